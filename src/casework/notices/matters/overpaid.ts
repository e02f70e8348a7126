import type { PlainDate } from '../../../domain/dates.js';
import { Money } from '../../../domain/money.js';
import { dayInWords, poundsInWords } from '../../../domain/working-words.js';
import type { Holds, Said } from '../assemble.js';
import { type Block, list, text } from '../document.js';
import type { Particulars } from '../particulars.js';
import { benefitDispute, benefitReasons } from './rights.js';

/** Weeks that were overpaid for one reason, as the rules of overpayments give them. */
export interface OverpaidPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** A sentence for the customer. */
  readonly reason: string;
  readonly paid: Money;
  /** What would have been due on the true facts. */
  readonly due: Money;
  /** What would have been due besides, had it been told in time. HB Regs, reg. 104. */
  readonly underlying: Money;
}

export interface Overpaid {
  readonly periods: readonly OverpaidPeriod[];
  /** What comes off the whole. */
  readonly off: readonly { readonly says: string; readonly amount: Money }[];
  /** Kept back from each week of benefit; null where it is recovered in another way. */
  readonly perWeek: Money | null;
}

type Kind = 'HOUSING_BENEFIT_OVERPAID';

export const overpaidHolds = ({ perWeek }: Overpaid): Holds<Kind> => ({ deducted: perWeek !== null });

const daysOf = ({ from, to }: OverpaidPeriod): string => `${dayInWords(from)} to ${dayInWords(to)}`;
const over = ({ paid, due, underlying }: OverpaidPeriod): Money => paid.minus(due).minus(underlying);

/** HB Regs, Sch. 9 para. 15; HB(SPC) Regs, Sch. 8 para. 15. */
export function overpaidSays({ periods, off, perWeek }: Overpaid, particulars: Particulars): Said<Kind> {
  const whole = Money.sum(periods.map(over));
  const total = whole.minus(Money.sum(off.map(({ amount }) => amount)));
  return {
    OVERPAID: [text('We paid you more Housing Benefit than you should have had. You have to pay it back.')],
    WHY: periods.length === 0 ? [] : [list('Why:', [...new Set(periods.map(({ reason }) => reason))])],
    AMOUNT: [text(`You have to pay back ${poundsInWords(total)}.`)],
    DEDUCTION: perWeek && [
      text(`We will take ${poundsInWords(perWeek)} a week off your Housing Benefit until it is paid back.`),
    ],
    CALCULATION: [
      ...periods.map(sumOf),
      ...(off.length === 0
        ? []
        : [
            {
              kind: 'sum' as const,
              says: 'What we took off',
              lines: [
                { effect: 'plus' as const, label: 'What we paid you too much', amount: whole },
                ...off.map(({ says, amount }) => ({ effect: 'less' as const, label: says, amount })),
              ],
              total,
            },
          ]),
    ],
    WEEKS: [list('The weeks that it is for:', periods.map(daysOf))],
    REASONS: benefitReasons(particulars),
    DISPUTE: benefitDispute(particulars),
  };
}

const sumOf = (period: OverpaidPeriod): Block => ({
  kind: 'sum',
  says: `How we worked it out for ${daysOf(period)}`,
  lines: [
    { effect: 'plus', label: 'What we paid', amount: period.paid },
    { effect: 'less', label: 'What you should have had', amount: period.due },
    ...(period.underlying.isZero()
      ? []
      : [
          {
            effect: 'less' as const,
            label: 'What you would have had besides, had we known in time',
            amount: period.underlying,
          },
        ]),
  ],
  total: over(period),
});
