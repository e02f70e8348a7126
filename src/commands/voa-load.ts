import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type FileIdentity, identityOf } from '../adapters/voa/file-name.js';
import { NotThisFile } from '../adapters/voa/lines.js';
import { type LoadEnd, loadFile } from '../adapters/voa/load.js';
import type { Rejected } from '../adapters/voa/records.js';
import { rejectedLines } from '../adapters/voa/store/standing.js';
import { loadGuildhallConfig } from '../server/config.js';
import { StartError } from '../server/sandbox.js';
import { bulkOf } from './voa-bulk.js';
import { loadProgress } from './voa-progress.js';

export interface VoaLoadOptions {
  readonly file?: string;
  readonly content?: FileIdentity['content'];
  readonly list?: number;
  readonly epoch?: number;
  readonly kind?: FileIdentity['kind'];
  readonly authority?: readonly string[];
  readonly maxRejected: number;
  readonly again?: boolean;
  readonly quiet?: boolean;
}

/** Runs one load as the command line asks for it. */
export async function voaLoad(path: string, options: VoaLoadOptions, stopped: AbortSignal): Promise<LoadEnd> {
  const file = identified(path, options);
  const { bytes, size } = opened(path);
  addAbortSignal(stopped, bytes);
  const bulk = await bulkOf(loadGuildhallConfig({ env: process.env, file: options.file }).config);
  const progress = loadProgress({
    quiet: options.quiet ?? false,
    size,
    to: process.stderr,
    now: () => performance.now(),
  });
  try {
    const { maxRejected, again = false } = options;
    return await loadFile(
      { file, authorities: options.authority ?? null, maxRejected, again },
      { bulk, bytes, progress: tally => progress.so(tally), indexing: () => progress.indexing() },
    );
  } catch (error) {
    throw error instanceof NotThisFile ? new StartError(`${error.message} Nothing was changed.`) : error;
  } finally {
    progress.end();
    bytes.destroy();
    await bulk.close();
  }
}

/** What the name says, and over it what the options say. */
function identified(path: string, { content, list, epoch, kind }: VoaLoadOptions): FileIdentity {
  const named = identityOf(basename(path));
  const known = {
    content: content ?? named?.content,
    listYear: list ?? named?.listYear,
    epoch: epoch ?? named?.epoch,
    kind: kind ?? named?.kind,
  };
  if (Object.values(known).every(value => value !== undefined)) return known as FileIdentity;
  throw new StartError(
    'The name of the file does not say which list it is. Say it with --content, --list, --epoch and --kind.',
  );
}

/** The size is that of what is read, and unknown where it is packed or comes through a pipe. */
function opened(path: string): { readonly bytes: Readable; readonly size: number | null } {
  if (path === '-') return { bytes: process.stdin, size: null };
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new StartError('There is no such file.');
  if (path.endsWith('.zip')) throw new StartError('Unpack it on the way: unzip -p FILE | guildhall voa load - ...');
  const bytes = createReadStream(path, { highWaterMark: 262_144 });
  if (!path.endsWith('.gz')) return { bytes, size };
  const unpacked = createGunzip();
  bytes.on('error', error => unpacked.destroy(error));
  return { bytes: bytes.pipe(unpacked), size: null };
}

/** The rejected lines of a load, in order. */
export async function voaRejected(load: number, file: string | undefined): Promise<readonly Rejected[]> {
  const bulk = await bulkOf(loadGuildhallConfig({ env: process.env, file }).config);
  return bulk.inOne(unit => rejectedLines(unit, load)).finally(() => bulk.close());
}
