import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Case } from '../../casework/case.js';
import { markSensitive, unmarkSensitive } from '../../casework/sensitive/mark.js';
import type { SensitiveMarkFacts } from '../../casework/sensitive/mark-kind.js';
import { SENSITIVE_KINDS } from '../../domain/sensitive.js';
import { ChangeOutcome } from '../../schema/casework/outcome.js';
import { SensitiveKindEnum, SensitiveMarkType } from '../../schema/casework/sensitive-mark.js';
import { ClaimReasonInput } from '../../schema/inputs/casework/claims.js';
import { MarkSensitiveInput } from '../../schema/inputs/casework/sensitive-mark.js';
import { acting, CASEWORK, Labels, OPERATIONS } from '../../schema/labels.js';
import { known } from '../casework/known.js';
import { performed } from '../casework/performed.js';
import { aPerson, reason } from '../casework/shapes.js';
import type { Context } from '../context.js';

type Mark = Case<SensitiveMarkFacts>;

@Resolver(() => SensitiveMarkType)
export class SensitiveMarkResolver {
  @Labels(acting('sensitive:mark'))
  @Mutation(() => ChangeOutcome, {
    description: "Lets few see somebody's record from now on, whether or not it was read yet.",
  })
  async markSensitive(@Arg('input', () => MarkSensitiveInput) input: MarkSensitiveInput, @Ctx() context: Context) {
    const shape = z.strictObject({ person: aPerson, why: z.enum(SENSITIVE_KINDS), reason });
    const outcome = await performed({ command: markSensitive, shape }, input, context);
    context.people.sensitive.forget();
    return outcome;
  }

  @Labels(acting('sensitive:mark'))
  @Mutation(() => ChangeOutcome, { description: "Takes an officer's mark back; the back office's own stays." })
  async unmarkSensitive(@Arg('input', () => ClaimReasonInput) input: ClaimReasonInput, @Ctx() context: Context) {
    const shape = z.strictObject({ ...known, reason });
    const outcome = await performed({ command: unmarkSensitive, shape }, input, context);
    context.people.sensitive.forget();
    return outcome;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => SensitiveKindEnum)
  why(@Root() { facts }: Mark): string {
    return facts.why;
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => String)
  markedBy(@Root() { facts }: Mark): string {
    return facts.markedBy;
  }
}
