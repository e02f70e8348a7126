import { z } from 'zod';
import { dated, percentage, pounds } from './dated.js';

const eight = z.strictObject({
  A: pounds, B: pounds, C: pounds, D: pounds, E: pounds, F: pounds, G: pounds, H: pounds,
}); // biome-ignore format: one row reads better

/** One body's part of the charge: its eight amounts as set, or its Band D where that is all that is known. */
export const chargeElement = z
  .strictObject({
    name: z.string().min(1).max(60),
    amounts: eight.nullish().transform(value => value ?? null),
    bandD: pounds.nullish().transform(value => value ?? null),
  })
  .refine(element => (element.amounts === null) !== (element.bandD === null), {
    message: 'must be given as eight amounts or as a Band D amount, not both',
    path: ['bandD'],
  });
export type ChargeElement = z.output<typeof chargeElement>;

/** A reduction already decided. LGFA 1992, s. 13A(1)(a): the local scheme; s. 13A(1)(c): discretionary. */
export const reductionFacts = dated({
  under: z.enum(['S13A_1_A', 'S13A_1_C']),
  /** The class, or why it was given, as the bill should say it. */
  name: z.string().min(1).max(80),
  percent: percentage.nullish().transform(value => value ?? null),
  amount: pounds.nullish().transform(value => value ?? null),
  /** What the amount is for. PERIOD: spread evenly over its own days inside the year. */
  per: z.enum(['DAY', 'WEEK', 'YEAR', 'PERIOD']).default('PERIOD'),
}).refine(reduction => (reduction.percent === null) !== (reduction.amount === null), {
  message: 'must be given as a percentage or as an amount, not both',
  path: ['percent'],
});
export type ReductionFacts = z.output<typeof reductionFacts>;
