import { z } from 'zod';

/** A line of a letter: no control characters, as inputs are checked before. */
const line = z.string().min(1).max(100);

export const keptAddress = z.strictObject({
  lines: z.array(line).min(1).max(6),
  postcode: z.string().min(5).max(8).nullable(),
});
export type KeptAddress = z.output<typeof keptAddress>;

/** As one would say it on the telephone. */
export const addressText = ({ lines, postcode }: { lines: readonly string[]; postcode: string | null }): string =>
  [...lines, postcode ?? ''].filter(part => part !== '').join(', ');
