import { constants } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { z } from 'zod';
import { UpratingProblem } from './problem.js';
import { tallyShape } from './tally.js';

const place = z.number().int().min(0);

const checkpoint = z.strictObject({
  version: z.literal(1),
  /** A hash of everything that was asked: another question cannot be continued from here. */
  asked: z.string(),
  /** What of the input is done, and its hash. */
  input: z.strictObject({ bytes: place, lines: place, sha256: z.string() }),
  /** How far the files were written when that was done. */
  resultBytes: place,
  rejectedBytes: place,
  tally: tallyShape,
});
export type Checkpoint = z.output<typeof checkpoint>;

/** The checkpoint kept at a path, or null where there is none. Throws an `UpratingProblem` where it cannot be made out. */
export async function readCheckpoint(path: string): Promise<Checkpoint | null> {
  const text = await readFile(path, 'utf8').catch(error => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new UpratingProblem('The checkpoint cannot be read. Start again with --restart.');
  });
  if (text === null) return null;
  const read = checkpoint.safeParse(jsonOf(text));
  if (!read.success)
    throw new UpratingProblem('The checkpoint is not one of this version. Start again with --restart.');
  return read.data;
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Written beside and renamed, so that whenever the process dies there is a whole one. */
export async function writeCheckpoint(path: string, kept: Checkpoint): Promise<void> {
  const beside = `${path}.new`;
  const file = await open(beside, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, 0o600);
  try {
    await file.writeFile(JSON.stringify(kept));
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}

export const removeCheckpoint = (path: string): Promise<void> => rm(path, { force: true });
