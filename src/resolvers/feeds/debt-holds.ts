import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CouncilTaxAccount } from '../../domain/account.js';
import { type DebtHold, HELD_ACTIONS } from '../../domain/feeds/told.js';
import { CouncilTaxAccountType } from '../../schema/account.js';
import { DebtHoldType, HOLD_LIMIT } from '../../schema/feeds/debt-hold.js';
import { HOLD_TOLD } from '../../schema/feeds/labels.js';
import { Labels } from '../../schema/labels.js';
import { MaxItems } from '../../schema/max-items.js';
import type { Context } from '../context.js';
import { provenanceOf } from './told-view.js';

const REASON =
  'Breathing space: nothing is done to recover the debt meanwhile, and it can be paid (SI 2020/1311, reg. 7).';

@Resolver(() => CouncilTaxAccountType)
export class AccountHoldsResolver {
  @Labels(HOLD_TOLD)
  @MaxItems(HOLD_LIMIT)
  @FieldResolver(() => [DebtHoldType], {
    description: `Holds on what is owed, the latest first, those that are over included. At most ${HOLD_LIMIT}.`,
  })
  async holds(@Root() { ref: account, holder }: CouncilTaxAccount, @Ctx() { loaders }: Context) {
    const holds = (await loaders.told.holds.load({ account, holder })) ?? [];
    return holds.slice(0, HOLD_LIMIT).map(holdOf);
  }
}

const holdOf = ({ told, people: _people, ...hold }: DebtHold) => ({
  ...hold,
  reason: REASON,
  stops: HELD_ACTIONS,
  told: provenanceOf(told),
});
