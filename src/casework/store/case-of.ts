import type { CaseRef } from '../../domain/references.js';
import type { Case } from '../case.js';
import type { Work } from '../work.js';
import { caseColumns, idOf, onCasework, toCase } from './case-rows.js';
import { openable } from './openable.js';

/**
 * A case of any kind as it stands now, held until the transaction ends: for what is about a case, where that case itself is
 * not what is changed. Null where it is not there or not the caller's to open.
 */
export async function caseOf({ transaction, acting }: Work, ref: CaseRef): Promise<Case | null> {
  const id = idOf(ref);
  if (id === null) return null;
  const row = await onCasework(transaction)
    .selectFrom('casework_case')
    .select(caseColumns)
    .where('id', '=', id)
    .where(openable(acting.caller))
    .forUpdate()
    .executeTakeFirst();
  return row ? toCase(row) : null;
}
