import type { Address } from '../../../domain/account.js';
import { trimmed } from './values.js';

/** The lines that are not blank, as they are written: in capitals where the product writes capitals. */
export const addressOf = (lines: readonly (string | null)[], postcode: string | null): Address => ({
  lines: lines.map(trimmed).filter(line => line !== null),
  postcode: trimmed(postcode),
});
