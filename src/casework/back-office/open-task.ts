import { sql } from 'kysely';
import type { AccountRef, ClaimRef, PersonRef } from '../../domain/references.js';
import { systemOf } from '../../domain/references.js';
import type { Case } from '../case.js';
import { onCasework } from '../store/case-rows.js';
import type { Due, Work } from '../work.js';
import type { Proof } from './proof.js';
import { type BackOfficeEntry, type BackOfficeTaskFacts, backOfficeTask } from './task.js';

/** Something to key, as the case that needs it says it. */
export interface TaskWanted {
  readonly person: PersonRef;
  /** The record that is changed; null where it is still to be made. */
  readonly about: AccountRef | ClaimRef | null;
  readonly title: string;
  /** In the order of the screen. A value that is null is left out. */
  readonly entries: readonly (readonly [field: string, value: string | null])[];
  readonly proof: Proof | null;
  readonly team?: string;
  readonly due?: Due | null;
}

const LONGEST_VALUE = 200;

/** Opens the work that a case makes for the users of a back office. */
export function openTask(work: Work, cause: Case, wanted: TaskWanted): Promise<Case<BackOfficeTaskFacts>> {
  const { person, about, title, entries, proof, team, due } = wanted;
  return work.open(backOfficeTask, {
    person,
    about,
    ...(team !== undefined && { team }),
    ...(due !== undefined && { due }),
    facts: {
      system: systemOf(about ?? person),
      title,
      entries: entries.flatMap(([field, value]): BackOfficeEntry[] =>
        value === null || value === '' ? [] : [{ field, value: value.slice(0, LONGEST_VALUE) }],
      ),
      cause: cause.ref,
      proof,
      seen: 'NOT_LOOKED',
    },
  });
}

/** Opens those of the tasks that were not applied already, in an earlier attempt at the same case. */
export async function openTasks(work: Work, cause: Case, wanted: readonly TaskWanted[]): Promise<Case[]> {
  const applied = await onCasework(work.transaction)
    .selectFrom('casework_case')
    .select(sql<string>`facts ->> 'title'`.as('title'))
    .where('kind', '=', 'BackOfficeTask')
    .where('state', '=', 'APPLIED')
    .where(sql<string>`facts ->> 'cause'`, '=', cause.ref)
    .execute();
  const done = new Set(applied.map(({ title }) => title));
  const opened: Case[] = [];
  for (const task of wanted.filter(({ title }) => !done.has(title))) opened.push(await openTask(work, cause, task));
  return opened;
}
