import type { Child } from '../../domain/household/child.js';
import type { Household } from '../../domain/household/household.js';
import type { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { silent } from '../../domain/working-sink.js';
import type { Law } from '../../parameters/schemes.js';
import { childBenefitPerWeek } from '../child-benefit/child-benefit.js';
import { countsForChildBenefit } from '../child-benefit/paid-for.js';
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
}

const LAW = 'SSCBA 1992, ss 141 and 142';
const NO_CHILD = closed('Nobody in the household is a child or a qualifying young person', LAW);
const UNPAID = closed('Child benefit is said not to be in payment for any child', LAW);
const PAID = opened('Child benefit is in payment for a child', LAW);

/** Child benefit as the facts say that it is paid. An amount among the incomes is the one that counts. */
export function childBenefitOf(household: Household, law: Law, means: HouseholdMeans): SchemeAward<ChildBenefitWeek> {
  if (!isAsked(means, 'CHILD_BENEFIT')) return { standing: 'NOT_ASKED', opening: NO_CHILD, result: null };
  const { assessedOn } = household.claim;
  const children = household.children.filter(child => countsForChildBenefit(child, assessedOn));
  const stated = hasIncome(household, 'CHILD_BENEFIT');
  const paid = children.filter(isPaid);
  if (paid.length === 0 && !means.evenIfClosed)
    return {
      standing: stated ? 'STATED' : 'CLOSED',
      opening: children.length === 0 ? NO_CHILD : UNPAID,
      result: null,
    };
  const working = childBenefitPerWeek(children, law.childBenefit, means.sink);
  return {
    standing: stated ? 'STATED' : paid.length === 0 ? 'CLOSED' : 'TAKEN_UP',
    opening: paid.length === 0 ? UNPAID : PAID,
    result: { kind: 'ChildBenefit', children: paid.map(({ id }) => id), perWeek: working.amount, working },
  };
}

const isPaid = ({ childBenefitInPayment, fostered }: Child): boolean => childBenefitInPayment && !fostered;

/** What is paid by the facts, on the day asked about. */
export function paidPerWeek({ children, claim }: Household, { statute }: HouseholdMeans): Money {
  const counted = children.filter(child => countsForChildBenefit(child, claim.assessedOn));
  return childBenefitPerWeek(counted, statute.on(claim.assessedOn).childBenefit, silent).amount;
}
