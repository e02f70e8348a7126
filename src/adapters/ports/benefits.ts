import type { Claim, ClaimKey, PaymentHistory, PaymentHistoryKey } from '../../domain/claim.js';
import type { ClaimListing } from '../../domain/customer.js';
import type { ClaimRef, PersonRef } from '../../domain/references.js';
import type { Sourced } from '../../domain/source.js';
import type { Answers, Call } from './call.js';

export interface ClaimList extends Sourced {
  readonly holder: PersonRef;
  readonly claims: readonly ClaimListing[];
}

/** One back-office claim number may carry both a housing benefit claim and a council tax reduction claim. */
export interface ClaimRecord extends Sourced {
  readonly claim: ClaimRef;
  readonly schemes: readonly Claim[];
}

export type PaymentHistoryText = `${PersonRef}|${Claim['kind']}`;
export const paymentHistoryText = ({ holder, scheme }: PaymentHistoryKey): PaymentHistoryText => `${holder}|${scheme}`;

/** What we ask of any housing benefit and council tax reduction system. */
export interface Benefits {
  claimsOf(people: readonly PersonRef[], call: Call): Promise<Answers<PersonRef, ClaimList>>;
  claims(keys: readonly ClaimKey[], call: Call): Promise<Answers<ClaimRef, ClaimRecord>>;
  payments(keys: readonly PaymentHistoryKey[], call: Call): Promise<Answers<PaymentHistoryText, PaymentHistory>>;
}
