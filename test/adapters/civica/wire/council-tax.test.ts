import { accountDocument, toAccount } from '../../../../src/adapters/civica/wire/accounts.js';
import { customerDocument, toCustomer } from '../../../../src/adapters/civica/wire/customers.js';
import { propertiesDocument, toProperties } from '../../../../src/adapters/civica/wire/properties.js';
import { aStamp, decode, holder, yearKey } from '../support/decode.js';

const TOTALS = {
  InstArrears: '     96.10',
  BalanceOutstanding: '    480.50',
  TotalCharge: '   1,922.00',
  TotalPayments: '   1,201.40',
  TotalBenefits: '    240.10',
  TotalCosts: '      0.00',
  TotalRefunds: '      0.00',
  TotalWriteoffs: '      0.00',
  TotalTransfers: '      0.00',
  TotalPenalties: '      0.00',
  SparNo: '0',
};

interface Year {
  readonly year?: string;
  readonly summary?: string;
  readonly totals?: Partial<Record<keyof typeof TOTALS, string | null>>;
}

const SUMMARY =
  '<RecYrSummary><Stage StageCode="RM1" StageDate="14/10/2026"/><NextPayment DateDue="01/12/2026" AmountDue="96.10"/></RecYrSummary>';

const aYear = ({ year = '2026', summary = SUMMARY, totals = {} }: Year = {}) =>
  `<RecYrTotals Year="${year}">${summary}${Object.entries({ ...TOTALS, ...totals })
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `<${tag}>${value}</${tag}>`)
    .join('')}</RecYrTotals>`;

interface Account {
  readonly details?: string;
  readonly years?: string;
  readonly closed?: string;
}
const DETAILS =
  '<AccountDetails><ActPayGrp DirectDebit="yes">DD 1ST OF MONTH</ActPayGrp><BankDetails BankActName="I MARLOWE" BankActSortNumber="089999" BankActNumber="00000031"/></AccountDetails>';

const anAccount = ({ details = DETAILS, years = aYear(), closed = 'FALSE' }: Account = {}) =>
  `<CtaxDetails><StandardInfo><SessionID>S</SessionID></StandardInfo><PersonName><PersonReference>7004321</PersonReference></PersonName>
  ${details}<FinancialDetails>${years}</FinancialDetails>
  <CtxActRef>50012345   </CtxActRef><CtxActBalance>  480.50</CtxActBalance><CtxActClosed>${closed}</CtxActClosed></CtaxDetails>`;

const account = (sent: Account = {}, options = {}) =>
  decode(anAccount(sent), { schema: accountDocument, to: toAccount }, { ...aStamp(options), holder });
const firstYear = (year: Year, options = {}) => account({ years: aYear(year) }, options).years[0];

describe('an account', () => {
  it('is read with its years, its bank and where it came from', () => {
    expect(JSON.parse(JSON.stringify(account()))).toEqual({
      kind: 'CouncilTaxAccount',
      ref: 'testshire:50012345',
      holder: 'testshire:7004321',
      liable: null,
      closed: false,
      balance: '480.50',
      paymentGroup: 'DD 1ST OF MONTH',
      directDebit: true,
      bankDetails: { accountName: 'I MARLOWE', sortCode: '089999', accountNumber: '00000031' },
      years: [
        {
          year: 2026,
          stage: { stage: 'FIRST_REMINDER', code: 'RM1', reachedOn: '2026-10-14' },
          nextPayment: { due: '2026-12-01', amount: '96.10' },
          balance: '480.50',
          arrears: '96.10',
          charge: '1922.00',
          payments: '1201.40',
          benefits: '240.10',
          costs: '0.00',
          refunds: '0.00',
          writeOffs: '0.00',
          transfers: '0.00',
          penalties: '0.00',
          arrangement: null,
        },
      ],
      source: { system: 'testshire', reference: '50012345', asOf: '2026-11-21T10:00:00Z', stale: false },
    });
  });

  it('has its newest year first, however they are sent', () => {
    const years = aYear({ year: '2024' }) + aYear({ year: '2026' }) + aYear({ year: '2025' });
    expect(account({ years }).years.map(({ year }) => year)).toEqual([2026, 2025, 2024]);
  });

  it('has no years and no bank where there are none', () => {
    expect(account({ years: '', details: '' })).toMatchObject({ years: [], bankDetails: null, directDebit: false });
    const blank =
      '<AccountDetails><BankDetails BankActName="" BankActSortNumber="" BankActNumber=""/></AccountDetails>';
    expect(account({ details: blank }).bankDetails).toBeNull();
  });

  it.each`
    code     | stage                      | because
    ${'BIL'} | ${'BILLED'}                | ${'billed'}
    ${'rm2'} | ${'SECOND_REMINDER'}       | ${'codes are read in either case'}
    ${'FIN'} | ${'FINAL_NOTICE_OR_LATER'} | ${'anything else is a final notice or later'}
  `('reads stage $code as $stage: $because', ({ code, stage }) => {
    const summary = `<RecYrSummary><Stage StageCode="${code}" StageDate=""/></RecYrSummary>`;
    expect(firstYear({ summary })?.stage).toEqual({ stage, code, reachedOn: null });
  });

  it('refuses a stage that is in no list where the council says so', () => {
    const summary = '<RecYrSummary><Stage StageCode="XX9" StageDate=""/></RecYrSummary>';
    expect(() => firstYear({ summary }, { councilTax: { otherRecoveryStage: 'refuse' } })).toThrow('recoveryStages');
  });

  it('shows the furthest of several stages and the soonest of several payments', () => {
    const summary =
      '<RecYrSummary><Stage StageCode="LOR" StageDate="02/09/2026"/><NextPayment DateDue="15/12/2026" AmountDue="20.00"/></RecYrSummary>' +
      '<RecYrSummary><Stage StageCode="RM1" StageDate="14/10/2026"/><NextPayment DateDue="01/12/2026" AmountDue="96.10"/></RecYrSummary>';
    const year = firstYear({ summary });
    expect(year?.stage?.code).toBe('LOR');
    expect(year?.nextPayment?.due.toString()).toBe('2026-12-01');
  });

  it('has no next payment where it is blank, and refuses half of one', () => {
    const blank = '<RecYrSummary><NextPayment DateDue="" AmountDue=""/></RecYrSummary>';
    expect(firstYear({ summary: blank })).toMatchObject({ nextPayment: null, stage: null });
    expect(() =>
      firstYear({ summary: '<RecYrSummary><NextPayment DateDue="" AmountDue="5.00"/></RecYrSummary>' }),
    ).toThrow('next payment');
  });

  it('has an arrangement where its number is not nought', () => {
    expect(firstYear({ totals: { SparNo: ' 1042 ' } })?.arrangement).toBe('1042');
    expect(firstYear({ totals: { SparNo: null } })?.arrangement).toBeNull();
  });

  it('may leave out its arrears, and no other total', () => {
    expect(firstYear({ totals: { InstArrears: null } })?.arrears.toFixed()).toBe('0.00');
    expect(() => firstYear({ totals: { TotalCosts: null } })).toThrow();
    expect(() => firstYear({ totals: { TotalCosts: '  ' } })).toThrow('amount');
  });

  it.each`
    details                                                                              | directDebit
    ${'<AccountDetails><ActPayGrp DirectDebit="no">DD 1ST</ActPayGrp></AccountDetails>'} | ${false}
    ${'<AccountDetails><ActPayGrp>DD 1ST</ActPayGrp></AccountDetails>'}                  | ${true}
    ${'<AccountDetails><ActPayGrp>CASH</ActPayGrp></AccountDetails>'}                    | ${false}
  `(
    'pays by direct debit ($directDebit) by the flag, and by the group where there is none',
    ({ details, directDebit }) => {
      expect(account({ details }).directDebit).toBe(directDebit);
    },
  );

  it('refuses a flag that is neither yes nor no', () => {
    expect(() => account({ closed: 'PERHAPS' })).toThrow('flags');
    expect(() => account({ closed: '' })).toThrow('flags');
    expect(account({ closed: 'oui', details: '' }, { words: { yes: ['oui'] } }).closed).toBe(true);
  });

  it('refuses a year that is none', () => {
    expect(() => account({ years: aYear({ year: '26' }) })).toThrow();
  });
});

describe('a customer', () => {
  const aCustomer = (inside: string, nino = 'aa 00 00 43 c') =>
    `<CtaxSelectDoc Method="POST" accbal="y"><PersonName><PersonReference>7004321 </PersonReference><PersonTitle>Mr</PersonTitle>
    <Initials>I</Initials><Forenames>Ivo</Forenames><Surname>MARLOWE </Surname><NINo>${nino}</NINo></PersonName>${inside}</CtaxSelectDoc>`;
  const customer = (inside: string, nino?: string) =>
    decode(aCustomer(inside, nino), { schema: customerDocument, to: toCustomer }, aStamp());

  it('is read with contacts in order of priority and current accounts first', () => {
    const sent = customer(
      `<PersonalDetails><NINo/><TelephoneNumber Priority="2">020 7946 0777</TelephoneNumber>
        <TelephoneNumber Priority="">020 7946 0778</TelephoneNumber><MobileNumber Priority="1">07700 900123</MobileNumber>
        <contact_types><contact_type contact_type="Email" details="ivo@example.com" priority="3"/>
          <contact_type contact_type="Mobile" details="07700 900123" priority="1"/>
          <contact_type contact_type="Pigeon" details="loft 4" priority="9"/><contact_type contact_type="Email" details=""/>
        </contact_types></PersonalDetails>
      <CtaxActList><CtaxActDetails CtaxActRef="50099999" AccountStatus="CLOSED" CtaxBalance="0.00"/>
        <CtaxActDetails CtaxActRef="50012345   " AccountStatus="Current" CtaxBalance=" 480.50"><CtaxActAddress>x</CtaxActAddress></CtaxActDetails>
      </CtaxActList>`,
    );
    expect(sent).toMatchObject({
      kind: 'Customer',
      ref: 'testshire:7004321',
      name: { title: 'Mr', initials: 'I', forenames: 'Ivo', surname: 'MARLOWE' },
      nationalInsuranceNumber: 'AA000043C',
    });
    expect(sent.contacts).toEqual([
      { kind: 'MOBILE', value: '07700 900123', priority: 1 },
      { kind: 'TELEPHONE', value: '020 7946 0777', priority: 2 },
      { kind: 'EMAIL', value: 'ivo@example.com', priority: 3 },
      { kind: 'OTHER', value: 'loft 4', priority: 9 },
      { kind: 'TELEPHONE', value: '020 7946 0778', priority: null },
    ]);
    expect(sent.accounts).toEqual([
      { ref: 'testshire:50012345', status: 'Current' },
      { ref: 'testshire:50099999', status: 'CLOSED' },
    ]);
  });

  it('may have nothing but a name', () => {
    expect(customer('', '')).toMatchObject({ nationalInsuranceNumber: null, contacts: [], accounts: [] });
  });

  it('takes the national insurance number from either place, and none from what is no number', () => {
    expect(customer('<PersonalDetails><NINo>XX999001A</NINo></PersonalDetails>', '').nationalInsuranceNumber).toBe(
      'XX999001A',
    );
    expect(customer('', 'AA000043').nationalInsuranceNumber).toBe('AA000043');
    expect(customer('', '000000000').nationalInsuranceNumber).toBeNull();
  });

  it('is refused without a reference or with two names', () => {
    const two = '<PersonName><PersonReference>7004322</PersonReference><Surname>X</Surname></PersonName>';
    expect(() => customer(two)).toThrow();
    const none = '<CtaxSelectDoc><PersonName><Surname>X</Surname></PersonName></CtaxSelectDoc>';
    expect(() => decode(none, { schema: customerDocument, to: toCustomer }, aStamp())).toThrow();
  });
});

describe('the properties of an account', () => {
  const properties = (places: string) =>
    decode(
      `<CtaxPropDetails><CtxActRef>50012345</CtxActRef>${places}</CtaxPropDetails>`,
      { schema: propertiesDocument, to: toProperties },
      { ...aStamp(), key: yearKey },
    ).properties;

  it('are read current one first, with band and charge', () => {
    const read = properties(`<PropertyList>
      <Places><PlaceRef>P0001</PlaceRef><Address1>1 Old Lane</Address1><PostCode>TE5 7AC</PostCode><Band BandType="C">C</Band>
        <FullYearCharge> 1800.00</FullYearCharge><CurrentYrFullYearCharge>1900.00</CurrentYrFullYearCharge><PropertyStatus>Previous</PropertyStatus></Places>
      <Places><PlaceRef>P0002 </PlaceRef><Address1>Flat 2, Elm &amp; Oak</Address1><Address2/><Address3>Testshire </Address3>
        <PostCode>TE5 7AD</PostCode><Band BandType="D"> Band d </Band><FullYearCharge>2000.00</FullYearCharge>
        <CurrentYrFullYearCharge> 2,083.44</CurrentYrFullYearCharge><PropertyStatus>Current</PropertyStatus>
        <ChargeDetails><Dates Start="01/04/2026" End="31/03/2027" Days="365"/><NetCharge>1562.58</NetCharge><RowID>1</RowID></ChargeDetails>
        <ChargeDetails><Dates Start="01/04/2025" End="31/03/2026" Days="365"/><NetCharge>1500.00</NetCharge></ChargeDetails></Places>
      </PropertyList>`);
    expect(JSON.parse(JSON.stringify(read))).toMatchObject([
      {
        current: true,
        property: {
          kind: 'Dwelling',
          ref: 'testshire:P0002',
          band: 'D',
          address: { lines: ['Flat 2, Elm & Oak', 'Testshire'], postcode: 'TE5 7AD' },
          source: { reference: 'P0002' },
        },
        fullYearCharge: '2083.44',
        charge: { from: '2026-04-01', to: '2027-03-31', days: 365, net: '1562.58' },
      },
      { current: false, property: { ref: 'testshire:P0001', band: 'C' }, fullYearCharge: '1800.00', charge: null },
    ]);
  });

  it('may be none, may lack a band and a charge, and may be charged without end', () => {
    expect(properties('')).toEqual([]);
    const [bare] = properties('<PropertyList><Places><PlaceRef>P3</PlaceRef></Places></PropertyList>');
    expect(bare).toMatchObject({ property: { band: null, address: { lines: [], postcode: null } }, charge: null });
    const [endless] = properties(
      '<PropertyList><Places><PlaceRef>P3</PlaceRef><ChargeDetails><Dates Start="01-04-2026" End="31-12-2099" Days="365"/><NetCharge>1.00</NetCharge></ChargeDetails></Places></PropertyList>',
    );
    expect(endless?.charge?.to).toBeNull();
  });

  it('are refused with a band that is none', () => {
    expect(() =>
      properties('<PropertyList><Places><PlaceRef>P3</PlaceRef><Band>Z</Band></Places></PropertyList>'),
    ).toThrow('band');
  });
});
