import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { keyRows, keyTable } from '../../../src/platform/config/key-table.js';
import { type LoadOptions, loadConfig } from '../../../src/platform/config/load.js';
import { ConfigError, pathText } from '../../../src/platform/config/problem.js';
import { redacted } from '../../../src/platform/config/redacted.js';
import { secretBytes, secretText } from '../../../src/platform/config/secret.js';

const product = z.discriminatedUnion('product', [
  z.object({
    product: z.literal('tea'),
    password: z.string().describe('To get in.'),
    cups: z.number().int().min(1).max(9).default(2),
  }),
  z.object({
    product: z.literal('coffee'),
    beans: z
      .array(z.enum(['arabica', 'robusta']))
      .min(1)
      .describe('What is ground.'),
  }),
]);
const schema = z.object({
  systems: z.record(z.string(), product).default({}).describe('The machines.'),
  http: z
    .object({ port: z.number().int().min(0).max(65_535).default(4_000).describe('Where it listens.') })
    .prefault({}),
  key: secretBytes(32).optional().describe('A key.'),
  token: secretText().optional(),
  url: z.string().optional(),
});

describe('loading configuration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-config-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'guildhall.config.yaml');
  const load = (yaml: string, given: Partial<LoadOptions<typeof schema>> = {}) => {
    writeFileSync(file, yaml);
    return loadConfig({ schema, env: {}, file, fromEnv: { PORT: ['http', 'port'], URL: ['url'] }, ...given });
  };
  const problems = (yaml: string, given: Partial<LoadOptions<typeof schema>> = {}) => {
    try {
      load(yaml, given);
    } catch (error) {
      if (error instanceof ConfigError) {
        return error.problems.map(({ path, line, message }) => `${line} ${pathText(path)}: ${message}`);
      }
      throw error;
    }
    return [];
  };

  it('gives defaults where there is no file', () => {
    expect(loadConfig({ schema, env: {}, file: null }).config).toEqual({ systems: {}, http: { port: 4000 } });
  });

  it('puts the environment over the file, as numbers where numbers are wanted', () => {
    expect(load('http: { port: 1 }', { env: { PORT: '2' } }).config.http.port).toBe(2);
    expect(load('http: { port: 1 }', { env: { PORT: '' } }).config.http.port).toBe(1);
    expect(problems('{}', { env: { PORT: 'many' } })).toEqual([
      'null http.port: Not valid: this must be a whole number from 0 to 65535. It is: Where it listens.',
    ]);
  });

  it('takes values from the environment and from files beside its own', () => {
    writeFileSync(join(folder, 'password'), 'swordfish\n');
    const { config } = load(
      'systems: { kitchen: { product: tea, password: { file: password }, cups: { env: CUPS } } }',
      {
        env: { CUPS: '3' },
      },
    );
    expect(config.systems.kitchen).toEqual({ product: 'tea', password: 'swordfish', cups: 3 });
  });

  it('says everything that is wrong at once, with its line, what would be valid and what to do', () => {
    const yaml = `systems:
  kitchen:
    product: tea
    password: { env: NOT_SET }
    cups: 12
    cupz: 3
  hall:
    product: coffee
    beans: [arabica, liberica]
  cellar:
    product: wine
htp: { port: 1 }
token: written out
url: postgres://user:swordfish@localhost/x
`;
    expect(problems(yaml)).toEqual([
      '4 systems.kitchen.password: The environment variable NOT_SET is not set, or empty. Set it, or point to another.',
      '5 systems.kitchen.cups: Not valid: this must be a whole number from 1 to 9.',
      '6 systems.kitchen.cupz: There is no such key. Did you mean cups?',
      '9 systems.hall.beans[1]: Not valid: this must be one of arabica, robusta.',
      '11 systems.cellar.product: Not valid: this must be one of tea, coffee.',
      '12 htp: There is no such key. Did you mean http?',
      expect.stringMatching(/^13 token: A secret must not be written into the file/),
      expect.stringMatching(/^14 url: A secret must not be written into the file/),
    ]);
  });

  it('says what is missing at the place where it should be', () => {
    expect(problems('systems:\n  hall: { product: coffee }\n')).toEqual([
      '2 systems.hall.beans: Missing: this must be a list, each item one of arabica, robusta, at least 1. It is: What is ground.',
    ]);
  });

  it('asks the checks even where the schema is not met', () => {
    const check = () => [{ path: ['systems'], message: 'None of these is mine.' }];
    expect(problems('systems: {}\nhttp: { port: x }', { check })).toHaveLength(2);
  });

  it('never repeats a value', () => {
    const yaml =
      'key: swordfish\ntoken: swordfish\nhttp: { port: swordfish }\nsystems: { a: { product: swordfish } }\nurl: [swordfish]';
    expect(problems(yaml)).toHaveLength(5);
    expect(problems(yaml).join()).not.toContain('swordfish');
    expect(problems('key: { env: KEY }', { env: { KEY: 'too short' } })).toEqual([
      '1 key: This must be at least 32 random bytes in base64: openssl rand -base64 32 makes them.',
    ]);
  });

  it.each`
    what                    | yaml                | words
    ${'wrong YAML'}         | ${'a: [1\nb: 2'}    | ${/The YAML is wrong here/}
    ${'a key given twice'}  | ${'url: a\nurl: b'} | ${/^2 : The YAML is wrong here \(duplicate key\)/}
    ${'a list at the root'} | ${'- a'}            | ${/must hold keys and values/}
  `('refuses $what', ({ yaml, words }) => {
    expect(problems(yaml)[0]).toMatch(words);
  });

  it('says so when the file is not there, and names file and line in its message', () => {
    expect(() => loadConfig({ schema, env: {}, file: join(folder, 'none.yaml') })).toThrow(/none\.yaml cannot be read/);
    expect(() => load('http: { port: x }')).toThrow(`${file}:1: http.port: Not valid`);
  });

  it('prints what is in force, without a secret in it', () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const loaded = load(
      'key: { env: KEY }\nurl: redis://localhost\nsystems: { k: { product: tea, password: { env: PW } } }',
      {
        env: { KEY: key, PW: 'swordfish' },
      },
    );
    expect(redacted(loaded, schema)).toEqual({
      systems: { k: { product: 'tea', password: '[from env PW]', cups: 2 } },
      http: { port: 4000 },
      key: '[from env KEY]',
      url: 'redis://localhost',
    });
    const fromEnv = load('{}', { env: { URL: 'postgres://user:swordfish@localhost/x' } });
    expect(JSON.stringify(redacted(fromEnv, schema))).not.toContain('swordfish');
    const withoutOrigin = { ...loaded, origins: new Map() };
    expect(JSON.stringify(redacted(withoutOrigin, schema))).not.toMatch(/swordfish|BwcHBw/);
  });

  it('lists every key with what is valid, its default and what it is', () => {
    const rows = new Map(keyRows(schema).map(row => [row.key, row]));
    expect(rows.get('http.port')).toEqual({
      key: 'http.port',
      valid: 'a whole number from 0 to 65535',
      default: '4000',
      required: false,
      description: 'Where it listens.',
    });
    expect(rows.get('systems.<name>.password')).toMatchObject({ required: true, description: 'To get in.' });
    expect(rows.get('key')).toMatchObject({ valid: 'a secret, as { env: NAME } or { file: PATH }' });
    expect(keyTable(schema)).toContain('| `http.port` | a whole number from 0 to 65535 | `4000` | Where it listens. |');
  });
});
