import { mayUse } from '../../domain/origin-uses.js';
import type { CallerClass, Origin, Purpose } from '../../domain/permissions.js';
import type { ReferralField, ReferralPartner } from '../../domain/referrals.js';

export interface Partner {
  readonly name: string;
  readonly purpose: string;
  /** By which law it may be told. */
  readonly gateway: string;
  readonly fields: readonly ReferralField[];
  readonly consent: boolean;
  /** False where telling the person could put somebody in danger: then staff alone see the referral. */
  readonly customerSees: boolean;
}

const REACH: readonly ReferralField[] = ['NAME', 'ADDRESS', 'TELEPHONE', 'EMAIL'];
const PLACE: readonly ReferralField[] = ['NAME', 'ADDRESS'];

/** Who may be told what, what for and by which law. A referral carries what stands here and nothing else. */
export const PARTNERS: Readonly<Record<ReferralPartner, Partner>> = {
  HOUSING_OPTIONS: {
    name: 'Housing options',
    purpose: 'To prevent homelessness',
    gateway: 'Housing Act 1996, ss. 179, 195 and 213B: with the agreement of the person',
    fields: [...REACH, 'ACCOUNT', 'CLAIM'],
    consent: true,
    customerSees: true,
  },
  ADULT_SOCIAL_CARE: {
    name: 'Adult social care',
    purpose: 'To protect an adult at risk',
    gateway:
      'Care Act 2014, ss. 6-7 and 42; DPA 2018, Sch. 1 para. 18: without consent where that is needed to protect',
    fields: REACH,
    consent: false,
    customerSees: false,
  },
  CHILDRENS_SERVICES: {
    name: "Children's services",
    purpose: 'To protect a child',
    gateway:
      'Children Act 2004, ss. 10-11; Children Act 1989, ss. 17 and 47: without consent where a child may be harmed',
    fields: REACH,
    consent: false,
    customerSees: false,
  },
  DEBT_ADVICE: {
    name: 'Independent debt advice',
    purpose: 'To get free advice on debts',
    gateway: 'UK GDPR, art. 6(1)(a): with consent, which can be taken back',
    fields: [...REACH, 'ACCOUNT', 'COUNCIL_TAX_BALANCE'],
    consent: true,
    customerSees: true,
  },
  DWP: {
    name: 'Department for Work and Pensions',
    purpose: 'To claim or mend a benefit of the Department',
    gateway: 'WRA 2012, s. 131; SI 2012/1483: between the council and the Department about benefit',
    fields: [...REACH, 'NATIONAL_INSURANCE_NUMBER', 'CLAIM', 'UNIVERSAL_CREDIT'],
    consent: false,
    customerSees: true,
  },
  VALUATION_OFFICE: {
    name: 'Valuation Office Agency',
    purpose: 'To keep the valuation list right',
    gateway: 'LGFA 1992, s. 27: the council tells the listing officer what it learns of a dwelling',
    fields: ['ADDRESS', 'ACCOUNT'],
    consent: false,
    customerSees: true,
  },
  EMPTY_HOMES: {
    name: 'Empty homes',
    purpose: 'To bring an empty home back into use',
    gateway: 'LGFA 1992, Sch. 2 para. 18A: names and addresses of who is liable for an empty dwelling',
    fields: PLACE,
    consent: false,
    customerSees: true,
  },
  ELECTORAL_REGISTRATION: {
    name: 'Electoral registration',
    purpose: 'To keep the register of electors right',
    gateway: "SI 2001/341, reg. 35: the registration officer may inspect the council's records",
    fields: PLACE,
    consent: false,
    customerSees: true,
  },
};

/** Whose data a field is. */
export const ORIGIN_OF: Readonly<Record<ReferralField, Origin>> = {
  NAME: 'council',
  ADDRESS: 'council',
  TELEPHONE: 'council',
  EMAIL: 'council',
  NATIONAL_INSURANCE_NUMBER: 'council',
  ACCOUNT: 'council',
  COUNCIL_TAX_BALANCE: 'council',
  CLAIM: 'council',
  UNIVERSAL_CREDIT: 'dwp',
};

/** To whom data of an origin may go on, whatever the table of partners has: null is to anybody in it. */
const ONWARD: Readonly<Record<Origin, readonly ReferralPartner[] | null>> = {
  gateway: null,
  council: null,
  voa: null,
  // To whoever gave it, and to nobody else: SSAA 1992, s. 123; WRA 2012, s. 132.
  dwp: ['DWP'],
  // CRCA 2005, ss. 18-19.
  hmrc: [],
  // SI 2020/1311: given so that debts are held.
  insolvency: [],
};

interface Going {
  readonly to: ReferralPartner;
  readonly class: CallerClass;
  readonly purpose: Purpose;
}

/** Why a field may not go to a partner; null where it may. The origin's own law outranks the table. */
export function whyNot(field: ReferralField, { to, class: of, purpose }: Going): string | null {
  const { name, fields, gateway } = PARTNERS[to];
  const origin = ORIGIN_OF[field];
  const onward = ONWARD[origin];
  if (!fields.includes(field)) return `${name} may not be told it. ${gateway}`;
  if (onward !== null && !onward.includes(to)) return `What ${origin.toUpperCase()} told does not go on to ${name}.`;
  if (!mayUse(origin, of, purpose))
    return `What ${origin.toUpperCase()} told is not open for the purpose it is asked for.`;
  return null;
}
