import { sql } from 'kysely';
import type { CaseRef } from '../../domain/references.js';
import type { Case } from '../case.js';
import { movedTo } from '../case-kind.js';
import { kindOf } from '../kinds.js';
import { caseColumns, idOf, onCasework, toCase } from '../store/case-rows.js';
import type { Work } from '../work.js';
import type { BackOfficeTaskFacts } from './task.js';

/**
 * The two moves that a kind has in its table where it waits for its tasks: one for when all were applied, one for when all
 * ended and some were called off. A kind without them is left alone.
 */
export const TASKS_APPLIED = 'seeTasksApplied';
export const TASK_CALLED_OFF = 'seeTaskCalledOff';

/** Once the last task of a case has ended, the case goes on. The case is held, so that of two last tasks one sees the other. */
export async function afterTask(work: Work, { facts }: Case<BackOfficeTaskFacts>): Promise<readonly Case[]> {
  const cause = facts.cause === null ? null : await held(work, facts.cause as CaseRef);
  const kind = cause && kindOf(cause.kind);
  if (!cause || !kind) return [];
  const { open, calledOff } = await tasksOf(work, cause.ref);
  const move = calledOff > 0 ? TASK_CALLED_OFF : TASKS_APPLIED;
  if (open > 0 || movedTo(kind, cause.state, move) === null) return [];
  return [await work.move(kind, { case: cause, move })];
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

async function tasksOf({ transaction }: Work, cause: CaseRef): Promise<{ open: number; calledOff: number }> {
  const { open, off } = await onCasework(transaction)
    .selectFrom('casework_case')
    .select([
      sql<number>`count(*) filter (where closed_at is null)`.as('open'),
      sql<number>`count(*) filter (where state = 'CALLED_OFF')`.as('off'),
    ])
    .where('kind', '=', 'BackOfficeTask')
    .where(sql<string>`facts ->> 'cause'`, '=', cause)
    .executeTakeFirstOrThrow();
  return { open: Number(open), calledOff: Number(off) };
}
