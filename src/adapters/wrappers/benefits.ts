import type { ClaimKey, PaymentHistoryKey } from '../../domain/claim.js';
import { type PersonRef, systemOf } from '../../domain/references.js';
import { staled } from '../../domain/source.js';
import { type Benefits, paymentHistoryText } from '../ports/benefits.js';
import { wrappersOf } from './wrappers.js';

const itself = (person: PersonRef): PersonRef => person;

export const benefitsWrappers = wrappersOf<Benefits>('benefits', {
  claimsOf: {
    identity: itself,
    references: 1,
    answerText: itself,
    systemOf,
    belongs: (list, person) => list.holder === person,
    staled,
    version: 1,
  },
  claims: {
    identity: ({ claim, holder, place }: ClaimKey) => `${claim}|${holder}|${place}`,
    references: 2,
    answerText: ({ claim }) => claim,
    systemOf: ({ claim }) => systemOf(claim),
    belongs: (record, { claim, holder }) =>
      record.claim === claim && record.schemes.every(scheme => scheme.ref === claim && scheme.holder === holder),
    staled: record => Object.freeze({ ...staled(record), schemes: Object.freeze(record.schemes.map(staled)) }),
    version: 1,
  },
  payments: {
    identity: paymentHistoryText,
    references: 1,
    answerText: paymentHistoryText,
    systemOf: ({ holder }: PaymentHistoryKey) => systemOf(holder),
    belongs: (history, { holder, scheme }) => history.holder === holder && history.scheme === scheme,
    staled,
    version: 1,
  },
});
