import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ASSUMED_MAPPING } from '../../sandbox/academy/assumed-layout.js';
import { configCheck } from '../../src/commands/config-check.js';
import { keyRows } from '../../src/platform/config/key-table.js';
import { guildhallConfig } from '../../src/server/config.js';

const key = Buffer.alloc(32, 7).toString('base64');
const env = { ACADEMY_PASSWORD: 'swordfish', AUDIT_SECRET: key };
const GOOD = `
upstreams:
  academy-live:
    product: academy
    records: { accounts: [{ from: "30000000", to: "39999999" }] }
    options:
      connection:
        engine: sqlserver
        host: replica.example.gov.uk
        database: RBViews
        user: guildhall
        password: { env: ACADEMY_PASSWORD }
      schema: core
      tables: { vw_acc_bal: current.vw_acc_bal }
      copy: { table: dbo.copy_log, column: finished_at, holidays: ["2026-12-25"] }
      benefits: { memberTypes: { 1: CLAIMANT, 2: PARTNER } }
      mapping: { file: mapping.yaml }
ports: { councilTax: [academy-live], benefits: [academy-live] }
identity: { issuer: "https://login.example/", jwksUrl: "https://login.example/keys" }
audit: { secret: { env: AUDIT_SECRET } }
`;

describe('an Academy replica in the configuration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-academy-'));
  const file = join(folder, 'config.yaml');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const check = (yaml: string, mapping: string = ASSUMED_MAPPING, print = false) => {
    writeFileSync(file, yaml);
    writeFileSync(join(folder, 'mapping.yaml'), mapping);
    return configCheck({ file, print }, env);
  };

  it('is good with a connection, the date of its copy, and its mapping in a file', () => {
    const { text, ok } = check(GOOD, ASSUMED_MAPPING, true);
    expect({ text, ok }).toMatchObject({ ok: true });
    expect(text).toContain('councilTax from academy-live');
    expect(text).not.toContain('swordfish');
  });

  it.each`
    what                                  | from                           | to                      | words
    ${'a password written out'}           | ${'{ env: ACADEMY_PASSWORD }'} | ${'swordfish'}          | ${/A secret must not be written into the file/}
    ${'no date of the copy'}              | ${/ +copy:.*\n/}               | ${''}                   | ${/options\.copy/}
    ${'a table that is more than a name'} | ${'dbo.copy_log'}              | ${'"x; drop table y"'}  | ${/options\.copy\.table/}
    ${'a table that there is none of'}    | ${'vw_acc_bal: current'}       | ${'vw_acc: current'}    | ${/options\.tables/}
    ${'a role that there is none of'}     | ${'2: PARTNER'}                | ${'2: SPOUSE'}          | ${/options\.benefits\.memberTypes/}
    ${'a range that ends first'}          | ${'to: "39999999"'}            | ${'to: "1"'}            | ${/This is before the first number/}
    ${'another engine'}                   | ${'engine: sqlserver'}         | ${'engine: oracle'}     | ${/options\.connection\.engine/}
    ${'a mapping file that is not there'} | ${'file: mapping.yaml'}        | ${'file: nowhere.yaml'} | ${/The file nowhere\.yaml cannot be read/}
  `('refuses $what', ({ from, to, words }) => {
    const { text, ok } = check(GOOD.replace(from, to));
    expect(ok).toBe(false);
    expect(text).toMatch(words);
    expect(text).not.toContain('swordfish');
  });

  it.each`
    what                        | from               | to                   | words
    ${'no owner'}               | ${/ +owner:.*\n/}  | ${''}                | ${/In the mapping file, at identity\.owner/}
    ${'a column it cannot map'} | ${'due: due_date'} | ${'dues: due_date'}  | ${/In the mapping file, at tables\.instalments\.columns/}
    ${'a column with a space'}  | ${'due: due_date'} | ${'due: "due date"'} | ${/In the mapping file, at tables\.instalments\.columns\.due/}
    ${'a grade it has not'}     | ${'grade: D'}      | ${'grade: A'}        | ${/In the mapping file, at identity\.grade/}
    ${'something else'}         | ${/[\s\S]*/}       | ${'- a: ['}          | ${/In the mapping file, at its top/}
  `('refuses a mapping file with $what', ({ from, to, words }) => {
    const { text, ok } = check(GOOD, ASSUMED_MAPPING.replace(from, to));
    expect(ok).toBe(false);
    expect(text).toMatch(words);
  });

  it('is told of in the list of keys, each with a description', () => {
    const rows = keyRows(guildhallConfig).filter(row => JSON.stringify(row).includes('engine'));
    expect(rows.length).toBeGreaterThan(0);
  });
});
