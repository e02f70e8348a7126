import { z } from 'zod';
import type { CaseRef } from '../../domain/references.js';
import { caseKind } from '../case-kind.js';

/** Lines of one file. What is left goes into the next. */
export const MOST_LINES = 500;
const LONGEST_FILE = 2_000_000;

const line = z.strictObject({
  task: z.custom<CaseRef>(value => typeof value === 'string'),
  number: z.string().max(20),
  /** Why the system did not take it; null where it did, or has not been asked. */
  rejected: z.string().max(300).nullable(),
});
export type ImportLine = z.output<typeof line>;

const facts = z.strictObject({
  layout: z.string().max(40),
  system: z.string().max(31),
  /** Nobody has yet seen the system take such a file. */
  assumed: z.boolean(),
  /** In the order of the file. */
  lines: z.array(line).min(1).max(MOST_LINES),
  /** The file as it was made: it is given again from here, never made again. */
  content: z.string().max(LONGEST_FILE),
  /** Of the content as UTF-8. */
  sha256: z.string().length(64),
  /** Tasks that lack what the layout wants: to be keyed by hand. */
  leftOut: z.number().int().min(0),
});
export type ImportFileFacts = z.output<typeof facts>;

/**
 * Tasks that a back office takes in one file. Each line is followed until a read shows its change; the file is reconciled once
 * none of its tasks is open. Nothing of sensitive people is in it, for all who work on the file see all of it.
 */
export const importFile = caseKind<ImportFileFacts>({
  name: 'ImportFile',
  title: 'Import file',
  first: 'MADE',
  openTo: 'staff',
  team: 'back-office',
  facts: facts as z.ZodType<ImportFileFacts>,
  moves: {
    MADE: { load: 'LOADED', callOff: 'CALLED_OFF' },
    LOADED: { reconcile: 'RECONCILED' },
    RECONCILED: {},
    CALLED_OFF: {},
  },
});
