import { Field, Int, ObjectType } from 'type-graphql';
import type { Instant, PlainDate } from '../../domain/dates.js';
import { FEED_KINDS } from '../../domain/feeds/kinds.js';
import { enumOf } from '../enums.js';
import { CASEWORK, DWP_TOLD, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar, DateTimeScalar } from '../scalars/dates.js';
import { CaseType } from './case.js';

export const FeedKindEnum = enumOf('FeedKind', 'What a feed tells of, whoever laid its files out.', FEED_KINDS);

/** As the casework has them: a test holds the two lists together. */
export const ITEM_REASONS = [
  'NOBODY_MATCHES',
  'SEVERAL_MATCH',
  'MATCH_UNSURE',
  'TO_BE_ACTED_ON',
  'RECORDS_SET_ASIDE',
  'FILE_BROKEN',
  'COUNT_DIFFERS',
  'FILE_UNKNOWN',
  'FILE_TOO_LARGE',
  'FILE_MISSING',
] as const;
export const FeedItemReasonEnum = enumOf(
  'FeedItemReason',
  'Why something of a feed has come to a person: nobody or nobody surely matches, a record asks for something to be done, or a file is not as it should be.',
  ITEM_REASONS,
);

export const FEED_SETTLED_AS = ['LINK', 'NOT_OURS', 'DONE'] as const;
export const FeedSettlementEnum = enumOf(
  'FeedSettlement',
  'LINK: it is about this customer. NOT_OURS: it is about nobody here. DONE: what it asked for is done.',
  FEED_SETTLED_AS,
);

@Labels(DWP_TOLD)
@ObjectType('FeedToldPerson', { simpleResolvers: true, description: 'Whom a feed tells of, as it tells it.' })
export class FeedToldPersonType {
  @Field(() => String, { nullable: true, description: 'Masked unless the purpose allows it; without its last letter.' })
  nationalInsuranceNumber!: string | null;

  @Field(() => String, { nullable: true })
  surname!: string | null;

  @Field(() => String, { nullable: true })
  forename!: string | null;

  @Field(() => DateScalar, { nullable: true })
  dateOfBirth!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Never of somebody in a moratorium: it may be hidden.' })
  postcode!: string | null;
}

@Labels(DWP_TOLD)
@ObjectType('FeedToldField', { simpleResolvers: true, description: 'A field of a record, by our own name for it.' })
export class FeedToldFieldType {
  @Field(() => String)
  field!: string;

  @Field(() => String)
  value!: string;
}

@Labels(CASEWORK)
@ObjectType('FeedSetAside', {
  simpleResolvers: true,
  description: 'A record that was set aside: its place in the file and why, nothing of what it holds.',
})
export class FeedSetAsideType {
  @Field(() => Int, { description: 'Its line or number in the file, from 1.' })
  position!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { nullable: true, description: 'The field that would not do, by our own name for it.' })
  field!: string | null;
}

@Labels(CASEWORK)
@ObjectType('FeedItemFile', { simpleResolvers: true, description: 'The file that an item is about.' })
export class FeedItemFileType {
  @Field(() => String, { description: 'What `guildhall feed replay` takes.' })
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'The feed and version by which it is read: `uc-lctr/2`.' })
  mapping!: string | null;

  @Field(() => String, { description: 'ARRIVING, WAITING, READ, BROKEN or NO_MAPPING.' })
  state!: string;

  @Field(() => DateTimeScalar)
  receivedAt!: Instant;

  @Field(() => Int, { description: 'Records read, those set aside among them.' })
  records!: number;

  @Field(() => Int, { nullable: true, description: 'The count that the file itself gives.' })
  told!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it could not be read to its end.' })
  broken!: string | null;

  @MaxItems(50)
  @Field(() => [FeedSetAsideType], { description: 'The first fifty; `count` has them all.' })
  setAside!: readonly FeedSetAsideType[];
}

@Labels(DWP_TOLD)
@ObjectType('FeedItem', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    'What no rule can settle of what a feed brought: somebody says whose it is, or does what it asks for. Nobody is shown one whose data they may not use for their purpose.',
})
export class FeedItemType extends CaseType {
  @Field(() => FeedItemReasonEnum, { description: 'Why it has come to a person.' })
  because!: string;

  @Field(() => FeedKindEnum, { nullable: true, description: 'Null for a file of no known feed.' })
  feed!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many records of the file it is about.' })
  count!: number | null;

  @Field(() => FeedToldPersonType, { nullable: true, description: 'Whom it is about; null for a file.' })
  toldOf!: FeedToldPersonType | null;

  @MaxItems(10)
  @Field(() => [FeedToldFieldType], {
    description: 'What the record tells, as last corrected, for whoever acts on it.',
  })
  tells!: readonly FeedToldFieldType[];

  @Field(() => FeedItemFileType, { nullable: true })
  file!: FeedItemFileType | null;
}
