import { Field, InputType } from 'type-graphql';
import type { Money } from '../../../domain/money.js';
import type { AccountRef, CaseRef, ClaimRef, PersonRef } from '../../../domain/references.js';
import { AuthorityActEnum, type AuthorityActName } from '../../casework/authorisation.js';
import { MoneyScalar } from '../../scalars/money.js';
import { AccountReference, CaseReference, ClaimReference, PersonReference } from '../../scalars/references.js';
import { ChangeInput, KnownCaseInput } from './known-case.js';

/** Something done for a customer, about one record at most. */
@InputType()
export abstract class AboutInput extends ChangeInput {
  @Field(() => PersonReference)
  person!: PersonRef;

  @Field(() => AccountReference, { nullable: true, description: 'The account it is about; one of the three at most.' })
  account?: AccountRef | null;

  @Field(() => ClaimReference, { nullable: true, description: 'The claim it is about.' })
  claim?: ClaimRef | null;

  @Field(() => CaseReference, { nullable: true, description: 'The case it is about.' })
  aboutCase?: CaseRef | null;
}

@InputType('AskAuthorisationInput', { description: 'What authority is asked for, ahead of doing it.' })
export class AskAuthorisationInput extends AboutInput {
  @Field(() => AuthorityActEnum)
  act!: AuthorityActName;

  @Field(() => MoneyScalar, { description: 'At most this is to be done.' })
  amount!: Money;

  @Field(() => String, { description: 'Why, for the colleague who answers. At most 2,000 characters.' })
  why!: string;
}

@InputType('ReasonedCaseInput', { description: 'Something that is done to a case, with the reason.' })
export class ReasonedCaseInput extends KnownCaseInput {
  @Field(() => String, { description: 'At most 2,000 characters; kept with what was done.' })
  reason!: string;
}
