import { sql } from 'kysely';
import { decode } from '../../../domain/codec.js';
import { Instant, isoDate, type PlainDate } from '../../../domain/dates.js';
import type { FeedKind } from '../../../domain/feeds/kinds.js';
import { shownOf } from '../../../domain/feeds/shown.js';
import type { FeedValues } from '../../../domain/feeds/value.js';
import type { Database } from '../../../platform/database/database.js';
import type { FeedItemFacts } from '../item.js';
import { type OnFeeds, onFeeds } from './tables.js';

/** Whom a feed tells of. The number is without its last letter. */
export interface ToldPerson {
  readonly nino: string | null;
  readonly surname: string | null;
  readonly forename: string | null;
  readonly dateOfBirth: PlainDate | null;
  readonly postcode: string | null;
}

export interface ToldField {
  readonly field: string;
  readonly value: string;
}

/** A record that was set aside: where it stands and why, nothing of what it holds. */
export interface SetAside {
  readonly position: number;
  readonly reason: string;
  readonly field: string | null;
}

export interface ItemFile {
  readonly id: string;
  readonly name: string;
  readonly mapping: string | null;
  readonly state: string;
  readonly receivedAt: Instant;
  readonly records: number;
  readonly told: number | null;
  readonly broken: string | null;
  /** The first of them. */
  readonly setAside: readonly SetAside[];
}

/** What somebody has to see to deal with an item. */
export interface FeedItemDetails {
  readonly person: ToldPerson | null;
  readonly tells: readonly ToldField[];
  readonly file: ItemFile | null;
}

/** Records set aside that are shown of a file; all of them are counted. */
export const MOST_SET_ASIDE = 50;

export interface FeedItemReads {
  /** What each item is about, in their order. Three reads for any number of them. */
  details(items: readonly FeedItemFacts[]): Promise<readonly FeedItemDetails[]>;
}

export function feedItemReads(database: Database): FeedItemReads {
  const on = onFeeds(database.kysely);
  return {
    async details(items) {
      const [people, records, files] = await Promise.all([
        peopleOf(
          on,
          chosen(items, ({ subject }) => subject),
        ),
        recordsOf(
          on,
          chosen(items, ({ record }) => record),
        ),
        filesOf(
          on,
          chosen(items, ({ file }) => file),
        ),
      ]);
      return items.map(({ subject, kind, record, file }) => ({
        person: people.get(subject ?? '') ?? null,
        tells: kind === null || record === null ? [] : shownOf(kind, records.get(`${kind} ${record}`) ?? {}),
        file: files.get(file ?? '') ?? null,
      }));
    },
  };
}

const chosen = (items: readonly FeedItemFacts[], of: (one: FeedItemFacts) => string | null): readonly string[] => [
  ...new Set(items.map(of).filter(value => value !== null)),
];

async function peopleOf(on: OnFeeds, subjects: readonly string[]): Promise<ReadonlyMap<string, ToldPerson>> {
  if (subjects.length === 0) return new Map();
  const rows = await on
    .selectFrom('feed_subject')
    .select(['subject', 'kind', 'nino', 'surname', 'forename', 'date_of_birth', 'postcode'])
    .where('subject', 'in', subjects)
    .execute();
  return new Map(
    rows.map(({ subject, kind, nino, surname, forename, date_of_birth: born, postcode }) => [
      subject,
      {
        nino,
        surname,
        forename,
        dateOfBirth: born === null ? null : isoDate(born),
        // The address of somebody in a moratorium may be hidden: it is never shown from there.
        postcode: kind === ('BREATHING_SPACE' satisfies FeedKind) ? null : postcode,
      },
    ]),
  );
}

/** Of each record and its corrections what was told last, by kind and key. */
async function recordsOf(on: OnFeeds, keys: readonly string[]): Promise<ReadonlyMap<string, FeedValues>> {
  if (keys.length === 0) return new Map();
  const rows = await on
    .selectFrom('feed_record')
    .distinctOn(['kind', 'record_key'])
    .select(['kind', 'record_key', sql<string>`fields::text`.as('values')])
    .where('record_key', 'in', keys)
    .orderBy('kind')
    .orderBy('record_key')
    .orderBy('ordering', 'desc')
    .orderBy(sql`content_hash collate "C"`, 'desc')
    .execute();
  return new Map(rows.map(({ kind, record_key: key, values }) => [`${kind} ${key}`, decode<FeedValues>(values)]));
}

async function filesOf(on: OnFeeds, ids: readonly string[]): Promise<ReadonlyMap<string, ItemFile>> {
  if (ids.length === 0) return new Map();
  const [files, poison] = await Promise.all([
    on
      .selectFrom('feed_file')
      .select(['id', 'name', 'mapping', 'state', 'received_at', 'records', 'told', 'broken'])
      .where('id', 'in', ids)
      .execute(),
    Promise.all(ids.map(id => firstSetAside(on, id))),
  ]);
  const aside = new Map(ids.map((id, n) => [id, poison[n] ?? []]));
  return new Map(
    files.map(({ received_at: at, ...file }) => [
      file.id,
      { ...file, receivedAt: Instant.fromEpochMilliseconds(at.getTime()), setAside: aside.get(file.id) ?? [] },
    ]),
  );
}

const firstSetAside = (on: OnFeeds, id: string): Promise<SetAside[]> =>
  on
    .selectFrom('feed_poison')
    .select(['position', 'reason', 'field'])
    .where('file_id', '=', id)
    .orderBy('position')
    .limit(MOST_SET_ASIDE)
    .execute();
