import type { PlainDate } from '../../domain/dates.js';
import type { Adult } from '../../domain/household/adult.js';
import type { Nation } from '../../domain/household/home.js';
import type { Sink } from '../../domain/working-sink.js';
import type { Law } from '../../parameters/schemes.js';

/** What tax and contributions turn on besides the earnings. */
export interface TaxContext {
  readonly law: Pick<Law, 'incomeTax' | 'nationalInsurance' | 'statePensionAge'>;
  /** Where the person lives: Scotland has rates of its own. */
  readonly nation: Nation;
  readonly day: PlainDate;
  readonly sink: Sink;
}

/** Whose earnings: claimant, partner or, where their net pay is wanted, anybody else of the household. */
export type Earner = Pick<Adult, 'birthDate' | 'employments' | 'selfEmployments' | 'incomes'>;
