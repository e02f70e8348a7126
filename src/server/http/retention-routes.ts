import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ReportError } from '../../jobs/retention/run.js';
import type { Retention } from '../retention.js';

const runBody = z.object({ report: z.uuid() });

/** Retention on the admin port, for the command: an embedded store has one owner. */
export function retentionRoutes(admin: FastifyInstance, retention: Retention): void {
  admin.post('/retention/report', async () => retention.report());
  admin.post('/retention/run', async (request, reply) => {
    const { data } = runBody.safeParse(request.body);
    if (!data) return reply.code(400).send({ message: 'Send { report }, the id of a report.' });
    try {
      return await retention.run(data.report);
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      return reply.code(409).send({ message: error.message });
    }
  });
}
