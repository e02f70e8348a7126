import type { FastifyInstance } from 'fastify';

export interface NoticeCallback {
  /** Whether the header carries the token that was agreed. */
  readonly isTheirs: (authorization: string) => boolean;
  /** Takes in the news, once however often it comes. False for a body that says nothing. */
  readonly hear: (body: Buffer) => Promise<boolean>;
}

const MOST_BYTES = 65_536;

/** POST /webhooks/govuk-notify. Answered when the news is stored; how the message stands is read from the API afterwards. */
export async function noticeCallback(app: FastifyInstance, { isTheirs, hear }: NoticeCallback): Promise<void> {
  await app.register(async inner => {
    inner.removeAllContentTypeParsers();
    inner.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    inner.post('/webhooks/govuk-notify', async ({ body, headers }, reply) => {
      if (!isTheirs(headers.authorization ?? '')) return reply.code(401).send();
      const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
      return reply.code((await hear(bytes)) ? 204 : 400).send();
    });
  });
}
