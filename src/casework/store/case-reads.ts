import { sql } from 'kysely';
import type { Caller } from '../../domain/caller.js';
import type { PlainDate } from '../../domain/dates.js';
import type { AccountRef, CaseRef, PersonRef } from '../../domain/references.js';
import type { Database } from '../../platform/database/database.js';
import type { AboutRef, Case, CaseEvent } from '../case.js';
import { caseEvents } from './case-events.js';
import {
  type CasePage,
  type ForCaller,
  newestCases,
  numberIn,
  type PageOf,
  urgentCases,
  type WorkFilter,
} from './case-pages.js';
import { caseColumns, idOf, type On, onCasework, toCase } from './case-rows.js';
import { openable } from './openable.js';

/** Reads of cases. Each leaves out what the caller may not open. */
export interface CaseReads {
  byRefs(refs: readonly CaseRef[], caller: Caller): Promise<ReadonlyMap<CaseRef, Case>>;
  byNumber(number: string, caller: Caller): Promise<Case | null>;
  /** Newest first. */
  ofPerson(
    asked: { readonly person: PersonRef; readonly kinds?: readonly string[] | null },
    page: PageOf & ForCaller,
  ): Promise<CasePage>;
  /** Newest first: about the account, or of a kind that takes in several accounts and this among them. */
  ofAccount(
    asked: { readonly account: AccountRef; readonly kinds: readonly string[] },
    page: PageOf & ForCaller,
  ): Promise<CasePage>;
  /** Newest first. */
  about(ref: AboutRef, page: PageOf & ForCaller & { readonly kinds?: readonly string[] }): Promise<CasePage>;
  /** Open cases, the most urgent first: by due day, those without one last, then by number. */
  worklist(filter: WorkFilter, page: PageOf & ForCaller & { readonly today: PlainDate }): Promise<CasePage>;
  /** Oldest first, at most `first`, from behind version `after`. */
  events(ref: CaseRef, page: { readonly first: number; readonly after?: number }): Promise<readonly CaseEvent[]>;
}

/** The reads on a store. */
export function caseReads(database: Database): CaseReads {
  const on = onCasework(database.kysely);
  return {
    byRefs: (refs, caller) => byRefs(on, refs, caller),
    byNumber: (number, caller) => byNumber(on, number, caller),
    ofPerson: ({ person, kinds }, page) =>
      newestCases(
        on,
        of => of.and([of('person', '=', person), ...(kinds?.length ? [of('kind', 'in', [...kinds])] : [])]),
        page,
      ),
    ofAccount: ({ account, kinds }, page) =>
      newestCases(
        on,
        of =>
          of.and([
            of('kind', 'in', [...kinds]),
            of.or([
              of('about', '=', account),
              sql<boolean>`facts -> 'accounts' @> ${JSON.stringify([account])}::jsonb`,
            ]),
          ]),
        page,
      ),
    about: (ref, { kinds, ...page }) =>
      newestCases(
        on,
        of => of.and([of('about', '=', ref), ...(kinds?.length ? [of('kind', 'in', [...kinds])] : [])]),
        page,
      ),
    worklist: (filter, page) => urgentCases(on, filter, page),
    events: (ref, page) => caseEvents(on, ref, page),
  };
}

async function byRefs(on: On, refs: readonly CaseRef[], caller: Caller): Promise<ReadonlyMap<CaseRef, Case>> {
  const ids = refs.map(idOf).filter(id => id !== null);
  if (ids.length === 0) return new Map();
  const rows = await on
    .selectFrom('casework_case')
    .select(caseColumns)
    .where('id', 'in', ids)
    .where(openable(caller))
    .execute();
  const found = rows.map(toCase);
  return new Map(found.map(one => [one.ref, one]));
}

async function byNumber(on: On, number: string, caller: Caller): Promise<Case | null> {
  const wanted = numberIn(number);
  if (wanted === null) return null;
  const row = await on
    .selectFrom('casework_case')
    .select(caseColumns)
    .where('number', '=', wanted)
    .where(openable(caller))
    .executeTakeFirst();
  return row ? toCase(row) : null;
}
