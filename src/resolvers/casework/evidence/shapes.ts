import { z } from 'zod';
import { MOST_ITEMS } from '../../../casework/evidence/request.js';
import {
  EVIDENCE_CHANNELS,
  EVIDENCE_CHECKS,
  EVIDENCE_FORMS,
  EVIDENCE_SOURCES,
  EVIDENCE_VERDICTS,
} from '../../../domain/evidence.js';
import type { DocumentRef } from '../../../domain/references.js';
import { aboutOne, concerns } from '../about.js';
import { aDay, known } from '../known.js';
import { words } from '../performed.js';
import { orNull, reason } from '../shapes.js';

const place = z
  .number()
  .int()
  .min(0)
  .max(MOST_ITEMS - 1);
const item = z.strictObject({ what: words(300), why: words(300), place: orNull(place) });
const items = z.array(place).min(1).max(MOST_ITEMS);

export const asking = z
  .strictObject({ ...concerns, items: z.array(item).min(1).max(MOST_ITEMS), by: orNull(aDay) })
  .transform(aboutOne);
export const receiving = z.strictObject({
  ...known,
  items,
  on: aDay,
  channel: z.enum(EVIDENCE_CHANNELS),
  form: z.enum(EVIDENCE_FORMS),
  document: orNull(z.custom<DocumentRef>(value => typeof value === 'string')),
});
export const verifying = z.strictObject({
  ...known,
  items,
  source: z.enum(EVIDENCE_SOURCES),
  check: z.enum(EVIDENCE_CHECKS),
  verdict: z.enum(EVIDENCE_VERDICTS),
  shows: orNull(words(500)),
});
export const extending = z.strictObject({ ...known, until: aDay, reason });
export const ending = z.strictObject({ ...known, reason });
