/** People invented for these tests alone. An account's number is in everything that is read about it. */
export interface FakeAccount {
  readonly ref: string;
  readonly status: string;
}

export interface FakePerson {
  readonly reference: string;
  readonly surname: string;
  readonly nino: string;
  readonly accounts: readonly FakeAccount[];
  readonly claims: readonly string[];
}

const info = (session: string, loggedIn = 'TRUE') =>
  `<StandardInfo><SessionID>${session}</SessionID><LoggedIn>${loggedIn}</LoggedIn><PageName>x</PageName>` +
  '<AuthorityDefaults><AuthorityName>Testshire</AuthorityName><TimeOut TimeOutValue="20">20</TimeOut></AuthorityDefaults>' +
  '<Today Date="21/11/2026" DateSort="20261121" Time="10:00:00"/></StandardInfo>';

const name = ({ reference, surname, nino }: FakePerson) =>
  `<PersonName><PersonReference>${reference}  </PersonReference><PersonTitle>Ms</PersonTitle><Initials>B</Initials>` +
  `<Forenames>Brona</Forenames><Surname>${surname}</Surname><NINo>${nino}</NINo></PersonName>`;

/** The pounds that mark an account: its last four digits. */
export const poundsOf = (ref: string): string => `${Number(ref.slice(-4))}.00`;

const total = (text: string) => text.padStart(12);

export const docs = {
  anonymous: () => `<Page>${info('ANON', 'FALSE')}</Page>`,
  loggedOut: () => `<LoginPage>${info('', 'FALSE')}</LoginPage>`,
  login: (code: string, words: string, session: string) =>
    `<?xml version="1.0" encoding="utf-8"?><Login><Result><ErrorCode Description="${words}">${code}</ErrorCode>` +
    `<SessionID>${session}</SessionID></Result></Login>`,
  bound: (words: string) => `<SetPerson><ErrorCode Description="${words}">0</ErrorCode></SetPerson>`,

  noAccount: (session: string, words = 'Account Not Found For Person') =>
    `<CtaxDetails>${info(session)}<ErrorCode Description="${words}">3</ErrorCode></CtaxDetails>`,

  accounts: (session: string, person: FakePerson) =>
    `<CtaxSelectDoc Method="GET" accbal="y">${info(session)}${name(person)}` +
    '<PersonalDetails><TelephoneNumber Priority="2">020 7946 0123</TelephoneNumber>' +
    '<MobileNumber Priority="1">07700 900456</MobileNumber></PersonalDetails>' +
    `<CtaxActList>${person.accounts
      .map(
        ({ ref, status }) =>
          `<CtaxActDetails CtaxActRef="${ref}  " AccountStatus="${status}" CtaxBalance="   1.00">` +
          '<CtaxActAddress>4 Elm &amp; Oak Court, TE5 7AB</CtaxActAddress></CtaxActDetails>',
      )
      .join('')}</CtaxActList></CtaxSelectDoc>`,

  account: (session: string, person: FakePerson, { ref }: FakeAccount) =>
    `<CtaxDetails>${info(session)}${name(person)}<AccountDetails><ActPayGrp DirectDebit="yes">DD 15TH</ActPayGrp>` +
    '<BankDetails BankActName="B SAMPLE" BankActSortNumber="089999" BankActNumber="00000012"/></AccountDetails>' +
    '<FinancialDetails><RecYrTotals Year="2026"><RecYrSummary><Stage StageCode="RM1" StageDate="12/10/2026"/>' +
    '<NextPayment DateDue="01/12/2026" AmountDue="150.00"/></RecYrSummary>' +
    ['InstArrears', 'TotalCosts', 'TotalRefunds', 'TotalWriteoffs', 'TotalTransfers', 'TotalPenalties', 'TotalBenefits']
      .map(tag => `<${tag}>${total('0.00')}</${tag}>`)
      .join('') +
    `<TotalPayments>${total('10.00')}</TotalPayments><TotalCharge>${total('1,210.55')}</TotalCharge>` +
    `<BalanceOutstanding>${total(poundsOf(ref))}</BalanceOutstanding><SparNo>0</SparNo></RecYrTotals></FinancialDetails>` +
    `<CtxActRef>${ref}  </CtxActRef><CtxActBalance>${poundsOf(ref)}</CtxActBalance>` +
    '<CtxActClosed>FALSE</CtxActClosed></CtaxDetails>',

  properties: (session: string, person: FakePerson, { ref }: FakeAccount) =>
    `<CtaxPropDetails>${info(session)}<CtxActRef>${ref}</CtxActRef>${name(person)}<PropertyList><Places>` +
    `<PlaceRef>P${ref}</PlaceRef><Address1>4 Elm Court</Address1><PostCode>TE5 7AB</PostCode><Band BandType="D">D</Band>` +
    '<FullYearCharge>  2000.00</FullYearCharge><PropertyStatus>Current</PropertyStatus></Places></PropertyList>' +
    '</CtaxPropDetails>',

  transactions: ({ ref }: FakeAccount, year: string) =>
    `<TranList><Transaction Number="1" TranType="PAYMENTS" Year="${year}"><Date NumericEquiv="${year}0501">01/05/${year}` +
    `</Date><Amount>   -${poundsOf(ref)}</Amount><Period Start="" End=""/><SubCode>CASH</SubCode></Transaction></TranList>`,

  instalments: ({ ref }: FakeAccount, year: string) =>
    `<IRInstalments><InstalmentList><Instalment DateDue="01/12/${year}" AmountDue="-${poundsOf(ref)}" DDInd="Y"/>` +
    '</InstalmentList></IRInstalments>',

  claims: (person: FakePerson) =>
    `<HBSelectDoc>${name(person)}<HBClaimList>${person.claims
      .map(
        ref =>
          `<HBClaimDetails ClaimNumber="${ref}" ClaimPlaceRef="P${ref}" ClaimStatus="1" PersonType="C">` +
          '<HBClaimAddress>4 Elm Court</HBClaimAddress></HBClaimDetails>',
      )
      .join('')}</HBClaimList></HBSelectDoc>`,

  claim: (person: FakePerson, ref: string) =>
    person.claims.includes(ref)
      ? `<HBClaimDetails><Error/>${name(person)}<HBClaimRef>${ref}</HBClaimRef><HBPlaceRef>P${ref}</HBPlaceRef>` +
        '<HBClaimStatus>1</HBClaimStatus><HBPersonType>C</HBPersonType><HBClaimType>S</HBClaimType>' +
        '<BenefitEntitlement><PrivateRent PeriodStart="06/04/2026" PeriodEnd="" WeeklyBenefit="120.50"/>' +
        '</BenefitEntitlement><ClaimAddress1>4 Elm Court</ClaimAddress1></HBClaimDetails>'
      : '<HBClaimDetails><Error>Claim Not Found</Error></HBClaimDetails>',

  payments: (person: FakePerson, type: string) =>
    person.claims.length === 0 || type === 'ctp'
      ? '<HBPaymentDetails/>'
      : '<HBPaymentDetails><PaymentList><PaymentDetails DatePaid="16/11/2026" PayAmount="241.00" PeriodStart="02/11/2026" ' +
        'PeriodEnd="15/11/2026" Type="BACS" Payee="Claimant" OnAct="" CTXActRef=""/></PaymentList></HBPaymentDetails>',

  documents: (person: FakePerson) =>
    `<Documents><DocumentList>${person.accounts
      .map(
        ({ ref }) =>
          `<Document id="D${ref}" type="BILL" datecreated="09-03-2026" downloaded="N">` +
          `<DocumentName>Council tax bill</DocumentName><Ref1>${ref}  </Ref1><Module>C</Module></Document>`,
      )
      .join('')}</DocumentList></Documents>`,

  pdf: ({ ref }: FakeAccount, id: string) => Buffer.from(id === `D${ref}` ? `%PDF-1.4 ${ref}` : ''),
};
