import { randomUUID } from 'node:crypto';
import type { AboutRef, Case } from '../../../src/casework/case.js';
import type { Command } from '../../../src/casework/command.js';
import { type CorrectMistake, correctMistake, putMistakeRight } from '../../../src/casework/corrections/commands.js';
import type { CorrectionFacts } from '../../../src/casework/corrections/correction.js';
import { correctionLaw, correctionSays } from '../../../src/casework/corrections/says.js';
import { schemesCorrected } from '../../../src/casework/corrections/schemes.js';
import { keepPromise, promiseContact } from '../../../src/casework/promises/commands.js';
import type { ContactPromiseFacts } from '../../../src/casework/promises/promise.js';
import { type MakeReferral, makeReferral, sendReferral } from '../../../src/casework/referrals/commands.js';
import { PARTNERS, whyNot } from '../../../src/casework/referrals/partners.js';
import type { PartnerReferralFacts } from '../../../src/casework/referrals/referral.js';
import { isoDate } from '../../../src/domain/dates.js';
import { accountRef, claimRef, personRef } from '../../../src/domain/references.js';
import { REFERRAL_FIELDS, REFERRAL_PARTNERS } from '../../../src/domain/referrals.js';
import { anActing } from '../../support/acting.js';
import { caseworkOn, doneWith } from '../../support/casework.js';
import { describeStores } from '../../support/stores.js';

const PERSON = personRef('civica', '900001');
const OTHER = personRef('civica', '900002');
const THEIRS = { customer: true, record: true, claim: false };
const VALUES = Object.fromEntries(REFERRAL_FIELDS.map(field => [field, `the ${field}`]));
const RESIDENT = anActing({ class: 'resident', people: [PERSON] });
const on = (day: string, over: Parameters<typeof anActing>[0] = {}) => anActing({ at: `${day}T09:00:00Z`, ...over });
const codes = (outcome: object) =>
  'reasons' in outcome ? (outcome.reasons as { code: string }[]).map(({ code }) => code) : outcome;
const at = ({ ref, version }: Case) => ({ case: ref, version });

describe('what may be told to whom', () => {
  it('names for each partner a law, and consent wherever no power stands in its place', () => {
    for (const to of REFERRAL_PARTNERS) expect(PARTNERS[to].gateway).toMatch(/s\. |ss\. |art\. |reg\. |para\. /);
    expect(REFERRAL_PARTNERS.filter(to => PARTNERS[to].consent)).toEqual(['HOUSING_OPTIONS', 'DEBT_ADVICE']);
  });

  it('lets what the Department told go to the Department alone, whatever the table has, and for no other purpose', () => {
    const by = { class: 'assessor', purpose: 'assessment' } as const;
    const open = REFERRAL_PARTNERS.filter(to => whyNot('UNIVERSAL_CREDIT', { to, ...by }) === null);
    expect(open).toEqual(['DWP']);
    const fields = PARTNERS.DEBT_ADVICE.fields as string[];
    fields.push('UNIVERSAL_CREDIT');
    expect(whyNot('UNIVERSAL_CREDIT', { to: 'DEBT_ADVICE', ...by })).toMatch(/does not go on/);
    fields.pop();
    expect(whyNot('UNIVERSAL_CREDIT', { to: 'DWP', class: 'officer', purpose: 'recovery' })).toMatch(/not open/);
  });
});

describeStores('referrals, corrections and promises', store => {
  let casework: ReturnType<typeof caseworkOn>;
  beforeAll(() => {
    casework = caseworkOn(store.database());
  });
  afterAll(() => casework.jobs.close(1_000));
  const sent = async <Input extends object>(command: Command<Input>, input: Input, acting = on('2026-11-23')) =>
    casework.perform(command, { input, key: randomUUID(), acting });
  const referral = (over: Partial<MakeReferral> = {}): MakeReferral => ({
    person: PERSON,
    about: null,
    to: 'DEBT_ADVICE',
    why: 'Three priority debts',
    fields: ['NAME', 'TELEPHONE', 'NATIONAL_INSURANCE_NUMBER', 'UNIVERSAL_CREDIT'],
    consent: { on: isoDate('2026-11-23'), channel: 'TELEPHONE' },
    ...over,
  });
  const make = makeReferral({ ...THEIRS, values: VALUES });

  it('carry what may be told and nothing else, and say why the rest is left out', async () => {
    const one = (await doneWith(casework, make, { input: referral() })) as Case<PartnerReferralFacts>;
    expect(one.facts.carries).toEqual([
      { field: 'NAME', value: 'the NAME' },
      { field: 'TELEPHONE', value: 'the TELEPHONE' },
    ]);
    expect(one.facts.leftOut.map(({ field }) => field)).toEqual(['NATIONAL_INSURANCE_NUMBER', 'UNIVERSAL_CREDIT']);
    expect(JSON.stringify(one.facts)).not.toContain('the UNIVERSAL_CREDIT');
    expect(one.facts.consent).toMatchObject({ channel: 'TELEPHONE', takenBy: 'officer-1' });
    expect((await casework.cases.byRefs([one.ref], RESIDENT.caller)).has(one.ref)).toBe(true);
    expect(await sent(sendReferral, at(one))).toMatchObject({ kind: 'ChangeDone' });
  });

  it('want consent where the law does, and are hidden where telling would endanger somebody', async () => {
    expect(codes(await sent(make, referral({ consent: null })))).toEqual(['FACTS_MISSING']);
    const later = { on: isoDate('2026-11-24'), channel: 'POST' } as const;
    expect(codes(await sent(make, referral({ consent: later })))).toEqual(['NOT_POSSIBLE_NOW']);
    const input = referral({ to: 'ADULT_SOCIAL_CARE', consent: null });
    const one = await doneWith(casework, make, { input });
    expect((await casework.cases.byRefs([one.ref], RESIDENT.caller)).size).toBe(0);
  });

  it('own up to a mistake: the case that was wrong stays, says by what it was corrected, and the customer reads both', async () => {
    const wrong = await doneWith(casework, make, { input: referral() });
    const input: CorrectMistake = {
      person: PERSON,
      about: wrong.ref,
      wrong: 'We sent your details to the wrong adviser',
      officialError: true,
      remedy: null,
    };
    const found = (await doneWith(casework, correctMistake(THEIRS), { input })) as Case<CorrectionFacts>;
    expect(found.state).toBe('FOUND');
    expect(correctionSays(found.facts)).toMatch(/^We made a mistake, and we are sorry\..*We are putting it right/);
    const others = await doneWith(casework, make, { input: referral({ person: OTHER }) });
    const fix = { ...at(found), putRight: 'They have deleted them' };
    expect(codes(await sent(putMistakeRight, { ...fix, effect: others.ref }))).toEqual(['NOT_FOUND']);
    const right = (await doneWith(casework, putMistakeRight, {
      input: { ...fix, effect: null },
    })) as Case<CorrectionFacts>;
    expect(right).toMatchObject({ state: 'PUT_RIGHT', facts: { putRightBy: 'officer-1', wrong: input.wrong } });
    expect(correctionSays(right.facts)).toMatch(/adviser\. What we have done: They have deleted them\.$/);
    const after = (await casework.cases.byRefs([wrong.ref], RESIDENT.caller)).get(wrong.ref);
    expect(after?.facts).toEqual(wrong.facts);
    const history = await casework.cases.events(wrong.ref, { first: 50 });
    expect(history.at(-1)).toMatchObject({ action: 'correct', reason: `Corrected by ${right.number}` });
  });

  it('say sorry for what was ours and not for what was another, and name what was wrong', async () => {
    const input = { person: PERSON, about: null, wrong: 'x', officialError: false, remedy: null };
    expect(codes(await sent(correctMistake(THEIRS), input))).toEqual(['FACTS_MISSING']);
    const about = accountRef('civica', '7001');
    const mended = { ...input, about, remedy: { putRight: 'Mended', effect: null } };
    const one = (await doneWith(casework, correctMistake(THEIRS), { input: mended })) as Case<CorrectionFacts>;
    expect(one.state).toBe('PUT_RIGHT');
    expect(correctionSays(one.facts)).not.toMatch(/sorry/);
  });

  it('name the law of what was wrong: of the tax for an account, of both schemes for a claim, of none for a referral', async () => {
    const input = { person: PERSON, wrong: 'x', officialError: true, remedy: null };
    const lawOf = async (about: AboutRef, claim: boolean) => {
      const made = await doneWith(casework, correctMistake({ ...THEIRS, claim }), { input: { ...input, about } });
      return correctionLaw((made as Case<CorrectionFacts>).facts);
    };
    const account = await lawOf(accountRef('civica', '7001'), false);
    expect(account).toMatch(/SI 1992\/613, reg\. 24/);
    expect(account).not.toMatch(/SI 2001\/1002|13A/);
    const claim = await lawOf(claimRef('civica', '6001'), true);
    expect(claim).toMatch(/SI 2001\/1002, reg\. 4\(2\).*HB Regs, reg\. 100.*13A/);
    expect(await lawOf((await doneWith(casework, make, { input: referral() })).ref, false)).not.toMatch(/SI |LGFA/);
    const of = (kind: string, facts: object) => schemesCorrected({ kind, facts } as Case, THEIRS);
    expect(of('Decision', { scheme: 'COUNCIL_TAX_REDUCTION' })).toEqual(['COUNCIL_TAX_REDUCTION']);
    expect(of('ReportedMove', {})).toEqual(['COUNCIL_TAX']);
    expect(of('ChangeOfCircumstances', { effective: [{ scheme: 'HOUSING_BENEFIT' }] })).toEqual(['HOUSING_BENEFIT']);
    expect(of('CouncilTaxAppeal', { subject: 'COUNCIL_TAX_DISCOUNT' })).toEqual(['COUNCIL_TAX']);
    expect(of('HousingBenefitAppeal', { subject: 'HOUSING_BENEFIT_OVERPAYMENT' })).toEqual(['HOUSING_BENEFIT']);
  });

  const promised = async (by: string) =>
    (await doneWith(casework, promiseContact(THEIRS), {
      input: { person: PERSON, about: null, by: isoDate(by), channel: 'TELEPHONE', what: 'Your refund' },
    })) as Case<ContactPromiseFacts>;

  it("make a promise its maker's work, kept in time on its day and late after it", async () => {
    const one = await promised('2026-11-25');
    expect(one).toMatchObject({ assignee: 'officer-1', dueWhy: 'Promised to the customer', state: 'PROMISED' });
    const kept = { on: isoDate('2026-11-25'), how: 'Rang at nine' };
    const before = await sent(keepPromise, { ...at(one), ...kept });
    expect(codes(before)).toEqual(['NOT_POSSIBLE_NOW']);
    await sent(keepPromise, { ...at(one), ...kept }, on('2026-11-26'));
    const late = await promised('2026-11-25');
    await sent(keepPromise, { ...at(late), on: isoDate('2026-11-26'), how: 'Rang' }, on('2026-11-26'));
    const found = await casework.cases.byRefs([one.ref, late.ref], RESIDENT.caller);
    expect([one, late].map(({ ref }) => found.get(ref)?.state)).toEqual(['KEPT', 'KEPT_LATE']);
    const past = { person: PERSON, about: null, by: isoDate('2026-11-22'), channel: 'POST', what: 'x' } as const;
    expect(codes(await sent(promiseContact(THEIRS), past))).toEqual(['NOT_POSSIBLE_NOW']);
  });
});
