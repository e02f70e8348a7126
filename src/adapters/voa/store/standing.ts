import type { BulkUnit } from '../../../platform/database/bulk.js';
import type { FileIdentity } from '../file-name.js';
import type { Rejected } from '../records.js';

export interface Standing {
  readonly loadId: number;
  readonly epoch: number;
}

/** Which baseline of a list is in use and as of which epoch; null where there is none. */
export async function standing(unit: BulkUnit, { content, listYear }: FileIdentity): Promise<Standing | null> {
  const [row] = await unit.run<{ load_id: number; epoch: number }>(
    'select load_id, epoch from voa_list where content = $1 and list_year = $2',
    [content, listYear],
  );
  return row === undefined ? null : { loadId: row.load_id, epoch: row.epoch };
}

/** The lines of a load that were rejected, in order. */
export const rejectedLines = (unit: BulkUnit, load: number): Promise<Rejected[]> =>
  unit.run<Rejected>('select line, reason, content from voa_rejected where load_id = $1 order by line', [load]);
