import type { Address } from './account.js';
import type { PlainDate } from './dates.js';
import type { Money } from './money.js';
import type { AccountRef, ClaimRef, PersonRef } from './references.js';
import type { Sourced } from './source.js';

export const CLAIM_STATUSES = ['CURRENT', 'FUTURE', 'CANCELLED', 'PENDING', 'SUSPENDED', 'DEFECTIVE'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const TENURES = ['PRIVATE_RENT', 'COUNCIL_RENT'] as const;
export type Tenure = (typeof TENURES)[number];

/** A run of days at one weekly rate. */
export interface Entitlement {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly weekly: Money;
  /** Whose rent, for housing benefit; null for council tax reduction. */
  readonly tenure: Tenure | null;
  /** The account credited, for council tax reduction; null for housing benefit. */
  readonly account: AccountRef | null;
}

export interface ClaimPayment {
  readonly due: PlainDate | null;
  readonly amount: Money;
  readonly payee: string | null;
  /** As the back office gives it. Whether it is an amount or a day is not published. */
  readonly paidUpTo: string | null;
  readonly schedule: PaymentSchedule | null;
  readonly method: string | null;
  /** Against what the weekly entitlement would make for the weeks of the schedule. Null where that cannot be told. */
  readonly comparedWithEntitlement: 'AS_ENTITLED' | 'REDUCED' | 'INCREASED' | null;
}

export const PAYMENT_SCHEDULES = ['WEEKLY', 'FORTNIGHTLY', 'FOUR_WEEKLY'] as const;
export type PaymentSchedule = (typeof PAYMENT_SCHEDULES)[number];

interface ClaimFacts extends Sourced {
  readonly ref: ClaimRef;
  readonly holder: PersonRef;
  /** The back office's key of the dwelling claimed for, where it has one: it opens the claim again. */
  readonly place: string | null;
  readonly status: ClaimStatus;
  readonly personType: string | null;
  readonly claimType: string | null;
  readonly address: Address;
  /** Newest first. */
  readonly entitlements: readonly Entitlement[];
  readonly nextPayment: ClaimPayment | null;
}

/** Help with rent under SI 2006/213 or SI 2006/214. */
export interface HousingBenefitClaim extends ClaimFacts {
  readonly kind: 'HousingBenefitClaim';
}

/** A reduction of council tax under LGFA 1992, s. 13A(1)(a). */
export interface CouncilTaxReductionClaim extends ClaimFacts {
  readonly kind: 'CouncilTaxReductionClaim';
}

export type Claim = HousingBenefitClaim | CouncilTaxReductionClaim;

/** What opens a claim: Civica wants the person and the dwelling beside the number. */
export interface ClaimKey {
  readonly claim: ClaimRef;
  readonly holder: PersonRef;
  readonly place: string;
}

export interface BenefitPayment {
  readonly paidOn: PlainDate;
  readonly amount: Money;
  readonly periodFrom: PlainDate | null;
  readonly periodTo: PlainDate | null;
  readonly type: string | null;
  readonly payee: string | null;
  readonly account: AccountRef | null;
}

/** All that was paid to or for one person under one scheme, newest first. Civica does not say under which claim. */
export interface PaymentHistory extends Sourced {
  readonly holder: PersonRef;
  readonly scheme: Claim['kind'];
  readonly payments: readonly BenefitPayment[];
}

export interface PaymentHistoryKey {
  readonly holder: PersonRef;
  readonly scheme: Claim['kind'];
}
