import type { PeopleSource } from '../adapters/ports/people-source.js';
import { systemClock } from '../domain/dates.js';
import { LoadProblem } from '../people/loading/problem.js';
import type { GuildhallConfig } from './config.js';
import { systemsOf } from './systems.js';

/** Everybody in a system that is configured, read from the system itself. Throws where it is not, or lists nobody. */
export async function peopleOf(
  name: string,
  { upstreams }: GuildhallConfig,
): Promise<{ source: PeopleSource; close(): Promise<void> }> {
  const config = upstreams[name];
  if (config === undefined)
    throw new LoadProblem(`No upstream is called ${name}: name one of the configuration, or give a file of people.`);
  const around = { clock: systemClock, simulated: false, observe: () => {}, onEvent: () => {} };
  const [system] = await systemsOf({ [name]: config }, around);
  if (system?.people !== undefined) return { source: system.people, close: () => system.close() };
  await system?.close();
  throw new LoadProblem(`${config.product} lists nobody by itself: give a file of ${name}'s people.`);
}
