import type { CaseRef } from '../domain/references.js';
import { mayOpenCase } from './acting.js';
import type { Case } from './case.js';
import type { CaseKind } from './case-kind.js';
import { caseColumns, idOf, onCasework, toCase } from './store/case-rows.js';
import type { Work } from './work.js';

/**
 * The case as it stands now, held until the transaction ends: for what follows from another case or from an upstream, where
 * nobody has read a version first. Null where it is not there, of another kind, or not the caller's to open.
 */
export async function latest<Facts extends object>(
  { transaction, acting }: Pick<Work, 'transaction' | 'acting'>,
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
  const found = row ? (toCase(row) as Case<Facts>) : null;
  return found !== null && mayOpenCase(acting.caller, found) ? found : null;
}
