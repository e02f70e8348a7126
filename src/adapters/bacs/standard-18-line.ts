import type { PlainDate } from '../../domain/dates.js';
import { usableReference } from '../../domain/direct-debit/bacs-text.js';
import type { SubmissionLine } from '../ports/bacs.js';
import type { BacsOptions } from './config.js';
import { countField, digitsField, julianField, wordsField } from './fields.js';

const TYPE = '0';
const FREE = ' '.repeat(4);
const PENCE_WIDTH = 11;

/**
 * A record of Standard 18: 100 characters, or 106 with a day of its own in a file for several days. It is about an
 * instruction, so its amount is nothing. Throws RangeError for what does not fit, without it.
 */
export function standard18Line(
  { code, payer, reference }: SubmissionLine,
  council: BacsOptions,
  processingOn: PlainDate | null = null,
): string {
  if (!usableReference(reference)) throw new RangeError('Bacs does not take this reference');
  return [
    digitsField(payer.sortCode, 6, "the payer's sort code"),
    digitsField(payer.accountNumber, 8, "the payer's account number"),
    TYPE,
    code,
    digitsField(council.sortCode, 6, "the council's sort code"),
    digitsField(council.accountNumber, 8, "the council's account number"),
    FREE,
    countField(0, PENCE_WIDTH),
    wordsField(council.serviceUserName),
    wordsField(reference),
    wordsField(payer.accountName),
    processingOn === null ? '' : julianField(processingOn),
  ].join('');
}
