import { Field, Int, ObjectType } from 'type-graphql';
import { MOST_SORTED } from '../../../domain/appeals/papers.js';
import type { PlainDate } from '../../../domain/dates.js';
import { DocumentType } from '../../document.js';
import { CASEWORK, DOCUMENT, Labels } from '../../labels.js';
import { MaxItems } from '../../max-items.js';
import { DateScalar } from '../../scalars/dates.js';
import { BundleCopyEnum } from './enums.js';

@Labels(CASEWORK)
@ObjectType('BundleItem', { simpleResolvers: true, description: 'One paper of a bundle.' })
export class BundleItemType {
  @Field(() => Int, { description: 'Its number in the bundle.' })
  number!: number;

  @Field(() => String, { description: 'What it is: DECISION, NOTICE_OF_APPEAL, REASONS, REPLY, DOCUMENT and so on.' })
  what!: string;

  @Field(() => String)
  title!: string;

  @Field(() => DateScalar, { nullable: true })
  on!: PlainDate | null;

  @Labels(DOCUMENT)
  @Field(() => DocumentType, { nullable: true, description: 'The kept document, where it is one.' })
  document!: DocumentType | null;

  @Field(() => String, { nullable: true, description: 'What is blacked out in every copy; null where it is whole.' })
  redact!: string | null;

  @Field(() => BundleCopyEnum, {
    nullable: true,
    description: 'The party that it is kept from until the tribunal has decided. SI 2008/2685, r. 14(3).',
  })
  withheldFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason that the tribunal is given for keeping it back.' })
  why!: string | null;
}

@Labels(CASEWORK)
@ObjectType('BundleLeftOut', { simpleResolvers: true, description: 'A paper that a copy of a bundle has not.' })
export class BundleLeftOutType {
  @Field(() => Int, { nullable: true, description: "Its number in the tribunal's copy; null where it is in none." })
  number!: number | null;

  @Field(() => String, { nullable: true, description: 'Null in the copy of the party that it is kept from.' })
  title!: string | null;

  @Field(() => String)
  why!: string;
}

/** The most papers that one bundle lists. */
export const BUNDLE_LIMIT = MOST_SORTED;
/** The most documents that a back office lists of one person. */
const MOST_TO_SORT = 500;

@Labels(CASEWORK)
@ObjectType('AppealBundle', { simpleResolvers: true, description: 'The papers for whoever decides, in their order.' })
export class AppealBundleType {
  @Field(() => BundleCopyEnum)
  copy!: string;

  @MaxItems(BUNDLE_LIMIT)
  @Field(() => [BundleItemType])
  items!: readonly BundleItemType[];

  @MaxItems(MOST_TO_SORT)
  @Field(() => [BundleLeftOutType], {
    description: 'What this copy has not: papers that the case does not need, or that are kept from this party.',
  })
  leftOut!: readonly BundleLeftOutType[];

  @Labels(DOCUMENT)
  @MaxItems(MOST_TO_SORT)
  @Field(() => [DocumentType], {
    description:
      "A landlord's dispute: papers of the claimant of which nobody has said whether the case needs them. They are in no copy until sortAppealPapers has.",
  })
  toSort!: readonly DocumentType[];

  @MaxItems(20)
  @Field(() => [String], { description: 'What belongs in it and was not found.' })
  missing!: readonly string[];
}
