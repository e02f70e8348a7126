import { useGateway } from '../../support/gateway.js';
import { personWho } from '../../support/town.js';

const { gateway, sandbox } = useGateway({ sandbox: { households: 50 } });

/** What has broken other systems: each is sent as every variable there is. */
const NAUGHTY: readonly unknown[] = [
  '',
  ' ',
  '\t\n\r',
  '\0',
  'civica:7000100\0',
  'civica:7000100\n',
  ' civica:7000100',
  'civica:７０００１００',
  'CIVICA:7000100',
  'civica:',
  ':7000100',
  'civica:7000100:x',
  'civica:../../etc/passwd',
  'civica:7000100&docid=hbsel',
  'civica:7000100%26docid=hbsel',
  "civica:7000100'; drop table audit; --",
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  '<script>alert(1)</script>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is sent
  '${jndi:ldap://localhost/a}',
  '{{7*7}}',
  '\ud800',
  '\udfff\ud800',
  'a\u0300'.repeat(100),
  '\u202e civica',
  '🏛️'.repeat(50),
  'ﷺ',
  'null',
  'undefined',
  'NaN',
  '__proto__',
  'constructor',
  'toString',
  '-1',
  '1e309',
  '0x10',
  'A'.repeat(10_000),
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  2 ** 53,
  [],
  ['civica:7000100'],
  [[[]]],
  {},
  { toString: 1 },
  { length: -1 },
];

const CUSTOMER = 'query($a: PersonReference!) { customer(ref: $a) { ref } }';
const inAccount = (field: string, type: string) =>
  `query($ref: PersonReference!, $a: ${type}) { customer(ref: $ref) { accounts { nodes { ${field} { totalCount } } } } }`;

/** Every kind of variable that the schema takes. */
const QUERIES: readonly (readonly [string, string])[] = [
  ['a person', CUSTOMER],
  ['an id', 'query($a: ID!) { node(id: $a) { id } }'],
  [
    'a number of items',
    'query($ref: PersonReference!, $a: Int) { customer(ref: $ref) { accounts(first: $a) { totalCount } } }',
  ],
  [
    'a cursor',
    'query($ref: PersonReference!, $a: String) { customer(ref: $ref) { accounts(after: $a) { totalCount } } }',
  ],
  ['a year', inAccount('transactions(year: $a)', 'FinancialYear')],
  ['a cursor below', inAccount('instalments(after: $a)', 'String')],
  ['a condition', 'query($a: Boolean!) { me { class @include(if: $a) purpose } }'],
];

const GOOD_CODES = ['BAD_USER_INPUT', 'BAD_REQUEST'];

describe('whatever is sent as a variable', () => {
  it.each(QUERIES)('%s: is answered or refused by a code of the caller’s', async (_, query) => {
    const ref = personWho(sandbox().people, 'students only');
    for (const value of NAUGHTY) {
      const { status, errors, text } = await gateway().ask('officer', query, { variables: { ref, a: value } });
      const codes = errors.map(({ extensions }) => extensions?.code);
      expect({ value, status: status < 500, odd: codes.filter(code => !GOOD_CODES.includes(code as string)) }).toEqual({
        value,
        status: true,
        odd: [],
      });
      if (typeof value === 'string' && value.length > 12 && errors.length > 0) expect(text).not.toContain(value);
    }
  });

  it('the same as an id within an id', async () => {
    for (const value of NAUGHTY.map(one => (typeof one === 'string' ? one : JSON.stringify(one)))) {
      for (const type of ['Customer', 'CouncilTaxAccount', 'HousingBenefitClaim', 'Document', 'Property', 'Nothing']) {
        const id = Buffer.from(`${type}:civica:${value}`).toString('base64url');
        const { status, errors } = await gateway().ask('officer', 'query($a: ID!) { node(id: $a) { id } }', {
          variables: { a: id },
        });
        expect({ type, value, status, errors }).toEqual({ type, value, status: 200, errors: [] });
      }
    }
  }, 60_000);

  it('and in every header', async () => {
    for (const value of NAUGHTY.filter(one => typeof one === 'string').map(text =>
      encodeURI(JSON.stringify(text)).slice(0, 500),
    )) {
      for (const name of [
        'guildhall-timeout-ms',
        'x-request-id',
        'traceparent',
        'x-forwarded-for',
        'accept',
        'accept-language',
      ]) {
        const { status } = await gateway().ask('officer', '{ me { class } }', { headers: { [name]: value } });
        expect({ name, value, ok: status < 500 }).toEqual({ name, value, ok: true });
      }
    }
  }, 60_000);

  it('and none of it is taken for a bug of ours', async () => {
    expect(/guildhall_bugs_total (\d+)/.exec(await gateway().metrics())?.[1] ?? '0').toBe('0');
  });
});
