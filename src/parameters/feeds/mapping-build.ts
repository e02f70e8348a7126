import type { Container, FeedMapping, FieldPlace, FieldRule, Selection } from '../../domain/feeds/mapping.js';
import type { FieldShape, MappingShape } from './mapping-shape.js';

/** The mapping that a file's words mean, once they have been checked. */
export function mappingOf(shape: MappingShape): FeedMapping {
  const { keys, handling, lawful_basis: basis, records } = shape;
  return Object.freeze({
    feed: shape.feed,
    version: shape.version,
    kind: shape.kind,
    owner: shape.owner,
    agreed: shape.agreed === 'not agreed' ? null : shape.agreed,
    document: shape.document === 'none' ? null : shape.document,
    grade: shape.grade,
    layout: shape.layout,
    container: containerOf(shape.container),
    selection: records === undefined ? null : selectionOf(records),
    fields: shape.fields.map(fieldOf),
    keys: { same: keys.same, order: keys.order, period: keys.period ?? null },
    matching: shape.matching,
    handling: { unknownCode: handling.unknown_code, missingRequired: handling.missing_required },
    basis: {
      agreement: basis.agreement,
      purpose: basis.purpose,
      retentionDays: basis.retention_days,
      onwardSharing: basis.onward_sharing,
    },
  });
}

function containerOf(shape: MappingShape['container']): Container {
  const { charset, compression } = shape;
  return { layout: layoutOf(shape), charset, compression, files: new RegExp(shape.files, 'u') };
}

function layoutOf(shape: MappingShape['container']): Container['layout'] {
  if (shape.format === 'xml') return { format: 'xml', record: pathOf(shape.record) };
  if (shape.format === 'fixed') return { format: 'fixed', length: shape.length ?? null };
  const { delimiter, quote, header } = shape;
  return { format: 'csv', delimiter, quote: quote === 'none' ? null : quote, header };
}

const pathOf = (text: string): string[] => text.split('/').filter(step => step !== '');

type PlaceShape = Pick<FieldShape, 'column' | 'start' | 'length' | 'path'>;

function placeOf({ column, start, length, path }: PlaceShape): FieldPlace {
  if (column !== undefined) return { column };
  if (path !== undefined) return { path: pathOf(path) };
  return { start: start ?? 1, length: length ?? 1 };
}

const selectionOf = ({ type, data, other, trailer }: NonNullable<MappingShape['records']>): Selection => ({
  type: placeOf(type),
  data: new Set(data),
  other: new Set(other),
  trailer: trailer === undefined ? null : { is: trailer.is, count: placeOf(trailer.count) },
});

const fieldOf = (shape: FieldShape): FieldRule => ({
  field: shape.field,
  from: placeOf(shape),
  type: shape.type,
  format: shape.format ?? null,
  nothing: new Set(['', ...shape.nothing]),
  codes: new Map(Object.entries(shape.codes)),
  required: shape.required,
  sensitivity: shape.sensitivity,
});
