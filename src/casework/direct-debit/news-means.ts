import type { Calendar } from '../../parameters/working-days.js';
import type { BankSeal } from './bank-seal.js';
import type { DirectDebitRules } from './notice.js';

/** A record of a report, by which it is taken in once: the hash of the report's content and the place in it. */
export interface RecordOf {
  readonly report: string;
  readonly position: number;
}

/** What it takes to act on what a bank tells. */
export interface NewsMeans {
  readonly seal: BankSeal;
  readonly rules: DirectDebitRules;
  readonly calendar: Calendar;
}
