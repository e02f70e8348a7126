import { closeSync, fdatasyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Database } from '../database/database.js';
import type { Anchor } from './findings.js';

const Line = z.object({ at: z.string(), sequence: z.number().int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) });

/** The file of heads holds something else. The message says where, and what to do. */
export class AnchorError extends Error {
  override readonly name = 'AnchorError';
}

/** The head of the chain, or null for a store without its first link. */
export async function auditHead(database: Database): Promise<Anchor | null> {
  const [head] = await database.run<Anchor>({
    text: 'select sequence, hash from audit_log order by sequence desc limit 1',
  });
  return head ?? null;
}

/** Adds a head to the file, a line of JSON. Copy the file to where the store's administrators cannot write. */
export function noteAnchor(file: string, { sequence, hash }: Anchor, at: Date): void {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'a', 0o600);
  try {
    writeSync(handle, `${JSON.stringify({ at: at.toISOString(), sequence, hash })}\n`);
    fdatasyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Every head that was noted; none where there is no file. A line that is no head is refused: somebody wrote in the file. */
export function readAnchors(file: string): Anchor[] {
  return textOf(file)
    .split('\n')
    .filter(line => line !== '')
    .map((line, n) => {
      const { data } = Line.safeParse(parsed(line));
      if (!data)
        throw new AnchorError(
          `${file}:${n + 1} is not a head of the audit log. Take the file from where it is copied to.`,
        );
      return { sequence: data.sequence, hash: data.hash };
    });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

export interface AnchoringOptions {
  readonly database: Database;
  readonly file: string;
  readonly everyMs: number;
  readonly clockNow: () => Date;
  readonly onFailed: (error: unknown) => void;
}

/** Notes the head now and then, where it has moved, and once more when stopped. Returns how to stop. */
export function startAnchoring({ database, file, everyMs, clockNow, onFailed }: AnchoringOptions): () => Promise<void> {
  let noted: string | undefined;
  const note = async (): Promise<void> => {
    try {
      const head = await auditHead(database);
      if (!head || head.hash === noted) return;
      noteAnchor(file, head, clockNow());
      noted = head.hash;
    } catch (error) {
      onFailed(error);
    }
  };
  const timer = setInterval(note, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await note();
  };
}
