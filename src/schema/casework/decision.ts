import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import { enumOf } from '../enums.js';
import { BENEFIT, CASEWORK, Labels, OPERATIONS } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { WorkingType } from '../working.js';
import { CaseType } from './case.js';

/** As the casework has them: a test holds the two lists together. */
export const DECISION_SCHEME_NAMES = ['HOUSING_BENEFIT', 'COUNCIL_TAX_REDUCTION', 'COUNCIL_TAX'] as const;
export const DecisionSchemeEnum = enumOf('DecisionScheme', 'What a decision is about.', DECISION_SCHEME_NAMES);
export const DecisionPerEnum = enumOf('DecisionPer', 'What an amount is for.', ['WEEK', 'PERIOD']);

@Labels(BENEFIT)
@ObjectType('DecisionFigure', { simpleResolvers: true, description: 'A figure on the way to a decision.' })
export class DecisionFigureType {
  @Field(() => String)
  name!: string;

  @Field(() => MoneyScalar)
  amount!: Money;
}

@Labels(BENEFIT)
@ObjectType('Decision', {
  simpleResolvers: true,
  implements: CaseType,
  description: 'A decision as it was made: facts, amount and working together. Shown as kept, never worked out again.',
})
export class DecisionType extends CaseType {
  @Field(() => DecisionSchemeEnum)
  scheme!: string;

  @Field(() => Boolean, { description: 'Whether anything is due.' })
  entitled!: boolean;

  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => DecisionPerEnum)
  per!: string;

  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until it is replaced.' })
  to!: PlainDate | null;

  @Field(() => String, { description: 'Why it was decided so.' })
  reason!: string;

  @MaxItems(40)
  @Field(() => [DecisionFigureType])
  figures!: readonly DecisionFigureType[];

  @MaxItems(40)
  @Field(() => [String], {
    description: 'What was found: who was not counted, what was given, and what stood in the way.',
  })
  findings!: readonly string[];

  @Field(() => WorkingType, { description: 'The working as it was kept.' })
  working!: WorkingType;

  @MaxItems(60)
  @Field(() => [String], { description: 'The provisions that the working names.' })
  law!: readonly string[];

  @Field(() => String, { description: 'Of the code of the rules, when it was decided.' })
  rulesVersion!: string;

  @Field(() => String, { description: 'Of the figures of the law, when it was decided.' })
  parametersVersion!: string;

  @Labels(OPERATIONS)
  @Field(() => String, { description: "Who decided: the token's subject." })
  decidedBy!: string;

  @Labels(CASEWORK)
  @Field(() => CaseType, { nullable: true, description: 'The decision that this one replaced.' })
  replaces!: CaseType | null;

  @Labels(CASEWORK)
  @Field(() => CaseType, { nullable: true, description: 'The decision that replaced this one.' })
  replacedBy!: CaseType | null;
}
