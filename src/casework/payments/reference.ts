import { type AccountRef, numberOf } from '../../domain/references.js';
import type { Case } from '../case.js';
import type { PaymentFacts } from './kind.js';

const OF_ID = 8;

/**
 * How a payment is called at the provider, and found again: the account that payers know, the case, and a part of its id, so
 * that no other gateway's payment, nor one of a store that was since emptied, is ever taken for it.
 */
export const paymentReference = ({
  ref,
  number,
  facts,
}: Pick<Case<PaymentFacts>, 'ref' | 'number' | 'facts'>): string =>
  `${numberOf(facts.account as AccountRef)}-${number}-${numberOf(ref).slice(0, OF_ID)}`;

/** The number of the case in such a reference; null in any other. */
export const caseNumberIn = (reference: string): string | null =>
  /-(W\d{1,15})-[0-9a-f]{8}$/.exec(reference)?.[1] ?? null;
