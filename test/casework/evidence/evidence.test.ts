import { randomUUID } from 'node:crypto';
import type { Case } from '../../../src/casework/case.js';
import type { NewClaimFacts } from '../../../src/casework/claims/new-claim.js';
import { newClaim } from '../../../src/casework/claims/new-claim.js';
import type { Command } from '../../../src/casework/command.js';
import { requestEvidence } from '../../../src/casework/evidence/ask.js';
import { closeEvidence, extendEvidence } from '../../../src/casework/evidence/end.js';
import { receiveEvidence } from '../../../src/casework/evidence/receive.js';
import type { EvidenceFacts } from '../../../src/casework/evidence/request.js';
import { type VerifyEvidence, verifyEvidence } from '../../../src/casework/evidence/verify.js';
import { done } from '../../../src/casework/outcome.js';
import { isoDate, isoText } from '../../../src/domain/dates.js';
import { type CaseRef, documentRef, personRef } from '../../../src/domain/references.js';
import { anActing } from '../../support/acting.js';
import { caseworkOn, doneWith } from '../../support/casework.js';
import { describeStores } from '../../support/stores.js';

const PERSON = personRef('civica', '900001');
const OTHER = personRef('civica', '900002');
const THEIRS = { customer: true, record: true, claim: false };
const ask = (what: string, place: number | null = null) => ({ what, why: 'To work out your award', place });
const on = (day: string) => anActing({ at: `${day}T09:00:00Z` });

const claimOf: Command<{ person: typeof PERSON }> = {
  name: 'claimSample',
  run: async (work, { person }) =>
    done(
      await work.open(newClaim, {
        person,
        facts: {
          schemes: ['HOUSING_BENEFIT'],
          household: {},
          awards: [],
          days: [],
          needed: [
            { what: 'Payslips', why: 'HB Regs, reg. 29', received: false },
            { what: 'Rent', why: 'HB Regs, reg. 12', received: false },
          ],
          assumptions: [],
          rulesVersion: 'r',
          parametersVersion: 'p',
        },
      }),
    ),
};

describeStores('evidence', store => {
  let made: ReturnType<typeof caseworkOn>;
  beforeAll(() => {
    made = caseworkOn(store.database());
  });
  afterAll(() => made.jobs.close(1_000));
  const casework = () => made;
  type Asked = { about: CaseRef | null; items: ReturnType<typeof ask>[]; by?: string; as?: ReturnType<typeof on> };
  const asked = async ({ about, items, by, as }: Asked) =>
    (await doneWith(casework(), requestEvidence(THEIRS), {
      input: { person: PERSON, about, items, by: by ? isoDate(by) : null },
      ...(as && { as }),
    })) as Case<EvidenceFacts>;
  const aClaim = async (person = PERSON) => doneWith(casework(), claimOf, { input: { person } });
  const reasons = (outcome: object) =>
    'reasons' in outcome ? (outcome.reasons as { code: string }[]).map(({ code }) => code) : outcome;
  const sent = async <Input extends object>(command: Command<Input>, input: Input, as = on('2026-11-23')) =>
    casework().perform(command, { input, key: randomUUID(), acting: as });
  const at = ({ ref, version }: Case) => ({ case: ref, version });
  const came = { on: isoDate('2026-11-23'), channel: 'POST', form: 'COPY', document: null } as const;
  const found = (over: Partial<VerifyEvidence>) =>
    ({ source: 'EMPLOYER', check: 'SAW_ORIGINAL', verdict: 'ACCEPTED', shows: null, ...over }) as const;
  const now = async (ref: CaseRef) => (await casework().cases.byRefs([ref], on('2026-11-23').caller)).get(ref) as Case;

  it('is due in a month: the corresponding day, and the last one of a shorter month', async () => {
    const one = await asked({ about: null, items: [ask('A letter')] });
    expect(isoText(one.dueOn ?? isoDate('1900-01-01'))).toBe('2026-12-23');
    const short = await asked({ about: null, items: [ask('A letter')], as: on('2027-01-31') });
    expect(isoText(short.dueOn ?? isoDate('1900-01-01'))).toBe('2027-02-28');
  });

  it('gives a claimant no less than the month of the regulations, and others what an officer says', async () => {
    const claim = await aClaim();
    const input = { person: PERSON, about: claim.ref, items: [ask('Payslips')], by: isoDate('2026-12-22') };
    expect(reasons(await sent(requestEvidence(THEIRS), input))).toEqual(['NOT_POSSIBLE_NOW']);
    const free = await asked({ about: null, items: [ask('A letter')], by: '2026-11-30' });
    expect(isoText(free.dueOn ?? isoDate('1900-01-01'))).toBe('2026-11-30');
  });

  it('is no work until the day has passed, and then it is', async () => {
    const one = await asked({ about: null, items: [ask('A letter')], by: '2026-12-01' });
    const listed = async (day: string) => {
      const acting = on(day);
      const page = { first: 100, caller: acting.caller, today: acting.clock.today() };
      const { cases } = await casework().cases.worklist({ kinds: ['EvidenceRequest'] }, page);
      return cases.some(({ ref }) => ref === one.ref);
    };
    expect(await listed('2026-12-01')).toBe(false);
    expect(await listed('2026-12-02')).toBe(true);
    const early = await sent(closeEvidence, { ...at(one), reason: 'Nothing came' }, on('2026-12-01'));
    expect(reasons(early)).toEqual(['NOT_POSSIBLE_NOW']);
    const longer = { ...at(one), until: isoDate('2026-12-15'), reason: 'In hospital' };
    expect(await sent(extendEvidence, longer, on('2026-12-02'))).toMatchObject({ kind: 'ChangeDone' });
    expect(await listed('2026-12-02')).toBe(false);
    const late = await sent(closeEvidence, { ...at(await now(one.ref)), reason: 'Nothing came' }, on('2026-12-16'));
    expect(late).toMatchObject({ kind: 'ChangeDone' });
    expect((await now(one.ref)).state).toBe('NOT_GIVEN');
  });

  it('ticks in the claim what is accepted, and the claim goes on once nothing is missing', async () => {
    const claim = await aClaim();
    const one = await asked({ about: claim.ref, items: [ask('Payslips', 0), ask('Rent', 1)] });
    const before = await sent(verifyEvidence, { ...at(one), items: [0], ...found({}) });
    expect(reasons(before)).toEqual(['FACTS_MISSING']);
    await sent(receiveEvidence(null), { ...at(one), items: [0, 1], ...came });
    const received = (await now(one.ref)) as Case<EvidenceFacts>;
    expect(received).toMatchObject({ state: 'RECEIVED', pausedUntil: null });
    await sent(verifyEvidence, { ...at(received), items: [0], ...found({}) });
    const half = (await now(claim.ref)) as Case<NewClaimFacts>;
    expect(half.facts.needed.map(({ received: seen }) => seen)).toEqual([true, false]);
    expect(half.state).toBe('WAITING');
    await sent(verifyEvidence, { ...at(await now(one.ref)), items: [1], ...found({ source: 'LANDLORD' }) });
    const whole = (await now(one.ref)) as Case<EvidenceFacts>;
    expect(whole.state).toBe('VERIFIED');
    expect(whole.facts.items[1]?.verified).toMatchObject([
      { source: 'LANDLORD', by: 'officer-1', verdict: 'ACCEPTED' },
    ]);
    expect((await now(claim.ref)).state).toBe('TO_KEY');
  });

  it('asks again for what is not enough, keeping what was found before', async () => {
    const one = await asked({ about: null, items: [ask('Statements')] });
    await sent(receiveEvidence(null), { ...at(one), items: [0], ...came });
    const silent = found({ verdict: 'MORE_NEEDED' });
    expect(reasons(await sent(verifyEvidence, { ...at(await now(one.ref)), items: [0], ...silent }))).toEqual([
      'FACTS_MISSING',
    ]);
    const more = found({ verdict: 'MORE_NEEDED', shows: 'Page two is missing' });
    await sent(verifyEvidence, { ...at(await now(one.ref)), items: [0], ...more }, on('2026-11-30'));
    const again = (await now(one.ref)) as Case<EvidenceFacts>;
    expect(again.state).toBe('ASKED');
    expect(isoText(again.dueOn ?? isoDate('1900-01-01'))).toBe('2026-12-30');
    expect(again.facts.items[0]?.verified).toHaveLength(1);
  });

  it('takes a document only where the store lists it, and nothing of HMRC in words', async () => {
    const one = await asked({ about: null, items: [ask('Statements')] });
    const document = documentRef('civica', '77');
    const input = { ...at(one), items: [0], ...came, document };
    expect(reasons(await sent(receiveEvidence(new Set()), input))).toEqual(['NOT_FOUND']);
    expect(await sent(receiveEvidence(new Set([document])), input)).toMatchObject({ kind: 'ChangeDone' });
    const told = found({ source: 'HMRC', shows: 'Paid by a shop' });
    expect(reasons(await sent(verifyEvidence, { ...at(await now(one.ref)), items: [0], ...told }))).toEqual([
      'NOT_POSSIBLE_NOW',
    ]);
  });

  it("is asked about the customer's own records alone", async () => {
    const theirs = await aClaim(OTHER);
    const input = { person: PERSON, about: theirs.ref, items: [ask('Payslips')], by: null };
    expect(reasons(await sent(requestEvidence(THEIRS), input))).toEqual(['NOT_FOUND']);
    const none = requestEvidence({ ...THEIRS, customer: false });
    expect(reasons(await sent(none, { ...input, about: null }))).toEqual(['NOT_FOUND']);
  });
});
