import type { Claim, ClaimKey, PaymentHistoryKey } from '../../domain/claim.js';
import { numberOf, type PersonRef, systemOf } from '../../domain/references.js';
import { type Benefits, paymentHistoryText } from '../ports/benefits.js';
import { answersFor } from './answers.js';
import { xmlReading } from './reading.js';
import type { SessionPool } from './sessions/pool.js';
import { claimsDocument, toClaimList } from './wire/claim-list.js';
import { claimDocument, toClaim } from './wire/claims.js';
import { paymentsDocument, toPayments } from './wire/payments.js';

/** Benefits as the product tells them. Keys of another system are not ours to answer and are left out. */
export function benefits(system: string, sessions: SessionPool): Benefits {
  return {
    claimsOf: (people, call) =>
      answersFor(
        people.filter(person => systemOf(person) === system),
        person => person,
        person => sessions.ask(claimListReading(person), call),
      ),
    claims: (keys, call) =>
      answersFor(
        keys.filter(({ claim }) => systemOf(claim) === system),
        key => key.claim,
        key => sessions.ask(claimReading(key), call),
      ),
    payments: (keys, call) =>
      answersFor(
        keys.filter(({ holder }) => systemOf(holder) === system),
        paymentHistoryText,
        key => sessions.ask(paymentsReading(key), call),
      ),
  };
}

const claimListReading = (holder: PersonRef) =>
  xmlReading({
    docid: 'hbsel',
    root: 'HBSelectDoc',
    schema: claimsDocument,
    to: (document, stamp) => toClaimList(document, { ...stamp, holder }),
    asked: { person: numberOf(holder), account: null },
    form: { claimsts: 'All' },
  });

const claimReading = ({ claim, holder, place }: ClaimKey) =>
  xmlReading({
    docid: 'hbdet',
    root: 'HBClaimDetails',
    schema: claimDocument,
    to: (document, stamp) => toClaim(document, { ...stamp, holder }),
    asked: { person: numberOf(holder), account: null, claim: numberOf(claim), place },
    query: { claimref: numberOf(claim), placeref: place },
  });

const PAYMENT_TYPES: Readonly<Record<Claim['kind'], string>> = {
  HousingBenefitClaim: 'prp',
  CouncilTaxReductionClaim: 'ctp',
};

const paymentsReading = (key: PaymentHistoryKey) =>
  xmlReading({
    docid: 'hbpaydet',
    root: 'HBPaymentDetails',
    schema: paymentsDocument,
    to: (document, stamp) => toPayments(document, { ...stamp, key }),
    asked: { person: numberOf(key.holder), account: null },
    anonymous: true,
    query: { type: PAYMENT_TYPES[key.scheme] },
  });
