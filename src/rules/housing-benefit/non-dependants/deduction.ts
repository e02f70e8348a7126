import { isBefore } from '../../../domain/dates.js';
import { gathered } from '../../../domain/gathered.js';
import type { NonDependant, NonDependantPerson } from '../../../domain/household/non-dependant.js';
import { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import { type Finding, refused } from '../finding.js';
import { cite, type Situation } from '../situation.js';
import { delayedNonDependantDay } from '../time/change-day.js';
import { exemptPerson } from './exempt-person.js';
import { grossIncome } from './gross-income.js';
import { inRemunerativeWork } from './remunerative-work.js';

/** How long a pension-age claimant is spared an arrival. HB(SPC) Regs, reg. 59(11). */
const DELAY_WEEKS = 26;

/** What comes off for one non-dependant, or two who are a couple. */
export interface Deduction {
  /** Null where nothing does. */
  readonly figure: Parameter<Money> | null;
  readonly label: string;
  readonly assumption: string | null;
  readonly findings: readonly Finding[];
}

/** Why nothing comes off for somebody, as a clause to follow a colon; null where something does. */
export type Exempting = (person: NonDependantPerson, situation: Situation) => string | null;

/**
 * One deduction, for a couple the higher: by gross income for who is in remunerative work, otherwise the lowest. HB Regs,
 * reg. 74(1) to (4); HB(SPC) Regs, reg. 55(1) to (4). A couple's gross income is taken together. Council tax reduction has
 * the same, with exemptions of its own.
 */
export function nonDependantDeduction(
  { people }: NonDependant,
  situation: Situation,
  whyNone: Exempting = housingBenefitExempts,
): Deduction {
  const income = Money.sum(people.map(grossIncome));
  const each = people.map(person => ({ person, why: whyNone(person, situation) }));
  const findings = gathered(each, ({ person, why }) => (why === null ? [] : [none(person, why, situation)]));
  const charged = each.filter(({ why }) => why === null).map(({ person }) => person);
  const figure = charged.map(person => figureFor(person, income, situation)).reduce(higher, null);
  return {
    figure,
    label: `${people.length > 1 ? 'Non-dependants who are a couple' : 'Non-dependant'} ${people.map(({ id }) => id).join(' and ')}`,
    assumption: charged.some(netStated) ? 'Pay stated after tax was used as gross income of a non-dependant' : null,
    findings,
  };
}

function figureFor(person: NonDependantPerson, income: Money, { law }: Situation): Parameter<Money> {
  if (!inRemunerativeWork(person)) return law.nonDependantNotInWork;
  const band = law.nonDependantDeductions.findLast(({ atLeast }) => !income.lessThan(Money.pence(atLeast * 100)));
  return band?.figure ?? law.nonDependantNotInWork;
}

const higher = (one: Parameter<Money> | null, other: Parameter<Money>): Parameter<Money> =>
  one?.value.moreThan(other.value) ? one : other;

const netStated = ({ employments }: NonDependantPerson): boolean => employments.some(({ gross }) => gross === null);

const housingBenefitExempts: Exempting = (person, situation) =>
  exemptPerson(person, situation) ?? notYet(person, situation);

/** In pension age an arrival during an award counts from a Monday 26 weeks later, for the whole of that benefit week. */
function notYet({ movedInOn }: NonDependantPerson, { scheme, household }: Situation): string | null {
  if (scheme === 'WORKING_AGE' || movedInOn === null || household.claim.route !== 'EXISTING_AWARD') return null;
  const since = household.awards.housingBenefit?.since ?? null;
  if (since !== null && !isBefore(since, movedInOn)) return null;
  const { from } = delayedNonDependantDay(movedInOn, DELAY_WEEKS);
  return isBefore(household.claim.assessedOn, from) ? `moved in during the award, so it counts from ${from}` : null;
}

const none = ({ id }: NonDependantPerson, why: string, { scheme }: Situation): Finding =>
  refused({
    subject: 'NON_DEPENDANT',
    code: 'DEDUCTION',
    person: id,
    reason: `Nothing comes off for ${id}: ${why}`,
    law: cite(scheme, 'reg. 74', 'regs 55 and 59(10) to (13)'),
  });
