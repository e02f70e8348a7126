import { Args, Ctx, FieldResolver, Resolver, Root, Subscription } from 'type-graphql';
import type { Notice } from '../../casework/events/notice.js';
import { CaseType } from '../../schema/casework/case.js';
import { CaseChangedType } from '../../schema/casework/case-changed.js';
import { CaseChangedArgs, CustomerChangedArgs, WorkChangedArgs } from '../../schema/inputs/casework/following.js';
import { CASEWORK, Labels } from '../../schema/labels.js';
import type { Context } from '../context.js';
import { caseNotices, customerNotices, workNotices } from './following.js';

/** What type-graphql hands over when somebody begins to follow. */
interface Begun {
  readonly args: Record<string, unknown>;
  readonly context: unknown;
}

const begins =
  <Following>(begin: (args: Following, context: Context) => Promise<AsyncIterable<Notice>>) =>
  ({ args, context }: Begun) =>
    // graphql-js waits for it, though the type says that it cannot be waited for.
    begin(args as Following, context as Context) as unknown as AsyncIterable<Notice>;

@Resolver(() => CaseChangedType)
export class CaseChangedResolver {
  @Labels(CASEWORK)
  @Subscription(() => CaseChangedType, {
    subscribe: begins<CaseChangedArgs>(caseNotices),
    description: 'Whatever is done to one case. By the socket at /graphql/events alone.',
  })
  caseChanged(@Root() notice: Notice, @Args(() => CaseChangedArgs) _: CaseChangedArgs, @Ctx() context: Context) {
    return told(notice, context);
  }

  @Labels(CASEWORK)
  @Subscription(() => CaseChangedType, {
    subscribe: begins<WorkChangedArgs>(workNotices),
    description: "Whatever is done to a team's work, its coming and going too. By the socket at /graphql/events alone.",
  })
  workChanged(@Root() notice: Notice, @Args(() => WorkChangedArgs) _: WorkChangedArgs, @Ctx() context: Context) {
    return told(notice, context);
  }

  @Labels(CASEWORK)
  @Subscription(() => CaseChangedType, {
    subscribe: begins<CustomerChangedArgs>(customerNotices),
    description:
      "Whatever is done to a customer's cases: appeals, changes, claims. By the socket at /graphql/events alone.",
  })
  customerChanged(
    @Root() notice: Notice,
    @Args(() => CustomerChangedArgs) _: CustomerChangedArgs,
    @Ctx() context: Context,
  ) {
    return told(notice, context);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  id(@Root() { id }: Notice): string {
    return String(id);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  ref(@Root() notice: Notice): string {
    return notice.case;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseType, { nullable: true })
  case(@Root() notice: Notice, @Ctx() { loaders }: Context) {
    return loaders.case.load(notice.case);
  }
}

/** That there is a change says something of its customer: it is noted whatever is asked of it. */
function told(notice: Notice, { reads }: Context): Notice {
  if (notice.person !== null) reads.saw(notice.person);
  return notice;
}
