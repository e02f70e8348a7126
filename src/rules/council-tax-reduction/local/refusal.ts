import { isAfter, isBefore } from '../../../domain/dates.js';
import { firstDayOf, labelOf, lastDayOf } from '../../../domain/financial-year.js';
import type { Calculation } from '../../../parameters/local-reduction-calculation.js';
import type { UcElement } from '../../../parameters/local-reduction-words.js';
import { type Finding, refused } from '../finding.js';
import { universalCreditMaximum } from '../income/universal-credit-maximum.js';
import { capitalOf, isSmall } from './capital.js';
import type { LocalCase } from './case.js';
import { doubtfulElements } from './either-way.js';
import { elementsHeld } from './elements-held.js';
import { isAtWork } from './non-dependants.js';
import { passport, passportBenefits } from './passport.js';
import { isOfStudents } from './students.js';

const not =
  (subject: Finding['subject'], code: string, reason: string) =>
  (law: string): Finding =>
    refused({ subject, code, reason, law });

/** No figure can be given: what the scheme's file or the facts do not say, and this household turns on. Null where all is said. */
export function undecided(found: LocalCase, calculation: Calculation): Finding | null {
  const { scheme } = found;
  const why = anotherYear(found) ?? unknownRule(found, calculation) ?? unknownFact(found, calculation);
  return why === null ? null : why(scheme.law);
}

type Why = ((law: string) => Finding) | null;

function anotherYear({ scheme, day }: LocalCase): Why {
  if (!isBefore(day, firstDayOf(scheme.year)) && !isAfter(day, lastDayOf(scheme.year))) return null;
  return not('DATES', 'ANOTHER_YEAR', `The day asked about is not in ${labelOf(scheme.year)}, the year of this scheme`);
}

function unknownRule(found: LocalCase, calculation: Calculation): Why {
  const { scheme, household, award } = found;
  const unknown = (subject: Finding['subject'], code: string, what: string) =>
    not(subject, code, `It is not known ${what}: complete the scheme's file`);
  if (calculation.kind === 'unknown')
    return unknown('SCHEME', 'CALCULATION_NOT_KNOWN', 'how this scheme works out the reduction');
  if (scheme.passport === 'unknown' && passportBenefits(found).length > 0)
    return unknown('PASSPORT', 'PASSPORT_NOT_KNOWN', 'what a benefit in payment does in this scheme');
  if (scheme.students === 'unknown' && isOfStudents(found))
    return unknown('ENTITLEMENT', 'STUDENTS_NOT_KNOWN', 'whether full-time students are shut out');
  if (scheme.capital === 'unknown' && !isSmall(capitalOf(found), found))
    return unknown('CAPITAL', 'CAPITAL_NOT_KNOWN', 'how much capital this scheme allows');
  if (scheme.nonDependants === 'unknown' && household.nonDependants.length > 0)
    return unknown('NON_DEPENDANT', 'NON_DEPENDANTS_NOT_KNOWN', 'what comes off for others who live there');
  if (isAtWorkAtUnknownRate(found))
    return unknown('NON_DEPENDANT', 'NON_DEPENDANTS_NOT_KNOWN', 'what comes off for others who are at work');
  if (calculation.kind === 'share' || passport(found) !== null) return null;
  if (scheme.income === 'unknown') return unknown('INCOME', 'INCOME_NOT_KNOWN', 'what this scheme counts as income');
  if (scheme.universalCredit === 'unknown' && award !== null)
    return unknown('INCOME', 'UNIVERSAL_CREDIT_NOT_KNOWN', 'how this scheme treats universal credit');
  return null;
}

function isAtWorkAtUnknownRate({ scheme: { nonDependants: rule }, household }: LocalCase): boolean {
  if (rule === null || rule === 'unknown' || rule.inWork !== 'unknown') return false;
  return household.nonDependants.some(({ people }) => people.some(person => isAtWork(person, rule)));
}

function unknownFact(found: LocalCase, calculation: Calculation): Why {
  const { scheme, household, award } = found;
  const state = (subject: Finding['subject'], code: string, what: string) => not(subject, code, `State ${what}`);
  if (calculation.kind === 'share' || scheme.universalCredit === 'unknown') return null;
  const statedAsIncome = household.adults.some(({ incomes }) =>
    incomes.some(({ kind }) => kind === 'UNIVERSAL_CREDIT'),
  );
  if (award === null && statedAsIncome)
    return state('INCOME', 'AWARD_NOT_STATED', 'the award of universal credit, not only that it is an income');
  if (award === null) return null;
  const rule = scheme.universalCredit;
  const [doubtful] = doubtfulElements(found);
  if (doubtful !== undefined && !isEarningsOnly(calculation)) return elementNotKnown(doubtful);
  if (award.maximum !== null) return null;
  const held = elementsHeld(found).map(({ element }) => element);
  const proRata = rule.takenOut.some(({ element, how }) => how === 'pro_rata' && held.includes(element));
  if (calculation.kind === 'means_test' && rule.treatment === 'means_test') return maximumNotFound(found);
  return proRata ? state('INCOME', 'MAXIMUM_NOT_STATED', 'the maximum of the award of universal credit') : null;
}

/** It could not be put together either: what else would have to be stated. */
function maximumNotFound({ award, household, law }: LocalCase): Why {
  if (award === null) return null;
  const maximum = universalCreditMaximum(award, household, law);
  return maximum.kind === 'found' ? null : not('INCOME', 'MAXIMUM_NOT_STATED', `State ${maximum.state}`);
}

const isEarningsOnly = (calculation: Calculation): boolean =>
  calculation.kind === 'bands' && calculation.counts === 'earnings';

const elementNotKnown = (element: UcElement) =>
  not(
    'INCOME',
    'ELEMENT_NOT_KNOWN',
    `It is not known whether this scheme counts the ${element.replaceAll('_', ' ')} element: complete the scheme's file`,
  );
