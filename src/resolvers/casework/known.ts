import { z } from 'zod';
import { PlainDate } from '../../domain/dates.js';
import type { CaseRef } from '../../domain/references.js';

/** A case as a caller knew it; the scalar has read the reference. */
export const known = { case: z.custom<CaseRef>(), version: z.number().int().min(1) };
export const aDay = z.custom<PlainDate>(value => value instanceof PlainDate, 'must be a day, as 2026-11-21');
