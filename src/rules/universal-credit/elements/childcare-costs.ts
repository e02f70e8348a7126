import { isBefore } from '../../../domain/dates.js';
import { gathered } from '../../../domain/gathered.js';
import type { Adult } from '../../../domain/household/adult.js';
import type { Child } from '../../../domain/household/child.js';
import type { Working } from '../../../domain/working.js';
import { type AwardCase, figureNote } from '../award-case.js';
import { type Finding, given, refused } from '../finding.js';
import { monthly } from '../income/monthly.js';
import type { Reached } from '../part.js';
import { rounded } from '../rounding.js';
import { isCarer } from './is-carer.js';
import { septemberAfter } from './responsible-for.js';

const WORK = 'SI 2013/376, reg. 32';
const AMOUNT = 'SI 2013/376, reg. 34';
const CARE_UNTIL = 16;

/**
 * 85% of what is paid for registered childcare, up to a maximum that goes by the number of children for whom charges are
 * paid. SI 2013/376, regs 31 to 34 and 36. The maximum is of the element, not of the charges.
 */
export function childcareCosts(award: AwardCase): Reached {
  const { sink } = award;
  const charged = award.children.filter(({ childcare }) => childcare !== null);
  if (charged.length === 0) return { working: sink.nothing('No childcare charges'), findings: [] };
  const why = workConditionFails(award);
  if (why !== null) return none(award, 'WORK_CONDITION', why);
  const paid = charged.filter(child => child.childcare?.registered && isYoungEnough(child, award));
  if (paid.length === 0)
    return none(award, 'NOT_REGISTERED', 'The care is not registered, or the child is past 1 September after 16');
  const reason = `Charges for ${paid.length} of the children are met in part`;
  return {
    working: elementFor(paid, award),
    findings: [given({ subject: 'CHILDCARE', code: 'CHILDCARE', reason, law: AMOUNT })],
  };
}

function elementFor(paid: readonly Child[], { law: { universalCredit: law }, sink }: AwardCase): Working {
  const charges = sink.sum(
    gathered(paid, ({ id, childcare }) =>
      childcare ? [{ of: monthly(childcare), note: () => `Childcare for ${id}, for a month`, law: AMOUNT }] : [],
    ),
  );
  const share = law.childcareShare;
  const met = rounded(charges.times(share.value, () => figureNote(share), `${AMOUNT}(1)(a)`));
  const most = paid.length > 1 ? law.childcareMaxTwoOrMore : law.childcareMaxOneChild;
  return met.amount.moreThan(most.value) ? met.becomes(most.value, () => figureNote(most), `${AMOUNT}(1)(b)`) : met;
}

const isYoungEnough = ({ birthDate }: Child, { lastDay }: AwardCase): boolean =>
  isBefore(lastDay, septemberAfter(birthDate, CARE_UNTIL));

/** In paid work of any hours; statutory sick or parental pay counts as work. Reg. 32(2). */
export const inPaidWork = ({ employments, selfEmployments }: Adult): boolean =>
  selfEmployments.some(({ hoursPerWeek }) => hoursPerWeek > 0) ||
  employments.some(({ hoursPerWeek, statutoryPay }) => statutoryPay || hoursPerWeek > 0);

function workConditionFails(award: AwardCase): string | null {
  const couple = [...award.claimants, ...(award.partnerOutside ? [award.partnerOutside] : [])];
  if (!couple.some(inPaidWork)) return 'Nobody is in paid work';
  const idle = couple.find(adult => !inPaidWork(adult));
  if (!idle || cannotCare(idle, award)) return null;
  return `${idle.id} is not in paid work and could look after the children`;
}

/** Reg. 32(1)(b): limited capability for work, caring for somebody severely disabled, or away for a time. */
const cannotCare = (adult: Adult, award: AwardCase): boolean =>
  adult.ucWorkCapability !== 'NONE' || isCarer(adult, award) || isAway(adult);

/** In hospital and in custody are away too. */
const isAway = ({ absentSince, inHospitalSince, detainedSince }: Adult): boolean =>
  [absentSince, inHospitalSince, detainedSince].some(since => since !== null);

const none = ({ sink }: AwardCase, code: string, reason: string): Reached => ({
  working: sink.nothing(reason, WORK),
  findings: [refusal(code, reason)],
});

const refusal = (code: string, reason: string): Finding => refused({ subject: 'CHILDCARE', code, reason, law: WORK });
