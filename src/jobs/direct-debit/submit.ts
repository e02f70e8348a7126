import { randomUUID } from 'node:crypto';
import { fileDelivered, openFile } from '../../casework/direct-debit/files.js';
import { makeSubmission } from '../../casework/direct-debit/submission.js';
import { isWorkingDay, workingDaysAfter } from '../../rules/clocks/working-days.js';
import { actingFor, type DirectDebitJobs } from './means.js';

/** The most files that one run hands over: there is one a day, so more have been waiting for a month. */
const MOST_FILES = 31;

export interface Submitted {
  /** Whether a file was made; there is one for a working day on which something waits. */
  readonly made: boolean;
  /** The serials of the files that were put where they are picked up. */
  readonly delivered: readonly string[];
}

/**
 * Makes the day's file and hands over whatever has not been. Ended anywhere, the next run goes on: what was made is not made
 * again, and what was handed over already is the same file in the same place.
 */
export async function submitDaily(means: DirectDebitJobs): Promise<Submitted> {
  await means.boundary('job:begun');
  const made = await madeToday(means);
  await means.boundary('job:stored');
  const delivered: string[] = [];
  while (delivered.length < MOST_FILES) {
    const file = await openFile(means.database.kysely, means.seal);
    if (file === null) break;
    await means.bacs.deliver(file.serial, file.text);
    await means.boundary('delivery:sent');
    await fileDelivered(means.database.kysely, file.number, means.clock.now());
    delivered.push(file.serial);
  }
  return { made, delivered };
}

/** Bacs takes files on working days, and processes them on the next one. */
async function madeToday(means: DirectDebitJobs): Promise<boolean> {
  const { casework, clock, calendar, bacs, seal } = means;
  const day = clock.today();
  if (!isWorkingDay(day, calendar)) return false;
  const processingOn = workingDaysAfter(day, 1, calendar).day;
  const sent = { input: { day, processingOn }, key: randomUUID(), acting: actingFor(means) };
  return (await casework.perform(makeSubmission(bacs, seal), sent)).kind === 'ChangeDone';
}
