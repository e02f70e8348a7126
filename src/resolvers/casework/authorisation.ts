import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { AuthorisationFacts } from '../../casework/authorisation/authorisation.js';
import {
  askForAuthorisation,
  giveAuthorisation,
  refuseAuthorisation,
  withdrawAuthorisation,
} from '../../casework/authorisation/commands.js';
import { AUTHORITY_ACTS } from '../../casework/authorisation/limits.js';
import type { Case } from '../../casework/case.js';
import { Money } from '../../domain/money.js';
import { AuthorisationType, AuthorityActEnum } from '../../schema/casework/authorisation.js';
import { ChangeOutcome } from '../../schema/casework/outcome.js';
import { AskAuthorisationInput, ReasonedCaseInput } from '../../schema/inputs/casework/authorisation.js';
import { acting, CASEWORK, Labels, OPERATIONS } from '../../schema/labels.js';
import { MoneyScalar } from '../../schema/scalars/money.js';
import type { Context } from '../context.js';
import { aboutOne, aMoney, concerns } from './about.js';
import { known } from './known.js';
import { performed, words } from './performed.js';

type Asked = Case<AuthorisationFacts>;
const asking = z
  .strictObject({
    ...concerns,
    act: z.enum(AUTHORITY_ACTS),
    amount: aMoney.refine(amount => amount.moreThan(Money.zero), 'must be more than nothing'),
    why: words(2_000),
  })
  .transform(aboutOne);
const answering = z.strictObject({ ...known, reason: words(2_000) });

@Resolver(() => AuthorisationType)
export class AuthorisationResolver {
  @Labels(acting('authorisation:ask'))
  @Mutation(() => ChangeOutcome, { description: 'Asks a colleague for authority, ahead of doing something.' })
  askForAuthorisation(
    @Arg('input', () => AskAuthorisationInput) input: AskAuthorisationInput,
    @Ctx() context: Context,
  ) {
    return performed({ command: askForAuthorisation, shape: asking }, input, context);
  }

  @Labels(acting('authorisation:give'))
  @Mutation(() => ChangeOutcome, { description: 'Says yes. Refused to whoever asked, and above their own limit.' })
  giveAuthorisation(@Arg('input', () => ReasonedCaseInput) input: ReasonedCaseInput, @Ctx() context: Context) {
    return performed({ command: giveAuthorisation(context.authorityLimits), shape: answering }, input, context);
  }

  @Labels(acting('authorisation:give'))
  @Mutation(() => ChangeOutcome, { description: 'Says no, with the reason.' })
  refuseAuthorisation(@Arg('input', () => ReasonedCaseInput) input: ReasonedCaseInput, @Ctx() context: Context) {
    return performed({ command: refuseAuthorisation, shape: answering }, input, context);
  }

  @Labels(acting('authorisation:ask'))
  @Mutation(() => ChangeOutcome, { description: 'Takes back what was asked for, or what was given and not yet used.' })
  withdrawAuthorisation(@Arg('input', () => ReasonedCaseInput) input: ReasonedCaseInput, @Ctx() context: Context) {
    return performed({ command: withdrawAuthorisation, shape: answering }, input, context);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => AuthorityActEnum)
  act(@Root() { facts }: Asked): string {
    return facts.act;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => MoneyScalar)
  amount(@Root() { facts }: Asked): Money {
    return facts.amount;
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => String)
  why(@Root() { facts }: Asked): string {
    return facts.why;
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => String, { nullable: true })
  answer(@Root() { facts }: Asked): string | null {
    return facts.answer;
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => String)
  askedBy(@Root() { facts }: Asked): string {
    return facts.askedBy;
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => String, { nullable: true })
  answeredBy(@Root() { facts }: Asked): string | null {
    return facts.answeredBy;
  }
}
