import { ageOn } from '../../../domain/age.js';
import type { NonDependantPerson } from '../../../domain/household/non-dependant.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import { type AwardCase, figureNote } from '../award-case.js';
import { type Finding, given, refused } from '../finding.js';
import { getsCareBenefit } from '../people.js';
import { nonDependantsAtHome } from './non-dependants.js';

const LAW = 'SI 2013/376, Sch. 4 paras 13 and 14';
const EXEMPT_RENTER = 'SI 2013/376, Sch. 4 para. 15';
const EXEMPT_PERSON = 'SI 2013/376, Sch. 4 para. 16';
const FROM_AGE = 21;

/**
 * A housing cost contribution for each non-dependant, each of a couple by themselves and whatever they earn, taken off last
 * and never below nothing. SI 2013/376, Sch. 4 paras 13 to 16.
 */
export function lessContributions(
  element: Working,
  award: AwardCase,
): { readonly working: Working; readonly findings: readonly Finding[] } {
  const people = nonDependantsAtHome(award);
  if (people.length === 0) return { working: element, findings: [] };
  if (award.claimants.some(isExemptRenter)) return { working: element, findings: people.map(renterExempt) };
  const findings = people.map(person => personFinding(person, award));
  const contributing = people.filter((_, at) => !findings[at]?.given);
  const figure = award.law.universalCredit.housingCostContribution;
  const left = contributing.reduce(
    (so, { id }) => so.less(figure.value, () => figureNote(figure, `Housing cost contribution: ${id}`), LAW),
    element,
  );
  const working = left.amount.isNegative()
    ? left.becomes(Money.zero, 'Contributions come to more than the rent: no element', `${LAW}(3)`)
    : left;
  return { working, findings };
}

/** The renter or either joint renter: severely sight impaired, or one of the care benefits. Para. 15. */
const isExemptRenter = (renter: AwardCase['claimants'][number]): boolean =>
  renter.severelySightImpaired || getsCareBenefit(renter);

const renterExempt = ({ id }: NonDependantPerson): Finding =>
  given({
    subject: 'NON_DEPENDANT',
    code: 'RENTER_EXEMPT',
    person: id,
    reason: `No contribution for ${id}: the claimant or partner is severely sight impaired or gets a care benefit`,
    law: EXEMPT_RENTER,
  });

function personFinding(person: NonDependantPerson, award: AwardCase): Finding {
  const why = exemptBecause(person, award);
  const said = { subject: 'NON_DEPENDANT', person: person.id } as const;
  return why === null
    ? refused({ ...said, code: 'CONTRIBUTES', reason: `A contribution is taken for ${person.id}`, law: LAW })
    : given({ ...said, code: 'PERSON_EXEMPT', reason: `No contribution for ${person.id}: ${why}`, law: EXEMPT_PERSON });
}

function exemptBecause(person: NonDependantPerson, { lastDay }: AwardCase): string | null {
  if (ageOn(person.birthDate, lastDay) < FROM_AGE) return 'under 21';
  if (gets(person, 'PENSION_CREDIT_GUARANTEE') || gets(person, 'PENSION_CREDIT_SAVINGS')) return 'on pension credit';
  if (getsCareBenefit(person)) return 'gets a care benefit';
  if (gets(person, 'CARERS_ALLOWANCE') || gets(person, 'CARER_SUPPORT_PAYMENT')) return "gets Carer's Allowance";
  if (person.detained) return 'a prisoner';
  if (person.responsibleForChildUnderFive) return 'responsible for a child under 5';
  return person.awayOnOperations ? 'away on operations with the forces' : null;
}

const gets = ({ incomes }: NonDependantPerson, kind: NonDependantPerson['incomes'][number]['kind']): boolean =>
  incomes.some(income => income.kind === kind);
