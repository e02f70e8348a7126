import fc from 'fast-check';
import { isoDate, PlainDate } from '../../src/domain/dates.js';
import { changing, constantly, type Timeline, timeline } from '../../src/domain/timeline.js';
import { clipped, daysOf, joined, segments } from '../../src/domain/timeline-segments.js';

const year = { from: isoDate('2026-04-01'), to: isoDate('2027-03-31') };
const start = isoDate('2020-01-01');
const onDay = (number: number): PlainDate => start.add({ days: number });

/** A fact over 3,000 days, changing on any of them. */
const timelines = fc
  .uniqueArray(fc.integer({ min: 1, max: 2_999 }), { maxLength: 8 })
  .chain(days => fc.tuple(...[0, ...days].map(day => fc.tuple(fc.constant(day), fc.integer({ min: 0, max: 2 })))))
  .map(changes => changing(changes.map(([day, fact]) => ({ from: onDay(day), fact }))));
const periods = fc
  .tuple(fc.integer({ min: 0, max: 2_999 }), fc.integer({ min: 0, max: 800 }))
  .map(([from, length]) => ({ from: onDay(from), to: onDay(from + length) }));
const asked = fc.record({
  facts: fc.record({ residents: timelines, band: timelines }),
  period: periods,
  changeDays: fc.array(fc.integer({ min: 0, max: 3_800 }).map(onDay), { maxLength: 5 }),
});
const factOn = (line: Timeline<number>, day: PlainDate) =>
  line.spells.find(({ from, to }) => PlainDate.compare(from, day) <= 0 && (!to || PlainDate.compare(day, to) <= 0))
    ?.fact;

describe('segments', () => {
  it('make up the period, each starting the day after the one before', () => {
    fc.assert(
      fc.property(asked, given => {
        const parts = segments(given);
        expect(parts[0]?.from.equals(given.period.from)).toBe(true);
        expect(parts.at(-1)?.to.equals(given.period.to)).toBe(true);
        for (const [at, part] of parts.slice(1).entries())
          expect(part.from.toString()).toBe(parts[at]?.to.add({ days: 1 }).toString());
        expect(parts.reduce((sum, { days }) => sum + days, 0)).toBe(given.period.from.until(given.period.to).days + 1);
        for (const { from, to, days } of parts) expect(days).toBe(from.until(to).days + 1);
      }),
    );
  });

  it('say of every day what each fact was on it', () => {
    fc.assert(
      fc.property(asked, given => {
        for (const { from, to, facts } of segments(given))
          for (const day of [from, to]) {
            expect(facts.residents).toBe(factOn(given.facts.residents, day));
            expect(facts.band).toBe(factOn(given.facts.band, day));
          }
      }),
    );
  });

  it('are cut at every day of change and nowhere else', () => {
    fc.assert(
      fc.property(asked, given => {
        const changes = new Set(
          [
            ...given.changeDays,
            ...given.facts.residents.spells.map(({ from }) => from),
            ...given.facts.band.spells.map(({ from }) => from),
          ]
            .filter(
              day => PlainDate.compare(day, given.period.from) > 0 && PlainDate.compare(day, given.period.to) <= 0,
            )
            .map(String),
        );
        expect(
          new Set(
            segments(given)
              .slice(1)
              .map(({ from }) => String(from)),
          ),
        ).toEqual(changes);
      }),
    );
  });

  it('count a leap day', () => {
    const parts = segments({
      facts: { band: constantly('D', { from: start, to: null }) },
      period: { from: isoDate('2027-04-01'), to: isoDate('2028-03-31') },
      changeDays: [isoDate('2028-02-29'), isoDate('2028-03-01')],
    });
    expect(parts.map(({ days }) => days)).toEqual([334, 1, 31]);
  });

  it('keep the type of each fact by its name', () => {
    const [part] = segments({
      facts: {
        band: constantly('D' as const, { from: start, to: null }),
        residents: constantly(2, { from: start, to: null }),
      },
      period: year,
    });
    const band: 'D' | undefined = part?.facts.band;
    expect([band, part?.facts.residents]).toEqual(['D', 2]);
  });

  it('may be weeks', () => {
    const mondays = [isoDate('2026-04-06'), isoDate('2026-04-13')];
    const parts = segments({
      facts: {},
      period: { from: isoDate('2026-04-01'), to: isoDate('2026-04-19') },
      changeDays: mondays,
    });
    expect(parts.map(({ days }) => days)).toEqual([5, 7, 7]);
  });

  it.each([
    [
      'a fact known only later',
      { from: isoDate('2026-04-02'), to: null },
      /band: nothing is known from 2026-04-01 until 2026-04-02/,
    ],
    [
      'a fact known only earlier',
      { from: start, to: isoDate('2027-03-30') },
      /band: nothing is known after 2027-03-30/,
    ],
  ])('refuse %s', (_what, days, words) => {
    expect(() => segments({ facts: { band: constantly('D', days) }, period: year })).toThrow(words);
  });

  it.each([
    ['backwards', { from: year.to, to: year.from }, /ends before it starts/],
    ['of more than a hundred years', { from: isoDate('1900-01-01'), to: year.to }, /hundred years/],
  ])('refuse a period %s', (_what, period, words) => {
    expect(() => segments({ facts: {}, period })).toThrow(words);
  });
});

describe('neighbouring segments', () => {
  it('are joined where their facts are the same', () => {
    const residents = timeline([
      { from: start, to: isoDate('2026-06-30'), fact: 1 },
      { from: isoDate('2026-07-01'), to: null, fact: 2 },
    ]);
    const parts = segments({
      facts: { residents },
      period: year,
      changeDays: [isoDate('2026-05-01'), isoDate('2026-11-22')],
    });
    const joint = joined(parts, (one, other) => one.residents === other.residents);
    expect(parts).toHaveLength(4);
    expect(joint.map(({ from, to, days }) => `${from} ${to} ${days}`)).toEqual([
      '2026-04-01 2026-06-30 91',
      '2026-07-01 2027-03-31 274',
    ]);
  });
});

describe('days clipped to a period', () => {
  it.each([
    ['2026-01-01', null, '2026-04-01 2027-03-31'],
    ['2026-05-01', '2026-05-01', '2026-05-01 2026-05-01'],
    ['2027-03-31', '2028-01-01', '2027-03-31 2027-03-31'],
    ['2027-04-01', null, null],
    ['2026-01-01', '2026-03-31', null],
  ])('from %s to %s are %s', (from, to, words) => {
    const part = clipped({ from: isoDate(from), to: to ? isoDate(to) : null }, year);
    expect(part && `${part.from} ${part.to}`).toBe(words);
    if (part) expect(daysOf(part)).toBeGreaterThan(0);
  });
});
