import type { OverpaymentClass } from '../../domain/changes/overpayment-words.js';
import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import { dayInWords } from '../../domain/working-words.js';
import type { Overpaid, OverpaidPeriod } from '../notices/matters/overpaid.js';
import type { OverpaidPeriodKept, OverpaymentFacts } from './decision.js';

/** What the notice of a decided overpayment says: every figure as it was kept. `perWeek` is kept back from each week. */
export const overpaidOf = (facts: OverpaymentFacts, perWeek: Money | null): Overpaid => ({
  periods: facts.overpayments.filter(({ recoverable }) => recoverable).map(period => periodOf(period, facts)),
  off: [
    ...facts.deductions.map(({ reason: says, amount }) => ({ says, amount })),
    ...(facts.offset.isZero() ? [] : [{ says: 'Benefit that we owed you for other weeks', amount: facts.offset }]),
  ],
  perWeek,
});

function periodOf(period: OverpaidPeriodKept, facts: OverpaymentFacts): OverpaidPeriod {
  const { from, to, overpaid, underlying } = period;
  const inside = facts.weeks.filter(week => !isBefore(week.from, from) && !isAfter(week.to, to));
  const paid = Money.sum(inside.map(week => week.paid));
  return { from, to, reason: whyOf(period, facts), paid, due: paid.minus(overpaid), underlying };
}

type Days = Pick<OverpaymentFacts, 'occurredOn' | 'toldOn'>;

/** Why, to the customer. HB Regs, Sch. 9 para. 15(1)(b). */
const whyOf = (period: OverpaidPeriodKept, days: Days): string =>
  period.ofChange ? OF_CHANGE[period.class](days) : OF_AWARD[period.class];

const changed = ({ occurredOn, toldOn }: Days): string =>
  `Something changed for you on ${dayInWords(occurredOn)}, and we were told on ${dayInWords(toldOn)}`;
const on = (day: PlainDate): string => dayInWords(day);

const OF_CHANGE: Readonly<Record<OverpaymentClass, (days: Days) => string>> = {
  FRAUD: days => `${changed(days)}. An offence was found over it.`,
  CLAIMANT_ERROR: days => `${changed(days)}, after it should have counted.`,
  AUTHORITY_ERROR: ({ occurredOn }) =>
    `Something changed for you on ${on(occurredOn)}. We made a mistake with it, and you could have known that we paid too much.`,
  ADMINISTRATIVE_DELAY: days =>
    `${changed(days)}. We were slow with it, and you could have known that we paid too much.`,
  DEPARTMENT_ERROR: ({ occurredOn }) =>
    `Something changed for you on ${on(occurredOn)}. The Department for Work and Pensions made a mistake with it, and you could have known that we paid too much.`,
  TECHNICAL: days => `${changed(days)}. We had credited your rent account for later days already.`,
  OTHER: days => `${changed(days)}. Nobody made a mistake.`,
};

const OF_AWARD: Readonly<Record<OverpaymentClass, string>> = {
  FRAUD: 'What the claim said was not so. An offence was found over it.',
  CLAIMANT_ERROR: 'What the claim said was not so.',
  AUTHORITY_ERROR: 'We made a mistake, and you could have known that we paid too much.',
  ADMINISTRATIVE_DELAY: 'We were slow, and you could have known that we paid too much.',
  DEPARTMENT_ERROR:
    'The Department for Work and Pensions made a mistake, and you could have known that we paid too much.',
  TECHNICAL: 'We had credited your rent account for later days already.',
  OTHER: 'We paid more than the award came to. Nobody made a mistake.',
};
