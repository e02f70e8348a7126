import { Money } from '../../domain/money.js';
import { keeping, silent } from '../../domain/working-sink.js';
import type { Statute } from '../../parameters/statute.js';
import { housingBenefitHousehold } from '../eligibility/partner-away.js';
import { moneyOf } from '../housing-benefit/applicable-amount/amount.js';
import { applicableAmount } from '../housing-benefit/applicable-amount/applicable-amount.js';
import { situationOf } from '../housing-benefit/situation-of.js';
import { responsibleFor } from '../pension-credit/children.js';
import { appropriateGuarantee } from '../pension-credit/guarantee.js';
import { housingBenefitRatesDay } from '../periods/rates-day.js';
import type { HouseholdAwards } from './household-awards.js';

/** One allowance, premium or addition that makes up what the law says a household needs for a week. */
export interface NeedsPart {
  /** Closed within a scheme; null where the scheme has no word for it. */
  readonly code: string | null;
  readonly label: string;
  /** How many times the figure is given. */
  readonly times: number;
  readonly amount: Money;
  readonly law: string | null;
}

type InForce = Pick<Statute, 'on'>;

/** The allowances and premiums of housing benefit. HB Regs, reg. 22 and Sch. 3; HB(SPC) Regs, reg. 22 and Sch. 3. */
export function housingBenefitParts({ household }: HouseholdAwards, statute: InForce): readonly NeedsPart[] {
  const law = statute.on(housingBenefitRatesDay(household.claim.assessedOn, household.home.rent?.per ?? null));
  return applicableAmount(
    situationOf(housingBenefitHousehold(household, household.claim.assessedOn), law),
    silent,
  ).amounts.map(amount => ({
    code: amount.code,
    label: amount.label,
    times: amount.times,
    amount: moneyOf(amount),
    law: amount.law,
  }));
}

/** The standard minimum guarantee and its additions. SPCA 2002, s. 2(3); SI 2002/1792, reg. 6. */
export function pensionCreditParts({ asked }: HouseholdAwards, statute: InForce): readonly NeedsPart[] {
  const { adults, claim } = asked;
  const day = claim.assessedOn;
  const children = responsibleFor(asked.children, day);
  const { working } = appropriateGuarantee({
    household: asked,
    adults,
    children,
    day,
    law: statute.on(day),
    sink: keeping,
  });
  return working.steps.map(({ label, amount, law }) => ({
    code: null,
    label,
    times: 1,
    amount: amount ?? Money.zero,
    law,
  }));
}
