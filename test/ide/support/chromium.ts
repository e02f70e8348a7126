import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Debian's place for it; CHROMIUM names another. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const hasChromium = (): boolean => existsSync(CHROMIUM);

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A page in a profile of its own, with all that it asked the network for and all that went wrong in it. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requested: string[];
  readonly troubles: string[];
}

const EDITOR_READY = '.graphiql-query-editor .view-line';
const WAIT_MS = 10_000;

export async function visit(browser: Browser, url: string, viewport = { width: 1280, height: 800 }): Promise<Visit> {
  const context = await browser.newContext({ viewport });
  context.setDefaultTimeout(WAIT_MS);
  const page = await context.newPage();
  const requested: string[] = [];
  const troubles: string[] = [];
  context.on('request', request => requested.push(request.url()));
  page.on('websocket', socket => requested.push(socket.url()));
  page.on('pageerror', error => troubles.push(error.message));
  page.on('console', message => message.type() === 'error' && troubles.push(message.text()));
  await page.goto(url);
  await page.waitForSelector(EDITOR_READY);
  return { page, context, requested, troubles };
}

/** Runs the open tab and waits until the answer pane holds the text. */
export async function run(page: Page, expected: string): Promise<void> {
  await page.getByRole('button', { name: /^Execute/ }).click();
  await page.locator('.graphiql-response .view-lines').filter({ hasText: expected }).waitFor();
}
