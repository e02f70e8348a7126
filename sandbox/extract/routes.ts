import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Population } from '../population/population.js';
import { type Line, lineOf } from './line.js';

const Asked = z.object({
  /** The place of the first household. */
  after: z.coerce.number().int().min(0).default(0),
  first: z.coerce.number().int().min(1).max(500).default(200),
});

/** The people of Civica's half, as a council's own report would write them out: Civica itself lists nobody. */
export function extractRoutes(app: FastifyInstance, population: Population): void {
  app.get('/people/extract', async request => {
    const { after, first } = Asked.parse(request.query);
    const end = Math.min(after + first, population.size);
    const people: Line[] = [];
    for (let at = after; at < end; at += 1) {
      const home = population.household(at);
      if (home) people.push(...home.people.map(person => lineOf(home, person)));
    }
    return { people, next: end < population.size ? end : null };
  });
}
