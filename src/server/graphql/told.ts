import { ClaimNoticesResolver, HousingBenefitNoticesResolver } from '../../resolvers/feeds/claim-notices.js';
import { AccountHoldsResolver } from '../../resolvers/feeds/debt-holds.js';
import { FeedsResolver } from '../../resolvers/feeds/feeds.js';
import { CustomerAwardsResolver } from '../../resolvers/feeds/universal-credit-awards.js';

/** What feeds tell, where it shows. */
export const TOLD_RESOLVERS = [
  CustomerAwardsResolver,
  ClaimNoticesResolver,
  HousingBenefitNoticesResolver,
  AccountHoldsResolver,
  FeedsResolver,
] as const;
