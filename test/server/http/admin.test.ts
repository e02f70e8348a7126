import { useGateway } from '../../support/gateway.js';

const { gateway, another, database } = useGateway({ sandbox: { households: 50 } });
const PATHS = ['/livez', '/readyz', '/metrics', '/audit/verify', '/audit/who'];

describe('the admin port', () => {
  it('says that the process lives and is ready', async () => {
    for (const path of ['/livez', '/readyz']) {
      const response = await fetch(`${gateway().adminUrl}${path}`);
      expect([path, response.status]).toEqual([path, 200]);
    }
  });

  it('gives metrics that name nobody', async () => {
    await gateway().ask('officer', '{ customer(ref: "civica:7000100") { ref name { full } } }');
    const text = await gateway().metrics();
    expect(text).toMatch(/guildhall_request_seconds_count\{callerClass="officer",status="200"\} \d+/);
    expect(text).toMatch(/guildhall_upstream_seconds_count\{system="civica",operation="ctxsel",outcome="ok"\} 1/);
    expect(text).toMatch(/guildhall_documents_total\{how="compiled"\} 1/);
    expect(text).not.toContain('7000100');
  });

  it.each(PATHS)('is not to be reached through the public one: %s', async path => {
    for (const method of ['GET', 'POST']) {
      const response = await fetch(`${gateway().url}${path}`, { method });
      expect([method, response.status]).toEqual([method, 404]);
    }
  });

  it('that is taken is told with what to do, and nothing is left open', async () => {
    const taken = Number(new URL(gateway().adminUrl).port);
    const start = another({ config: { http: { port: 0, admin: { port: taken } } } });
    await expect(start).rejects.toThrow(`Port ${taken} is taken. Stop what uses it, or set another as http.admin.port`);
    expect((await fetch(`${gateway().adminUrl}/readyz`)).status).toBe(200);
  });

  it('answers no GraphQL', async () => {
    const response = await fetch(`${gateway().adminUrl}/graphql`, { method: 'POST' });
    expect(response.status).toBe(404);
  });

  // Last, for the store is closed by it.
  it('says that it is not ready, and why, once the store is gone; and nothing about a person is answered', async () => {
    const other = await another();
    expect((await other.ask('officer', '{ customer(ref: "civica:7000100") { ref } }')).status).toBe(200);
    await database().close();
    const response = await fetch(`${other.adminUrl}/readyz`);
    expect([response.status, await response.text()]).toEqual([503, 'not ready\nthe store does not answer\n']);
    const { status, data, errors } = await other.ask('officer', '{ customer(ref: "civica:7000100") { ref } }');
    expect({ status, data, code: errors[0]?.extensions?.code }).toEqual({
      status: 503,
      data: null,
      code: 'AUDIT_UNAVAILABLE',
    });
    expect((await other.ask('public', '{ me { class } }')).status).toBe(200);
    expect((await fetch(`${other.adminUrl}/livez`)).status).toBe(200);
  });
});
