import type { Claim, ClaimKey, ClaimStatus } from '../../../domain/claim.js';
import { numberOf } from '../../../domain/references.js';
import { Unreadable } from '../../../platform/http/upstream.js';
import type { ClaimRecord } from '../../ports/benefits.js';
import type { Answers, Call } from '../../ports/call.js';
import type { Codebook } from '../codebook.js';
import type { Desk, Grouped } from '../desk.js';
import { checkedOf, checks, personOf } from '../references.js';
import { type Stamp, sourceOf } from '../stamp.js';
import { addressOf } from '../wire/address.js';
import { flag } from '../wire/values.js';
import { type AssessmentRows, loadAssessments, rentLines, supportLines } from './entitlements.js';
import { type ClaimRow, type ClaimRows, type HeldClaim, heldClaim, loadClaims } from './held-claims.js';
import { loadNextPayments, toNextPayment } from './next-payments.js';

interface Rows extends ClaimRows, AssessmentRows {
  readonly nextPayments: Grouped;
}

/** Claims with what they are assessed at. The number opens a claim; the dwelling is not asked for. */
export function claimsFrom(
  desk: Desk,
  keys: readonly ClaimKey[],
  call: Call,
): Promise<Answers<ClaimKey['claim'], ClaimRecord>> {
  const { sql, codes, options } = desk.parts;
  const ids = keys.flatMap(({ claim }) => checkedOf(claim)?.id ?? []);
  return desk.answers(
    {
      operation: 'claims',
      items: keys,
      keyOf: ({ claim }) => claim,
      load: async (ask): Promise<Rows> => ({
        ...(await loadClaims(ask, sql, ids)),
        ...(await loadAssessments(ask, sql, ids)),
        nextPayments: await loadNextPayments(ask, sql, { ids, mapped: options.mapping?.tables.nextPayments }),
      }),
      build: (key, rows, stamp): ClaimRecord | undefined => {
        const held = opened(rows, key, codes);
        if (held === undefined) return undefined;
        const schemes = schemesOf(held, rows, { codes, stamp }).map(
          scheme => ({ ...factsOf(key, held, { codes, stamp }), ...scheme }) as Claim,
        );
        return { claim: key.claim, schemes, source: sourceOf(stamp, numberOf(key.claim)) };
      },
    },
    call,
  );
}

interface With {
  readonly codes: Codebook;
  readonly stamp: Stamp;
}

export function opened(rows: ClaimRows, { claim, holder }: Pick<ClaimKey, 'claim' | 'holder'>, codes: Codebook) {
  const wanted = checkedOf(claim);
  const person = personOf(holder);
  const held = wanted && person && heldClaim(rows, wanted.id, { person, codes });
  return held && wanted && checks(wanted, held.claim.check_digit) ? held : undefined;
}

const factsOf = (key: ClaimKey, { claim, household, memberType }: HeldClaim, { codes, stamp }: With) => ({
  ref: key.claim,
  holder: key.holder,
  place: String(household.house_id),
  status: statusOf(claim, codes),
  personType: memberType === null ? null : String(memberType),
  claimType: household.claim_type_ind === null ? null : String(household.claim_type_ind),
  address: addressOf([household.addr1, household.addr2, household.addr3, household.addr4], household.post_code),
  source: sourceOf(stamp, numberOf(key.claim)),
});

/** A live claim whose payments are suspended is told as suspended: the product keeps the two apart. */
function statusOf({ status_ind, suspend_pay_ind }: ClaimRow, codes: Codebook): ClaimStatus {
  if (status_ind === null) throw new Unreadable('claim without a status');
  const status = codes.claimStatus(status_ind);
  return status === 'CURRENT' && flag(suspend_pay_ind) ? 'SUSPENDED' : status;
}

/** A claim is for what it is assessed for. One next payment stands for the whole claim, and is the rent's where there is any. */
function schemesOf({ claim, household }: HeldClaim, rows: Rows, { codes, stamp }: With) {
  const rents = rentLines(claim.claim_id, rows, codes);
  const supports = supportLines(claim.claim_id, rows, stamp);
  const told = [
    ...(rents.length > 0 ? (['HousingBenefitClaim'] as const) : []),
    ...(supports.length > 0 ? (['CouncilTaxReductionClaim'] as const) : []),
  ];
  const kinds: readonly Claim['kind'][] = told.length > 0 ? told : codes.schemesOf(household.claim_type_ind ?? -1);
  const payment = toNextPayment(rows.nextPayments.get(String(claim.claim_id))?.[0], rents, codes);
  return kinds.map(kind =>
    kind === 'HousingBenefitClaim'
      ? { kind, entitlements: rents, nextPayment: payment }
      : { kind, entitlements: supports, nextPayment: kinds.length > 1 ? null : payment },
  );
}
