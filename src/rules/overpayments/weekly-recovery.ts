import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import type { HousingBenefitLaw } from '../../parameters/housing-benefit.js';
import type { OverpaymentsLaw } from '../../parameters/overpayments.js';

/** What decides how much of a week's benefit may be kept back. */
export interface RecoveryFacts {
  /** It follows a conviction, an admission after caution or an agreed penalty. */
  readonly fraud: boolean;
  /** Left out each week of earnings (the standard sums), of charitable payments and of war pensions. */
  readonly leftOutPerWeek: Money;
  /** Benefit for a week before anything is kept back. */
  readonly benefitPerWeek: Money;
}

interface Means {
  readonly law: { readonly housingBenefit: HousingBenefitLaw; readonly overpayments: OverpaymentsLaw };
  readonly sink: Sink;
}

const LAW = 'HB Regs, reg. 102; HB(SPC) Regs, reg. 83';

/** Three times, or after fraud five times, 5% of the allowance of a single person of 25, each 5% rounded up to 5p. */
export function weeklyMaximum(fraud: boolean, { housingBenefit, overpayments }: Means['law']): Money {
  const step = overpayments.recoveryUnitRoundedUpTo.value;
  const share = housingBenefit.allowanceSingle25OrOver.value.times(overpayments.recoveryUnitShare.value);
  const unit = step.times(share.over(step).ceil());
  return unit.times((fraud ? overpayments.recoveryMultipleFraud : overpayments.recoveryMultiple).value);
}

/**
 * The most that may be kept back from a week of benefit: the maximum, and half of what is left out of certain income; a
 * least amount of benefit stays. Nothing where the benefit is no more than that. HB Regs, reg. 102; HB(SPC) Regs, reg. 83.
 */
export function weeklyRecovery(
  { fraud, leftOutPerWeek, benefitPerWeek }: RecoveryFacts,
  { law, sink }: Means,
): Working {
  const { overpayments } = law;
  const figure = fraud ? law.housingBenefit.overpaymentWeeklyMaximumFraud : law.housingBenefit.overpaymentWeeklyMaximum;
  const whole = sink.from(weeklyMaximum(fraud, law), () => maximumNote(fraud, law, figure), LAW);
  const added = leftOutPerWeek.times(overpayments.recoveryDisregardShare.value);
  const more = added.isZero()
    ? whole
    : whole.plus(
        added,
        () => ({
          label: 'Half of what is left out of income',
          formula: `${leftOutPerWeek.toFixed()} / 2`,
          parameters: [overpayments.recoveryDisregardShare],
        }),
        `${LAW}, para. (4)`,
      );
  const room = Money.max(Money.zero, benefitPerWeek.minus(overpayments.leastBenefitLeft.value));
  if (!more.amount.moreThan(room)) return more;
  return more.becomes(
    room,
    () => ({
      label: `At least ${overpayments.leastBenefitLeft.text} of benefit is left for the week`,
      parameters: [overpayments.leastBenefitLeft],
    }),
    `${LAW}, para. (5)`,
  );
}

type Figure = HousingBenefitLaw['overpaymentWeeklyMaximum'];

const maximumNote = (fraud: boolean, { housingBenefit, overpayments }: Means['law'], figure: Figure) => {
  const multiple = fraud ? overpayments.recoveryMultipleFraud : overpayments.recoveryMultiple;
  const {
    allowanceSingle25OrOver: allowance,
    recoveryUnitShare: share,
    recoveryUnitRoundedUpTo: step,
  } = { ...housingBenefit, ...overpayments };
  return {
    label: fraud ? 'Most for a week, after fraud' : 'Most for a week',
    formula: `${multiple.text} x ${share.text}% of ${allowance.text}, rounded up to ${step.text}`,
    parameters: [figure, allowance, share, step, multiple],
  };
};

/** How many weeks it takes, the last of them for what is left; null where nothing can be kept back. */
export function weeksToRecover(debt: Money, perWeek: Money): number | null {
  if (debt.isZero() || debt.isNegative()) return 0;
  return perWeek.moreThan(Money.zero) ? debt.over(perWeek).ceil().toNumber() : null;
}
