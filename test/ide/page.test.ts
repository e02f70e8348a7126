import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { CHROMIUM, hasChromium, launchChromium, run, type Visit, visit } from './support/chromium.js';
import { type StubGateway, startStubGateway } from './support/stub-gateway.js';
import { councilSettings } from './support/stub-settings.js';

const PAGE = fileURLToPath(new URL('../../dist/ide', import.meta.url));
const HOW = `GraphiQL page: needs Chromium at ${CHROMIUM} (apt-get install chromium, or set CHROMIUM to its path)`;

const REFUSED = /status of 40[13]/; // Chromium itself writes refused requests to the console

if (!hasChromium() && process.env.REQUIRE_SERVICES === '1') {
  it('has a browser to look at the page with', () => {
    throw new Error(HOW);
  });
}

if (!hasChromium() && process.env.REQUIRE_SERVICES !== '1') it.skip(HOW, () => undefined);

const describeInChromium = (name: string, tests: () => void): void => {
  if (hasChromium()) describe(name, tests);
};

describeInChromium('GraphiQL page', () => {
  let browser: Browser;
  let stub: StubGateway;
  let current: Visit | undefined;

  beforeAll(async () => {
    if (!existsSync(`${PAGE}/index.html`)) throw new Error('dist/ide is not built: run npm run build:ide first.');
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(async () => {
    stub = await startStubGateway(PAGE);
  });
  afterEach(async () => {
    await current?.context.close();
    await stub.close();
  });

  const open = async (viewport?: { width: number; height: number }): Promise<Page> => {
    current = await visit(browser, stub.origin, viewport);
    return current.page;
  };
  const lastAsked = () => stub.asked.at(-1);
  const schemaReads = () => stub.asked.filter(({ operationName }) => operationName === 'IntrospectionQuery');
  const operations = () => stub.asked.filter(({ operationName }) => operationName !== 'IntrospectionQuery');

  describe('in a sandbox', () => {
    it('shows the council, says that people are invented and opens an example for each client', async () => {
      const page = await open();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Testshire Borough Council');
      expect(await page.getByText('Sandbox: invented people').isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'Guide' }).getAttribute('href')).toBe('/docs/');
      const tabs = await page.getByRole('tab').locator('button[title]').all();
      const titles = await Promise.all(tabs.map(tab => tab.getAttribute('title')));
      expect(titles).toEqual(['WholeCustomer', 'MyAccount', 'WhatDoIOwe']);
    });

    it('asks nothing of any other origin, workers included, and troubles nobody under the policy', async () => {
      const page = await open();
      await run(page, '"officer"');
      await page.getByRole('button', { name: /^Prettify/ }).click();
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      await page.getByRole('link', { name: 'Customer', exact: true }).click();
      await page.getByText('Whom the council knows.').waitFor();
      const requested = current?.requested ?? [];
      expect(requested.filter(url => !url.startsWith(`${stub.origin}/`) && !url.startsWith('data:'))).toEqual([]);
      expect(requested.filter(url => url.includes('worker')).length).toBeGreaterThan(0);
      expect(current?.troubles).toEqual([]);
    });

    it('runs a tab as the role its comment names and shows the answer', async () => {
      const page = await open();
      await run(page, '"officer"');
      expect(lastAsked()).toEqual({
        authorization: 'Bearer token-of-officer',
        purpose: 'enquiry',
        operationName: 'WholeCustomer',
        variables: { ref: 'civica:7000001' },
      });
    });

    it('sends the role and the purpose that are switched to', async () => {
      const page = await open();
      await page.getByLabel('Role').selectOption('assessor');
      await page.getByLabel('Purpose').selectOption('fraud');
      await run(page, '"assessor"');
      expect(lastAsked()).toMatchObject({ authorization: 'Bearer token-of-assessor', purpose: 'fraud' });
    });

    it('takes the role of a tab when it is opened', async () => {
      const page = await open();
      await page.getByRole('tab', { name: 'MyAccount' }).click();
      await page.locator('select[name=person]:disabled').waitFor(); // it asks about nobody by reference
      expect(await page.getByLabel('Role').inputValue()).toBe('resident');
      await run(page, '"resident"');
      expect(lastAsked()).toMatchObject({ purpose: 'self-service', operationName: 'MyAccount' });
    });

    it('puts the chosen person into the variables', async () => {
      const page = await open();
      await page.getByLabel('Person').selectOption('civica:7000003');
      await run(page, 'civica:7000003');
      expect(lastAsked()?.variables).toEqual({ ref: 'civica:7000003' });
    });

    it('opens an example from the pane in the tab that has it', async () => {
      const page = await open();
      await page.getByRole('button', { name: 'Show Examples' }).click();
      await page.getByRole('button', { name: 'what do i owe' }).click();
      await run(page, '"chatbot"');
      expect(await page.getByRole('tab').count()).toBe(3);
    });

    it('closes the pane that covers a narrow page once it has opened an example', async () => {
      const page = await open({ width: 390, height: 844 });
      await page.getByRole('button', { name: 'Show Examples' }).click();
      await page.getByRole('button', { name: 'my benefits' }).click();
      await page.getByRole('heading', { name: 'Examples' }).waitFor({ state: 'hidden' });
      await run(page, '"MyBenefits"');
      await page.getByRole('button', { name: 'Show Examples' }).click();
      await page.getByRole('heading', { name: 'Examples' }).waitFor();
    });

    it('opens an example that has no tab yet in a new one, with its role', async () => {
      const page = await open();
      await page.getByRole('button', { name: 'Show Examples' }).click();
      await page.getByRole('button', { name: 'my benefits' }).click();
      await run(page, '"MyBenefits"');
      expect(lastAsked()).toMatchObject({ authorization: 'Bearer token-of-resident', operationName: 'MyBenefits' });
      expect(await page.getByRole('tab').count()).toBe(4);
    });

    it('reads the schema as the developer, whoever else runs operations', async () => {
      const page = await open();
      await run(page, '"officer"');
      expect(schemaReads().map(({ authorization, purpose }) => [authorization, purpose])).toEqual([
        ['Bearer token-of-developer', 'support'],
      ]);
    });

    it('fetches a fresh token, once, when one has expired', async () => {
      const page = await open();
      stub.expired.add('token-of-officer');
      for (const role of stub.settings.roles) role.token = `${role.token}-again`;
      await run(page, '"officer-again"');
      expect(operations().map(({ authorization }) => authorization)).toEqual([
        'Bearer token-of-officer',
        'Bearer token-of-officer-again',
      ]);
    });

    it('shows a 401 as it comes and says what to do', async () => {
      const page = await open();
      stub.expired.add('token-of-officer');
      await run(page, 'UNAUTHENTICATED');
      expect(await page.getByRole('status').textContent()).toContain('Choose another role');
      expect(operations()).toHaveLength(1);
      await page.getByLabel('Role').selectOption('assessor');
      await run(page, '"assessor"');
      expect(await page.getByRole('status').textContent()).toBe('');
      expect(current?.troubles.filter(text => !REFUSED.test(text))).toEqual([]);
    });

    it('says that the gateway cannot be reached', async () => {
      const page = await open();
      await stub.close();
      await run(page, 'The gateway could not be reached');
      stub = await startStubGateway(PAGE);
    });

    it.each([
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ])('fits $width pixels', async viewport => {
      const page = await open(viewport);
      await run(page, '"officer"');
      const widest = await page.evaluate('document.documentElement.scrollWidth');
      expect(widest).toBeLessThanOrEqual(viewport.width);
      const controls = page.locator('header select, header a');
      for (const control of await controls.all()) {
        const box = await control.boundingBox();
        expect((box?.x ?? Number.NaN) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(viewport.width);
      }
    });
  });

  describe("in front of a council's own systems", () => {
    beforeEach(() => {
      stub.settings = councilSettings();
    });

    it('sends nothing until there is a token, and says so', async () => {
      const page = await open();
      expect(await page.getByRole('status').textContent()).toContain('Paste an access token to begin');
      await run(page, 'there is no access token yet');
      expect(stub.asked).toEqual([]);
      expect(await page.getByText('Sandbox').count()).toBe(0);
    });

    it('runs with the pasted token, without documentation where the schema is refused', async () => {
      const page = await open();
      await page.getByLabel('Access token').fill(' Bearer token-of-officer ');
      await page.getByRole('button', { name: 'Use' }).click();
      await page.getByText('No schema documentation or completion').waitFor();
      await page.getByLabel('Purpose').fill('payment');
      await run(page, '"officer"');
      expect(lastAsked()).toMatchObject({ authorization: 'Bearer token-of-officer', purpose: 'payment' });
      expect(current?.troubles.filter(text => !REFUSED.test(text))).toEqual([]);
    });

    it('says to paste another token when one is refused', async () => {
      const page = await open();
      await page.getByLabel('Access token').fill('of no use');
      await page.getByRole('button', { name: 'Use' }).click();
      await page.getByText('401: the gateway refused this token').waitFor();
      await page.getByLabel('Access token').fill('token-of-developer');
      await page.getByRole('button', { name: 'Use' }).click();
      await run(page, '"developer"');
      expect(await page.getByRole('status').textContent()).toBe('');
    });

    it('keeps token, variables and history for this browser tab only', async () => {
      const page = await open();
      await page.getByLabel('Access token').fill('token-of-officer');
      await page.getByRole('button', { name: 'Use' }).click();
      await run(page, '"officer"');
      await page.reload();
      await page.waitForSelector('.graphiql-query-editor .view-line');
      await run(page, '"officer"');
      expect(await page.evaluate('localStorage.length')).toBe(0);
      await page.getByRole('button', { name: 'Forget' }).click();
      expect(await page.evaluate("JSON.stringify({ ...sessionStorage }).includes('token-of-officer')")).toBe(false);
      await run(page, 'there is no access token yet');
    });
  });
});
