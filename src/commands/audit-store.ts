import { readAnchors } from '../platform/audit/anchors.js';
import { pseudonyms } from '../platform/audit/pseudonyms.js';
import { auditVerify } from '../platform/audit/verify.js';
import { whoRead } from '../platform/audit/who-read.js';
import { anchorFileOf } from '../server/anchor-file.js';
import { atStore } from '../server/at-store.js';
import { auditKeys } from '../server/audit-keys.js';
import type { GuildhallConfig } from '../server/config.js';
import type { AuditRoutes } from '../server/http/audit-routes.js';
import { runningGateway } from './running-gateway.js';

/** A long log takes a while to verify. */
const ANSWER_WITHIN_MS = 10 * 60_000;

type Asked = <T>(ask: (audit: AuditRoutes) => Promise<T>) => Promise<T>;

/** The audit log of this configuration: through the gateway where it runs on an embedded store, else from the store itself. */
export async function auditStore(config: GuildhallConfig): Promise<Asked> {
  const gateway = await runningGateway(config, ANSWER_WITHIN_MS);
  if (gateway !== null)
    return ask =>
      ask({ verify: () => gateway('/audit/verify', {}), whoRead: question => gateway('/audit/who', question) });
  return ask =>
    atStore(config, database => {
      const people = pseudonyms(auditKeys(config));
      return ask({
        verify: () => auditVerify(database, readAnchors(anchorFileOf(config))),
        whoRead: question => whoRead(database, people, question),
      });
    });
}
