import { z } from 'zod';
import { financialYear } from '../domain/financial-year.js';
import { AUTHORITY_STATUSES } from './authority.js';
import { Day, VerifiedText, Words, Yes } from './parameter-file.js';

/** Pounds and pence as set: text, so that nothing is rounded on the way in. */
const Amount = z.string().regex(/^\d{1,7}\.\d{2}$/, 'not an amount in pounds and pence');
const Share = z.string().regex(/^\d{1,3}(\.\d{1,4})?$/, 'not a percentage');
const Whole = z.string().regex(/^\d{1,4}$/, 'not a whole number');
const Name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a name in lower case letters, digits and hyphens');

/** Bands A to H, in that order. */
const EightAmounts = z.array(Amount).length(8, 'not eight amounts, one for each of Bands A to H');

/** A financial year as it is printed, `2026-27`. */
export const YearText = z
  .string()
  .regex(/^20\d\d-\d\d$/, 'not a financial year written as 2026-27')
  .refine(
    text => (Number(text.slice(2, 4)) + 1) % 100 === Number(text.slice(5)),
    'the two years do not follow each other',
  )
  .transform(text => financialYear(Number(text.slice(0, 4))));

const Element = z
  .strictObject({
    id: Name,
    name: Words,
    law: Words.optional(),
    bands: EightAmounts.optional(),
    band_d: Amount.optional(),
  })
  .refine(({ bands, band_d }) => (bands === undefined) !== (band_d === undefined), 'needs either bands or band_d');
export type ElementText = z.infer<typeof Element>;

const Discount = z.strictObject({ percent: Share, months: Whole.optional() });
export type DiscountText = z.infer<typeof Discount>;

const Policy = z.strictObject({
  second_home_discount: Discount.optional(),
  class_c_discount: Discount.optional(),
  class_d_discount: Discount.optional(),
  empty_home_premium: z
    .strictObject({
      determined_on: Day.optional(),
      tiers: z.array(z.strictObject({ at_least: Whole, value: Share })).min(1),
    })
    .optional(),
  second_home_premium: z.strictObject({ determined_on: Day.optional(), percent: Share }).optional(),
  care_leaver_reduction: z.strictObject({ percent: Share, under_age_years: Whole }).optional(),
  instalment_days_of_month: z.array(Whole.transform(Number)).min(1).optional(),
});
export type PolicyText = z.infer<typeof Policy>;

/** A file of `parameters/council-tax/authorities/<authority>/<year>.yaml`. */
export const AuthorityFile = z.strictObject({
  authority: Name,
  name: Words,
  year: YearText,
  status: z.enum(AUTHORITY_STATUSES),
  verified: VerifiedText,
  arithmetic_checked: Yes.optional(),
  complete: Yes,
  basis: Words,
  note: Words.optional(),
  elements: z.array(Element).optional(),
  parishes: z.array(Element).optional(),
  totals: EightAmounts.optional(),
  printed: z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,40}$/, 'not a name'), Amount).optional(),
  policy: Policy.optional(),
});
export type AuthorityFile = z.infer<typeof AuthorityFile>;
