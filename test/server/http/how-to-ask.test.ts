import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { graphqlShapedErrors } from '../../../src/server/http/error-shape.js';
import { graphqlRoute } from '../../../src/server/http/graphql-route.js';
import { hasPage } from '../../../src/server/http/ide-route.js';

describe('who opens the address of GraphQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const said = async () => {
    const app = Fastify();
    graphqlShapedErrors(app, () => undefined);
    graphqlRoute(app, { page: hasPage({ folder }) } as never);
    const [{ message }] = (await app.inject('/graphql')).json().errors;
    await app.close();
    return message;
  };

  it('is sent to the page where there is one', async () => {
    expect(await said()).not.toContain('page to try');
    writeFileSync(join(folder, 'index.html'), '');
    expect(await said()).toContain('page to try queries on at the address /');
  });
});
