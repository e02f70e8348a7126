import { Field, InputType, Int } from 'type-graphql';
import { InterestKindEnum } from '../../council-tax/enums.js';
import { DateText } from '../../scalars/stated.js';
import { DaysInput } from './days.js';
import { DisregardInput } from './disregard.js';

@InputType('InterestInput', { description: 'What a person holds in the dwelling. A tenancy is a lease. S. 6(2), (6).' })
export class InterestInput extends DaysInput {
  @Field(() => InterestKindEnum)
  kind!: string;

  @Field(() => Boolean, { nullable: true, description: 'Leases: granted for six months or more. Absent: false.' })
  sixMonthsOrMore?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Leases: 1 is granted by the freeholder, 2 by that tenant, to 9. Absent: 1.',
  })
  depth?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Held in a part of the dwelling only. Absent: false.' })
  partOnly?: boolean | null;
}

@InputType('PartnerInput', { description: 'Married to, in a civil partnership with, or living as a couple with.' })
export class PartnerInput extends DaysInput {
  @Field(() => String, { description: 'The `id` of another of the people.' })
  person!: string;
}

@InputType('CouncilTaxPersonInput', {
  description: 'Somebody, not named, who lives in the dwelling or holds an interest in it.',
})
export class PersonInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A word of yours for them, 1 to 40 letters, digits or hyphens; absent: `person-1` and so on. Never a name or a National Insurance number.',
  })
  id?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A company or council, which owns and does not live there. Absent: false.',
  })
  isBody?: boolean | null;

  @Field(() => DateText, { nullable: true, description: 'Absent: taken to be 18 or over.' })
  birthDate?: string | null;

  @Field(() => DateText, {
    nullable: true,
    description: 'The first day on which it is their home, where it is one run.',
  })
  from?: string | null;

  @Field(() => DateText, { nullable: true, description: 'The last day on which it is.' })
  to?: string | null;

  @Field(() => [DaysInput], {
    nullable: true,
    description:
      'When it is their sole or main residence, at most 20 runs, instead of `from` and `to`; empty: never. With none of these they live there on every day, unless they are a body, or hold a freehold or a lease of six months or more.',
  })
  residence?: DaysInput[] | null;

  @Field(() => [InterestInput], { nullable: true, description: 'At most 20.' })
  interests?: InterestInput[] | null;

  @Field(() => [PartnerInput], { nullable: true, description: 'At most 10.' })
  partners?: PartnerInput[] | null;

  @Field(() => [DisregardInput], { nullable: true, description: 'Why they should not count for discount, at most 40.' })
  disregards?: DisregardInput[] | null;

  @Field(() => [DaysInput], {
    nullable: true,
    description: 'When the council treats them as a care leaver, at most 20.',
  })
  careLeaver?: DaysInput[] | null;
}
