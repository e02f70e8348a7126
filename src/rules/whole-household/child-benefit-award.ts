import type { Child } from '../../domain/household/child.js';
import type { Household } from '../../domain/household/household.js';
import type { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { type Sink, silent } from '../../domain/working-sink.js';
import type { ChildBenefitLaw } from '../../parameters/other-benefits.js';
import type { Law } from '../../parameters/schemes.js';
import { childBenefitPerWeek } from '../child-benefit/child-benefit.js';
import { type HighIncomeCharge, highIncomeCharge } from '../child-benefit/high-income-charge.js';
import { countsForChildBenefit } from '../child-benefit/paid-for.js';
import { amountForYear, sumForYear } from '../earnings/amount-for-year.js';
import { closed, opened } from '../eligibility/opening.js';
import { type HouseholdMeans, isAsked } from './asked.js';
import { hasIncome } from './in-payment.js';
import type { SchemeAward } from './scheme-award.js';

/** Child benefit for a week. */
export interface ChildBenefitWeek {
  readonly kind: 'ChildBenefit';
  /** The children for whom it is paid, by id. */
  readonly children: readonly string[];
  readonly perWeek: Money;
  readonly working: Working;
  /** What a year of it costs in tax where one of the parents has a high income; null where nothing. */
  readonly charge: HighIncomeCharge | null;
}

const LAW = 'SSCBA 1992, ss 141 and 142';
const NO_CHILD = closed('Nobody in the household is a child or a qualifying young person', LAW);
const UNPAID = closed('Child benefit is said not to be in payment for any child', LAW);
const PAID = opened('Child benefit is in payment for a child', LAW);

/** Child benefit as the facts say that it is paid. An amount among the incomes is the one that counts. */
export function childBenefitOf(household: Household, law: Law, means: HouseholdMeans): SchemeAward<ChildBenefitWeek> {
  const { assessedOn } = household.claim;
  const children = household.children.filter(child => countsForChildBenefit(child, assessedOn));
  const paid = children.filter(isPaid);
  const opening = paid.length > 0 ? PAID : children.length === 0 ? NO_CHILD : UNPAID;
  if (!isAsked(means, 'CHILD_BENEFIT')) return { standing: 'NOT_ASKED', opening, result: null };
  const stated = hasIncome(household, 'CHILD_BENEFIT');
  if (paid.length === 0 && !means.evenIfClosed)
    return { standing: stated ? 'STATED' : 'CLOSED', opening, result: null };
  const working = childBenefitPerWeek(children, law.childBenefit, means.sink);
  return {
    standing: stated ? 'STATED' : paid.length === 0 ? 'CLOSED' : 'TAKEN_UP',
    opening,
    result: {
      kind: 'ChildBenefit',
      children: paid.map(({ id }) => id),
      perWeek: working.amount,
      working,
      charge: chargeOn(household, working.amount, { law: law.childBenefit, sink: means.sink }),
    },
  };
}

/** On a year of what is stated to be paid, or else of what was worked out. */
function chargeOn(
  { adults }: Household,
  perWeek: Money,
  means: { law: ChildBenefitLaw; sink: Sink },
): HighIncomeCharge | null {
  // Few have an income on which it is asked for.
  const yearOf = () => {
    const stated = adults.flatMap(({ incomes }) => incomes.filter(({ kind }) => kind === 'CHILD_BENEFIT'));
    return stated.length > 0 ? sumForYear(stated) : amountForYear({ amount: perWeek, per: 'WEEK' });
  };
  return highIncomeCharge(adults, { law: means.law, sink: means.sink, yearOf });
}

const isPaid = ({ childBenefitInPayment, fostered }: Child): boolean => childBenefitInPayment && !fostered;

/** What is paid by the facts, on the day asked about. */
export function paidPerWeek({ children, claim }: Household, { statute }: HouseholdMeans): Money {
  const counted = children.filter(child => countsForChildBenefit(child, claim.assessedOn));
  return childBenefitPerWeek(counted, statute.on(claim.assessedOn).childBenefit, silent).amount;
}
