import { z } from 'zod';
import { HOUSEHOLD_SCHEMES, STANDINGS } from '../../domain/household/asked-schemes.js';
import type { WorkingJson } from '../../domain/working-json-shape.js';
import { aMoneyFact } from '../fact-shapes.js';

/** One scheme's answer as it was worked out: open or not and why, and what a week comes to. */
export const keptAward = z.strictObject({
  scheme: z.enum(HOUSEHOLD_SCHEMES),
  standing: z.enum(STANDINGS),
  open: z.boolean(),
  reason: z.string().max(1_000),
  law: z.string().max(500),
  /** Null where the scheme was not worked out. */
  perWeek: aMoneyFact.nullable(),
  working: z.custom<WorkingJson>().nullable(),
});
export type KeptAward = z.output<typeof keptAward>;

/** Amounts of two sets of facts side by side. */
export const keptDifference = z.strictObject({ item: z.string().max(40), before: aMoneyFact, after: aMoneyFact });
export type KeptDifference = z.output<typeof keptDifference>;

export const keptAwards = z.array(keptAward).max(HOUSEHOLD_SCHEMES.length);
