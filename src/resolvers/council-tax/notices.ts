import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import { type RecoveryFacts, type RecoveryStep, recoveryStep } from '../../rules/council-tax/billing/recovery-step.js';
import { type InputProblems, inputProblems } from '../input-problems.js';
import type { BillView } from './bill.js';

export interface NoticeView {
  readonly kind: RecoveryStep['kind'];
  readonly on: PlainDate;
  readonly supposing: string | null;
  readonly amount: Money | null;
  readonly payBy: PlainDate | null;
  readonly instalmentsLostFrom: PlainDate | null;
  readonly law: string | null;
}

/** What may be sent on a day, as the rules have it. */
export function noticeOn(
  bill: BillView,
  facts: Omit<RecoveryFacts, 'instalments'>,
  supposing: string | null,
): NoticeView {
  const step = recoveryStep({ ...facts, instalments: bill.instalments }, bill.legal);
  const shown = { kind: step.kind, on: facts.today, supposing, amount: null, payBy: null, instalmentsLostFrom: null };
  switch (step.kind) {
    case 'NOTHING_OVERDUE':
      return { ...shown, law: null };
    case 'REMINDER_RUNNING':
      return { ...shown, payBy: step.payBy, instalmentsLostFrom: dayAfter(step.balanceDueWhenEnds), law: REMINDER_LAW };
    case 'FINAL_NOTICE':
      return { ...shown, ...step };
    default: {
      const { kind, amount, payBy, law } = step;
      return { ...shown, kind, amount, payBy, instalmentsLostFrom: dayAfter(step.balanceDueWhenEnds), law };
    }
  }
}

const REMINDER_LAW = 'SI 1992/613, reg. 23';
const dayAfter = (day: PlainDate): PlainDate => day.add({ days: 1 });

/**
 * The notices that would follow where an instalment is missed, those before it having been paid when due: the reminder; the
 * final notice where that is not heeded; and, where it is, the second reminder for the next instalment that is missed.
 */
export function noticesFor(bill: BillView, missed: number): readonly NoticeView[] | InputProblems {
  const { instalments } = bill;
  const first = instalments[missed - 1];
  if (!first) {
    const valid = instalments.length === 0 ? 'none: nothing is payable' : `1 to ${instalments.length}`;
    return inputProblems([{ field: 'missed', problem: 'is the number of no instalment', valid }]);
  }
  const paid = instalments.slice(0, missed - 1).map(({ due, amount }) => ({ on: due, amount }));
  const on = dayAfter(first.due);
  const notice = noticeOn(bill, { payments: paid, reminders: [], today: on }, `Instalment ${missed} is not paid`);
  const { instalmentsLostFrom: lost, payBy, amount } = notice;
  if (lost === null || payBy === null || amount === null || notice.kind === 'FINAL_NOTICE') return [notice];
  const unheeded = { payments: paid, reminders: [on], today: lost };
  const heeded = [...paid, { on: payBy, amount }];
  return [
    notice,
    noticeOn(bill, unheeded, 'The reminder is not heeded'),
    ...second(bill, { paid: heeded, reminded: on, payBy }),
  ];
}

interface Heeded {
  readonly paid: RecoveryFacts['payments'];
  readonly reminded: PlainDate;
  readonly payBy: PlainDate;
}

function second(bill: BillView, { paid, reminded, payBy }: Heeded): readonly NoticeView[] {
  const next = bill.instalments.find(({ due }) => isAfter(due, payBy) && !isBefore(due, reminded));
  if (!next) return [];
  const facts = { payments: paid, reminders: [reminded], today: dayAfter(next.due) };
  return [noticeOn(bill, facts, 'The reminder is paid in time and the next instalment is not')];
}
