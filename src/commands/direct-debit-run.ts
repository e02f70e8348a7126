import { readFile, stat } from 'node:fs/promises';
import { BacsFileProblem } from '../adapters/ports/bacs.js';
import { importReport } from '../jobs/direct-debit/import.js';
import { submitDaily } from '../jobs/direct-debit/submit.js';
import { loadGuildhallConfig } from '../server/config.js';
import { atDirectDebitDesk } from '../server/direct-debit-desk.js';
import { StartError } from '../server/sandbox.js';

const MOST_BYTES = 20_000_000;
const configOf = (file: string | undefined) => loadGuildhallConfig({ env: process.env, file }).config;

/** Makes the day's file, hands over what waits, and says so. */
export async function submit(file: string | undefined): Promise<string> {
  const { made, delivered } = await atDirectDebitDesk(configOf(file), submitDaily);
  const said = made
    ? 'A file was made.'
    : 'No file was made: none waits, or this day has its file or is no working day.';
  return `${said}\n${delivered.map(serial => `Handed over: ${serial}\n`).join('')}`;
}

/** Takes a report in and says how many records it had. What cannot be taken in is said in a sentence. */
export async function importFile(path: string, file: string | undefined): Promise<string> {
  const config = configOf(file);
  const size = await stat(path).then(
    found => found.size,
    () => null,
  );
  if (size === null) throw new StartError('There is no such file.');
  if (size > MOST_BYTES) throw new StartError(new BacsFileProblem('TOO_LARGE').message);
  const content = await readFile(path);
  try {
    const { kind, records, known } = await atDirectDebitDesk(config, means => importReport(means, content));
    return known ? `${kind}: taken in before, nothing was done\n` : `${kind}: ${records} records taken in\n`;
  } catch (error) {
    throw error instanceof BacsFileProblem ? new StartError(error.message) : error;
  }
}
