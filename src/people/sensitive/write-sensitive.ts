import type { Kysely } from 'kysely';
import type { PersonRef } from '../../domain/references.js';
import type { SensitiveKind } from '../../domain/sensitive.js';
import { onPeople } from '../store/tables.js';

type Transaction = Kysely<unknown>;

interface Granting {
  readonly person: PersonRef;
  readonly subject: string;
  readonly client: string;
  readonly caseId: string;
  readonly until: Date;
}

/** Lets somebody see one sensitive record until a moment. */
export async function grantGlass(transaction: Transaction, granting: Granting): Promise<void> {
  const { person, subject, client, caseId, until } = granting;
  await onPeople(transaction)
    .insertInto('people_glass')
    .values({ ref: person, subject, client, case_id: caseId, until })
    .execute();
}

/** Ends such leave before its time. */
export async function endGlass(transaction: Transaction, caseId: string): Promise<void> {
  await onPeople(transaction).deleteFrom('people_glass').where('case_id', '=', caseId).execute();
}

interface Marking {
  readonly person: PersonRef;
  readonly kind: SensitiveKind;
  readonly since: Date;
}

/** An officer's own mark: no reading of a back office takes it away. */
export async function markByOfficer(transaction: Transaction, { person, kind, since }: Marking): Promise<void> {
  await onPeople(transaction)
    .insertInto('people_sensitive')
    .values({ ref: person, kind, marked_by: 'officer', since })
    .onConflict(conflict => conflict.columns(['ref', 'marked_by']).doUpdateSet({ kind, since }))
    .execute();
}

export async function unmarkByOfficer(transaction: Transaction, person: PersonRef): Promise<void> {
  await onPeople(transaction)
    .deleteFrom('people_sensitive')
    .where('ref', '=', person)
    .where('marked_by', '=', 'officer')
    .execute();
}
