import { z } from 'zod';
import { day, percentage } from './dated.js';

const optional = <Item extends z.ZodType>(item: Item) => item.nullish().transform(value => value ?? null);

/** A share off for as long as the dwelling is so, or for so many months from when it became so. */
const discount = z.strictObject({
  percent: percentage,
  months: optional(z.number().int().min(1).max(120)),
});

/**
 * What a billing authority determined for a year: the local discounts of LGFA 1992, s. 11A, the premiums of ss. 11B and
 * 11C, and a class under s. 13A(1)(c) for care leavers. Absent: nothing is known of a determination.
 */
export const localDecisions = z.strictObject({
  /** SI 2003/3011, regs 4 and 5, Classes A and B: furnished and nobody's home. */
  secondHomeDiscount: optional(discount),
  /** Reg. 7: unoccupied and substantially unfurnished. */
  classCDiscount: optional(discount),
  /** Reg. 8: the same, with major repair or structural alteration. */
  classDDiscount: optional(discount),
  /** Percent added to the charge, by whole years empty. */
  emptyHomePremium: optional(
    z
      .array(z.strictObject({ fromYears: z.number().int().min(1).max(50), percent: z.number().min(0).max(300) }))
      .min(1)
      .max(6)
      .refine(
        tiers => tiers.every((tier, at) => at === 0 || tier.fromYears > (tiers[at - 1]?.fromYears ?? 0)),
        'must be in rising order of years',
      ),
  ),
  secondHomePremium: optional(z.strictObject({ percent: percentage, determinedOn: optional(day) })),
  careLeaver: optional(
    z.strictObject({
      percent: percentage,
      /** Until the day before this birthday. */
      underAgeYears: z.number().int().min(18).max(30),
    }),
  ),
});
export type LocalDecisions = z.output<typeof localDecisions>;
