import type { CallerClass, DataPurpose, FieldLabels, Origin, Purpose } from './permissions.js';
import { SENSITIVITIES, type Sensitivity } from './permissions.js';

/** Values that are shown masked unless a grant names them. */
export type Unmasked = 'nationalInsuranceNumber' | 'bankDetails';

/** What one class of caller may see for one purpose. What is not listed is refused. */
export interface Grant {
  /** The most sensitive data of each kind that may be seen. */
  readonly reads: Partial<Record<DataPurpose, Sensitivity>>;
  readonly origins: readonly Origin[];
  readonly unmasked: readonly Unmasked[];
  /** Whether `__schema` and `__type` may be asked. */
  readonly schema: boolean;
}

const OPEN = { reference: 'public', calculation: 'public' } as const;
const PERSON = {
  ...OPEN,
  identity: 'personal',
  contact: 'personal',
  account: 'personal',
  benefit: 'personal',
} as const;
const COUNCIL = ['gateway', 'council'] as const;

const grant = (reads: Grant['reads'], rest: Partial<Omit<Grant, 'reads'>> = {}): Grant => ({
  reads,
  origins: COUNCIL,
  unmasked: [],
  schema: false,
  ...rest,
});

const customer = grant({ ...PERSON, bank: 'personal', document: 'personal' });
const staff = grant({ ...PERSON, bank: 'personal', document: 'personal', operations: 'internal' });

/** The whole table. The first purpose of a class is its default where the caller names none. */
export const GRANTS: { readonly [Class in CallerClass]: Partial<Record<Purpose, Grant>> } = {
  public: { information: grant(OPEN) },
  resident: { 'self-service': customer, payment: customer },
  chatbot: { 'self-service': grant(PERSON), payment: grant(PERSON) },
  officer: { enquiry: staff, payment: { ...staff, unmasked: ['bankDetails'] }, recovery: staff },
  assessor: {
    assessment: { ...staff, unmasked: ['nationalInsuranceNumber', 'bankDetails'] },
    enquiry: staff,
    appeal: staff,
    fraud: { ...staff, unmasked: ['nationalInsuranceNumber', 'bankDetails'] },
  },
  manager: { statistics: grant({ ...OPEN, operations: 'internal' }) },
  auditor: { audit: staff },
  developer: { support: grant({ ...OPEN, operations: 'internal' }, { schema: true }) },
};

export const grantOf = (caller: CallerClass, purpose: Purpose): Grant | null => GRANTS[caller][purpose] ?? null;

export const purposesOf = (caller: CallerClass): readonly Purpose[] => Object.keys(GRANTS[caller]) as Purpose[];

export function allows(held: Grant, labels: FieldLabels): boolean {
  const most = held.reads[labels.purpose];
  if (most === undefined || !held.origins.includes(labels.origin)) return false;
  return SENSITIVITIES.indexOf(labels.sensitivity) <= SENSITIVITIES.indexOf(most);
}
