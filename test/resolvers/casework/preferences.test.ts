import { randomUUID } from 'node:crypto';

import {
  AUTHORITY_SCOPES,
  LETTER_FORMATS,
  LETTER_LANGUAGES,
  PREFERRED_CHANNELS,
} from '../../../src/casework/preferences/preferences.js';
import {
  PREFERRED_CHANNELS as CHANNELS_SHOWN,
  LETTER_FORMATS as FORMATS_SHOWN,
  LETTER_LANGUAGES as LANGUAGES_SHOWN,
  AUTHORITY_SCOPES as SCOPES_SHOWN,
} from '../../../src/schema/casework/preferences.js';
import { useGateway } from '../../support/gateway.js';

const SHOW = /* GraphQL */ `fragment Shown on ContactPreferences { id number version channel channelInForce email eBilling format language bounces
  thirdParties { name scopes mayAct inForce } }`;
const OUTCOME = /* GraphQL */ `{ __typename ... on ChangeDone { case { ...Shown } also { number } }
  ... on ChangeRefused { reasons { code } } ... on InputProblems { problems { field } } }`;
const STATE = `mutation State($input: StatePreferencesInput!) { done: statePreferences(input: $input) ${OUTCOME} } ${SHOW}`;
const BOUNCE = `mutation Bounce($input: NoteBounceInput!) { done: noteBounce(input: $input) ${OUTCOME} } ${SHOW}`;
const READ = `query Read($ref: PersonReference!) { customer(ref: $ref) { contactPreferences { ...Shown } } } ${SHOW}`;

interface Preferences {
  readonly id: string;
  readonly version: number;
  readonly channelInForce: string;
  readonly bounces: number;
}
interface Done {
  readonly done: {
    readonly __typename: string;
    readonly case: Preferences;
    readonly also: readonly object[];
    readonly reasons?: readonly { code: string }[];
    readonly problems?: readonly { field: string }[];
  };
}

const { gateway, sandbox } = useGateway();
const person = (at: number) => sandbox().people[at]?.reference as string;
const refOf = ({ id }: Preferences) => Buffer.from(id, 'base64url').toString().replace('ContactPreferences:', '');
const state = async (as: 'resident' | 'officer', ...[input, people]: readonly [object, (readonly string[])?]) => {
  const { data, errors } = await gateway().ask<Done>(as, STATE, {
    variables: { input: { key: randomUUID(), ...input } },
    ...(people && { people }),
  });
  expect(errors).toEqual([]);
  return data?.done as Done['done'];
};
const read = async (ref: string, as: 'resident' | 'officer' = 'officer') =>
  (
    await gateway().ask<{ customer: { contactPreferences: Preferences | null } | null }>(as, READ, {
      variables: { ref },
      ...(as === 'resident' && { people: [ref] }),
    })
  ).data?.customer?.contactPreferences;

describe('contact preferences', () => {
  it('have the words that the graph has', () => {
    const shown = [CHANNELS_SHOWN, FORMATS_SHOWN, LANGUAGES_SHOWN, SCOPES_SHOWN];
    expect(shown).toEqual([PREFERRED_CHANNELS, LETTER_FORMATS, LETTER_LANGUAGES, AUTHORITY_SCOPES]);
  });

  it('are stated by a resident, shown on the customer, and keyed where bills are to come by e-mail', async () => {
    expect(await read(person(0))).toBeNull();
    const stated = await state(
      'resident',
      {
        customer: person(0),
        channel: 'EMAIL',
        email: 'otis@example.com',
        eBilling: true,
        format: 'LARGE_PRINT',
        language: 'CY',
        thirdParties: [
          { name: 'Mab Fernleigh', relation: 'daughter', scopes: ['COUNCIL_TAX'], from: '2026-01-01' },
          { name: 'An Adviser', relation: 'adviser', scopes: ['BENEFITS'], from: '2025-01-01', until: '2025-12-31' },
        ],
      },
      [person(0)],
    );
    expect(stated).toMatchObject({
      __typename: 'ChangeDone',
      case: { language: 'CY', format: 'LARGE_PRINT', channelInForce: 'EMAIL' },
    });
    expect(stated.case).toMatchObject({ thirdParties: [{ inForce: true }, { inForce: false }] });
    // The task is the staff's: it is there, and not for the resident to open.
    expect(stated.also).toEqual([null]);
    expect(await read(person(0), 'resident')).toEqual(stated.case);
  });

  it('fall back to post where e-mail does not arrive, until another address is given', async () => {
    const first = await state('officer', {
      customer: person(1),
      channel: 'EMAIL',
      email: 'old@example.com',
      eBilling: true,
    });
    const bounce = async (permanent: boolean) => {
      const now = (await read(person(1))) as Preferences;
      const input = { key: randomUUID(), case: refOf(now), version: now.version, permanent };
      const { data } = await gateway().ask<Done>('officer', BOUNCE, { variables: { input } });
      return data?.done as Done['done'];
    };
    expect((await bounce(false)).case.channelInForce).toBe('EMAIL');
    const gone = await bounce(true);
    expect(gone.case).toMatchObject({ channelInForce: 'POST', bounces: 2 });
    expect(gone.also).toHaveLength(1);
    const second = await state('officer', {
      customer: person(1),
      instead: refOf(first.case),
      channel: 'EMAIL',
      email: 'new@example.com',
      eBilling: true,
    });
    expect(second.case).toMatchObject({ channelInForce: 'EMAIL', bounces: 0 });
  });

  it('are refused where somebody was quicker, where e-billing has no address, and for somebody else', async () => {
    const first = await state('officer', { customer: person(2), channel: 'POST' });
    const late = await state('officer', { customer: person(2), channel: 'TEXT' });
    expect(late.reasons).toEqual([{ code: 'VERSION_CHANGED' }]);
    const bare = await state('officer', {
      customer: person(2),
      instead: refOf(first.case),
      channel: 'POST',
      eBilling: true,
    });
    expect(bare.reasons).toEqual([{ code: 'FACTS_MISSING' }]);
    const other = await state('resident', { customer: person(3), channel: 'POST' }, [person(2)]);
    expect(other.reasons).toEqual([{ code: 'NOT_FOUND' }]);
    const wrong = await state('officer', { customer: person(3), channel: 'EMAIL', email: 'no address' });
    expect(wrong.problems).toEqual([{ field: 'email' }]);
  });
});
