import type { Runs } from '../../casework/events/notice-reader.js';
import { HOLDERS, type Sweep } from './sweeps.js';

interface Holder {
  readonly table: string;
  readonly column: string;
}

/** The condition that nothing else still holds on to a record: what another part keeps about it goes first, by its own rule. */
export async function freeOf(database: Runs, { table, key, with: parts }: Sweep): Promise<string> {
  const holders = await database.run<Holder>({ text: HOLDERS, values: [table] });
  const own = new Set(parts.map(part => part.table));
  const others = holders.filter(holder => !own.has(holder.table));
  return others
    .map(({ table: held, column }) => `and not exists (select from ${held} h where h.${column} = d.${key})`)
    .join(' ');
}
