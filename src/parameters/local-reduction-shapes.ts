import { z } from 'zod';
import { CRITERIA } from './local-reduction-words.js';
import { VerifiedText, Words } from './parameter-file.js';

/** Pounds and pence as written, so that nothing is rounded on the way in. */
export const Amount = z.string().regex(/^\d{1,7}(\.\d{2})?$/, 'not an amount in pounds, such as 122.10');
export const Percent = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,2})?$/, 'not a percentage')
  .refine(text => Number(text) <= 100, 'more than 100 percent');
export const Whole = z.string().regex(/^\d{1,4}$/, 'not a whole number');
export const Slug = z.string().regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/, 'not a name in lower case letters and digits');

/** One of a closed list, said with the list. */
export const oneWordOf = <const Word extends string>(words: readonly [Word, ...Word[]]) =>
  z.enum(words, `not one of: ${words.join(', ')}`);

/** What a rule may say of itself, where it differs from what its file says. */
export const sourced = {
  /** Where the council's scheme says it, such as `para. 12`. */
  paragraph: Words.optional(),
  verified: VerifiedText.optional(),
  basis: Words.optional(),
};
export interface Sourced {
  readonly paragraph?: string | undefined;
  readonly verified?: 0 | 1 | 2 | undefined;
  readonly basis?: string | undefined;
}

const criteria = z.array(oneWordOf(CRITERIA)).min(1, 'is empty: leave it out instead').optional();
export const When = z.strictObject({ any: criteria, all: criteria, none: criteria });
export type WhenText = z.infer<typeof When>;

/**
 * A word out of a list, or a rule written out. What is wrong inside the rule is said where it stands, as a union of shapes
 * would not say it.
 */
export const wordOr = <const Word extends string, Shape extends z.ZodType>(
  words: readonly [Word, ...Word[]],
  shape: Shape,
) =>
  z.unknown().transform((written, context): Word | z.output<Shape> => {
    const word = words.find(one => one === written);
    if (word !== undefined) return word;
    if (written === undefined || typeof written === 'string') {
      context.addIssue({
        code: 'custom',
        message: `${written === undefined ? 'is missing: write' : 'is none of'} ${words.join(', ')}, or the rule itself`,
      });
      return z.NEVER;
    }
    const read = shape.safeParse(written);
    if (read.success) return read.data;
    for (const issue of read.error.issues) context.addIssue({ ...issue });
    return z.NEVER;
  });
