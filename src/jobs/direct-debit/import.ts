import { createHash } from 'node:crypto';
import type { BacsReport } from '../../adapters/ports/bacs.js';
import { acceptFile } from '../../casework/direct-debit/accept.js';
import { takeNotice, takeUnpaid } from '../../casework/direct-debit/news.js';
import { beginReport, endReport } from '../../casework/direct-debit/reports.js';
import { actingFor, type DirectDebitJobs } from './means.js';

export interface Imported {
  readonly kind: BacsReport['kind'];
  readonly records: number;
  /** Whether this content was taken in before: then nothing was done. */
  readonly known: boolean;
}

/**
 * Takes a report in, once for its content, whatever the file is called. Each record is a command under a key of its own, so
 * that a report that was stopped half way goes on where it was. Throws BacsFileProblem for what is no report of the council's.
 */
export async function importReport(means: DirectDebitJobs, content: Uint8Array): Promise<Imported> {
  const { bacs, database, clock } = means;
  const report = bacs.read(content);
  const { kind } = report;
  const records = kind === 'ARUDD' ? report.unpaid.length : report.notices.length;
  const sha256 = createHash('sha256').update(content).digest('hex');
  await means.boundary('job:begun');
  const begun = await beginReport(database.kysely, { sha256, kind, records, at: clock.now() });
  if (begun === 'done') return { kind, records, known: true };
  await taken(means, report, sha256);
  await endReport(database.kysely, sha256, clock.now());
  await means.boundary('job:stored');
  return { kind, records, known: false };
}

async function taken(means: DirectDebitJobs, report: BacsReport, sha256: string): Promise<void> {
  const { casework } = means;
  const sent = (position: number, what = '') => ({
    input: { report: sha256, position },
    key: `${sha256} ${what}${position}`,
    acting: actingFor(means),
  });
  if (report.kind === 'ARUDD') {
    for (const unpaid of report.unpaid) await casework.perform(takeUnpaid(unpaid, means), sent(unpaid.position));
    return;
  }
  for (const notice of report.notices)
    await casework.perform(takeNotice(report.kind, notice, means), sent(notice.position));
  if (report.kind !== 'AUDDIS') return;
  // After the refusals: whatever a file held and nobody refused is what the banks have taken.
  for (const [n, result] of report.files.entries()) {
    const { input, ...rest } = sent(n, 'file ');
    await casework.perform(acceptFile(result, means), { input: { ...input, serial: result.serial }, ...rest });
  }
}
