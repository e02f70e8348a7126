import { claimsDocument, toClaimList } from '../../../../src/adapters/civica/wire/claim-list.js';
import { claimDocument, toClaim } from '../../../../src/adapters/civica/wire/claims.js';
import { documentsDocument, toDocuments } from '../../../../src/adapters/civica/wire/document-list.js';
import { paymentsDocument, toPayments } from '../../../../src/adapters/civica/wire/payments.js';
import type { PaymentHistoryKey } from '../../../../src/domain/claim.js';
import { aStamp, decode, holder } from '../support/decode.js';

const RENT = '<PrivateRent PeriodStart="06/04/2026" PeriodEnd="04/04/2027" WeeklyBenefit="131.42"/>';
const CTX = '<CTX CtxActRef="50012345 " PeriodStart="01/04/2026" PeriodEnd="31/03/2027" WeeklyBenefit="4.81"/>';

interface Sent {
  readonly lines?: string;
  readonly next?: string;
  readonly status?: string;
  readonly type?: string;
  readonly error?: string;
}
const next = (amount: string, schedule = 'Fortnightly', on = '30/11/2026') =>
  `<NextPayment><Date>${on}</Date><Amount> ${amount}</Amount><Payee>Claimant</Payee><PaidUpToAmount>262.84</PaidUpToAmount>
  <PaymentSchedule>${schedule}</PaymentSchedule><PaymentMethod>BACS</PaymentMethod></NextPayment>`;

const aClaim = ({ lines = CTX + RENT, next: due = '', status = '1', type = 'S', error = '' }: Sent) =>
  `<HBClaimDetails><Error>${error}</Error><HBClaimRef>6004321 </HBClaimRef><HBPlaceRef>P0002</HBPlaceRef><HBClaimStatus>${status}</HBClaimStatus>
  <HBPersonType>C</HBPersonType><HBClaimType>${type}</HBClaimType>${due}<BenefitEntitlement>${lines}</BenefitEntitlement>
  <ClaimAddress1>Flat 2</ClaimAddress1><ClaimAddress3>Testshire</ClaimAddress3><ClaimPostcode>TE5 7AD</ClaimPostcode></HBClaimDetails>`;

const claim = (sent: Sent = {}, options = {}) =>
  decode(aClaim(sent), { schema: claimDocument, to: toClaim }, { ...aStamp(options), holder });
const comparison = (sent: Sent) => claim(sent)?.schemes[0]?.nextPayment?.comparedWithEntitlement;

describe('a claim', () => {
  it('is one record for two schemes, each with its own lines', () => {
    expect(JSON.parse(JSON.stringify(claim({ next: next('262.84') })))).toMatchObject({
      claim: 'testshire:6004321',
      source: { system: 'testshire', reference: '6004321', stale: false },
      schemes: [
        {
          kind: 'HousingBenefitClaim',
          ref: 'testshire:6004321',
          holder,
          status: 'CURRENT',
          personType: 'C',
          claimType: 'S',
          address: { lines: ['Flat 2', 'Testshire'], postcode: 'TE5 7AD' },
          entitlements: [
            { from: '2026-04-06', to: '2027-04-04', weekly: '131.42', tenure: 'PRIVATE_RENT', account: null },
          ],
          nextPayment: {
            due: '2026-11-30',
            amount: '262.84',
            payee: 'Claimant',
            paidUpTo: '262.84',
            schedule: 'FORTNIGHTLY',
            method: 'BACS',
            comparedWithEntitlement: 'AS_ENTITLED',
          },
        },
        {
          kind: 'CouncilTaxReductionClaim',
          entitlements: [
            { from: '2026-04-01', to: '2027-03-31', weekly: '4.81', tenure: null, account: 'testshire:50012345' },
          ],
          nextPayment: null,
        },
      ],
    });
  });

  it.each`
    code   | status
    ${'1'} | ${'CURRENT'}
    ${'2'} | ${'FUTURE'}
    ${'3'} | ${'CANCELLED'}
    ${'4'} | ${'PENDING'}
    ${'5'} | ${'SUSPENDED'}
    ${'6'} | ${'DEFECTIVE'}
  `('with status $code is $status', ({ code, status }) => {
    expect(claim({ status: code })?.schemes.map(scheme => scheme.status)).toEqual([status, status]);
  });

  it('is refused with a status in no list, and without one', () => {
    expect(() => claim({ status: '7' })).toThrow('claimStatuses');
    expect(() => claim({ status: '' })).toThrow('without');
  });

  it('has its newest entitlement first, council rent among them', () => {
    const lines = `${RENT}<CouncilRent PeriodStart="05/04/2027" PeriodEnd="31/12/2099" WeeklyBenefit="99.00"/>`;
    const [housing] = claim({ lines })?.schemes ?? [];
    expect(housing?.entitlements).toMatchObject([{ tenure: 'COUNCIL_RENT', to: null }, { tenure: 'PRIVATE_RENT' }]);
  });

  it.each`
    amount      | schedule         | compared
    ${'131.42'} | ${'Weekly'}      | ${'AS_ENTITLED'}
    ${'262.84'} | ${'FORTNIGHTLY'} | ${'AS_ENTITLED'}
    ${'525.68'} | ${'four weekly'} | ${'AS_ENTITLED'}
    ${'262.83'} | ${'Fortnightly'} | ${'REDUCED'}
    ${'262.85'} | ${'Fortnightly'} | ${'INCREASED'}
    ${'569.49'} | ${'Monthly'}     | ${null}
  `('pays $amount $schedule: $compared', ({ amount, schedule, compared }) => {
    expect(comparison({ next: next(amount, schedule) })).toBe(compared);
  });

  it('does not compare a payment with an entitlement that is not in force that day, or with two', () => {
    expect(comparison({ next: next('262.84', 'Fortnightly', '05/04/2026') })).toBeNull();
    expect(comparison({ next: next('262.84', 'Fortnightly', '06/04/2026') })).toBe('AS_ENTITLED');
    expect(comparison({ next: next('262.84', 'Fortnightly', '04/04/2027') })).toBe('AS_ENTITLED');
    expect(comparison({ next: next('262.84', 'Fortnightly', '05/04/2027') })).toBeNull();
    expect(comparison({ next: next('262.84', 'Fortnightly', '') })).toBeNull();
    expect(comparison({ next: next('262.84'), lines: RENT + RENT })).toBeNull();
  });

  it('does not compare what is put on a council tax account', () => {
    const [only] = claim({ lines: CTX, next: next('9.62') })?.schemes ?? [];
    expect(only).toMatchObject({ kind: 'CouncilTaxReductionClaim', nextPayment: { comparedWithEntitlement: null } });
  });

  it('has no next payment where it has no amount', () => {
    expect(claim({ next: '<NextPayment><Date/><Amount/></NextPayment>' })?.schemes[0]?.nextPayment).toBeNull();
    expect(claim()?.schemes[0]?.nextPayment).toBeNull();
  });

  it('reads the amount already paid under its other spelling', () => {
    const other = next('262.84').replaceAll('PaidUpTo', 'PaidUpto');
    expect(claim({ next: other })?.schemes[0]?.nextPayment?.paidUpTo).toBe('262.84');
  });

  it('is told by its type where it has no lines yet, and is refused where the type is in no list', () => {
    const options = { benefits: { claimTypes: { S: 'both', H: 'HousingBenefitClaim' } } };
    const kinds = (type: string) => claim({ lines: '', type }, options)?.schemes.map(({ kind }) => kind);
    expect(kinds('s')).toEqual(['HousingBenefitClaim', 'CouncilTaxReductionClaim']);
    expect(kinds('H')).toEqual(['HousingBenefitClaim']);
    expect(() => kinds('Q')).toThrow('claimTypes');
    expect(() => claim({ lines: '' })).toThrow('claimTypes');
  });

  it('is none where its error says so, and a refusal for any other error', () => {
    expect(claim({ error: 'Claim not found' })).toBeUndefined();
    expect(() => claim({ error: 'Access denied to 7004321' })).toThrow(
      expect.objectContaining({ name: 'UpstreamError', trouble: 'refused', message: 'testshire: refused' }),
    );
  });
});

describe('lists about a person', () => {
  it('name claims with the dwelling that opens them', () => {
    const list = (inside: string) =>
      decode(
        `<HBSelectDoc>${inside}</HBSelectDoc>`,
        { schema: claimsDocument, to: toClaimList },
        { ...aStamp(), holder },
      ).claims;
    const one = '<HBClaimDetails ClaimNumber="6004321 " ClaimPlaceRef="P0002 " ClaimStatus="1" PersonType="C"/>';
    expect(list(`<HBClaimList>${one}</HBClaimList>`)).toEqual([{ claim: 'testshire:6004321', place: 'P0002' }]);
    expect(list('<HBClaimList/>')).toEqual([]);
    expect(list('')).toEqual([]);
  });

  const key: PaymentHistoryKey = { holder, scheme: 'CouncilTaxReductionClaim' };
  const payments = (inside: string) =>
    decode(
      `<HBPaymentDetails>${inside}</HBPaymentDetails>`,
      { schema: paymentsDocument, to: toPayments },
      { ...aStamp(), key },
    );
  const paid = (on: string, rest: string) => `<PaymentDetails DatePaid="${on}" PayAmount="  1,004.81" ${rest}/>`;

  it('give payments newest first', () => {
    const read = payments(
      `<PaymentList>${paid('01/04/2026', 'CTXActRef="50012345 " Type="CTR" Payee="" OnAct="Y"')}${paid('06-04-2026', 'PeriodStart="01/04/2026" PeriodEnd="31/12/2099"')}</PaymentList>`,
    );
    expect(JSON.parse(JSON.stringify(read))).toMatchObject({
      holder,
      scheme: 'CouncilTaxReductionClaim',
      payments: [
        { paidOn: '2026-04-06', periodFrom: '2026-04-01', periodTo: null, account: null, type: null, payee: null },
        { paidOn: '2026-04-01', amount: '1004.81', account: 'testshire:50012345', type: 'CTR', payee: null },
      ],
    });
  });

  it('give no payments where the list is missing', () => {
    expect(payments('').payments).toEqual([]);
  });

  const documents = (inside: string) =>
    decode(`<Documents>${inside}</Documents>`, { schema: documentsDocument, to: toDocuments }, { ...aStamp(), holder })
      .documents;
  const document = (id: string, on: string, inside: string) =>
    `<Document id="${id}" type="BILL" datecreated="${on}" downloaded="Y">${inside}</Document>`;

  it('give documents newest first by the day and not by its text, those without a day last', () => {
    const read = documents(
      document(
        'D1',
        '09/03/2026',
        '<DocumentName>Bill &amp; leaflet</DocumentName><Ref1>50012345 </Ref1><Module>C</Module>',
      ) +
        document('D2', '', '<Module>Parking</Module><Ref1>PK1</Ref1>') +
        document('D3', '10-02-2026', '<Module>hb</Module><Ref1>6004321</Ref1>') +
        document('D4', '01/11/2026', ''),
    );
    expect(read.map(({ ref }) => ref)).toEqual(['testshire:D4', 'testshire:D1', 'testshire:D3', 'testshire:D2']);
    expect(read).toMatchObject([
      { module: 'OTHER', name: '', account: null },
      { module: 'COUNCIL_TAX', name: 'Bill & leaflet', account: 'testshire:50012345', downloaded: true },
      { module: 'BENEFITS', account: null },
      { module: 'OTHER', createdOn: null, account: null },
    ]);
  });

  it('may give no documents', () => {
    expect(documents('')).toEqual([]);
  });
});
