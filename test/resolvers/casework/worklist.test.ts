import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type BackOfficeTaskFacts, backOfficeTask } from '../../../src/casework/back-office/task.js';
import type { Command } from '../../../src/casework/command.js';
import { done } from '../../../src/casework/outcome.js';
import type { Due } from '../../../src/casework/work.js';
import { isoDate } from '../../../src/domain/dates.js';
import type { PersonRef } from '../../../src/domain/references.js';
import { intake } from '../../../src/jobs/feeds/intake.js';
import { matchAll } from '../../../src/jobs/feeds/match.js';
import { receive } from '../../../src/jobs/feeds/receive.js';
import { contentOfText, feedsOn, ucFile } from '../../jobs/feeds/feed-samples.js';
import { caseworkOn, doneWith } from '../../support/casework.js';
import { type Answered, useGateway } from '../../support/gateway.js';
import { IMPORT_LAYOUTS, operation } from '../../support/operations.js';

interface NewTask {
  readonly title: string;
  readonly person: PersonRef;
  readonly due: Due | null;
  readonly openTo: 'staff' | 'fraud' | 'customer';
}

const newTask: Command<NewTask> = {
  name: 'newTask',
  async run(work, { title, person, due, openTo }) {
    const entries = [{ field: 'Band', value: 'C' }];
    const facts: BackOfficeTaskFacts = {
      system: 'civica',
      title,
      entries,
      cause: null,
      proof: null,
      seen: 'NOT_LOOKED',
    };
    return done(await work.open(backOfficeTask, { person, facts, due, openTo }));
  },
};

const WORKLIST = /* GraphQL */ `
  query Work($mine: Boolean, $dueBefore: Date, $after: String, $first: Int) {
    worklist(mine: $mine, dueBefore: $dueBefore, after: $after, first: $first) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { __typename number state version dueOn assignee moves ... on BackOfficeTask { title seen entries { field value } } }
    }
  }
`;
const CLAIM = /* GraphQL */ `
  mutation Claim($input: ClaimWorkInput!) {
    claimWork(input: $input) {
      __typename
      ... on ChangeDone { case { number version assignee } }
      ... on ChangeRefused { reasons { code says } }
      ... on ChangeConflict { says }
      ... on InputProblems { problems { field problem valid } }
    }
  }
`;

const ITEMS = /* GraphQL */ `
  query Items {
    worklist(first: 100) {
      nodes {
        ref
        ... on FeedItem {
          because feed count
          toldOf { surname nationalInsuranceNumber }
          tells { field value }
          file { name mapping setAside { position reason field } }
        }
      }
    }
  }
`;
const SETTLE = /* GraphQL */ `
  mutation Settle($input: SettleFeedItemInput!) {
    settleFeedItem(input: $input) {
      __typename
      ... on ChangeDone { case { state } }
      ... on ChangeRefused { reasons { code } }
      ... on InputProblems { problems { field } }
    }
  }
`;

interface Items {
  readonly worklist: { readonly nodes: readonly { readonly ref: string; readonly because?: string }[] };
}

interface Work {
  readonly worklist: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly number: string; readonly title: string; readonly dueOn: string | null }[];
  };
}

const LAYOUT = {
  ...{ name: 'civica-moves', system: 'civica', task: 'End the account', separator: ';' as const },
  columns: [
    { heading: 'ACCOUNT', entry: 'Account reference' },
    { heading: 'TYPE', fixed: 'E' },
  ],
};

describe('work, through the graph', () => {
  const { gateway, sandbox, database } = useGateway({ config: { casework: { importFiles: [LAYOUT] } } });
  const made = async (task: Partial<NewTask> = {}) => {
    const on = caseworkOn(database());
    const person = (sandbox().people[0]?.reference ?? 'civica:1') as PersonRef;
    const one = await doneWith(on, newTask, {
      input: { title: 'Key a band', person, due: null, openTo: 'staff', ...task },
    });
    await on.jobs.close(1_000);
    return one;
  };
  const due = (on: string): Due => ({ on: isoDate(on), why: 'a rule' });

  it('has the layouts of import files as they are configured, for staff alone', async () => {
    const { data, errors } = await gateway().ask('officer', operation(IMPORT_LAYOUTS));
    expect(errors).toEqual([]);
    const [account, kind] = LAYOUT.columns;
    const columns = [
      { ...account, fixed: null, optional: false },
      { ...kind, entry: null, optional: false },
    ];
    const whole = { ...LAYOUT, columns, lineEnd: 'CRLF', headings: true, assumed: true };
    expect(data).toEqual({ importLayouts: [whole] });
    expect((await gateway().ask('resident', operation(IMPORT_LAYOUTS))).status).toBe(403);
  });

  it('lists the most urgent first, page by page, each once', async () => {
    await made({ title: 'third' });
    await made({ title: 'second', due: due('2026-12-24') });
    await made({ title: 'first', due: due('2026-12-01') });
    const titles: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const answer: Answered<Work> = await gateway().ask('officer', WORKLIST, { variables: { first: 1, after } });
      const { data, errors } = answer;
      expect(errors).toEqual([]);
      titles.push(...(data?.worklist.nodes ?? []).map(({ title }) => title));
      after = data?.worklist.pageInfo.endCursor ?? null;
    }
    expect(titles).toEqual(['first', 'second', 'third']);
    const soon = await gateway().ask<Work>('officer', WORKLIST, { variables: { dueBefore: '2026-12-24' } });
    expect(soon.data?.worklist.nodes.map(({ title }) => title)).toEqual(['first']);
  });

  it('is taken once: a second officer is refused, the first is answered the same again', async () => {
    const task = await made({ title: 'to take' });
    const input = { key: randomUUID(), case: task.ref, version: task.version };
    const first = await gateway().ask('officer', CLAIM, { variables: { input } });
    expect(first.errors).toEqual([]);
    expect(first.data).toMatchObject({ claimWork: { __typename: 'ChangeDone', case: { version: 2 } } });
    const again = await gateway().ask('officer', CLAIM, { variables: { input } });
    expect(again.data).toEqual(first.data);
    const other = await gateway().ask('assessor', CLAIM, {
      variables: { input: { key: randomUUID(), case: task.ref, version: 2 } },
    });
    expect(other.data).toMatchObject({ claimWork: { __typename: 'ChangeRefused', reasons: [{ code: 'NOT_YOURS' }] } });
    const late = await gateway().ask('assessor', CLAIM, { variables: { input: { ...input, key: randomUUID() } } });
    expect(late.data).toMatchObject({ claimWork: { reasons: [{ code: 'VERSION_CHANGED' }] } });
    const mine = await gateway().ask<Work>('officer', WORKLIST, { variables: { mine: true } });
    expect(mine.data?.worklist.nodes.map(({ title }) => title)).toEqual(['to take']);
  });

  it('refuses a key that was used for another case, and one that is no key, without repeating it', async () => {
    const [one, two] = [await made(), await made()];
    const key = randomUUID();
    await gateway().ask('officer', CLAIM, { variables: { input: { key, case: one.ref, version: 1 } } });
    const conflict = await gateway().ask('officer', CLAIM, {
      variables: { input: { key, case: two.ref, version: 1 } },
    });
    expect(conflict.data).toMatchObject({ claimWork: { __typename: 'ChangeConflict' } });
    const wrong = await gateway().ask('officer', CLAIM, {
      variables: { input: { key: 'a b', case: one.ref, version: 1 } },
    });
    expect(wrong.data).toMatchObject({ claimWork: { problems: [{ field: 'key' }] } });
    expect(wrong.text).not.toContain('a b');
  });

  it('shows fraud work for that purpose alone, and staff work to no customer', async () => {
    const person = sandbox().people[1]?.reference as PersonRef;
    const fraud = await made({ title: 'suspicion', openTo: 'fraud', person }).catch(error => error as Error);
    // Whoever is not there for fraud cannot open what they made.
    expect(fraud).toBeInstanceOf(Error);
    const seen = (as: 'officer' | 'assessor', purpose: 'enquiry' | 'fraud') =>
      gateway()
        .ask<Work>(as, WORKLIST, { purpose, variables: { first: 100 } })
        .then(({ data }) => data?.worklist.nodes.map(({ title }) => title) ?? []);
    expect(await seen('officer', 'enquiry')).not.toContain('suspicion');
    expect(await seen('assessor', 'fraud')).toContain('suspicion');
    const staff = await made({ title: 'staff', person });
    const resident = await gateway().ask('resident', `{ case(number: "${staff.number}") { number } }`, {
      people: [person],
    });
    expect(resident.data).toEqual({ case: null });
  });

  it('lets nobody act whose grant does not say so', async () => {
    const task = await made();
    for (const as of ['auditor', 'developer', 'resident'] as const) {
      const { status, errors } = await gateway().ask(as, CLAIM, {
        variables: { input: { key: randomUUID(), case: task.ref, version: 1 } },
      });
      expect({ as, status, code: errors[0]?.extensions?.code }).toEqual({ as, status: 403, code: 'FORBIDDEN' });
    }
  });

  it('shows what a feed brought that no rule settles, to whoever may use it, and takes what they say', async () => {
    const means = feedsOn(database());
    const notices = [99, 98].map((person, n) => ({ sequence: n + 1, person, month: 10, pounds: 90 }));
    const poison = { sequence: 3, person: 12, month: 10, pounds: 1, poison: true };
    const content = contentOfText(ucFile([...notices, poison]));
    const { file } = await receive(means, { name: 'uc-lctr-v1-71.csv', source: 'test', content });
    await intake(means, file);
    await matchAll(means);
    await means.jobs.close(1_000);
    const items = async (as: 'officer' | 'auditor', purpose?: 'payment') => {
      const { data, errors } = await gateway().ask<Items>(as, ITEMS, { ...(purpose && { purpose }) });
      return { errors, nodes: data?.worklist.nodes.filter(({ because }) => because !== undefined) ?? [] };
    };
    const { nodes, errors } = await items('officer');
    expect(errors).toEqual([]);
    const nobody = nodes.find(({ because }) => because === 'NOBODY_MATCHES');
    expect(nobody).toMatchObject({
      feed: 'UNIVERSAL_CREDIT',
      toldOf: { surname: 'SURNAME99', nationalInsuranceNumber: '*****0099' },
      tells: [],
    });
    expect(nodes.find(({ because }) => because === 'RECORDS_SET_ASIDE')).toMatchObject({
      count: 1,
      file: { name: 'uc-lctr-v1-71.csv', mapping: 'uc-lctr/1', setAside: [{ position: 4, field: 'ucClaimStatus' }] },
    });
    // Not even that there is one: the Department's data are not for taking payments.
    const payment = await gateway().ask<Items>('officer', '{ worklist(first: 100) { nodes { ref } } }', {
      purpose: 'payment',
    });
    expect(payment.data?.worklist.nodes.map(({ ref }) => ref)).not.toContain(nobody?.ref);

    const settle = async (input: object) =>
      (
        await gateway().ask('officer', SETTLE, {
          variables: { input: { key: randomUUID(), case: nobody?.ref, version: 1, reason: 'Asked them', ...input } },
        })
      ).data;
    expect(await settle({ as: 'DONE' })).toMatchObject({ settleFeedItem: { reasons: [{ code: 'FACTS_MISSING' }] } });
    expect(await settle({ as: 'LINK', person: 'civica:1' })).toMatchObject({
      settleFeedItem: { problems: [{ field: 'person' }] },
    });
    const person = sandbox().people[0]?.reference;
    expect(await settle({ as: 'LINK', person })).toMatchObject({ settleFeedItem: { case: { state: 'LINKED' } } });
    const { rows } = await sql`select s.state, p.person from feed_subject s join feed_subject_person p using (subject)
      where s.nino = 'AA000099'`.execute(database().kysely);
    expect(rows).toEqual([{ state: 'MATCHED', person }]);
  });
});
