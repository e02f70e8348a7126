import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../src/platform/telemetry/log.js';
import { guildhallConfig } from '../../src/server/config.js';
import { start } from '../../src/server/start.js';
import { destination } from './log-file.js';
import { tell } from './served.js';

/** Guildhall over the Civica sandbox, one call a record and a session a person: for the record, beside nobody. */
const [, mode] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'guildhall-bench-'));
const config = guildhallConfig.parse({
  cache: { enabled: mode === 'warm' },
  store: { dataDir: join(folder, 'store') },
  http: { port: 0, admin: { port: 0 } },
  audit: { anchorFile: join(folder, 'anchors') },
  sandbox: { port: 0 },
});
const running = await start({
  config,
  log: createLog({ level: 'info', destination: destination(join(folder, 'log')) }),
});
await running.begin();
const { sandbox } = running;
if (sandbox === null) throw new Error('the sandbox did not start');
const token = await sandbox.token({ class: 'officer' });
tell(Number(new URL(running.url).port), () => ({}), {
  token,
  people: sandbox.people.map(({ reference }) => reference),
});
process.on('disconnect', () => running.close());
