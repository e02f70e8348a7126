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

export const totalOf = ({ periods, off }: Pick<Overpaid, 'periods' | 'off'>): Money =>
  Money.sum(periods.map(over)).minus(Money.sum(off.map(({ amount }) => amount)));

/** HB Regs, Sch. 9 para. 15; HB(SPC) Regs, Sch. 8 para. 15. */
export const overpaidSays = (overpaid: Overpaid, particulars: Particulars): Said<Kind> => ({
  OVERPAID: [text('We paid you more Housing Benefit than you should have had. You have to pay it back.')],
  WHY: whyOf(overpaid),
  AMOUNT: [text(`You have to pay back ${poundsInWords(totalOf(overpaid))}.`)],
  DEDUCTION: overpaid.perWeek && [
    text(`We will take ${poundsInWords(overpaid.perWeek)} a week off your Housing Benefit until it is paid back.`),
  ],
  CALCULATION: sumsOf(overpaid, { due: 'What you should have had' }),
  WEEKS: weeksOf(overpaid),
  REASONS: benefitReasons(particulars),
  DISPUTE: benefitDispute(particulars),
});

export const whyOf = ({ periods }: Overpaid): readonly Block[] =>
  periods.length === 0 ? [] : [list('Why:', [...new Set(periods.map(({ reason }) => reason))])];

export const weeksOf = ({ periods }: Overpaid): readonly Block[] => [
  list('The weeks that it is for:', periods.map(daysOf)),
];

interface Words {
  readonly due: string;
}

/** Each period's sum, and what comes off them all. */
export function sumsOf({ periods, off }: Overpaid, words: Words): readonly Block[] {
  const sums = periods.map(period => sumOf(period, words));
  if (off.length === 0) return sums;
  const whole = { effect: 'plus' as const, label: 'What we paid too much', amount: Money.sum(periods.map(over)) };
  const less = off.map(({ says, amount }) => ({ effect: 'less' as const, label: says, amount }));
  return [
    ...sums,
    { kind: 'sum', says: 'What we took off', lines: [whole, ...less], total: totalOf({ periods, off }) },
  ];
}

const sumOf = (period: OverpaidPeriod, { due }: Words): Block => ({
  kind: 'sum',
  says: `How we worked it out for ${daysOf(period)}`,
  lines: [
    { effect: 'plus', label: 'What we paid', amount: period.paid },
    { effect: 'less', label: due, amount: period.due },
    ...(period.underlying.isZero()
      ? []
      : [
          {
            effect: 'less' as const,
            label: 'What would have been due besides, had we known in time',
            amount: period.underlying,
          },
        ]),
  ],
  total: over(period),
});
