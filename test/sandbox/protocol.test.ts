import { useSandbox } from '../support/sandbox.js';
import { Caller } from './caller.js';
import { isoDay, pence, type Tree } from './reading.js';

const sandbox = useSandbox();
const caller = () => new Caller(sandbox);

describe('sign on', () => {
  it('gives an anonymous session as a health check', async () => {
    const { StandardInfo } = await caller().ask('login');
    expect(StandardInfo).toMatchObject({ LoggedIn: 'FALSE', PageName: 'login' });
    expect(StandardInfo.SessionID).toMatch(/^[0-9A-F]{16}$/);
  });

  it('says code 5 to the right password and something else, with HTTP 200 and no session, to the wrong one', async () => {
    const right = (await caller().ask('crmlogin', { userid: 'guildhall', password: 'testshire' })).Login.Result;
    expect(right).toMatchObject({ ErrorCode: { '#': '5', '@Description': 'Logged in' } });
    const response = await caller().raw({ docid: 'crmlogin', userid: 'guildhall', password: 'wrong-as-can-be' });
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).toMatch(/<ErrorCode Description="[^"]+">[^5]</);
    expect(text).toContain('<SessionID/>');
    expect(text).not.toContain('wrong-as-can-be');
  });

  it.each([
    ['7000104', 'Person Reference Set'],
    ['7000112', 'Person CouncilTaxReference Set'],
  ])('sets person %s and says %s', async (person, words) => {
    const desk = await caller().as(person);
    const { SetPerson } = await desk.ask('cocrmper', { personref: person });
    expect(SetPerson.ErrorCode['@Description']).toBe(words);
  });

  it('does not set a person there is not', async () => {
    const desk = await caller().as('7000104');
    const { SetPerson } = await desk.ask('cocrmper', { personref: '7999999' });
    expect(SetPerson.ErrorCode['@Description']).toBe('Person Reference Not Found');
    const { CtaxSelectDoc } = await desk.ask('ctxsel');
    expect(CtaxSelectDoc.PersonName.PersonReference).toBe('7000104');
  });

  it('carries the same information about council, day and session on every document', async () => {
    const desk = await caller().as('7000100');
    await desk.ask('ctxdet', { actref: '50000100' });
    const asked: [string, Record<string, string>][] = [
      ['ctxsel', {}],
      ['ctxdet', { actref: '50000100' }],
      ['ctxdet', { actref: '59999999' }],
      ['ctxprop', { proplist: 'y' }],
      ['ctxtrn', { recyear: '2026', trantype: 'All' }],
      ['irins', { recno: '1', module: 'C', recyear: '2026' }],
      ['viewdoc', { type: 'all' }],
      ['hbsel', {}],
      ['hbdet', { claimref: '6000100', placeref: 'P00100' }],
      ['hbpaydet', { type: 'prp' }],
      ['cocrmper', { personref: '7000100' }],
    ];
    for (const [docid, parameters] of asked) {
      const [root] = Object.values<Tree>(await desk.ask(docid, parameters));
      expect(root.StandardInfo).toMatchObject({
        SessionID: desk.session,
        LoggedIn: 'TRUE',
        PageName: docid,
        CurrentQueryString: { docid, sessionId: desk.session, outputtype: 'xml' },
        AuthorityDefaults: { AuthorityName: 'Testshire Borough Council', TimeOut: { '@TimeOutValue': '20' } },
        Today: { '@Date': '21/11/2026', '@DateSort': '20261121', '@Time': expect.stringMatching(/^\d\d:\d\d:\d\d$/) },
      });
    }
  });
});

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

describe('documents', () => {
  it('lists what both services wrote', async () => {
    const { Documents } = await (await caller().as('7000100')).ask('viewdoc', { type: 'all' });
    const documents = Documents.DocumentList.Document;
    expect(documents.map(({ Module }: Tree) => Module)).toEqual(['C', 'C', 'C', 'C', 'C', 'B']);
    expect(documents[0]).toMatchObject({ '@type': 'BILL', '@datecreated': '13/03/2026', Ref1: '50000100  ' });
    expect(documents[5]).toMatchObject({ DocumentName: 'Benefit Decision Letter', Ref1: '6000100' });
  });

  it('sends a PDF that names the document, once its account is selected', async () => {
    const desk = await caller().as('7000100');
    const bytes = async () => {
      const response = await desk.raw({ docid: 'docdl', sessionId: desk.session, document: 'C500001000' });
      expect(response.headers.get('content-type')).toBe('application/pdf');
      return Buffer.from(await response.arrayBuffer()).toString('latin1');
    };
    expect(await bytes()).toBe('');
    await desk.ask('ctxdet', { actref: '50000100' });
    const pdf = await bytes();
    expect(pdf).toMatch(/^%PDF-1\.4\n/);
    expect(pdf).toContain('(Council Tax Bill 2026/2027) Tj');
    expect(pdf).toMatch(/%%EOF\n$/);
    const table = Number(/startxref\n(\d+)\n/.exec(pdf)?.[1]);
    expect(pdf.slice(table, table + 4)).toBe('xref');
    const third = Number(pdf.slice(table).split('\n')[5]?.slice(0, 10));
    expect(pdf.slice(third, third + 7)).toBe('3 0 obj');
  });

  it('has nothing for some it lists, and for what is not there', async () => {
    const [empty, full] = [[], []] as string[][];
    for (const person of ['7000100', '7000108', '7000116', '7000152']) {
      const desk = await caller().as(person);
      const { CtaxActList } = (await desk.ask('ctxsel')).CtaxSelectDoc;
      await desk.ask('ctxdet', { actref: CtaxActList.CtaxActDetails[0]['@CtaxActRef'] });
      const { Documents } = await desk.ask('viewdoc', { type: 'all' });
      for (const document of Documents.DocumentList.Document) {
        const response = await desk.raw({ docid: 'docdl', sessionId: desk.session, document: document['@id'] });
        ((await response.arrayBuffer()).byteLength === 0 ? empty : full)?.push(document['@id']);
      }
      const response = await desk.raw({ docid: 'docdl', sessionId: desk.session, document: 'C1' });
      expect((await response.arrayBuffer()).byteLength).toBe(0);
    }
    expect(empty?.length).toBeGreaterThan(0);
    expect(full?.length).toBeGreaterThan(empty?.length ?? 0);
  });
});

describe('benefits', () => {
  it('lists all claims for the form that asks for all, and the current ones otherwise', async () => {
    const desk = await caller().as('7000204');
    const all = (await desk.post('hbsel', { claimsts: 'All' })).HBSelectDoc.HBClaimList.HBClaimDetails;
    expect(all.map((claim: Tree) => [claim['@ClaimNumber'], claim['@ClaimStatus']])).toEqual([
      ['6000152', '1'],
      ['6000153', '3'],
    ]);
    const current = (await desk.ask('hbsel')).HBSelectDoc.HBClaimList.HBClaimDetails;
    expect(current.map((claim: Tree) => claim['@ClaimNumber'])).toEqual(['6000152']);
  });

  it('has no list for somebody without claims', async () => {
    const { HBSelectDoc } = await (await caller().as('7000108')).post('hbsel', { claimsts: 'All' });
    expect(HBSelectDoc).not.toHaveProperty('HBClaimList');
    expect(HBSelectDoc.PersonName.PersonReference).toBe('7000108');
  });

  it('shows a claim to the partner as such', async () => {
    const { HBSelectDoc } = await (await caller().as('7000117')).post('hbsel', { claimsts: 'All' });
    expect(HBSelectDoc.HBClaimList.HBClaimDetails[0]).toMatchObject({ '@PersonType': 'P', '@ClaimPlaceRef': 'P00112' });
  });

  it('gives status, next payment and entitlement, newest first', async () => {
    const { HBClaimDetails } = await (await caller().as('7000100')).ask('hbdet', {
      claimref: '6000100',
      placeref: 'P00100',
    });
    expect(HBClaimDetails).toMatchObject({
      Error: '',
      HBClaimStatus: '1',
      ClaimPostcode: 'TE1 0AA',
      NextPayment: { Date: '30/11/2026', Amount: '284.74', PaymentSchedule: 'Fortnightly', Payee: 'Claimant' },
    });
    const { PrivateRent, CTX } = HBClaimDetails.BenefitEntitlement;
    expect(PrivateRent[0]).toEqual({
      '@PeriodStart': '06/04/2026',
      '@PeriodEnd': '04/04/2027',
      '@WeeklyBenefit': '142.37',
    });
    expect(CTX[0]['@CtxActRef'].trim()).toBe('50000100');
  });

  it('pays less than entitlement where an overpayment is recovered', async () => {
    const { HBClaimDetails } = await (await caller().as('7000116')).ask('hbdet', {
      claimref: '6000108',
      placeref: 'P00112',
    });
    const weekly = pence(HBClaimDetails.BenefitEntitlement.CouncilRent[0]['@WeeklyBenefit']);
    expect(pence(HBClaimDetails.NextPayment.Amount)).toBe(2 * (weekly - 1_220));
  });

  it.each([
    ['7000184', '6000142', 'P00163', '4'],
    ['7000192', '6000146', 'P00169', '2'],
    ['7000196', '6000148', 'P00172', '6'],
  ])(
    'has a next payment with empty words and no entitlement for claim of %s',
    async (...[person, claimref, placeref, status]) => {
      const { HBClaimDetails } = await (await caller().as(person)).ask('hbdet', { claimref, placeref });
      expect(HBClaimDetails).toMatchObject({ Error: '', HBClaimStatus: status, NextPayment: { Date: '', Amount: '' } });
      expect(HBClaimDetails.BenefitEntitlement).toBe('');
    },
  );

  it("has words in Error for a claim or place that is not the person's", async () => {
    const desk = await caller().as('7000100');
    for (const parameters of [
      { claimref: '6000108', placeref: 'P00112' },
      { claimref: '6000100', placeref: 'P00112' },
    ]) {
      const { HBClaimDetails } = await desk.ask('hbdet', parameters);
      expect(HBClaimDetails.Error).not.toBe('');
      expect(HBClaimDetails).not.toHaveProperty('HBClaimRef');
    }
  });

  it('gives what was paid of each kind, and no list where nothing was', async () => {
    const desk = await caller().as('7000100');
    const rent = (await desk.ask('hbpaydet', { type: 'prp' })).HBPaymentDetails.PaymentList.PaymentDetails;
    expect(rent[0]).toMatchObject({ '@DatePaid': '16/11/2026', '@PayAmount': '      284.74', '@OnAct': 'N' });
    const support = (await desk.ask('hbpaydet', { type: 'ctp' })).HBPaymentDetails.PaymentList.PaymentDetails;
    expect(support[0]).toMatchObject({ '@OnAct': 'Y', '@CTXActRef': '50000100  ' });
    await desk.ask('ctxdet', { actref: '50000100' });
    const { CtaxDetails } = await desk.ask('ctxdet', { actref: '50000100', year: '2026' });
    expect(pence(support[0]['@PayAmount'])).toBe(pence(CtaxDetails.FinancialDetails.RecYrTotals[0].TotalBenefits));
    const pending = await (await caller().as('7000184')).ask('hbpaydet', { type: 'prp' });
    expect(pending.HBPaymentDetails).not.toHaveProperty('PaymentList');
  });
});

describe('marks in values', () => {
  it('are escaped on the wire and whole when read', async () => {
    const desk = await caller().as('7000160');
    const text = await (await desk.raw({ docid: 'ctxsel', sessionId: desk.session })).text();
    expect(text).toMatch(/<Surname>O(&apos;|&#39;)Dunmore<\/Surname>/);
    expect((await desk.ask('ctxsel')).CtaxSelectDoc.PersonName.Forenames).toBe('Siân');
  });
});

describe('whatever is not a call of the protocol', () => {
  it.each([
    ['an unknown operation', { docid: 'ctxadd' }],
    ['no operation', {}],
    ['no wish for XML', { outputtype: 'html', docid: 'login' }],
  ])('gets a page for people: %s', async (_what, parameters) => {
    const response = await fetch(`${sandbox().civicaUrl}?${new URLSearchParams({ outputtype: 'xml', ...parameters })}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  });

  it('reads sessionId in any case', async () => {
    const desk = await caller().as('7000100');
    for (const name of ['sessionId', 'SessionId', 'SESSIONID']) {
      const text = await (await desk.raw({ docid: 'ctxsel', [name]: desk.session })).text();
      expect(text).toContain('<CtaxSelectDoc');
    }
  });
});
