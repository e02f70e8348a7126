import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import type { Amount } from '../applicable-amount/amount.js';
import { type Finding, given, refused } from '../finding.js';
import { cite, type Situation } from '../situation.js';
import { additionalDisregardGround } from './additional-disregard.js';
import { childcare } from './childcare.js';
import type { Disregard } from './disregard.js';
import { type Earner, earnedTogether } from './earner.js';
import { earningsDisregard } from './earnings-disregard.js';

/** What earnings come to in a week. */
export interface EarnedIncome {
  readonly working: Working;
  /** The one sum left out first; null where nothing is earned. */
  readonly disregard: Disregard | null;
  readonly findings: readonly Finding[];
}

interface Means {
  readonly amounts: readonly Amount[];
  /** Net earnings of claimant and partner together, with how they were reached. */
  readonly net: Working;
  readonly sink: Sink;
}

/**
 * The earnings of both together, less one sum, then childcare, then the further sum; none of them can reduce other income.
 * HB Regs, regs 27, 36 and Sch. 4; HB(SPC) Regs, regs 30, 36 and Sch. 4.
 */
export function earnedIncome(
  situation: Situation,
  earners: readonly Earner[],
  { amounts, net, sink }: Means,
): EarnedIncome {
  const total = earnedTogether(earners);
  if (total.isZero()) return { working: sink.sum([]), disregard: null, findings: [] };
  const disregard = earningsDisregard(situation, earners, amounts);
  const care = childcare(situation);
  const afterSum = lessDisregard(sink.from(net, 'Net earnings for a week'), disregard);
  const afterCare =
    care === null
      ? afterSum
      : afterSum.less(
          Money.min(care.amount, afterSum.amount),
          () => ({
            label: 'Childcare',
            formula: `${care.paid.toFixed()} a week, at most ${care.most.text}`,
            parameters: [care.most],
          }),
          cite(situation.scheme, 'regs 27(1)(c) and 28', 'regs 30(1)(c) and 31'),
        );
  const further = additional(situation, total.minus(disregard.amount).minus(care?.amount ?? Money.zero), amounts);
  const working = further.due
    ? afterCare.less(
        situation.law.additionalHoursDisregard.value,
        () => ({ label: 'Further sum for hours of work', parameters: [situation.law.additionalHoursDisregard] }),
        further.finding?.law,
      )
    : afterCare;
  return { working, disregard, findings: [left(disregard), ...(further.finding === null ? [] : [further.finding])] };
}

const lessDisregard = (working: Working, { amount, figure, law }: Disregard): Working =>
  working.less(
    amount,
    () => ({
      label: 'Left out of earnings',
      parameters: [figure],
      plain: `We leave £${amount.toFixed()} of your weekly earnings out of account.`,
    }),
    law,
  );

const left = ({ code, amount, law }: Disregard): Finding =>
  given({ subject: 'EARNINGS', code, reason: `${amount.toFixed()} a week of earnings is left out`, law });

/** Not given where what is left of the earnings is less than the sum itself. Sch. 4 para. 17(1). */
function additional(situation: Situation, remaining: Money, amounts: readonly Amount[]) {
  const ground = additionalDisregardGround(situation, amounts);
  if (ground === null) return { due: false, finding: null };
  const law = cite(situation.scheme, 'Sch. 4 para. 17', 'Sch. 4 para. 9');
  const { additionalHoursDisregard: figure } = situation.law;
  const due = !remaining.lessThan(figure.value);
  const finding = due
    ? given({ subject: 'EARNINGS', code: 'ADDITIONAL', reason: `A further ${figure.text} is left out: ${ground}`, law })
    : refused({
        subject: 'EARNINGS',
        code: 'ADDITIONAL',
        reason: `No further sum: what is left of the earnings is less than ${figure.text}`,
        law,
      });
  return { due, finding };
}
