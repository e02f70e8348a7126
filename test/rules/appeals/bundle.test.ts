import { isoDate } from '../../../src/domain/dates.js';
import type { Document } from '../../../src/domain/document.js';
import { documentRef, personRef } from '../../../src/domain/references.js';
import { bundleOf, type Papers } from '../../../src/rules/appeals/bundle.js';

const aDocument = (number: string, createdOn: string | null): Document => ({
  kind: 'Document',
  ref: documentRef('civica', number),
  holder: personRef('civica', '900001'),
  name: `Letter ${number}`,
  type: 'LETTER',
  createdOn: createdOn === null ? null : isoDate(createdOn),
  downloaded: false,
  account: null,
  module: 'BENEFITS',
  source: { system: 'civica', reference: number, asOf: null, stale: false } as never,
});
const papers = (more: Partial<Papers> = {}): Papers => ({
  reference: '2',
  happened: { received: isoDate('2026-03-20'), replySent: isoDate('2026-05-01'), reasonsGiven: isoDate('2026-04-01') },
  calculation: null,
  documents: [
    aDocument('3', '2026-03-30'),
    aDocument('4', null),
    aDocument('2', '2026-03-02'),
    aDocument('1', '2026-02-01'),
  ],
  kept: [],
  ...more,
});
const titles = (more?: Partial<Papers>, most = 50) =>
  bundleOf(papers(more), most).items.map(({ number, title }) => `${number} ${title}`);

describe('a bundle', () => {
  it('has the decision first, then what was said, then the documents by day, each once', () => {
    expect(titles()).toEqual([
      '1 Letter 2',
      '2 What was said against it',
      '3 Statement of reasons',
      "4 The council's answer",
      '5 Letter 1',
      '6 Letter 3',
      '7 Letter 4',
    ]);
  });

  it('takes a kept decision before a letter of its number, and lists kept calculations last', () => {
    const kept = [
      { what: 'DECISION' as const, reference: '2', title: 'Decision of 2 March', on: isoDate('2026-03-02') },
      { what: 'CALCULATION' as const, reference: 'k1', title: 'Award from 2 March', on: isoDate('2026-03-02') },
    ];
    const all = titles({ kept, calculation: 'k1' });
    expect([all[0], all.at(-1)]).toEqual(['1 Decision of 2 March', '9 Award from 2 March']);
    expect(bundleOf(papers({ kept, calculation: 'k1' }), 50).missing).toEqual([]);
  });

  it('lists the decision that an outcome came to, and no other', () => {
    const kept = ['W1', 'W2', 'W3'].map(reference => ({
      what: 'DECISION' as const,
      reference,
      title: reference,
      on: null,
    }));
    const all = titles({ kept, reference: 'W1', calculation: 'W3', documents: [] });
    expect([all[0], all.at(-1), all.length]).toEqual(['1 W1', '5 W3', 5]);
  });

  it('says what is missing', () => {
    expect(bundleOf(papers({ reference: null }), 50).missing).toEqual([expect.stringContaining('nobody')]);
    expect(bundleOf(papers({ reference: '77', calculation: 'k9' }), 50).missing).toHaveLength(2);
    expect(bundleOf(papers(), 3)).toMatchObject({ items: { length: 3 }, missing: [expect.stringContaining('3')] });
  });
});
