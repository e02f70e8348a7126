import { isoDate } from '../../src/domain/dates.js';
import { changing, constantly, timeline } from '../../src/domain/timeline.js';

const spell = <T>(from: string, to: string | null, fact: T) => ({
  from: isoDate(from),
  to: to ? isoDate(to) : null,
  fact,
});
const shown = <T>({ spells }: { spells: readonly { from: unknown; to: unknown; fact: T }[] }) =>
  spells.map(({ from, to, fact }) => `${from}..${to ?? ''} ${fact}`);

describe('a timeline', () => {
  it('puts spells in order of days, the last day of each included', () => {
    const residents = timeline([spell('2026-07-01', null, 2), spell('2026-04-01', '2026-06-30', 1)]);
    expect(shown(residents)).toEqual(['2026-04-01..2026-06-30 1', '2026-07-01.. 2']);
  });

  it('makes one spell of neighbours with equal facts', () => {
    const same = timeline([
      spell('2026-04-01', '2026-04-30', 1),
      spell('2026-05-01', '2026-05-31', 1),
      spell('2026-06-01', null, 2),
    ]);
    expect(shown(same)).toEqual(['2026-04-01..2026-05-31 1', '2026-06-01.. 2']);
    const lists = [spell('2026-04-01', '2026-04-30', ['a']), spell('2026-05-01', null, ['a'])];
    expect(timeline(lists).spells).toHaveLength(2);
    expect(timeline(lists, (one, other) => one.join() === other.join()).spells).toHaveLength(1);
  });

  it.each([
    ['no spell', [], /no days are given/],
    [
      'a day in two spells',
      [spell('2026-04-01', '2026-05-01', 1), spell('2026-05-01', null, 2)],
      /from 2026-05-01 overlaps/,
    ],
    ['a spell after one without end', [spell('2026-04-01', null, 1), spell('2026-05-01', null, 2)], /overlaps/],
    ['two spells from one day', [spell('2026-04-01', '2026-04-02', 1), spell('2026-04-01', null, 2)], /overlaps/],
    [
      'a day in none',
      [spell('2026-04-01', '2026-04-29', 1), spell('2026-05-01', null, 2)],
      /from 2026-04-30 until 2026-05-01/,
    ],
    ['an end before its start', [spell('2026-04-02', '2026-04-01', 1)], /ends before it starts/],
  ])('refuses %s, in words', (_what, spells, words) => expect(() => timeline(spells)).toThrow(words));

  it('never repeats the fact in its refusal', () => {
    expect(() => timeline([spell('2026-04-02', '2026-04-01', 'secret')])).toThrow(
      expect.not.stringContaining('secret'),
    );
  });

  it('is made of the days on which something changed', () => {
    const changes = [
      { from: isoDate('2026-07-01'), fact: 2 },
      { from: isoDate('2026-04-01'), fact: 1 },
    ];
    expect(shown(changing(changes))).toEqual(['2026-04-01..2026-06-30 1', '2026-07-01.. 2']);
    expect(shown(changing(changes, isoDate('2026-12-31')))).toEqual([
      '2026-04-01..2026-06-30 1',
      '2026-07-01..2026-12-31 2',
    ]);
    expect(() => changing([...changes, { from: isoDate('2026-07-01'), fact: 3 }])).toThrow(
      /ends before it starts|overlaps/,
    );
  });

  it('may be one fact throughout', () => {
    expect(shown(constantly('D', { from: isoDate('2026-04-01'), to: null }))).toEqual(['2026-04-01.. D']);
  });
});
