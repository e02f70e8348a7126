import type { PaperHandling, SortedPaper } from '../../../src/domain/appeals/papers.js';
import { isoDate } from '../../../src/domain/dates.js';
import type { Document } from '../../../src/domain/document.js';
import { documentRef, personRef } from '../../../src/domain/references.js';
import { bundleFor, type Sorted } from '../../../src/rules/appeals/copies.js';

const aDocument = (number: string, name: string): Document => ({
  kind: 'Document',
  ref: documentRef('civica', number),
  holder: personRef('civica', '900001'),
  name,
  type: 'LETTER',
  createdOn: isoDate('2026-03-02'),
  downloaded: false,
  account: null,
  module: 'BENEFITS',
  source: { system: 'civica', reference: number, asOf: null, stale: false } as never,
});
const PAPERS = {
  reference: 'W9',
  happened: { received: isoDate('2026-03-20') },
  calculation: null,
  documents: [aDocument('1', 'Sick note'), aDocument('2', 'Tenancy agreement'), aDocument('3', 'Wage slips')],
  kept: [{ what: 'DECISION' as const, reference: 'W9', title: 'Overpayment decision W9', on: isoDate('2026-03-01') }],
};
const sorted = (number: string, handling: PaperHandling, why: string | null = null): SortedPaper => ({
  document: documentRef('civica', number),
  handling,
  why,
});
const landlords = (more: Partial<Sorted> = {}) => ({ landlord: true, sorted: [], most: 50, ...more });
const SORTED = [
  sorted('1', 'NOT_NEEDED', 'Nothing turns on it'),
  sorted('2', 'REDACTED', "The other tenant's name"),
  sorted('3', 'WITHHELD_FROM_LANDLORD', 'It shows where the claimant has fled to'),
];
const titles = (items: readonly { number: number; title: string }[]) =>
  items.map(({ number, title }) => `${number} ${title}`);

describe("a landlord's appeal: SI 2008/2685, r. 14 and 24; SI 2001/1002, reg. 3(1)(d) and (e)", () => {
  it('lists no paper of the claimant in any copy until somebody has said that the case needs it', () => {
    for (const copy of ['TRIBUNAL', 'CLAIMANT', 'LANDLORD'] as const)
      expect(titles(bundleFor(copy, PAPERS, landlords()).items)).toEqual([
        '1 Overpayment decision W9',
        '2 What was said against it',
      ]);
    expect(bundleFor('TRIBUNAL', PAPERS, landlords()).toSort.map(({ name }) => name)).toEqual([
      'Sick note',
      'Tenancy agreement',
      'Wage slips',
    ]);
  });

  it('says to a party how many papers are unsorted, and names none', () => {
    const { toSort, missing } = bundleFor('LANDLORD', PAPERS, landlords());
    expect([toSort, missing]).toEqual([[], [expect.stringContaining('3 papers have')]]);
    const one = bundleFor('LANDLORD', PAPERS, landlords({ sorted: SORTED.slice(1) }));
    expect(one.missing).toEqual([expect.stringContaining('1 paper has')]);
  });

  it('gives the tribunal all that the case needs, with what is blacked out and what it is asked to keep back', () => {
    const { items, leftOut, toSort, missing } = bundleFor('TRIBUNAL', PAPERS, landlords({ sorted: SORTED }));
    expect(titles(items)).toEqual([
      '1 Overpayment decision W9',
      '2 What was said against it',
      '3 Tenancy agreement',
      '4 Wage slips',
    ]);
    expect(items.map(({ redact, withheldFrom, why }) => [redact, withheldFrom, why])).toEqual([
      [expect.stringContaining('Sch. 9 para. 15'), null, null],
      [null, null, null],
      ["The other tenant's name", null, null],
      [null, 'LANDLORD', 'It shows where the claimant has fled to'],
    ]);
    expect(leftOut).toEqual([{ number: null, title: 'Sick note', why: 'Nothing turns on it' }]);
    expect([toSort, missing]).toEqual([[], []]);
  });

  it('says how many references that were sorted are of no document', () => {
    const slip = [...SORTED, sorted('33', 'WHOLE')];
    const { missing } = bundleFor('TRIBUNAL', PAPERS, landlords({ sorted: slip }));
    expect(missing).toEqual([expect.stringContaining('1 of the papers that were sorted')]);
    expect(bundleFor('LANDLORD', PAPERS, landlords({ sorted: slip })).missing).toEqual([]);
  });

  it("says in the landlord's copy that there is a paper 4, and neither its name nor why it is kept back", () => {
    const copy = bundleFor('LANDLORD', PAPERS, landlords({ sorted: SORTED }));
    expect(titles(copy.items)).toEqual([
      '1 Overpayment decision W9',
      '2 What was said against it',
      '3 Tenancy agreement',
    ]);
    expect(copy.leftOut).toEqual([{ number: 4, title: null, why: expect.stringContaining('r. 14(2) and (3)') }]);
    expect(copy.missing).toEqual([]);
    expect(JSON.stringify(copy)).not.toMatch(/Wage slips|Sick note|fled|Nothing turns/);
  });

  it('gives the claimant their own papers with the same numbers, and keeps from them what is to be kept', () => {
    const claimants = bundleFor('CLAIMANT', PAPERS, landlords({ sorted: SORTED }));
    expect(titles(claimants.items)).toContain('4 Wage slips');
    expect(claimants.items.every(({ withheldFrom, why }) => withheldFrom === null && why === null)).toBe(true);
    const informed = [sorted('1', 'WITHHELD_FROM_CLAIMANT', 'Names who told us'), ...SORTED.slice(1)];
    const kept = bundleFor('CLAIMANT', PAPERS, landlords({ sorted: informed }));
    expect(kept.leftOut).toEqual([{ number: 3, title: null, why: expect.stringContaining('Kept back') }]);
    expect(titles(bundleFor('LANDLORD', PAPERS, landlords({ sorted: informed })).items)).toContain('3 Sick note');
  });

  it('lists the letter of the decision though nobody has sorted it, with what is blacked out', () => {
    const { items, toSort } = bundleFor('LANDLORD', { ...PAPERS, reference: '3', kept: [] }, landlords());
    expect(items[0]).toMatchObject({
      what: 'DECISION',
      title: 'Wage slips',
      redact: expect.stringContaining('Sch. 9'),
    });
    expect(toSort).toEqual([]);
    const whole = bundleFor(
      'LANDLORD',
      { ...PAPERS, reference: '3', kept: [] },
      landlords({ sorted: [sorted('3', 'WHOLE')] }),
    );
    expect(whole.items[0]?.redact).toBeNull();
  });
});

describe("a claimant's own dispute", () => {
  const own = (more: Partial<Sorted> = {}) => ({ landlord: false, sorted: [], most: 50, ...more });

  it('has all papers whole, in every copy, without anybody sorting them', () => {
    const { items, toSort, leftOut } = bundleFor('TRIBUNAL', PAPERS, own());
    expect(items).toHaveLength(5);
    expect(items.every(({ redact, withheldFrom }) => redact === null && withheldFrom === null)).toBe(true);
    expect([toSort, leftOut]).toEqual([[], []]);
    expect(titles(bundleFor('CLAIMANT', PAPERS, own()).items)).toEqual(titles(items));
  });

  it('leaves out what somebody has said that it does not need', () => {
    const { items, leftOut } = bundleFor('TRIBUNAL', PAPERS, own({ sorted: [sorted('1', 'NOT_NEEDED', 'Of 2019')] }));
    expect(titles(items)).not.toContain('3 Sick note');
    expect(leftOut).toEqual([{ number: null, title: 'Sick note', why: 'Of 2019' }]);
  });
});
