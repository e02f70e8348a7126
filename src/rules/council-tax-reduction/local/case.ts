import type { PlainDate } from '../../../domain/dates.js';
import type { Adult } from '../../../domain/household/adult.js';
import type { UniversalCreditAward } from '../../../domain/household/awards.js';
import type { Household } from '../../../domain/household/household.js';
import type { ReductionFacts } from '../../../domain/household/reduction-facts.js';
import type { Sink } from '../../../domain/working-sink.js';
import type { LocalScheme } from '../../../parameters/local-reduction.js';
import type { Law } from '../../../parameters/schemes.js';
import { withOwnChildren } from '../../eligibility/own-children.js';
import { type ApplicableAmount, applicableAmount } from '../../housing-benefit/applicable-amount/applicable-amount.js';
import { notionalIn } from '../../housing-benefit/income/notional-income.js';
import { familyOf } from '../../housing-benefit/people/family.js';
import type { Situation } from '../../housing-benefit/situation.js';
import { situationOf } from '../../housing-benefit/situation-of.js';
import { havePossessed, withPossessed } from '../../notional-income/possessed.js';
import type { AwardMeans, ReductionLaws } from '../means.js';
import { figuresOnce } from '../schemes/figures-once.js';
import { withAwardFigures } from './award-figures.js';

/** The law that local schemes lean on: means tests go by housing benefit, elements of an award by universal credit. Some count child benefit. */
export type LocalReductionLaws = ReductionLaws & Pick<Law, 'universalCredit' | 'childBenefit'>;

/** What the rules of local schemes need besides the household. */
export interface LocalReductionMeans {
  readonly scheme: LocalScheme;
  readonly law: LocalReductionLaws;
  readonly sink: Sink;
  readonly facts?: ReductionFacts;
  /** For what an award of universal credit is stated without. Absent: it stays unstated. */
  readonly award?: AwardMeans;
}

/** One household on one day under one council's scheme: what every rule here is decided from. */
export interface LocalCase {
  /** With the children alone who are of it. */
  readonly household: Household;
  /** As it was stated. */
  readonly asked: Household;
  readonly day: PlainDate;
  readonly scheme: LocalScheme;
  readonly law: LocalReductionLaws;
  readonly sink: Sink;
  readonly facts: ReductionFacts;
  /** For what schemes have in common with housing benefit for working age. */
  readonly situation: Situation;
  /** Claimant and partner with what they are treated as possessing among their income. */
  readonly possessing: readonly Adult[];
  /** Allowances and premiums of housing benefit: what means tests need, and what "would have had a premium" asks. */
  readonly applicable: ApplicableAmount;
  readonly award: UniversalCreditAward | null;
  /** What was taken as true of the award. */
  readonly assumptions: readonly string[];
}

/** The figures of housing benefit without its limit of two children. */
const forEveryChild = figuresOnce(({ housingBenefit }) => ({
  ...housingBenefit,
  twoChildLimit: { ...housingBenefit.twoChildLimit, value: 'lifted' },
}));

/** A reduction is decided for the day itself, and these schemes for working age alone, whoever is of what age. */
export function localCaseOf(stated: Household, means: LocalReductionMeans): LocalCase {
  const { scheme, law, sink, facts = {} } = means;
  const { household: asked, assumptions } = withAwardFigures(stated, means);
  const day = asked.claim.assessedOn;
  const household = withOwnChildren(asked, day, null);
  const common = situationOf(household, law);
  const every = scheme.calculation.kind === 'means_test' && scheme.calculation.allChildren;
  const situation: Situation = {
    ...common,
    law: every ? forEveryChild(law) : common.law,
    family: familyOf(household, day),
    scheme: 'WORKING_AGE',
    on: day,
  };
  const { adults } = situation.family;
  const possessing = havePossessed(adults) ? withPossessed(adults, notionalIn(situation)) : adults;
  const applicable = applicableAmount(situation, sink);
  const award = household.awards.universalCredit;
  return { household, asked, day, scheme, law, sink, facts, situation, possessing, applicable, award, assumptions };
}
