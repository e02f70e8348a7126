import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Case } from '../../casework/case.js';
import type { Casework } from '../../casework/casework.js';
import { noticeAsHtml } from '../../casework/notices/as-html.js';
import { batchAsPdf, noticeAsPdf, type Printing } from '../../casework/notices/as-pdf.js';
import { noticeAsText } from '../../casework/notices/as-text.js';
import type { NoticeDocument } from '../../casework/notices/document.js';
import { decisionNoticeKind, type NoticeFacts } from '../../casework/notices/kind.js';
import type { Caller } from '../../domain/caller.js';
import { decode } from '../../domain/codec.js';
import { grantOf } from '../../domain/grants.js';
import { caseRef, isReference } from '../../domain/references.js';
import type { AuditLog } from '../../platform/audit/audit-log.js';
import { Refused } from '../graphql/errors.js';
import { OF_DATA } from './data-headers.js';

export interface NoticeRoute {
  readonly casework: Pick<Casework, 'cases'>;
  readonly audit: Pick<AuditLog, 'record'>;
  readonly identify: (request: FastifyRequest) => Promise<Caller>;
  readonly admitRate: (caller: Caller, request: FastifyRequest) => Promise<void>;
}

type Kept = Case<NoticeFacts>;

const FILE = /^([0-9a-f-]{36})\.(pdf|html|txt)$/;
const MOST_IN_A_BATCH = 25;

/**
 * GET /notices/<reference>.pdf, .html and .txt, to whoever may open the notice; GET /notices/batch?of=a,b,c as one PDF for the
 * printer, to whoever may send letters. Each needs a token like any other request, and is recorded before anything leaves.
 */
export function noticeRoute(app: FastifyInstance, route: NoticeRoute): void {
  app.get<{ Params: { file: string } }>('/notices/:file', async (request, reply) => {
    const caller = await route.identify(request);
    await route.admitRate(caller, request);
    const [, id = '', form = ''] = FILE.exec(request.params.file) ?? [];
    const [found] = await keptOf(route, caller, [id]);
    if (found === undefined || !mayRead(caller)) throw notFound();
    await recorded(route, { caller, found: [found], requestId: request.id });
    return sent(reply, found, form);
  });
  app.get<{ Querystring: { of?: string } }>('/notices/batch', async (request, reply) => {
    const caller = await route.identify(request);
    await route.admitRate(caller, request);
    const ids = (request.query.of ?? '').split(',').slice(0, MOST_IN_A_BATCH);
    const found = maySend(caller) ? await keptOf(route, caller, ids) : [];
    if (found.length === 0 || found.length !== ids.length) throw notFound();
    await recorded(route, { caller, found, requestId: request.id });
    return reply
      .headers(OF_DATA)
      .type('application/pdf')
      .send(await batchAsPdf(found.map(printingOf)));
  });
}

const notFound = () => new Refused('There is no such notice that you may fetch.', { code: 'NOT_FOUND', status: 404 });
const mayRead = ({ class: of, purpose }: Caller): boolean =>
  ['personal', 'special'].includes(grantOf(of, purpose)?.reads.benefit ?? 'none');
const maySend = ({ class: of, purpose }: Caller): boolean =>
  grantOf(of, purpose)?.acts.includes('letter:send') === true;

async function keptOf({ casework }: NoticeRoute, caller: Caller, ids: readonly string[]): Promise<readonly Kept[]> {
  if (!ids.every(id => isReference(`guildhall:${id}`))) return [];
  const refs = ids.map(id => caseRef(id));
  const found = await casework.cases.byRefs(refs, caller);
  return refs.flatMap(ref => {
    const one = found.get(ref);
    return one?.kind === decisionNoticeKind.name ? [one as Kept] : [];
  });
}

const documentOf = ({ facts }: Kept): NoticeDocument => decode<NoticeDocument>(facts.document);
const isLarge = ({ facts }: Kept): boolean => facts.format === 'LARGE_PRINT';
const printingOf = (one: Kept): Printing => ({ notice: documentOf(one), largePrint: isLarge(one) });

async function sent(reply: FastifyReply, one: Kept, form: string): Promise<FastifyReply> {
  reply.headers(OF_DATA).header('content-disposition', `attachment; filename="${one.number}.${form}"`);
  if (form === 'pdf') return reply.type('application/pdf').send(await noticeAsPdf(printingOf(one)));
  if (form === 'txt') return reply.type('text/plain; charset=utf-8').send(noticeAsText(documentOf(one)));
  return reply.type('text/html; charset=utf-8').send(noticeAsHtml(documentOf(one), { largePrint: isLarge(one) }));
}

interface Fetching {
  readonly caller: Caller;
  readonly found: readonly Kept[];
  readonly requestId: string;
}

async function recorded({ audit }: NoticeRoute, { caller, found, requestId }: Fetching): Promise<void> {
  const entry = {
    requestId,
    subject: caller.subject,
    client: caller.client,
    callerClass: caller.class,
    purpose: caller.purpose,
    operation: 'fetchNotice',
    what: ['DecisionNotice.document'],
    whose: found.flatMap(({ person }) => (person === null ? [] : [person])),
    outcome: 'shown',
  };
  await audit.record(entry).catch(() => {
    throw new Refused('The read could not be recorded, so nothing is shown. Ask again in a moment.', {
      code: 'AUDIT_UNAVAILABLE',
      status: 503,
    });
  });
}
