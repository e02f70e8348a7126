import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Case } from '../../casework/case.js';
import { kindOf } from '../../casework/kinds.js';
import type { Customer } from '../../domain/customer.js';
import { CaseConnectionType, CaseEventType, CaseType } from '../../schema/casework/case.js';
import { CustomerType } from '../../schema/customer.js';
import { HistoryArgs, WorklistArgs } from '../../schema/inputs/casework/worklist.js';
import { CASEWORK, IDENTITY, Labels, OPERATIONS, PUBLIC_REFERENCE } from '../../schema/labels.js';
import { MaxItems } from '../../schema/max-items.js';
import type { Context } from '../context.js';
import { type NodeTypeName, nodeId } from '../node-id.js';
import { casePage } from './case-page.js';

const HISTORY_LIMIT = 200;
const MOST_KINDS = 20;

@Resolver(() => CaseType)
export class CaseResolver {
  @Labels(CASEWORK)
  @Query(() => CaseType, {
    nullable: true,
    description: 'A case by the number that people say, such as `W123`; null where the caller may open none of it.',
  })
  async case(@Arg('number', () => String) number: string, @Ctx() { casework, caller, reads }: Context) {
    const found = await casework.cases.byNumber(number, caller);
    if (found?.person) reads.saw(found.person);
    return found;
  }

  @Labels({ ...CASEWORK, sensitivity: 'personal' })
  @Query(() => CaseConnectionType, { description: 'Open work, the most urgent first: by due day, then by number.' })
  async worklist(@Args(() => WorklistArgs) args: WorklistArgs, @Ctx() { casework, caller, clock, reads }: Context) {
    const { first, after, team, mine, unassigned, kinds, dueBefore, paused } = args;
    const filter = {
      team: team ?? null,
      assignee: mine ? caller.subject : null,
      unassigned,
      kinds: kinds?.slice(0, MOST_KINDS) ?? null,
      dueBefore: dueBefore ?? null,
      paused,
    };
    const page = { first, after: after ?? null, caller, today: clock.today() };
    return casePage(await casework.cases.worklist(filter, page), reads);
  }

  @Labels(PUBLIC_REFERENCE)
  @FieldResolver(() => ID)
  id(@Root() { kind, ref }: Case): string {
    return nodeId(kind as NodeTypeName, ref);
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => [String])
  moves(@Root() { kind, state }: Case): readonly string[] {
    return Object.keys(kindOf(kind)?.moves[state] ?? {});
  }

  @Labels(IDENTITY)
  @FieldResolver(() => CustomerType, { nullable: true, description: 'Whose case it is.' })
  customer(@Root() { person }: Case, @Ctx() { loaders }: Context): Promise<Customer | null> | null {
    return person === null ? null : loaders.customer.load(person);
  }

  @Labels(CASEWORK)
  @MaxItems(HISTORY_LIMIT)
  @FieldResolver(() => [CaseEventType], {
    description: `Everything that was done, oldest first; at most ${HISTORY_LIMIT}.`,
  })
  history(@Root() { ref }: Case, @Args(() => HistoryArgs) { first, after }: HistoryArgs, @Ctx() { casework }: Context) {
    return casework.cases.events(ref, { first: Math.min(Math.max(first, 0), HISTORY_LIMIT), after });
  }
}
