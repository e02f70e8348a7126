import { BatchRefusal } from '../batching/refusal.js';
import { UpstreamError } from '../http/upstream-error.js';

/** Values as text and back, exactly. `decode` throws for text that is not its own. */
export interface Codec<T> {
  encode(value: T): string;
  decode(text: string): T;
}

/** What is kept of one kind of thing, and how long. */
export interface CacheSpec<T> {
  /** Lower case letters, digits and hyphens: it stands in metrics and, in the clear, in Redis. */
  readonly name: string;
  /** Raised with every change of T's shape, so that what an older release kept is not read. */
  readonly version: number;
  /** How long a value answers as if it had just been read, from when its load began. */
  readonly freshMs: number;
  /** How much longer it is kept for those to whom an old answer will do while the upstream cannot be asked. */
  readonly staleMs: number;
  /**
   * How long after `freshMs` an old value is given at once, marked stale, to those to whom it will do, while a new one is
   * loaded behind them. By default all of `staleMs` for reference data, and never for what is about a person.
   */
  readonly revalidateMs?: number;
  /** How long "no record" is believed, in memory only: at most `freshMs`, 5 seconds by default. */
  readonly negativeMs?: number;
  /** In memory, of this kind. */
  readonly maxEntries: number;
  readonly codec: Codec<T>;
  /**
   * What a key is invalidated by, such as the references in it. From the key and not the value, so that one question to
   * Redis brings a value together with whether it has been invalidated since.
   */
  readonly tagsOf?: (key: string) => readonly string[];
  /** After which errors an old answer will do. By default an upstream that fails or cannot be reached, not one that refuses. */
  readonly staleAfter?: (error: Error) => boolean;
}

export interface ReadOptions {
  /** What is about a person is kept apart by authority; reference data are not. */
  readonly authority: string;
  /** Reads past the cache, and keeps what it reads. */
  readonly fresh: boolean;
  readonly staleAllowed: boolean;
}

export interface Found<T> {
  readonly value: T;
  readonly stale: boolean;
}

/**
 * Loads what the cache has not. A `read` is waited for by its caller; a `refresh` by nobody: it is to have a deadline of
 * its own. Equal keys may be loaded by several callers at once: sharing such loads is the batcher's work.
 */
export type Load<T> = (missing: readonly string[], why: Why) => Promise<ReadonlyMap<string, T | Error>>;

/** The same, told which of the keys are missing by their places, and answering in the order of those. */
export type LoadInOrder<T> = (missing: readonly number[], why: Why) => Promise<readonly (T | Error | undefined)[]>;

export type Why = 'read' | 'refresh';

export interface CachedKind<T> {
  /** Never rejects. A key that is absent has no record; values are shared between callers, so they are to be frozen. */
  readMany(
    keys: readonly string[],
    options: ReadOptions,
    load: Load<T>,
  ): Promise<ReadonlyMap<string, Found<T> | Error>>;

  /** The same without a map, for those to whom the keys are but another name: undefined where there is no record. */
  readInOrder(
    keys: readonly string[],
    options: ReadOptions,
    load: LoadInOrder<T>,
  ): Promise<readonly (Found<T> | Error | undefined)[]>;
}

export type CacheEvent =
  | 'memory'
  | 'redis'
  | 'loaded'
  | 'absent'
  | 'failed'
  | 'stale'
  | 'refreshed'
  | 'redis-trouble'
  | 'redis-unreadable'
  | 'redis-skipped'
  | 'invalidated';

/** Told of every event with how many keys it concerns; the kind's name, or `redis` where it is nobody's in particular. */
export type ObserveCache = (kind: string, event: CacheEvent, count: number) => void;

const LONGEST_PERSONAL_FRESH_MS = 5 * 60_000;
const LONGEST_NEGATIVE_MS = 5_000;

const failsOrCannotBeReached = (error: Error): boolean =>
  error instanceof BatchRefusal || (error instanceof UpstreamError && error.trouble !== 'refused');

/** The spec with its defaults filled in. Throws a RangeError for one that would keep too long, or nothing. */
export function checkedSpec<T>(spec: CacheSpec<T>, about: 'person' | 'reference'): Required<CacheSpec<T>> {
  const refuse = (why: string): never => {
    throw new RangeError(`cache of ${spec.name}: ${why}`);
  };
  if (!/^[a-z][a-z0-9-]{0,40}$/.test(spec.name))
    throw new RangeError('a cache name is lower case letters, digits, hyphens');
  if (!(spec.freshMs > 0) || !(spec.staleMs >= 0)) refuse('freshMs is to be above 0 and staleMs not below it');
  if (!Number.isSafeInteger(spec.version)) refuse('version is to be a whole number');
  if (about === 'person' && spec.freshMs > LONGEST_PERSONAL_FRESH_MS) {
    refuse('what is about a person stays fresh for 5 minutes at most');
  }
  return {
    ...spec,
    revalidateMs: Math.min(spec.revalidateMs ?? (about === 'person' ? 0 : spec.staleMs), spec.staleMs),
    negativeMs: Math.min(spec.negativeMs ?? LONGEST_NEGATIVE_MS, spec.freshMs),
    tagsOf: spec.tagsOf ?? (() => []),
    staleAfter: spec.staleAfter ?? failsOrCannotBeReached,
  };
}
