import { z } from 'zod';
import { ENGLISH_BANDS } from '../domain/charge-bands.js';
import { YearText } from './authority-file.js';
import { CalculationShape } from './local-reduction-calculation-file.js';
import { Income, UniversalCredit } from './local-reduction-income-file.js';
import { Amount, oneWordOf, Slug, sourced, When, Whole, wordOr } from './local-reduction-shapes.js';
import { LOCAL_SCHEME_STATUSES, NON_DEPENDANT_EXEMPTIONS, PASSPORT_BENEFITS } from './local-reduction-words.js';
import { VerifiedText, Words, Yes } from './parameter-file.js';

const Liability = z.strictObject({
  ...sourced,
  band_limit: oneWordOf(ENGLISH_BANDS).optional(),
  bill_limit_per_year: Amount.optional(),
});
export type LiabilityText = z.infer<typeof Liability>;

const Tariff = z.strictObject({ from: Amount, step: Amount, income: Amount, on_universal_credit: Yes });
const Capital = z.strictObject({ ...sourced, limit: Amount, tariff: wordOr(['none', 'unknown'], Tariff) });
export type CapitalText = z.infer<typeof Capital>;

const Passport = z.strictObject({
  ...sourced,
  benefits: z.array(oneWordOf(PASSPORT_BENEFITS)).min(1, 'names no benefit'),
  capital_ignored: Yes,
});
export type PassportText = z.infer<typeof Passport>;

const Students = z.strictObject({ ...sourced, unless: wordOr(['default_scheme'], When) });
export type StudentsText = z.infer<typeof Students>;

const ByIncome = z
  .array(z.strictObject({ at_least: Amount, per_week: Amount }))
  .min(1)
  .refine(
    rows => rows.every((row, at) => at === 0 || Number(rows[at - 1]?.at_least) < Number(row.at_least)),
    'bands of gross income do not rise: put the lowest first, each once',
  );

const NonDependants = z.strictObject({
  ...sourced,
  taken_from: oneWordOf(['liability', 'reduction']),
  not_in_work: Amount,
  work: oneWordOf(['sixteen_hours', 'any_earnings']),
  income: oneWordOf(['gross', 'gross_earnings']),
  in_work: wordOr(['unknown'], ByIncome),
  couples: oneWordOf(['once', 'each']),
  exempt: wordOr(['national'], z.array(oneWordOf(NON_DEPENDANT_EXEMPTIONS))),
  spared: wordOr(['national', 'nobody'], When),
  from_passported: Yes,
});
export type NonDependantsText = z.infer<typeof NonDependants>;

const Group = z.strictObject({
  ...sourced,
  id: Slug,
  name: Words,
  protected: Yes,
  when: When,
  calculation: CalculationShape,
});
export type GroupText = z.infer<typeof Group>;

const Award = z.strictObject({
  ...sourced,
  minimum_per_week: Amount.optional(),
  weekly_rounding: oneWordOf(['none', 'nearest', 'down']).optional(),
  ignore_changes_under_per_week: Amount.optional(),
  backdating_months: Whole.optional(),
  changes_from: oneWordOf(['day', 'week_after']).optional(),
  tell_rises_within_months: Whole.optional(),
  second_adult_rebate: Yes.optional(),
  hardship: Words.optional(),
});
export type AwardText = z.infer<typeof Award>;

/** A file of `parameters/council-tax-reduction/schemes/<council>-<year>.yaml`. */
export const LocalSchemeFile = z.strictObject({
  council: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a name in lower case letters, digits and hyphens'),
  name: Words,
  scheme: Words,
  year: YearText,
  status: oneWordOf(LOCAL_SCHEME_STATUSES),
  verified: VerifiedText,
  basis: Words,
  address: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'not a web address')
    .optional(),
  note: Words.optional(),
  missing: z.array(Words).optional(),
  liability: Liability.optional(),
  capital: wordOr(['unknown'], Capital),
  passport: wordOr(['unknown', 'none'], Passport),
  students: wordOr(['unknown', 'none'], Students).optional(),
  income: wordOr(['unknown'], Income),
  universal_credit: wordOr(['unknown'], UniversalCredit),
  calculation: CalculationShape,
  groups: z.array(Group).max(12).optional(),
  non_dependants: wordOr(['unknown', 'none'], NonDependants),
  award: Award.optional(),
});
export type LocalSchemeFile = z.infer<typeof LocalSchemeFile>;
