import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import type { DocumentRef } from '../../../domain/references.js';
import {
  EvidenceChannelEnum,
  EvidenceCheckEnum,
  EvidenceFormEnum,
  EvidenceSourceEnum,
  EvidenceVerdictEnum,
} from '../../casework/evidence.js';
import { DateScalar } from '../../scalars/dates.js';
import { DocumentReference } from '../../scalars/references.js';
import { AboutInput } from './authorisation.js';
import { KnownCaseInput } from './known-case.js';

@InputType('EvidenceItemInput', { description: 'One thing to show.' })
export class EvidenceItemInput {
  @Field(() => String, { description: 'At most 300 characters, for the customer.' })
  what!: string;

  @Field(() => String, { description: 'Why it is needed, for the customer. At most 300 characters.' })
  why!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place in the list of what the claim or application needs, from 0: ticked there once accepted.',
  })
  place?: number | null;
}

@InputType('RequestEvidenceInput', { description: 'What a customer is asked to show.' })
export class RequestEvidenceInput extends AboutInput {
  @Field(() => [EvidenceItemInput], { description: 'At most 30.' })
  items!: EvidenceItemInput[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Absent: one month. For a claim never sooner. HB Regs, reg. 86(1).',
  })
  by?: PlainDate | null;
}

@InputType()
abstract class ItemsInput extends KnownCaseInput {
  @Field(() => [Int], { description: 'Places in the list of items, from 0; at most 30.' })
  items!: number[];
}

@InputType('ReceiveEvidenceInput', { description: 'Something that came.' })
export class ReceiveEvidenceInput extends ItemsInput {
  @Field(() => DateScalar)
  on!: PlainDate;

  @Field(() => EvidenceChannelEnum)
  channel!: string;

  @Field(() => EvidenceFormEnum)
  form!: string;

  @Field(() => DocumentReference, {
    nullable: true,
    description: 'The document, where the document store lists it. Its content stays there.',
  })
  document?: DocumentRef | null;
}

@InputType('VerifyEvidenceInput', { description: 'A check, and what was found.' })
export class VerifyEvidenceInput extends ItemsInput {
  @Field(() => EvidenceSourceEnum)
  source!: string;

  @Field(() => EvidenceCheckEnum)
  check!: string;

  @Field(() => EvidenceVerdictEnum)
  verdict!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it shows, or what is missing: the customer reads it. At most 500 characters; nothing from HMRC.',
  })
  shows?: string | null;
}

@InputType('ExtendEvidenceInput', { description: 'More time to show something.' })
export class ExtendEvidenceInput extends KnownCaseInput {
  @Field(() => DateScalar)
  until!: PlainDate;

  @Field(() => String, { description: 'At most 500 characters; the customer reads it.' })
  reason!: string;
}
