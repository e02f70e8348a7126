import { z } from 'zod';
import type { WorkingJson } from '../../domain/working-json-shape.js';
import { aDayFact, aMoneyFact } from '../fact-shapes.js';

/** A charge for a run of days as the rules gave it, with its working. */
const billFigure = z.strictObject({
  from: aDayFact,
  to: aDayFact,
  amount: aMoneyFact,
  working: z.custom<WorkingJson>(value => typeof value === 'object' && value !== null),
});
export type BillFigure = z.output<typeof billFigure>;

/**
 * What a change does to a year's bill, as it was worked out when it was reported: shown from here afterwards, never worked
 * out again. No figure where the facts do not allow one, and why.
 */
export const billEffect = z.strictObject({
  cannot: z.string().max(500).nullable(),
  before: billFigure.nullable(),
  after: billFigure.nullable(),
  assumptions: z.array(z.string().max(500)).max(60),
  /** What the rules found of what is asked for: given or refused, and why. */
  findings: z
    .array(z.strictObject({ given: z.boolean(), reason: z.string().max(500), law: z.string().max(300) }))
    .max(40),
  rulesVersion: z.string().max(100),
  parametersVersion: z.string().max(100),
});
export type BillEffect = z.output<typeof billEffect>;
