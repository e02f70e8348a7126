import { createUnionType, Field, ObjectType } from 'type-graphql';
import { InputProblemsType } from '../input-problems.js';
import { CALCULATION, Labels } from '../labels.js';
import { WorkingType } from '../working.js';

@Labels(CALCULATION)
@ObjectType('Budget', { simpleResolvers: true, description: 'A household budget for a month.' })
export class BudgetType {
  @Field(() => WorkingType, {
    description: 'Income less spending, each line a step. Below nothing where more is spent.',
  })
  disposable!: WorkingType;
}

export const BudgetResult = createUnionType({
  name: 'BudgetResult',
  description: 'A budget, or what is wrong with the input.',
  types: () => [BudgetType, InputProblemsType] as const,
});
