import { Field, Float, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import { HIT_FIELDS, HIT_WAYS } from '../../domain/matching.js';
import type { PersonRef } from '../../domain/references.js';
import { connectionType } from '../connection.js';
import { CustomerType } from '../customer.js';
import { enumOf } from '../enums.js';
import { CONTACT, IDENTITY, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { PersonReference } from '../scalars/references.js';

export const SearchedFieldEnum = enumOf('SearchedField', 'What somebody was found by.', HIT_FIELDS);
export const SearchedWayEnum = enumOf(
  'SearchedWay',
  'How it agrees: SLIP is one slip of the fingers away, SHORT a name that people use for another, FORMER a name of the past.',
  HIT_WAYS,
);

@Labels(IDENTITY)
@ObjectType('HitReason', { simpleResolvers: true, description: 'Why somebody was found.' })
export class HitReasonType {
  @Field(() => SearchedFieldEnum)
  field!: string;

  @Field(() => SearchedWayEnum)
  way!: string;
}

export const MOST_REASONS = 20;

@Labels(IDENTITY)
@ObjectType('CustomerHit', {
  simpleResolvers: true,
  description: 'A record that fits a search, with what tells it from others: a list needs no call to a back office.',
})
export class CustomerHitType {
  @Field(() => PersonReference)
  person!: PersonRef;

  @Field(() => String, { description: 'The system whose record it is.' })
  system!: string;

  @Field(() => String, { description: 'As recorded when the index was last filled.' })
  name!: string;

  @Field(() => DateScalar, { nullable: true })
  birthDate!: PlainDate | null;

  @Labels(CONTACT)
  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => Float, {
    description: 'Good for nothing but comparing: the higher, the better everything asked for fits.',
  })
  score!: number;

  @MaxItems(MOST_REASONS)
  @Field(() => [HitReasonType])
  reasons!: readonly HitReasonType[];

  @Field(() => CustomerType, { nullable: true, description: 'The record itself, read from its system.' })
  customer!: CustomerType | null;
}

export const CustomerHitConnectionType = connectionType('CustomerHit', { of: () => CustomerHitType, labels: IDENTITY });
