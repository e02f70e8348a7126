import { z } from 'zod';
import { ENGLISH_BANDS } from '../domain/charge-bands.js';
import { Amount, oneWordOf, Percent, Slug, sourced } from './local-reduction-shapes.js';
import { Words, Yes } from './parameter-file.js';

const MeansTest = z.strictObject({
  kind: z.literal('means_test'),
  ...sourced,
  maximum_percent: Percent,
  maximum_taken: oneWordOf(['before_taper', 'after_taper']),
  taper_percent: Percent,
  all_children: Yes.optional(),
});

const Column = z.strictObject({
  id: Slug,
  adults: z.enum(['1', '2'], 'not 1 or 2; leave it out where both are meant').optional(),
  children: z
    .string()
    .regex(/^\d{1,2}\+?$/, 'not a number of children, such as 0, 1 or 2+')
    .optional(),
  tax_bands: z.array(oneWordOf(ENGLISH_BANDS)).min(1).optional(),
});
export type ColumnText = z.infer<typeof Column>;

const Row = z.strictObject({ percent: Percent, up_to: z.record(Slug, Amount) });
export type RowText = z.infer<typeof Row>;

const Edges = z.strictObject({
  at_the_limit: oneWordOf(['this_band', 'next_band']),
  compared: oneWordOf(['exactly', 'to_the_penny', 'pennies_dropped']),
  settled: Yes,
  reading: Words,
});

export const Bands = z.strictObject({
  kind: z.literal('bands'),
  ...sourced,
  counts: oneWordOf(['income', 'earnings']),
  columns: z.array(Column).min(1, 'has no columns').max(60),
  rows: z.array(Row).min(1, 'has no rows').max(40),
  edges: Edges,
  limits_raised_by: z.strictObject({ partner: Amount, each_child: Amount, at_most: Amount.optional() }).optional(),
  above: oneWordOf(['nothing', 'unknown']),
});
export type BandsText = z.infer<typeof Bands>;

const FixedShare = z.strictObject({ kind: z.literal('share'), ...sourced, percent: Percent });
const NotKnown = z.strictObject({ kind: z.literal('unknown'), ...sourced });

export const CalculationShape = z.discriminatedUnion('kind', [MeansTest, Bands, FixedShare, NotKnown], {
  error: issue =>
    issue.code === 'invalid_union' ? 'kind is not one of: means_test, bands, share, unknown' : undefined,
});
export type CalculationText = z.infer<typeof CalculationShape>;
