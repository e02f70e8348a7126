import type { FastifyInstance } from 'fastify';

export interface PaymentWebhook {
  /** Whether these bytes were signed by the provider. */
  readonly isSigned: (body: Buffer, signature: string) => boolean;
  /** Takes in the news, once for each message however often it comes. False for a body that says nothing. */
  readonly hear: (body: Buffer) => Promise<boolean>;
}

const MOST_BYTES = 65_536;

/**
 * POST /webhooks/govuk-pay. The signature is of the bytes as they came, so they are not read as JSON before it has been
 * checked; who does not know the secret learns nothing but that. It is answered when the news is stored, and acted on later.
 */
export async function paymentWebhook(app: FastifyInstance, { isSigned, hear }: PaymentWebhook): Promise<void> {
  await app.register(async inner => {
    inner.removeAllContentTypeParsers();
    inner.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    inner.post('/webhooks/govuk-pay', async ({ body, headers }, reply) => {
      const signature = headers['pay-signature'];
      const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
      if (typeof signature !== 'string' || !isSigned(bytes, signature)) return reply.code(401).send();
      return reply.code((await hear(bytes)) ? 204 : 400).send();
    });
  });
}
