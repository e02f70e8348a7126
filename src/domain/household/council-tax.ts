import { z } from 'zod';
import { CHARGE_BANDS } from '../charge-bands.js';
import { pounds } from '../council-tax/dated.js';

/** What the household is liable for as council tax, after discounts and before any reduction. */
export const councilTaxLiability = z.strictObject({
  amount: pounds,
  per: z.enum(['WEEK', 'YEAR']),
  band: z
    .enum(CHARGE_BANDS)
    .nullish()
    .transform(value => value ?? null),
  /** Everybody jointly liable, a couple as one. */
  liablePeople: z.number().int().min(1).max(20).default(1),
  /** The discount for one counted resident is part of the amount. */
  discountTaken: z.boolean().default(false),
});
export type CouncilTaxLiability = z.output<typeof councilTaxLiability>;
