import type { Action, CallerClass, DataPurpose, FieldLabels, Origin, Purpose } from './permissions.js';
import { SENSITIVITIES, type Sensitivity } from './permissions.js';

/** Values that are shown masked unless a grant names them. */
export type Unmasked = 'nationalInsuranceNumber' | 'bankDetails';

/** What one class of caller may see for one purpose. What is not listed is refused. */
export interface Grant {
  /** The most sensitive data of each kind that may be seen. */
  readonly reads: Partial<Record<DataPurpose, Sensitivity>>;
  readonly origins: readonly Origin[];
  readonly unmasked: readonly Unmasked[];
  /** What may be done. What is not listed is refused. */
  readonly acts: readonly Action[];
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
  case: 'personal',
} as const;
const COUNCIL = ['gateway', 'council'] as const;

const grant = (reads: Grant['reads'], rest: Partial<Omit<Grant, 'reads'>> = {}): Grant => ({
  reads,
  origins: COUNCIL,
  unmasked: [],
  acts: [],
  schema: false,
  ...rest,
});

/** What a customer can do about what is theirs. */
const OWN_AFFAIRS = ['change:report', 'claim:make', 'appeal:make', 'arrangement:make'] as const;
/** What an officer can take in from a customer, and hand on. */
const INTAKE = [
  'worklist:manage',
  'case:note',
  'change:report',
  'claim:make',
  'evidence:handle',
  'appeal:make',
  'fraud:refer',
  'referral:make',
  'link:decide',
  'feed:settle',
  'authorisation:ask',
] as const;
const DECIDES = ['decision:make', 'letter:send', 'authorisation:give'] as const;
const TAKES_MONEY = ['payment:take', 'payment:refund', 'arrangement:make', 'authorisation:ask'] as const;

const customer = grant({ ...PERSON, bank: 'personal', document: 'personal' }, { acts: OWN_AFFAIRS });
const staff = grant(
  { ...PERSON, bank: 'personal', document: 'personal', operations: 'internal' },
  { acts: ['worklist:manage', 'case:note'] },
);
const having = (held: Grant, rest: Partial<Grant>): Grant => ({ ...held, ...rest });

/** The whole table. The first purpose of a class is its default where the caller names none. */
export const GRANTS: { readonly [Class in CallerClass]: Partial<Record<Purpose, Grant>> } = {
  public: { information: grant(OPEN) },
  resident: {
    'self-service': customer,
    payment: having(customer, { acts: [...OWN_AFFAIRS, 'payment:take'] }),
  },
  chatbot: {
    'self-service': grant(PERSON, { acts: OWN_AFFAIRS }),
    payment: grant(PERSON, { acts: [...OWN_AFFAIRS, 'payment:take'] }),
  },
  officer: {
    enquiry: having(staff, { acts: INTAKE }),
    payment: having(staff, { unmasked: ['bankDetails'], acts: [...staff.acts, ...TAKES_MONEY] }),
    recovery: having(staff, { acts: [...INTAKE, 'arrangement:make', 'letter:send'] }),
  },
  assessor: {
    assessment: having(staff, {
      unmasked: ['nationalInsuranceNumber', 'bankDetails'],
      acts: [...INTAKE, ...DECIDES, 'payment:refund'],
    }),
    enquiry: having(staff, { acts: INTAKE }),
    appeal: having(staff, { acts: [...INTAKE, ...DECIDES, 'appeal:handle'] }),
    fraud: having(staff, { unmasked: ['nationalInsuranceNumber', 'bankDetails'], acts: INTAKE }),
  },
  manager: { statistics: grant({ ...OPEN, operations: 'internal' }) },
  auditor: { audit: having(staff, { acts: ['data:export', 'retention:run'] }) },
  developer: { support: grant({ ...OPEN, operations: 'internal' }, { schema: true, acts: ['jobs:retry'] }) },
};

export const grantOf = (caller: CallerClass, purpose: Purpose): Grant | null => GRANTS[caller][purpose] ?? null;

export const purposesOf = (caller: CallerClass): readonly Purpose[] => Object.keys(GRANTS[caller]) as Purpose[];

export function allows(held: Grant, labels: FieldLabels): boolean {
  const most = held.reads[labels.purpose];
  if (most === undefined || !held.origins.includes(labels.origin)) return false;
  if (labels.action !== undefined && !held.acts.includes(labels.action)) return false;
  return SENSITIVITIES.indexOf(labels.sensitivity) <= SENSITIVITIES.indexOf(most);
}
