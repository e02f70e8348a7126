import type { z } from 'zod';
import type { BenefitPayment, PaymentHistory, PaymentHistoryKey } from '../../../domain/claim.js';
import { PlainDate } from '../../../domain/dates.js';
import { accountRef, numberOf } from '../../../domain/references.js';
import { type Stamp, sourceOf } from '../stamp.js';
import { attribute, element, ignored, many, maybe, maybeAttribute } from './elements.js';
import { everywhere } from './envelope.js';
import { day, dayOrNull, endOrNull, pounds, textOrNull } from './values.js';

const paid = element({
  '@DatePaid': attribute,
  '@PayAmount': attribute,
  '@PeriodStart': maybeAttribute,
  '@PeriodEnd': maybeAttribute,
  '@Type': maybeAttribute,
  '@Payee': maybeAttribute,
  '@OnAct': ignored,
  '@CTXActRef': maybeAttribute,
});

/** `hbpaydet`: what was paid under one scheme. The list is missing where nothing was. */
export const paymentsDocument = element({
  ...everywhere,
  PaymentList: maybe(element({ PaymentDetails: many(paid) })),
});

export function toPayments(
  document: z.output<typeof paymentsDocument>,
  stamp: Stamp & { readonly key: PaymentHistoryKey },
): PaymentHistory {
  const { holder, scheme } = stamp.key;
  const payments = (document.PaymentList?.PaymentDetails ?? []).map(one => toPayment(one, stamp));
  payments.sort((a, b) => PlainDate.compare(b.paidOn, a.paidOn));
  return { holder, scheme, payments, source: sourceOf(stamp, numberOf(holder)) };
}

function toPayment(sent: z.output<typeof paid>, { system }: Stamp): BenefitPayment {
  const account = textOrNull(sent['@CTXActRef']);
  return {
    paidOn: day(sent['@DatePaid']),
    amount: pounds(sent['@PayAmount']),
    periodFrom: dayOrNull(sent['@PeriodStart']),
    periodTo: endOrNull(sent['@PeriodEnd']),
    type: textOrNull(sent['@Type']),
    payee: textOrNull(sent['@Payee']),
    account: account === null ? null : accountRef(system, account),
  };
}
