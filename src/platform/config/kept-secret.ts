import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * 32 random bytes that this machine makes once and keeps in a file only its user can read. For a gateway with nothing real
 * behind it; with real people in it, the secret comes from the configuration, and is known to more than one disk.
 */
export function keptSecret(file: string): Uint8Array {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const secret = new Uint8Array(Buffer.from(readFileSync(file, 'utf8'), 'base64'));
  if (secret.length !== 32) throw new Error(`${file} is damaged: remove it, and another secret is made.`);
  return secret;
}
