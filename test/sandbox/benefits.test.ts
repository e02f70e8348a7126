import { useSandbox } from '../support/sandbox.js';
import { Caller } from './caller.js';
import { pence, type Tree } from './reading.js';

const sandbox = useSandbox();
const caller = () => new Caller(sandbox);

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
