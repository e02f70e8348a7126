import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import type { ClaimRef, PersonRef } from '../../../domain/references.js';
import { ClaimSchemeEnum } from '../../casework/award.js';
import { CircumstanceChangeEnum } from '../../changes/enums.js';
import { DateScalar } from '../../scalars/dates.js';
import { ClaimReference, PersonReference } from '../../scalars/references.js';
import { ChangedFactsInput } from '../changes/change.js';
import { HouseholdInput } from '../household/household.js';
import { ChangeInput, KnownCaseInput } from './known-case.js';

@InputType('MakeClaimInput', {
  description: 'A claim, with what is known of the household. What is missing is asked for.',
})
export class MakeClaimInput extends ChangeInput {
  @Field(() => PersonReference)
  customer!: PersonRef;

  @Field(() => [ClaimSchemeEnum], { description: 'One or both.' })
  schemes!: string[];

  @Field(() => HouseholdInput, { description: '`claim.claimedOn` is the day of first contact; absent: today.' })
  household!: HouseholdInput;

  @Field(() => DateScalar, { nullable: true, description: 'The day of moving in, where it was not long ago.' })
  movedInOn?: PlainDate | null;
}

@InputType('ClaimEvidenceInput', { description: 'What was seen of what a claim needs.' })
export class ClaimEvidenceInput extends KnownCaseInput {
  @Field(() => [Int], { description: 'Places in the list of what is needed, from 0; at most 30.' })
  items!: number[];
}

@InputType('ClaimReasonInput', { description: 'A claim or change, and why it goes on or ends.' })
export class ClaimReasonInput extends KnownCaseInput {
  @Field(() => String, { description: 'At most 500 characters, kept with what was done.' })
  reason!: string;
}

@InputType('ReportCircumstancesInput', {
  description: 'A change: the facts before, and the parts that are others after.',
})
export class ReportCircumstancesInput extends ChangeInput {
  @Field(() => PersonReference)
  customer!: PersonRef;

  @Field(() => ClaimReference)
  claim!: ClaimRef;

  @Field(() => CircumstanceChangeEnum, { defaultValue: 'OTHER', description: 'What sort of change it is.' })
  what!: string;

  @Field(() => DateScalar, { description: 'The day on which it happened.' })
  occurredOn!: PlainDate;

  @Field(() => HouseholdInput, { description: 'As it was. Absent `claim.route`: EXISTING_AWARD.' })
  before!: HouseholdInput;

  @Field(() => ChangedFactsInput, { description: 'The parts that are others, each stated whole.' })
  after!: ChangedFactsInput;
}
