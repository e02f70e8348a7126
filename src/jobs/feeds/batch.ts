import { sql, type Transaction } from 'kysely';
import { onFeeds } from '../../casework/feeds/store/tables.js';
import { encode } from '../../domain/codec.js';
import { isoText } from '../../domain/dates.js';
import { FEED_FACTS } from '../../domain/feeds/kinds.js';
import { type FeedMapping, nameOf } from '../../domain/feeds/mapping.js';
import type { FeedRecord, FeedRow } from '../../domain/feeds/record.js';

export interface BatchOf {
  readonly file: string;
  readonly mapping: FeedMapping;
  readonly basis: string;
  readonly retainUntil: string;
}

type Good = Extract<FeedRow, { is: 'record' }>;
type Bad = Extract<FeedRow, { is: 'poison' }>;

/**
 * Writes a batch. What is there already is left: a record by its key and content, whom it is about unless this tells later.
 * So it does not matter in which order batches come, or how often. Returns how many records were new.
 */
export async function writeBatch(transaction: Transaction<unknown>, rows: readonly FeedRow[], of: BatchOf) {
  const good = rows.filter((row): row is Good => row.is === 'record');
  const bad = rows.filter((row): row is Bad => row.is === 'poison');
  if (bad.length > 0)
    await onFeeds(transaction)
      .insertInto('feed_poison')
      .values(bad.map(({ position, poison, field }) => ({ file_id: of.file, position, reason: poison, field })))
      .onConflict(conflict => conflict.doNothing())
      .execute();
  if (good.length === 0) return { fresh: 0, poison: bad.length };
  await writeSubjects(transaction, latestOf(good), of);
  return { fresh: await writeRecords(transaction, good, of), poison: bad.length };
}

async function writeRecords(transaction: Transaction<unknown>, rows: readonly Good[], of: BatchOf): Promise<number> {
  const { origin, asks } = FEED_FACTS[of.mapping.kind];
  const values = rows.map(({ position, record }) => ({
    record_key: record.key,
    content_hash: record.contentHash,
    ordering: record.order,
    subject: record.subject,
    period: record.period && isoText(record.period),
    fields: encode(record.values),
    position,
  }));
  // One parameter, however long the batch: neither a limit on their number nor a plan for each length.
  const { rows: made } = await sql<{ id: number }>`
    insert into feed_record (kind, origin, record_key, content_hash, ordering, subject, period, fields, mapping, basis,
      retain_until, file_id, position, action)
    select ${of.mapping.kind}, ${origin}, r.record_key, r.content_hash, r.ordering, r.subject, r.period, r.fields::jsonb,
      ${nameOf(of.mapping)}, ${of.basis}, ${of.retainUntil}::date, ${of.file}::uuid, r.position,
      ${asks === null ? null : 'WAITING'}
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as r(record_key text, content_hash text, ordering text,
      subject text, period date, fields text, position bigint)
    order by r.record_key, r.content_hash
    on conflict (kind, record_key, content_hash) do nothing
    returning id`.execute(transaction);
  return made.length;
}

/** Of each person what is told last, for a statement may touch a row once. */
function latestOf(rows: readonly Good[]): readonly FeedRecord[] {
  const latest = new Map<string, FeedRecord>();
  for (const { record } of rows) {
    const before = latest.get(record.subject);
    if (before === undefined || isLater(record, before)) latest.set(record.subject, record);
  }
  return [...latest.values()];
}

const isLater = (one: FeedRecord, other: FeedRecord): boolean =>
  one.order === other.order ? one.contentHash > other.contentHash : one.order > other.order;

/** What is told later replaces what was; and whose it is, is asked again where a rule had said so and the telling differs. */
async function writeSubjects(transaction: Transaction<unknown>, records: readonly FeedRecord[], of: BatchOf) {
  const { origin } = FEED_FACTS[of.mapping.kind];
  const values = records.map(({ subject, order, contentHash, person }) => ({
    subject,
    ordering: `${order}|${contentHash}`,
    nino: person.nino,
    surname: person.surname,
    forename: person.forename,
    date_of_birth: person.dateOfBirth && isoText(person.dateOfBirth),
    postcode: person.postcode,
  }));
  await sql`
    insert into feed_subject as s (subject, origin, kind, mapping, ordering, nino, surname, forename, date_of_birth, postcode)
    select r.subject, ${origin}, ${of.mapping.kind}, ${nameOf(of.mapping)}, r.ordering, r.nino, r.surname, r.forename,
      r.date_of_birth, r.postcode
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as r(subject text, ordering text, nino text, surname text,
      forename text, date_of_birth date, postcode text)
    order by r.subject
    on conflict (subject) do update set kind = excluded.kind, mapping = excluded.mapping, ordering = excluded.ordering,
      nino = excluded.nino, surname = excluded.surname, forename = excluded.forename,
      date_of_birth = excluded.date_of_birth, postcode = excluded.postcode, version = s.version + 1,
      state = case when s.decided_by is not null or (s.nino, s.surname, s.forename, s.date_of_birth, s.postcode)
        is not distinct from (excluded.nino, excluded.surname, excluded.forename, excluded.date_of_birth, excluded.postcode)
        then s.state else 'WAITING' end
    where excluded.ordering > s.ordering`.execute(transaction);
}
