import { Field, ObjectType } from 'type-graphql';
import { CALCULATION, Labels } from './labels.js';
import { MaxItems } from './max-items.js';

/** The most problems that one answer names: the rest come up when these are put right. */
export const PROBLEM_LIMIT = 20;

@Labels(CALCULATION)
@ObjectType('InputProblem', {
  simpleResolvers: true,
  description: 'One thing that will not do. It never says what was sent.',
})
export class InputProblemType {
  @Field(() => String, { description: 'Where it stands, such as `people[1].from`; empty for the input as a whole.' })
  field!: string;

  @Field(() => String, { description: 'What is wrong.' })
  problem!: string;

  @Field(() => String, { description: 'What would do.' })
  valid!: string;
}

@Labels(CALCULATION)
@ObjectType('InputProblems', { simpleResolvers: true, description: 'Why nothing was worked out, and what would do.' })
export class InputProblemsType {
  @MaxItems(PROBLEM_LIMIT)
  @Field(() => [InputProblemType], { description: `At most ${PROBLEM_LIMIT} at a time.` })
  problems!: readonly InputProblemType[];
}
