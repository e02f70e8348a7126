import { identityOf } from '../../../src/adapters/voa/file-name.js';
import { LONGEST_LINE } from '../../../src/adapters/voa/lines.js';
import { type Reading, rowsOf } from '../../../src/adapters/voa/rows.js';
import { newTally, RejectedLines } from '../../../src/adapters/voa/tally.js';
import { entryAt } from '../../support/rating-list.js';

const reading = (over: Partial<Reading> = {}): Reading => {
  const tally = newTally();
  return { content: 'entries', authorities: null, tally, rejected: new RejectedLines(tally, 100), ...over };
};

/** In pieces of seven bytes, so that every kind of cut is met. */
async function* inPieces(text: string, size = 7): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text, 'latin1');
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, over: Partial<Reading> = {}) {
  const asked = reading(over);
  const rows = [];
  for await (const some of rowsOf(inPieces(text), asked)) rows.push(...some);
  return { rows, tally: asked.tally, rejected: asked.rejected.kept };
}

const changed = (at: number, value: string): string => {
  const fields = entryAt(3).split('*');
  fields[at - 1] = value;
  return fields.join('*');
};

describe('a rating list', () => {
  it('has 28 fields with * between them, days such as 01-APR-2026, and blanks that are none', async () => {
    const { rows, rejected } = await read(`${entryAt(3)}\r\n`);
    expect(rejected).toEqual([]);
    expect(rows[0]).toEqual([
      '100004',
      '0099',
      '0001',
      'N000000000003',
      'CW',
      'WAREHOUSE AND PREMISES',
      '10000000051',
      '4 LANTERN STREET, TESTBOROUGH TE1 0AA',
      null,
      '4',
      'LANTERN STREET',
      'TESTBOROUGH',
      null,
      'TESTSHIRE',
      'TE1 0AA',
      '2026-04-01',
      null,
      '1150',
      null,
      '29000000003',
      '2026-05-14',
      '217G',
      null,
      null,
      null,
      null,
      '2026-04-01',
      null,
    ]);
  });

  it('is in Latin-1, whatever the bytes would be in another alphabet', async () => {
    const { rows } = await read(changed(9, 'CAF\u00c9 \u00a3'));
    expect(rows[0]?.[8]).toBe('CAF\u00c9 \u00a3');
  });

  it('puts a record together again that line breaks took apart', async () => {
    const torn = entryAt(3).replace('TESTBOROUGH TE', 'TEST\r\nBOROUGH\nTE');
    const { rows, tally } = await read(`${entryAt(1)}\n${torn}\r\n${entryAt(5)}\n`);
    expect(rows.map(row => row[7])).toEqual([
      '2 LANTERN STREET, TESTBOROUGH TE1 0AA',
      '4 LANTERN STREET, TEST BOROUGH TE1 0AA',
      '6 LANTERN STREET, TESTBOROUGH TE1 0AA',
    ]);
    expect(tally).toMatchObject({ lines: 5, records: 3, rejoined: 1, rejected: 0 });
  });

  it('loses a record that is cut short and not the one behind it', async () => {
    const { rows, rejected } = await read(`${entryAt(1).slice(0, 50)}\n${entryAt(2)}\n${entryAt(3).slice(0, 40)}`);
    expect(rows).toHaveLength(1);
    expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'it is cut short: 6 fields'],
      [3, 'it is cut short: 6 fields'],
    ]);
    expect(rejected[0]?.content).toBe(entryAt(1).slice(0, 50));
  });

  it('tolerates one empty field behind the last and no other', async () => {
    const { rows, rejected } = await read(`${entryAt(1)}*\n${entryAt(2)}*X\n${entryAt(3)}**\n`);
    expect(rows).toHaveLength(1);
    expect(rejected.map(({ reason }) => reason)).toEqual(['29 fields, not 28', '30 fields, not 28']);
  });

  it.each`
    at    | value             | reason
    ${7}  | ${'123456789012'} | ${'UARN is not 1 to 11 digits'}
    ${16} | ${'31-FEB-2026'}  | ${'effective date is no day such as 01-APR-2026'}
    ${16} | ${'01/04/2026'}   | ${'effective date is no day such as 01-APR-2026'}
    ${18} | ${'18,250'}       | ${'rateable value is no whole number'}
    ${21} | ${'29-FEB-2023'}  | ${'list alteration date is no day such as 01-APR-2026'}
  `('refuses field $at where it is not what it has to be', async ({ at, value, reason }) => {
    const { rows, rejected } = await read(changed(at, value));
    expect(rows).toEqual([]);
    expect(rejected).toEqual([{ line: 1, reason, content: changed(at, value) }]);
    expect(reason).not.toContain(value);
  });

  it('keeps leading noughts of codes, takes those of a UARN, and sets a postcode straight', async () => {
    const { rows } = await read(`${changed(7, '00012345678')}\n${changed(15, 'te57aa')}\n${changed(15, 'NONE')}`);
    expect(rows.map(row => [row[1], row[6], row[14]])).toEqual([
      ['0099', '12345678', 'TE1 0AA'],
      ['0099', '10000000051', 'TE5 7AA'],
      ['0099', '10000000051', 'NONE'],
    ]);
  });

  it('takes the authorities that are asked for and counts the others', async () => {
    const { rows, tally } = await read(`${changed(2, '0100')}\n${entryAt(1)}\n`, { authorities: new Set(['0099']) });
    expect(rows).toHaveLength(1);
    expect(tally).toMatchObject({ records: 1, elsewhere: 1 });
  });

  it('stops where too much of it cannot be read, and where it has no lines', async () => {
    const tally = newTally();
    const few = { tally, rejected: new RejectedLines(tally, 1) };
    await expect(read('what\never\nit is\n', few)).rejects.toThrow(
      expect.objectContaining({ name: 'TooManyRejected' }),
    );
    const file = rowsOf(inPieces('x'.repeat(LONGEST_LINE + 10), 4_096), reading());
    await expect(file.next()).rejects.toThrow(expect.objectContaining({ name: 'NotThisFile' }));
  });
});

const HEADER =
  '01*29012345000*12345678000*0099*FERNLEIGH & CO*12****LANTERN STREET**TESTBOROUGH*TESTSHIRE*TE5 7AA*123456*SHOP AND PREMISES*82.4*18210.00*18250.00*18250*2026*TESTSHIRE*N0044*771*01-APR-2026**249S*NIA*425.00';
const BEHIND = [
  '02*1*GROUND*RETAIL ZONE A*30.5*425.00*12962.50',
  '03*AIR CONDITIONING*82.4*7.00*576.80',
  '04*310',
  '05*2*500.00***500.00',
  '06*END ALLOWANCE*-5',
  '07*18765.00*-555.00',
];

describe('summary valuations', () => {
  const summaries = { content: 'summaries' } as const;

  it('have a header and six kinds of records behind it', async () => {
    const { rows, rejected, tally } = await read(
      [HEADER, ...BEHIND, HEADER.replace('29012345000', '29012345001')].join('\r\n'),
      summaries,
    );
    expect(rejected).toEqual([]);
    expect(tally).toMatchObject({ lines: 8, records: 2 });
    expect(rows[0]?.slice(0, 10)).toEqual([
      '29012345000',
      '12345678000',
      '0099',
      '123456',
      'SHOP AND PREMISES',
      '82.4',
      '18210.00',
      '18250.00',
      '18250',
      'N0044',
    ]);
    expect(JSON.parse(rows[0]?.at(-1) ?? '')).toEqual({
      lines: [
        { line: '1', floor: 'GROUND', description: 'RETAIL ZONE A', area: '30.5', price: '425.00', value: '12962.50' },
      ],
      additions: [{ description: 'AIR CONDITIONING', size: '82.4', price: '7.00', value: '576.80' }],
      plant: [{ value: '310' }],
      parking: [{ spaces: '2', spacesValue: '500.00', area: null, areaValue: null, total: '500.00' }],
      adjustments: [{ description: 'END ALLOWANCE', percent: '-5' }],
      totals: [{ beforeAdjustments: '18765.00', adjustments: '-555.00' }],
    });
    expect(rows[1]?.at(-1)).toBe('{}');
  });

  it('are left out whole where a part of them cannot be read', async () => {
    const { rows, rejected } = await read(
      [HEADER, '02*1*GROUND*RETAIL*many*1*1', BEHIND[1], HEADER.replace('29012345000', '29012345001'), BEHIND[0]].join(
        '\n',
      ),
      summaries,
    );
    expect(rows.map(row => row[0])).toEqual(['29012345001']);
    expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([[2, 'area is no number']]);
  });

  it('have no part without a header, and none of a type that there is not', async () => {
    const { rows, rejected } = await read([BEHIND[0], HEADER, '09*1'].join('\n'), summaries);
    expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'it belongs to no header'],
      [3, 'it does not begin as a record does'],
    ]);
    expect(rows).toEqual([]);
  });

  it('are put together again too', async () => {
    const { rows, tally } = await read([HEADER.replace('SHOP AND', 'SHOP\nAND'), BEHIND[0]].join('\n'), summaries);
    expect(rows[0]?.[4]).toBe('SHOP AND PREMISES');
    expect(tally).toMatchObject({ rejoined: 1, rejected: 0 });
  });
});

describe('the name of a file', () => {
  it('says which list it is, as of when, and whether it is all of it', () => {
    expect(identityOf('uk-englandwales-ndr-2026-listentries-compiled-epoch-0003-baseline-csv.zip')).toEqual({
      content: 'entries',
      listYear: 2026,
      epoch: 3,
      kind: 'baseline',
    });
    expect(identityOf('uk-englandwales-ndr-2023-summaryvaluations-compiled-epoch-0044-change-csv.csv')).toEqual({
      content: 'summaries',
      listYear: 2023,
      epoch: 44,
      kind: 'change',
    });
    expect(identityOf('list.csv')).toBeNull();
  });
});
