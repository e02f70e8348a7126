import type { Selectable } from 'kysely';
import { z } from 'zod';
import { frozen } from '../../domain/frozen.js';
import type { SummaryValuation, ValuationLine } from '../../domain/hereditament.js';
import type { VoaTables } from './store/tables.js';

const text = z.string().nullable().default(null);
const listOf = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(z.object(shape)).default([]);

/** As they were written by the load. */
const parts = z.object({
  lines: listOf({ floor: text, description: text, area: text, price: text, value: text }),
  additions: listOf({ description: text, size: text, price: text, value: text }),
  plant: listOf({ value: text }),
  parking: listOf({ total: text }),
  adjustments: listOf({ description: text, percent: text }),
});

export type SummaryRow = Omit<Selectable<VoaTables['voa_summary']>, 'load_id'>;

export function summaryValuation(row: SummaryRow): SummaryValuation {
  const { lines, additions, plant, parking, adjustments } = parts.parse(row.parts);
  return frozen({
    assessment: row.assessment_ref,
    scheme: row.scheme_ref,
    unitOfMeasurement: row.unit_of_measurement,
    totalArea: row.total_area,
    unadjustedPrice: row.unadjusted_price,
    totalValue: row.total_value,
    adoptedValue: row.adopted_value,
    lines,
    additions: additions.map(({ size, ...one }): ValuationLine => ({ floor: null, area: size, ...one })),
    adjustments,
    plant: plant[0]?.value ?? null,
    parking: parking[0]?.total ?? null,
  });
}
