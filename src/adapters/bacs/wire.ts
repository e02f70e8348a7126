import { z } from 'zod';
import { isoDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import { plain } from './xml.js';

const text = z.string().max(200).transform(plain);
const maybe = text.optional().transform(value => (value === undefined || value === '' ? null : value));
/** Absent, or a day that cannot be read, is a day that is not known. */
const day = maybe.transform(value => {
  const written = value?.slice(0, 10) ?? '';
  return z.iso.date().safeParse(written).success ? isoDate(written) : null;
});
const count = maybe.transform(value => (value !== null && /^\d{1,7}$/.test(value) ? Number(value) : null));
/** Pounds, with commas between thousands at times. */
const pounds = text
  .transform(value => value.replaceAll(',', ''))
  .refine(value => /^\d{1,9}(\.\d{1,2})?$/.test(value))
  .transform(value => Money.exact(value));
const sortCode = maybe.transform(value => value?.replaceAll('-', '') ?? null);

const message = z.object({
  '@user-number': text,
  '@record-type': text,
  '@file-type': maybe,
  '@reference': maybe,
  '@reason-code': maybe,
  '@payer-sort-code': sortCode,
  '@payer-account-number': maybe,
  '@payer-new-sort-code': sortCode,
  '@payer-new-account-number': maybe,
  '@effective-date': day,
  '@vol-serial-number': maybe,
  '@accepted-ddi': count,
  '@rejected-ddi': count,
});
export type Message = z.output<typeof message>;

const returned = z.object({
  '@ref': text,
  '@returnCode': text,
  '@originalProcessingDate': day,
  '@valueOf': pounds,
  PayerAccount: z.object({ '@number': maybe, '@sortCode': sortCode }).optional(),
});
export type Returned = z.output<typeof returned>;

const record = z.object({
  OriginatingAccount: z.object({ '@number': text, '@sortCode': text.transform(code => code.replaceAll('-', '')) }),
  ReturnedDebitItem: z.array(returned).default([]),
});

/** An element without content is read as text that is empty. */
const none = z.literal('').transform(() => undefined);
const records = z.union([z.object({ OriginatingAccountRecord: z.array(record).default([]) }), none]).optional();
const arudd = z.object({
  Advice: z.array(z.union([z.object({ OriginatingAccountRecords: records }), none])).default([]),
});

export const document = z.object({
  BACSDocument: z.object({
    Data: z.object({
      ARUDD: arudd.optional(),
      MessagingAdvices: z.union([z.object({ MessagingAdvice: z.array(message).default([]) }), none]).optional(),
    }),
  }),
});
export type Unpaids = z.output<typeof arudd>;
