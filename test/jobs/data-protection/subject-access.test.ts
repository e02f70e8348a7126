import { randomUUID } from 'node:crypto';
import { type BackOfficeTaskFacts, backOfficeTask } from '../../../src/casework/back-office/task.js';
import type { Command } from '../../../src/casework/command.js';
import { done } from '../../../src/casework/outcome.js';
import { noteOnCase } from '../../../src/casework/worklists/commands.js';
import { ORIGIN_USES } from '../../../src/domain/origin-uses.js';
import type { PersonRef } from '../../../src/domain/references.js';
import type { PersonExport } from '../../../src/jobs/data-protection/page.js';
import { anActing } from '../../support/acting.js';
import { caseworkOn, doneWith } from '../../support/casework.js';
import { useGateway } from '../../support/gateway.js';
import { personWho } from '../../support/town.js';

const suspicion: Command<{ person: PersonRef }> = {
  name: 'suspicion',
  async run(work, { person }) {
    const facts: BackOfficeTaskFacts = {
      system: 'civica',
      title: 'Look into it',
      entries: [],
      cause: null,
      proof: null,
      seen: 'NOT_LOOKED',
    };
    return done(await work.open(backOfficeTask, { person, facts, openTo: 'fraud' }));
  },
};

const EXPORT = /* GraphQL */ `
  mutation Export($input: ExportPersonInput!) {
    exportPerson(input: $input) {
      __typename
      ... on ChangeDone { case { number state version dueOn dueWhy } }
      ... on ChangeRefused { reasons { code } }
    }
  }
`;
const READ = /* GraphQL */ `
  query Read($number: String!) {
    case(number: $number) {
      state version dueOn
      ... on SubjectAccessRequest { ref: number toLookAt exportPath }
    }
  }
`;
const EXTEND = /* GraphQL */ `
  mutation Extend($input: ReasonedCaseInput!) {
    extendSubjectAccess(input: $input) { __typename ... on ChangeRefused { reasons { code } } }
  }
`;

interface Read {
  readonly case: {
    readonly state: string;
    readonly version: number;
    readonly dueOn: string;
    readonly toLookAt: string[];
    readonly exportPath: string | null;
  } | null;
}

describe('everything held about a person', () => {
  const { gateway, sandbox, database } = useGateway({ sandbox: { households: 50 } });
  const person = () => personWho(sandbox().people, 'two claims');
  const today = () => new Date().toISOString().slice(0, 10);
  const asked = async (input: object = {}) => {
    const { data, errors } = await gateway().ask<{ exportPerson: { case?: { number: string } } }>('auditor', EXPORT, {
      variables: { input: { key: randomUUID(), person: person(), receivedOn: today(), ...input } },
    });
    expect(errors).toEqual([]);
    return data?.exportPerson;
  };
  const read = async (number: string) => {
    const { data } = await gateway().ask<Read>('auditor', READ, { variables: { number } });
    return data?.case ?? null;
  };
  const ready = async (number: string) => {
    for (let n = 0; n < 400; n += 1) {
      const one = await read(number);
      if (one?.state === 'READY') return one;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error('it was not gathered');
  };
  const fetched = async (path: string, as: 'auditor' | 'officer' = 'auditor') =>
    fetch(`${gateway().url}${path}`, { headers: { authorization: `Bearer ${await gateway().token(as)}` } });
  const made = async () => {
    const number = (await asked())?.case?.number ?? '';
    return { number, ...(await ready(number)) };
  };

  it('is due in a month, and gathered for those alone who may export', async () => {
    expect(await asked({ receivedOn: '2026-01-31' })).toMatchObject({
      __typename: 'ChangeDone',
      case: { state: 'GATHERING', dueOn: '2026-02-28', dueWhy: expect.stringContaining('art. 12(3)') },
    });
    const { errors } = await gateway().ask('officer', EXPORT, {
      variables: { input: { key: randomUUID(), person: person(), receivedOn: today() } },
    });
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await asked({ receivedOn: '2099-01-01' })).toMatchObject({ reasons: [{ code: 'NOT_POSSIBLE_NOW' }] });
  });

  it('has the records of the back office, and leaves out others, by name and with the law', async () => {
    const { exportPath } = await made();
    const answer = await fetched(exportPath ?? '');
    expect({ status: answer.status, kept: answer.headers.get('cache-control') }).toEqual({
      status: 200,
      kept: 'no-store',
    });
    const { sections } = (await answer.json()) as PersonExport;
    const titles = sections.map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining(['Who you are', 'Letters and documents', 'Cases', 'Who looked at your records']),
    );
    const found = sandbox().people.find(({ reference }) => reference === person());
    expect(found).toBeDefined();
    expect(JSON.stringify(sections.find(({ title }) => title === 'Who you are')?.content)).toContain(person());
    expect(titles.some(title => title.startsWith('Council tax account'))).toBe(true);
    const leftOut = sections.flatMap(section => section.leftOut);
    expect(leftOut).toContainEqual({
      what: 'Whatever HMRC may have told',
      why: expect.stringContaining(ORIGIN_USES.hmrc['self-service'].law),
    });
    expect(leftOut.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'Names of officers',
        'Names of those who looked',
        'Other people of the household, their incomes and circumstances',
      ]),
    );
    expect(JSON.stringify(sections)).not.toContain('toLookAt');
  });

  it('says who looked by what they were and why, and tells nothing of what is looked into as fraud', async () => {
    await gateway().ask('officer', 'query($r: PersonReference!) { customer(ref: $r) { ref } }', {
      variables: { r: person() },
    });
    await gateway().ask('assessor', 'query($r: PersonReference!) { customer(ref: $r) { name { full } } }', {
      variables: { r: person() },
      purpose: 'fraud',
    });
    const { exportPath } = await made();
    const { sections } = (await (await fetched(exportPath ?? '')).json()) as PersonExport;
    const looks = sections.find(({ title }) => title === 'Who looked at your records')?.content as {
      purpose: string;
      callerClass: string;
    }[];
    expect(looks).toContainEqual(expect.objectContaining({ callerClass: 'officer', purpose: 'enquiry' }));
    expect(looks.filter(({ purpose }) => purpose === 'fraud')).toEqual([]);
    expect(looks.every(look => !('subject' in look) && !('client' in look))).toBe(true);
  });

  it('is a page that loads and runs nothing, is fetched so often and no more, each time recorded', async () => {
    const { exportPath } = await made();
    const page = await fetched((exportPath ?? '').replace('.json', '.html'));
    const text = await page.text();
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(text).toContain('What the council holds about you');
    expect(text).not.toMatch(/<script|src=|href=/);
    expect((await fetched(exportPath ?? '', 'officer')).status).toBe(404);
    for (let n = 1; n < 5; n += 1) expect((await fetched(exportPath ?? '')).status).toBe(200);
    expect((await fetched(exportPath ?? '')).status).toBe(410);
    const [row] = await database().run<{ n: number }>({
      text: `select count(*)::int as n from audit_entry where operation = 'fetchExport'`,
    });
    expect(row?.n).toBeGreaterThanOrEqual(5);
    expect((await fetched('/exports/none.json')).status).toBe(404);
  });

  it('takes two further months once, within the first, with a reason', async () => {
    const { number, version } = await made();
    const on = caseworkOn(database());
    const found = await on.cases.byNumber(number, anActing({ class: 'auditor', purpose: 'audit' }).caller);
    const extend = (known: number) =>
      gateway().ask('auditor', EXTEND, {
        variables: { input: { key: randomUUID(), case: found?.ref, version: known, reason: 'three systems' } },
      });
    expect((await extend(version)).data).toMatchObject({ extendSubjectAccess: { __typename: 'ChangeDone' } });
    expect((await extend(version + 1)).data).toMatchObject({
      extendSubjectAccess: { reasons: [{ code: 'ALREADY_DONE' }] },
    });
    await on.jobs.close(1_000);
  });

  it('names to the officer what has to be looked through', async () => {
    const first = await made();
    const on = caseworkOn(database());
    const one = await on.cases.byNumber(first.number, anActing({ class: 'auditor', purpose: 'audit' }).caller);
    expect(one).not.toBeNull();
    if (one)
      await doneWith(on, noteOnCase, {
        input: { case: one.ref, version: one.version, text: 'said in confidence' },
        as: anActing({ class: 'auditor', purpose: 'audit' }),
      });
    await doneWith(on, suspicion, {
      input: { person: person() as PersonRef },
      as: anActing({ class: 'assessor', purpose: 'fraud' }),
    });
    await on.jobs.close(1_000);
    const { toLookAt, exportPath } = await made();
    expect(toLookAt).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Cases: Cases that staff alone see: \d+/)]),
    );
    expect(await (await fetched(exportPath ?? '')).text()).not.toContain('said in confidence');
    // That the person is looked into, and how often, is for those alone who look into it.
    expect(toLookAt.join()).not.toMatch(/fraud/i);
  });
});
