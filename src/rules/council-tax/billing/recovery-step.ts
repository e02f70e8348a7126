import { isAfter, isBefore, type PlainDate } from '../../../domain/dates.js';
import { Money } from '../../../domain/money.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';
import {
  balanceDueWhenEnds,
  type Due,
  fallenDueBy,
  type Paid,
  paidBy,
  type Reminder,
  reminder,
  reminderPayBy,
} from './reminder.js';

/** A year of an account, as recovery sees it. */
export interface RecoveryFacts {
  readonly instalments: readonly Due[];
  readonly payments: readonly Paid[];
  /** Days on which reminders were issued in the year, in order. */
  readonly reminders: readonly PlainDate[];
  readonly today: PlainDate;
}

/** What could be sent today, and nothing more than the regulations allow. Whether to send it is the council's choice. */
export type RecoveryStep =
  | { readonly kind: 'NOTHING_OVERDUE' }
  /** A reminder is running: nothing to do until the day named has ended. */
  | { readonly kind: 'REMINDER_RUNNING'; readonly payBy: PlainDate; readonly balanceDueWhenEnds: PlainDate }
  | Reminder
  | {
      readonly kind: 'FINAL_NOTICE';
      readonly amount: Money;
      readonly payBy: PlainDate;
      /** First day on which the balance is payable; null where every instalment has fallen due by itself. */
      readonly instalmentsLostFrom: PlainDate | null;
      readonly law: string;
    };

/** The next step that SI 1992/613, regs 23 and 33 allow on a day. */
export function recoveryStep(facts: RecoveryFacts, law: CouncilTaxLaw): RecoveryStep {
  const { instalments, payments, reminders, today } = facts;
  const lost = instalmentsLostFrom(facts, law);
  const whole = Money.sum(instalments.map(({ amount }) => amount));
  const balance = whole.minus(paidBy(payments, today));
  if (!balance.moreThan(Money.zero)) return { kind: 'NOTHING_OVERDUE' };
  if (lost !== null && !isBefore(today, lost)) return finalNotice({ amount: balance, lost, today }, law);
  const yesterday = today.subtract({ days: 1 });
  const overdue = fallenDueBy(instalments, yesterday).minus(paidBy(payments, today));
  const last = reminders.at(-1);
  if (last && !isAfter(today, balanceDueWhenEnds(last, law)) && !obeyed(facts, last, law)) {
    return {
      kind: 'REMINDER_RUNNING',
      payBy: reminderPayBy(last, law),
      balanceDueWhenEnds: balanceDueWhenEnds(last, law),
    };
  }
  if (!overdue.moreThan(Money.zero)) return { kind: 'NOTHING_OVERDUE' };
  if (instalments.every(({ due }) => isBefore(due, today)))
    return finalNotice({ amount: overdue, lost: null, today }, law);
  return reminder({ instalments, payments, earlier: reminders.length }, today, law);
}

/** Was everything that the reminder asked for paid by its last day? Reg. 23(3). */
function obeyed({ instalments, payments }: RecoveryFacts, issuedOn: PlainDate, law: CouncilTaxLaw): boolean {
  const payBy = reminderPayBy(issuedOn, law);
  return !paidBy(payments, payBy).lessThan(fallenDueBy(instalments, payBy));
}

/**
 * The first day on which the whole balance is payable, or null while the right to instalments stands: after a reminder
 * that was not obeyed, or on the day after any default that follows two that were. Reg. 23(3) and (4).
 */
export function instalmentsLostFrom(facts: RecoveryFacts, law: CouncilTaxLaw): PlainDate | null {
  const unheeded = facts.reminders.find(
    issuedOn => isAfter(facts.today, reminderPayBy(issuedOn, law)) && !obeyed(facts, issuedOn, law),
  );
  if (unheeded) return balanceDueWhenEnds(unheeded, law).add({ days: 1 });
  const last = facts.reminders[law.remindersBeforeAutomaticLoss.value - 1];
  if (!last) return null;
  const covered = reminderPayBy(last, law);
  const missed = facts.instalments.find(
    ({ due }) =>
      isAfter(due, covered) &&
      isBefore(due, facts.today) &&
      paidBy(facts.payments, due).lessThan(fallenDueBy(facts.instalments, due)),
  );
  return missed ? missed.due.add({ days: 1 }) : null;
}

const finalNotice = (
  { amount, lost, today }: { amount: Money; lost: PlainDate | null; today: PlainDate },
  law: CouncilTaxLaw,
): RecoveryStep => ({
  kind: 'FINAL_NOTICE',
  amount,
  payBy: today.add({ days: law.finalNoticePayWithinDays.value - 1 }),
  instalmentsLostFrom: lost,
  law: 'SI 1992/613, reg. 33',
});
