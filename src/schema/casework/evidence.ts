import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import {
  EVIDENCE_CHANNELS,
  EVIDENCE_CHECKS,
  EVIDENCE_FORMS,
  EVIDENCE_SOURCES,
  EVIDENCE_VERDICTS,
} from '../../domain/evidence.js';
import type { DocumentRef } from '../../domain/references.js';
import { enumOf } from '../enums.js';
import { CASEWORK, DOCUMENT, Labels, OPERATIONS } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { DocumentReference } from '../scalars/references.js';
import { CaseType } from './case.js';

export const EvidenceChannelEnum = enumOf('EvidenceChannel', 'How evidence came.', EVIDENCE_CHANNELS);
export const EvidenceFormEnum = enumOf('EvidenceForm', 'What came: TOLD is what nobody showed.', EVIDENCE_FORMS);
export const EvidenceSourceEnum = enumOf('EvidenceSource', 'Whose word it is.', EVIDENCE_SOURCES);
export const EvidenceCheckEnum = enumOf('EvidenceCheck', 'What was done to see whether it holds.', EVIDENCE_CHECKS);
export const EvidenceVerdictEnum = enumOf(
  'EvidenceVerdict',
  'What was found. A suspicion is none of these: it belongs in a referral.',
  EVIDENCE_VERDICTS,
);

@Labels(CASEWORK)
@ObjectType('EvidenceReceipt', { simpleResolvers: true, description: 'Something that came.' })
export class EvidenceReceiptType {
  @Field(() => DateScalar)
  on!: PlainDate;

  @Field(() => EvidenceChannelEnum)
  channel!: string;

  @Field(() => EvidenceFormEnum)
  form!: string;

  @Labels(DOCUMENT)
  @Field(() => DocumentReference, {
    nullable: true,
    description: 'Where the document store keeps it: the customer lists it with its content.',
  })
  document!: DocumentRef | null;

  @Labels(OPERATIONS)
  @Field(() => String, { description: "Who noted it: the token's subject." })
  by!: string;
}

@Labels(CASEWORK)
@ObjectType('EvidenceVerification', { simpleResolvers: true, description: 'A check, and what was found.' })
export class EvidenceVerificationType {
  @Labels(OPERATIONS)
  @Field(() => EvidenceSourceEnum)
  source!: string;

  @Labels(OPERATIONS)
  @Field(() => EvidenceCheckEnum)
  check!: string;

  @Field(() => EvidenceVerdictEnum)
  verdict!: string;

  @Field(() => String, { nullable: true, description: 'What it shows, or what is still missing.' })
  shows!: string | null;

  @Field(() => DateScalar)
  on!: PlainDate;

  @Labels(OPERATIONS)
  @Field(() => String, { description: "Who checked it: the token's subject." })
  by!: string;
}

@Labels(CASEWORK)
@ObjectType('EvidenceItem', { simpleResolvers: true, description: 'One thing that was asked for.' })
export class EvidenceItemType {
  @Field(() => String)
  what!: string;

  @Field(() => String)
  why!: string;

  @Field(() => Int, { nullable: true, description: 'Its place in the list of what the claim or application needs.' })
  place!: number | null;

  @MaxItems(10)
  @Field(() => [EvidenceReceiptType], { description: 'Everything that came for it, the first first.' })
  received!: readonly EvidenceReceiptType[];

  @MaxItems(10)
  @Field(() => [EvidenceVerificationType], { description: 'Every check; the last one holds.' })
  verified!: readonly EvidenceVerificationType[];
}

@Labels(CASEWORK)
@ObjectType('EvidenceExtension', { simpleResolvers: true, description: 'More time, and why.' })
export class EvidenceExtensionType {
  @Field(() => DateScalar)
  until!: PlainDate;

  @Field(() => String)
  reason!: string;
}

@Labels(CASEWORK)
@ObjectType('EvidenceRequest', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    'What somebody was asked to show, why and by when (`dueOn`); what came; how it was checked and what was found.',
})
export class EvidenceRequestType extends CaseType {
  @MaxItems(30)
  @Field(() => [EvidenceItemType])
  items!: readonly EvidenceItemType[];

  @Field(() => DateScalar)
  askedOn!: PlainDate;

  @MaxItems(10)
  @Field(() => [EvidenceExtensionType])
  extended!: readonly EvidenceExtensionType[];

  @Field(() => Boolean, { description: 'Whether the day has passed and something is still missing.' })
  late!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What they are told of at the same time where a benefit is at stake. HB Regs, reg. 86(3).',
  })
  duty!: string | null;

  @Field(() => CaseType, { nullable: true, description: 'The claim, application or dispute that it is for.' })
  for!: CaseType | null;
}
