import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/domain/dates.js';
import { people } from '../../src/people/people.js';
import { peopleKeys } from '../../src/people/people-keys.js';
import { openDatabase } from '../../src/platform/database/open.js';
import { createLog } from '../../src/platform/telemetry/log.js';
import { createMetrics } from '../../src/platform/telemetry/metrics.js';
import { guildhallConfig } from '../../src/server/config.js';
import { identity } from '../../src/server/config-sections.js';
import { gateway } from '../../src/server/gateway.js';
import { noticed } from '../../src/server/noticed.js';
import { PLACES } from '../../src/server/places.js';
import { rateLimits } from '../../src/server/rate-limits.js';
import { destination } from './log-file.js';
import { ourPorts } from './our-ports.js';
import { tell } from './served.js';

/** Guildhall as it ships: token, permission, limits, audit in its embedded store, log, its own client and batching. */
const [upstreamUrl = '', mode] = process.argv.slice(2);
const config = guildhallConfig.parse({ limits: { rate: { perClient: 10_000_000, perPerson: 1_000_000 } } });
const folder = await mkdtemp(join(tmpdir(), 'guildhall-bench-'));
const log = createLog({ level: 'info', destination: destination(join(folder, 'log')) });
const notices = noticed(log, createMetrics());
let groups = 0;
const counted = {
  ...notices,
  audited: (entries: number) => {
    groups += 1;
    notices.audited(entries);
  },
};
const { system, ports } = ourPorts(config, upstreamUrl, { warm: mode === 'warm', observe: notices.called });
const database = await openDatabase({ dataDir: join(folder, 'store'), migrationsDir: PLACES.migrations, log });
const { app } = await gateway({
  config,
  identity: identity.parse({
    issuer: 'http://localhost',
    jwksUrl: `${upstreamUrl.replace('127.0.0.1', 'localhost')}/jwks`,
    algorithms: ['ES256'],
  }),
  database,
  people: people(database, peopleKeys(randomBytes(32))),
  auditKeys: { secret: randomBytes(32) },
  systems: [system],
  ports,
  rates: rateLimits(config.limits.rate),
  manifest: JSON.parse(await readFile(PLACES.manifest, 'utf8')),
  clock: systemClock,
  noticed: counted,
  ide: {
    folder: PLACES.ide,
    settings: async () => ({ sandbox: true, council: '', endpoint: '', roles: [], people: [] }),
  },
});
await app.listen({ port: 0, host: '127.0.0.1' });
tell((app.server.address() as AddressInfo).port, () => ({ groups }));
