import { Field, InputType } from 'type-graphql';
import { FraudIndicatorEnum, FraudOutcomeEnum, FraudSchemeEnum } from '../../casework/fraud.js';
import { AboutInput } from './authorisation.js';
import { KnownCaseInput } from './known-case.js';

@InputType('ReferFraudInput', { description: 'A suspicion, and why.' })
export class ReferFraudInput extends AboutInput {
  @Field(() => FraudSchemeEnum)
  scheme!: string;

  @Field(() => String, {
    description: 'What was seen or told that does not fit: facts, not opinions of people. At most 4,000 characters.',
  })
  reasons!: string;

  @Field(() => [FraudIndicatorEnum], {
    defaultValue: [],
    description: 'Of those that show now, for whoever may see them; kept as they are.',
  })
  indicators!: string[];
}

@InputType('SendFraudToDwpInput', { description: 'A suspicion that went to the Department.' })
export class SendFraudToDwpInput extends KnownCaseInput {
  @Field(() => String, { nullable: true, description: "The Department's own reference, at most 80 characters." })
  reference?: string | null;
}

@InputType('ConcludeFraudInput', { description: 'What came of a suspicion.' })
export class ConcludeFraudInput extends KnownCaseInput {
  @Field(() => FraudOutcomeEnum)
  outcome!: string;

  @Field(() => String, { description: 'At most 500 characters.' })
  reason!: string;
}
