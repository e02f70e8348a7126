import { isBefore } from '../../../domain/dates.js';
import type { Adult } from '../../../domain/household/adult.js';
import type { Child } from '../../../domain/household/child.js';
import { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import { incomePerWeek } from '../../periods/income-per-week.js';
import { isDisabledChild, isIncapacitated } from '../people/disability.js';
import { firstMondayOfSeptemberAfter } from '../people/september.js';
import type { Situation } from '../situation.js';

/** HB Regs, reg. 28(2). */
const HOURS = 16;
const UNTIL_AGE = 15;
const UNTIL_AGE_DISABLED = 16;

/** What is paid for childcare in a week, up to the most that counts. */
export interface Childcare {
  readonly amount: Money;
  readonly paid: Money;
  readonly most: Parameter<Money>;
}

/**
 * Childcare that may be set against earnings; null where there is none or the work it takes is not done. Registered care of
 * a child up to the September after the 15th birthday, the 16th where disabled. HB Regs, regs 27(1)(c) and (3) and 28; HB(SPC)
 * Regs, regs 30(1)(c) and (3) and 31.
 */
export function childcare(situation: Situation): Childcare | null {
  const cared = situation.family.children.filter(child => counts(child, situation));
  if (cared.length === 0 || !worksEnough(situation)) return null;
  const paid = Money.sum(cared.map(({ childcare: care }) => (care === null ? Money.zero : incomePerWeek(care))));
  const { childcareMaxOneChild, childcareMaxTwoOrMore } = situation.law;
  const most = cared.length === 1 ? childcareMaxOneChild : childcareMaxTwoOrMore;
  return { amount: Money.min(paid, most.value), paid, most };
}

const counts = (child: Child, { on }: Situation): boolean =>
  child.childcare?.registered === true &&
  isBefore(on, firstMondayOfSeptemberAfter(child.birthDate, isDisabledChild(child) ? UNTIL_AGE_DISABLED : UNTIL_AGE));

/** A lone parent at work; both of a couple; or one, where the other is incapacitated, in hospital or in prison. */
function worksEnough({ family }: Situation): boolean {
  const working = family.adults.filter(isWorking);
  if (working.length === family.adults.length) return true;
  if (family.kind !== 'COUPLE' || working.length === 0) return false;
  return family.adults.some(adult => !isWorking(adult) && cannotMindThem(adult));
}

/** Sick, maternity, paternity or adoption leave leaves somebody treated as at work here. HB Regs, reg. 28(2A) and (14). */
const isWorking = ({ employments, selfEmployments }: Adult): boolean =>
  [...employments, ...selfEmployments].reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0) >= HOURS;

const cannotMindThem = (adult: Adult): boolean =>
  isIncapacitated(adult) || adult.inHospitalSince !== null || adult.detainedSince !== null;
