import { z } from 'zod';
import { FEED_KINDS } from '../../domain/feeds/kinds.js';
import { EVIDENCE } from '../../domain/feeds/mapping.js';
import { FEED_FIELD_TYPES } from '../../domain/feeds/value.js';

// Every scalar of the file is text: a version of 2 is not the number 2, and a delimiter may be a blank.
const words = z.string().trim().min(1, 'is empty').max(400);
const oneOf = <Word extends string>(all: readonly [Word, ...Word[]]) =>
  z.enum(all, { error: `must be one of: ${all.join(', ')}` });
const yesNo = oneOf(['yes', 'no']).transform(text => text === 'yes');
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .refine(value => value >= least && value <= most, `must be from ${least} to ${most}`);
const slug = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'must be lower case letters, digits and hyphens');
const day = z.union([z.literal('not agreed'), z.iso.date('must be a day as 2026-11-21, or: not agreed')]);
const pattern = z.string().refine(isPattern, 'is not a regular expression');

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}

const place = {
  column: words.optional(),
  start: whole(1, 100_000).optional(),
  length: whole(1, 10_000).optional(),
  path: words.optional(),
};
const placed = (one: { column?: unknown; start?: unknown; length?: unknown; path?: unknown }) =>
  [one.column, one.path, one.start && one.length].filter(given => given !== undefined).length === 1;
const NOT_PLACED = 'say where it stands: a column, a start with a length, or a path';

const container = z.discriminatedUnion(
  'format',
  [
    z.strictObject({
      format: z.literal('csv'),
      delimiter: z.string().length(1, 'must be one character').default(','),
      quote: z.union([z.literal('none'), z.string().length(1, 'must be one character, or: none')]).default('"'),
      header: yesNo,
      charset: oneOf(['utf-8', 'windows-1252']),
      compression: oneOf(['none', 'gzip']),
      encryption: z.literal('none', 'none alone: what was encrypted on its way is opened before it is dropped'),
      files: pattern,
    }),
    z.strictObject({
      format: z.literal('fixed'),
      length: whole(1, 100_000).optional(),
      charset: oneOf(['utf-8', 'windows-1252']),
      compression: oneOf(['none', 'gzip']),
      encryption: z.literal('none', 'none alone: what was encrypted on its way is opened before it is dropped'),
      files: pattern,
    }),
    z.strictObject({
      format: z.literal('xml'),
      record: words,
      charset: oneOf(['utf-8', 'windows-1252']),
      compression: oneOf(['none', 'gzip']),
      encryption: z.literal('none', 'none alone: what was encrypted on its way is opened before it is dropped'),
      files: pattern,
    }),
  ],
  { error: 'must be of the format csv, fixed or xml' },
);

const records = z.strictObject({
  type: z.strictObject(place).refine(placed, NOT_PLACED),
  data: z.array(words).min(1, 'names no type of record'),
  other: z.array(words).default([]),
  trailer: z.strictObject({ is: words, count: z.strictObject(place).refine(placed, NOT_PLACED) }).optional(),
});

const field = z
  .strictObject({
    field: words,
    ...place,
    type: oneOf(FEED_FIELD_TYPES),
    format: words.optional(),
    nothing: z.array(z.string().max(40)).max(20).default([]),
    codes: z.record(z.string(), words).default({}),
    required: yesNo.default(false),
    sensitivity: oneOf(['personal', 'special']).default('personal'),
  })
  .refine(placed, NOT_PLACED);

export const MappingShape = z.strictObject({
  feed: slug,
  version: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.]{0,11}$/, 'must be a version, such as 2'),
  kind: oneOf(FEED_KINDS),
  owner: words,
  agreed: day,
  document: words,
  grade: oneOf(['A', 'B', 'C', 'D']),
  layout: oneOf(["the owner's", 'assumed']),
  container,
  records: records.optional(),
  fields: z.array(field).min(1, 'maps no field').max(200),
  keys: z.strictObject({
    same: z.array(words).min(1, 'says nothing by which records are the same'),
    order: z.array(words).min(1, 'says nothing by which records are ordered'),
    period: words.optional(),
  }),
  matching: z.strictObject({ enough: z.array(z.array(oneOf(EVIDENCE)).min(1)).min(1, 'is never enough') }),
  handling: z.strictObject({
    unknown_code: oneOf(['set-aside', 'pass']),
    missing_required: oneOf(['set-aside', 'pass']),
    duplicate_file: z.literal('ignore', 'ignore alone: a file that is known changes nothing'),
    late: z.literal('by-period', 'by-period alone: a late record takes its place and no later one gives way'),
  }),
  lawful_basis: z.strictObject({
    agreement: words,
    purpose: words,
    retention_days: whole(1, 3_653),
    onward_sharing: yesNo,
  }),
});
export type MappingShape = z.output<typeof MappingShape>;
export type FieldShape = MappingShape['fields'][number];
