import type { z } from 'zod';
import {
  type AccountYear,
  type BankDetails,
  type CouncilTaxAccount,
  type NextPayment,
  RECOVERY_STAGES,
  type RecoveryStage,
} from '../../../domain/account.js';
import { PlainDate } from '../../../domain/dates.js';
import { financialYear } from '../../../domain/financial-year.js';
import { Money } from '../../../domain/money.js';
import { accountRef, type PersonRef } from '../../../domain/references.js';
import { Unreadable } from '../../../platform/http/upstream.js';
import { type Stamp, sourceOf } from '../stamp.js';
import { attribute, element, leaf, many, maybe, maybeAttribute, maybeLeaf } from './elements.js';
import { everywhere } from './envelope.js';
import { day, dayOrNull, plainText, pounds, poundsOrNull, textOrNull } from './values.js';

const summary = element({
  Stage: maybe(element({ '@StageCode': maybeAttribute, '@StageDate': maybeAttribute })),
  NextPayment: maybe(element({ '@DateDue': maybeAttribute, '@AmountDue': maybeAttribute })),
});

const yearTotals = element({
  '@Year': attribute,
  RecYrSummary: many(summary),
  InstArrears: maybeLeaf,
  BalanceOutstanding: leaf,
  TotalCharge: leaf,
  TotalPayments: leaf,
  TotalBenefits: leaf,
  TotalCosts: leaf,
  TotalRefunds: leaf,
  TotalWriteoffs: leaf,
  TotalTransfers: leaf,
  TotalPenalties: leaf,
  SparNo: maybeLeaf,
});

const bank = element({
  '@BankActName': maybeAttribute,
  '@BankActSortNumber': maybeAttribute,
  '@BankActNumber': maybeAttribute,
});

/** `ctxdet`: one account, year by year. */
export const accountDocument = element({
  ...everywhere,
  CtxActRef: leaf,
  CtxActBalance: leaf,
  CtxActClosed: leaf,
  AccountDetails: maybe(
    element({
      ActPayGrp: maybe(element({ '@DirectDebit': maybeAttribute, '#text': attribute })),
      BankDetails: maybe(bank),
    }),
  ),
  FinancialDetails: maybe(element({ RecYrTotals: many(yearTotals) })),
});

/** `ctxdet` where only the account it selects matters. */
export const selectedDocument = element({ CtxActRef: leaf }).loose();

type Summary = z.output<typeof summary>;

export function toAccount(
  document: z.output<typeof accountDocument>,
  stamp: Stamp & { readonly holder: PersonRef },
): CouncilTaxAccount {
  const { AccountDetails: details, FinancialDetails: financial } = document;
  const reference = plainText(document.CtxActRef);
  const group = plainText(details?.ActPayGrp?.['#text'] ?? '');
  const flag = textOrNull(details?.ActPayGrp?.['@DirectDebit']);
  const years = (financial?.RecYrTotals ?? []).map(totals => toYear(totals, stamp));
  return {
    kind: 'CouncilTaxAccount',
    ref: accountRef(stamp.system, reference),
    holder: stamp.holder,
    // The answer names the one person through whom it was asked.
    liable: null,
    closed: stamp.codes.flag(document.CtxActClosed),
    balance: pounds(document.CtxActBalance),
    paymentGroup: group,
    directDebit: flag === null ? stamp.codes.paysByDirectDebit(group) : stamp.codes.flag(flag),
    bankDetails: toBank(details?.BankDetails ?? null),
    years: years.sort((a, b) => b.year - a.year),
    source: sourceOf(stamp, reference),
  };
}

function toYear(totals: z.output<typeof yearTotals>, { codes }: Stamp): AccountYear {
  const arrangement = plainText(totals.SparNo ?? '');
  return {
    year: financialYear(Number(totals['@Year'])),
    stage: furthest(totals.RecYrSummary.flatMap(({ Stage }) => toStage(Stage, codes))),
    nextPayment: soonest(totals.RecYrSummary.flatMap(({ NextPayment: next }) => toNextPayment(next))),
    balance: pounds(totals.BalanceOutstanding),
    arrears: poundsOrNull(totals.InstArrears) ?? Money.zero,
    charge: pounds(totals.TotalCharge),
    payments: pounds(totals.TotalPayments),
    benefits: pounds(totals.TotalBenefits),
    costs: pounds(totals.TotalCosts),
    refunds: pounds(totals.TotalRefunds),
    writeOffs: pounds(totals.TotalWriteoffs),
    transfers: pounds(totals.TotalTransfers),
    penalties: pounds(totals.TotalPenalties),
    arrangement: codes.isNoArrangement(arrangement) ? null : arrangement,
  };
}

function toStage(stage: Summary['Stage'], codes: Stamp['codes']): RecoveryStage[] {
  const code = textOrNull(stage?.['@StageCode']);
  if (code === null) return [];
  return [{ stage: codes.recoveryStage(code), code, reachedOn: dayOrNull(stage?.['@StageDate']) }];
}

/** A year with several recovery numbers has several stages: the furthest is the one that matters, then the latest. */
function furthest(stages: readonly RecoveryStage[]): RecoveryStage | null {
  const rank = ({ stage }: RecoveryStage) => RECOVERY_STAGES.indexOf(stage);
  const onDay = ({ reachedOn }: RecoveryStage) => reachedOn?.toString() ?? '';
  const sorted = [...stages].sort((a, b) => rank(b) - rank(a) || onDay(b).localeCompare(onDay(a)));
  return sorted[0] ?? null;
}

function toNextPayment(next: Summary['NextPayment']): NextPayment[] {
  const due = textOrNull(next?.['@DateDue']);
  const amount = poundsOrNull(next?.['@AmountDue']);
  if (due === null && (amount === null || amount.isZero())) return [];
  if (due === null || amount === null) throw new Unreadable('next payment');
  return [{ due: day(due), amount }];
}

const soonest = (payments: readonly NextPayment[]): NextPayment | null =>
  [...payments].sort((a, b) => PlainDate.compare(a.due, b.due))[0] ?? null;

function toBank(details: z.output<typeof bank> | null): BankDetails | null {
  const accountNumber = textOrNull(details?.['@BankActNumber']);
  if (details === null || accountNumber === null) return null;
  return {
    accountName: plainText(details['@BankActName'] ?? ''),
    sortCode: plainText(details['@BankActSortNumber'] ?? ''),
    accountNumber,
  };
}
