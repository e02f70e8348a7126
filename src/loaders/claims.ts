import { paymentHistoryText } from '../adapters/ports/benefits.js';
import type { ClaimKey, PaymentHistoryKey } from '../domain/claim.js';
import type { PersonRef } from '../domain/references.js';
import { keyedLoader } from './keyed-loader.js';
import type { LoadScope } from './scope.js';

const itself = (person: PersonRef) => person;

export const claimListLoader = (scope: LoadScope) =>
  keyedLoader(scope, {
    name: 'claimList',
    textOf: itself,
    holderOf: itself,
    load: people => scope.ports.benefits.claimsOf(people, scope.call),
  });

export const claimLoader = (scope: LoadScope) =>
  keyedLoader(scope, {
    name: 'claim',
    textOf: ({ claim }: ClaimKey) => claim,
    holderOf: ({ holder }: ClaimKey) => holder,
    load: keys => scope.ports.benefits.claims(keys, scope.call),
  });

export const paymentHistoryLoader = (scope: LoadScope) =>
  keyedLoader(scope, {
    name: 'payments',
    textOf: paymentHistoryText,
    holderOf: ({ holder }: PaymentHistoryKey) => holder,
    load: keys => scope.ports.benefits.payments(keys, scope.call),
  });
