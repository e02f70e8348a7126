import { ArgsType, Field, InputType } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import type { Money } from '../../../domain/money.js';
import type { AccountRef, ClaimRef, DocumentRef, PersonRef } from '../../../domain/references.js';
import {
  AppealChannelEnum,
  AppealResultEnum,
  AppealSubjectEnum,
  DeliveryEnum,
  PaperHandlingEnum,
  ReconsiderationEnum,
  ValuationStepEnum,
} from '../../casework/appeals/enums.js';
import { DateScalar } from '../../scalars/dates.js';
import { MoneyScalar } from '../../scalars/money.js';
import { AccountReference, ClaimReference, DocumentReference, PersonReference } from '../../scalars/references.js';
import { PageArgs } from '../page-args.js';
import { ChangeInput, KnownCaseInput } from './known-case.js';

@ArgsType()
export class AppealsArgs extends PageArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Only what is due before this day.' })
  dueBefore?: PlainDate | null;

  @Field(() => AppealSubjectEnum, { nullable: true })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'A state of the table of moves, such as WITH_TRIBUNAL.' })
  state?: string | null;
}

@InputType('MakeAppealInput', { description: 'A decision that a customer disputes.' })
export class MakeAppealInput extends ChangeInput {
  @Field(() => PersonReference, { description: 'Whose dispute it is.' })
  person!: PersonRef;

  @Field(() => AppealSubjectEnum)
  subject!: string;

  @Field(() => AccountReference, { nullable: true, description: 'The account it is about.' })
  account?: AccountRef | null;

  @Field(() => ClaimReference, { nullable: true, description: 'The claim it is about; not beside an account.' })
  claim?: ClaimRef | null;

  @Field(() => String, { nullable: true, description: 'The number of the decision, letter or notice.' })
  decisionReference?: string | null;

  @Field(() => DateScalar, {
    description: 'The day the decision was sent or the order made; of a complaint, the day the matter was known.',
  })
  decidedOn!: PlainDate;

  @Field(() => DeliveryEnum, { defaultValue: 'FIRST_CLASS_POST', description: 'How it was sent.' })
  delivery!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was really served, where that is known.' })
  servedOn?: PlainDate | null;

  @Field(() => AppealChannelEnum, { defaultValue: 'ONLINE' })
  channel!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day the council got it; absent, today. For staff.' })
  receivedOn?: PlainDate | null;

  @Field(() => String, { description: 'Why the decision is wrong. At most 8,000 characters.' })
  grounds!: string;

  @Field(() => String, { nullable: true, description: 'Why it comes late, where it does. At most 4,000 characters.' })
  explanation?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The landlord who disputes it, by name: a decision to recover from them or on paying them. For staff. SI 2001/1002, reg. 3(1).',
  })
  landlord?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Housing benefit: an official error, which has no limit.' })
  officialError!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Business rates: a change outside the property.' })
  outsideChange!: boolean;
}

@InputType('AppealStepInput', { description: 'A move in a dispute.' })
export class AppealStepInput extends KnownCaseInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day it happened; absent, today. For staff.' })
  on?: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'At most 2,000 characters; kept with what was done.' })
  reason?: string | null;
}

@InputType('DecideLateAppealInput', { description: 'Whether an appeal that came late is taken.' })
export class DecideLateAppealInput extends AppealStepInput {
  @Field(() => Boolean)
  admit!: boolean;
}

@InputType('RecalculationInput', { description: 'What changed: an amount, a kept calculation, or a note.' })
export class RecalculationInput {
  @Field(() => MoneyScalar, { nullable: true })
  before?: Money | null;

  @Field(() => MoneyScalar, { nullable: true })
  after?: Money | null;

  @Field(() => String, { nullable: true, description: 'The reference of a kept calculation.' })
  calculation?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
  note?: string | null;
}

@InputType('ReconsiderAppealInput', { description: 'What the council makes of the decision on looking again.' })
export class ReconsiderAppealInput extends AppealStepInput {
  @Field(() => ReconsiderationEnum)
  result!: string;

  @Field(() => DeliveryEnum, { defaultValue: 'FIRST_CLASS_POST', description: 'How the answer goes out.' })
  delivery!: string;

  @Field(() => RecalculationInput, { nullable: true, description: 'Wanted where anything was revised.' })
  recalculation?: RecalculationInput | null;
}

@InputType('LodgeAppealInput', { description: 'An appeal that goes on to the tribunal.' })
export class LodgeAppealInput extends AppealStepInput {
  @Field(() => String, { nullable: true, description: 'The number that the tribunal, court or Ombudsman gave.' })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it comes late; wanted where it does.' })
  explanation?: string | null;
}

@InputType('RecordValuationStepInput', { description: "A step of the valuer's." })
export class RecordValuationStepInput extends AppealStepInput {
  @Field(() => ValuationStepEnum)
  step!: string;
}

@InputType('ListAppealHearingInput', { description: 'A hearing that was listed.' })
export class ListAppealHearingInput extends AppealStepInput {
  @Field(() => DateScalar)
  hearingOn!: PlainDate;
}

@InputType('RecordAppealOutcomeInput', { description: 'What was decided of an appeal.' })
export class RecordAppealOutcomeInput extends AppealStepInput {
  @Field(() => AppealResultEnum)
  result!: string;

  @Field(() => String, { description: 'Who decided, as their notice says. At most 120 characters.' })
  by!: string;

  @Field(() => String, { description: 'What they decided and why. At most 4,000 characters.' })
  says!: string;
}

@InputType('ImplementAppealOutcomeInput', { description: 'What was done to carry an outcome out.' })
export class ImplementAppealOutcomeInput extends AppealStepInput {
  @Field(() => RecalculationInput)
  recalculation!: RecalculationInput;
}

@InputType('LetAppealStandInput', { description: 'The customer leaves it at the answer they got.' })
export class LetAppealStandInput extends AppealStepInput {
  @Field(() => Boolean, { defaultValue: false, description: 'The customer has said that they leave it there.' })
  agreed!: boolean;
}

@InputType('SortedPaperInput', { description: 'What becomes of one paper of a bundle.' })
export class SortedPaperInput {
  @Field(() => DocumentReference)
  document!: DocumentRef;

  @Field(() => PaperHandlingEnum)
  handling!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What is blacked out, or why it is kept back or not needed; absent where it goes in whole. At most 1,000 characters.',
  })
  why?: string | null;
}

/** The most papers that are sorted at once. */
export const SORT_LIMIT = 50;

@InputType('SortAppealPapersInput', { description: 'What becomes of papers of a housing benefit appeal.' })
export class SortAppealPapersInput extends KnownCaseInput {
  @Field(() => [SortedPaperInput], { description: 'At most 50. Of a paper that was sorted before, this holds.' })
  papers!: SortedPaperInput[];

  @Field(() => String, { nullable: true, description: 'At most 2,000 characters; kept with what was done.' })
  reason?: string | null;
}
