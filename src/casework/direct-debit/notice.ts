import { isBefore, PlainDate } from '../../domain/dates.js';
import type { Calendar } from '../../parameters/working-days.js';
import { nextWorkingDay, workingDaysAfter } from '../../rules/clocks/working-days.js';
import type { BankSeal } from './bank-seal.js';
import type { AdvanceNotice } from './instruction.js';

/** How the council collects. */
export interface DirectDebitRules {
  /** Days of the month that payers choose from, 1 to 28. */
  readonly days: readonly number[];
  /** Working days between a notice and the first collection. Ten unless something else was agreed with the payer's bank. */
  readonly noticeWorkingDays: number;
}

/** What setting one up takes. */
export interface DirectDebitTaking {
  readonly rules: DirectDebitRules;
  readonly seal: BankSeal;
}

/** Submitted, processed, collected: no collection is nearer than this. */
export const CYCLE_WORKING_DAYS = 2;
/** The longest notice that is configured is far shorter. */
const MOST_MONTHS = 14;

interface Asked {
  readonly today: PlainDate;
  readonly day: number;
  readonly rules: DirectDebitRules;
  readonly calendar: Calendar;
  readonly toSend: boolean;
}

/**
 * The notice that a payer is due: the first collection is on the chosen day of a month, or the next working day after it, and
 * no sooner than so many working days after the notice. The Direct Debit Guarantee: normally ten.
 */
export function advanceNotice({ today, day, rules, calendar, toSend }: Asked): AdvanceNotice {
  const earliest = workingDaysAfter(today, rules.noticeWorkingDays, calendar);
  const collected = firstOnDay(earliest.day, day, calendar);
  const yearsNotKept = [...new Set([...earliest.yearsNotKept, ...collected.yearsNotKept])];
  return { givenOn: today, collectFrom: collected.day, workingDays: rules.noticeWorkingDays, yearsNotKept, toSend };
}

/** From the month before, whose day may be collected in this one. */
function firstOnDay(earliest: PlainDate, day: number, calendar: Calendar) {
  const month = earliest.with({ day: 1 }).subtract({ months: 1 });
  for (let n = 0; n <= MOST_MONTHS; n += 1) {
    const collected = nextWorkingDay(month.add({ months: n }).with({ day }), calendar);
    if (!isBefore(collected.day, earliest)) return collected;
  }
  throw new RangeError('no day of collection within a year');
}

/** Whether a notice still leaves the time to collect on its day; else it has to be given anew. */
export const inTime = ({ collectFrom }: AdvanceNotice, today: PlainDate, calendar: Calendar): boolean =>
  PlainDate.compare(workingDaysAfter(today, CYCLE_WORKING_DAYS, calendar).day, collectFrom) <= 0;
