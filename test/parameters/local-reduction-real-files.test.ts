import { readFileSync } from 'node:fs';
import { labelOf } from '../../src/domain/financial-year.js';
import { loadStatute } from '../../src/parameters/load-statute.js';
import { CRITERIA, UC_ELEMENTS, UC_TREATMENTS } from '../../src/parameters/local-reduction-words.js';

const { all } = loadStatute('parameters').localSchemes;
const codeOf = ({ council, year }: (typeof all)[number]): string => `${council} ${labelOf(year)}`;

describe('the schemes that are kept', () => {
  it('are those that were read, and Testshire’s', () => {
    expect(all.map(codeOf)).toEqual([
      'ashford 2025-26',
      'barking-and-dagenham 2025-26',
      'bath-and-north-east-somerset 2017-18',
      'central-bedfordshire 2024-25',
      'central-bedfordshire 2025-26',
      'dover 2025-26',
      'ealing 2024-25',
      'ealing 2025-26',
      'ealing 2026-27',
      'hartlepool 2024-25',
      'kensington-and-chelsea 2021-22',
      'kingston-upon-thames 2026-27',
      'merton 2026-27',
      'newham 2026-27',
      'north-lincolnshire 2025-26',
      'oxford 2026-27',
      'slough 2026-27',
      'southampton 2017-18',
      'sutton 2024-25',
      'testshire 2024-25',
      'testshire 2025-26',
      'testshire 2026-27',
      'westminster 2026-27',
    ]);
  });

  it('say of themselves that they are partial, with what is missing; none claims to be whole', () => {
    for (const scheme of all.filter(({ status }) => status !== 'invented')) {
      expect([codeOf(scheme), scheme.missing.length > 0]).toEqual([codeOf(scheme), true]);
      expect([codeOf(scheme), scheme.verified]).toEqual([codeOf(scheme), 1]);
    }
  });

  it('of Testshire are whole, and marked as made up', () => {
    const testshire = all.filter(({ council }) => council === 'testshire');
    expect(testshire.map(({ missing, status, verified }) => [missing.length, status, verified])).toEqual(
      Array(3).fill([0, 'invented', 0]),
    );
  });

  it('can be written by a council from the page beside them, which names every word', () => {
    const page = readFileSync('parameters/council-tax-reduction/schemes/README.md', 'utf8');
    for (const word of [...CRITERIA, ...UC_TREATMENTS]) expect(page).toContain(`\`${word}\``);
    for (const element of UC_ELEMENTS) expect(page).toContain(`${element}: `);
  });
});
