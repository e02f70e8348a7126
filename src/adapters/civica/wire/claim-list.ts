import type { z } from 'zod';
import { claimRef, numberOf, type PersonRef } from '../../../domain/references.js';
import type { ClaimList } from '../../ports/benefits.js';
import { type Stamp, sourceOf } from '../stamp.js';
import { attribute, element, ignored, many, maybe } from './elements.js';
import { everywhere } from './envelope.js';
import { plainText } from './values.js';

const listed = element({
  '@ClaimNumber': attribute,
  '@ClaimPlaceRef': attribute,
  '@ClaimStatus': ignored,
  '@PersonType': ignored,
  HBClaimAddress: ignored,
});

/** `hbsel`: the person's claims. Each is told in full by `hbdet`. */
export const claimsDocument = element({
  ...everywhere,
  HBClaimList: maybe(element({ HBClaimDetails: many(listed) })),
});

export function toClaimList(
  document: z.output<typeof claimsDocument>,
  stamp: Stamp & { readonly holder: PersonRef },
): ClaimList {
  const claims = (document.HBClaimList?.HBClaimDetails ?? []).map(one => ({
    claim: claimRef(stamp.system, plainText(one['@ClaimNumber'])),
    place: plainText(one['@ClaimPlaceRef']),
  }));
  return { holder: stamp.holder, claims, source: sourceOf(stamp, numberOf(stamp.holder)) };
}
