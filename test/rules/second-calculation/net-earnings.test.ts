import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HouseholdInput } from '../../../src/domain/household/household.js';
import { readHousehold } from '../../../src/domain/household/household-problems.js';
import { silent } from '../../../src/domain/working-sink.js';
import type { NetEarnings } from '../../../src/rules/earnings/net-earnings.js';
import { netEarningsPerMonth } from '../../../src/rules/earnings/net-earnings-month.js';
import { netEarningsPerWeek } from '../../../src/rules/earnings/net-earnings-week.js';
import type { Earner, TaxContext } from '../../../src/rules/earnings/tax-context.js';
import { statute } from '../universal-credit/support.js';

// Invented people of 2024-25 to 2026-27 with pay by every period, trades, pensions and contributions of every kind, and what
// a second calculation found: a separate program in exact fractions, written from ITA 2007, SSCBA 1992, SI 2001/1004 and
// the regulations of each scheme before these rules were read. By the month: UC Regs regs 55 and 57. By the week: HB Regs
// regs 36 to 39, with half of the contributions, and of a trade the tax at the basic rate alone.
interface Case {
  readonly facts: HouseholdInput;
  readonly expected: { readonly perMonth: string; readonly perWeek: string };
}

const PENCE_APART = 1;

const cases = readFileSync(join(import.meta.dirname, 'net-earnings.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Case);

function netOf({ facts }: Case, rule: (earner: Earner, context: TaxContext) => NetEarnings): string {
  const read = readHousehold(facts);
  if (!read.ok) throw new Error(read.problems.map(({ field, message }) => `${field} ${message}`).join('; '));
  const { adults, home, claim } = read.household;
  const context = { law: statute.on(claim.assessedOn), nation: home.nation, day: claim.assessedOn, sink: silent };
  const [earner] = adults;
  if (!earner) throw new Error('a household has a claimant');
  const { employed, selfEmployed } = rule(earner, context);
  return employed.amount.plus(selfEmployed.amount).toFixed();
}

const pence = (text: string): number => Math.round(Number(text) * 100);

describe('a second calculation finds the same net earnings', () => {
  it.each`
    period        | rule
    ${'perMonth'} | ${netEarningsPerMonth}
    ${'perWeek'}  | ${netEarningsPerWeek}
  `('$period, to a penny', ({ period, rule }) => {
    const different = cases.flatMap((one, at) => {
      const [ours, theirs] = [netOf(one, rule), one.expected[period as 'perMonth' | 'perWeek']];
      return Math.abs(pence(ours) - pence(theirs)) > PENCE_APART ? [`line ${at + 1}: ${ours} ${theirs}`] : [];
    });
    expect(cases).toHaveLength(84);
    expect(different).toEqual([]);
  });
});
