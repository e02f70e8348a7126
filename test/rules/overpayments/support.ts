import { isoDate } from '../../../src/domain/dates.js';
import type { HouseholdInput } from '../../../src/domain/household/household.js';
import { Money } from '../../../src/domain/money.js';
import { keeping } from '../../../src/domain/working-sink.js';
import type { Change, Parts } from '../../../src/rules/changes/change.js';
import {
  type CauseFacts,
  LANDLORD_UNKNOWN,
  NOTHING_FOUND,
  type OverpaymentCase,
  type Paid,
} from '../../../src/rules/overpayments/overpayment-case.js';
import { type Differences, overpayments } from '../../../src/rules/overpayments/overpayments.js';
import { aHousehold, type Case, statute } from '../housing-benefit/support.js';

type Days = 'occurredOn' | 'notifiedOn';
export type ChangeSketch = Partial<Omit<Change, Days | 'facts'>> & {
  readonly id: string;
  readonly on: string;
  readonly told?: string | null;
  readonly facts: Partial<Parts>;
};

/** A change told by the claimant on the day it happens, and what the case names. */
export const aChange = ({ on, told = on, ...rest }: ChangeSketch): Change => ({
  kind: 'OTHER',
  notifiedBy: 'CLAIMANT',
  specialCircumstances: false,
  toldDepartmentLate: false,
  occurredOn: isoDate(on),
  notifiedOn: told === null ? null : isoDate(told),
  ...rest,
});

export type PaidSketch = Partial<Omit<Paid, 'from' | 'to' | 'perWeek'>> & {
  readonly from: string;
  readonly to: string;
  readonly perWeek: string;
};
export const aPayment = ({ from, to, perWeek, ...rest }: PaidSketch): Paid => ({
  payee: 'CLAIMANT',
  tookIn: [],
  onAccount: false,
  from: isoDate(from),
  to: isoDate(to),
  perWeek: Money.pounds(perWeek),
  ...rest,
});

export interface CaseSketch {
  readonly base: Case;
  readonly from: string;
  readonly to: string;
  readonly decidedOn?: string;
  readonly changes?: readonly ChangeSketch[];
  readonly paid: readonly PaidSketch[];
  readonly causes?: Record<string, Partial<CauseFacts>>;
  readonly more?: Partial<OverpaymentCase>;
}

export function aCase({
  base,
  from,
  to,
  decidedOn = to,
  changes = [],
  paid,
  causes = {},
  more,
}: CaseSketch): OverpaymentCase {
  return {
    base: aHousehold({ on: from, ...base }),
    from: isoDate(from),
    to: isoDate(to),
    decidedOn: isoDate(decidedOn),
    changes: changes.map(aChange),
    dailyRent: false,
    paid: paid.map(aPayment),
    causes: new Map(Object.entries(causes).map(([id, found]) => [id, { ...NOTHING_FOUND, ...found }])),
    awardCause: null,
    reasonableDays: 14,
    landlord: LANDLORD_UNKNOWN,
    previousHome: null,
    rentPaidBeyond: null,
    ...more,
  };
}

export const decided = (sketch: CaseSketch): Differences => overpayments(aCase(sketch), { statute, sink: keeping });

/** Periods as `2025-10-13 to 2025-11-09 CLAIMANT_ERROR 506.60`. */
export const periodsOf = ({ overpayments: over }: Differences): string[] =>
  over.map(({ from, to, code, amount }) => `${from} to ${to} ${code} ${amount.toFixed()}`);

/** The part of the facts of a household that a change replaces. */
export const part = <Name extends keyof Parts>(name: Name, given: Case): Pick<Parts, Name> => {
  const household = aHousehold(given);
  return { [name]: household[name] } as Pick<Parts, Name>;
};

export const aWorker = (gross: string): HouseholdInput['nonDependants'] => [
  { people: [{ id: 'daughter', birthDate: '1995-01-01', employments: [{ gross, per: 'WEEK', hoursPerWeek: 37 }] }] },
];
