import type { PlainDate } from '../../domain/dates.js';
import type { Submission } from '../ports/bacs.js';
import type { BacsOptions } from './config.js';
import { countField, digitsField, julianField } from './fields.js';
import { standard18Line } from './standard-18-line.js';

const LABEL_WIDTH = 80;
const OF_SECTION = '00010001';
const ACCESS_AND_BLOCKS = ' 000000';
const BLOCKS_OF_TWENTY = '0200000100';
const RECEIVER = '999999    ';
const STERLING = '00000000';
const FOR_ONE_DAY = '1 DAILY  ';
const FILE_NUMBER = '001';
const NOTHING = { pence: countField(0, 13), items: countField(0, 7) };

const label = (text: string): string => text.padEnd(LABEL_WIDTH);
const blank = (many: number): string => ' '.repeat(many);

/** What the first label of a file and its twin at the end both say. It may be let go of the day after it is processed. */
function identity({ serial, madeOn, processingOn }: Submission, user: string): string {
  const expiresOn: PlainDate = processingOn.add({ days: 1 });
  const file = `A${user}S  1${user}${serial}${OF_SECTION}`;
  return `${file}${blank(6)}${julianField(madeOn)}${julianField(expiresOn)}${ACCESS_AND_BLOCKS}`;
}

/**
 * A file of Standard 18 about instructions, for one day: labels of 80 characters about records of 100. Instructions move no
 * money, so there is nothing for a contra to balance. Always the same text for the same submission.
 */
export function standard18File(submission: Submission, council: BacsOptions): string {
  const { serial, processingOn, lines } = submission;
  if (!/^[A-Z0-9]{6}$/.test(serial)) throw new RangeError('a serial is six capital letters or digits');
  const user = digitsField(council.serviceUserNumber, 6, 'the service user number');
  const one = identity(submission, user);
  const second = `F${BLOCKS_OF_TWENTY}${blank(35)}00`;
  const { pence, items } = NOTHING;
  return [
    `${`VOL1${serial}${blank(31)}${user}`.padEnd(LABEL_WIDTH - 1)}1`,
    label(`HDR1${one}`),
    label(`HDR2${second}`),
    label(`UHL1${julianField(processingOn)}${RECEIVER}${STERLING}${FOR_ONE_DAY}${FILE_NUMBER}`),
    ...lines.map(line => standard18Line(line, council)),
    label(`EOF1${one}`),
    label(`EOF2${second}`),
    label(`UTL1${pence}${pence}${items}${items}${blank(8)}${countField(lines.length, 7)}`),
    '',
  ].join('\r\n');
}
