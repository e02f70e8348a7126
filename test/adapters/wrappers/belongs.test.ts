import { benefitsWrappers } from '../../../src/adapters/wrappers/benefits.js';
import { councilTaxWrappers } from '../../../src/adapters/wrappers/council-tax.js';
import { documentsWrappers } from '../../../src/adapters/wrappers/documents.js';
import { notesWrappers } from '../../../src/adapters/wrappers/notes.js';
import { financialYear } from '../../../src/domain/financial-year.js';
import { accountRef, claimRef, documentRef } from '../../../src/domain/references.js';
import { UpstreamError } from '../../../src/platform/http/upstream-error.js';
import { aCustomer, aDocument, aHousingBenefitClaim, anAccount, IMOGEN, OTIS } from '../../support/records.js';
import { ACCOUNT, aBenefits, aCall, aCouncilTax, aDocuments } from './support.js';

const limits = { system: 'civica', maxBatch: 10, maxConcurrent: 2, maxWaiting: 100 };
const { source } = aCustomer();
const other = accountRef('civica', '1');
const claim = claimRef('civica', '6001122');
const document = documentRef('civica', 'D1');
const [y2025, y2026] = [financialYear(2025), financialYear(2026)];
const key = { account: ACCOUNT, holder: OTIS, year: y2026 };
const hb = aHousingBenefitClaim({ ref: claim });

const councilTax = (method: string, value: unknown) =>
  councilTaxWrappers.batched(aCouncilTax({ [method]: async (keys: never[]) => new Map(texts(keys, value)) }), limits);
const benefits = (method: string, value: unknown) =>
  benefitsWrappers.batched(aBenefits({ [method]: async (keys: never[]) => new Map(texts(keys, value)) }), limits);
const documents = (method: string, value: unknown) =>
  documentsWrappers.batched(aDocuments({ [method]: async (keys: never[]) => new Map(texts(keys, value)) }), limits);

const notes = (value: unknown) => {
  const told = async (keys: readonly unknown[]) => new Map(texts(keys as never[], value));
  return notesWrappers.batched({ accountNotes: told, claimNotes: told }, limits);
};

/** The value under every text that a key could be found by. */
const texts = (keys: readonly (string | Record<string, unknown>)[], value: unknown): [never, never][] =>
  keys.flatMap(one =>
    typeof one === 'string'
      ? [[one as never, value as never]]
      : [one.account, one.claim, one.document, `${one.account}|${one.year}`, `${one.holder}|${one.scheme}`].map(
          (text): [never, never] => [text as never, value as never],
        ),
  );

const call = aCall();

/** What it is, an entity of the key's own, another's, and how it is asked for. */
type Case = [
  what: string,
  own: unknown,
  anothers: unknown,
  ask: (value: unknown) => Promise<ReadonlyMap<string, unknown>>,
];
describe('every method of every port: an entity belongs to its key, or is not given', () => {
  it.each<Case>([
    [
      'customers',
      aCustomer({ ref: OTIS }),
      aCustomer({ ref: IMOGEN }),
      v => councilTax('customers', v).customers([OTIS], call),
    ],
    [
      'accounts',
      anAccount({ ref: ACCOUNT }),
      anAccount({ ref: other }),
      v => councilTax('accounts', v).accounts([key], call),
    ],
    [
      'accounts, of a person',
      anAccount({ ref: ACCOUNT }),
      anAccount({ ref: ACCOUNT, holder: IMOGEN }),
      v => councilTax('accounts', v).accounts([key], call),
    ],
    [
      'properties',
      { account: ACCOUNT, properties: [], source },
      { account: other, properties: [], source },
      v => councilTax('properties', v).properties([key], call),
    ],
    [
      'transactions',
      { account: ACCOUNT, year: y2026, transactions: [], source },
      { account: ACCOUNT, year: y2025, transactions: [], source },
      v => councilTax('transactions', v).transactions([key], call),
    ],
    [
      'instalments',
      { account: ACCOUNT, year: y2026, paymentMethod: null, instalments: [], source },
      { account: other, year: y2026, paymentMethod: null, instalments: [], source },
      v => councilTax('instalments', v).instalments([key], call),
    ],
    [
      'claimsOf',
      { holder: OTIS, claims: [], source },
      { holder: IMOGEN, claims: [], source },
      v => benefits('claimsOf', v).claimsOf([OTIS], call),
    ],
    [
      'claims',
      { claim, schemes: [hb], source },
      { claim: claimRef('civica', '1'), schemes: [], source },
      v => benefits('claims', v).claims([{ claim, holder: OTIS, place: '1' }], call),
    ],
    [
      'claims, of a person',
      { claim, schemes: [hb], source },
      { claim, schemes: [hb, { ...hb, holder: IMOGEN }], source },
      v => benefits('claims', v).claims([{ claim, holder: OTIS, place: '1' }], call),
    ],
    [
      'payments',
      { holder: OTIS, scheme: 'HousingBenefitClaim', payments: [], source },
      { holder: OTIS, scheme: 'CouncilTaxReductionClaim', payments: [], source },
      v => benefits('payments', v).payments([{ holder: OTIS, scheme: 'HousingBenefitClaim' }], call),
    ],
    [
      'documentsOf',
      { holder: OTIS, documents: [aDocument()], source },
      { holder: OTIS, documents: [aDocument({ holder: IMOGEN })], source },
      v => documents('documentsOf', v).documentsOf([OTIS], call),
    ],
    [
      'content',
      { document, mediaType: 'application/pdf', bytes: new Uint8Array() },
      { document: documentRef('civica', 'D2'), mediaType: 'application/pdf', bytes: new Uint8Array() },
      v => documents('content', v).content([{ document, holder: OTIS, account: null }], call),
    ],
    [
      'accountNotes',
      { about: ACCOUNT, entries: [], source },
      { about: other, entries: [], source },
      v => notes(v).accountNotes([key], call),
    ],
    [
      'claimNotes',
      { about: claim, entries: [], source },
      { about: claimRef('civica', '1'), entries: [], source },
      v => notes(v).claimNotes([{ claim, holder: OTIS, place: '1' }], call),
    ],
  ])('%s', async (...[, own, anothers, ask]) => {
    expect([...(await ask(own)).values()]).toEqual([own]);
    expect([...(await ask(anothers)).values()]).toEqual([new UpstreamError('civica', 'unreadable')]);
  });
});
