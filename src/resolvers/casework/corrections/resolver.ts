import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { correctMistake, findNoMistake, putMistakeRight } from '../../../casework/corrections/commands.js';
import type { CaseRef } from '../../../domain/references.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import { ReasonedCaseInput } from '../../../schema/inputs/casework/authorisation.js';
import { CorrectMistakeInput, PutMistakeRightInput } from '../../../schema/inputs/casework/judgement.js';
import { acting, Labels } from '../../../schema/labels.js';
import type { Context } from '../../context.js';
import { aboutOne, concerns } from '../about.js';
import { concerned } from '../concerned.js';
import { known } from '../known.js';
import { performed, words } from '../performed.js';
import { orNull } from '../shapes.js';

const aCase = orNull(z.custom<CaseRef>(value => typeof value === 'string'));
const correcting = z
  .strictObject({
    ...concerns,
    wrong: words(2_000),
    officialError: z.boolean(),
    putRight: orNull(words(2_000)),
    effect: aCase,
  })
  .refine(({ putRight, effect }) => putRight !== null || effect === null, {
    path: ['effect'],
    message: 'is for what was put right: say that too',
  })
  .transform(aboutOne)
  .transform(({ putRight, effect, ...rest }) => ({ ...rest, remedy: putRight === null ? null : { putRight, effect } }));

@Resolver()
export class CorrectionResolver {
  @Labels(acting('decision:make'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Owns up to a mistake in an account, claim, case or decision, and says what was put right. What was wrong is kept; the customer reads both.',
  })
  async correctMistake(@Arg('input', () => CorrectMistakeInput) input: CorrectMistakeInput, @Ctx() context: Context) {
    return performed({ command: correctMistake(await concerned(input, context)), shape: correcting }, input, context);
  }

  @Labels(acting('decision:make'))
  @Mutation(() => ChangeOutcome, { description: 'Says what was done about a mistake.' })
  putMistakeRight(@Arg('input', () => PutMistakeRightInput) input: PutMistakeRightInput, @Ctx() context: Context) {
    const shape = z.strictObject({ ...known, putRight: words(2_000), effect: aCase });
    return performed({ command: putMistakeRight, shape }, input, context);
  }

  @Labels(acting('decision:make'))
  @Mutation(() => ChangeOutcome, { description: 'It was looked into, and was right.' })
  findNoMistake(@Arg('input', () => ReasonedCaseInput) input: ReasonedCaseInput, @Ctx() context: Context) {
    return performed(
      { command: findNoMistake, shape: z.strictObject({ ...known, reason: words(2_000) }) },
      input,
      context,
    );
  }
}
