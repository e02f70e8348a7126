import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoDate } from '../../src/domain/dates.js';
import { loadStatute } from '../../src/parameters/load-statute.js';
import { ParameterProblems } from '../../src/parameters/problems.js';
import { keepAsRead, keptBeside } from '../../src/parameters/read-before.js';

describe('files of parameters that a build has read', () => {
  let folder: string;
  let parameters: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'guildhall-parameters-'));
    parameters = join(folder, 'parameters');
    mkdirSync(join(folder, 'dist'));
    cpSync('parameters', parameters, { recursive: true });
    expect(keepAsRead(parameters, keptBeside(parameters))).toBeGreaterThan(80);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const taper = 'universal-credit/income.yaml';
  const change = (from: string, to: string) => {
    const path = join(parameters, taper);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  const on = (readAtBuild?: null) =>
    loadStatute(parameters, ...(readAtBuild === null ? [null] : [])).on(isoDate('2026-06-01'));

  it('are the law that the files are', () => {
    expect(JSON.stringify(on())).toBe(JSON.stringify(on(null)));
    expect(loadStatute(parameters).version).toBe(loadStatute(parameters, null).version);
  });

  it('are read anew where a file has changed since', () => {
    change('value: 55', 'value: 50');
    expect(on().universalCredit.taper.text).toBe('50');
    change('value: 50', 'value: 55');
  });

  it('name the line of what is wrong in a file that was never kept, and of what another file makes wrong', () => {
    change('scheme: universal-credit', 'scheme: universal-debit');
    expect(() => loadStatute(parameters)).toThrow(ParameterProblems);
    expect(() => loadStatute(parameters)).toThrow(/income\.yaml:\d+ scheme: in this folder/);
    change('scheme: universal-debit', 'scheme: universal-credit');
  });

  it('are read anew where what was kept does not read', () => {
    writeFileSync(keptBeside(parameters), '{ half');
    expect(on().universalCredit.taper.text).toBe('55');
  });
});
