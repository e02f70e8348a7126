import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import { keepPromise, promiseContact, releasePromise } from '../../../casework/promises/commands.js';
import { EVIDENCE_CHANNELS } from '../../../domain/evidence.js';
import { CaseConnectionType } from '../../../schema/casework/case.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import { ReasonedCaseInput } from '../../../schema/inputs/casework/authorisation.js';
import { KeepPromiseInput, PromiseContactInput } from '../../../schema/inputs/casework/judgement.js';
import { PageArgs } from '../../../schema/inputs/page-args.js';
import { acting, Labels, OPERATIONS } from '../../../schema/labels.js';
import type { Context } from '../../context.js';
import { aboutOne, concerns } from '../about.js';
import { casePage } from '../case-page.js';
import { concerned } from '../concerned.js';
import { aDay, known } from '../known.js';
import { performed, words } from '../performed.js';

const promising = z
  .strictObject({ ...concerns, by: aDay, channel: z.enum(EVIDENCE_CHANNELS), what: words(500) })
  .transform(aboutOne);

@Resolver()
export class PromiseResolver {
  @Labels(acting('case:note'))
  @Mutation(() => ChangeOutcome, {
    description: 'Keeps a promise to be in touch as work of whoever made it, due by the day that was said.',
  })
  async promiseContact(@Arg('input', () => PromiseContactInput) input: PromiseContactInput, @Ctx() context: Context) {
    return performed({ command: promiseContact(await concerned(input, context)), shape: promising }, input, context);
  }

  @Labels(acting('case:note'))
  @Mutation(() => ChangeOutcome, { description: 'Says when and how it was kept.' })
  keepPromise(@Arg('input', () => KeepPromiseInput) input: KeepPromiseInput, @Ctx() context: Context) {
    const shape = z.strictObject({ ...known, on: aDay, how: words(2_000) });
    return performed({ command: keepPromise, shape }, input, context);
  }

  @Labels(acting('case:note'))
  @Mutation(() => ChangeOutcome, { description: 'The customer no longer wants it, or it has become pointless.' })
  releasePromise(@Arg('input', () => ReasonedCaseInput) input: ReasonedCaseInput, @Ctx() context: Context) {
    const shape = z.strictObject({ ...known, reason: words(2_000) });
    return performed({ command: releasePromise, shape }, input, context);
  }

  @Labels(OPERATIONS)
  @Query(() => CaseConnectionType, {
    description:
      'Promises whose day has passed without being kept, the longest overdue first: for whoever leads a team.',
  })
  async missedPromises(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { casework, caller, clock, reads }: Context,
  ) {
    const today = clock.today();
    const filter = { kinds: ['ContactPromise'], dueBefore: today, paused: true };
    const page = { first, after: after ?? null, caller, today };
    return casePage(await casework.cases.worklist(filter, page), reads);
  }
}
