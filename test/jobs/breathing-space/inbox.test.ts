import { sql } from 'kysely';
import { type Sandbox, startSandbox } from '../../../sandbox/start.js';
import { breathingSpaces } from '../../../src/adapters/breathing-space/breathing-spaces.js';
import { holdsOn } from '../../../src/casework/feeds/reads/holds.js';
import { Instant, isoDate } from '../../../src/domain/dates.js';
import { accountRef } from '../../../src/domain/references.js';
import type { NoticeKind, RegisterMeans } from '../../../src/jobs/breathing-space/means.js';
import { poll, reconcile } from '../../../src/jobs/breathing-space/poll.js';
import { take } from '../../../src/jobs/breathing-space/take.js';
import { createUpstream } from '../../../src/platform/http/create-upstream.js';
import type { ManagedUpstream } from '../../../src/platform/http/upstream-options.js';
import { SANDBOX_DAY } from '../../support/sandbox.js';
import { describeStores } from '../../support/stores.js';
import { feedsOn } from '../feeds/feed-samples.js';

const KIND: NoticeKind = {
  type: 'ASSUMED_DebtInBreathingSpace',
  version: 'v1',
  breathingSpaceKey: 'assumedBreathingSpaceId',
};
const SPACE = 'b5b0c0de-0000-4000-8000-00000000000a';
const DEBT = '91aa0000-0000-4000-8000-00000000000a';

describeStores("the register's inbox", store => {
  let sandbox: Sandbox;
  let means: RegisterMeans;
  let upstreams: ManagedUpstream[];

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, households: 100, today: SANDBOX_DAY });
    upstreams = ['identity', 'notifications', 'creditor'].map(part =>
      createUpstream({ system: 'breathing-space', baseUrl: `${sandbox.url}/breathing-space/${part}` }),
    );
    const [identity, notifications, creditor] = upstreams as [ManagedUpstream, ManagedUpstream, ManagedUpstream];
    const client = {
      clientId: 'testshire',
      clientSecret: 'testshire',
      tokenPath: '/connect/token',
      organisation: undefined,
    };
    means = {
      register: breathingSpaces({ identity, notifications, creditor }, client),
      notices: [KIND],
      feeds: {
        ...feedsOn(store.database()),
        clock: { now: () => Instant.fromEpochMilliseconds(Date.now()), today: () => isoDate(SANDBOX_DAY) },
      },
    };
    await poll(means);
  }, 60_000);
  afterEach(async () => {
    sandbox.register.faults.length = 0;
    await sql`truncate breathing_space_notice, breathing_space_debt, feed_file, feed_chunk, feed_record, feed_poison,
      feed_subject, feed_subject_person, feed_item, casework_case, casework_event, casework_outbox cascade`.execute(
      store.database().kysely,
    );
    await sql`update breathing_space_inbox set emptying_since = null`.execute(store.database().kysely);
    await poll(means);
    await sql`truncate breathing_space_notice`.execute(store.database().kysely);
  });
  afterAll(async () => {
    await means.feeds.jobs.close(1_000);
    await Promise.all(upstreams.map(one => one.close()));
    await sandbox.close();
  });

  const rows = async (text: string) =>
    (await sql.raw<Record<string, unknown>>(text).execute(store.database().kysely)).rows;
  const count = async (table: string) => (await rows(`select count(*)::int as n from ${table}`))[0]?.n;
  const opens = (over: { status?: number; hidden?: boolean; endsOn?: string | null; reference?: string } = {}) => {
    const { status = 0, hidden = false, endsOn = '2027-01-09T00:00:00', reference = '5009 8765' } = over;
    sandbox.register.register.put(SPACE, {
      debtorDetails: {
        firstName: 'Otis "O"',
        lastName: 'Fernleigh, the elder',
        dateOfBirth: '1980-02-01T00:00:00',
        isInMentalHealthMoratorium: endsOn === null,
        referenceNumber: 'BSS-0000000010',
        addressHidden: hidden,
        startsOn: '2026-11-11T00:00:00',
        endsOn,
        cancellationDate: null,
        moratoriumStatus: 1,
      },
      currentAddress: { addressLine1: '9 Heron Rise', postcode: 'TE5 7AA' },
      debtDetails: [{ id: DEBT, status, reference, nino: 'AA001234A', amount: 712.55 }],
    });
  };
  const ACCOUNT = accountRef('civica', '50098765');
  const held = async () =>
    (await holdsOn(store.database().kysely, [ACCOUNT], { on: isoDate('2026-11-21') })).get(ACCOUNT) ?? [];

  it('holds a debt that a notice tells of, and ends the hold where a later one says so', async () => {
    opens();
    sandbox.register.register.tell(SPACE);
    expect(await poll(means)).toBe(1);
    await take(means);
    expect(await held()).toMatchObject([{ inForce: true, until: isoDate('2027-01-09'), people: ['civica:001234'] }]);
    opens({ status: 13 });
    sandbox.register.register.tell(SPACE);
    await poll(means);
    await take(means);
    expect(await held()).toMatchObject([{ inForce: false }]);
    expect(await rows(`select distinct state from breathing_space_notice where message_type = '${KIND.type}'`)).toEqual(
      [{ state: 'TAKEN' }],
    );
  });

  it('hands on nothing where a further notice changes nothing, and asks nobody twice', async () => {
    opens();
    for (let n = 0; n < 3; n += 1) sandbox.register.register.tell(SPACE);
    await poll(means);
    await take(means);
    sandbox.register.register.tell(SPACE);
    await poll(means);
    await take(means);
    expect(await count('feed_record')).toBe(1);
    expect(await rows(`select facts ->> 'reason' as reason, team, due_on from casework_case`)).toEqual([
      { reason: 'TO_BE_ACTED_ON', team: 'recovery', due_on: SANDBOX_DAY },
    ]);
  });

  it('finds what was marked as read and lost on the way: at the next round', async () => {
    opens();
    sandbox.register.register.tell(SPACE);
    sandbox.register.faults.push({ kind: 'lost', operation: 'pending' });
    await expect(poll(means)).rejects.toMatchObject({ name: 'UpstreamError' });
    expect(await count('breathing_space_notice')).toBe(0);
    await poll(means);
    await take(means);
    expect(await held()).toMatchObject([{ inForce: true }]);
  });

  it.each(['read', 'kept', 'handed-on'] as const)('loses and doubles nothing where it ends at "%s"', async where => {
    opens();
    sandbox.register.register.tell(SPACE);
    const boundary = (at: string) => {
      if (at === where) throw new Error('killed');
    };
    const once = async (by: RegisterMeans) => {
      await poll(by);
      await take(by);
    };
    await expect(once({ ...means, boundary })).rejects.toThrow('killed');
    await once(means);
    expect(await held()).toHaveLength(1);
    expect(
      await rows(`select state from breathing_space_notice where message_type = '${KIND.type}' and state <> 'TAKEN'
      and id in (select id from breathing_space_notice order by created_on desc limit 1)`),
    ).toEqual([]);
    expect(
      await count(`casework_case where facts ->> 'reason' = 'TO_BE_ACTED_ON' and facts ->> 'record' in
      (select record_key from feed_record where fields ->> 'debtId' = '${DEBT}')`),
    ).toBe(1);
  });

  it('finds by the day what no round had missed to its knowledge', async () => {
    opens();
    sandbox.register.register.tell(SPACE);
    sandbox.register.register.pending();
    expect(await poll(means)).toBe(0);
    expect(await reconcile(means)).toBeGreaterThan(0);
    await take(means);
    expect(await held()).toHaveLength(1);
  });

  it('puts a notice of no known kind to somebody, once, and does what it asks when its kind is described', async () => {
    opens();
    sandbox.register.register.tell(SPACE, 'ASSUMED_New', 'v9');
    sandbox.register.register.tell(SPACE, 'ASSUMED_New', 'v9');
    await poll(means);
    await take(means);
    await take(means);
    expect(await rows(`select facts ->> 'reason' as reason from casework_case`)).toEqual([{ reason: 'FILE_UNKNOWN' }]);
    await take({ ...means, notices: [KIND, { ...KIND, type: 'ASSUMED_New', version: 'v9' }] });
    expect(await held()).toHaveLength(1);
  });

  it('keeps no hidden address, and nothing of a notice in the open', async () => {
    opens({ hidden: true, endsOn: null });
    sandbox.register.register.tell(SPACE);
    await poll(means);
    await take(means);
    expect(await rows('select postcode, surname from feed_subject')).toEqual([
      { postcode: null, surname: 'Fernleigh, the elder' },
    ]);
    expect(JSON.stringify(await rows('select * from feed_record'))).not.toMatch(/TE5 7AA|Heron/);
    expect(await held()).toMatchObject([{ moratorium: 'MENTAL_HEALTH_CRISIS', until: null, inForce: true }]);
    const [notice] = await rows('select sealed from breathing_space_notice');
    expect(Buffer.from(notice?.sealed as Uint8Array).toString('latin1')).not.toContain('BSS');
  });

  it('tells somebody of a moratorium that stays unseen, after five rounds', async () => {
    sandbox.register.register.tell('b5b0c0de-0000-4000-8000-0000000000ff');
    await poll(means);
    for (let n = 0; n < 5; n += 1) await take(means);
    expect(await rows('select state, tries from breathing_space_notice')).toEqual([{ state: 'NOWHERE', tries: 5 }]);
    expect(await rows(`select facts ->> 'reason' as reason from casework_case`)).toEqual([{ reason: 'FILE_UNKNOWN' }]);
  });
});
