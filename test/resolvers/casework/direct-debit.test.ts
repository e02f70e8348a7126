// Inputs have no labels, which bring what decorators need: alone, or first of its process, this suite would find none.
import '../../../src/schema/labels.js';
import { randomUUID } from 'node:crypto';
import { SETTLEMENTS } from '../../../src/casework/direct-debit/cancel.js';
import { DirectDebitSettlementEnum } from '../../../src/schema/inputs/casework/direct-debit.js';
import { useGateway } from '../../support/gateway.js';

const SHOWN = `__typename
  ... on ChangeQueued { case { ...One } } ... on ChangeDone { case { ...One } }
  ... on ChangeRefused { reasons { code says } } ... on ChangeConflict { says } ... on InputProblems { problems { field problem } }`;
const ONE = `fragment One on Case { ref number state version ... on DirectDebitInstruction {
  dayOfMonth statementReference notice { collectFrom toSend } bankDetails { accountName sortCode accountNumber } unpaid { amount } } }`;
const SET_UP = `mutation SetUp($input: SetUpDirectDebitInput!) { done: setUpDirectDebit(input: $input) { ${SHOWN} } } ${ONE}`;
const CANCEL = `mutation Cancel($input: CancelDirectDebitInput!) { done: cancelDirectDebit(input: $input) { ${SHOWN} } } ${ONE}`;
const ACCOUNTS = `query Accounts($ref: PersonReference!) { directDebitTerms { days noticeWorkingDays guarantee }
  customer(ref: $ref) { accounts { nodes { ref closed paymentMethod { directDebit } directDebit { ...One } } } } } ${ONE}`;

interface One {
  readonly ref: string;
  readonly state: string;
  readonly version: number;
  readonly bankDetails: { readonly sortCode: string; readonly accountNumber: string };
}
interface Done {
  readonly done: {
    readonly __typename: string;
    readonly case?: One;
    readonly reasons?: readonly { readonly code: string }[];
    readonly problems?: readonly { readonly field: string }[];
  };
}
interface Account {
  readonly ref: string;
  readonly closed: boolean;
  readonly paymentMethod: { readonly directDebit: boolean };
  readonly directDebit: One | null;
}
interface Accounts {
  readonly directDebitTerms: { readonly days: readonly number[]; readonly guarantee: readonly string[] };
  readonly customer: { readonly accounts: { readonly nodes: readonly Account[] } } | null;
}

const NUMBER = '00004321';
const bank = { accountName: 'O FERNLEIGH', sortCode: '08-99-99', accountNumber: NUMBER };

describe('a Direct Debit, through the graph', () => {
  const { gateway, sandbox } = useGateway({
    config: {
      directDebit: {
        bacs: {
          serviceUserNumber: '990099',
          serviceUserName: 'TESTSHIRE BC',
          sortCode: '089999',
          accountNumber: '00000009',
        },
      },
    },
  });
  const accounts = (holder: string, as: 'resident' | 'officer', purpose?: 'payment') =>
    gateway().ask<Accounts>(as, ACCOUNTS, {
      variables: { ref: holder },
      ...(as === 'resident' && { people: [holder] }),
      ...(purpose && { purpose }),
    });
  /** Somebody with an open account that is not collected yet. */
  async function payer(): Promise<{ readonly holder: string; readonly account: string }> {
    for (const { reference } of sandbox().people.slice(0, 40)) {
      const { data } = await accounts(reference, 'resident');
      const free = data?.customer?.accounts.nodes.find(one => !one.closed && !one.paymentMethod.directDebit);
      if (free) return { holder: reference, account: free.ref };
    }
    throw new Error('nobody in the sandbox pays otherwise than by Direct Debit');
  }

  it('is set up by the payer, shown masked to them and whole to those who key it, and cancelled', async () => {
    const { holder, account } = await payer();
    const key = randomUUID();
    const input = { key, account, holder, dayOfMonth: 15, bank, confirmed: true };
    const ask = (given: object, as: 'resident' | 'chatbot' = 'resident') =>
      gateway().ask<Done>(as, SET_UP, { variables: { input: given }, people: [holder] });
    const made = await ask(input);
    expect(made.errors).toEqual([]);
    expect(made.data?.done).toMatchObject({
      __typename: 'ChangeQueued',
      case: { state: 'OFFERED', dayOfMonth: 15, bankDetails: { sortCode: '******', accountNumber: '****4321' } },
    });
    // The same key holds the bank account too, though nobody keeps it where it can be read.
    expect((await ask(input)).data?.done.__typename).toBe('ChangeQueued');
    const other = { ...input, bank: { ...bank, accountNumber: '00004322' } };
    expect((await ask(other)).data?.done.__typename).toBe('ChangeConflict');

    const keyed = await accounts(holder, 'officer', 'payment');
    const seen = keyed.data?.customer?.accounts.nodes.find(one => one.ref === account)?.directDebit;
    expect(seen?.bankDetails).toEqual({ accountName: 'O FERNLEIGH', sortCode: '089999', accountNumber: NUMBER });
    const enquired = await accounts(holder, 'officer');
    expect(enquired.text).not.toContain(NUMBER);
    expect(enquired.data?.directDebitTerms).toMatchObject({ days: [1, 15], noticeWorkingDays: 10 });

    const one = made.data?.done.case;
    const cancelled = await gateway().ask<Done>('resident', CANCEL, {
      variables: { input: { key: randomUUID(), case: one?.ref, version: one?.version, reason: 'I pay by card' } },
      people: [holder],
    });
    expect(cancelled.data?.done).toMatchObject({ __typename: 'ChangeDone', case: { state: 'CANCELLED' } });
    expect(gateway().logged.join('\n')).not.toContain(NUMBER);
  });

  it('says what is wrong with bank details without them, and takes none from a chatbot', async () => {
    const { holder, account } = await payer();
    const wrong = { accountName: '12345', sortCode: '08-99-9X', accountNumber: '7654321' };
    const input = { key: randomUUID(), account, holder, dayOfMonth: 15, bank: wrong, confirmed: true };
    const { data, text } = await gateway().ask<Done>('resident', SET_UP, { variables: { input }, people: [holder] });
    expect(data?.done.problems?.map(({ field }) => field)).toEqual([
      'bank.accountName',
      'bank.sortCode',
      'bank.accountNumber',
    ]);
    expect(text).not.toContain('7654321');
    const chatbot = await gateway().ask<Done>('chatbot', SET_UP, { variables: { input }, people: [holder] });
    expect(chatbot.data).toBeNull();
    expect(chatbot.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('is settled in the words that the casework has', () => {
    expect(Object.keys(DirectDebitSettlementEnum)).toEqual([...SETTLEMENTS]);
  });
});
