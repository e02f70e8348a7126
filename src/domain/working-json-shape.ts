import { z } from 'zod';
import { isoDate } from './dates.js';
import { Money } from './money.js';
import { STANDINGS, UNITS } from './parameter.js';
import { EFFECTS, QUANTITY_UNITS } from './working-step.js';

/** The shape below. A change to it takes a new number, and this file goes on reading the old. */
export const WORKING_SCHEMA = 1;

const MoneyText = z
  .string()
  .max(200)
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Money.exact);
const DayText = z.iso.date().transform(isoDate);

export const ParameterJson = z.strictObject({
  id: z.string(),
  name: z.string(),
  text: z.string(),
  unit: z.enum(UNITS),
  law: z.string(),
  verified: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  standing: z.enum(STANDINGS),
  basis: z.string(),
  inForceFrom: DayText,
  inForceTo: DayText.nullable(),
  checkedTo: DayText,
  pastCheckedTo: z.boolean(),
});

export const StepJson = z.strictObject({
  effect: z.enum(EFFECTS),
  label: z.string(),
  formula: z.string().nullable(),
  plain: z.string().nullable(),
  amount: MoneyText.nullable(),
  quantity: z.strictObject({ unit: z.enum(QUANTITY_UNITS), value: z.string() }).nullable(),
  law: z.string().nullable(),
  /** By place in the list of the whole working: a figure used in forty steps is kept once. */
  parameters: z.array(z.number().int().nonnegative()),
  assumptions: z.array(z.string()),
  get steps() {
    return z.array(StepJson);
  },
});
export type StepJson = z.input<typeof StepJson>;

export const WorkingJson = z.strictObject({
  schema: z.literal(WORKING_SCHEMA),
  amount: MoneyText,
  parameters: z.array(ParameterJson),
  steps: z.array(StepJson),
});
/** A working as it is kept: plain JSON, amounts and days as text. */
export type WorkingJson = z.input<typeof WorkingJson>;
