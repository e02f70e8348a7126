import { z } from 'zod';
import type { Recalculation } from '../../../casework/appeals/facts.js';
import { APPEAL_SUBJECTS, DELIVERIES } from '../../../domain/appeals/words.js';
import type { PlainDate } from '../../../domain/dates.js';
import type { Money } from '../../../domain/money.js';
import { aMoney } from '../about.js';
import { aDay, known } from '../known.js';
import { words } from '../performed.js';

/** What is absent is null, so that the same thing said twice is the same content. */
const orNull = <Value>(shape: z.ZodType<Value>): z.ZodType<Value | null> =>
  shape.nullish().transform(value => value ?? null);

export const maybeDay: z.ZodType<PlainDate | null> = orNull(aDay);
export const maybeWords = (most: number) => orNull(words(most));
export const aSubject = z.enum(APPEAL_SUBJECTS);
export const aDelivery = z.enum(DELIVERIES);

/** Of every move in a dispute. */
export const step = { ...known, on: maybeDay, reason: maybeWords(2_000) };

const maybeMoney: z.ZodType<Money | null> = orNull(aMoney);
export const recalculation: z.ZodType<Recalculation> = z.strictObject({
  before: maybeMoney,
  after: maybeMoney,
  calculation: maybeWords(80),
  note: maybeWords(2_000),
});
export const maybeRecalculation = orNull(recalculation);
