import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { BenefitPayment, Claim, Entitlement } from '../domain/claim.js';
import { isAfter, isBefore } from '../domain/dates.js';
import { BenefitPaymentConnectionType, ClaimType, EntitlementConnectionType } from '../schema/claim.js';
import { PageArgs } from '../schema/inputs/page-args.js';
import { BENEFIT, Labels, NOTE, PUBLIC_REFERENCE } from '../schema/labels.js';
import { OfficerNoteConnectionType } from '../schema/note.js';
import { claimsOf } from './claims-of.js';
import { pageOf } from './connection.js';
import type { Context } from './context.js';
import { nodeId } from './node-id.js';
import { NOTES_ABOUT, notePage } from './note-page.js';

/**
 * Whether a payment can be one of this claim's. Civica does not say which claim a payment was made under, so where a
 * person has more than one claim of a scheme the entitlement periods decide.
 */
function belongs({ periodFrom, periodTo, paidOn }: BenefitPayment, { entitlements }: Claim): boolean {
  const from = periodFrom ?? paidOn;
  const to = periodTo ?? paidOn;
  return entitlements.some(period => !isAfter(period.from, to) && (period.to === null || !isBefore(period.to, from)));
}

@Resolver(() => ClaimType)
export class ClaimResolver {
  @Labels(PUBLIC_REFERENCE)
  @FieldResolver(() => ID)
  id(@Root() { kind, ref, holder, place }: Claim): string {
    return nodeId(kind, ref, { holder, via: place });
  }

  @Labels(BENEFIT)
  @FieldResolver(() => EntitlementConnectionType, { description: 'Weekly entitlement by period, newest first.' })
  entitlements(@Root() { entitlements, source }: Claim, @Args(() => PageArgs) page: PageArgs) {
    const keyOf = ({ from, tenure, account }: Entitlement) => `${from}|${tenure ?? account ?? ''}`;
    return pageOf({ items: entitlements, source, keyOf }, page);
  }

  @Labels(BENEFIT)
  @FieldResolver(() => BenefitPaymentConnectionType, {
    nullable: true,
    description: 'What was paid or credited under the claim, newest first.',
  })
  async payments(@Root() claim: Claim, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    const [history, { claims }] = await Promise.all([
      loaders.payments.load({ holder: claim.holder, scheme: claim.kind }),
      claimsOf(claim.holder, loaders),
    ]);
    const only = claims.filter(({ claim: other }) => other.kind === claim.kind).length < 2;
    const payments = (history?.payments ?? []).filter(payment => only || belongs(payment, claim));
    const keyOf = (paid: BenefitPayment) =>
      `${paid.paidOn}|${paid.periodFrom ?? ''}|${paid.amount}|${paid.account ?? ''}`;
    return pageOf({ items: payments, source: history?.source ?? null, keyOf }, page);
  }

  @Labels(NOTE)
  @FieldResolver(() => OfficerNoteConnectionType, { nullable: true, description: NOTES_ABOUT })
  async notes(
    @Root() { ref: claim, holder, place }: Claim,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return notePage(await loaders.claimNotes.load({ claim, holder, place: place ?? '' }), page);
  }
}
