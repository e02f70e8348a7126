import type { PersonRecord } from '../../adapters/ports/people-source.js';
import type { On } from './tables.js';

/** Keeps the back office's own marks as its latest reading has them. Marks of officers stay. */
export async function markedBySource(on: On, people: readonly PersonRecord[], at: Date): Promise<void> {
  const marked = people.flatMap(({ ref, sensitive }) => (sensitive === null ? [] : { ref, kind: sensitive }));
  const plain = people.filter(({ sensitive }) => sensitive === null).map(({ ref }) => ref);
  if (plain.length > 0)
    await on.deleteFrom('people_sensitive').where('marked_by', '=', 'source').where('ref', 'in', plain).execute();
  if (marked.length > 0)
    await on
      .insertInto('people_sensitive')
      .values(marked.map(one => ({ ...one, marked_by: 'source', since: at })))
      .onConflict(conflict =>
        conflict.columns(['ref', 'marked_by']).doUpdateSet(of => ({ kind: of.ref('excluded.kind') })),
      )
      .execute();
}
