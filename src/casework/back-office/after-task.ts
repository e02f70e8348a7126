import { sql } from 'kysely';
import type { CaseRef } from '../../domain/references.js';
import type { Case } from '../case.js';
import { movedTo } from '../case-kind.js';
import { type ImportFileFacts, importFile } from '../import-files/file.js';
import { openOf } from '../import-files/tasks.js';
import { kindOf } from '../kinds.js';
import { caseColumns, idOf, onCasework, toCase } from '../store/case-rows.js';
import type { Work } from '../work.js';
import { TASK_CALLED_OFF, TASKS_APPLIED } from './cause-moves.js';
import type { BackOfficeTaskFacts } from './task.js';

/** What goes on once a task has ended: the case that made it, and the file that it was loaded by. */
export const afterTask = async (work: Work, task: Case<BackOfficeTaskFacts>): Promise<readonly Case[]> => [
  ...(await causeAfter(work, task)),
  ...(await fileAfter(work, task)),
];

/** Once the last task of a file has ended, the file is reconciled. */
async function fileAfter(work: Work, { facts }: Case<BackOfficeTaskFacts>): Promise<readonly Case[]> {
  const file = facts.file == null ? null : ((await held(work, facts.file as CaseRef)) as Case<ImportFileFacts> | null);
  if (file?.state !== 'LOADED' || (await openOf(work, file.ref)) > 0) return [];
  return [await work.move(importFile, { case: file, move: 'reconcile' })];
}

/** Once the last task of a case has ended, the case goes on. The case is held, so that of two last tasks one sees the other. */
async function causeAfter(work: Work, { facts }: Case<BackOfficeTaskFacts>): Promise<readonly Case[]> {
  const cause = facts.cause === null ? null : await held(work, facts.cause as CaseRef);
  const kind = cause && kindOf(cause.kind);
  if (!cause || !kind) return [];
  const { open, calledOff } = await tasksOf(work, cause);
  const move = calledOff > 0 ? TASK_CALLED_OFF : TASKS_APPLIED;
  if (open > 0 || movedTo(kind, cause.state, move) === null) return [];
  // Set aside until some day it would lie unseen: what was called off is to be decided now.
  const now = { paused: null, due: { on: work.today, why: 'A change that was to be keyed was called off' } };
  return [await work.move(kind, { case: cause, move }, move === TASK_CALLED_OFF ? now : {})];
}

async function held({ transaction }: Work, ref: CaseRef): Promise<Case | null> {
  const id = idOf(ref);
  if (id === null) return null;
  const row = await onCasework(transaction)
    .selectFrom('casework_case')
    .select(caseColumns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? toCase(row) : null;
}

/** Tasks that were called off before the case last came where it stands belong to an earlier attempt. */
async function tasksOf({ transaction }: Work, cause: Case): Promise<{ open: number; calledOff: number }> {
  const since = sql`(select max(at) from casework_event
    where case_id = ${idOf(cause.ref)} and to_state = ${cause.state} and from_state is distinct from to_state)`;
  const { open, off } = await onCasework(transaction)
    .selectFrom('casework_case')
    .select([
      sql<number>`count(*) filter (where closed_at is null)`.as('open'),
      sql<number>`count(*) filter (where state = 'CALLED_OFF' and closed_at >= ${since})`.as('off'),
    ])
    .where('kind', '=', 'BackOfficeTask')
    .where(sql<string>`facts ->> 'cause'`, '=', cause.ref)
    .executeTakeFirstOrThrow();
  return { open: Number(open), calledOff: Number(off) };
}
