import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { isoText } from '../../domain/dates.js';
import { numberOf, systemOf } from '../../domain/references.js';
import type { CashBatch, CashPosting, CashPostings } from '../ports/cash-postings.js';

const HEADER = 'batch,line,system,account,amount,taken_on,method,entry';
const METHOD = 'CARD';
const NUMBER_WIDTH = 9;

/** The name that a batch always has, so that a back office that takes a name once takes the batch once. */
export const cashFileName = (number: number): string => `guildhall-cash-${`${number}`.padStart(NUMBER_WIDTH, '0')}.csv`;

/** A batch as CSV (RFC 4180), always the same bytes. No field can hold a comma: they are numbers, dates and references. */
export function cashFileText({ number, postings }: CashBatch): string {
  const lines = postings.map((posting, n) => lineOf(posting, `${number},${n + 1}`));
  return `${[HEADER, ...lines].join('\r\n')}\r\n`;
}

const lineOf = ({ account, amount, takenOn, entry }: CashPosting, place: string): string =>
  [place, systemOf(account), numberOf(account), amount.toFixed(), isoText(takenOn), METHOD, entry].join(',');

/**
 * A folder from which a back office imports cash. A file appears whole or not at all: it is written beside, brought to the
 * disk, then given its name. Writing a batch again puts the same bytes in the same place.
 */
export const cashFiles = (folder: string): CashPostings => ({
  async deliver(batch) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const name = join(folder, cashFileName(batch.number));
    const beside = `${name}.${process.pid}.part`;
    const file = await open(beside, 'w', 0o600);
    try {
      await file.writeFile(cashFileText(batch));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, name);
  },
});
