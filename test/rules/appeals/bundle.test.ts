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

  it('has nothing said or sent that has no day, and leaves the day of what was said open', () => {
    expect(bundleOf(papers({ happened: {}, documents: [], reference: null }), 50).items).toEqual([
      { number: 1, what: 'NOTICE_OF_APPEAL', title: 'What was said against it', on: null, document: null },
    ]);
  });

  it('dates each paper by its own day', () => {
    const days = bundleOf(papers(), 50).items.map(({ on }) => on && String(on));
    expect(days).toEqual(['2026-03-02', '2026-03-20', '2026-04-01', '2026-05-01', '2026-02-01', '2026-03-30', null]);
  });

  it.each`
    reference     | createdOn       | day             | because
    ${'civica:2'} | ${'2026-03-02'} | ${'2026-03-02'} | ${'found by its whole reference'}
    ${'2'}        | ${null}         | ${'2026-03-04'} | ${'a letter without a day has that on which the decision was sent'}
    ${'2'}        | ${'2026-03-02'} | ${'2026-03-02'} | ${'its own day comes first'}
  `('finds the letter of the decision: $because', ({ reference, createdOn, day }) => {
    const documents = [aDocument('1', '2026-02-01'), aDocument('2', createdOn)];
    const whole = reference === '2' ? reference : String(documents[1]?.ref);
    const { items, missing } = bundleOf(
      papers({ reference: whole, documents, happened: { decisionSent: isoDate('2026-03-04') } }),
      50,
    );
    expect(items[0]).toMatchObject({ what: 'DECISION', title: 'Letter 2', on: isoDate(day) });
    expect(missing).toEqual([]);
  });

  it('leaves the decision undated where nobody knows its day, and puts letters without a day last', () => {
    const undated = ['5', '2', '6'].map(number => aDocument(number, null));
    const documents = [...undated, aDocument('1', '2026-02-01'), aDocument('7', '2026-01-01')];
    const { items } = bundleOf(papers({ documents, happened: {} }), 50);
    expect(items.map(({ title }) => title)).toEqual([
      'Letter 2',
      'What was said against it',
      'Letter 7',
      'Letter 1',
      'Letter 5',
      'Letter 6',
    ]);
    expect(items[0]?.on).toBeNull();
  });

  it('takes no calculation for a decision, and lists every calculation that was kept', () => {
    const kept = [
      { what: 'CALCULATION' as const, reference: '9', title: 'Award', on: null },
      { what: 'CALCULATION' as const, reference: '8', title: 'Earlier award', on: null },
      { what: 'DECISION' as const, reference: '7', title: 'Another decision', on: null },
    ];
    const { items, missing } = bundleOf(papers({ kept, reference: '9', documents: [], happened: {} }), 50);
    expect(items.map(({ title }) => title)).toEqual(['What was said against it', 'Award', 'Earlier award']);
    expect(missing).toEqual([expect.stringContaining('no kept paper')]);
    const none = bundleOf(papers({ kept, reference: null, documents: [], happened: {} }), 50);
    expect(none.missing).toEqual([expect.stringContaining('nobody has said')]);
  });

  it('names a decision once where it is the outcome as well', () => {
    const kept = [{ what: 'DECISION' as const, reference: 'W1', title: 'W1', on: null }];
    const all = titles({ kept, reference: 'W1', calculation: 'W1', documents: [], happened: {} });
    expect(all).toEqual(['1 W1', '2 What was said against it']);
  });

  it('misses a calculation that is not kept though others are', () => {
    const kept = [{ what: 'CALCULATION' as const, reference: 'k1', title: 'Award', on: null }];
    expect(bundleOf(papers({ kept, calculation: 'k9' }), 50).missing).toEqual([expect.stringContaining('calculation')]);
  });

  it('is whole at exactly the most that it can hold', () => {
    expect(bundleOf(papers(), 7)).toMatchObject({ items: { length: 7 }, missing: [] });
    expect(bundleOf(papers(), 6)).toMatchObject({ items: { length: 6 }, missing: [expect.stringContaining('6')] });
  });
});
