import type { Civica, Docid } from '../../sandbox/civica/call.js';
import { perform } from '../../sandbox/civica/operations.js';
import { Sessions } from '../../sandbox/civica/session.js';
import { dayOfIso } from '../../sandbox/population/calendar.js';
import { Population } from '../../sandbox/population/population.js';
import { SANDBOX_DAY } from '../support/sandbox.js';
import { read, type Tree } from './reading.js';

/** The protocol without the network: one session, asked by operation. For walks over hundreds of households. */
export class Desk {
  private readonly civica: Civica;
  private readonly session: string;

  constructor(readonly population: Population) {
    const sessions = new Sessions({ minutes: 20, now: () => 1 });
    this.civica = { population, sessions, userId: 'u', password: 'p', clock: () => 0 };
    this.session = sessions.open(true).id;
  }

  ask(docid: Docid, parameters: Record<string, string> = {}): Tree {
    const session = this.civica.sessions.find(this.session);
    const answer = perform(docid, {
      civica: this.civica,
      docid,
      parameters: new Map(Object.entries(parameters)),
      session,
    });
    if (answer.kind === 'pdf') throw new Error('that is a document, not XML');
    return read(answer.text);
  }
}

export const aPopulation = (more: { seed?: number; households?: number; today?: string } = {}): Population =>
  new Population({
    seed: more.seed ?? 1,
    households: more.households ?? 2_000,
    today: dayOfIso(more.today ?? SANDBOX_DAY),
  });
