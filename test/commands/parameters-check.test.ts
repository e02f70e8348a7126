import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parametersCheck } from '../../src/commands/parameters-check.js';
import { ParameterProblems } from '../../src/parameters/problems.js';
import { guildhallConfig } from '../../src/server/config.js';
import { lawInForce } from '../../src/server/law.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parameters-'));
  cpSync('parameters', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const spoil = (file: string, from: string | RegExp, to: string) => {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toMatch(from);
  writeFileSync(path, before.replace(from, to));
};

describe('parameters check', () => {
  it('says what is kept', () => {
    const { ok, text } = parametersCheck(folder);
    expect(ok).toBe(true);
    expect(text).toMatch(/councilTax: \d+ figures, \d+ values, \d+ of them not verified/);
    expect(text).toContain('council tax can be worked out for 2014-15 to');
    expect(text).toMatch(/\d+ schemes of \d+ councils for working age, something missing in \d+ of them/);
  });

  it('names all that is wrong by file and line, and a start fails with the same words', () => {
    spoil('council-tax/discounts.yaml', /value: '?25'?/, "value: 'a quarter'");
    spoil('council-tax/authorities/hartlepool/2025-26.yaml', 'year: 2025-26', 'year: 2025-27');
    spoil('council-tax-reduction/schemes/testshire-2025-26.yaml', 'percent: 60', 'percent: 90');
    const { ok, text } = parametersCheck(folder);
    expect(ok).toBe(false);
    expect(text).toMatch(/council-tax\/discounts\.yaml:\d+ /);
    expect(text).toMatch(/hartlepool\/2025-26\.yaml:\d+ year/);
    expect(text).toMatch(/testshire-2025-26\.yaml:\d+ calculation\.rows\[1\]\.percent: is not below 80/);
    expect(() => lawInForce(guildhallConfig.parse({}).council, folder)).toThrow(ParameterProblems);
  });

  it('says so where there is no such folder', () => {
    expect(parametersCheck(join(folder, 'nowhere'))).toEqual({
      ok: false,
      text: 'The folder of parameters cannot be read: give one that holds them with --folder.\n',
    });
  });
});
