import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { AppealsLaw } from '../../parameters/appeals.js';
import type { PostalAddress, Sender } from './document.js';

export const PAYMENT_RHYTHMS = ['WEEK', 'TWO_WEEKS', 'FOUR_WEEKS', 'MONTH'] as const;
export type PaymentRhythm = (typeof PAYMENT_RHYTHMS)[number];

/** A landlord who is paid some or all of a rent allowance. HB Regs, regs 95 and 96; HB(SPC) Regs, regs 76 and 77. */
export interface PaidToLandlord {
  readonly name: string;
  readonly postTo: PostalAddress;
  /** The home that is let: by it a landlord knows the tenancy. Not where the tenant's letters go, which is none of theirs. */
  readonly home: PostalAddress;
  readonly perWeek: Money;
  readonly from: PlainDate;
}

/** How a rent allowance is paid: no decision says it. */
export interface RentAllowancePayment {
  readonly firstOn: PlainDate;
  /** The days that the first payment is for. */
  readonly firstFrom: PlainDate;
  readonly firstTo: PlainDate;
  readonly every: PaymentRhythm;
  /** Null where all of it goes to whoever claims it. */
  readonly landlord: PaidToLandlord | null;
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
  /** Why the income of an adult who lives there was counted as the claimant's; null where it was not. HB Regs, reg. 26. */
  readonly nonDependantsIncome: string | null;
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
