import type { z } from 'zod';
import type { Claim, Entitlement } from '../../../domain/claim.js';
import { PlainDate } from '../../../domain/dates.js';
import { accountRef, claimRef, type PersonRef } from '../../../domain/references.js';
import { Unreadable } from '../../../platform/http/upstream.js';
import { UpstreamError } from '../../../platform/http/upstream-error.js';
import type { ClaimRecord } from '../../ports/benefits.js';
import { type Stamp, sourceOf } from '../stamp.js';
import { nextPayment, toClaimPayment } from './claim-payment.js';
import { attribute, element, many, maybe, maybeAttribute, maybeLeaf } from './elements.js';
import { everywhere } from './envelope.js';
import { toAddress } from './properties.js';
import { day, endOrNull, plainText, pounds, textOrNull } from './values.js';

const period = { '@PeriodStart': attribute, '@PeriodEnd': maybeAttribute, '@WeeklyBenefit': attribute };
const rent = many(element(period));

/** `hbdet`: one claim, which may be for housing benefit, for council tax reduction or for both. */
export const claimDocument = element({
  ...everywhere,
  Error: maybeLeaf,
  HBClaimRef: maybeLeaf,
  HBPlaceRef: maybeLeaf,
  HBPersonType: maybeLeaf,
  HBClaimType: maybeLeaf,
  HBClaimStatus: maybeLeaf,
  NextPayment: nextPayment,
  BenefitEntitlement: maybe(
    element({
      CTX: many(element({ ...period, '@CtxActRef': maybeAttribute })),
      PrivateRent: rent,
      CouncilRent: rent,
    }),
  ),
  ClaimAddress1: maybeLeaf,
  ClaimAddress2: maybeLeaf,
  ClaimAddress3: maybeLeaf,
  ClaimAddress4: maybeLeaf,
  ClaimPostcode: maybeLeaf,
});
type ClaimDocument = z.output<typeof claimDocument>;
type Holding = Stamp & { readonly holder: PersonRef };

/** The claim, or undefined where the document says that the person has no such claim. */
export function toClaim(document: ClaimDocument, stamp: Holding): ClaimRecord | undefined {
  const failed = textOrNull(document.Error);
  if (failed !== null) {
    if (stamp.codes.isClaimUnknown(failed)) return undefined;
    throw new UpstreamError(stamp.system, 'refused');
  }
  const reference = textOrNull(document.HBClaimRef);
  const status = textOrNull(document.HBClaimStatus);
  if (reference === null || status === null) throw new Unreadable('claim without reference or status');
  const facts = {
    ref: claimRef(stamp.system, reference),
    holder: stamp.holder,
    place: textOrNull(document.HBPlaceRef),
    status: stamp.codes.claimStatus(status),
    personType: textOrNull(document.HBPersonType),
    claimType: textOrNull(document.HBClaimType),
    address: addressOf(document),
    source: sourceOf(stamp, reference),
  };
  const schemes = schemesOf(document, stamp).map(scheme => ({ ...facts, ...scheme }) as Claim);
  return { claim: facts.ref, schemes, source: facts.source };
}

const addressOf = (sent: ClaimDocument) =>
  toAddress([sent.ClaimAddress1, sent.ClaimAddress2, sent.ClaimAddress3, sent.ClaimAddress4], sent.ClaimPostcode);

type SchemePart = Pick<Claim, 'kind' | 'entitlements' | 'nextPayment'>;

/**
 * A claim is for what it has lines of entitlement to. One next payment stands for the whole claim, and it is the housing
 * benefit's where there is any: a reduction is put on the account, not paid.
 */
function schemesOf(document: ClaimDocument, stamp: Holding): SchemePart[] {
  const { rents, reductions } = entitlementsOf(document, stamp);
  const told = [
    ...(rents.length > 0 ? (['HousingBenefitClaim'] as const) : []),
    ...(reductions.length > 0 ? (['CouncilTaxReductionClaim'] as const) : []),
  ];
  const kinds: readonly Claim['kind'][] = told.length > 0 ? told : stamp.codes.schemesOf(document.HBClaimType ?? '');
  const payment = toClaimPayment(document.NextPayment, rents, stamp);
  return kinds.map(kind =>
    kind === 'HousingBenefitClaim'
      ? { kind, entitlements: rents, nextPayment: payment }
      : { kind, entitlements: reductions, nextPayment: kinds.length > 1 ? null : payment },
  );
}

function entitlementsOf({ BenefitEntitlement: lines }: ClaimDocument, { system }: Stamp) {
  const reductions = (lines?.CTX ?? []).map(line => {
    const account = textOrNull(line['@CtxActRef']);
    return { ...toEntitlement(line), tenure: null, account: account === null ? null : accountRef(system, account) };
  });
  const rents = [
    ...(lines?.PrivateRent ?? []).map(line => ({
      ...toEntitlement(line),
      tenure: 'PRIVATE_RENT' as const,
      account: null,
    })),
    ...(lines?.CouncilRent ?? []).map(line => ({
      ...toEntitlement(line),
      tenure: 'COUNCIL_RENT' as const,
      account: null,
    })),
  ];
  return { rents: rents.sort(newestFirst), reductions: reductions.sort(newestFirst) };
}

const toEntitlement = (line: { '@PeriodStart': string; '@PeriodEnd': string | null; '@WeeklyBenefit': string }) => ({
  from: day(plainText(line['@PeriodStart'])),
  to: endOrNull(line['@PeriodEnd']),
  weekly: pounds(line['@WeeklyBenefit']),
});

const newestFirst = (a: Entitlement, b: Entitlement) => PlainDate.compare(b.from, a.from);
