import { Field, InputType } from 'type-graphql';
import type { PersonRef } from '../../../domain/references.js';
import { FeedSettlementEnum } from '../../casework/feed-item.js';
import { PersonReference } from '../../scalars/references.js';
import { KnownCaseInput } from './known-case.js';

@InputType('SettleFeedItemInput', { description: 'What came of an item of a feed.' })
export class SettleFeedItemInput extends KnownCaseInput {
  @Field(() => FeedSettlementEnum)
  as!: string;

  @Field(() => PersonReference, { nullable: true, description: 'For LINK: the customer whom it is about.' })
  person?: PersonRef | null;

  @Field(() => String, { description: 'At most 500 characters, kept with what was done.' })
  reason!: string;
}
