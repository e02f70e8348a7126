import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { AppealFacts } from '../../../casework/appeals/facts.js';
import type { Case } from '../../../casework/case.js';
import type { CasePage } from '../../../casework/store/case-pages.js';
import { PROCEDURES } from '../../../domain/appeals/words.js';
import type { Customer } from '../../../domain/customer.js';
import { AppealConnectionType } from '../../../schema/casework/appeals/appeal.js';
import type { Connection } from '../../../schema/connection.js';
import { CustomerType } from '../../../schema/customer.js';
import { AppealsArgs } from '../../../schema/inputs/casework/appeals.js';
import { PageArgs } from '../../../schema/inputs/page-args.js';
import { CASEWORK, Labels } from '../../../schema/labels.js';
import type { Context } from '../../context.js';
import { casePage } from '../case-page.js';

type Page = Connection<Case<AppealFacts>>;
const asAppeals = (page: CasePage, { reads }: Context): Page => casePage(page, reads) as Page;

@Resolver()
export class AppealListResolver {
  @Labels(CASEWORK)
  @Query(() => AppealConnectionType, {
    description: 'Disputes that are still open, the most urgent first: by due day, then by number.',
  })
  async appeals(@Args(() => AppealsArgs) args: AppealsArgs, @Ctx() context: Context): Promise<Page> {
    const { first, after, dueBefore, subject, state } = args;
    const filter = {
      kinds: PROCEDURES,
      dueBefore: dueBefore ?? null,
      subject: subject ?? null,
      states: state ? [state] : null,
    };
    const { casework, caller, clock } = context;
    const page = { first, after: after ?? null, caller, today: clock.today() };
    return asAppeals(await casework.cases.worklist({ ...filter, paused: true }, page), context);
  }
}

@Resolver(() => CustomerType)
export class CustomerAppealsResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => AppealConnectionType, {
    nullable: true,
    description: 'What the customer disputes or disputed, newest first.',
  })
  async appeals(@Root() { ref }: Customer, @Args(() => PageArgs) { first, after }: PageArgs, @Ctx() context: Context) {
    const { casework, caller } = context;
    const page = { first, after: after ?? null, caller };
    return asAppeals(await casework.cases.ofPerson({ person: ref, kinds: PROCEDURES }, page), context);
  }
}
