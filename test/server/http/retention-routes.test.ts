import fastify from 'fastify';
import { ReportError } from '../../../src/jobs/retention/run.js';
import { retentionRoutes } from '../../../src/server/http/retention-routes.js';
import type { Retention } from '../../../src/server/retention.js';

const REPORT = '7b1f4a52-0d3c-4c1a-9f3e-000000000001';

describe('retention on the admin port', () => {
  const served = (run: (report: string) => Promise<object>) => {
    const admin = fastify();
    retentionRoutes(admin, { report: async () => ({ id: REPORT, lines: [] }), run } as unknown as Retention);
    return (url: string, body?: object) => admin.inject({ method: 'POST', url, ...(body && { payload: body }) });
  };

  it('reports, and removes what the report of this id named', async () => {
    const ran: string[] = [];
    const post = served(async report => {
      ran.push(report);
      return { removed: 3 };
    });
    expect((await post('/retention/report')).json()).toEqual({ id: REPORT, lines: [] });
    expect((await post('/retention/run', { report: REPORT })).json()).toEqual({ removed: 3 });
    expect(ran).toEqual([REPORT]);
  });

  it('removes nothing for what is no id of a report, and says why a report will not do', async () => {
    const post = served(() => Promise.reject(new ReportError('The report is too old: make another.')));
    for (const body of [{}, { report: 'all' }]) expect((await post('/retention/run', body)).statusCode).toBe(400);
    const refused = await post('/retention/run', { report: REPORT });
    expect([refused.statusCode, refused.json()]).toEqual([409, { message: 'The report is too old: make another.' }]);
    const broken = served(() => Promise.reject(new Error('store down')));
    expect((await broken('/retention/run', { report: REPORT })).statusCode).toBe(500);
  });
});
