import { sql } from 'kysely';
import type { BackOfficeTaskFacts } from '../back-office/task.js';
import type { Case } from '../case.js';
import { caseColumns, onCasework, toCase } from '../store/case-rows.js';
import { openable } from '../store/openable.js';
import type { Work } from '../work.js';
import { MOST_LINES } from './file.js';
import type { ImportLayout } from './layout.js';

type Task = Case<BackOfficeTaskFacts>;

/** Open tasks that a layout is for and that nobody else has in hand, the oldest first, held until the transaction ends. */
export async function tasksFor(
  { transaction, acting }: Work,
  { system, task }: ImportLayout,
): Promise<readonly Task[]> {
  const rows = await onCasework(transaction)
    .selectFrom('casework_case')
    .select(caseColumns)
    .where('kind', '=', 'BackOfficeTask')
    .where('state', '=', 'TO_DO')
    .where('open_to', '<>', 'fraud')
    .where('paused_until', 'is', null)
    .where(sql<string>`facts ->> 'system'`, '=', system)
    .where(sql<boolean>`starts_with(facts ->> 'title', ${task})`)
    .where(sql<boolean>`facts ->> 'file' is null`)
    .where(of => of.or([of('assignee', 'is', null), of('assignee', '=', acting.caller.subject)]))
    .where(sql<boolean>`not exists (select 1 from people_sensitive hidden where hidden.ref = casework_case.person)`)
    .where(openable(acting.caller))
    .orderBy('number')
    .limit(MOST_LINES)
    .forUpdate()
    .execute();
  return rows.map(row => toCase(row) as Task);
}

/** How many tasks of a file are still open. */
export async function openOf({ transaction }: Work, file: string): Promise<number> {
  const { open } = await onCasework(transaction)
    .selectFrom('casework_case')
    .select(sql<number>`count(*)`.as('open'))
    .where('kind', '=', 'BackOfficeTask')
    .where('closed_at', 'is', null)
    .where(sql<string>`facts ->> 'file'`, '=', file)
    .executeTakeFirstOrThrow();
  return Number(open);
}
