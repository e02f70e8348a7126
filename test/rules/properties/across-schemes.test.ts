import { join } from 'node:path';
import fc from 'fast-check';
import type { Household } from '../../../src/domain/household/household.js';
import { Money } from '../../../src/domain/money.js';
import { silent } from '../../../src/domain/working-sink.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import { housingBenefit } from '../../../src/rules/housing-benefit/housing-benefit.js';
import { pensionCredit } from '../../../src/rules/pension-credit/pension-credit.js';
import { housingBenefitRatesDay } from '../../../src/rules/periods/rates-day.js';
import { ratesDay, universalCredit } from '../../../src/rules/universal-credit/universal-credit.js';
import { households } from '../../support/household-arbitrary.js';
import { runs } from '../../support/property-runs.js';

const statute = loadStatute(join(process.cwd(), 'parameters'));
const RUNS = runs(process.env.GUILDHALL_PROVE === '1' ? 5_000 : 150);

const hb = (one: Household) =>
  housingBenefit(one, {
    law: statute.on(housingBenefitRatesDay(one.claim.assessedOn, one.home.rent?.per ?? null)),
    sink: silent,
  });
const uc = (one: Household) => universalCredit(one, { law: statute.on(ratesDay(one)), sink: silent });
const pc = (one: Household) => pensionCredit(one, { law: statute.on(one.claim.assessedOn), sink: silent });
const SCHEMES = {
  'housing benefit': (one: Household) => hb(one).award,
  'universal credit': (one: Household) => uc(one).payable,
  'pension credit': (one: Household) => pc(one).payable,
};

/** The claimant with so much a week of a benefit that every scheme counts whole and none gives anything for. */
function withIncome(household: Household, pounds: number): Household {
  const [claimant, ...others] = household.adults;
  if (!claimant) return household;
  const income = { kind: 'WIDOWS_PENSION', amount: Money.pence(pounds * 100), per: 'WEEK' } as const;
  return { ...household, adults: [{ ...claimant, incomes: [...claimant.incomes, income] }, ...others] };
}

const turned = (household: Household): Household => ({
  ...household,
  adults: household.adults.map(one => ({
    ...one,
    incomes: one.incomes.toReversed(),
    employments: one.employments.toReversed(),
    disabilityAwards: one.disabilityAwards.toReversed(),
  })),
  children: household.children.toReversed(),
  nonDependants: household.nonDependants.toReversed(),
  capital: household.capital.toReversed(),
});

describe('whatever the household', () => {
  it.each(Object.entries(SCHEMES))('%s is never below nothing, and in whole pence', (_, award) => {
    fc.assert(
      fc.property(households, one => {
        const amount = award(one);
        return !amount.isNegative() && amount.equals(amount.roundedToPenny());
      }),
      RUNS,
    );
  });

  it('no award is above its maximum', () => {
    fc.assert(
      fc.property(households, one => {
        const [week, month, credit] = [hb(one), uc(one), pc(one)];
        expect(week.award.moreThan(week.maximum.roundedToPenny())).toBe(false);
        expect(month.award.moreThan(month.maximumAmount)).toBe(false);
        expect(credit.guaranteeCredit.moreThan(credit.appropriateGuarantee.roundedUpToPenny())).toBe(false);
      }),
      RUNS,
    );
  });

  it.each(Object.entries(SCHEMES))(
    '%s does not turn on the order of incomes, jobs, children, others or capital',
    (_, award) => {
      fc.assert(
        fc.property(households, one => expect(award(turned(one)).toExact()).toBe(award(one).toExact())),
        RUNS,
      );
    },
  );

  // Of the savings credit more qualifying income is what it rewards: pension credit is held to this by its guarantee credit.
  it.each([
    ['housing benefit', (one: Household) => hb(one).award],
    ['universal credit', (one: Household) => uc(one).beforeCap],
    ['guarantee credit', (one: Household) => pc(one).guaranteeCredit],
  ] as const)('%s does not rise with more income', (_, award) => {
    fc.assert(
      fc.property(households, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 100 }), (one, some, more) => {
        const [less, richer] = [award(withIncome(one, some)), award(withIncome(one, some + more))];
        expect(richer.moreThan(less)).toBe(false);
      }),
      RUNS,
    );
  });

  // A first pound of housing costs takes the higher work allowance away, so the award itself may fall: SI 2013/376, reg. 22.
  it.each([
    ['housing benefit', (one: Household) => hb(one).award],
    ['the maximum amount of universal credit', (one: Household) => uc(one).maximumAmount],
  ] as const)('%s does not fall with more rent', (_, award) => {
    fc.assert(
      fc.property(households, fc.integer({ min: 1, max: 200 }), (one, more) => {
        const { rent } = one.home;
        if (rent === null) return;
        const dearer = {
          ...one,
          home: { ...one.home, rent: { ...rent, amount: rent.amount.plus(Money.pence(more * 100)) } },
        };
        expect(award(dearer).lessThan(award(one))).toBe(false);
      }),
      RUNS,
    );
  });
});
