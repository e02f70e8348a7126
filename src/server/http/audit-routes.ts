import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { AuditReport } from '../../platform/audit/verify.js';
import type { WhoReadAnswer, WhoReadQuestion } from '../../platform/audit/who-read.js';

export interface AuditRoutes {
  readonly verify: () => Promise<AuditReport>;
  readonly whoRead: (question: WhoReadQuestion) => Promise<WhoReadAnswer>;
}

/** What is asked on the admin port; also the form of the command's question. */
export const whoReadBody = z.object({
  reference: z.string().min(1).max(200),
  from: z.iso.datetime({ offset: true }),
  to: z.iso.datetime({ offset: true }),
});

/**
 * The audit log on the admin port, for the commands: an embedded store has one owner, so while the gateway runs they ask it.
 * The admin port is never open to callers.
 */
export function auditRoutes(admin: FastifyInstance, { verify, whoRead }: AuditRoutes): void {
  admin.post('/audit/verify', async () => verify());
  admin.post('/audit/who', async (request, reply) => {
    const { data } = whoReadBody.safeParse(request.body);
    if (!data) return reply.code(400).send({ message: 'Send { reference, from, to }, the last two as instants.' });
    return whoRead({ reference: data.reference, from: new Date(data.from), to: new Date(data.to) });
  });
}
