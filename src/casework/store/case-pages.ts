import { sql } from 'kysely';
import type { Caller } from '../../domain/caller.js';
import { isoText, type PlainDate } from '../../domain/dates.js';
import type { Case } from '../case.js';
import { caseColumns, type On, toCase } from './case-rows.js';
import { type Of, openable, type Which } from './openable.js';

/** A page of cases, and how many there are in all. */
export interface CasePage {
  readonly cases: readonly Case[];
  readonly more: boolean;
  readonly total: number;
}

export interface PageOf {
  readonly first: number;
  /** The number of the last case seen, `W12`. */
  readonly after?: string | null;
}

/** Which open cases are wanted. What is not said does not narrow. */
export interface WorkFilter {
  readonly team?: string | null;
  readonly assignee?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly dueBefore?: PlainDate | null;
  /** What the facts of a dispute say it is about. */
  readonly subject?: string | null;
  /** Also those that are paused until a later day than today. */
  readonly paused?: boolean;
  readonly unassigned?: boolean;
}

export interface ForCaller {
  readonly caller: Caller;
}

/** The number behind `W12`; null for any other text. */
export const numberIn = (text: string | null | undefined): number | null =>
  text && /^W\d{1,15}$/.test(text) ? Number(text.slice(1)) : null;

/** Cases of a condition, the newest first. */
export async function newestCases(
  on: On,
  which: Which,
  { first, after, caller }: PageOf & ForCaller,
): Promise<CasePage> {
  const behind = numberIn(after);
  const matching = on.selectFrom('casework_case').where(which).where(openable(caller));
  const rows = await matching
    .select(caseColumns)
    .$if(behind !== null, query => query.where('number', '<', behind ?? 0))
    .orderBy('number', 'desc')
    .limit(first + 1)
    .execute();
  const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return pageOf(rows.map(toCase), { first, total });
}

/** Open cases, the most urgent first. */
export async function urgentCases(
  on: On,
  filter: WorkFilter,
  { first, after, caller, today }: PageOf & ForCaller & { readonly today: PlainDate },
): Promise<CasePage> {
  const behind = numberIn(after);
  const matching = on.selectFrom('casework_case').where(wanted(filter, today)).where(openable(caller));
  const rows = await matching
    .select(caseColumns)
    .$if(behind !== null, query => query.where(behindOf(behind ?? 0)))
    .orderBy(sql`coalesce(due_on, 'infinity')`)
    .orderBy('number')
    .limit(first + 1)
    .execute();
  const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return pageOf(rows.map(toCase), { first, total });
}

const wanted =
  (
    { team, assignee, kinds, states, dueBefore, subject, paused = false, unassigned = false }: WorkFilter,
    today: PlainDate,
  ) =>
  (of: Of) =>
    of.and([
      of('closed_at', 'is', null),
      ...(team ? [of('team', '=', team)] : []),
      ...(assignee ? [of('assignee', '=', assignee)] : []),
      ...(unassigned ? [of('assignee', 'is', null)] : []),
      ...(kinds?.length ? [of('kind', 'in', [...kinds])] : []),
      ...(states?.length ? [of('state', 'in', [...states])] : []),
      ...(dueBefore ? [of('due_on', '<', isoText(dueBefore))] : []),
      ...(subject ? [sql<boolean>`facts ->> 'subject' = ${subject}`] : []),
      ...(paused ? [] : [of.or([of('paused_until', 'is', null), of('paused_until', '<=', isoText(today))])]),
    ]);

/** Those that come later in the order of urgency than the case of this number. */
const behindOf = (number: number) => (of: Of) =>
  of(
    sql<string>`(coalesce(due_on, 'infinity'), number)`,
    '>',
    sql<string>`(select coalesce(due_on, 'infinity'), number from casework_case where number = ${number})`,
  );

const pageOf = (rows: readonly Case[], { first, total }: { first: number; total: number }): CasePage => ({
  cases: rows.slice(0, first),
  more: rows.length > first,
  total,
});
