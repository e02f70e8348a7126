import type { BulkUnit } from '../../../platform/database/bulk.js';
import type { FileIdentity } from '../file-name.js';
import type { Rejected } from '../records.js';
import type { Tally } from '../tally.js';

type Content = FileIdentity['content'];

const PARENT = { entries: 'voa_entry', summaries: 'voa_summary' } as const;
const partition = (content: Content, load: number): string => `${PARENT[content]}_${load}`;

/** The same as those of the parent table in the migration, so that they are taken over and not made again. */
const INDEXES: Readonly<Record<Content, readonly string[]>> = {
  entries: ['(uarn)', '(postcode)', `using gin (to_tsvector('simple', coalesce(full_address, '')))`],
  summaries: ['(assessment_ref)', '(uarn)'],
};

/** Any number, so long as nobody else uses it: "voa" on a telephone. */
const LOAD_LOCK = 862;
/** Indexes of two million rows are made in one pass. */
const SORT_MEMORY = '128MB';

/** One load at a time; false where another has the turn. Held to the end of the transaction. */
export async function takeTurn(unit: BulkUnit): Promise<boolean> {
  const [row] = await unit.run<{ ours: boolean }>('select pg_try_advisory_xact_lock($1) as ours', [LOAD_LOCK]);
  return row?.ours === true;
}

/** The number of a new load in the journal. */
export async function beginLoad(unit: BulkUnit, file: FileIdentity, outcome = 'LOADING'): Promise<number> {
  const [row] = await unit.run<{ id: number }>(
    `insert into voa_load (content, list_year, epoch, kind, outcome) values ($1, $2, $3, $4, $5) returning id`,
    [file.content, file.listYear, file.epoch, file.kind, outcome],
  );
  if (row === undefined) throw new Error('the load has no number');
  return row.id;
}

/** A table of its own for the rows of this load, and its name. */
export async function staged(unit: BulkUnit, content: Content, load: number): Promise<string> {
  const name = partition(content, load);
  await unit.run(`create table ${name} (like ${PARENT[content]} including defaults, check (load_id = ${load}))`);
  await unit.run(`alter table ${name} alter column load_id set default ${load}`);
  return name;
}

export interface Done {
  readonly load: number;
  readonly file: FileIdentity;
  readonly tally: Tally;
  readonly rejected: readonly Rejected[];
}

/** The staged table in place of the baseline before it. */
export async function replaceBaseline(unit: BulkUnit, done: Done): Promise<void> {
  const { load, file } = done;
  const { content, listYear, epoch } = file;
  const name = partition(content, load);
  await unit.run(`set local maintenance_work_mem = '${SORT_MEMORY}'`);
  for (const index of INDEXES[content]) await unit.run(`create index on ${name} ${index}`);
  await unit.run(`analyze ${name}`);
  const [before] = await unit.run<{ load_id: number }>(
    'select load_id from voa_list where content = $1 and list_year = $2',
    [content, listYear],
  );
  await unit.run(`alter table ${PARENT[content]} attach partition ${name} for values in (${load})`);
  await unit.run(
    `insert into voa_list (content, list_year, load_id, epoch, loaded_at) values ($1, $2, $3, $4, now())
     on conflict (content, list_year) do update set load_id = excluded.load_id, epoch = excluded.epoch, loaded_at = now()`,
    [content, listYear, load, epoch],
  );
  if (before !== undefined) await unit.run(`drop table ${partition(content, before.load_id)}`);
  await endLoad(unit, done, { outcome: 'LOADED', why: null });
}

/**
 * The staged rows applied to the baseline in use. A row takes the place of the one with its assessment reference; of a property
 * whose assessment began anew, what was current before ends the day before.
 */
export async function applyChange(unit: BulkUnit, done: Done, baseline: number): Promise<void> {
  const { load, file } = done;
  const { content, listYear, epoch } = file;
  const [from, into] = [partition(content, load), partition(content, baseline)];
  await unit.run(`create index on ${from} (assessment_ref)`);
  await unit.run(`analyze ${from}`);
  if (content === 'entries') {
    await unit.run(`delete from ${into} old using ${from} new
      where old.uarn = new.uarn and old.assessment_ref is not distinct from new.assessment_ref
        and old.current_from is not distinct from new.current_from`);
    await unit.run(`update ${into} old set current_to = new.begins - 1
      from (select uarn, max(current_from) as begins from ${from} where current_to is null group by uarn) new
      where old.uarn = new.uarn and old.current_to is null and old.current_from < new.begins`);
  } else {
    await unit.run(`delete from ${into} old using ${from} new where old.assessment_ref = new.assessment_ref`);
  }
  const [columns] = await unit.run<{ names: string }>(
    `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as names from information_schema.columns
     where table_schema = current_schema() and table_name = $1 and column_name <> 'load_id'`,
    [from],
  );
  await unit.run(`insert into ${into} (${columns?.names}) select ${columns?.names} from ${from}`);
  await unit.run(`drop table ${from}`);
  await unit.run(`update voa_list set epoch = $3, loaded_at = now() where content = $1 and list_year = $2`, [
    content,
    listYear,
    epoch,
  ]);
  await endLoad(unit, done, { outcome: 'LOADED', why: null });
}

interface Refusal extends Pick<Done, 'tally' | 'rejected'> {
  readonly why: string;
}

/** A load that came to nothing, with the lines for which it did. */
export async function journalRefused(unit: BulkUnit, file: FileIdentity, { why, tally, rejected }: Refusal) {
  const load = await beginLoad(unit, file, 'REFUSED');
  await endLoad(unit, { load, file, tally, rejected }, { outcome: 'REFUSED', why });
  return load;
}

interface Ended {
  readonly outcome: 'LOADED' | 'REFUSED';
  readonly why: string | null;
}

async function endLoad(unit: BulkUnit, { load, tally, rejected }: Done, { outcome, why }: Ended): Promise<void> {
  const { lines, records, rejoined, elsewhere } = tally;
  await unit.run(
    `update voa_load set outcome = $2, why = $3, ended_at = now(), lines = $4, records = $5, rejoined = $6, rejected = $7,
       elsewhere = $8 where id = $1`,
    [load, outcome, why, lines, records, rejoined, tally.rejected, elsewhere],
  );
  await unit.run(
    `insert into voa_rejected (load_id, line, reason, content)
     select $1, line, reason, content from unnest($2::bigint[], $3::text[], $4::text[]) as r(line, reason, content)
     on conflict do nothing`,
    [
      load,
      rejected.map(one => one.line),
      rejected.map(one => one.reason),
      // The store takes no NUL in a text.
      rejected.map(one => one.content.replaceAll('\0', '\ufffd')),
    ],
  );
}
