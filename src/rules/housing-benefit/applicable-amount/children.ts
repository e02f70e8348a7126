import { isBefore, isoDate } from '../../../domain/dates.js';
import type { Child } from '../../../domain/household/child.js';
import { isBornBy } from '../../universal-credit/people.js';
import { type Finding, refused } from '../finding.js';
import { childrenAtHome } from '../people/family.js';
import { cite, type Situation } from '../situation.js';
import type { Amount } from './amount.js';

/** Children born before this day had an element of child tax credit however many they were. SI 2017/376. */
const LIMIT_BEGAN = isoDate('2017-04-06');
const LIMIT = 2;

/** The allowances for children, and what the limit of two leaves out. */
export interface ChildrenAllowed {
  readonly amounts: readonly Amount[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly string[];
}

/**
 * An allowance for each child or young person, up to two. HB Regs, reg. 22(1)(b) and Sch. 3 para. 2; HB(SPC) Regs, reg.
 * 22(1)(b) and Sch. 3 para. 2; SI 2017/376, regs 7 and 8. The date of birth does not matter. While child tax credit was paid
 * (to 5 April 2025) the children in it counted, and an award with more on 5 April 2017 keeps them.
 */
export function childrensAllowances(situation: Situation): ChildrenAllowed {
  const { family, law, scheme } = situation;
  const others = notOfFamily(situation);
  if (family.children.length === 0) return { amounts: [], findings: others, assumptions: [] };
  const counted = allowedChildren(situation);
  const where = cite(scheme, 'reg. 22(1)(b), Sch. 3 para. 2', 'reg. 22(1)(b), Sch. 3 para. 2');
  const amount: Amount = {
    code: 'CHILD_ALLOWANCE',
    figure: law.allowanceChild,
    times: counted,
    label: counted === 1 ? 'Allowance for a child' : `Allowances for ${counted} children`,
    law: where,
  };
  const left = family.children.length - counted;
  if (left === 0) return { amounts: [amount], findings: others, assumptions: [] };
  const reason = `No allowance for ${left === 1 ? 'one child' : `${left} children`} beyond the limit of two`;
  return {
    amounts: [amount],
    findings: [...others, refused({ subject: 'ALLOWANCE', code: 'TWO_CHILD_LIMIT', reason, law: where })],
    assumptions: law.twoChildLimit.verified === 0 ? [LIMIT_ASSUMED] : [],
  };
}

const LIMIT_ASSUMED =
  'The limit of two children was taken still to apply in housing benefit: nothing that takes it out was found';

/** Who is named as a child and is none here: 16 or over and no qualifying young person, or not born yet. Reg. 19 of each. */
function notOfFamily({ household, family, on, scheme }: Situation): Finding[] {
  const others = childrenAtHome(household).filter(child => !family.children.includes(child));
  return others.map(({ id, birthDate }) => {
    const why = isBornBy(birthDate, on) ? '16 or over and not a qualifying young person' : 'not born yet';
    const reason = `${id} is not of the family: ${why}`;
    return refused({
      subject: 'ALLOWANCE',
      code: 'NOT_OF_FAMILY',
      person: id,
      reason,
      law: cite(scheme, 'reg. 19', 'reg. 19'),
    });
  });
}

function allowedChildren({ family, household, law }: Situation): number {
  const all = family.children.length;
  if (law.twoChildLimit.value === 'lifted') return all;
  const kept = household.awards.housingBenefit?.childrenOn5April2017 ?? 0;
  const inTaxCredit = household.awards.legacy.includes('CHILD_TAX_CREDIT') ? taxCreditChildren(family.children) : 0;
  return Math.min(all, Math.max(LIMIT, kept, inTaxCredit));
}

/** Older children first use up the places; those born before the limit, or within an exception, come on top. */
function taxCreditChildren(children: readonly Child[]): number {
  const inOrder = children.toSorted((a, b) => (isBefore(a.birthDate, b.birthDate) ? -1 : 1));
  return inOrder.filter(
    ({ birthDate, twoChildException }, at) =>
      at < LIMIT || twoChildException !== null || isBefore(birthDate, LIMIT_BEGAN),
  ).length;
}
