import { type Kysely, sql } from 'kysely';
import type { Database } from './database.js';
import { StoreError } from './database.js';
import { type Migration, migrationFiles } from './migration-files.js';

/** Any number, so long as nobody else uses it: "guild" on a telephone. */
const MIGRATION_LOCK = 48_453;

interface Applied {
  readonly name: string;
  readonly sha256: string;
}

/**
 * Brings the store up to date: every file of the folder that it has not seen, in order, a transaction each. One process
 * migrates at a time. Returns the names applied now; rejects with StoreError when history and folder disagree.
 */
export async function migrate(database: Database, folder: string): Promise<string[]> {
  const files = migrationFiles(folder);
  return database.kysely.connection().execute(async connection => {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`.execute(connection);
    try {
      return await bringUpToDate(connection, files);
    } finally {
      await sql`select pg_advisory_unlock(${MIGRATION_LOCK})`.execute(connection);
    }
  });
}

async function bringUpToDate(connection: Kysely<unknown>, files: readonly Migration[]): Promise<string[]> {
  await sql`create table if not exists guildhall_migration (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now()
  )`.execute(connection);
  const { rows: applied } = await sql<Applied>`select name, sha256 from guildhall_migration order by name`.execute(
    connection,
  );
  const waiting = stillToApply(files, applied);
  for (const file of waiting) await apply(connection, file);
  return waiting.map(({ name }) => name);
}

/** What is new, once it is certain that what was applied is still what the folder says. */
function stillToApply(files: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const known = new Map(files.map(file => [file.name, file]));
  for (const { name, sha256 } of applied) {
    const file = known.get(name);
    if (!file) {
      throw new StoreError(`The store has had the migration ${name}, which this version lacks: run the newer version.`);
    }
    if (file.sha256 !== sha256) {
      throw new StoreError(
        `migrations/${name}.sql was changed after it was applied. Put the file back as it was, and write the change as a ` +
          'new migration.',
      );
    }
  }
  const last = applied.at(-1)?.name ?? '';
  const waiting = files.filter(({ name }) => !applied.some(one => one.name === name));
  const late = waiting.find(({ name }) => name < last);
  if (late) {
    throw new StoreError(`migrations/${late.name}.sql comes before ${last}, which is applied: give it a later date.`);
  }
  return waiting;
}

async function apply(connection: Kysely<unknown>, { name, sql: text, sha256 }: Migration): Promise<void> {
  try {
    await connection.transaction().execute(async transaction => {
      await sql.raw(text).execute(transaction);
      await sql`insert into guildhall_migration (name, sha256) values (${name}, ${sha256})`.execute(transaction);
    });
  } catch (error) {
    throw new StoreError(`migrations/${name}.sql failed and was undone. Mend it, or the store, and start again.`, {
      cause: error,
    });
  }
}
