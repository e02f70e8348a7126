import { isAfter } from '../../../domain/dates.js';
import type { IncomeKind } from '../../../domain/household/income.js';
import type { NonDependant, NonDependantPerson } from '../../../domain/household/non-dependant.js';
import { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import type { Working } from '../../../domain/working.js';
import type { NonDependantRule } from '../../../parameters/local-reduction.js';
import type { NonDependantExemption } from '../../../parameters/local-reduction-words.js';
import { grossIncome } from '../../housing-benefit/non-dependants/gross-income.js';
import { inRemunerativeWork } from '../../housing-benefit/non-dependants/remunerative-work.js';
import { ageYears } from '../../housing-benefit/people/age.js';
import { hasCareAward } from '../../housing-benefit/people/disability.js';
import { type Finding, refused } from '../finding.js';
import type { LocalCase } from './case.js';
import { fits } from './criteria.js';

const LONG_STAY_WEEKS = 52;
const gets = ({ incomes }: NonDependantPerson, ...kinds: readonly IncomeKind[]): boolean =>
  incomes.some(({ kind }) => kinds.includes(kind));
const earns = ({ employments, selfEmployments }: NonDependantPerson): boolean =>
  employments.length > 0 || selfEmployments.length > 0;

/** What each word of a scheme asks of somebody who lives with the household. */
const EXEMPTS: { readonly [Word in NonDependantExemption]: (person: NonDependantPerson, found: LocalCase) => boolean } =
  {
    under_18: ({ birthDate }, { day }) => ageYears(birthDate, day) < 18,
    pension_credit: person => gets(person, 'PENSION_CREDIT_GUARANTEE', 'PENSION_CREDIT_SAVINGS'),
    income_support: person => gets(person, 'INCOME_SUPPORT'),
    jsa_income_based: person => gets(person, 'JSA_INCOME_BASED'),
    esa_income_related: person => gets(person, 'ESA_INCOME_RELATED'),
    uc_without_earnings: person => gets(person, 'UNIVERSAL_CREDIT') && !earns(person),
    full_time_student: ({ student }) => student !== 'NO',
    youth_training: ({ youthTraining }) => youthTraining,
    disregarded_for_council_tax: ({ disregardedForCouncilTax, id }, { facts }) =>
      disregardedForCouncilTax || facts.disregardedAdults?.includes(id) === true,
    normally_lives_elsewhere: ({ homeElsewhere }) => homeElsewhere,
    in_hospital_52_weeks: ({ inHospitalSince: since }, { day }) =>
      since !== null && isAfter(day, since.add({ weeks: LONG_STAY_WEEKS })),
    detained: ({ detained }) => detained,
    away_in_the_forces: ({ awayOnOperations }) => awayOnOperations,
  };

/** What comes off in a week for the adults who live with the household. */
export interface LocalDeductions {
  readonly working: Working;
  readonly findings: readonly Finding[];
}

export function nonDependantDeductions(
  rule: NonDependantRule | null,
  found: LocalCase,
  { sharers, passported }: { sharers: number; passported: boolean },
): LocalDeductions {
  const { household, sink } = found;
  const none = sink.sum([]);
  if (rule === null || household.nonDependants.length === 0) return { working: none, findings: [] };
  if (passported && !rule.fromPassported)
    return {
      working: none,
      findings: [spared('Nothing comes off for others: the benefit in payment spares it', rule)],
    };
  if (isSpared(rule, found))
    return {
      working: none,
      findings: [spared('Nothing comes off for others: the household is one that the scheme spares', rule)],
    };
  const each = household.nonDependants.map(unit => charged(unit, rule, found));
  const working = each
    .flatMap(({ figures }) => figures)
    .reduce((sum, { figure, of }) => plus(sum, figure, { of, sharers, law: rule.law }), none);
  return { working, findings: each.flatMap(({ findings }) => findings) };
}

/** Nationally: severe sight impairment, or a benefit for care, of claimant or partner. */
function isSpared({ spared: who }: NonDependantRule, found: LocalCase): boolean {
  if (who === 'nobody') return false;
  if (who !== 'national') return fits(who, found);
  return found.situation.family.adults.some(adult => adult.severelySightImpaired || hasCareAward(adult));
}

interface Charged {
  readonly figures: readonly { figure: Parameter<Money>; of: string }[];
  readonly findings: readonly Finding[];
}

/** A couple's gross income is taken together, and the higher figure once, unless the scheme charges each. */
function charged({ people }: NonDependant, rule: NonDependantRule, found: LocalCase): Charged {
  const judged = people.map(person => ({ person, why: rule.exempt.find(word => EXEMPTS[word](person, found)) }));
  const findings = judged.flatMap(({ person, why }) => (why === undefined ? [] : [exempted(person, why, rule)]));
  const counted = judged.filter(({ why }) => why === undefined).map(({ person }) => person);
  const each = rule.couples === 'each';
  const together = Money.sum(people.map(person => incomeOf(person, rule)));
  const figures = counted.map(person => ({
    figure: figureFor(person, each ? incomeOf(person, rule) : together, rule),
    of: person.id,
  }));
  if (each || figures.length < 2) return { figures, findings };
  const highest = figures.reduce((most, one) => (one.figure.value.moreThan(most.figure.value) ? one : most));
  return { figures: [{ ...highest, of: counted.map(({ id }) => id).join(' and ') }], findings };
}

/** By the hours, or by any earnings, as the scheme has it. */
export const isAtWork = (person: NonDependantPerson, { work }: NonDependantRule): boolean =>
  work === 'sixteen_hours' ? inRemunerativeWork(person) : earns(person);

/** Everything before tax, or what is earned before tax. */
const incomeOf = (person: NonDependantPerson, { income }: NonDependantRule): Money =>
  grossIncome(income === 'gross' ? person : { ...person, incomes: [] });

function figureFor(person: NonDependantPerson, income: Money, rule: NonDependantRule): Parameter<Money> {
  const { inWork, notInWork } = rule;
  if (inWork === 'unknown' || !isAtWork(person, rule)) return notInWork;
  return inWork.findLast(({ atLeast }) => !income.lessThan(atLeast))?.figure ?? notInWork;
}

function plus(sum: Working, figure: Parameter<Money>, at: { of: string; sharers: number; law: string }): Working {
  const { of, sharers, law } = at;
  return sum.plus(
    sharers === 1 ? figure.value : figure.value.dividedBy(sharers),
    () => ({
      label: `Deduction for ${of}${sharers === 1 ? '' : `: a share of one in ${sharers}`}`,
      parameters: [figure],
      plain: 'An adult who lives with you is expected to help with the council tax.',
    }),
    law,
  );
}

const spared = (reason: string, { law }: NonDependantRule): Finding =>
  refused({ subject: 'NON_DEPENDANT', code: 'SPARED', reason, law });

const exempted = ({ id }: NonDependantPerson, why: NonDependantExemption, { law }: NonDependantRule): Finding =>
  refused({
    subject: 'NON_DEPENDANT',
    code: 'DEDUCTION',
    person: id,
    reason: `Nothing comes off for ${id}: ${why.replaceAll('_', ' ')}`,
    law,
  });
