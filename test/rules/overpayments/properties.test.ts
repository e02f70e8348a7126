import fc from 'fast-check';
import { isoDate, isoText } from '../../../src/domain/dates.js';
import { plusDays } from '../../../src/domain/epoch-day.js';
import { Money } from '../../../src/domain/money.js';
import { keeping, silent } from '../../../src/domain/working-sink.js';
import { type Differences, overpayments } from '../../../src/rules/overpayments/overpayments.js';
import { faultsIn } from '../../support/faults.js';
import { runs } from '../../support/property-runs.js';
import { pension, statute } from '../housing-benefit/support.js';
import { aCase, aWorker, type CaseSketch, type ChangeSketch, part } from './support.js';

const FROM = isoDate('2025-04-07');
const WEEKS = 18;
const LAST = isoText(plusDays(FROM, 7 * WEEKS - 1));
const dayAt = (days: number): string => isoText(plusDays(FROM, days));

const facts = fc.oneof(
  fc
    .constantFrom('60.00', '95.00', '140.00', '210.00')
    .map(income => ({ kind: 'OTHER' as const, facts: part('adults', { adults: [pension(income)] }) })),
  fc.constantFrom('120.00', '180.00', '260.00').map(rent => ({ kind: 'RENT' as const, facts: part('home', { rent }) })),
  fc.constantFrom('150.00', '700.00').map(gross => ({
    kind: 'NON_DEPENDANT' as const,
    facts: part('nonDependants', { nonDependants: aWorker(gross) }),
  })),
  fc
    .constantFrom('3000.00', '9000.00', '17000.00')
    .map(value => ({ kind: 'OTHER' as const, facts: part('capital', { capital: [{ kind: 'SAVINGS', value }] }) })),
);
const changes: fc.Arbitrary<ChangeSketch[]> = fc
  .array(
    fc.record({
      what: facts,
      day: fc.integer({ min: 0, max: 7 * WEEKS - 20 }),
      wait: fc.integer({ min: 0, max: 90 }),
      never: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map(all =>
    all.map(({ what, day, wait, never }, at) => ({
      id: `c${at}`,
      on: dayAt(day),
      told: never ? null : dayAt(day + wait),
      ...what,
    })),
  );

const sketch = (given: readonly ChangeSketch[], paid: CaseSketch['paid']): CaseSketch => ({
  base: { rent: '180.00' },
  from: isoText(FROM),
  to: LAST,
  changes: given,
  paid,
});
const paidFlat = (perWeek: string): CaseSketch['paid'] => [{ from: isoText(FROM), to: LAST, perWeek }];
const run = (given: CaseSketch): Differences => overpayments(aCase(given), { statute, sink: silent });
const sum = (amounts: readonly Money[]): string => Money.sum(amounts).toFixed();
const RUNS = runs(10);

describe('what is always so of a case', () => {
  it('weeks and segments follow one another without a gap or an overlap', () => {
    fc.assert(
      fc.property(changes, given => {
        const { pieces, due } = run(sketch(given, paidFlat('180.00')));
        for (const list of [pieces, due]) {
          expect(isoText(list[0]?.from ?? FROM)).toBe(isoText(FROM));
          expect(isoText(list.at(-1)?.to ?? FROM)).toBe(LAST);
          list.slice(1).forEach((one, at) => {
            expect(isoText(plusDays(list[at]?.to ?? FROM, 1))).toBe(isoText(one.from));
          });
        }
      }),
      RUNS,
    );
  });

  it('the shares of a week come to its difference, and the periods to the weeks', () => {
    fc.assert(
      fc.property(changes, given => {
        const { pieces, overpayments: over, underpayments: under } = run(sketch(given, paidFlat('150.00')));
        for (const { shares, difference } of pieces)
          expect(sum(shares.map(({ amount }) => amount))).toBe(difference.toFixed());
        const whole = sum(pieces.map(({ difference }) => difference));
        expect(sum([...over, ...under].map(({ overpaid }) => overpaid))).toBe(whole);
      }),
      RUNS,
    );
  });

  it('nothing is over or underpaid where what was due was paid', () => {
    fc.assert(
      fc.property(changes, given => {
        const { pieces } = run(sketch(given, []));
        const tookIn = given.map(({ id }) => id);
        const paid = pieces.map(({ from, to, due, days }) => ({
          from: isoText(from),
          to: isoText(to),
          perWeek: due.times(7).dividedBy(days).toExact(),
          tookIn,
        }));
        const again = aCase(sketch(given, []));
        const exact = paid.map(one => ({
          ...one,
          from: isoDate(one.from),
          to: isoDate(one.to),
          perWeek: Money.exact(one.perWeek),
          payee: 'CLAIMANT' as const,
          onAccount: false,
        }));
        const result = overpayments({ ...again, paid: exact }, { statute, sink: silent });
        expect([result.overpayments, result.underpayments]).toEqual([[], []]);
      }),
      RUNS,
    );
  });

  it('the order in which changes and payments are given makes no difference', () => {
    fc.assert(
      fc.property(changes, given => {
        const paid = [
          { from: isoText(FROM), to: dayAt(69), perWeek: '180.00' },
          { from: dayAt(70), to: LAST, perWeek: '120.00' },
        ];
        const shown = ({ overpayments: over, underpayments: under, toRecover, toPay }: Differences): string =>
          JSON.stringify([over, under, toRecover, toPay]);
        expect(shown(run(sketch([...given].reverse(), [...paid].reverse())))).toBe(shown(run(sketch(given, paid))));
      }),
      RUNS,
    );
  });

  it('what is left to recover and what is left to pay are never both more than nothing', () => {
    fc.assert(
      fc.property(changes, given => {
        const { toRecover, toPay, recoverable, arrears } = run(sketch(given, paidFlat('120.00')));
        expect(toRecover.isZero() || toPay.isZero()).toBe(true);
        expect(toRecover.minus(toPay).toFixed()).toBe(recoverable.minus(arrears).toFixed());
      }),
      RUNS,
    );
  });

  it('every step and every finding is whole', () => {
    fc.assert(
      fc.property(changes, given => {
        const told = overpayments(aCase(sketch(given, paidFlat('150.00'))), { statute, sink: keeping });
        expect(faultsIn(told)).toEqual([]);
      }),
      RUNS,
    );
  });
});
