import { isBefore, type PlainDate } from '../../../domain/dates.js';
import { gathered } from '../../../domain/gathered.js';
import type { IncomeKind } from '../../../domain/household/income.js';
import { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import type { Working } from '../../../domain/working.js';
import type { BenefitCapLaw } from '../../../parameters/benefit-cap.js';
import { isOnUniversalCredit } from '../../eligibility/working-age-benefit.js';
import { incomePerWeek } from '../../periods/income-per-week.js';
import { type Finding, given, refused } from '../finding.js';
import type { Situation } from '../situation.js';

/** Benefits that add up to the cap, beside housing benefit itself. Welfare Reform Act 2012, s. 96(10); HB Regs, reg. 75A. */
const ADDED_UP: readonly IncomeKind[] = [
  'BEREAVEMENT_ALLOWANCE',
  'CHILD_BENEFIT',
  'CHILD_TAX_CREDIT',
  'ESA_CONTRIBUTORY',
  'ESA_INCOME_RELATED',
  'INCAPACITY_BENEFIT',
  'INCOME_SUPPORT',
  'JSA_CONTRIBUTORY',
  'JSA_INCOME_BASED',
  'MATERNITY_ALLOWANCE',
  'SEVERE_DISABLEMENT_ALLOWANCE',
  'WIDOWED_MOTHERS_ALLOWANCE',
  'WIDOWED_PARENTS_ALLOWANCE',
  'WIDOWS_PENSION',
];

/** Receipt of any of these by claimant or partner lifts the cap. HB Regs, reg. 75F(1). */
const LIFTING: readonly IncomeKind[] = [
  'CARERS_ALLOWANCE',
  'CARER_SUPPORT_PAYMENT',
  'GUARDIANS_ALLOWANCE',
  'INDUSTRIAL_INJURIES_BENEFIT',
  'WAR_DISABLEMENT_PENSION',
  'WAR_WIDOWS_PENSION',
  'AFCS_GUARANTEED_INCOME',
  'WORKING_TAX_CREDIT',
];

/** What the facts of a household do not say. */
export interface CapFacts {
  /** The day after the last of 50 weeks' work in 52, without a benefit for people out of work; null where there is none. */
  readonly graceFrom: PlainDate | null;
}

/** A benefit after the cap. */
export interface Capped {
  readonly working: Working;
  readonly findings: readonly Finding[];
}

/**
 * Benefit cut by what all benefits together are above the limit, but not below the least payable. HB Regs, regs 75A to 75G.
 * Not in pension age, and not for who is on universal credit, where the cut is made.
 */
export function benefitCap(
  award: Working,
  situation: Situation,
  means: { law: BenefitCapLaw; facts: CapFacts },
): Capped {
  if (award.amount.isZero()) return { working: award, findings: [] };
  const exempt = exemption(situation, means);
  if (exempt !== null) return { working: award, findings: exempt === '' ? [] : [notCapped(exempt)] };
  const limit = limitOf(situation, means.law);
  const others = otherBenefits(situation);
  const above = others.plus(award.amount).minus(limit.value);
  if (above.isZero() || above.isNegative()) return { working: award, findings: [] };
  const least = means.law.minimumHousingBenefitPerWeek;
  if (!award.amount.moreThan(least.value)) return { working: award, findings: [] };
  const left = Money.max(award.amount.minus(above), least.value);
  const working = award.becomes(
    left,
    () => ({
      label: 'Cut by the benefit cap',
      formula: `${others.toFixed()} + ${award.amount.toFixed()} is ${above.toFixed()} above ${limit.text}; at least ${least.text} is left`,
      parameters: [limit, least],
      plain: `Your benefits together are more than the limit of £${limit.text} a week, so your Housing Benefit is cut.`,
    }),
    'HB Regs, regs 75A, 75CA and 75D',
  );
  const reason = `All benefits together are ${above.toFixed()} a week above ${limit.text}`;
  return { working, findings: [given({ subject: 'BENEFIT_CAP', code: 'CAPPED', reason, law: 'HB Regs, reg. 75A' })] };
}

const notCapped = (reason: string): Finding =>
  refused({
    subject: 'BENEFIT_CAP',
    code: 'EXEMPT',
    reason: `Not capped: ${reason}`,
    law: 'HB Regs, regs 75C, 75E and 75F',
  });

/** Null where the cap applies; empty where the scheme has none. */
function exemption(situation: Situation, means: { law: BenefitCapLaw; facts: CapFacts }): string | null {
  const { scheme, household, ofPensionAge, on } = situation;
  if (scheme === 'PENSION_AGE') return '';
  if (ofPensionAge.length > 0) return 'claimant or partner is of pension age';
  if (isOnUniversalCredit(household) && means.law.housingBenefitCappedOnUniversalCredit.value === 'no')
    return 'on Universal Credit, where any cap is applied';
  const { graceFrom } = means.facts;
  if (graceFrom !== null && isBefore(on, graceFrom.add({ weeks: means.law.gracePeriodWeeksHousingBenefit.value })))
    return `within ${means.law.gracePeriodWeeksHousingBenefit.text} weeks of the end of work`;
  return byBenefit(situation);
}

function byBenefit({ family, household }: Situation): string | null {
  if ([...family.adults, ...family.children].some(({ disabilityAwards }) => disabilityAwards.length > 0))
    return 'a disability benefit is paid in the family';
  if (family.adults.some(({ carer }) => carer.allowance !== 'NONE')) return 'a carer';
  if (family.adults.some(({ esa }) => esa?.component === 'SUPPORT')) return 'a support component is paid';
  const lifting = family.adults.some(({ incomes }) => incomes.some(({ kind }) => LIFTING.includes(kind)));
  if (lifting || household.awards.legacy.includes('WORKING_TAX_CREDIT')) return 'a benefit is paid that lifts the cap';
  return household.home.tenure === 'SUPPORTED' ? 'housing benefit for a supported home does not count' : null;
}

function limitOf({ household, family }: Situation, law: BenefitCapLaw): Parameter<Money> {
  const single = family.kind === 'SINGLE';
  if (household.home.greaterLondon) return single ? law.londonSingle.week : law.londonCoupleOrLoneParent.week;
  return single ? law.elsewhereSingle.week : law.elsewhereCoupleOrLoneParent.week;
}

const otherBenefits = ({ family }: Situation): Money =>
  Money.sum(
    gathered(family.adults, ({ incomes }) => incomes.filter(({ kind }) => ADDED_UP.includes(kind)).map(incomePerWeek)),
  );
