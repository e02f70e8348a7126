import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Case } from '../../casework/case.js';
import type { Casework } from '../../casework/casework.js';
import { takePersonExport } from '../../casework/data-protection/exports.js';
import { subjectAccessRequest } from '../../casework/data-protection/subject-access.js';
import type { Caller } from '../../domain/caller.js';
import type { Clock } from '../../domain/dates.js';
import { grantOf } from '../../domain/grants.js';
import { caseRef, isReference } from '../../domain/references.js';
import { type PersonExport, pageOf } from '../../jobs/data-protection/page.js';
import type { AuditLog } from '../../platform/audit/audit-log.js';
import type { Database } from '../../platform/database/database.js';
import { Refused } from '../graphql/errors.js';
import { OF_DATA } from './data-headers.js';

export interface ExportRoute {
  readonly casework: Pick<Casework, 'cases'>;
  readonly database: Database;
  readonly audit: Pick<AuditLog, 'record'>;
  readonly clock: Clock;
  readonly identify: (request: FastifyRequest) => Promise<Caller>;
  readonly admitRate: (caller: Caller, request: FastifyRequest) => Promise<void>;
}

const FILE = /^([0-9a-f-]{36})\.(json|html)$/;
const WHAT = Object.freeze(['PersonExport.content']);

/** GET /exports/<request>.json and .html: everything held about a person, to whoever may export, recorded before it leaves. */
export function exportRoute(app: FastifyInstance, route: ExportRoute): void {
  app.get<{ Params: { file: string } }>('/exports/:file', async (request, reply) => {
    const caller = await route.identify(request);
    await route.admitRate(caller, request);
    const [, id = '', form] = FILE.exec(request.params.file) ?? [];
    const found = await requestOf(route, caller, id);
    if (found === null)
      throw new Refused('There is no such export that you may fetch.', { code: 'NOT_FOUND', status: 404 });
    await recorded(route, { caller, found, requestId: request.id });
    const now = new Date(route.clock.now().epochMilliseconds);
    const content = await takePersonExport(route.database, found.ref, now);
    if (content === null)
      throw new Refused('This export has expired, or was fetched often enough. Have it gathered again.', {
        code: 'EXPORT_GONE',
        status: 410,
      });
    return sent(reply, { content, form, number: found.number });
  });
}

async function requestOf({ casework }: ExportRoute, caller: Caller, id: string): Promise<Case | null> {
  const may = grantOf(caller.class, caller.purpose)?.acts.includes('data:export') === true;
  if (!may || !isReference(`guildhall:${id}`)) return null;
  const ref = caseRef(id);
  const found = (await casework.cases.byRefs([ref], caller)).get(ref);
  return found?.kind === subjectAccessRequest.name ? found : null;
}

interface Fetching {
  readonly caller: Caller;
  readonly found: Case;
  readonly requestId: string;
}

async function recorded({ audit }: ExportRoute, { caller, found, requestId }: Fetching): Promise<void> {
  const entry = {
    requestId,
    subject: caller.subject,
    client: caller.client,
    callerClass: caller.class,
    purpose: caller.purpose,
    operation: 'fetchExport',
    what: WHAT,
    whose: found.person === null ? [] : [found.person],
    outcome: 'shown',
  };
  await audit.record(entry).catch(() => {
    throw new Refused('The read could not be recorded, so nothing is shown. Ask again in a moment.', {
      code: 'AUDIT_UNAVAILABLE',
      status: 503,
    });
  });
}

interface Sending {
  readonly content: string;
  readonly form: string | undefined;
  readonly number: string;
}

function sent(reply: FastifyReply, { content, form, number }: Sending): FastifyReply {
  const asPage = form === 'html';
  return reply
    .headers(OF_DATA)
    .header('content-disposition', `attachment; filename="${number}.${asPage ? 'html' : 'json'}"`)
    .type(asPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8')
    .send(asPage ? pageOf(JSON.parse(content) as PersonExport) : content);
}
