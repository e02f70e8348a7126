import type { Generated, Kysely } from 'kysely';

export interface FileRow {
  id: string;
  name: string;
  source: string;
  mapping: string | null;
  kind: string | null;
  sha256: string | null;
  sequence: number | null;
  bytes: Generated<number>;
  chunks: Generated<number>;
  state: 'ARRIVING' | 'WAITING' | 'READ' | 'BROKEN' | 'NO_MAPPING';
  pass: Generated<number>;
  position: Generated<number>;
  records: Generated<number>;
  fresh: Generated<number>;
  poison: Generated<number>;
  told: number | null;
  broken: string | null;
  received_at: Date;
  read_at: Date | null;
  content_until: string;
}

export interface RecordRow {
  id: Generated<number>;
  kind: string;
  origin: string;
  record_key: string;
  content_hash: string;
  ordering: string;
  subject: string;
  period: string | null;
  fields: string;
  mapping: string;
  basis: string;
  retain_until: string;
  file_id: string;
  position: number;
  action: 'WAITING' | 'OPENED' | null;
}

export const SUBJECT_STATES = ['WAITING', 'MATCHED', 'NOBODY', 'SEVERAL', 'UNSURE', 'NOT_OURS'] as const;
export type SubjectState = (typeof SUBJECT_STATES)[number];

export interface SubjectRow {
  subject: string;
  origin: string;
  kind: string;
  mapping: string;
  ordering: string;
  nino: string | null;
  surname: string | null;
  forename: string | null;
  date_of_birth: string | null;
  postcode: string | null;
  state: Generated<SubjectState>;
  decided_by: string | null;
  version: Generated<number>;
}

export interface FeedTables {
  feed_file: FileRow;
  feed_chunk: { file_id: string; n: number; sealed: Buffer };
  feed_seen: { source: string; name: string; bytes: number; changed_at: number };
  feed_look: { source: string; begun_at: Date; ended_at: Date | null; taken: number | null; trouble: string | null };
  feed_basis: { id: string; agreement: string; purpose: string; retention_days: number; onward_sharing: boolean };
  feed_record: RecordRow;
  feed_poison: { file_id: string; position: number; reason: string; field: string | null };
  feed_subject: SubjectRow;
  feed_subject_person: { subject: string; person: string };
  feed_item: { cause: string; case_id: string };
}

/** The store, or a transaction of it. */
export type OnFeeds = Kysely<FeedTables>;

export const onFeeds = (kysely: Kysely<unknown>): OnFeeds => kysely as OnFeeds;
