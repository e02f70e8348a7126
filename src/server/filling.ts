import type { PeopleSource } from '../adapters/ports/people-source.js';
import { loadPeople } from '../people/loading/load-people.js';
import type { Database } from '../platform/database/database.js';
import type { Log } from '../platform/telemetry/log.js';
import type { GuildhallConfig } from './config.js';
import { peopleKeysOf } from './people-behind.js';

interface Around {
  readonly database: Database;
  readonly config: GuildhallConfig;
  readonly log: Log;
}

/** Fills the index behind a gateway that answers already: the sandbox's people can be searched for some seconds later. */
export function filling(source: PeopleSource, { database, config, log }: Around): { close(): Promise<void> } {
  const stop = new AbortController();
  const means = { database, keys: peopleKeysOf(config), now: () => new Date(), stopped: stop.signal };
  const filled = loadPeople(source, { reading: 'whole', allowRemovals: true }, means).then(
    ({ seen }) => log.info({ seen }, 'The index of people is filled'),
    // Of an error the log takes its name and places, never its text: that may hold somebody's data.
    error =>
      log.warn({ err: error }, 'The index of people could not be filled: nobody is found by name until the next start'),
  );
  return {
    async close() {
      stop.abort();
      await filled;
    },
  };
}
