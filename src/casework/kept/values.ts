import { z } from 'zod';
import { PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';

/** Values as facts hold them: of the domain, never their text. */
export const keptDay = z.custom<PlainDate>(value => value instanceof PlainDate, 'must be a day');
export const keptMoney = z.custom<Money>(value => value instanceof Money, 'must be an amount');

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
