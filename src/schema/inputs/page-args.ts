import { ArgsType, Field, Int } from 'type-graphql';
import type { FinancialYear } from '../../domain/financial-year.js';
import { PAGE_LIMIT } from '../connection.js';
import { FinancialYearScalar } from '../scalars/dates.js';

/** How a page of a list is asked for. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many items, at most ${PAGE_LIMIT}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which to go on.' })
  after?: string | null;
}

/** How a page of one year's list is asked for. */
@ArgsType()
export class YearPageArgs extends PageArgs {
  @Field(() => FinancialYearScalar, { nullable: true, description: "The year; absent, the account's newest." })
  year?: FinancialYear | null;
}
