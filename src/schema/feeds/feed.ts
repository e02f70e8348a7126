import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Instant, PlainDate } from '../../domain/dates.js';
import { FEED_FACTS, FEED_KINDS } from '../../domain/feeds/kinds.js';
import { Labels, OPERATIONS } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar, DateTimeScalar } from '../scalars/dates.js';
import { EvidenceGradeEnum } from './told.js';

/** Feeds and versions of one council. */
export const FEED_LIMIT = 50;
export const FIELD_LIMIT = Math.max(...FEED_KINDS.map(kind => Object.keys(FEED_FACTS[kind].fields).length));

@Labels(OPERATIONS)
@ObjectType('FeedFieldCoverage', {
  simpleResolvers: true,
  description: 'How far one of our fields is filled by a feed.',
})
export class FeedFieldCoverageType {
  @Field(() => String)
  field!: string;

  @Field(() => Boolean, { description: 'Whether the mapping says where it stands.' })
  mapped!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'From 0 to 1: in how many records of the newest file it was given. Null where there is no file.',
  })
  given!: number | null;
}

@Labels(OPERATIONS)
@ObjectType('FeedCoverage', { simpleResolvers: true, description: 'How much of what we could use a feed tells.' })
export class FeedCoverageType {
  @Field(() => Float, { description: 'From 0 to 1: the share of our fields that the mapping fills.' })
  mapped!: number;

  @MaxItems(FIELD_LIMIT)
  @Field(() => [FeedFieldCoverageType])
  fields!: readonly FeedFieldCoverageType[];
}

@Labels(OPERATIONS)
@ObjectType('FeedFile', { simpleResolvers: true, description: 'A file as it came. Nothing of what it holds.' })
export class FeedFileType {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Where it was dropped.' })
  source!: string;

  @Field(() => String, { description: 'WAITING, READ, BROKEN.' })
  state!: string;

  @Field(() => DateTimeScalar)
  receivedAt!: Instant;

  @Field(() => Int)
  records!: number;

  @Field(() => Int, { description: 'Of these set aside.' })
  poison!: number;
}

@Labels(OPERATIONS)
@ObjectType('Feed', { simpleResolvers: true, description: 'One version of one feed: what it is, and how far it is.' })
export class FeedType {
  @Field(() => ID, { description: 'Such as `uc-lctr/2`.' })
  name!: string;

  @Field(() => String, { description: 'What it tells of: a kind of record, such as UNIVERSAL_CREDIT.' })
  tellsOf!: string;

  @Field(() => String)
  owner!: string;

  @Field(() => EvidenceGradeEnum)
  grade!: string;

  @Field(() => Boolean, { description: "Whether the layout is assumed and not the owner's." })
  layoutAssumed!: boolean;

  @Field(() => String, { nullable: true, description: 'When it was agreed with the owner; null where it was not.' })
  agreed!: string | null;

  @Field(() => String)
  agreement!: string;

  @Field(() => String)
  purpose!: string;

  @Field(() => Int, { description: 'How long its records are kept.' })
  retentionDays!: number;

  @Field(() => Int)
  files!: number;

  @Field(() => Int, { description: 'Files that are here and not read to their end.' })
  filesWaiting!: number;

  @Field(() => Int, { description: 'Records read, those of every file counted.' })
  records!: number;

  @Field(() => Int, { description: 'Records of which it is not settled whom they mean.' })
  recordsWaiting!: number;

  @Field(() => Int, { description: 'Records set aside, each with its reason.' })
  poison!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of the latest period that was told of.' })
  lastPeriod!: PlainDate | null;

  @Field(() => FeedFileType, { nullable: true, description: 'The newest.' })
  lastFile!: FeedFileType | null;

  @Field(() => FeedCoverageType)
  coverage!: FeedCoverageType;
}
