import { decode } from '../../../domain/codec.js';
import { Instant } from '../../../domain/dates.js';
import type { FeedKind } from '../../../domain/feeds/kinds.js';
import { type FeedMapping, nameOf } from '../../../domain/feeds/mapping.js';
import type { Told, ToldRecord } from '../../../domain/feeds/told.js';
import type { FeedValues } from '../../../domain/feeds/value.js';

/** A record with its file and basis, as the store gives them. */
export interface ToldRow {
  readonly kind: string;
  readonly record_key: string;
  readonly values: string;
  readonly mapping: string;
  readonly file_id: string;
  readonly file_name: string;
  readonly received_at: Date;
  readonly agreement: string;
  readonly purpose: string;
}

export type MappingsByName = ReadonlyMap<string, FeedMapping>;

export const byName = (mappings: readonly FeedMapping[]): MappingsByName =>
  new Map(mappings.map(mapping => [nameOf(mapping), mapping]));

export const recordOf = (row: ToldRow, mappings: MappingsByName): ToldRecord => ({
  kind: row.kind as FeedKind,
  key: row.record_key,
  values: decode<FeedValues>(row.values),
  told: toldOf(row, mappings),
});

export function toldOf(row: ToldRow, mappings: MappingsByName): Told {
  const [feed = '', version = ''] = row.mapping.split('/');
  const mapping = mappings.get(row.mapping);
  return {
    feed,
    version,
    file: row.file_id,
    fileName: row.file_name,
    receivedAt: Instant.fromEpochMilliseconds(row.received_at.getTime()),
    grade: mapping?.grade ?? null,
    layout: mapping?.layout ?? null,
    agreement: row.agreement,
    purpose: row.purpose,
  };
}
