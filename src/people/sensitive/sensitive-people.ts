import type { PersonRef } from '../../domain/references.js';
import type { On } from '../store/tables.js';
import type { SensitiveNow } from './hidden.js';

/** Whose records few may see. Held in memory, for every record that is opened is looked up here. */
export interface SensitivePeople {
  /** As of at most `MOST_AGE_MS` ago. Rejects where the store cannot be asked: then nobody's record is opened. */
  now(): Promise<SensitiveNow>;
  /** Makes the next look a new one: for a gateway that has just changed something itself. */
  forget(): void;
}

/** A mark made at another gateway holds here after so long. */
export const MOST_AGE_MS = 2_000;
/** No council marks so many; where one does, the index is not the place to hide them. */
const MOST_MARKED = 100_000;
/** The latest to run out. They hold for an hour at most, and each is one officer's for one person. */
const MOST_GLASSES = 10_000;

interface Kept {
  readonly value: SensitiveNow;
  readonly atMs: number;
}

export function sensitivePeople(on: On, nowMs: () => number = () => performance.now()): SensitivePeople {
  let kept: Kept | null = null;
  let asking: Promise<SensitiveNow> | null = null;
  const ask = async (): Promise<SensitiveNow> => {
    const atMs = nowMs();
    try {
      const value = await read(on);
      kept = { value, atMs };
      return value;
    } finally {
      asking = null;
    }
  };
  return {
    async now() {
      if (kept !== null && nowMs() - kept.atMs < MOST_AGE_MS) return kept.value;
      asking ??= ask();
      return asking;
    },
    forget() {
      kept = null;
      asking = null;
    },
  };
}

async function read(on: On): Promise<SensitiveNow> {
  const marked = await on
    .selectFrom('people_sensitive')
    .select('ref')
    .distinct()
    .limit(MOST_MARKED + 1)
    .execute();
  if (marked.length > MOST_MARKED) throw new RangeError(`More than ${MOST_MARKED} people are marked as sensitive`);
  const glasses = await on
    .selectFrom('people_glass')
    .selectAll()
    .orderBy('until', 'desc')
    .limit(MOST_GLASSES)
    .execute();
  return {
    marked: new Set(marked.map(({ ref }) => ref as PersonRef)),
    glasses: glasses.map(({ ref, subject, client, until }) => ({
      person: ref as PersonRef,
      subject,
      client,
      untilMs: until.getTime(),
    })),
  };
}
