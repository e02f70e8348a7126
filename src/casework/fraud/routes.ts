import type { FraudInvestigator, FraudScheme } from '../../domain/fraud.js';
import type { Origin } from '../../domain/permissions.js';

/** What of a suspicion may go to whoever looks into it. */
export const FRAUD_FIELDS = [
  'name',
  'nationalInsuranceNumber',
  'address',
  'claim',
  'account',
  'scheme',
  'reasons',
  'indicators',
] as const;
export type FraudField = (typeof FRAUD_FIELDS)[number];

export interface FraudRoute {
  readonly to: FraudInvestigator;
  /** By which power it is looked into. */
  readonly powers: string;
  /** By which power it may be handed over; the council's own officers need none. */
  readonly gateway: string;
  readonly fields: readonly FraudField[];
  /** Facts of other origins are left out. */
  readonly origins: readonly Origin[];
}

const TO_DWP: FraudRoute = {
  to: 'DWP',
  powers: "SSAA 1992, ss. 109A-109B and 111A-112: the Department's Single Fraud Investigation Service",
  gateway: 'WRA 2012, s. 131; SI 2012/1483: between the council and the Department about housing benefit and reduction',
  fields: FRAUD_FIELDS,
  origins: ['council', 'dwp'],
};
const WITHIN = 'Within the council: no hand-over to anybody else';
const OWN_TEAM = { to: 'COUNCIL', gateway: WITHIN, origins: ['council'] } as const;

/**
 * Who looks into what. Since 2016 the Department alone looks into housing benefit; reduction is the council's, with the
 * Department where both are concerned; discounts and rates are the council's.
 */
export const FRAUD_ROUTES: Readonly<Record<FraudScheme, readonly FraudRoute[]>> = {
  HOUSING_BENEFIT: [TO_DWP],
  COUNCIL_TAX_REDUCTION: [
    {
      ...OWN_TEAM,
      powers: 'SI 2013/501, regs 3-5 (asking for information), 7-8 (offences), 11-13 (penalties)',
      fields: FRAUD_FIELDS,
      origins: ['council', 'dwp'],
    },
    TO_DWP,
  ],
  COUNCIL_TAX: [
    {
      ...OWN_TEAM,
      powers: 'LGFA 1992, Sch. 3 (penalties); Fraud Act 2006; SI 1992/613, reg. 3 (asking for information)',
      fields: ['name', 'address', 'account', 'scheme', 'reasons', 'indicators'],
    },
  ],
  BUSINESS_RATES: [
    {
      ...OWN_TEAM,
      powers: 'Fraud Act 2006; Theft Act 1968, s. 17',
      fields: ['name', 'address', 'account', 'scheme', 'reasons', 'indicators'],
    },
  ],
};

export const routeTo = (scheme: FraudScheme, to: FraudInvestigator): FraudRoute | null =>
  FRAUD_ROUTES[scheme].find(route => route.to === to) ?? null;
