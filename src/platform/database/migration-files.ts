import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from './database.js';

export interface Migration {
  /** The file's name without its ending: `2026-11-21-audit`. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, in hex. */
  readonly sha256: string;
}

const NAME = /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(-[a-z0-9]+)*\.sql$/;

/** The folder's migrations in order of name, which begins with the date. Throws StoreError for a file that is none. */
export function migrationFiles(folder: string): Migration[] {
  return readdirSync(folder)
    .filter(file => !file.startsWith('.'))
    .sort()
    .map(file => {
      if (!NAME.test(file)) {
        throw new StoreError(`migrations/${file} is not a migration: name it yyyy-mm-dd-what-it-does.sql, or move it.`);
      }
      const bytes = readFileSync(join(folder, file));
      return {
        name: file.slice(0, -'.sql'.length),
        sql: bytes.toString('utf8'),
        sha256: createHash('sha256').update(bytes).digest('hex'),
      };
    });
}
