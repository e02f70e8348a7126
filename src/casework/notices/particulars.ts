import type { PlainDate } from '../../domain/dates.js';
import type { AppealsLaw } from '../../parameters/appeals.js';
import type { PostalAddress, Sender } from './document.js';

export const PAYMENT_RHYTHMS = ['WEEK', 'TWO_WEEKS', 'FOUR_WEEKS', 'MONTH'] as const;
export type PaymentRhythm = (typeof PAYMENT_RHYTHMS)[number];

/** How a rent allowance is paid: no decision says it. */
export interface RentAllowancePayment {
  readonly firstOn: PlainDate;
  /** The days that the first payment is for. */
  readonly firstFrom: PlainDate;
  readonly firstTo: PlainDate;
  readonly every: PaymentRhythm;
}

/** What goes into a notice beside the decision. */
export interface Particulars {
  readonly number: string;
  /** The day of the notice. */
  readonly on: PlainDate;
  readonly to: { readonly name: string; readonly address: PostalAddress | null };
  readonly from: Sender;
  readonly language: 'en' | 'cy';
  /** Null where benefit comes off the rent, or nothing was given. */
  readonly payment: RentAllowancePayment | null;
  /** Whether somebody had asked for the earlier decision to be looked at again. */
  readonly afterRevision: boolean;
  /** Where the council's own reduction scheme says how to appeal. */
  readonly schemeAppeals: string;
  readonly law: Pick<
    AppealsLaw,
    | 'benefitReasonsMonths'
    | 'benefitReasonsDays'
    | 'benefitRevisionMonths'
    | 'benefitRevisionLatestMonths'
    | 'councilTaxReplyMonths'
    | 'councilTaxAppealMonths'
    | 'councilTaxNoReplyMonths'
  > & { readonly reportingDays: number };
}
