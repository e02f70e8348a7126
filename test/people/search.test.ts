import { isoDate } from '../../src/domain/dates.js';
import { personRef } from '../../src/domain/references.js';
import { loadPeople } from '../../src/people/loading/load-people.js';
import { type People, people } from '../../src/people/people.js';
import { describeStores } from '../support/stores.js';
import { aRecord, someKeys, sourceOf } from './support/records.js';

const imogen = aRecord('100', {
  name: { title: 'Mrs', forenames: 'Imogen Jane', surname: 'Pemberton' },
  formerNames: [{ forenames: 'Imogen', surname: "O'Dunmore" }],
  birthDate: isoDate('1986-05-21'),
  nationalInsuranceNumber: 'AA 00 00 31 D',
  phones: ['07700 900123'],
  emails: ['Imogen.P@example.com'],
  addresses: [{ line: 'Flat 2, 14 Lantern Street', postcode: 'te5 7aa', uprn: '000990000012345' }],
  numbers: ['300123456'],
});
const others = [
  aRecord('101', {
    name: { forenames: 'Robert', surname: 'Smith' },
    addresses: [{ line: '9 Mill Lane', postcode: 'TE5 7AA', uprn: null }],
  }),
  aRecord('102', { name: { forenames: 'Catherine', surname: 'Smyth' }, birthDate: isoDate('1970-02-03') }),
  aRecord('103', { name: { forenames: 'José', surname: 'Núñez-Marl' } }),
  aRecord('104', { name: { forenames: 'Imogen', surname: 'Pembridge' }, birthDate: isoDate('1955-01-01') }),
];

describeStores('finding people', store => {
  let index: People;
  const nobody = () => false;
  const found = async (text: string) => (await index.search({ text }, nobody)).map(({ person }) => person.slice(7));

  beforeAll(async () => {
    index = people(store.database(), someKeys);
    await loadPeople(
      sourceOf(() => [imogen, ...others]),
      { reading: 'whole' },
      { database: store.database(), keys: someKeys, now: () => new Date('2026-11-22T09:00:00Z') },
    );
  });

  it.each`
    typed                          | what
    ${'imogen pemberton'}          | ${'a name'}
    ${'PEMBERTON, Imogen'}         | ${'a name the other way round, in capitals'}
    ${'imogne pemberton'}          | ${'two letters changed round'}
    ${'imogen pembrton'}           | ${'a letter left out'}
    ${'imogen pemmberton'}         | ${'a letter too many'}
    ${'imogen pemberten'}          | ${'a letter changed'}
    ${'odunmore imogen'}           | ${'a maiden name'}
    ${'imogen pemberto'}           | ${'the beginning of a name'}
    ${'AA000031D'}                 | ${'a National Insurance number'}
    ${'aa 00 00 31'}               | ${'one without suffix'}
    ${'AA000013D'}                 | ${'one with two digits changed round'}
    ${'07700 900 123'}             | ${'a telephone number'}
    ${'+44 7700 900123'}           | ${'the same from abroad'}
    ${'07700 900124'}              | ${'one digit of it wrong'}
    ${'imogen.p@EXAMPLE.com'}      | ${'an e-mail address'}
    ${'300123456'}                 | ${'an account'}
    ${'300123465'}                 | ${'two digits of it changed round'}
    ${'civica:100'}                | ${'a reference'}
    ${'990000012345'}              | ${'a UPRN'}
    ${'14 lantern street TE5 7AA'} | ${'an address'}
    ${'14 lantren street'}         | ${'a street with a slip'}
    ${'pemberton 21/05/1986'}      | ${'a name and a birthday'}
    ${'pemberton 1986-05-12'}      | ${'a birthday with digits changed round'}
  `('finds the right person first by $what', async ({ typed }) => {
    expect((await found(typed))[0]).toBe('100');
  });

  it('finds by how a name sounds, by short forms and without marks', async () => {
    expect((await found('katherine smyth'))[0]).toBe('102');
    expect((await found('bob smith'))[0]).toBe('101');
    expect((await found('jose nunez'))[0]).toBe('103');
  });

  it('says why, and never with what was typed', async () => {
    const [hit] = await index.search({ text: 'imogne odunmore AA000031D' }, nobody);
    expect(hit?.reasons).toEqual([
      { field: 'NINO', way: 'SAME' },
      { field: 'NAME', way: 'SLIP' },
      { field: 'NAME', way: 'FORMER' },
    ]);
    expect(hit).toMatchObject({ name: 'Mrs Imogen Jane Pemberton', address: 'Flat 2, 14 Lantern Street, te5 7aa' });
  });

  it('takes fields as well as text, and lets each speak for itself', async () => {
    const hits = await index.search({ name: 'Imogen', birthDate: isoDate('1955-01-01') }, nobody);
    expect(hits[0]?.person).toBe(personRef('civica', '104'));
  });

  it.each(['', '   ', 'zzyzx', '!!!', '%', "' or 1=1 --", 'mrs'])('finds nobody for "%s"', async typed => {
    expect(await found(typed)).toEqual([]);
  });

  it('leaves out and does not count whom the caller may not know of', async () => {
    const all = await index.search({ text: 'imogen' }, nobody);
    const some = await index.search({ text: 'imogen' }, person => person === imogen.ref);
    expect(all).toHaveLength(2);
    expect(some.map(({ person }) => person)).toEqual([personRef('civica', '104')]);
  });

  it('keeps no number, telephone or address of the post in clear that identifies beyond the system', async () => {
    for (const table of ['people_person', 'people_token', 'people_near', 'people_word', 'people_reading']) {
      const rows = await store.database().run<{ row: string }>({ text: `select t::text as row from ${table} t` });
      const text = rows
        .map(({ row }) => row)
        .join('\n')
        .toLowerCase();
      for (const secret of ['aa000031', '000031', '7700900123', 'imogen.p@example.com', 'imogen.p'])
        expect({ table, secret, held: text.includes(secret) }).toEqual({ table, secret, held: false });
    }
  });
});
