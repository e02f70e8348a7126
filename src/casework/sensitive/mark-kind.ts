import { z } from 'zod';
import { SENSITIVE_KINDS } from '../../domain/sensitive.js';
import { caseKind } from '../case-kind.js';

const facts = z.strictObject({
  why: z.enum(SENSITIVE_KINDS),
  markedBy: z.string().max(256),
});
export type SensitiveMarkFacts = z.output<typeof facts>;

/** Few may see somebody's record, because an officer said so: who, why, and who took it back. */
export const sensitiveMark = caseKind<SensitiveMarkFacts>({
  name: 'SensitiveMark',
  title: 'Mark on a sensitive record',
  first: 'MARKED',
  openTo: 'fraud',
  team: 'safeguarding',
  facts: facts as z.ZodType<SensitiveMarkFacts>,
  moves: { MARKED: { unmark: 'TAKEN_BACK' }, TAKEN_BACK: {} },
});
