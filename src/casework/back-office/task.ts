import { z } from 'zod';
import { caseKind } from '../case-kind.js';
import { proof, TASK_SEEN } from './proof.js';

/** One thing to key: the field as the product's screen names it, and what to put there. */
const entry = z.strictObject({ field: z.string().min(1).max(80), value: z.string().max(200) });
export type BackOfficeEntry = z.output<typeof entry>;

const facts = z.strictObject({
  /** The system, by its name in the configuration. */
  system: z.string().min(1).max(31),
  /** What is to be done there, in a line. */
  title: z.string().min(1).max(200),
  entries: z.array(entry).max(40),
  /** The case that made the work. */
  cause: z.string().max(80).nullable(),
  /** How the next reads will show that it was done; null where no interface shows it. */
  proof: proof.nullable().default(null),
  /** What the last read showed instead. */
  seen: z.enum(TASK_SEEN).default('NOT_LOOKED'),
  /** The value that it showed, where it differs. */
  shows: z.string().max(200).nullish(),
  /** Who said that it was keyed: the token's subject. */
  keyedBy: z.string().max(256).nullish(),
  /** The import file that it is in, or was loaded by. */
  file: z.string().max(80).nullish(),
});
export type BackOfficeTaskFacts = z.output<typeof facts>;

/**
 * A change that no interface of the back office takes: its users key it, and the next reads show whether it is there. It
 * ends only when it has been seen, when somebody vouches for what cannot be seen, or when it is called off.
 */
export const backOfficeTask = caseKind<BackOfficeTaskFacts>({
  name: 'BackOfficeTask',
  title: 'Back-office task',
  first: 'TO_DO',
  openTo: 'staff',
  team: 'back-office',
  facts: facts as z.ZodType<BackOfficeTaskFacts>,
  moves: {
    TO_DO: { key: 'KEYED', callOff: 'CALLED_OFF' },
    KEYED: { seeApplied: 'APPLIED', seeDiffers: 'DIFFERS', vouch: 'APPLIED', callOff: 'CALLED_OFF' },
    DIFFERS: { key: 'KEYED', seeApplied: 'APPLIED', vouch: 'APPLIED', callOff: 'CALLED_OFF' },
    APPLIED: {},
    CALLED_OFF: {},
  },
});
