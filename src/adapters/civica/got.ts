import { Unreadable } from '../../platform/http/upstream.js';
import { UpstreamError } from '../../platform/http/upstream-error.js';

/**
 * What came of one call in a session: the answer; word that there is no such record; or a document that was not the one asked
 * for, which is how a session shows that it has ended.
 */
export type Got<T> =
  | {
      readonly is: 'answer';
      /** Reads the answer in our words; undefined where there is no such record. See `answered` below. */
      readonly value: () => T | undefined;
      /** How long an idle session lives, in their unit; null where the document does not say. */
      readonly timeOut: number | null;
      /** Whether the document names the person whom it was asked about. Some name nobody. */
      readonly named: boolean;
    }
  | { readonly is: 'absent' }
  | { readonly is: 'unexpected' };

interface Said {
  readonly timeOut: number | null;
  readonly named: boolean;
}

export const answer = <T>(value: () => T | undefined, said: Said = { timeOut: null, named: false }): Got<T> => ({
  is: 'answer',
  value,
  ...said,
});
export const ABSENT = { is: 'absent' } as const;
export const UNEXPECTED = { is: 'unexpected' } as const;

/**
 * Reads an answer, outside the pipeline: a whole document of the right person with one value that cannot be read is that
 * record's trouble, and five of them are no reason to stop calling the system for everybody.
 * @throws UpstreamError unreadable, which says nothing of the document
 */
export function answered<T>(system: string, got: Wanted<T>): T | undefined {
  if (got.is === 'absent') return undefined;
  try {
    return got.value();
  } catch (error) {
    throw error instanceof UpstreamError ? error : new UpstreamError(system, 'unreadable');
  }
}

/** What came of a call that was answered with the document asked for. */
export type Wanted<T> = Exclude<Got<T>, { is: 'unexpected' }>;

/** The answer of a document that must be the one asked for. Throws Unreadable for any other. */
export function expected<T>(got: Got<T>): Wanted<T> {
  if (got.is === 'unexpected') throw new Unreadable('another document');
  return got;
}
