import type { GuildhallConfig } from '../server/config.js';
import { ROLES } from '../server/roles.js';
import { DAY_OF_TRYING_MINUTES, type Sandbox } from '../server/sandbox.js';
import type { Running } from '../server/start.js';

/** People of the sandbox that the first minute names. */
const SHOWN_PEOPLE = 5;

/** What is printed when the gateway is up: short, and enough to go on with. */
export async function welcome(running: Running, config: GuildhallConfig): Promise<string> {
  const { url, adminUrl, sandbox, store, systems } = running;
  const kept =
    store === 'postgres' ? 'in PostgreSQL' : `in ${config.store.dataDir} (embedded; set DATABASE_URL for PostgreSQL)`;
  const cached = config.cache.redisUrl ? 'in memory and Redis' : 'in memory (set REDIS_URL to share it)';
  const lines = [
    '',
    `Guildhall for ${config.council.name} is up.`,
    '',
    `  GraphiQL   ${url}/`,
    `  API        ${url}/graphql`,
    `  Admin      ${adminUrl}/livez  /readyz  /metrics`,
    `  Systems    ${systems.map(({ name, simulated }) => (simulated ? `${name} (simulated)` : name)).join(', ')}`,
    `  Records    ${kept}`,
    `  Cache      ${cached}`,
    ...(sandbox === null ? [] : await trial(url, sandbox)),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

async function trial(url: string, sandbox: Sandbox): Promise<string[]> {
  const people = sandbox.people.slice(0, SHOWN_PEOPLE);
  const [first] = people;
  const tokens = await Promise.all(
    ROLES.map(async ({ id, description }) => [
      `  ${id}: ${description}`,
      `    ${await sandbox.token({ class: id, minutes: DAY_OF_TRYING_MINUTES })}`,
    ]),
  );
  return [
    '',
    'No upstream is configured, so Testshire serves: a sandbox of invented people.',
    '',
    ...people.map(({ reference, why }) => `  ${reference}  ${why}`),
    '',
    'A token for each kind of caller, good for twelve hours:',
    ...tokens.flat(),
    '',
    'Another one, or one for another person:  npm run -s token -- --help',
    'Try it:',
    `  curl -s ${url}/graphql -H 'content-type: application/json' \\`,
    '    -H "authorization: Bearer $(npm run -s token -- officer)" \\',
    `    -d '{"query":"{ customer(ref: \\"${first?.reference}\\") { name { full } accounts { nodes { ref balance } } } }"}'`,
  ];
}
