import type { Money } from '../../domain/money.js';
import type { CallerClass } from '../../domain/permissions.js';

/** How the council takes and gives back money. */
export interface PaymentRules {
  /** Whether officers type in cards for people on the telephone. */
  readonly byTelephone: boolean;
  /** The most that somebody of a class may approve to be given back. A class that is absent may approve nothing. */
  readonly refundAuthority: Readonly<Partial<Record<CallerClass, Money>>>;
}
