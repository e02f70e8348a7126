import { day, isoOf } from '../../sandbox/population/calendar.js';
import { recoverySteps, type StageCode } from '../../sandbox/population/recovery.js';

const steps = (held: StageCode, second: number | null = null) =>
  recoverySteps({ due: day(2026, 7, 1), second }, held).map(({ code, on }) => `${code} ${isoOf(on)}`);

describe('the course of recovery', () => {
  it('goes from the reminder to the agent, with days enough at each step for the law', () => {
    expect(steps('BA')).toEqual([
      'RM1 2026-07-15',
      'FIN 2026-08-05',
      'SUM 2026-09-02',
      'LO 2026-10-02',
      'BA 2026-11-06',
    ]);
  });

  it.each([
    ['RM1', 1],
    ['FIN', 2],
    ['SUM', 3],
    ['LO', 4],
    ['AE', 5],
    ['DW', 5],
  ] as const)('stops where the council holds it: %s', (held, count) => {
    const made = steps(held);
    expect(made).toHaveLength(count);
    expect(made.at(-1)).toMatch(new RegExp(`^${held} `));
  });

  it('reminds a second time where the first was obeyed and the next instalment missed', () => {
    expect(steps('RM2', day(2026, 8, 1))).toEqual(['RM1 2026-07-15', 'RM2 2026-08-15']);
    expect(steps('FIN', day(2026, 8, 1)).at(-1)).toBe('FIN 2026-09-05');
  });
});
