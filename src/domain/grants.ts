import { mayUse } from './origin-uses.js';
import type { Action, CallerClass, DataPurpose, FieldLabels, Origin, Purpose, Sensitivity } from './permissions.js';
import { CALLER_CLASSES, ORIGINS, PURPOSES, SENSITIVITIES } from './permissions.js';

/** Values that are shown masked unless a grant names them. */
export type Unmasked = 'nationalInsuranceNumber' | 'bankDetails';

/** The most sensitive data of each kind that may be seen: every kind is decided, none by being left out. */
type Reads = Readonly<Record<DataPurpose, Sensitivity | 'none'>>;

/** What one class of caller may see for one purpose. */
export interface Grant {
  readonly reads: Reads;
  /** Whose data, by the law of each origin: no role opens more. */
  readonly origins: readonly Origin[];
  readonly unmasked: readonly Unmasked[];
  /** What may be done. What is not listed is refused. */
  readonly acts: readonly Action[];
  /** Whether records of staff, refuges and protected addresses are seen without breaking the glass. */
  readonly sensitive: boolean;
  /** Whether `__schema` and `__type` may be asked. */
  readonly schema: boolean;
}

const OPEN: Reads = {
  reference: 'public',
  calculation: 'public',
  operations: 'none',
  identity: 'none',
  finding: 'none',
  contact: 'none',
  account: 'none',
  bank: 'none',
  benefit: 'none',
  detection: 'none',
  document: 'none',
  note: 'none',
  case: 'none',
  fraud: 'none',
};
const PERSON: Reads = {
  ...OPEN,
  identity: 'personal',
  contact: 'personal',
  account: 'personal',
  benefit: 'personal',
  case: 'personal',
};

/** A grant before it is known for whom and what for: the origins follow from those. */
type Role = Omit<Grant, 'origins'>;

const grant = (reads: Reads, rest: Partial<Omit<Role, 'reads'>> = {}): Role => ({
  reads,
  unmasked: [],
  acts: [],
  sensitive: false,
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
  'glass:break',
  'feed:settle',
  'authorisation:ask',
] as const;
const DECIDES = ['decision:make', 'letter:send', 'authorisation:give'] as const;
const TAKES_MONEY = [
  'payment:take',
  'payment:refund',
  'direct-debit:manage',
  'arrangement:make',
  'authorisation:ask',
] as const;

/** A customer sees of themselves what is told of their health too: in an award, in a moratorium. */
const customer = grant(
  { ...PERSON, account: 'special', benefit: 'special', bank: 'personal', document: 'personal' },
  { acts: [...OWN_AFFAIRS, 'direct-debit:manage'] },
);
const staff = grant(
  { ...PERSON, finding: 'personal', bank: 'personal', document: 'personal', note: 'special', operations: 'internal' },
  { acts: ['worklist:manage', 'case:note'] },
);
const having = (held: Role, rest: Partial<Role>): Role => ({ ...held, ...rest });
/** For deciding a claim, an award's part for health says what counts. */
const decides = { ...staff.reads, benefit: 'special' } as const;

/** No grant for a purpose: the caller cannot name it at all. */
const NONE = {
  information: null,
  'self-service': null,
  enquiry: null,
  assessment: null,
  payment: null,
  recovery: null,
  appeal: null,
  fraud: null,
  audit: null,
  statistics: null,
  support: null,
} as const;

type Roles = Readonly<Record<Purpose, Role | null>>;

const ROLES: Readonly<Record<CallerClass, Roles>> = {
  public: { ...NONE, information: grant(OPEN) },
  resident: {
    ...NONE,
    'self-service': customer,
    payment: having(customer, { acts: [...customer.acts, 'payment:take'] }),
  },
  chatbot: {
    ...NONE,
    'self-service': grant(PERSON, { acts: OWN_AFFAIRS }),
    payment: grant(PERSON, { acts: [...OWN_AFFAIRS, 'payment:take'] }),
  },
  officer: {
    ...NONE,
    enquiry: having(staff, { acts: INTAKE }),
    payment: having(staff, { unmasked: ['bankDetails'], acts: [...staff.acts, ...TAKES_MONEY] }),
    // Of a moratorium whoever recovers has to know the kind: one for a crisis has no known end.
    recovery: having(staff, {
      reads: { ...staff.reads, account: 'special' },
      acts: [...INTAKE, 'arrangement:make', 'letter:send'],
    }),
  },
  assessor: {
    ...NONE,
    assessment: having(staff, {
      reads: { ...decides, detection: 'personal' },
      unmasked: ['nationalInsuranceNumber', 'bankDetails'],
      acts: [...INTAKE, ...DECIDES, 'payment:refund'],
    }),
    enquiry: having(staff, { acts: INTAKE }),
    appeal: having(staff, { reads: decides, acts: [...INTAKE, ...DECIDES, 'appeal:handle'] }),
    fraud: having(staff, {
      reads: { ...staff.reads, detection: 'personal', fraud: 'personal' },
      unmasked: ['nationalInsuranceNumber', 'bankDetails'],
      acts: [...INTAKE, 'sensitive:mark', 'fraud:handle'],
      sensitive: true,
    }),
  },
  manager: { ...NONE, statistics: grant({ ...OPEN, operations: 'internal' }) },
  auditor: {
    ...NONE,
    audit: having(staff, {
      reads: { ...staff.reads, detection: 'personal', fraud: 'personal' },
      acts: ['data:export', 'retention:run', 'sensitive:mark'],
      sensitive: true,
    }),
  },
  developer: {
    ...NONE,
    support: grant({ ...OPEN, operations: 'internal' }, { schema: true, acts: ['jobs:retry'] }),
  },
};

/** What a caller is for, where the header names nothing. */
const DEFAULTS: Readonly<Record<CallerClass, Purpose>> = {
  public: 'information',
  resident: 'self-service',
  chatbot: 'self-service',
  officer: 'enquiry',
  assessor: 'assessment',
  manager: 'statistics',
  auditor: 'audit',
  developer: 'support',
};

const granted = (caller: CallerClass, purpose: Purpose): Grant | null => {
  const role = ROLES[caller][purpose];
  return role && { ...role, origins: ORIGINS.filter(origin => mayUse(origin, caller, purpose)) };
};

/** The whole table: every class and purpose, with the data, origins and actions that are open to it. */
export const GRANTS = Object.fromEntries(
  CALLER_CLASSES.map(caller => [
    caller,
    Object.fromEntries(PURPOSES.map(purpose => [purpose, granted(caller, purpose)])),
  ]),
) as Readonly<Record<CallerClass, Readonly<Record<Purpose, Grant | null>>>>;

export const grantOf = (caller: CallerClass, purpose: Purpose): Grant | null => GRANTS[caller][purpose];

/** The purposes that a class can name, its default first. */
export const purposesOf = (caller: CallerClass): readonly Purpose[] => [
  DEFAULTS[caller],
  ...PURPOSES.filter(purpose => purpose !== DEFAULTS[caller] && GRANTS[caller][purpose] !== null),
];

export function allows(held: Grant, labels: FieldLabels): boolean {
  const most = held.reads[labels.purpose];
  if (most === 'none' || !held.origins.includes(labels.origin)) return false;
  if (labels.action !== undefined && !held.acts.includes(labels.action)) return false;
  return SENSITIVITIES.indexOf(labels.sensitivity) <= SENSITIVITIES.indexOf(most);
}
