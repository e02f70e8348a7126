import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Claim } from '../../domain/claim.js';
import type { ToldRecord } from '../../domain/feeds/told.js';
import { ClaimType, HousingBenefitClaimType } from '../../schema/claim.js';
import {
  BenefitNoticeConnectionType,
  DataMatchConnectionType,
  EarningsAlertConnectionType,
  StopNoticeConnectionType,
} from '../../schema/feeds/claim-notices.js';
import { AWARD_TOLD, LOOKED_INTO, PAY_TOLD } from '../../schema/feeds/labels.js';
import { PageArgs } from '../../schema/inputs/page-args.js';
import { Labels } from '../../schema/labels.js';
import type { Context } from '../context.js';
import { toldOfClaim } from './of-claim.js';
import { shownWith, valuesOf } from './told-view.js';

@Resolver(() => ClaimType)
export class ClaimNoticesResolver {
  @Labels(AWARD_TOLD)
  @FieldResolver(() => BenefitNoticeConnectionType, {
    description: 'Changes of other benefits of the claimant, as the Department tells them, the newest first.',
  })
  benefitNotices(@Root() claim: Claim, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return toldOfClaim(claim, context, { kind: 'ATLAS', page, view: benefitNoticeOf });
  }
}

/** What is told about housing benefit alone, and may be used for nothing else. */
@Resolver(() => HousingBenefitClaimType)
export class HousingBenefitNoticesResolver {
  @Labels(AWARD_TOLD)
  @FieldResolver(() => StopNoticeConnectionType, {
    description: 'Notices that the benefit is to stop, the newest first.',
  })
  stopNotices(@Root() claim: Claim, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return toldOfClaim(claim, context, { kind: 'HB_STOP', page, view: stopNoticeOf });
  }

  @Labels(PAY_TOLD)
  @FieldResolver(() => EarningsAlertConnectionType, {
    description: 'Alerts that pay or a pension differs from what the claim has, the newest first.',
  })
  earningsAlerts(@Root() claim: Claim, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return toldOfClaim(claim, context, { kind: 'EARNINGS_ALERT', page, view: earningsAlertOf });
  }

  @Labels(LOOKED_INTO)
  @FieldResolver(() => DataMatchConnectionType, {
    description: 'Matches of records that the Department asks to look into, the newest first.',
  })
  dataMatches(@Root() claim: Claim, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return toldOfClaim(claim, context, { kind: 'DATA_MATCH', page, view: dataMatchOf });
  }
}

function stopNoticeOf(record: ToldRecord) {
  const { text, day } = valuesOf(record);
  return shownWith(record, {
    reference: text('noticeReference'),
    claimReference: text('claimReference'),
    from: day('stopFrom'),
    reason: text('stopReason'),
    universalCreditFrom: day('ucClaimStartDate'),
  });
}

function benefitNoticeOf(record: ToldRecord) {
  const { text, day, money } = valuesOf(record);
  return shownWith(record, {
    reference: text('noticeReference'),
    claimReference: text('claimReference'),
    benefit: text('benefit'),
    change: text('changeType'),
    from: day('effectiveFrom'),
    to: day('effectiveTo'),
    weekly: money('weeklyAmount'),
  });
}

function earningsAlertOf(record: ToldRecord) {
  const { text, day, money, number } = valuesOf(record);
  return shownWith(record, {
    reference: text('alertReference'),
    claimReference: text('claimReference'),
    alert: text('alertType'),
    payer: text('payer'),
    amount: money('amount'),
    frequency: text('frequency'),
    paidOn: day('paymentDate'),
    priority: number('priority'),
  });
}

function dataMatchOf(record: ToldRecord) {
  const { text, day } = valuesOf(record);
  return shownWith(record, {
    reference: text('rmsNumber'),
    claimReference: text('claimReference'),
    rule: text('ruleId'),
    matchedOn: day('matchDate'),
    reason: text('referralReason'),
  });
}
