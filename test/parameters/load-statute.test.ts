import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoDate } from '../../src/domain/dates.js';
import { loadStatute } from '../../src/parameters/load-statute.js';
import { ParameterProblems } from '../../src/parameters/problems.js';

describe('the parameters as they are kept', () => {
  it('can all be read, and say what the law was on a day', () => {
    const law = loadStatute('parameters').on(isoDate('2026-11-21')).councilTax;
    expect(law.singleResidentDiscount).toMatchObject({
      text: '25',
      unit: 'percent',
      verified: 2,
      pastCheckedTo: false,
    });
    expect(law.singleResidentDiscount.value.toString()).toBe('0.25');
    expect(law.bandProportionNinths.AReduced.value).toBe(5);
    expect(law.bandValues.H.value).toMatchObject({ upTo: null });
    expect(law.exemptionClasses.B.value).toMatchObject({ status: 'in_force', maxMonths: 6 });
    expect(law.exemptionClasses.A.value).toMatchObject({ status: 'abolished', ended: isoDate('2013-03-31') });
    expect(law.schoolLeaverLeftAfter.value).toEqual({ month: 4, day: 30 });
    expect(law.premiumExceptions?.M.value).toMatchObject({ appliesTo: ['empty'], months: 12 });
  });
});

describe('a directory with something wrong', () => {
  const directory = mkdtempSync(join(tmpdir(), 'parameters-'));
  cpSync('parameters', directory, { recursive: true });
  const spoil = (file: string, from: string, to: string) => {
    const path = join(directory, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  afterAll(() => rmSync(directory, { recursive: true }));

  it('is refused with everything that is wrong in all of its files', () => {
    const { version } = loadStatute(directory);
    spoil('council-tax/discounts.yaml', 'value: 25', 'value: quarter');
    spoil('council-tax/billing.yaml', 'unit: days', 'unit: weeks');
    spoil('council-tax/authorities/hartlepool/2025-26.yaml', '1388.96', '1388.9');
    let problems: string[] = [];
    try {
      loadStatute(directory);
    } catch (error) {
      if (error instanceof ParameterProblems) problems = error.problems.map(({ file }) => file);
    }
    expect(problems.sort()).toEqual([
      'council-tax/authorities/hartlepool/2025-26.yaml',
      'council-tax/billing.yaml',
      'council-tax/discounts.yaml',
    ]);
    expect(version).toBe(loadStatute('parameters').version);
  });

  it('that is not there is an error of the file system', () => {
    expect(() => loadStatute(join(directory, 'nowhere'))).toThrow('ENOENT');
  });
});
