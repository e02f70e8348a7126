import type { CaseRef } from '../../domain/references.js';
import type { Case } from '../case.js';
import type { CaseKind } from '../case-kind.js';
import { caseColumns, idOf, onCasework, toCase } from '../store/case-rows.js';
import type { Work } from '../work.js';

/** A case held until the transaction ends, as it is now: for a job, which answers to no version that somebody has read. */
export async function held<Facts extends object>(
  { transaction }: Work,
  kind: CaseKind<Facts>,
  ref: CaseRef,
): Promise<Case<Facts> | null> {
  const id = idOf(ref);
  if (id === null) return null;
  const row = await onCasework(transaction)
    .selectFrom('casework_case')
    .select(caseColumns)
    .where('id', '=', id)
    .where('kind', '=', kind.name)
    .forUpdate()
    .executeTakeFirst();
  return row ? (toCase(row) as Case<Facts>) : null;
}
