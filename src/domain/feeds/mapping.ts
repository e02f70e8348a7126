import type { FeedKind } from './kinds.js';
import type { FeedFieldType } from './value.js';

/** Where a field stands: a column by its heading or number (from 1), characters of a line (from 1), or elements by path. */
export type FieldPlace =
  | { readonly column: string }
  | { readonly start: number; readonly length: number }
  | { readonly path: readonly string[] };

export interface FieldRule {
  readonly field: string;
  readonly from: FieldPlace;
  readonly type: FeedFieldType;
  /** Dates: `yyyy-mm-dd`, `dd/mm/yyyy`, `yyyymmdd`, `ddmmyyyy`, `dd-MON-yyyy`. Money: `pounds` or `pence`. */
  readonly format: string | null;
  /** Texts that mean that nothing was given. */
  readonly nothing: ReadonlySet<string>;
  /** Theirs to ours, for codes and for yes and no. */
  readonly codes: ReadonlyMap<string, string>;
  readonly required: boolean;
  readonly sensitivity: 'personal' | 'special';
}

interface Delimited {
  readonly format: 'csv';
  readonly delimiter: string;
  readonly quote: string | null;
  readonly header: boolean;
}
interface Fixed {
  readonly format: 'fixed';
  /** Characters of a whole line, where every line has as many. */
  readonly length: number | null;
}
interface Xml {
  readonly format: 'xml';
  /** The path of the element that repeats, from the root. */
  readonly record: readonly string[];
}

export interface Container {
  readonly layout: Delimited | Fixed | Xml;
  readonly charset: 'utf-8' | 'windows-1252';
  readonly compression: 'none' | 'gzip';
  /** Names of this feed's files. A group called `sequence` is the number that each file has one more of. */
  readonly files: RegExp;
}

/** Which lines are records, where lines say what they are. */
export interface Selection {
  readonly type: FieldPlace;
  readonly data: ReadonlySet<string>;
  /** Passed over: a header, a comment. */
  readonly other: ReadonlySet<string>;
  readonly trailer: { readonly is: string; readonly count: FieldPlace } | null;
}

export const EVIDENCE = ['NINO', 'BIRTH_DATE', 'SURNAME', 'FORENAMES', 'POSTCODE'] as const;
/** What of a person was found to agree. */
export type Evidence = (typeof EVIDENCE)[number];

/** Among the fields by which records are the same: whom it is about, by National Insurance number or else by what is told. */
export const PERSON = 'person';

/** What a council holds of how one version of one feed is laid out and what may be done with it. */
export interface FeedMapping {
  readonly feed: string;
  readonly version: string;
  readonly kind: FeedKind;
  readonly owner: string;
  readonly agreed: string | null;
  readonly document: string | null;
  readonly grade: 'A' | 'B' | 'C' | 'D';
  /** `assumed`: nobody has seen the owner's layout. */
  readonly layout: "the owner's" | 'assumed';
  readonly container: Container;
  readonly selection: Selection | null;
  readonly fields: readonly FieldRule[];
  readonly keys: {
    /** Records with equal values here are about the same thing: a later one corrects. */
    readonly same: readonly string[];
    /** What says which is later. */
    readonly order: readonly string[];
    readonly period: string | null;
  };
  readonly matching: {
    /** Any of these sets of agreeing facts is enough, where one person alone agrees. */
    readonly enough: readonly (readonly Evidence[])[];
  };
  readonly handling: {
    readonly unknownCode: 'set-aside' | 'pass';
    readonly missingRequired: 'set-aside' | 'pass';
  };
  readonly basis: {
    readonly agreement: string;
    readonly purpose: string;
    readonly retentionDays: number;
    readonly onwardSharing: boolean;
  };
}

/** `uc-lctr/2`: a feed in one version. */
export const nameOf = ({ feed, version }: Pick<FeedMapping, 'feed' | 'version'>): string => `${feed}/${version}`;

/** Which of a kind's fields a mapping fills, and which not. */
export function coverageOf(mapping: Pick<FeedMapping, 'fields'>, all: readonly string[]) {
  const filled = new Set(mapping.fields.map(({ field }) => field));
  return {
    mapped: all.filter(field => filled.has(field)),
    unmapped: all.filter(field => !filled.has(field)),
  };
}
