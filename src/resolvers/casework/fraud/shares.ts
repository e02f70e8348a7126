import type { Case } from '../../../casework/case.js';
import { isCase } from '../../../casework/concerned.js';
import type { FraudReferralFacts, ReferredSign } from '../../../casework/fraud/referral.js';
import { FRAUD_ROUTES, type FraudField, type FraudRoute } from '../../../casework/fraud/routes.js';
import type { Customer } from '../../../domain/customer.js';
import type { Context } from '../../context.js';

type Referral = Case<FraudReferralFacts>;

export interface FraudShare extends Pick<FraudRoute, 'to' | 'powers' | 'gateway'> {
  readonly entries: readonly { readonly field: FraudField; readonly value: string }[];
  readonly signs: readonly ReferredSign[];
}

/** What may go to each who may look into it: the fields of the route, and signs of which every fact may go there. */
export async function fraudShares(referral: Referral, { loaders, grant }: Context): Promise<readonly FraudShare[]> {
  const { person, facts } = referral;
  const customer = person === null ? null : await loaders.customer.load(person);
  const [home] = customer?.accounts ?? [];
  const places = home && person ? await loaders.properties.load({ account: home.ref, holder: person }) : null;
  const address = places?.properties[0]?.property.address ?? null;
  const values = valuesOf(
    referral,
    customer,
    address && [...address.lines, address.postcode].filter(Boolean).join(', '),
  );
  return FRAUD_ROUTES[facts.scheme].map(({ to, powers, gateway, fields, origins }) => ({
    to,
    powers,
    gateway,
    entries: fields.flatMap(field => {
      // Shown masked to this caller: whoever hands it over is one of those who see it whole.
      if (field === 'nationalInsuranceNumber' && !grant.unmasked.includes(field)) return [];
      const value = values[field];
      return value ? [{ field, value }] : [];
    }),
    signs: fields.includes('indicators')
      ? facts.signs.filter(({ restsOn }) => restsOn.every(({ origin }) => origins.includes(origin)))
      : [],
  }));
}

function valuesOf({ facts, about }: Referral, customer: Customer | null, address: string | null) {
  const { title, forenames, surname } = customer?.name ?? { title: null, forenames: null, surname: '' };
  const benefit = facts.scheme === 'HOUSING_BENEFIT' || facts.scheme === 'COUNCIL_TAX_REDUCTION';
  const record = about === null || isCase(about) ? null : about;
  const values: Readonly<Partial<Record<FraudField, string | null>>> = {
    name: [title, forenames, surname].filter(Boolean).join(' '),
    nationalInsuranceNumber: customer?.nationalInsuranceNumber ?? null,
    address,
    claim: benefit ? record : null,
    account: benefit ? null : record,
    scheme: facts.scheme,
    reasons: facts.reasons,
  };
  return values;
}
