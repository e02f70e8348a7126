import { readFileSync } from 'node:fs';
import type { Problem } from '../../src/parameters/problems.js';
import { recoveryPoliciesOf } from '../../src/parameters/recovery-policy-files.js';

const written = readFileSync('parameters/recovery-policy/testshire.yaml', 'utf8');
const lineOf = (text: string): number => written.split('\n').findIndex(line => line.includes(text)) + 1;

function read(content: string, name = 'recovery-policy/testshire.yaml') {
  const problems: Problem[] = [];
  const { all } = recoveryPoliciesOf([{ name, content }], problems);
  return { all, problems: problems.map(({ line, path, says }) => `${line} ${path}: ${says}`) };
}

describe('a policy on arrangements', () => {
  it('has each figure with its source', () => {
    const { all, problems } = read(written);
    expect(problems).toEqual([]);
    expect(all[0]?.mostOwed).toMatchObject({
      id: 'recoveryPolicy.testshire.mostOwed',
      text: '2500.00',
      standing: 'invented',
      verified: 0,
    });
    expect(all[0]?.stages.SUMMONS).toMatchObject({ offer: 'person', withinTheYear: false });
    expect(all[0]?.stageCodes.get('LO')).toBe('LIABILITY_ORDER');
  });

  it.each([
    ['grace_days: 7', 'grace_days: 61', 'arrangement.grace_days: more than 60 days'],
    ['grace_days: 7', 'grace_days: soon', 'arrangement.grace_days: not a whole number'],
    ['most_owed: 2500.00', 'most_owed: 2,500', 'arrangement.most_owed: not an amount in pounds, such as 122.10'],
    ['shared: in_order', 'shared: fairly', 'arrangement.shared: not one of: in_order, in_proportion'],
    ['disposable_share: 50', 'disposable_share: 150', 'arrangement.disposable_share: more than 100 percent'],
    [
      'REMINDER: {offer: at_once',
      'REMINDER: {offer: always',
      'arrangement.stages.REMINDER.offer: not one of: at_once, person, never',
    ],
    [
      'COURT: {offer: person, longest_months: 36}',
      'COURT: {offer: person, longest_months: 37}',
      'arrangement.stages.COURT.longest_months: is longer than what may be approved, 36',
    ],
    ['first_after_days: 7', 'first_after_days: 46', 'arrangement.first_after_days: is later than first_within_days'],
    ['missed_to_break: 1', 'missed_to_brake: 1', 'arrangement.missed_to_brake: is not a known key'],
    ['council: testshire', 'council: elsewhere', 'council: this policy belongs in elsewhere.yaml'],
  ])('names the line of what is wrong: %s', (right, wrong, says) => {
    const [found, replaced] = [right, wrong].map(text => text);
    const { problems, all } = read(written.replace(`${found}`, `${replaced}`));
    expect(problems).toContain(`${lineOf(right)} ${says}`);
    expect(all.length).toBe(right.startsWith('council') ? 1 : 0);
  });

  it('decides every stage', () => {
    const { problems } = read(written.replace(/^ +FINAL_NOTICE: \{offer.*\n/m, ''));
    expect(problems).toEqual([expect.stringMatching(/arrangement\.stages\.FINAL_NOTICE: is missing$/)]);
  });
});
