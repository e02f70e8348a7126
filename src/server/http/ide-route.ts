import { existsSync } from 'node:fs';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** What GraphiQL opens with. Roles and people are there only in front of the sandbox. */
export interface IdeSettings {
  readonly sandbox: boolean;
  readonly council: string;
  readonly endpoint: string;
  readonly roles: readonly {
    readonly id: string;
    readonly label: string;
    readonly description: string;
    readonly purposes: readonly string[];
    readonly token: string;
  }[];
  readonly people: readonly { readonly reference: string; readonly why: string }[];
}

interface IdeRoute {
  /** Where the built page is. Absent or empty, there is no page, and the API serves all the same. */
  readonly folder: string;
  readonly settings: () => Promise<IdeSettings>;
}

/** A page that lacks one of its files stays broken until it is loaded again, and a file costs next to nothing. */
const ALL_THE_SAME = { pressureHandler: () => undefined };

/** Whether the page was built. */
export const hasPage = ({ folder }: Pick<IdeRoute, 'folder'>): boolean => existsSync(join(folder, 'index.html'));

/** GraphiQL at `/`, from our own origin, under headers of its own. */
export async function ideRoute(app: FastifyInstance, { folder, settings }: IdeRoute): Promise<void> {
  await app.register(async page => {
    page.addHook('onRoute', route => {
      route.config = { ...route.config, ...ALL_THE_SAME };
    });
    await page.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: PAGE_POLICY } });
    page.get('/ide/settings.json', async (_request, reply) =>
      reply.header('cache-control', 'no-store').send(await settings()),
    );
    if (!existsSync(folder)) return;
    await page.register(fastifyStatic, {
      root: folder,
      prefix: '/',
      maxAge: '1h',
      immutable: false,
      decorateReply: false,
    });
  });
}

/** GraphiQL's page may load from this origin and from nowhere else. Its editor makes its styles at run time. */
const PAGE_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
};
