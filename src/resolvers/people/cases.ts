import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Case } from '../../casework/case.js';
import type { PersonLinkFacts } from '../../casework/links/kind.js';
import { breakGlass, reviewGlass } from '../../casework/sensitive/commands.js';
import type { GlassFacts } from '../../casework/sensitive/kind.js';
import type { PersonRef } from '../../domain/references.js';
import { ChangeOutcome } from '../../schema/casework/outcome.js';
import { BrokenGlassType, PersonLinkCaseType } from '../../schema/casework/people.js';
import { BreakGlassInput, ReviewGlassInput } from '../../schema/inputs/people.js';
import { acting, CASEWORK, IDENTITY, Labels } from '../../schema/labels.js';
import { EvidenceType } from '../../schema/people/link.js';
import { PersonReference } from '../../schema/scalars/references.js';
import { known } from '../casework/known.js';
import { performed, words } from '../casework/performed.js';
import type { Context } from '../context.js';

@Resolver(() => PersonLinkCaseType)
export class PersonLinkCaseResolver {
  @Labels(IDENTITY)
  @FieldResolver(() => PersonReference)
  a(@Root() { facts }: Case<PersonLinkFacts>): PersonRef {
    return facts.a;
  }

  @Labels(IDENTITY)
  @FieldResolver(() => PersonReference)
  b(@Root() { facts }: Case<PersonLinkFacts>): PersonRef {
    return facts.b;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => Number)
  confidence(@Root() { facts }: Case<PersonLinkFacts>): number {
    return facts.confidence;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => [EvidenceType])
  evidence(@Root() { facts }: Case<PersonLinkFacts>): PersonLinkFacts['evidence'] {
    return facts.evidence;
  }
}

@Resolver(() => BrokenGlassType)
export class BrokenGlassResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => String)
  subject(@Root() { facts }: Case<GlassFacts>): string {
    return facts.subject;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  why(@Root() { facts }: Case<GlassFacts>): string {
    return facts.reason;
  }

  @Labels(acting('glass:break'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Takes leave to see one record for half an hour, whether or not few may see it. Somebody else looks into each time; ' +
      'the case is theirs to open.',
  })
  async breakGlass(@Arg('input', () => BreakGlassInput) input: BreakGlassInput, @Ctx() context: Context) {
    const shape = z.strictObject({ person: z.custom<PersonRef>(), reason: words(500) });
    const outcome = await performed({ command: breakGlass, shape }, input, context);
    context.people.sensitive.forget();
    return outcome;
  }

  @Labels(acting('sensitive:mark'))
  @Mutation(() => ChangeOutcome, {
    description: 'Says whether a glass was rightly broken. Never by the one who broke it.',
  })
  async reviewGlass(@Arg('input', () => ReviewGlassInput) input: ReviewGlassInput, @Ctx() context: Context) {
    const shape = z.strictObject({ ...known, proper: z.boolean(), reason: words(500) });
    const outcome = await performed({ command: reviewGlass, shape }, input, context);
    context.people.sensitive.forget();
    return outcome;
  }
}
