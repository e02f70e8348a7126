import type { HouseholdScheme } from '../../domain/household/asked-schemes.js';
import type { Household } from '../../domain/household/household.js';
import { Money } from '../../domain/money.js';
import type { Statute } from '../../parameters/statute.js';
import { type CapHousehold, capLevels } from '../benefit-cap/relevant-amount.js';
import { countsForChildBenefit } from '../child-benefit/paid-for.js';
import { housingBenefitHousehold } from '../eligibility/partner-away.js';
import type { FindingAbout } from '../finding.js';
import type { HousingBenefitWeek } from '../housing-benefit/result.js';
import type { UniversalCreditResult } from '../universal-credit/award.js';
import { isResponsibleFor } from '../universal-credit/elements/responsible-for.js';
import type { HouseholdAwards } from './household-awards.js';

/** The benefit cap on a household: the limit that is its own, and which award it cuts by how much. */
export interface HouseholdCap {
  /** The award in which it is looked at; null where neither is worked out. */
  readonly inAward: Extract<HouseholdScheme, 'UNIVERSAL_CREDIT' | 'HOUSING_BENEFIT'> | null;
  readonly limitPerWeek: Money;
  readonly limitPerYear: Money;
  /** For the period of that award: a month of universal credit, a week of housing benefit. */
  readonly reduction: Money;
  /** Why there is a cut, or none. */
  readonly findings: readonly FindingAbout<string>[];
}

/** WRA 2012, ss. 96 and 97: out of universal credit where that is paid, else out of housing benefit. */
export function benefitCapOf(
  { asked, universalCredit, housingBenefit }: HouseholdAwards,
  statute: Statute,
): HouseholdCap {
  const { claim } = asked;
  const levels = capLevels(cappedHousehold(asked, universalCredit.result), statute.on(claim.assessedOn).benefitCap);
  const limit = { limitPerWeek: levels.week.value, limitPerYear: levels.year.value };
  const ofCap = (findings: readonly FindingAbout<string>[]) =>
    findings.filter(({ subject }) => subject === 'BENEFIT_CAP');
  if (universalCredit.result !== null) {
    const { capReduction, findings } = universalCredit.result;
    return { inAward: 'UNIVERSAL_CREDIT', ...limit, reduction: capReduction, findings: ofCap(findings) };
  }
  if (housingBenefit.result === null) return { inAward: null, ...limit, reduction: Money.zero, findings: [] };
  const reduction = housingBenefitCut(housingBenefit.result);
  return { inAward: 'HOUSING_BENEFIT', ...limit, reduction, findings: ofCap(housingBenefit.result.findings) };
}

/** Who the limit is for, by the rules of the award that it cuts: UC Regs, regs 3 and 4; HB Regs, regs 19 and 21. */
function cappedHousehold(asked: Household, credit: UniversalCreditResult | null): CapHousehold {
  const { home, claim } = asked;
  const day = claim.assessedOn;
  const family = credit === null ? housingBenefitHousehold(asked, day) : asked;
  const counts = credit === null ? countsForChildBenefit : isResponsibleFor;
  return {
    couple: (credit?.claimants ?? family.adults).length > 1,
    children: family.children.some(child => counts(child, day)),
    greaterLondon: home.greaterLondon,
  };
}

/** What the cap takes of a week of housing benefit, where it is the cap that takes something. */
export const housingBenefitCut = ({ findings, beforeCap, award }: HousingBenefitWeek): Money =>
  findings.some(({ subject, code }) => subject === 'BENEFIT_CAP' && code === 'CAPPED')
    ? Money.max(Money.zero, beforeCap.minus(award))
    : Money.zero;
