import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { mayOpenCase } from '../../src/casework/acting.js';
import { backOfficeTask } from '../../src/casework/back-office/task.js';
import { type Case, OPEN_TO, type OpenTo } from '../../src/casework/case.js';
import type { Command } from '../../src/casework/command.js';
import { feedItem } from '../../src/casework/feeds/item.js';
import { done } from '../../src/casework/outcome.js';
import { FEED_FACTS, FEED_KINDS, type FeedKind } from '../../src/domain/feeds/kinds.js';
import { grantOf, purposesOf } from '../../src/domain/grants.js';
import { mayUse } from '../../src/domain/origin-uses.js';
import { CALLER_CLASSES } from '../../src/domain/permissions.js';
import { type PersonRef, personRef } from '../../src/domain/references.js';
import { anActing } from '../support/acting.js';
import { caseworkOn, doneWith } from '../support/casework.js';
import { describeStores } from '../support/stores.js';

const OWNER = personRef('civica', '900001');
const OTHER = personRef('civica', '900002');
const SENSITIVE = personRef('civica', '900003');

const open: Command<{ readonly person: PersonRef; readonly openTo: OpenTo }> = {
  name: 'openOne',
  async run(work, { person, openTo }) {
    const facts = { system: 'civica', title: 'x', entries: [], cause: null, proof: null, seen: 'NOT_LOOKED' as const };
    return done(await work.open(backOfficeTask, { person, openTo, facts }));
  },
};

const openItem: Command<{ readonly kind: FeedKind | null }> = {
  name: 'openItem',
  async run(work, { kind }) {
    const facts = { reason: 'NOBODY_MATCHES' as const, kind, subject: null, record: null, file: null, count: null };
    return done(await work.open(feedItem, { facts }));
  },
};
const ALL = anActing({ class: 'auditor', purpose: 'audit' });

/** As whoever made it may not be one to whom its feed is open. */
async function made(on: ReturnType<typeof caseworkOn>, kind: FeedKind | null): Promise<Case> {
  const outcome = await on.perform(openItem, { input: { kind }, key: randomUUID(), acting: ALL });
  if (outcome.kind !== 'ChangeDone') throw new Error('not opened');
  return { kind: 'FeedItem', ref: outcome.case, person: null, openTo: 'staff', facts: { kind } } as Case;
}

describeStores('who may open a case', store => {
  it('is the same in the store as in the code, for every caller, purpose and case', async () => {
    const on = caseworkOn(store.database());
    const all = anActing({ class: 'auditor', purpose: 'audit' });
    const cases = [];
    for (const person of [OWNER, OTHER])
      for (const openTo of OPEN_TO) cases.push(await doneWith(on, open, { input: { person, openTo }, as: all }));
    for (const kind of [...FEED_KINDS, null]) cases.push(await made(on, kind));
    for (const of of CALLER_CLASSES) {
      for (const purpose of purposesOf(of)) {
        const bound = of === 'resident' || of === 'chatbot' || of === 'public';
        const { caller } = anActing({ class: of, purpose, people: bound ? [OWNER] : null });
        const found = await on.cases.byRefs(
          cases.map(({ ref }) => ref),
          caller,
        );
        const expected = cases.filter(one => mayOpenCase(caller, one)).map(({ ref }) => ref);
        expect({ of, purpose, opened: [...found.keys()].sort() }).toEqual({ of, purpose, opened: expected.sort() });
        // A notice has no facts: nobody is told of an item whom its feed might be closed to.
        const every = FEED_KINDS.every(kind => mayUse(FEED_FACTS[kind].origin, of, purpose));
        expect(mayOpenCase(caller, { person: OWNER, openTo: 'staff', kind: 'FeedItem' })).toBe(!bound && every);
      }
    }
    await on.jobs.close(1_000);
  });

  it('is nobody without leave, where its person is sensitive: not by list, number, reference or change', async () => {
    const on = caseworkOn(store.database());
    const all = anActing({ class: 'auditor', purpose: 'audit' });
    const one = await doneWith(on, open, { input: { person: SENSITIVE, openTo: 'staff' }, as: all });
    const { kysely } = store.database();
    await sql`insert into people_sensitive (ref, kind, marked_by, since) values (${SENSITIVE}, 'REFUGE', 'officer', now())`.execute(
      kysely,
    );
    const officer = anActing({ class: 'officer', purpose: 'enquiry' });
    expect(grantOf('officer', 'enquiry')?.sensitive).toBe(false);
    const sees = async () => ({
      byNumber: (await on.cases.byNumber(one.number, officer.caller)) !== null,
      byRef: (await on.cases.byRefs([one.ref], officer.caller)).size,
      ofPerson: (await on.cases.ofPerson({ person: SENSITIVE }, { first: 5, caller: officer.caller })).total,
    });
    expect(await sees()).toEqual({ byNumber: false, byRef: 0, ofPerson: 0 });
    await sql`insert into people_glass (ref, subject, client, case_id, until)
      values (${SENSITIVE}, ${officer.caller.subject}, ${officer.caller.client}, ${one.ref.replace('guildhall:', '')}, now() + interval '1 hour')`.execute(
      kysely,
    );
    expect(await sees()).toEqual({ byNumber: true, byRef: 1, ofPerson: 1 });
    await on.jobs.close(1_000);
  });
});
