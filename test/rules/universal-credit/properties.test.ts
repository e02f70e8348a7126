import fc from 'fast-check';
import { Money } from '../../../src/domain/money.js';
import { keeping, silent } from '../../../src/domain/working-sink.js';
import { comesTo, type Step } from '../../../src/domain/working-step.js';
import { everyStep } from '../../../src/domain/working-warnings.js';
import { adult, award, child, type Facts, job, other } from './support.js';

const pounds = (max: number) => fc.integer({ min: 0, max: max * 100 }).map(pence => Money.pence(pence).toFixed());
const person = (id: string) =>
  fc
    .record({
      birthDate: fc.integer({ min: 1950, max: 2007 }).map(year => `${year}-07-15`),
      pay: pounds(4000),
      pension: pounds(300),
      health: fc.constantFrom('NONE', 'LCW', 'LCWRA', 'LCWRA_PROTECTED', 'LCW_WITH_ELEMENT'),
      cares: fc.boolean(),
      care: fc.boolean(),
    })
    .map(({ birthDate, pay, pension, health, cares, care }) =>
      adult(id, {
        birthDate,
        employments: pay === '0.00' ? [] : [job(pay)],
        incomes: [{ kind: 'STATE_PENSION', amount: pension, per: 'WEEK' }],
        ucWorkCapability: health as 'LCW',
        carer: { regular: cares },
        disabilityAwards: care ? ['PIP_DAILY_LIVING_STANDARD'] : [],
      }),
    );
const kid = (id: string) =>
  fc
    .record({ year: fc.integer({ min: 2008, max: 2025 }), care: pounds(900) })
    .map(({ year, care }) =>
      child(id, `${year}-03-01`, { childcare: { amount: care, per: 'MONTH', registered: true } }),
    );
const households: fc.Arbitrary<Facts> = fc.record({
  from: fc.constantFrom('2024-05-10', '2025-05-10', '2026-05-10'),
  adults: fc.oneof(fc.tuple(person('ann')), fc.tuple(person('ann'), person('bob'))).map(people => [...people]),
  children: fc
    .array(fc.constant(null), { maxLength: 4 })
    .chain(list => fc.tuple(...list.map((_, at) => kid(`c${at}`)))),
  nonDependants: fc.array(fc.constant({ people: [other('cy')] }), { maxLength: 1 }),
  capital: pounds(17000).map(value => [{ kind: 'SAVINGS' as const, value }]),
  home: fc.record({
    tenure: fc.constantFrom('COUNCIL' as const, 'PRIVATE' as const, 'OWNER' as const, 'TEMPORARY' as const),
    rent: pounds(2000).map(amount => ({ amount, per: 'MONTH' as const })),
    bedrooms: fc.integer({ min: 1, max: 5 }),
    brma: fc.constant('Ashford'),
    greaterLondon: fc.boolean(),
  }),
});

const figures = (facts: Facts, sink: typeof keeping) => {
  const { working, elements, ...rest } = award(facts, {}, sink);
  return JSON.stringify({
    ...rest,
    working: working.amount,
    elements: elements.map(one => [one.element, one.working.amount]),
  });
};

describe('universal credit, whatever the household', () => {
  it('is the same whether the steps are kept or not', () => {
    fc.assert(fc.property(households, facts => expect(figures(facts, silent)).toBe(figures(facts, keeping))));
  });

  it('is never below nothing, never above the maximum amount, and in whole pence', () => {
    fc.assert(
      fc.property(households, facts => {
        const { payable, award: left, beforeCap, maximumAmount } = award(facts, {}, silent);
        expect(payable.isNegative()).toBe(false);
        expect(payable.moreThan(left) || left.moreThan(beforeCap) || beforeCap.moreThan(maximumAmount)).toBe(false);
        expect(payable.equals(payable.roundedToPenny())).toBe(true);
      }),
    );
  });

  it('has a working whose every step is the sum of the steps inside it', () => {
    const holds = ({ amount, steps }: Step) => steps.length === 0 || amount === null || comesTo(steps).equals(amount);
    fc.assert(
      fc.property(households, facts => {
        const { working, payable } = award(facts);
        expect(comesTo(working.steps).equals(payable)).toBe(true);
        expect([...everyStep(working.steps)].filter(step => !holds(step)).map(({ label }) => label)).toEqual([]);
      }),
    );
  });

  it('falls by no more than 55p for each pound more of pay, and never rises', () => {
    const paid = (facts: Facts, pay: string) =>
      award({ ...facts, adults: [adult('ann', { employments: [job(pay)] })] }, {}, silent).beforeCap;
    fc.assert(
      fc.property(
        households,
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 500 }),
        (facts, pay, more) => {
          const fall = paid(facts, `${pay}.00`).minus(paid(facts, `${pay + more}.00`));
          expect(fall.isNegative()).toBe(false);
          expect(fall.moreThan(Money.pounds(`${more}.00`).times('0.55').plus(Money.pence(1)))).toBe(false);
        },
      ),
    );
  });
});
