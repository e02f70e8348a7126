import { randomUUID } from 'node:crypto';
import {
  askForAuthorisation,
  giveAuthorisation,
  refuseAuthorisation,
} from '../../../src/casework/authorisation/commands.js';
import { AUTHORITY_ACTS } from '../../../src/casework/authorisation/limits.js';
import { needsAuthorisation } from '../../../src/casework/authorisation/needs-authorisation.js';
import { backOfficeTask } from '../../../src/casework/back-office/task.js';
import type { Command } from '../../../src/casework/command.js';
import { done } from '../../../src/casework/outcome.js';
import { Money } from '../../../src/domain/money.js';
import { accountRef, type CaseRef, personRef } from '../../../src/domain/references.js';
import { AUTHORITY_ACT_NAMES } from '../../../src/schema/casework/authorisation.js';
import { guildhallConfig } from '../../../src/server/config.js';
import { anActing } from '../../support/acting.js';
import { caseworkOn, doneWith } from '../../support/casework.js';
import { describeStores } from '../../support/stores.js';

const PERSON = personRef('civica', '900001');
const ACCOUNT = accountRef('civica', '7001');
const { authority: limits } = guildhallConfig.parse({}).casework;

interface Refunding {
  readonly amount: Money;
  readonly authorisation: CaseRef | null;
}
/** Stands for any command that takes authority: what it does is seen by the case that it opens. */
const refund: Command<Refunding> = {
  name: 'refundSample',
  async run(work, { amount, authorisation }) {
    const asked = { limits, act: 'refund', amount, person: PERSON, about: ACCOUNT, why: 'Paid twice' } as const;
    const stopped = await needsAuthorisation(work, { ...asked, authorisation });
    if (stopped !== null) return stopped;
    const facts = {
      system: 'civica',
      title: 'Refund',
      entries: [],
      cause: null,
      proof: null,
      seen: 'NOT_LOOKED' as const,
    };
    return done(await work.open(backOfficeTask, { person: PERSON, facts: backOfficeTask.facts.parse(facts) }));
  },
};

const as = (subject: string, of: 'officer' | 'assessor' = 'assessor', at?: string) =>
  anActing({ class: of, subject, ...(at && { at }) });

describe('acts that take authority', () => {
  it('are those that the graph knows', () => {
    expect([...AUTHORITY_ACT_NAMES]).toEqual([...AUTHORITY_ACTS]);
  });
});

describeStores('authority for a refund', store => {
  const on = () => caseworkOn(store.database());
  const send = (input: Refunding, by: ReturnType<typeof as>) =>
    on().perform(refund, { input, key: randomUUID(), acting: by });
  const asked = async (amount: string, by = as('anna')) => {
    const outcome = await send({ amount: Money.pounds(amount), authorisation: null }, by);
    if (outcome.kind !== 'ChangeNeedsPerson') throw new Error(outcome.kind);
    return outcome.case;
  };
  const given = async (amount: string) => {
    const ref = await asked(amount);
    await doneWith(on(), giveAuthorisation(limits), {
      input: { case: ref, version: 1, reason: 'Seen the bank statement' },
      as: as('bert'),
    });
    return ref;
  };
  const refusal = (outcome: { kind: string }) =>
    'reasons' in outcome ? (outcome as { reasons: { code: string }[] }).reasons.map(({ code }) => code) : outcome.kind;

  it('is not asked for within the own limit of an assessor, and is for the penny above', async () => {
    expect(await send({ amount: Money.pounds('250.00'), authorisation: null }, as('anna'))).toMatchObject({
      kind: 'ChangeDone',
    });
    expect(await send({ amount: Money.pounds('250.01'), authorisation: null }, as('anna'))).toMatchObject({
      kind: 'ChangeNeedsPerson',
    });
    expect(await send({ amount: Money.pounds('0.01'), authorisation: null }, as('olga', 'officer'))).toMatchObject({
      kind: 'ChangeNeedsPerson',
    });
  });

  it('is not given by whoever asked, nor above their limit', async () => {
    const ref = await asked('400.00');
    const give = (by: ReturnType<typeof as>, one = ref) =>
      on().perform(giveAuthorisation(limits), {
        input: { case: one, version: 1, reason: 'Yes' },
        key: randomUUID(),
        acting: by,
      });
    expect(refusal(await give(as('anna')))).toEqual(['SECOND_PERSON_NEEDED']);
    expect(refusal(await give(as('olga', 'officer')))).toEqual(['BEYOND_AUTHORITY']);
    expect(refusal(await give(as('bert'), await asked('5000.01')))).toEqual(['BEYOND_AUTHORITY']);
    expect(await give(as('bert'))).toMatchObject({ kind: 'ChangeDone' });
  });

  it('lets it be done once, by another person than the one who gave it, for no more than was asked', async () => {
    const ref = await given('400.00');
    const amount = Money.pounds('400.00');
    expect(refusal(await send({ amount, authorisation: ref }, as('bert')))).toEqual(['SECOND_PERSON_NEEDED']);
    expect(refusal(await send({ amount: Money.pounds('400.01'), authorisation: ref }, as('anna')))).toEqual([
      'BEYOND_AUTHORITY',
    ]);
    expect(refusal(await send({ amount, authorisation: ref }, as('anna', 'assessor', '2026-12-24T09:00:00Z')))).toEqual(
      ['OUT_OF_TIME'],
    );
    expect(await send({ amount, authorisation: ref }, as('anna'))).toMatchObject({ kind: 'ChangeDone' });
    expect(refusal(await send({ amount, authorisation: ref }, as('anna')))).toEqual(['BEYOND_AUTHORITY']);
  });

  it('is none for another act, before it is answered, or once it was refused', async () => {
    const amount = Money.pounds('400.00');
    const other = await doneWith(on(), askForAuthorisation, {
      input: { act: 'write-off', amount, person: PERSON, about: ACCOUNT, why: 'Gone away' },
      as: as('anna'),
    });
    await doneWith(on(), giveAuthorisation(limits), {
      input: { case: other.ref, version: 1, reason: 'Yes' },
      as: as('bert'),
    });
    expect(refusal(await send({ amount, authorisation: other.ref }, as('anna')))).toEqual(['BEYOND_AUTHORITY']);
    const open = await asked('400.00');
    expect(refusal(await send({ amount, authorisation: open }, as('anna')))).toEqual(['BEYOND_AUTHORITY']);
    await doneWith(on(), refuseAuthorisation, { input: { case: open, version: 1, reason: 'No' }, as: as('bert') });
    expect(refusal(await send({ amount, authorisation: open }, as('anna')))).toEqual(['BEYOND_AUTHORITY']);
  });
});
