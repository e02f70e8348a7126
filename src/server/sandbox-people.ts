import { z } from 'zod';
import { readPersonLine } from '../adapters/people-file/wire.js';
import type { PeopleEntry, PeopleReading, PeopleSource } from '../adapters/ports/people-source.js';

/** As the gateway names the sandbox's Civica half. */
const SYSTEM = 'civica';
const MOST_IN_PAGE = 5_000;
const page = z.object({ people: z.array(z.unknown()).max(MOST_IN_PAGE), next: z.number().int().nullable() });

/** Everybody of the sandbox's Civica half, as a council's own report would list them: Civica itself lists nobody. */
export const sandboxPeople = (ask: (path: string) => Promise<unknown>): PeopleSource => ({
  system: SYSTEM,
  deltas: false,
  count: async () => null,
  mark: async () => null,
  async *people({ after, signal }: PeopleReading): AsyncIterable<PeopleEntry> {
    let from: number | null = Number(after ?? 0);
    while (from !== null && !signal?.aborted) {
      const { people, next } = page.parse(await ask(`/people/extract?after=${from}`));
      // A page is gone on from at its beginning: whoever of it was kept before is found unchanged.
      for (const line of people) yield { entry: readPersonLine(line, SYSTEM), cursor: String(from) };
      from = next;
    }
  },
});
