import { loadFile } from '../../../src/adapters/voa/load.js';
import { ratingList } from '../../../src/adapters/voa/rating-list.js';
import { insertingBulk } from '../../../src/platform/database/embedded-bulk.js';
import { assessmentAt, ratingList as listOf, uarnAt } from '../../support/rating-list.js';
import { describeStores } from '../../support/stores.js';

async function* text(...lines: readonly string[]): AsyncGenerator<Buffer> {
  yield Buffer.from(lines.map(line => `${line}\n`).join(''), 'latin1');
}

describeStores('the rating lists in use', ({ database }) => {
  const load = (content: 'entries' | 'summaries', listYear: number, bytes: AsyncIterable<Uint8Array>) =>
    loadFile(
      { file: { content, listYear, epoch: 1, kind: 'baseline' }, authorities: null, maxRejected: 0, again: true },
      { bulk: insertingBulk(database()), bytes, progress: () => {}, indexing: () => {} },
    );
  const list = () => ratingList(database());
  beforeAll(async () => {
    await load('entries', 2023, listOf({ entries: 50, clean: true, value: index => 500 + index }));
    await load('entries', 2026, listOf({ entries: 120, clean: true }));
    const header = `01*${assessmentAt(2)}*${uarnAt(2)}*0099**3****LANTERN STREET**TESTBOROUGH*TESTSHIRE*TE1 0AA*77*FACTORY*82.40*1*12962.5*1100*2026*T*N*7*01-APR-2026**96G*GIA*425.00`;
    await load(
      'summaries',
      2026,
      text(header, '02*1*GROUND*ZONE A*30.5*425.00*12962.50', '03*HOIST*1*7.00*7.00', '04*310', '06*END*-5'),
    );
  });

  it('give a property with what every list has of it, the newest first', async () => {
    const found = await list().byUarn([uarnAt(2), '999']);
    expect([...found.keys()]).toEqual([uarnAt(2)]);
    expect(JSON.parse(JSON.stringify(found.get(uarnAt(2))))).toMatchObject({
      kind: 'Hereditament',
      billingAuthority: '0099',
      address: { lines: ['3 LANTERN STREET', 'TESTBOROUGH'], postcode: 'TE1 0AA' },
      entries: [
        { listYear: 2026, rateableValue: '1100.00', description: 'FACTORY AND PREMISES', from: '2026-04-01', to: null },
        { listYear: 2023, rateableValue: '502.00' },
      ],
      source: { system: 'voa', reference: uarnAt(2) },
    });
  });

  it('find by postcode and by words, each property once, as many as are wanted', async () => {
    const at = await list().search({ postcode: 'TE1 0AA', most: 100 });
    expect(at).toHaveLength(40);
    const few = await list().search({ postcode: 'TE1 0AA', most: 3 });
    expect(few.map(({ uarn }) => uarn)).toEqual([uarnAt(0), uarnAt(1), uarnAt(2)]);
    const words = await list().search({ words: '3, Lantern street', most: 100 });
    expect(words.map(({ uarn }) => uarn)).toEqual([uarnAt(2)]);
    const both = await list().search({ postcode: 'TE1 0AB', words: 'mill 5', most: 100 });
    expect(both.map(({ uarn }) => uarn)).toEqual([uarnAt(44)]);
  });

  it.each(["' | !", '& & &', 'lantern & !street:*', '\\ <->', ''])('take %s for words alone', async words => {
    await expect(list().search({ words, most: 1 })).resolves.toEqual(expect.any(Array));
  });

  it('tell how a value was come to', async () => {
    const found = await list().valuations([assessmentAt(2), assessmentAt(3)]);
    expect([...found.values()]).toEqual([
      {
        assessment: assessmentAt(2),
        scheme: '77',
        unitOfMeasurement: 'GIA',
        totalArea: '82.40',
        unadjustedPrice: '425.00',
        totalValue: '12962.5',
        adoptedValue: '1100',
        lines: [{ floor: 'GROUND', description: 'ZONE A', area: '30.5', price: '425.00', value: '12962.50' }],
        additions: [{ floor: null, description: 'HOIST', area: '1', price: '7.00', value: '7.00' }],
        adjustments: [{ description: 'END', percent: '-5' }],
        plant: '310',
        parking: null,
      },
    ]);
  });
});
