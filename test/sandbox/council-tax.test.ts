import { useSandbox } from '../support/sandbox.js';
import { Caller } from './caller.js';
import { isoDay, pence, type Tree } from './reading.js';

const sandbox = useSandbox();
const caller = () => new Caller(sandbox);

describe('ctxsel', () => {
  it('gives the person, how to reach them and every account', async () => {
    const { CtaxSelectDoc } = await (await caller().as('7000104')).ask('ctxsel');
    expect(CtaxSelectDoc.PersonName).toMatchObject({
      PersonReference: '7000104',
      Surname: 'Tarrowdale',
      PersonTitle: 'Ms',
    });
    expect(CtaxSelectDoc.PersonalDetails.TelephoneNumber).toEqual([{ '#': '020 7946 0004', '@Priority': '1' }]);
    const accounts = CtaxSelectDoc.CtaxActList.CtaxActDetails;
    expect(accounts.map((one: Tree) => [one['@CtaxActRef'], one['@AccountStatus']])).toEqual([
      ['50000103', 'CURRENT'],
      ['50000104', 'CLOSED'],
    ]);
    expect(accounts[0].CtaxActAddress).toMatch(/, TE\d+ \d[A-Z]{2}$/);
  });

  it('has no list for somebody without accounts', async () => {
    const { CtaxSelectDoc } = await (await caller().as('7000208')).ask('ctxsel');
    expect(CtaxSelectDoc).not.toHaveProperty('CtaxActList');
  });

  it('shows one account to both of a couple', async () => {
    const lists = ['7000108', '7000109'].map(
      async person => (await (await caller().as(person)).ask('ctxsel')).CtaxSelectDoc,
    );
    const accounts = (await Promise.all(lists)).map(({ CtaxActList }) => CtaxActList.CtaxActDetails[0]['@CtaxActRef']);
    expect(accounts).toEqual(['50000106', '50000106']);
  });
});

describe('ctxdet', () => {
  it('gives years newest first, stage, next payment and padded money', async () => {
    const { CtaxDetails } = await (await caller().as('7000100')).ask('ctxdet', { actref: '50000100' });
    expect(CtaxDetails).toMatchObject({ CtxActClosed: 'FALSE', CtxActRef: '50000100  ' });
    const [year, ...older] = CtaxDetails.FinancialDetails.RecYrTotals;
    expect(older.map((one: Tree) => one['@Year'])).toEqual(['2025', '2024', '2023']);
    expect(year.RecYrSummary.Stage).toMatchObject({ '@StageCode': 'RM1' });
    expect(isoDay(year.RecYrSummary.NextPayment['@DateDue'])).toBe('2026-12-01');
    expect(year.TotalCharge).toBe('     1389.61'); // band B of 2026 less a quarter, by hand: 1852.81 - 463.20
    expect(year.SparNo).toBe('0');
  });

  it('gives one year where one is asked for, and none for a year there is not', async () => {
    const desk = await caller().as('7000100');
    const years = async (year: string) =>
      (await desk.ask('ctxdet', { actref: '50000100', year })).CtaxDetails.FinancialDetails?.RecYrTotals;
    expect((await years('2025')).map((one: Tree) => one['@Year'])).toEqual(['2025']);
    expect(await years('1999')).toBeUndefined();
  });

  it('says how Direct Debit is paid, and nothing of a bank for others', async () => {
    const debit = (await (await caller().as('7000120')).ask('ctxdet', { actref: '50000115' })).CtaxDetails;
    expect(debit.AccountDetails.ActPayGrp).toEqual({ '@DirectDebit': 'yes', '#': 'DD 1ST OF MONTH' });
    expect(debit.AccountDetails.BankDetails).toEqual({
      '@BankActName': 'L KETTLEWELL',
      '@BankActSortNumber': '089999',
      '@BankActNumber': '00000120',
    });
    expect(pence(debit.CtxActBalance)).toBeLessThan(0);
    const card = (await (await caller().as('7000100')).ask('ctxdet', { actref: '50000100' })).CtaxDetails;
    expect(card.AccountDetails.ActPayGrp['@DirectDebit']).toBe('no');
    expect(card.AccountDetails).not.toHaveProperty('BankDetails');
  });

  it('says TRUE of a closed account and has no years for one never billed', async () => {
    const closed = (await (await caller().as('7000104')).ask('ctxdet', { actref: '50000104' })).CtaxDetails;
    expect(closed.CtxActClosed).toBe('TRUE');
    const unbilled = (await (await caller().as('7000180')).ask('ctxdet', { actref: '50000160' })).CtaxDetails;
    expect(unbilled.CtxActRef.trim()).toBe('50000160');
    expect(unbilled.FinancialDetails?.RecYrTotals).toBeUndefined();
  });

  it("refuses an account that is somebody else's, with HTTP 200", async () => {
    const { CtaxDetails } = await (await caller().as('7000104')).ask('ctxdet', { actref: '50000100' });
    expect(CtaxDetails.ErrorCode['@Description']).toBe('Account Not Found For Person');
    expect(CtaxDetails).not.toHaveProperty('FinancialDetails');
    expect(CtaxDetails).not.toHaveProperty('CtxActRef');
  });
});

describe('ctxprop, ctxtrn, irins', () => {
  it('gives the dwelling with its band, the charge for a year and for the days', async () => {
    const desk = await caller().as('7000104');
    await desk.ask('ctxdet', { actref: '50000103' });
    const { CtaxPropDetails } = await desk.ask('ctxprop', { proplist: 'y' });
    const [place] = CtaxPropDetails.PropertyList.Places;
    expect(place).toMatchObject({ PlaceRef: 'P00103', PropertyStatus: 'Current', Band: { '#': 'C' }, Address5: '' });
    expect(pence(place.FullYearCharge)).toBe(211_749);
    expect(place.ChargeDetails.Dates['@Days']).toBe('261'); // 14 July 2026 to 31 March 2027, both included
    expect(isoDay(place.ChargeDetails.Dates['@Start'])).toBe('2026-07-14');
  });

  it('may give an earlier dwelling before the current one, without a charge', async () => {
    const desk = await caller().as('7000152');
    await desk.ask('ctxdet', { actref: '50000139' });
    const places = (await desk.ask('ctxprop', { proplist: 'y' })).CtaxPropDetails.PropertyList.Places;
    expect(places.map((one: Tree) => [one.PropertyStatus, 'ChargeDetails' in one])).toEqual([
      ['Previous', false],
      ['Current', true],
    ]);
    expect(places[0].PlaceRef).not.toBe(places[1].PlaceRef);
  });

  it('writes dates with either separator and CHARGE in either case, by household', async () => {
    const ledger = async (person: string, actref: string) => {
      const desk = await caller().as(person);
      await desk.ask('ctxdet', { actref });
      return (await desk.ask('ctxtrn', { recyear: '2026', trantype: 'All' })).TranList.Transaction.at(-1);
    };
    const [slashed, dashed] = [await ledger('7000100', '50000100'), await ledger('7000104', '50000103')];
    expect(slashed).toMatchObject({ '@TranType': 'CHARGE', Date: { '#': '01/04/2026', '@NumericEquiv': '20260401' } });
    expect(dashed['@TranType']).toBe('Charge');
    expect(dashed.Date['#']).toMatch(/^\d\d-\d\d-2026$/);
  });

  it('sends every kind of transaction with the sign the rule gives it', async () => {
    const desk = await caller().as('7000164');
    await desk.ask('ctxdet', { actref: '50000148' });
    const { TranList } = await desk.ask('ctxtrn', { recyear: '2026', trantype: 'All' });
    const signs = new Map(TranList.Transaction.map((one: Tree) => [one['@TranType'], Math.sign(pence(one.Amount))]));
    expect(Object.fromEntries(signs)).toEqual({
      CHARGE: -1,
      PAYMENTS: -1,
      REFUNDS: -1,
      COSTS: 1,
      PENALTY: -1,
      INTEREST: -1,
      TRANSFER: 1,
      WRITEOFF: 1,
      LCTRS: 1,
      BENEFITS: 1,
      CTDRS: 1,
      DISCOUNT: -1,
      EXEMPTION: -1,
      DISREGARD: -1,
      DISABLED: -1,
      REDUCTION: 1,
      ANNEXE: 1,
      LEVY: -1,
    });
    const support = TranList.Transaction.find((one: Tree) => one['@TranType'] === 'LCTRS');
    expect(support).toMatchObject({ Claim: '6000132', PlaceDetail: { PlaceRef: 'P00148', Valid: 'TRUE' } });
  });

  it('gives instalments as negative amounts due, with who debits them', async () => {
    const desk = await caller().as('7000108');
    await desk.ask('ctxdet', { actref: '50000106' });
    const { IRInstalments } = await desk.ask('irins', { recno: '1', module: 'C', recyear: '2026' });
    const amounts = IRInstalments.InstalmentList.Instalment.map((one: Tree) => one['@AmountDue']);
    expect(amounts).toEqual(['-240.18', ...Array(9).fill('-238.00')]); // band D of 2026: 2382.18 over ten
    expect(IRInstalments.InstalmentList.Instalment[0]).toMatchObject({ '@DDInd': 'Y' });
    expect(IRInstalments.PaymentMethod).toBe('DD 1ST OF MONTH');
  });

  it('has no list where there is no plan', async () => {
    const desk = await caller().as('7000168');
    await desk.ask('ctxdet', { actref: '50000151' });
    const { IRInstalments } = await desk.ask('irins', { recno: '1', module: 'C', recyear: '2026' });
    expect(IRInstalments).not.toHaveProperty('InstalmentList');
  });
});
