import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import { type Calculated, makeDecision } from '../../casework/decisions/decide.js';
import type { DecisionScheme } from '../../casework/decisions/decision.js';
import { encode } from '../../domain/codec.js';
import type { Customer } from '../../domain/customer.js';
import type { CaseRef } from '../../domain/references.js';
import { CaseConnectionType } from '../../schema/casework/case.js';
import { ChangeOutcome } from '../../schema/casework/outcome.js';
import { CustomerType } from '../../schema/customer.js';
import { DecideBenefitInput, DecideCouncilTaxInput } from '../../schema/inputs/casework/decision.js';
import { PageArgs } from '../../schema/inputs/page-args.js';
import { acting, CASEWORK, Labels } from '../../schema/labels.js';
import type { Context } from '../context.js';
import { aboutOne, concerns } from './about.js';
import { casePage } from './case-page.js';
import { decidedBenefit, decidedCouncilTax } from './decided.js';
import { aDay } from './known.js';
import { performed, words } from './performed.js';

const shapeOf = (scheme: DecisionScheme) =>
  z
    .strictObject({
      ...concerns,
      from: aDay,
      to: aDay.nullish().transform(to => to ?? null),
      reason: words(2_000),
      replaces: z
        .custom<CaseRef>()
        .nullish()
        .transform(ref => ref ?? null),
      asked: z.string(),
    })
    .transform(aboutOne)
    .transform(read => ({ ...read, scheme }));

type Given = Omit<DecideCouncilTaxInput, 'facts'>;

interface Keeping {
  readonly scheme: DecisionScheme;
  readonly decided: Calculated;
  readonly given: Given;
}

const keep = ({ scheme, decided, given }: Keeping, context: Context) =>
  performed(
    { command: makeDecision(decided), shape: shapeOf(scheme) },
    Object.assign({ asked: encode(decided.givenFacts) }, given),
    context,
  );

@Resolver(() => CustomerType)
export class DecidingResolver {
  @Labels(acting('decision:make'))
  @Mutation(() => ChangeOutcome, { description: 'Works a benefit out from the facts of the household and keeps it.' })
  decideBenefit(@Arg('input', () => DecideBenefitInput) input: DecideBenefitInput, @Ctx() context: Context) {
    const decided = decidedBenefit(input, context);
    if (decided.kind === 'InputProblems') return decided;
    const { household: _facts, scheme, ...given } = input;
    return keep({ scheme, decided, given }, context);
  }

  @Labels(acting('decision:make'))
  @Mutation(() => ChangeOutcome, { description: 'Works a charge out from the facts of the dwelling and keeps it.' })
  decideCouncilTax(@Arg('input', () => DecideCouncilTaxInput) input: DecideCouncilTaxInput, @Ctx() context: Context) {
    const decided = decidedCouncilTax(input, context);
    if (decided.kind === 'InputProblems') return decided;
    const { facts: _facts, ...given } = input;
    return keep({ scheme: 'COUNCIL_TAX', decided, given }, context);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseConnectionType, {
    description: 'Decisions on this person, newest first, as they were kept.',
  })
  async decisions(
    @Root() { ref }: Customer,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { casework, caller, reads }: Context,
  ) {
    const page = { first, after: after ?? null, caller };
    return casePage(await casework.cases.ofPerson({ person: ref, kinds: ['Decision'] }, page), reads);
  }
}
