import type { RetentionKind } from './due.js';

/** How records of a kind are found and removed. `$1` is the first day that is kept. */
export interface Sweep {
  readonly table: string;
  readonly due: string;
  readonly key: string;
  /** The column of whose they are, for the audit. */
  readonly person: string | null;
  /** Whether each leaves a mark of its own. */
  readonly marked: boolean;
  /** What goes with each, before it. */
  readonly with: readonly { readonly table: string; readonly key: string }[];
}

const NO_MORE = `((($1)::date)::timestamp at time zone 'Europe/London')`;

export const SWEEPS: Readonly<Record<RetentionKind, Sweep>> = {
  command: {
    table: 'casework_command',
    due: `at < ${NO_MORE}`,
    key: 'id',
    person: null,
    marked: false,
    with: [],
  },
  notice: { table: 'casework_outbox', due: `at < ${NO_MORE}`, key: 'id', person: null, marked: false, with: [] },
  case: {
    table: 'casework_case',
    due: `closed_at < ${NO_MORE}`,
    key: 'id',
    person: 'person',
    marked: true,
    with: [
      { table: 'casework_outbox', key: 'case_id' },
      { table: 'casework_event', key: 'case_id' },
      { table: 'person_export', key: 'case_id' },
    ],
  },
  'person-export': {
    table: 'person_export',
    due: `made_at < ${NO_MORE}`,
    key: 'case_id',
    person: null,
    marked: false,
    with: [],
  },
  'feed-record': {
    table: 'feed_record',
    due: `retain_until < ($1)::date`,
    key: 'id',
    person: null,
    marked: false,
    with: [],
  },
  // What waits, and what nobody has described yet, stays until somebody has seen to it.
  'register-notice': {
    table: 'breathing_space_notice',
    due: `state in ('TAKEN', 'NOWHERE') and received_at < ${NO_MORE}`,
    key: 'id',
    person: null,
    marked: false,
    with: [],
  },
};

/** Tables that hold on to a case by a key of theirs, beside those that go with it. */
export const HOLDERS = `
  select c.conrelid::regclass::text as "table", a.attname as "column"
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.contype = 'f' and array_length(c.conkey, 1) = 1 and c.confrelid = ($1::text)::regclass`;
