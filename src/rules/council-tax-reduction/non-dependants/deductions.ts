import { gathered } from '../../../domain/gathered.js';
import type { Working } from '../../../domain/working.js';
import { type Deduction, nonDependantDeduction } from '../../housing-benefit/non-dependants/deduction.js';
import { hasCareAward } from '../../housing-benefit/people/disability.js';
import type { ReductionCase } from '../case.js';
import { type Finding, refused } from '../finding.js';
import { exemptPerson } from './exempt-person.js';

/** What comes off in a week for all who live with the applicant. */
export interface Deductions {
  readonly working: Working;
  readonly findings: readonly Finding[];
}

/**
 * The deductions for every non-dependant, by the table of council tax reduction. None where applicant or partner is severely
 * sight impaired or gets a benefit for care. SI 2012/2885, Sch. 1 para. 8; SI 2012/2886, Sch. para. 30.
 */
export function nonDependantDeductions(asked: ReductionCase, sharers: number): Deductions {
  const { situation, sink, terms } = asked;
  const { household, family } = situation;
  if (household.nonDependants.length === 0) return { working: sink.sum([]), findings: [] };
  if (family.adults.some(adult => adult.severelySightImpaired || hasCareAward(adult)))
    return { working: sink.sum([]), findings: [applicantExempt(terms.provisions.nonDependants)] };
  const each = household.nonDependants.map(unit =>
    nonDependantDeduction(unit, situation, person => exemptPerson(person, asked)),
  );
  const law = terms.provisions.nonDependants;
  return {
    working: each.reduce((sum, one) => plus(sum, one, { sharers, law }), sink.sum([])),
    findings: gathered(each, ({ findings }) => findings.map(finding => ({ ...finding, law }))),
  };
}

/** Where others are jointly liable each bears an equal share; nothing is rounded. Para. 8(5). */
function plus(sum: Working, { figure, label, assumption }: Deduction, at: { sharers: number; law: string }): Working {
  if (figure === null) return sum;
  const { sharers, law } = at;
  const said = () => ({
    label: sharers === 1 ? label : `${label}: a share of one in ${sharers}`,
    parameters: [figure],
    plain: 'An adult who lives with you is expected to help with the council tax.',
  });
  const added = sum.plus(sharers === 1 ? figure.value : figure.value.dividedBy(sharers), said, law);
  return assumption === null ? added : added.assuming(assumption);
}

const applicantExempt = (law: string): Finding =>
  refused({
    subject: 'NON_DEPENDANT',
    code: 'CLAIMANT_EXEMPT',
    reason: 'Nothing comes off: applicant or partner is severely sight impaired or gets a benefit for care',
    law,
  });
