import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ZodError, z } from 'zod';
import type { NotifyBook, SentMessage } from './book.js';

export interface Notify {
  readonly book: NotifyBook;
  /** `name-<service id>-<secret>`. */
  readonly apiKey: string;
  readonly now: () => number;
}

class NotifyError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const reference = z.string().max(1_000).nullish();
const Email = z.object({
  email_address: z.email(),
  template_id: z.uuid(),
  personalisation: z.record(z.string(), z.unknown()).default({}),
  reference,
});
const Text = Email.omit({ email_address: true }).extend({ phone_number: z.string().regex(/^[+0-9 ]{10,20}$/) });
const Letter = z.object({ reference: z.string().min(1).max(1_000), content: z.base64().min(1) });

const LARGEST = 6 * 1024 * 1024;
const PAGE = 250;

/** Version 2 of the API of GOV.UK Notify, as far as a gateway uses it. */
export function govukNotifyHalf(app: FastifyInstance, notify: Notify): void {
  app.register(async inner => routes(inner, notify), { prefix: '/govuk-notify/v2/notifications' });
  app.post('/govuk-notify/settle', async (_request, reply) => {
    notify.book.settle();
    return reply.code(204).send();
  });
}

async function routes(app: FastifyInstance, { book, apiKey, now }: Notify): Promise<void> {
  app.setErrorHandler((error, _request, reply) => refused(error, reply));
  app.addHook('onRequest', async request => authorised(request, { apiKey, now }));
  app.post('/email', async ({ body }, reply) => {
    const { email_address: to, reference: of, personalisation } = Email.parse(body);
    return taken(reply, book.take({ type: 'email', to, reference: of ?? null, personalisation, content: null }));
  });
  app.post('/sms', async ({ body }, reply) => {
    const { phone_number: to, reference: of, personalisation } = Text.parse(body);
    return taken(reply, book.take({ type: 'sms', to, reference: of ?? null, personalisation, content: null }));
  });
  app.post('/letter', { bodyLimit: LARGEST }, async ({ body }, reply) => {
    const { reference: of, content } = Letter.parse(body);
    const pdf = Buffer.from(content, 'base64');
    if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new NotifyError(400, 'ValidationError', 'not a PDF');
    return taken(reply, book.take({ type: 'letter', to: null, reference: of, personalisation: {}, content: pdf }));
  });
  app.get<{ Params: { id: string } }>('/:id', async ({ params: { id } }) => {
    const found = book.find(id);
    if (found === null) throw new NotifyError(404, 'NoResultFound', 'No result found');
    return shown(found);
  });
  app.get<{ Querystring: { reference?: string; status?: string } }>('/', async ({ query }) => ({
    notifications: book
      .all()
      .filter(one => query.reference === undefined || one.reference === query.reference)
      .filter(one => query.status === undefined || one.status === query.status)
      .slice(-PAGE)
      .reverse()
      .map(shown),
    links: {},
  }));
}

const taken = (reply: FastifyReply, { id, reference: of }: SentMessage): FastifyReply =>
  reply.code(201).send({ id, reference: of, uri: `/v2/notifications/${id}` });

const shown = ({ id, reference: of, type, status, to, at }: SentMessage) => ({
  id,
  reference: of,
  type,
  status,
  email_address: type === 'email' ? to : null,
  phone_number: type === 'sms' ? to : null,
  created_at: new Date(at).toISOString(),
});

const SKEW_S = 30;

/** HS256 with the secret, issued by the service within half a minute. */
function authorised({ headers }: FastifyRequest, { apiKey, now }: Pick<Notify, 'apiKey' | 'now'>): void {
  const [, service = '', secret = ''] = /([0-9a-f-]{36})-([0-9a-f-]{36})$/.exec(apiKey) ?? [];
  const token = headers.authorization?.replace(/^Bearer /, '') ?? '';
  const [head = '', claims = '', signature = ''] = token.split('.');
  const own = createHmac('sha256', secret).update(`${head}.${claims}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== own.length || !timingSafeEqual(own, given))
    throw new NotifyError(403, 'AuthError', 'Invalid token: signature, api token not found');
  const { iss, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { iss?: unknown; iat?: unknown };
  if (iss !== service) throw new NotifyError(403, 'AuthError', 'Invalid token: service not found');
  if (typeof iat !== 'number' || Math.abs(iat - now() / 1_000) > SKEW_S)
    throw new NotifyError(403, 'AuthError', 'Error: Your system clock must be accurate to within 30 seconds');
}

function refused(error: unknown, reply: FastifyReply): FastifyReply {
  const known =
    error instanceof ZodError
      ? new NotifyError(400, 'ValidationError', `${error.issues[0]?.path.join('.')} is invalid`)
      : error;
  const { status, code, message } =
    known instanceof NotifyError ? known : new NotifyError(500, 'Exception', 'Internal server error');
  return reply.code(status).send({ status_code: status, errors: [{ error: code, message }] });
}
