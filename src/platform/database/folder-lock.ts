import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StoreError } from './database.js';
import { isRunning, startOf } from './process-start.js';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When that process started, as the system counts it: a pid alone may have gone to another process. */
  readonly start: string | null;
}

export interface FolderLock {
  release(): void;
}

const TRIES = 5;
const BEAT_MS = 10_000;
/** A holder on another host cannot be asked: silent for so long, it is taken for dead. */
const SILENT_MS = 6 * BEAT_MS;

/** Takes the folder for this process, or throws StoreError naming who has it. A lock that a dead process left is taken over. */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'lock');
  const me: Holder = { pid: process.pid, host: hostname(), start: startOf(process.pid) };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (created(path, me)) return held(path);
    const holder = holderOf(path);
    if (holder && isAlive(holder, path)) throw new StoreError(refusal(folder, path, holder));
    setAside(path);
  }
  throw new StoreError(`The lock ${path} keeps changing hands: start one process at a time.`);
}

function created(path: string, me: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(me), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function held(path: string): FolderLock {
  const beat = setInterval(() => utimesSync(path, new Date(), new Date()), BEAT_MS).unref();
  return {
    release: () => {
      clearInterval(beat);
      rmSync(path, { force: true });
    },
  };
}

/** Null for a lock that cannot be read: its writer died while it wrote. */
function holderOf(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isAlive({ pid, host, start }: Holder, path: string): boolean {
  if (host !== hostname()) return Date.now() - statSync(path).mtimeMs < SILENT_MS;
  return isRunning(pid) && (start === null || start === startOf(pid));
}

/** Renamed first: of two processes that find the same dead lock, one alone succeeds. */
function setAside(path: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

const refusal = (folder: string, path: string, { pid, host }: Holder): string =>
  `The embedded store in ${folder} is in use by process ${pid} on ${host}, and one process alone can have it. Stop that ` +
  'process, give this one another folder (store.dataDir), or set DATABASE_URL so that both use PostgreSQL. ' +
  `If you know that no such process runs, remove ${path}.`;
