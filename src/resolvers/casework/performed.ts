import { z } from 'zod';
import type { Command } from '../../casework/command.js';
import type { Conflict, Outcome } from '../../casework/outcome.js';
import type { Context } from '../context.js';
import { type InputProblems, inputProblems, problemsOf } from '../input-problems.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const KEY = /^[\x21-\x7e]{8,100}$/;

/** Text that people write: trimmed, not empty, no control characters but line ends. */
export const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine(text => !CONTROL.test(text), 'must be plain text, without control characters');

interface Asked<Input extends object> {
  readonly command: Command<Input>;
  /** What the command takes of the input, less the key. */
  readonly shape: z.ZodType<Input>;
}

/** Checks an input and does the command, once for its key. */
export async function performed<Input extends object>(
  { command, shape }: Asked<Input>,
  { key, ...input }: { readonly key: string } & object,
  { casework, caller, clock, requestId }: Context,
): Promise<Outcome | Conflict | InputProblems> {
  if (!KEY.test(key))
    return inputProblems([
      {
        field: 'key',
        problem: 'is no key',
        valid: '8 to 100 letters, digits and signs without spaces, such as a UUID',
      },
    ]);
  const read = shape.safeParse(input);
  if (!read.success) return inputProblems(problemsOf(read.error));
  return casework.perform(command, { input: read.data, key, acting: { caller, clock, requestId } });
}
