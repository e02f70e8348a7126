import { setTimeout as pause } from 'node:timers/promises';
import { type Sandbox, startSandbox } from '../../sandbox/start.js';
import { breathingSpacePoll, breathingSpaceReconcile } from '../../src/jobs/breathing-space/kinds.js';
import { JOB_KINDS } from '../../src/jobs/kinds.js';
import { loadPeople } from '../../src/people/loading/load-people.js';
import type { Database } from '../../src/platform/database/database.js';
import type { JobKind } from '../../src/platform/jobs/job-kind.js';
import { openJobs } from '../../src/platform/jobs/jobs.js';
import { guildhallConfig } from '../../src/server/config.js';
import { peopleKeysOf } from '../../src/server/people-behind.js';
import { sandboxAt } from '../../src/server/sandbox.js';
import { type GatewayUnderTest, startGateway } from '../support/gateway.js';
import { memoryStore } from '../support/memory-store.js';
import { SANDBOX_DAY } from '../support/sandbox.js';

const HOLDS = `query Holds($ref: PersonReference!) {
  customer(ref: $ref) { accounts(first: 10) { nodes { ... on CouncilTaxAccount {
    holds { kind inForce from until debtReference reference }
  } } } }
}`;
const SECRET = Buffer.alloc(32, 7).toString('base64');
interface Held {
  readonly customer: {
    readonly accounts: { readonly nodes: readonly { readonly holds: readonly Record<string, unknown>[] }[] };
  } | null;
}

describe('a gateway that asks the register of breathing spaces', () => {
  let sandbox: Sandbox;
  let database: Database;
  let gateway: GatewayUnderTest;

  beforeAll(async () => {
    [sandbox, database] = await Promise.all([startSandbox({ today: SANDBOX_DAY, households: 50 }), memoryStore()]);
    // Whose a debt is, is found by the index; a hold is shown once that is settled.
    const keys = peopleKeysOf(guildhallConfig.parse({ audit: { secret: SECRET } }));
    const { everybody } = await sandboxAt(sandbox.url);
    await loadPeople(everybody, { reading: 'whole', allowRemovals: true }, { database, keys, now: () => new Date() });
    const at = (service: string) => `${sandbox.url}/breathing-space/${service}`;
    gateway = await startGateway({
      sandbox,
      database,
      at: `${SANDBOX_DAY}T09:00:00Z`,
      config: {
        audit: { secret: SECRET },
        breathingSpace: {
          identityUrl: at('identity'),
          notificationsUrl: at('notifications'),
          creditorUrl: at('creditor'),
          clientId: 'testshire',
          clientSecret: 'testshire',
          notices: [
            { type: 'ASSUMED_DebtInBreathingSpace', version: 'v1', breathingSpaceKey: 'assumedBreathingSpaceId' },
          ],
        },
      },
    });
  }, 60_000);
  afterAll(async () => {
    await gateway?.close();
    await sandbox?.close();
    await database?.close();
  });

  const rows = async (text: string) => database.run<Record<string, unknown>>({ text });
  /** Its own rounds are every five minutes; this one is asked for now. */
  const askedNow = async (kind: JobKind<Record<string, never>>) => {
    const jobs = openJobs({ database, kinds: JOB_KINDS });
    await jobs.ready();
    await database.transaction(transaction => jobs.enqueue(transaction, { kind, data: {} }));
    await jobs.close(1_000);
  };
  const until = async (text: string) => {
    const end = Date.now() + 60_000;
    while ((await rows(text)).length === 0 && Date.now() < end) await pause(50);
    return rows(text);
  };

  it('shows a hold to an officer who recovers, once a round has read it', async () => {
    const [debt] = sandbox.register.register.find('b5b0c0de-0000-4000-8000-000000000001')?.debtDetails ?? [];
    const person = sandbox.population.notables().find(({ accounts }) => accounts.includes(debt?.reference ?? ''));
    const holds = async () => {
      const variables = { ref: `civica:${person?.reference}` };
      const { data, errors } = await gateway.ask<Held>('officer', HOLDS, { purpose: 'recovery', variables });
      expect(errors).toEqual([]);
      return data?.customer?.accounts.nodes.flatMap(account => account.holds);
    };
    expect(await holds()).toEqual([]);
    await askedNow(breathingSpacePoll);
    await until(`select 1 from breathing_space_notice where state = 'TAKEN' having count(*) = 2`);
    expect(await holds()).toEqual([
      {
        kind: 'BREATHING_SPACE',
        inForce: true,
        from: '2026-11-12',
        until: '2027-01-10',
        debtReference: debt?.reference,
        reference: 'BSS-0000000001',
      },
    ]);
  }, 90_000);

  it('finds by night what no round was given', async () => {
    const { register } = sandbox.register;
    register.tell('b5b0c0de-0000-4000-8000-000000000002');
    const lost = register.pending().length;
    const known = (await rows('select id from breathing_space_notice')).length;
    await askedNow(breathingSpaceReconcile);
    await until('select 1 from breathing_space_inbox where reconciled_at is not null');
    expect(await rows('select id from breathing_space_notice')).toHaveLength(known + lost);
    expect(lost).toBe(1);
  }, 90_000);
});
