import { isoDate, isoText } from '../../../src/domain/dates.js';
import type { EffectiveChange, Parts } from '../../../src/rules/changes/change.js';
import { changeDays, factsOn, overtaken } from '../../../src/rules/changes/facts-over-time.js';
import { aHousehold } from '../../support/household.js';
import { aChange } from '../overpayments/support.js';

const base = aHousehold({ assessedOn: '2025-05-05' });
const richer = aHousehold({ assessedOn: '2025-05-05', capital: [{ kind: 'SAVINGS', value: '7000' }] as never });
const CAPITAL: Partial<Parts> = { capital: richer.capital };
const NOBODY: Partial<Parts> = { nonDependants: [] };

/** `happened, counts from`. */
const counted = (id: string, days: string, facts: Partial<Parts>): EffectiveChange => {
  const [on = '', from = ''] = days.split(', ');
  const day = isoDate(from);
  const change = aChange({ id, on, facts });
  const rest = { reason: '', law: '', ends: false, runsOnFrom: null, ifToldInTime: day, assumptions: [] };
  return { change, from: day, ...rest };
};

describe('the facts of a day', () => {
  const late = counted('saved', '2025-05-07, 2025-06-02', CAPITAL);
  const ended = { ...counted('uc', '2025-05-14, 2025-05-28', {}), ends: true, runsOnFrom: isoDate('2025-05-14') };
  const on = (day: string) => factsOn(base, [late, ended], isoDate(day));

  it('are those of the changes that count by then, each from its own day', () => {
    expect(on('2025-06-01').household.capital).toEqual(base.capital);
    expect(on('2025-06-02').household.capital).toEqual(richer.capital);
    expect(['2025-05-13', '2025-05-14', '2025-06-02'].map(day => on(day).changed)).toEqual([
      [],
      ['uc'],
      ['saved', 'uc'],
    ]);
  });

  it('have universal credit in payment in the two weeks that benefit runs on, and not before or after', () => {
    const since = (day: string) => on(day).household.awards.universalCredit?.since ?? null;
    expect(
      ['2025-05-13', '2025-05-14', '2025-05-27', '2025-05-28'].map(day => [since(day) && 'on it', on(day).ended]),
    ).toEqual([
      [null, false],
      ['on it', false],
      ['on it', false],
      [null, true],
    ]);
    expect(isoText(since('2025-05-20') ?? isoDate('2000-01-01'))).toBe('2025-05-14');
    expect(on('2025-05-20').household.adults).toEqual(base.adults);
  });

  it('become others on these days, in order and each once', () => {
    const same = counted('left', '2025-05-20, 2025-05-28', NOBODY);
    expect(changeDays([late, ended, same]).map(isoText)).toEqual(['2025-05-14', '2025-05-28', '2025-06-02']);
  });
});

describe('a change that is overtaken', () => {
  const first = counted('first', '2025-05-07, 2025-06-09', CAPITAL);

  it('is said where one of the same facts that happened later counts before it', () => {
    const later = counted('later', '2025-05-14, 2025-05-19', { ...CAPITAL, ...NOBODY });
    expect(overtaken([first, later])).toEqual([expect.stringMatching(/^What later says .* first changed/)]);
  });

  it.each([
    ['other facts', counted('later', '2025-05-14, 2025-05-19', NOBODY)],
    ['facts that it leaves unsaid', counted('later', '2025-05-14, 2025-05-19', { capital: undefined } as never)],
    ['a change that counts after it', counted('later', '2025-05-14, 2025-06-16', CAPITAL)],
    ['a change of the same day', counted('later', '2025-05-14, 2025-06-09', CAPITAL)],
    ['a change that happened before it', counted('later', '2025-05-01, 2025-05-19', CAPITAL)],
  ])('is not said of %s', (_what, later) => {
    expect(overtaken([first, later])).toEqual([]);
  });
});
