import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { addAbortSignal, type Readable, type Writable } from 'node:stream';
import { type Checkpoint, readCheckpoint } from '../jobs/uprating/checkpoint.js';
import { UpratingProblem } from '../jobs/uprating/problem.js';
import type { Output } from '../jobs/uprating/run.js';
import { type WrittenFile, writtenFile } from '../jobs/uprating/written-file.js';

const READ_BYTES = 262_144;

export interface Input {
  readonly bytes: AsyncIterable<Buffer>;
  /** Null where it is not known before the end. */
  readonly size: number | null;
}

/** The cases: of a file, or of standard input where none is named or `-`. Throws an `UpratingProblem` where there are none. */
export async function inputOf(file: string | undefined, stopped: AbortSignal): Promise<Input> {
  if (file === undefined || file === '-') {
    if (process.stdin.isTTY) throw new UpratingProblem('Name a file of cases, or send them to standard input.');
    return { bytes: addAbortSignal(stopped, process.stdin), size: null };
  }
  const found = await stat(file).catch(() => null);
  if (!found || found.isDirectory()) throw new UpratingProblem('The file of cases cannot be read.');
  const stream: Readable = createReadStream(file, { highWaterMark: READ_BYTES });
  return { bytes: addAbortSignal(stopped, stream), size: found.isFile() ? found.size : null };
}

export interface Kept {
  readonly out: string;
  readonly rejected: string;
  /** A hash of what is asked. */
  readonly asked: string;
  readonly resume: boolean;
  readonly restart: boolean;
}

/** The files of a run and where it takes up. */
export interface Files {
  readonly results: WrittenFile;
  readonly rejected: WrittenFile;
  readonly checkpoint: string;
  readonly from: Checkpoint | null;
}

/** Opens the files of a run, cut back to its last checkpoint. Throws an `UpratingProblem` rather than write over anything. */
export async function filesOf({ out, rejected, asked, resume, restart }: Kept): Promise<Files> {
  const checkpoint = `${out}.checkpoint`;
  const found = restart ? null : await readCheckpoint(checkpoint);
  if (found && !resume)
    throw new UpratingProblem(
      'A run that writes there was not finished. Add --resume to go on with it, or --restart to begin again.',
    );
  if (found && found.asked !== asked)
    throw new UpratingProblem(
      'The run that is to go on asked something else, or the rules or their figures have changed since. Begin again with --restart.',
    );
  if (!found && !restart && (await hasContent(out)))
    throw new UpratingProblem(
      'The file of results is there already and no run of it is open. --restart writes over it.',
    );
  try {
    return {
      results: await writtenFile(out, found?.resultBytes ?? 0),
      rejected: await writtenFile(rejected, found?.rejectedBytes ?? 0),
      checkpoint,
      from: found,
    };
  } catch (error) {
    if (error instanceof RangeError)
      throw new UpratingProblem('A file of the earlier run is shorter than it was. Begin again with --restart.');
    throw new UpratingProblem('The results cannot be written there: name another file.');
  }
}

const hasContent = async (path: string): Promise<boolean> => ((await stat(path).catch(() => null))?.size ?? 0) > 0;

/** A file that nothing was written to is not left lying about. */
export async function closed(files: Files, rejectedPath: string): Promise<void> {
  await Promise.all([files.results.close(), files.rejected.close()]);
  if (files.rejected.bytes === 0) await rm(rejectedPath, { force: true });
}

/** Standard output as something to append to: waits for whoever reads it. */
export function streamed(to: Writable): Output {
  let bytes = 0;
  return {
    get bytes() {
      return bytes;
    },
    async append(text) {
      bytes += Buffer.byteLength(text);
      if (text !== '' && !to.write(text)) await once(to, 'drain');
    },
    settle: async () => {},
  };
}
