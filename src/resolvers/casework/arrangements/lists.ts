import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CouncilTaxAccount } from '../../../domain/account.js';
import type { Customer } from '../../../domain/customer.js';
import { CouncilTaxAccountType } from '../../../schema/account.js';
import { CaseConnectionType } from '../../../schema/casework/case.js';
import { CustomerType } from '../../../schema/customer.js';
import { PageArgs } from '../../../schema/inputs/page-args.js';
import { CASEWORK, Labels } from '../../../schema/labels.js';
import type { Context } from '../../context.js';
import { casePage } from '../case-page.js';

const KINDS = ['Arrangement'];

@Resolver(() => CustomerType)
export class CustomerArrangementsResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => CaseConnectionType, { description: 'Arrangements to pay over time, the newest first.' })
  async arrangements(
    @Root() { ref: person }: Customer,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { casework, caller, reads }: Context,
  ) {
    const page = { first, after: after ?? null, caller };
    return casePage(await casework.cases.ofPerson({ person, kinds: KINDS }, page), reads);
  }
}

@Resolver(() => CouncilTaxAccountType)
export class AccountArrangementsResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => CaseConnectionType, {
    description: 'Arrangements that the account is in, whoever of those liable made them, the newest first.',
  })
  async arrangements(
    @Root() { ref: account }: CouncilTaxAccount,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { casework, caller, reads }: Context,
  ) {
    const page = { first, after: after ?? null, caller };
    return casePage(await casework.cases.ofAccount({ account, kinds: KINDS }, page), reads);
  }
}
