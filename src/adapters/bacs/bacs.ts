import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bacs } from '../ports/bacs.js';
import type { BacsOptions } from './config.js';
import { readReport } from './reports.js';
import { standard18File } from './standard-18-file.js';

/** The name that a file always has. */
export const submissionName = (serial: string): string => `guildhall-bacs-${serial}.txt`;

/**
 * Bacs by files. One appears in the folder whole or not at all: it is written beside, brought to the disk, then given its
 * name. The checks of sort code and account number against each other are the bureau's: their table changes every few months.
 */
export const bacs = (options: BacsOptions): Bacs => ({
  submissionText: submission => standard18File(submission, options),
  read: content => readReport(content, options),
  async deliver(serial, text) {
    await mkdir(options.folder, { recursive: true, mode: 0o700 });
    const name = join(options.folder, submissionName(serial));
    const beside = `${name}.${process.pid}.part`;
    const file = await open(beside, 'w', 0o600);
    try {
      await file.writeFile(text, 'latin1');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, name);
  },
});
