import { createUnionType, Field, ObjectType } from 'type-graphql';
import { InputProblemsType } from '../../input-problems.js';
import { CALCULATION, Labels } from '../../labels.js';
import { MaxItems } from '../../max-items.js';
import { AppealClockType, AppealDeciderType, AppealRecoveryType } from './clock.js';
import { AppealSubjectEnum } from './enums.js';

/** More clocks than any dispute has. */
export const CLOCK_LIMIT = 20;

@Labels(CALCULATION)
@ObjectType('AppealDeadlines', { simpleResolvers: true, description: 'By when a decision can be disputed, and where.' })
export class AppealDeadlinesType {
  @Field(() => AppealSubjectEnum)
  subject!: string;

  @Field(() => AppealDeciderType)
  decider!: AppealDeciderType;

  @MaxItems(CLOCK_LIMIT)
  @Field(() => [AppealClockType])
  clocks!: readonly AppealClockType[];

  @Field(() => AppealRecoveryType)
  recovery!: AppealRecoveryType;

  @Field(() => String, { description: 'The version of the rules, a hash of their code.' })
  rulesVersion!: string;

  @Field(() => String, { description: 'The version of the figures of the law, a hash of their files.' })
  parametersVersion!: string;
}

export const AppealDeadlinesResult = createUnionType({
  name: 'AppealDeadlinesResult',
  description: 'The days, or what is wrong with the input.',
  types: () => [AppealDeadlinesType, InputProblemsType] as const,
});
