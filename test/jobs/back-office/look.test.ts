import { randomUUID } from 'node:crypto';
import type { Benefits } from '../../../src/adapters/ports/benefits.js';
import type { Call } from '../../../src/adapters/ports/call.js';
import type { CouncilTax } from '../../../src/adapters/ports/council-tax.js';
import { callOffTask, keyBackOfficeTask, vouchForTask } from '../../../src/casework/back-office/commands.js';
import { lookAtTask } from '../../../src/casework/back-office/look-job.js';
import { type Proof, sighting } from '../../../src/casework/back-office/proof.js';
import { type BackOfficeTaskFacts, backOfficeTask } from '../../../src/casework/back-office/task.js';
import type { Case } from '../../../src/casework/case.js';
import type { Command } from '../../../src/casework/command.js';
import { done } from '../../../src/casework/outcome.js';
import type { CouncilTaxAccount } from '../../../src/domain/account.js';
import { stoppedClock } from '../../../src/domain/dates.js';
import { accountRef, personRef } from '../../../src/domain/references.js';
import { lookAtAll, lookAtOne } from '../../../src/jobs/back-office/look.js';
import { UpstreamError } from '../../../src/platform/http/upstream-error.js';
import { anActing } from '../../support/acting.js';
import { caseworkOn, doneWith } from '../../support/casework.js';
import { anAccount } from '../../support/records.js';
import { describeStores } from '../../support/stores.js';

const PERSON = personRef('civica', '7001234');
const ACCOUNT = accountRef('civica', '50098765');
const CLOSED: Proof = { field: 'account.closed', expected: 'yes', before: 'no' };
const BAND: Proof = { field: 'account.band', expected: 'C', before: 'D' };

const newTask = (proof: Proof | null): Command<object> => ({
  name: 'newTask',
  async run(work) {
    const facts: BackOfficeTaskFacts = {
      system: 'civica',
      title: 'End it',
      entries: [],
      cause: null,
      proof,
      seen: 'NOT_LOOKED',
    };
    return done(await work.open(backOfficeTask, { person: PERSON, about: ACCOUNT, facts }));
  },
});

type Shown = Partial<CouncilTaxAccount> | UpstreamError;

/** Ports that know one account, and note how they were called. */
function portsShowing(account: Shown, band: string | null = null) {
  const calls: Call[] = [];
  const councilTax = {
    accounts: async (_keys: unknown, call: Call) => {
      calls.push(call);
      return new Map([[ACCOUNT, account instanceof UpstreamError ? account : anAccount({ ref: ACCOUNT, ...account })]]);
    },
    properties: async () =>
      new Map([
        [ACCOUNT, { properties: [{ current: true, property: { band, address: { lines: [], postcode: null } } }] }],
      ]),
  } as unknown as CouncilTax;
  return { ports: { councilTax, benefits: {} as Benefits }, calls };
}

describe('what a read says of a keyed change', () => {
  it.each`
    shown   | before       | seen
    ${'C'}  | ${'D'}       | ${'APPLIED'}
    ${'D'}  | ${'D'}       | ${'NOT_SEEN_YET'}
    ${null} | ${'D'}       | ${'NOT_SEEN_YET'}
    ${'E'}  | ${'D'}       | ${'DIFFERS'}
    ${'E'}  | ${undefined} | ${'NOT_SEEN_YET'}
  `('is $seen where $before stood there and $shown is shown', ({ shown, before, seen }) => {
    expect(sighting({ ...BAND, before }, shown)).toBe(seen);
  });
});

describeStores('looking for what was keyed', store => {
  const clock = stoppedClock('2026-11-23T09:00:00Z');
  const started = () => {
    const on = caseworkOn(store.database(), [lookAtTask]);
    const keyed = async (proof: Proof | null) => {
      const task = await doneWith(on, newTask(proof), { input: {} });
      return doneWith(on, keyBackOfficeTask, { input: { case: task.ref, version: task.version } });
    };
    const now = async ({ ref }: Case) => {
      const found = await on.cases.byRefs([ref], anActing().caller);
      return found.get(ref) as Case<BackOfficeTaskFacts>;
    };
    return { on, keyed, now };
  };

  it('applies what the account shows, asking past every cache', async () => {
    const { on, keyed, now } = started();
    const task = await keyed(CLOSED);
    expect(task).toMatchObject({ state: 'KEYED', assignee: 'officer-1' });
    const { ports, calls } = portsShowing({ closed: true });
    await lookAtOne({ casework: on, ports, clock }, task.ref);
    expect(await now(task)).toMatchObject({ state: 'APPLIED', facts: { seen: 'APPLIED' } });
    expect(calls).toMatchObject([{ fresh: true, staleAllowed: false }]);
    await on.jobs.close(1_000);
  });

  it('reads who is liable through those who stay, once whoever left opens the account no longer', async () => {
    const { on, keyed, now } = started();
    const stays = personRef('civica', '7009999');
    const task = await keyed({ field: 'account.liable', expected: stays, before: `${PERSON} ${stays}` });
    const holders: string[] = [];
    const showing = (opens: string, liable: readonly (typeof PERSON)[] | null) => ({
      benefits: {} as Benefits,
      councilTax: {
        accounts: async ([key]: readonly { account: string; holder: string }[]) => {
          holders.push(key?.holder ?? '');
          return new Map(key?.holder === opens ? [[ACCOUNT, anAccount({ ref: ACCOUNT, liable })]] : []);
        },
      } as unknown as CouncilTax,
    });
    const look = (ports: ReturnType<typeof showing>) => lookAtOne({ casework: on, ports, clock }, task.ref);
    await look(showing(PERSON, null));
    await look(showing(PERSON, [stays, PERSON]));
    expect(await now(task)).toMatchObject({ state: 'KEYED', facts: { seen: 'NOT_SEEN_YET' } });
    await look(showing(stays, [stays]));
    expect(await now(task)).toMatchObject({ state: 'APPLIED' });
    expect(holders).toEqual([PERSON, PERSON, PERSON, stays]);
    await on.jobs.close(1_000);
  });

  it('notes once that it is not seen yet, and writes nothing at the next look', async () => {
    const { on, keyed, now } = started();
    const task = await keyed(CLOSED);
    const { ports } = portsShowing({ closed: false });
    await lookAtOne({ casework: on, ports, clock }, task.ref);
    const first = await now(task);
    expect(first).toMatchObject({ state: 'KEYED', version: task.version + 1, facts: { seen: 'NOT_SEEN_YET' } });
    await lookAtOne({ casework: on, ports, clock }, task.ref);
    expect((await now(task)).version).toBe(first.version);
    await on.jobs.close(1_000);
  });

  it('says what stands there where it is neither the old nor what was to be keyed, until it is keyed again', async () => {
    const { on, keyed, now } = started();
    const task = await keyed(BAND);
    await lookAtOne({ casework: on, ports: portsShowing({}, 'E').ports, clock }, task.ref);
    const differs = await now(task);
    expect(differs).toMatchObject({ state: 'DIFFERS', facts: { seen: 'DIFFERS', shows: 'E' } });
    const again = await doneWith(on, keyBackOfficeTask, { input: { case: task.ref, version: differs.version } });
    expect(again).toMatchObject({ state: 'KEYED', facts: { seen: 'NOT_LOOKED', shows: null } });
    await lookAtOne({ casework: on, ports: portsShowing({}, 'C').ports, clock }, task.ref);
    expect((await now(task)).state).toBe('APPLIED');
    await on.jobs.close(1_000);
  });

  it('leaves a task alone whose system cannot be read, and goes on to the others', async () => {
    const { on, keyed, now } = started();
    const [broken, fine] = [await keyed(CLOSED), await keyed(BAND)];
    const { ports } = portsShowing(new UpstreamError('civica', 'unavailable'), 'C');
    const round = await lookAtAll({ casework: on, ports, clock });
    expect(round.failed).toBeGreaterThanOrEqual(1);
    expect(await now(broken)).toMatchObject({ state: 'KEYED', facts: { seen: 'NOT_LOOKED' } });
    expect(await now(fine)).toMatchObject({ state: 'APPLIED' });
    await expect(lookAtOne({ casework: on, ports, clock }, broken.ref)).rejects.toThrow(UpstreamError);
    await on.jobs.close(1_000);
  });

  it('takes a second person to vouch against the system, and nobody else where no read could show it', async () => {
    const { on, keyed, now } = started();
    const shownOne = await keyed(CLOSED);
    const vouch = (task: Case, subject: string) =>
      on.perform(vouchForTask, {
        input: { case: task.ref, version: task.version, reason: 'seen on the screen' },
        key: randomUUID(),
        acting: anActing({ subject }),
      });
    expect(await vouch(shownOne, 'officer-1')).toMatchObject({ reasons: [{ code: 'SECOND_PERSON_NEEDED' }] });
    expect(await vouch(shownOne, 'officer-2')).toMatchObject({ kind: 'ChangeDone' });
    const unseen = await keyed(null);
    expect(await vouch(unseen, 'officer-1')).toMatchObject({ kind: 'ChangeDone' });
    expect((await now(unseen)).state).toBe('APPLIED');
    await on.jobs.close(1_000);
  });

  it("leaves a colleague's task to the colleague", async () => {
    const { on, keyed } = started();
    const task = await keyed(CLOSED);
    const off = await on.perform(callOffTask, {
      input: { case: task.ref, version: task.version, reason: 'no longer wanted' },
      key: randomUUID(),
      acting: anActing({ subject: 'officer-2' }),
    });
    expect(off).toMatchObject({ kind: 'ChangeRefused', reasons: [{ code: 'NOT_YOURS' }] });
    await on.jobs.close(1_000);
  });
});
