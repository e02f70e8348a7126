import type { Money } from '../../domain/money.js';
import type { Situation } from './signpost.js';

/** Universal credit is in payment, or would be. */
export const onUniversalCredit = ({ household: { awards }, universalCredit }: Situation): boolean =>
  awards.universalCredit !== null || universalCredit?.entitled === true;

/** Pension credit of either kind is in payment, or would be. */
export const onPensionCredit = ({ household: { awards }, pensionCredit }: Situation): boolean =>
  awards.pensionCredit !== null || pensionCredit?.entitled === true;

/** The guarantee credit of it. */
export const onGuaranteeCredit = ({ household: { awards }, pensionCredit }: Situation): boolean =>
  awards.pensionCredit !== null
    ? !awards.pensionCredit.guaranteeCredit.isZero()
    : pensionCredit?.entitled === true && !pensionCredit.guaranteeCredit.isZero();

export const onEitherCredit = (situation: Situation): boolean =>
  onUniversalCredit(situation) || onPensionCredit(situation);

/** Net earnings of the universal credit award in a month: those worked out, or else those stated; null where unknown. */
export const earningsInMonth = ({ household: { awards }, universalCredit }: Situation): Money | null =>
  universalCredit?.entitled ? universalCredit.earnedIncome : (awards.universalCredit?.earnedIncome ?? null);

/** On universal credit with earnings known to be no more than a limit for a month. */
export function earnsAtMost(limit: Money, situation: Situation): boolean {
  const earned = earningsInMonth(situation);
  return onUniversalCredit(situation) && earned !== null && !earned.moreThan(limit);
}
