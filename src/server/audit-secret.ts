import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * The audit's secret where none is configured, which is allowed before the sandbox only: made once and kept beside the
 * store, so that what was read yesterday can still be looked up today.
 */
export async function keptAuditSecret(path: string): Promise<Uint8Array> {
  const kept = await readFile(path).catch(() => null);
  if (kept !== null && kept.length >= 32) return kept;
  const made = randomBytes(32);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, made, { mode: 0o600 });
  return made;
}
