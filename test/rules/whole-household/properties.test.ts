import fc from 'fast-check';
import { TAKE_UPS } from '../../../src/domain/household/asked-schemes.js';
import type { Household } from '../../../src/domain/household/household.js';
import { Money } from '../../../src/domain/money.js';
import { NO_HISTORY } from '../../../src/domain/universal-credit/award-history.js';
import { keeping, silent } from '../../../src/domain/working-sink.js';
import type { HouseholdMeans } from '../../../src/rules/whole-household/asked.js';
import { type HouseholdAwards, householdAwards } from '../../../src/rules/whole-household/household-awards.js';
import { householdChange } from '../../../src/rules/whole-household/household-change.js';
import { weeklyIncome } from '../../../src/rules/whole-household/weekly-income.js';
import { households } from '../../support/household-arbitrary.js';
import { statute } from './support.js';

const wishes = fc.record({ takeUp: fc.constantFrom(undefined, ...TAKE_UPS), evenIfClosed: fc.boolean() });
const awards = (household: Household, means: Partial<HouseholdMeans>): HouseholdAwards =>
  householdAwards(household, { statute, sink: silent, ...means });

/** Every amount of the five schemes as text. */
const amounts = (of: HouseholdAwards) => [
  of.childBenefit.result?.perWeek.toExact(),
  of.pensionCredit.result?.payable.toExact(),
  of.universalCredit.result?.payable.toExact(),
  of.housingBenefit.result?.award.toExact(),
  of.councilTaxReduction.result?.reduction.perDay.toExact(),
];

describe('of any household', () => {
  it('the steps make no difference to the sums', () => {
    fc.assert(
      fc.property(households, wishes, (household, wish) => {
        expect(amounts(awards(household, wish))).toEqual(amounts(awards(household, { ...wish, sink: keeping })));
      }),
    );
  });

  it('nobody is on universal credit and pension credit by the sums alone', () => {
    fc.assert(
      fc.property(households, wishes, (household, wish) => {
        const { universalCredit, pensionCredit } = awards(household, wish);
        expect([universalCredit.standing, pensionCredit.standing]).not.toEqual(['TAKEN_UP', 'TAKEN_UP']);
      }),
    );
  });

  it('what is stated is left as it was stated', () => {
    fc.assert(
      fc.property(households, wishes, (household, wish) => {
        const found = awards(household, wish);
        const { universalCredit, pensionCredit } = household.awards;
        expect(found.asked).toBe(household);
        if (universalCredit) expect(found.household.awards.universalCredit).toBe(universalCredit);
        if (pensionCredit) expect(found.household.awards.pensionCredit).toBe(pensionCredit);
      }),
    );
  });

  it('the lines of a week add up to what is left, and no reduction is above the tax', () => {
    fc.assert(
      fc.property(households, wishes, (household, wish) => {
        const { lines, left } = weeklyIncome(awards(household, wish), statute);
        const of = (wanted: string) => lines.find(({ item }) => item === wanted)?.perWeek ?? Money.zero;
        expect(left.equals(Money.sum(lines.map(({ perWeek }) => perWeek)))).toBe(true);
        // To a penny: each is rounded by itself.
        expect(of('COUNCIL_TAX').plus(of('COUNCIL_TAX_REDUCTION')).moreThan(Money.pounds('0.01'))).toBe(false);
      }),
    );
  });

  it('one changed fact by itself is the whole of the change', () => {
    const asked = (household: Household) => ({
      household,
      history: NO_HISTORY,
      capGraceFrom: null,
      localScheme: null,
      reductionFacts: {},
    });
    fc.assert(
      fc.property(households, household => {
        const fewer = { ...household, capital: [], adults: household.adults };
        const { facts, incomeBefore, incomeAfter } = householdChange(asked(household), asked(fewer), {
          statute,
          sink: silent,
        });
        const whole = incomeAfter.left.minus(incomeBefore.left).toFixed();
        expect(facts.map(({ field, perWeek }) => [field, perWeek?.toFixed()])).toEqual(
          household.capital.length > 0 ? [['capital', whole]] : [],
        );
      }),
    );
  });
});
