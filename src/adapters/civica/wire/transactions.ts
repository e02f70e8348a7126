import type { z } from 'zod';
import type { AccountYearKey, Transaction, TransactionYear } from '../../../domain/account.js';
import { PlainDate } from '../../../domain/dates.js';
import { claimRef, numberOf } from '../../../domain/references.js';
import { Unreadable } from '../../../platform/http/upstream.js';
import { type Stamp, sourceOf } from '../stamp.js';
import { attribute, element, ignored, leaf, many, maybe, maybeAttribute, maybeLeaf, one } from './elements.js';
import { everywhere } from './envelope.js';
import { day, dayOrNull, endOrNull, plainText, pounds, textOrNull } from './values.js';

const transaction = element({
  '@Number': attribute,
  '@TranType': attribute,
  '@Year': maybeAttribute,
  Date: one(element({ '@NumericEquiv': maybeAttribute, '#text': attribute })),
  Amount: leaf,
  Claim: maybeLeaf,
  Period: maybe(element({ '@Start': maybeAttribute, '@End': maybeAttribute })),
  PlaceDetail: ignored,
  ChargeType: ignored,
  SubCode: maybeLeaf,
});

/** `ctxtrn`: what was posted to the selected account in a year. It does not say which account that is. */
export const transactionsDocument = element({ ...everywhere, Transaction: many(transaction) });

const byNumber = new Intl.Collator('en', { numeric: true });

export function toTransactions(
  document: z.output<typeof transactionsDocument>,
  stamp: Stamp & { readonly key: AccountYearKey },
): TransactionYear {
  const { account, year } = stamp.key;
  const transactions = document.Transaction.map(posted => {
    const ofYear = textOrNull(posted['@Year']);
    if (ofYear !== null && ofYear !== String(year)) throw new Unreadable('transaction of another year');
    return toTransaction(posted, stamp);
  });
  transactions.sort((a, b) => PlainDate.compare(b.on, a.on) || byNumber.compare(b.number, a.number));
  return { account, year, transactions, source: sourceOf(stamp, numberOf(account)) };
}

function toTransaction(posted: z.output<typeof transaction>, { system, codes }: Stamp): Transaction {
  const amount = pounds(posted.Amount);
  const { type, effect } = codes.transaction(posted['@TranType'], amount);
  const claim = textOrNull(posted.Claim);
  const method = textOrNull(posted.SubCode);
  return {
    number: plainText(posted['@Number']),
    type,
    on: postedOn(posted.Date),
    amount: amount.abs(),
    effect,
    periodFrom: dayOrNull(posted.Period?.['@Start']),
    periodTo: endOrNull(posted.Period?.['@End']),
    claim: claim === null ? null : claimRef(system, claim),
    paymentMethod: type === 'PAYMENT' && method !== null ? codes.paymentMethod(method) : null,
  };
}

/** The sortable number beside a date says the same in another order, so it shows where a day and a month were swapped. */
function postedOn(date: z.output<typeof transaction>['Date']): PlainDate {
  const on = day(date['#text']);
  const sortable = plainText(date['@NumericEquiv'] ?? '');
  if (/^\d{8}$/.test(sortable) && sortable !== on.toString().replaceAll('-', '')) {
    throw new Unreadable('date that contradicts itself');
  }
  return on;
}
