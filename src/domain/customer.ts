import type { AccountRef, ClaimRef, PersonRef } from './references.js';
import type { Sourced } from './source.js';

export interface PersonName {
  readonly title: string | null;
  readonly initials: string | null;
  readonly forenames: string | null;
  readonly surname: string;
}

export const CONTACT_KINDS = ['TELEPHONE', 'MOBILE', 'EMAIL', 'OTHER'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export interface Contact {
  readonly kind: ContactKind;
  readonly value: string;
  /** 1 is tried first. Null where the back office gives none. */
  readonly priority: number | null;
}

/** One person as one back office records them. The same person in two systems is two customers, linked and never merged. */
export interface Customer extends Sourced {
  readonly kind: 'Customer';
  readonly ref: PersonRef;
  readonly name: PersonName;
  readonly nationalInsuranceNumber: string | null;
  readonly contacts: readonly Contact[];
  /** The council tax accounts that the back office lists for this person, current ones first. */
  readonly accounts: readonly AccountListing[];
}

/** What the list of a person's accounts says of one: enough to choose by, not the account itself. */
export interface AccountListing {
  readonly ref: AccountRef;
  readonly status: string;
}

/** A benefit claim in the list of a person's claims. */
export interface ClaimListing {
  readonly claim: ClaimRef;
  /** The back office's key of the dwelling claimed for: it is needed to open the claim. */
  readonly place: string;
}
