import type { ContactKind, Customer } from '../../../domain/customer.js';
import type { ReferralField } from '../../../domain/referrals.js';
import type { MakeReferralInput } from '../../../schema/inputs/casework/judgement.js';
import type { Context } from '../../context.js';

type Values = Partial<Record<ReferralField, string | null>>;

/** Each field that was asked for, as the council holds it now. What was not asked for is not read. */
export async function referralValues(input: MakeReferralInput, context: Context): Promise<Values> {
  const { fresh, casework, caller, clock } = context;
  const { person, claim } = input;
  const wants = (...fields: ReferralField[]) => fields.some(field => input.fields.includes(field));
  const customer = await fresh.customer.load(person);
  const account = input.account ?? customer?.accounts[0]?.ref ?? null;
  const key = account && { account, holder: person };
  const [places, record, signs] = await Promise.all([
    key && wants('ADDRESS') ? fresh.properties.load(key) : null,
    key && wants('COUNCIL_TAX_BALANCE') ? fresh.account.load(key) : null,
    wants('UNIVERSAL_CREDIT') ? casework.signs.toldOf({ person, today: clock.today() }, caller) : null,
  ]);
  const home = places?.properties[0]?.property.address ?? null;
  const award = signs?.told.find(({ by }) => by === 'dwp') ?? null;
  return {
    NAME: nameOf(customer),
    ADDRESS: home && [...home.lines, home.postcode].filter(Boolean).join(', '),
    TELEPHONE: contactOf(customer, 'MOBILE') ?? contactOf(customer, 'TELEPHONE'),
    EMAIL: contactOf(customer, 'EMAIL'),
    NATIONAL_INSURANCE_NUMBER: customer?.nationalInsuranceNumber ?? null,
    ACCOUNT: account,
    COUNCIL_TAX_BALANCE: record?.balance.toFixed() ?? null,
    CLAIM: claim ?? null,
    UNIVERSAL_CREDIT: award && `Told of universal credit for ${award.on.toString()}`,
  };
}

const nameOf = (customer: Customer | null): string | null =>
  customer && [customer.name.title, customer.name.forenames, customer.name.surname].filter(Boolean).join(' ');

const contactOf = (customer: Customer | null, kind: ContactKind): string | null =>
  customer?.contacts.find(one => one.kind === kind)?.value ?? null;
