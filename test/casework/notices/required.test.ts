import { assemble, type Holds, NoticeIncomplete, type Said } from '../../../src/casework/notices/assemble.js';
import { text } from '../../../src/casework/notices/document.js';
import { NOTICE_ROUTES } from '../../../src/casework/notices/kind.js';
import { NOTICE_KINDS, type NoticeKind, REQUIRED, type Requirement } from '../../../src/casework/notices/required.js';

import { NOTICE_KIND_NAMES, NOTICE_ROUTE_NAMES } from '../../../src/schema/casework/decision-notice.js';

const rowsOf = (kind: NoticeKind): readonly Requirement[] => REQUIRED[kind];
const everyFact = (kind: NoticeKind) =>
  Object.fromEntries(rowsOf(kind).map(({ when }) => [when, true])) as unknown as Holds<typeof kind>;
const everyMatter = (kind: NoticeKind) =>
  Object.fromEntries(rowsOf(kind).map(({ matter }) => [matter, [text(`About ${matter}.`)]]));

/** What the regulations list, by their own paragraphs, read beside the text of them. */
const PARAGRAPHS: Readonly<Record<NoticeKind, readonly string[]>> = {
  HOUSING_BENEFIT_WORKING_AGE: [
    '2',
    '3',
    '4 and 5',
    '9(a)',
    '9(b)',
    '9(c)',
    '9(d)',
    '9(e)',
    '9(f)',
    '9(g)',
    '10(b)',
    '10(c)',
    '10(d)',
    ...['11(a)', '11(b)', '11(c)', '13'],
  ],
  HOUSING_BENEFIT_PENSION_AGE: [
    ...['2', '3', '4 and 5', '9(1)(a)', '9(1)(b)', '9(1)(c)', '9(1)(d)', '9(1)(e)', '9(1)(f)', '9(1)(g)'],
    ...['9(2)(a)', '9(2)(b)', '9(2)(c) and (e)', '9(2)(d)', '10(b)', '10(c)', '10(d)'],
    ...['11(a)', '11(b)', '11(c)', '13'],
  ],
  NO_HOUSING_BENEFIT: ['2', '3', '4 and 5', '13', '14(a)(i)', '14(a)(ii)', '14(a)(iii)', '14(b)'],
  HOUSING_BENEFIT_OVERPAID: ['2', '3', '15(1)(a)', '15(1)(b)', '15(1)(c)', '15(1)(d)', '15(1)(e)', '15(1)(f)'],
  HOUSING_BENEFIT_LANDLORD_OVERPAID: [
    ...['2', '3', '15(1)(a)', '15(1)(b)', '15(1)(c)', '15(1)(d)', '15(1)(e)', '15(1)(f)', '15(2)'],
  ],
  HOUSING_BENEFIT_LANDLORD: ['2', '3', '11(a)', '11(b)(i)', '11(b)(ii)', '11(c)'],
  REDUCTION: ['12(1)', '12(2)(a)', '12(2)(b)', '12(2)(c)', '12(3)', '12(4)', '12(5)'],
  NO_REDUCTION: ['12(1)', '12(4)', '12(5)'],
  COUNCIL_TAX: [
    'LGFA 1992, ss. 10 and 16(1)(b)',
    'LGFA 1992, s. 16(1)(b)',
    'SI 1992/613, regs 11 and 16',
    'LGFA 1992, s. 16(4) to (7)',
  ],
};
const paragraphIn = (law: string): string => /paras?\.? (.+)$/.exec(law)?.[1] ?? law;

describe('what a notice has to say', () => {
  it.each(NOTICE_KINDS)('%s: every paragraph of its law', kind => {
    const asked = new Set(rowsOf(kind).map(({ law }) => paragraphIn(law)));
    expect([...asked].sort()).toEqual([...PARAGRAPHS[kind]].sort());
  });

  const each = NOTICE_KINDS.flatMap(kind =>
    [...new Set(rowsOf(kind).map(({ matter }) => matter))].map(matter => ({ kind, matter })),
  );
  it.each(each)('$kind is not made without $matter', ({ kind, matter }) => {
    const whole = everyMatter(kind);
    expect(assemble(kind, everyFact(kind), whole as unknown as Said<typeof kind>)).not.toEqual([]);
    for (const nothing of [null, [], [text(' ')]]) {
      const lacking = { ...whole, [matter]: nothing } as unknown as Said<typeof kind>;
      const laws = rowsOf(kind)
        .filter(row => row.matter === matter)
        .map(({ law }) => law);
      expect(() => assemble(kind, everyFact(kind), lacking)).toThrow(NoticeIncomplete);
      expect(() => assemble(kind, everyFact(kind), lacking)).toThrow(laws[0]);
    }
  });
});

describe('notices in the graph', () => {
  it('are of the kinds and go by the routes that the casework has', () => {
    expect([...NOTICE_KIND_NAMES]).toEqual([...NOTICE_KINDS]);
    expect([...NOTICE_ROUTE_NAMES]).toEqual([...NOTICE_ROUTES]);
  });
});
