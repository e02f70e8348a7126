import { z } from 'zod';
import { INCOME_KINDS } from '../domain/household/income.js';
import { Amount, oneWordOf, Percent, sourced, When, Whole, wordOr } from './local-reduction-shapes.js';
import { TAKEN_OUT, UC_ELEMENTS, UC_TREATMENTS } from './local-reduction-words.js';
import { Words, Yes } from './parameter-file.js';

const kinds = z.array(z.enum(INCOME_KINDS, 'not a kind of income')).optional();

const Disregard = z.strictObject({ per_week: Amount, when: When.optional() });
export type DisregardText = z.infer<typeof Disregard>;

const PartlyIgnored = z
  .strictObject({
    kind: z.enum(INCOME_KINDS, 'not a kind of income'),
    per_week: Amount.optional(),
    percent: Percent.optional(),
    for_each_child: Yes.optional(),
  })
  .refine(
    ({ per_week, percent }) => (per_week === undefined) !== (percent === undefined),
    'needs per_week or percent, and not both',
  )
  .refine(
    ({ percent, for_each_child }) => !(percent !== undefined && for_each_child),
    'a percentage is not for each child',
  );

export const Income = z.strictObject({
  ...sourced,
  earnings: oneWordOf(['net', 'gross']),
  earnings_disregards: wordOr(['housing_benefit', 'none'], z.array(Disregard).min(1)),
  further_disregard: Yes,
  childcare: wordOr(['housing_benefit', 'none'], z.strictObject({ one_child: Amount, two_or_more: Amount })),
  ignored: kinds,
  counted: kinds,
  partly_ignored: z.array(PartlyIgnored).optional(),
  off_the_total: z.array(Disregard).optional(),
  self_employed_floor: z.strictObject({ hours: Whole, after_weeks: Whole }).optional(),
  /** What nobody found and is taken instead: said wherever income is looked at. */
  assumed: Words.optional(),
});
export type IncomeText = z.infer<typeof Income>;

export const UniversalCredit = z
  .strictObject({
    ...sourced,
    treatment: oneWordOf(UC_TREATMENTS),
    taken_out: z.partialRecord(oneWordOf(UC_ELEMENTS), oneWordOf(TAKEN_OUT)).optional(),
    /** Elements of which nobody has found out whether they count. */
    not_known: z.array(oneWordOf(UC_ELEMENTS)).optional(),
    earnings_disregards: Yes.optional(),
  })
  .refine(({ treatment, taken_out }) => treatment === 'income' || taken_out === undefined, {
    message: 'elements are taken out only where the award is counted as income',
    path: ['taken_out'],
  });
export type UniversalCreditText = z.infer<typeof UniversalCredit>;
