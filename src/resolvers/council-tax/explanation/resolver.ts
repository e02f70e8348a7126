import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CouncilTaxAccount } from '../../../domain/account.js';
import type { FinancialYear } from '../../../domain/financial-year.js';
import { CouncilTaxAccountType } from '../../../schema/account.js';
import { ExplanationType } from '../../../schema/council-tax/explanation.js';
import { ACCOUNT, Labels } from '../../../schema/labels.js';
import { FinancialYearScalar } from '../../../schema/scalars/dates.js';
import type { Context } from '../../context.js';
import { explained } from './explained.js';

@Resolver(() => CouncilTaxAccountType)
export class ExplanationResolver {
  @Labels(ACCOUNT)
  @FieldResolver(() => ExplanationType, {
    nullable: true,
    description:
      "Why a year's bill is what it is: the account's own facts by the rules, with the working, and each difference with its likely cause. Null where the account has no such year.",
  })
  async explanation(
    @Root() account: CouncilTaxAccount,
    @Arg('year', () => FinancialYearScalar, { nullable: true, description: "Absent: the account's newest." })
    asked: FinancialYear | null,
    @Ctx() { loaders, statute, authority }: Context,
  ) {
    const year = asked ?? account.years[0]?.year;
    if (year === undefined) return null;
    const key = { account: account.ref, holder: account.holder };
    const [dwellings, ledger] = await Promise.all([
      loaders.properties.load(key),
      loaders.transactions.load({ ...key, year }),
    ]);
    return explained({ account, dwellings, ledger }, year, { statute, authority });
  }
}
