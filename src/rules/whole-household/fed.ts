import type { PensionCreditAward, UniversalCreditAward } from '../../domain/household/awards.js';
import type { Household } from '../../domain/household/household.js';
import type { Money } from '../../domain/money.js';
import type { AgeGroup } from '../eligibility/age-group.js';
import type { PensionCreditResult } from '../pension-credit/pension-credit.js';
import type { UniversalCreditResult } from '../universal-credit/award.js';
import { amountOf } from '../universal-credit/maximum-amount.js';

/**
 * The household with pension credit as worked out, as if the Department had decided it. The assessed income is left out:
 * with the facts at hand housing benefit works out its own, which holds the higher disregards of HB(SPC) Regs reg 27(4).
 */
export function withPensionCredit(household: Household, credit: PensionCreditResult, group: AgeGroup): Household {
  const pensionCredit: PensionCreditAward = {
    since: household.claim.assessedOn,
    guaranteeCredit: credit.guaranteeCredit,
    savingsCredit: credit.savingsCredit,
    assessedIncome: null,
    assessedCapital: null,
    mixedAge: group === 'MIXED_AGE',
  };
  return { ...household, awards: { ...household.awards, pensionCredit } };
}

/** The household with universal credit as worked out, in the figures that the Department tells a council. */
export function withUniversalCredit(household: Household, credit: UniversalCreditResult): Household {
  const universalCredit: UniversalCreditAward = {
    since: credit.assessmentPeriod.from,
    award: credit.award,
    maximum: credit.maximumAmount,
    housingElement: amountOf(credit.elements, 'HOUSING'),
    childcareElement: amountOf(credit.elements, 'CHILDCARE'),
    earnedIncome: credit.earnedIncome,
    unearnedIncome: credit.unearnedIncome,
    capital: credit.capital,
  };
  return { ...household, awards: { ...household.awards, universalCredit } };
}

/** The household with child benefit among the claimant's incomes: the cap on housing benefit adds it up. */
export function withChildBenefit(household: Household, perWeek: Money): Household {
  const [claimant, ...others] = household.adults;
  if (!claimant) return household;
  const incomes = [...claimant.incomes, { kind: 'CHILD_BENEFIT' as const, amount: perWeek, per: 'WEEK' as const }];
  return { ...household, adults: [{ ...claimant, incomes }, ...others] };
}
