import { checkOf } from '../../../sandbox/academy/written.js';
import { uprnOfPlace } from '../../../sandbox/os-places/gazetteer.js';
import type { DwellingQuery } from '../../../src/adapters/ports/dwellings.js';
import { accountRef, propertyRef } from '../../../src/domain/references.js';
import { aCall, useAcademy } from './support/town.js';

const { connect, options, population } = useAcademy(60);

describe('dwellings of Academy', () => {
  const home = () => {
    const account = population.household(0)?.accounts[0];
    if (account === undefined) throw new Error('nobody lives there');
    return account;
  };
  const find = async (query: DwellingQuery) => {
    const { dwellings } = connect({ options: options() });
    const [found] = (await dwellings.find(query, aCall())).values();
    if (found === undefined || found instanceof Error) throw found ?? new Error('no answer');
    return found;
  };

  it('are found by UPRN, with their bands and the accounts that were for them', async () => {
    const { dwelling, reference } = home();
    const uprn = uprnOfPlace(dwelling.place);
    const [record, ...more] = await find({ by: 'uprn', values: [uprn] });
    expect(more).toEqual([]);
    expect(record?.property).toMatchObject({
      kind: 'Dwelling',
      ref: propertyRef('academy', dwelling.place),
      uprn,
      through: null,
      band: dwelling.band,
      address: { postcode: dwelling.postcode },
    });
    expect(record?.bands[0]).toMatchObject({ band: dwelling.band, to: null });
    const account = accountRef('academy', `${reference}${checkOf(Number(reference))}`);
    const occupied = record?.occupations.find(one => one.account === account);
    expect(occupied).toMatchObject({ current: true, to: null });
    const { councilTax } = connect({ options: options() });
    const key = { account, holder: occupied?.occupier as never };
    expect((await councilTax.accounts([key], aCall())).get(account)).toMatchObject({ ref: account });
  });

  it('are found by postcode and by reference, and are none where nothing fits', async () => {
    const { dwelling } = home();
    const at = await find({ by: 'postcode', values: [dwelling.postcode] });
    expect(at.map(({ property }) => property.ref)).toContain(propertyRef('academy', dwelling.place));
    expect(at.every(({ property }) => property.address.postcode === dwelling.postcode)).toBe(true);
    await expect(find({ by: 'reference', values: [dwelling.place] })).resolves.toHaveLength(1);
    await expect(find({ by: 'uprn', values: ['123'] })).resolves.toEqual([]);
  });
});
