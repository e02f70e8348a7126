import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Population } from '../population/population.js';
import { PlacesFault, PlacesFaults } from './faults.js';
import { Gazetteer, type Lpi } from './gazetteer.js';

/** The key that the simulated service knows. */
const KEY = 'testshire';
const MOST = 100;

const common = z.object({
  key: z.string().optional(),
  maxresults: z.coerce.number().int().min(1).max(MOST).default(MOST),
  offset: z.coerce.number().int().min(0).default(0),
  dataset: z.string().default('DPA'),
  lr: z.string().default('EN,CY'),
});

const squeezed = (text: string): string => text.toUpperCase().replace(/\s+/g, '');
const wordsOf = (text: string): readonly string[] => text.toUpperCase().match(/[A-Z0-9]+/g) ?? [];

type Fits = (asked: string) => (record: Lpi) => boolean;
const OPERATIONS: Readonly<Record<string, { readonly parameter: string; readonly fits: Fits }>> = {
  postcode: { parameter: 'postcode', fits: asked => one => squeezed(one.POSTCODE_LOCATOR).startsWith(squeezed(asked)) },
  uprn: { parameter: 'uprn', fits: asked => one => one.UPRN === asked },
  find: {
    parameter: 'query',
    fits: asked => {
      const words = wordsOf(asked);
      return one => words.every(word => wordsOf(one.ADDRESS).includes(word));
    },
  },
};

const refused = (reply: FastifyReply, status: number, message: string) =>
  reply.code(status).send({ error: { statuscode: status, message } });

/** OS Places as it answers over HTTP: the local gazetteer's records of Testshire, in pages of a hundred. */
export function osPlacesHalf(app: FastifyInstance, population: Population): void {
  const gazetteer = new Gazetteer(population);
  const faults = new PlacesFaults();
  app.post('/control/os-places', async request => {
    faults.set(PlacesFault.nullable().parse(request.body));
    return { set: true };
  });
  app.delete('/control/os-places', async () => {
    faults.set(null);
    return { set: false };
  });
  app.get('/os-places/:operation', (request, reply) => answer(request, reply, { gazetteer, faults }));
}

interface Half {
  readonly gazetteer: Gazetteer;
  readonly faults: PlacesFaults;
}

function answer(request: FastifyRequest, reply: FastifyReply, { gazetteer, faults }: Half) {
  const { operation } = request.params as { operation: string };
  const query = request.query as Record<string, string>;
  const fault = faults.take();
  if (fault === 'html') return reply.type('text/html').send('<html><body>Service unavailable</body></html>');
  // Without Retry-After: the service gives none.
  if (fault !== null) return refused(reply, Number(fault), 'simulated');
  const known = OPERATIONS[operation];
  if (known === undefined) return refused(reply, 404, 'Not found');
  if ((request.headers.key ?? query.key) !== KEY) return refused(reply, 401, 'Invalid ApiKey');
  const asked = query[known.parameter];
  const read = common.safeParse(query);
  if (asked === undefined || asked === '' || !read.success)
    return refused(reply, 400, `Parameter ${known.parameter} cannot be empty.`);
  const { offset, maxresults, dataset, lr } = read.data;
  const found = gazetteer.all.filter(known.fits(asked));
  const page = found.slice(offset, offset + maxresults);
  return reply.send({
    header: {
      uri: `https://api.os.uk/search/places/v1/${operation}?${known.parameter}=${encodeURIComponent(asked)}`,
      query: `${known.parameter}=${asked}`,
      offset,
      totalresults: found.length,
      format: 'JSON',
      dataset,
      lr,
      maxresults,
      epoch: '115',
      output_srs: 'EPSG:27700',
    },
    ...(page.length > 0 && { results: page.map(record => ({ LPI: record })) }),
  });
}
