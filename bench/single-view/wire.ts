import { z } from 'zod';
import { BANDS, RECOVERY_STAGES, TRANSACTION_KINDS } from '../../src/domain/account.js';
import { CLAIM_STATUSES, PAYMENT_SCHEDULES, TENURES } from '../../src/domain/claim.js';
import { CONTACT_KINDS } from '../../src/domain/customer.js';
import type { AccountRef, ClaimRef, DocumentRef, PersonRef, PropertyRef } from '../../src/domain/references.js';

/** The JSON upstream's words stop here. Everything is checked, as an adapter of ours has to. */
const text = z.string();
const money = text; // what is no amount or no day is refused where it is read, in map.ts
const day = text;
const maybe = <Type extends z.ZodType>(type: Type) => type.nullable();
const ref = <Ref extends string>() => text as unknown as z.ZodType<Ref, string>;
const address = z.object({ lines: z.array(text), postcode: maybe(text) });

export const customers = z.array(
  z.object({
    ref: ref<PersonRef>(),
    name: z.object({ title: text, initials: text, forenames: text, surname: text }),
    nino: text,
    contacts: z.array(z.object({ kind: z.enum(CONTACT_KINDS), value: text, priority: z.number().int() })),
    accountRefs: z.array(ref<AccountRef>()),
  }),
);

const year = z.object({
  yearNumber: z.number().int(),
  stage: z.object({ stage: z.enum(RECOVERY_STAGES), code: text, reachedOn: day }),
  nextPayment: maybe(z.object({ due: day, amount: money })),
  balance: money,
  arrears: money,
  charge: money,
  payments: money,
  benefits: money,
  costs: money,
  refunds: money,
  writeOffs: money,
  transfers: money,
  penalties: money,
  arrangement: maybe(text),
});

export const accounts = z.array(
  z.object({
    ref: ref<AccountRef>(),
    holder: ref<PersonRef>(),
    closed: z.boolean(),
    balance: money,
    bank: z.object({ accountName: text, sortCode: text, accountNumber: text }),
    paymentMethod: z.object({ directDebit: z.boolean(), group: text }),
    years: z.array(year),
  }),
);

export const properties = z.array(
  z.object({
    account: ref<AccountRef>(),
    holder: ref<PersonRef>(),
    ref: ref<PropertyRef>(),
    band: z.enum(BANDS),
    address,
  }),
);

export const instalments = z.array(
  z.object({ key: text, instalments: z.array(z.object({ due: day, amount: money, byDirectDebit: z.boolean() })) }),
);

export const transactions = z.array(
  z.object({
    key: text,
    transactions: z.array(
      z.object({
        number: text,
        type: z.enum(TRANSACTION_KINDS),
        on: day,
        amount: money,
        effect: z.enum(['CREDIT', 'DEBIT']),
        paymentMethod: maybe(text),
      }),
    ),
  }),
);

export const claimLists = z.array(
  z.object({ holder: ref<PersonRef>(), claims: z.array(z.object({ claim: ref<ClaimRef>(), place: text })) }),
);

const scheme = z.object({
  kind: z.enum(['HousingBenefitClaim', 'CouncilTaxReductionClaim']),
  ref: ref<ClaimRef>(),
  status: z.enum(CLAIM_STATUSES),
  claimType: text,
  personType: text,
  address,
  nextPayment: maybe(
    z.object({
      due: day,
      amount: money,
      payee: text,
      schedule: z.enum(PAYMENT_SCHEDULES),
      method: text,
      comparedWithEntitlement: z.enum(['AS_ENTITLED', 'REDUCED', 'INCREASED']),
    }),
  ),
  entitlements: z.array(
    z.object({ from: day, to: day, weekly: money, tenure: maybe(z.enum(TENURES)), account: maybe(ref<AccountRef>()) }),
  ),
});

export const claims = z.array(z.object({ claim: ref<ClaimRef>(), holder: ref<PersonRef>(), schemes: z.array(scheme) }));

export const payments = z.array(
  z.object({
    key: text,
    payments: z.array(z.object({ paidOn: day, amount: money, periodFrom: day, periodTo: day, payee: text })),
  }),
);

export const documents = z.array(
  z.object({
    holder: ref<PersonRef>(),
    documents: z.array(
      z.object({
        ref: ref<DocumentRef>(),
        name: text,
        type: text,
        createdOn: day,
        account: ref<AccountRef>(),
        module: z.enum(['COUNCIL_TAX', 'BENEFITS', 'OTHER']),
      }),
    ),
  }),
);
