import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const CACHE = join(import.meta.dirname, '..', '..', 'node_modules/.cache/guildhall-tests');
const LOOK_AGAIN_MS = 200;
/** Whoever makes it has ended without taking the mark away. */
const GIVEN_UP_MS = 3 * 60_000;
/** What nothing has asked for since: of sources or migrations that have changed. */
const OLD_MS = 3_600_000;

interface Made {
  readonly name: string;
  /** All that makes it what it is: the same is made once, and anything else is another. */
  readonly of: string;
  make(folder: string): Promise<void>;
}

/**
 * A folder that costs seconds to make and that suites, each in a process of its own, only read: the first to want it makes
 * it, the others wait. It lies under node_modules so that imports resolve, and stays for the next run.
 */
export async function madeOnce({ name, of, make }: Made): Promise<string> {
  const folder = join(CACHE, `${name}-${createHash('sha256').update(of).digest('hex').slice(0, 16)}`);
  const mark = `${folder}.making`;
  mkdirSync(CACHE, { recursive: true });
  while (!existsSync(folder)) {
    if (isMine(mark)) await makeWhole(folder, make).finally(() => rmSync(mark, { recursive: true }));
    else await delay(LOOK_AGAIN_MS);
  }
  return folder;
}

function isMine(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    if (ageOf(mark) > GIVEN_UP_MS) rmSync(mark, { recursive: true, force: true });
    return false;
  }
}

/** Whole or not at all. */
async function makeWhole(folder: string, make: Made['make']): Promise<void> {
  for (const name of readdirSync(CACHE))
    if (ageOf(join(CACHE, name)) > OLD_MS) rmSync(join(CACHE, name), { recursive: true, force: true });
  if (existsSync(folder)) return;
  const begun = mkdtempSync(join(CACHE, 'begun-'));
  try {
    await make(begun);
    renameSync(begun, folder);
  } finally {
    rmSync(begun, { recursive: true, force: true });
  }
}

const ageOf = (path: string): number => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
