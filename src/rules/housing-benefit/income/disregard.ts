import type { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';

/** One sum off the earnings of both, and for what. */
export interface Disregard {
  readonly code: 'LONE_PARENT' | 'DISABILITY' | 'CARER' | 'SPECIAL_OCCUPATION' | 'COUPLE' | 'SINGLE' | 'PERMITTED_WORK';
  readonly amount: Money;
  readonly figure: Parameter<Money>;
  readonly law: string;
}
