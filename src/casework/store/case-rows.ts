import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import { decode } from '../../domain/codec.js';
import { Instant, isoDate } from '../../domain/dates.js';
import { type CaseRef, caseRef, numberOf, type PersonRef } from '../../domain/references.js';
import type { AboutRef, Case, OpenTo } from '../case.js';
import type { CaseRow, CaseworkTables } from './tables.js';

/** The store, or a transaction of it. */
export type On = Kysely<CaseworkTables>;

export const onCasework = (kysely: Kysely<unknown>): On => kysely as On;

/** A row as it is selected: the facts as text, for `decode` reads text. */
type Selected = Omit<CaseRow, 'number'> & { number: number };

/** Every column of a case. Use with `selectFrom('casework_case')`. */
export const caseColumns = (of: ExpressionBuilder<CaseworkTables, 'casework_case'>) =>
  [
    'id',
    'number',
    'kind',
    'state',
    'version',
    'person',
    'about',
    'open_to',
    sql<string>`${of.ref('facts')}::text`.as('facts'),
    'team',
    'assignee',
    'paused_until',
    'paused_why',
    'due_on',
    'due_why',
    'opened_at',
    'changed_at',
    'closed_at',
  ] as const;

const moment = (at: Date): Instant => Instant.fromEpochMilliseconds(at.getTime());

export const toCase = (row: Selected): Case =>
  Object.freeze({
    kind: row.kind,
    ref: caseRef(row.id),
    number: `W${row.number}`,
    state: row.state,
    version: row.version,
    person: row.person as PersonRef | null,
    about: row.about as AboutRef | null,
    openTo: row.open_to as OpenTo,
    facts: decode<object>(row.facts),
    team: row.team,
    assignee: row.assignee,
    pausedUntil: row.paused_until === null ? null : isoDate(row.paused_until),
    pausedWhy: row.paused_why,
    dueOn: row.due_on === null ? null : isoDate(row.due_on),
    dueWhy: row.due_why,
    openedAt: moment(row.opened_at),
    changedAt: moment(row.changed_at),
    closedAt: row.closed_at === null ? null : moment(row.closed_at),
  });

/** The UUID behind a case's reference; null for text that is none, which PostgreSQL would refuse with an error. */
export function idOf(ref: CaseRef): string | null {
  const id = numberOf(ref);
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : null;
}
