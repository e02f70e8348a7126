import { existsSync } from 'node:fs';
import { readAnchors } from '../platform/audit/anchors.js';
import { pseudonyms } from '../platform/audit/pseudonyms.js';
import { auditVerify } from '../platform/audit/verify.js';
import { whoRead } from '../platform/audit/who-read.js';
import { openDatabase } from '../platform/database/open.js';
import { anchorFileOf } from '../server/anchor-file.js';
import { auditKeys } from '../server/audit-keys.js';
import type { GuildhallConfig } from '../server/config.js';
import type { AuditRoutes } from '../server/http/audit-routes.js';
import { PLACES } from '../server/places.js';
import { StartError } from '../server/sandbox.js';

const quiet = { info: () => undefined, warn: () => undefined };
/** A long log takes a while to verify. */
const ANSWER_WITHIN_MS = 10 * 60_000;

type Asked = <T>(ask: (audit: AuditRoutes) => Promise<T>) => Promise<T>;

/** The audit log of this configuration: through the gateway where it runs on an embedded store, else from the store itself. */
export async function auditStore(config: GuildhallConfig): Promise<Asked> {
  const admin = `http://${config.http.admin.host}:${config.http.admin.port}`;
  if (!config.store.databaseUrl && (await isLive(admin))) return ask => ask(throughGateway(admin));
  return ask => fromStore(config, ask);
}

async function isLive(admin: string): Promise<boolean> {
  const answer = await fetch(`${admin}/livez`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  return answer?.ok === true;
}

function throughGateway(admin: string): AuditRoutes {
  const post = async <T>(path: string, body: unknown): Promise<T> => {
    const answer = await fetch(`${admin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    if (!answer.ok)
      throw new StartError(`The gateway at ${admin} answered ${answer.status}: is it of the same version?`);
    return (await answer.json()) as T;
  };
  return { verify: () => post('/audit/verify', {}), whoRead: question => post('/audit/who', question) };
}

async function fromStore<T>(config: GuildhallConfig, ask: (audit: AuditRoutes) => Promise<T>): Promise<T> {
  const { databaseUrl: url, dataDir } = config.store;
  // To open it would make an empty one, whose log is whole and in which nobody read anything.
  if (url === undefined && !existsSync(dataDir))
    throw new StartError(`There is no store in ${dataDir}. Name the gateway's configuration with --file.`);
  const database = await openDatabase({ url, dataDir, migrationsDir: PLACES.migrations, log: quiet });
  try {
    const people = pseudonyms(auditKeys(config));
    return await ask({
      verify: () => auditVerify(database, readAnchors(anchorFileOf(config))),
      whoRead: question => whoRead(database, people, question),
    });
  } finally {
    await database.close();
  }
}
