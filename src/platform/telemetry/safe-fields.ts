import { type SafeError, safeError } from './safe-error.js';

/** What any line may carry: counts, times, and words from closed lists. No variables, headers, bodies, URLs or persons. */
export const LOG_FIELDS = [
  'attempts',
  'callerClass',
  'client',
  'code',
  'count',
  'entries',
  'event',
  'host',
  'kind',
  'level',
  'migrations',
  'operation',
  'outcome',
  'port',
  'purpose',
  'requestId',
  'sequence',
  'signal',
  'state',
  'status',
  'store',
  'system',
  'tookMs',
  'trouble',
  'version',
  'waiting',
] as const;

const LONGEST_TEXT = 200;
const LONGEST_LIST = 20;

type Value = string | number | boolean | null | SafeError | readonly (string | number)[];

export interface SafeFieldsOptions {
  readonly fields: readonly string[];
  readonly ours: (error: Error) => boolean;
}

/** Keeps the fields of the list, short and flat, and names the keys of the rest under `leftOut`. */
export function safeFields({ fields, ours }: SafeFieldsOptions) {
  const known = new Set<string>([...LOG_FIELDS, ...fields]);
  return (given: Readonly<Record<string, unknown>>): Record<string, Value> => {
    const kept: Record<string, Value> = {};
    const leftOut: string[] = [];
    for (const [key, value] of Object.entries(given)) {
      if (key === 'err') kept.err = safeError(value, ours);
      else if (value === undefined) continue;
      else if (known.has(key) && isFlat(value)) kept[key] = short(value);
      else if (leftOut.length < LONGEST_LIST) leftOut.push(key.slice(0, 40));
    }
    if (leftOut.length > 0) kept.leftOut = leftOut;
    return kept;
  };
}

type Flat = string | number | boolean | null | readonly (string | number)[];

const isFlat = (value: unknown): value is Flat =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every(item => typeof item === 'string' || typeof item === 'number'));

function short(value: Flat): Flat {
  if (typeof value === 'string') return value.slice(0, LONGEST_TEXT);
  if (Array.isArray(value)) {
    return value.slice(0, LONGEST_LIST).map(item => (typeof item === 'string' ? item.slice(0, LONGEST_TEXT) : item));
  }
  return value;
}
