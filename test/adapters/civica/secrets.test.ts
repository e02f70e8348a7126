import { inspect } from 'node:util';
import { civica } from '../../../src/adapters/civica/civica.js';
import { civicaOptions } from '../../../src/adapters/civica/config.js';
import { stoppedClock } from '../../../src/domain/dates.js';
import { claimRef, documentRef, personRef } from '../../../src/domain/references.js';
import { createUpstream } from '../../../src/platform/http/create-upstream.js';
import { TransportFailure } from '../../../src/platform/http/transport.js';
import { FakeCivica } from './support/fake-civica.js';
import { docs } from './support/fake-documents.js';
import { aCall, key, NAME, NINO, person, yearKey } from './support/gateway.js';

const P = '7001234';
const A = '50098765';
const mine = person(P, [A], ['6001122']);
const holder = personRef(NAME, P);
const PASSWORD = 'pa55-word-of-the-service';
const SECRETS = [PASSWORD, 'SECRETSESSION', NINO, mine.surname, '00000012', 'B SAMPLE', P, A, '6001122', 'Elm'];

/** Everything that the adapter and the pipeline under it tell anyone but the caller, and every error that a caller gets. */
async function everythingTold(script: FakeCivica['script'], password = PASSWORD): Promise<unknown[]> {
  const told: unknown[] = [];
  const fake = new FakeCivica({ [P]: mine });
  fake.script = script;
  const made = civica({
    name: NAME,
    options: civicaOptions.parse({ userId: 'svc', password }),
    upstream: createUpstream({
      system: NAME,
      baseUrl: 'http://fake.test',
      transport: fake,
      limits: { retry: { retries: 0 } },
      observe: one => told.push({ ...one, ms: 0 }),
    }),
    clock: stoppedClock('2026-11-21T10:00:00Z'),
    observe: event => told.push(event),
  });
  const claim = { claim: claimRef(NAME, '6001122'), holder, place: 'P6001122' };
  const answers: ReadonlyMap<string, unknown>[] = await Promise.all([
    made.councilTax.customers([holder], aCall()),
    made.councilTax.accounts([key(A, P)], aCall()),
    made.councilTax.properties([key(A, P)], aCall()),
    made.councilTax.transactions([yearKey(A, P)], aCall()),
    made.councilTax.instalments([yearKey(A, P)], aCall()),
    made.benefits.claimsOf([holder], aCall()),
    made.benefits.claims([claim], aCall()),
    made.benefits.payments([{ holder, scheme: 'HousingBenefitClaim' }], aCall()),
    made.documents.documentsOf([holder], aCall()),
    made.documents.content([{ ...key(A, P), document: documentRef(NAME, `D${A}`) }], aCall()),
  ]);
  const errors = answers.flatMap(answer => [...answer.values()]).filter(value => value instanceof Error);
  return [...told, ...errors];
}

const asText = (told: unknown[]) =>
  told
    .map(
      one =>
        `${inspect(one, { depth: 10, showHidden: true })} ${one instanceof Error ? one.stack : JSON.stringify(one)}`,
    )
    .join('\n');

const echo = `password=${PASSWORD} S1SECRETSESSION ${NINO} ${mine.surname} ${A}`;
const isDocument = (docid: string) => docid !== 'crmlogin' && docid !== 'cocrmper';

describe('nothing secret or personal is told, in events, in metrics or in errors', () => {
  it.each<[string, FakeCivica['script']]>([
    ['when all is well', () => undefined],
    ['when a page that echoes everything comes back', () => `<html><body>${echo}</body></html>`],
    ['when text that echoes everything comes back', ({ docid }) => (isDocument(docid) ? echo : undefined)],
    [
      'when the wrong document echoes everything',
      ({ docid }) => (isDocument(docid) ? `<Error>${echo}</Error>` : undefined),
    ],
    ['when every document is broken', ({ docid }) => (isDocument(docid) ? `<CtaxDetails>${echo}<` : undefined)],
    [
      'when every document is of another',
      ({ docid }) => (isDocument(docid) ? docs.account('', person('7009', []), { ref: '1', status: '' }) : undefined),
    ],
    [
      'when an error of theirs says everything',
      ({ docid }) => (docid === 'hbdet' ? `<HBClaimDetails><Error>${echo}</Error></HBClaimDetails>` : undefined),
    ],
    [
      'when codes are values',
      ({ docid }) =>
        docid === 'ctxtrn' ? docs.transactions({ ref: A, status: '' }, '2026').replace('PAYMENTS', NINO) : undefined,
    ],
    [
      'when elements are named by values',
      ({ docid }) => (docid === 'viewdoc' ? `<Documents><${NINO}/><${mine.surname}/></Documents>` : undefined),
    ],
    ['when the binding is refused in words', ({ docid }) => (docid === 'cocrmper' ? docs.bound(echo) : undefined)],
    [
      'when the log-in is refused in words',
      ({ docid }) => (docid === 'crmlogin' ? docs.login('9', echo, 'S1SECRETSESSION') : undefined),
    ],
    [
      'when nothing comes back',
      () => {
        throw new TransportFailure('timeout');
      },
    ],
    ['when the status is bad', () => ({ status: 500 })],
  ])('%s', async (name, script) => {
    const told = await everythingTold(script);
    const text = asText(told);
    expect(SECRETS.filter(secret => text.includes(secret))).toEqual([]);
    expect(told.some(one => one instanceof Error)).toBe(
      name !== 'when all is well' && name !== 'when elements are named by values',
    );
  });

  it('when the password is wrong', async () => {
    const text = asText(await everythingTold(() => undefined, 'wrong-pa55-word'));
    expect(text.includes('wrong-pa55-word')).toBe(false);
    expect(text.includes('refused')).toBe(true);
  });
});
