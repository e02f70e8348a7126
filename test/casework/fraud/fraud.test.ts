import { randomUUID } from 'node:crypto';
import { mayOpenCase } from '../../../src/casework/acting.js';
import type { Case } from '../../../src/casework/case.js';
import type { Command } from '../../../src/casework/command.js';
import { requestEvidence } from '../../../src/casework/evidence/ask.js';
import {
  concludeFraud,
  declineFraud,
  investigateFraud,
  type ReferFraud,
  referFraud,
  sendFraudToDwp,
} from '../../../src/casework/fraud/commands.js';
import type { FraudReferralFacts } from '../../../src/casework/fraud/referral.js';
import { encode } from '../../../src/domain/codec.js';
import { isoDate } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import { personRef } from '../../../src/domain/references.js';
import { heldCases } from '../../../src/jobs/data-protection/own.js';
import type { FraudIndicator } from '../../../src/rules/fraud-indicators/indicator.js';
import { anActing } from '../../support/acting.js';
import { caseworkOn, doneWith } from '../../support/casework.js';
import { describeStores } from '../../support/stores.js';

const PERSON = personRef('civica', '900001');
const THEIRS = { customer: true, record: true, claim: false, shown: null };
const OFFICER = anActing({ class: 'officer' });
const INVESTIGATOR = anActing({ class: 'assessor', purpose: 'fraud', subject: 'ida' });
const ASSESSOR = anActing({ class: 'assessor', purpose: 'assessment' });
const RESIDENT = anActing({ class: 'resident', people: [PERSON] });
const referral = (over: Partial<ReferFraud> = {}): ReferFraud => ({
  person: PERSON,
  about: null,
  scheme: 'HOUSING_BENEFIT',
  reasons: 'A neighbour says that he works nights',
  indicators: [],
  ...over,
});
const SIGN: FraudIndicator = {
  code: 'EARNINGS_NOT_STATED',
  name: 'Earnings that were not stated',
  reason: 'Somebody else tells of work.',
  restsOn: [{ fact: 'Work, told for 2026-10-20', source: 'hmrc', origin: 'hmrc' }],
  otherwise: ['A new job.'],
  law: 'HB Regs, reg. 88',
};

describeStores('a fraud referral', store => {
  let on: ReturnType<typeof caseworkOn>;
  beforeAll(() => {
    on = caseworkOn(store.database());
  });
  afterAll(() => on.jobs.close(1_000));
  const sent = async <Input extends object>(command: Command<Input>, input: Input, acting = INVESTIGATOR) =>
    on.perform(command, { input, key: randomUUID(), acting });
  const referred = async (over: Partial<ReferFraud> = {}) =>
    (await doneWith(on, referFraud(THEIRS), { input: referral(over), as: INVESTIGATOR })) as Case<FraudReferralFacts>;
  const codes = (outcome: object) =>
    'reasons' in outcome ? (outcome.reasons as { code: string }[]).map(({ code }) => code) : outcome;
  const at = ({ ref, version }: Case) => ({ case: ref, version });

  it('can be made by an officer, who is not shown it, nor is anybody but those who look into fraud', async () => {
    const outcome = await sent(referFraud(THEIRS), referral(), OFFICER);
    if (outcome.kind !== 'ChangeDone') throw new Error(outcome.kind);
    for (const { caller } of [OFFICER, ASSESSOR, RESIDENT])
      expect((await on.cases.byRefs([outcome.case], caller)).size).toBe(0);
    const one = (await on.cases.byRefs([outcome.case], INVESTIGATOR.caller)).get(outcome.case);
    expect(one).toMatchObject({ openTo: 'fraud', team: 'fraud', state: 'RAISED' });
  });

  it("is in no list of the customer's or of the work, is told to nobody who follows, and opens to nobody by number", async () => {
    const one = await referred();
    for (const { caller, clock } of [OFFICER, ASSESSOR, RESIDENT]) {
      const page = { first: 100, caller, today: clock.today() };
      const theirs = await on.cases.ofPerson({ person: PERSON }, page);
      const work = await on.cases.worklist({ paused: true }, page);
      expect([...theirs.cases, ...work.cases].map(({ kind }) => kind)).not.toContain('FraudReferral');
      expect(await on.cases.byNumber(one.number, caller)).toBeNull();
      expect(mayOpenCase(caller, one)).toBe(false);
    }
    expect(mayOpenCase(INVESTIGATOR.caller, one)).toBe(true);
    const { total: seen } = await on.cases.ofPerson({ person: PERSON }, { first: 1, caller: INVESTIGATOR.caller });
    const { total: hidden } = await on.cases.ofPerson({ person: PERSON }, { first: 1, caller: RESIDENT.caller });
    expect(seen).toBeGreaterThan(hidden);
  });

  it('is left out of what a person gets of everything held, which tells not even that it is there', async () => {
    await referred({ reasons: 'words-of-the-referral' });
    const { content, leftOut } = await heldCases(store.database(), PERSON);
    expect(JSON.stringify({ content, leftOut })).not.toMatch(/fraud|words-of-the-referral/i);
  });

  it('is asked about in no request that the customer sees', async () => {
    const one = await referred();
    const input = { person: PERSON, about: one.ref, items: [{ what: 'x', why: 'y', place: null }], by: null };
    expect(codes(await sent(requestEvidence({ ...THEIRS }), input))).toEqual(['NOT_POSSIBLE_NOW']);
  });

  it('goes to the Department for housing benefit, and stays with the council for a discount', async () => {
    const benefit = await referred();
    const own = await sent(investigateFraud, { ...at(benefit), reason: 'Look' });
    expect(codes(own)).toEqual(['NOT_POSSIBLE_NOW']);
    expect(await sent(sendFraudToDwp, { ...at(benefit), reference: 'SF1' })).toMatchObject({ kind: 'ChangeDone' });
    const discount = await referred({ scheme: 'COUNCIL_TAX' });
    expect(codes(await sent(sendFraudToDwp, { ...at(discount), reference: null }))).toEqual(['NOT_POSSIBLE_NOW']);
    expect(await sent(investigateFraud, { ...at(discount), reason: 'Look' })).toMatchObject({ kind: 'ChangeDone' });
    const ended = { ...at(discount), version: 2, outcome: 'NO_FRAUD' as const, reason: 'He had moved out' };
    expect(await sent(concludeFraud, ended)).toMatchObject({ kind: 'ChangeDone' });
    expect(codes(await sent(declineFraud, { ...at(discount), version: 3, reason: 'No' }))).toEqual([
      'MOVE_NOT_ALLOWED',
    ]);
  });

  it('keeps the signs that showed, and takes none that did not or that the caller may not see', async () => {
    const shown = referFraud({ ...THEIRS, shown: [SIGN] });
    const one = (await doneWith(on, shown, {
      input: referral({ indicators: ['EARNINGS_NOT_STATED'] }),
      as: INVESTIGATOR,
    })) as Case<FraudReferralFacts>;
    expect(one.facts.signs).toMatchObject([{ code: 'EARNINGS_NOT_STATED', restsOn: [{ origin: 'hmrc' }] }]);
    const other = referral({ indicators: ['CAPITAL_MOVED'] });
    expect(codes(await sent(shown, other))).toEqual(['FACTS_MISSING']);
    const unseen = referral({ indicators: ['EARNINGS_NOT_STATED'] });
    expect(codes(await sent(referFraud(THEIRS), unseen, OFFICER))).toEqual(['FACTS_MISSING']);
  });

  it('rests on what feeds told, of each record the last, and of no origin whose law forbids it', async () => {
    await feedRecords();
    const asked = { person: PERSON, today: isoDate('2026-11-23') };
    const { told, matches } = await on.signs.toldOf(asked, INVESTIGATOR.caller);
    expect(told.map(({ by, work }) => [by, work]).sort()).toEqual([
      ['dwp', false],
      ['hmrc', true],
    ]);
    const award = told.find(({ by }) => by === 'dwp');
    expect([award?.earningsPerMonth?.toFixed(), award?.capital?.toFixed()]).toEqual(['950.00', '7000.00']);
    // £120.00 a week is £520.00 a month: 120 x 52 / 12.
    expect(told.find(({ by }) => by === 'hmrc')?.earningsPerMonth?.toFixed()).toBe('520.00');
    expect(matches).toMatchObject([{ by: 'dwp', rule: 'R7' }]);
    expect(await on.signs.toldOf(asked, OFFICER.caller)).toMatchObject({ told: [{ by: 'dwp' }] });
    const recovery = anActing({ class: 'officer', purpose: 'recovery' });
    expect(await on.signs.toldOf(asked, recovery.caller)).toEqual({ told: [], matches: [] });
    const later = { ...asked, today: isoDate('2031-01-01') };
    expect(await on.signs.toldOf(later, INVESTIGATOR.caller)).toEqual({ told: [], matches: [] });
  });

  async function feedRecords() {
    const run = (text: string, values: unknown[] = []) => store.database().run({ text, values });
    const file = randomUUID();
    await run(`insert into feed_basis values ('b', 'a', 'p', 400, false)`);
    await run(
      `insert into feed_file (id, name, source, state, received_at, content_until) values ($1, 'f', 'drop', 'READ', now(), '2027-01-01')`,
      [file],
    );
    await run(
      `insert into feed_subject (subject, origin, kind, mapping, ordering, state) values ('s', 'dwp', 'UNIVERSAL_CREDIT', 'm', '1', 'MATCHED')`,
    );
    await run(`insert into feed_subject_person values ('s', $1)`, [PERSON]);
    const day = isoDate('2026-10-20');
    const award = {
      assessmentPeriodEnd: day,
      earnedIncomeClaimant: Money.pounds('900.00'),
      capital: Money.pounds('7000.00'),
    };
    const records: [string, string, string, object][] = [
      ['UNIVERSAL_CREDIT', 'dwp', '1', award],
      ['UNIVERSAL_CREDIT', 'dwp', '2', { ...award, earnedIncomePartner: Money.pounds('50.00') }],
      ['EARNINGS_ALERT', 'hmrc', '1', { paymentDate: day, amount: Money.pounds('120.00'), frequency: 'WEEKLY' }],
      ['DATA_MATCH', 'dwp', '1', { rmsNumber: '1', ruleId: 'R7', matchDate: day }],
    ];
    for (const [place, [kind, origin, ordering, fields]] of records.entries())
      await run(
        `insert into feed_record (kind, origin, record_key, content_hash, ordering, subject, fields, mapping, basis, retain_until, file_id, position)
         values ($1, $2, 'k', $3, $4, 's', $5::jsonb, 'm', 'b', '2030-01-01', $6, $7)`,
        [kind, origin, String(place), ordering, encode(fields), file, place],
      );
  }
});
