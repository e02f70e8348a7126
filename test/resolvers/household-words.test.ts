import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUBJECTS as REDUCTION } from '../../src/rules/council-tax-reduction/finding.js';
import {
  REDUCTION_CLASSES as CLASSES,
  REDUCTION_SCHEMES as SCHEMES,
} from '../../src/rules/council-tax-reduction/result.js';
import { SUBJECTS as HOUSING } from '../../src/rules/housing-benefit/finding.js';
import { SUBJECTS as PENSION } from '../../src/rules/pension-credit/finding.js';
import { SIGNPOSTS as SIGNS } from '../../src/rules/signposts/signpost.js';
import { SUBJECTS as UNIVERSAL } from '../../src/rules/universal-credit/finding.js';
import { MOST_POINTS } from '../../src/rules/whole-household/earnings-curve.js';
import { INCOME_ITEMS as ITEMS } from '../../src/rules/whole-household/weekly-income.js';
import { REDUCTION_CLASSES, REDUCTION_SCHEMES } from '../../src/schema/household/council-tax-reduction.js';
import { POINT_LIMIT } from '../../src/schema/household/earnings-curve.js';
import { BENEFIT_SUBJECTS } from '../../src/schema/household/finding.js';
import { INCOME_ITEMS } from '../../src/schema/household/income.js';
import { SIGNPOSTS } from '../../src/schema/household/signpost.js';
import { graph, ports } from '../support/graph.js';

describe('what callers read', () => {
  it('has a word for everything that a rule can find, and no other', () => {
    const found = new Set<string>([...HOUSING, ...PENSION, ...UNIVERSAL, ...REDUCTION]);
    expect([...BENEFIT_SUBJECTS].sort()).toEqual([...found].sort());
    expect(SIGNPOSTS).toEqual(SIGNS);
    expect(INCOME_ITEMS).toEqual(ITEMS);
    expect(REDUCTION_SCHEMES).toEqual(SCHEMES);
    expect(REDUCTION_CLASSES).toEqual(CLASSES);
    expect(POINT_LIMIT).toBe(MOST_POINTS);
  });

  it("finds the README's example to work as it is pasted", async () => {
    const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
    const body = /-d '(\{"query":"\{ calculate \{ household\(.*\})'$/m.exec(readme)?.[1];
    const { query } = JSON.parse(body ?? '') as { query: string };
    const { data, errors } = await (await graph({ ports: ports() })).ask({ as: 'public', query });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      calculate: { household: { universalCredit: { award: expect.stringMatching(/^[1-9]/) } } },
    });
  });
});
