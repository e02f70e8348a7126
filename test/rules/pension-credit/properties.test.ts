import fc from 'fast-check';
import { Money } from '../../../src/domain/money.js';
import { keeping, silent } from '../../../src/domain/working-sink.js';
import { comesTo } from '../../../src/domain/working-step.js';
import type { Facts } from '../universal-credit/support.js';
import { credit, old, younger } from './support.js';

const pounds = (max: number) => fc.integer({ min: 0, max: max * 100 }).map(pence => Money.pence(pence).toFixed());
const somebody = (id: string) =>
  fc
    .record({ pension: pounds(400), before2016: fc.boolean(), care: fc.boolean(), cared: fc.boolean() })
    .map(({ pension, before2016, care, cared }) =>
      (before2016 ? old : younger)(id, pension, {
        disabilityAwards: care ? ['AA_HIGHER'] : [],
        hasPaidCarer: cared,
      }),
    );
const households: fc.Arbitrary<Facts> = fc.record({
  from: fc.constantFrom('2024-06-03', '2025-06-02', '2026-06-01'),
  adults: fc.oneof(fc.tuple(somebody('ann')), fc.tuple(somebody('ann'), somebody('bob'))).map(people => [...people]),
  capital: pounds(40000).map(value => [{ kind: 'SAVINGS' as const, value }]),
});

describe('pension credit, whatever the household', () => {
  it('is the same whether the steps are kept or not', () => {
    const amounts = (facts: Facts, sink: typeof keeping) => {
      const { working, ...rest } = credit(facts, sink);
      return JSON.stringify({ ...rest, working: working.amount });
    };
    fc.assert(fc.property(households, facts => expect(amounts(facts, silent)).toBe(amounts(facts, keeping))));
  });

  it('brings income up to the guarantee, but for less than ten pence', () => {
    fc.assert(
      fc.property(households, facts => {
        const { income, payable, appropriateGuarantee, guaranteeCredit, savingsCredit, working } = credit(facts);
        const short = appropriateGuarantee.minus(income.plus(payable));
        expect(short.moreThan(Money.pounds('0.10'))).toBe(false);
        expect(guaranteeCredit.isNegative() || savingsCredit.isNegative()).toBe(false);
        expect(comesTo(working.steps).equals(payable)).toBe(true);
      }),
    );
  });

  it('leaves more altogether for a pound more of pension', () => {
    const altogether = (pension: number) =>
      credit({ adults: [old('ann', `${pension}.00`)] }, silent).payable.plus(Money.pounds(`${pension}.00`));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), pension =>
        expect(altogether(pension).lessThan(altogether(pension - 1))).toBe(false),
      ),
    );
  });
});
