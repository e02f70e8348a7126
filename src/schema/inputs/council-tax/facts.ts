import { Field, InputType, Int } from 'type-graphql';
import { BandEnum } from '../../council-tax/enums.js';
import { DateText, FinancialYearText } from '../../scalars/stated.js';
import { DecisionsInput, ElementInput, ReductionInput } from './charge.js';
import { DwellingInput } from './dwelling.js';
import { PersonInput } from './person.js';

/** The facts of the rules, with short forms for the simplest questions: each says which fact it stands for. */
@InputType('CouncilTaxFactsInput', {
  description:
    "One dwelling in one financial year, without anybody's identity. What is left out and has to be known is assumed, and the answer lists each assumption.",
})
export class CouncilTaxFactsInput {
  @Field(() => FinancialYearText, { nullable: true, description: 'Absent: the year of today.' })
  year?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The billing authority by its code, such as `hartlepool`; `billingAuthorities` lists them.',
  })
  authority?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The parish or part of the area, as the authority's table has it.",
  })
  part?: string | null;

  @Field(() => [ElementInput], {
    nullable: true,
    description: 'The charge itself, at most 12 bodies, instead of looking it up.',
  })
  elements?: ElementInput[] | null;

  @Field(() => DecisionsInput, { nullable: true, description: "Instead of the decisions in the authority's table." })
  decisions?: DecisionsInput | null;

  @Field(() => BandEnum, { nullable: true, description: 'Its band on every day: short for `dwelling.bands`.' })
  band?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its value at 1 April 1991 in whole pounds, where the band is not known: short for `dwelling.bands`.',
  })
  value1991?: number | null;

  @Field(() => DateText, { nullable: true, description: 'The first day charged for; absent: 1 April.' })
  from?: string | null;

  @Field(() => DateText, { nullable: true, description: 'The last day charged for; absent: 31 March.' })
  to?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many adults live there on every day and count, 0 to 30: short for `people`. Absent: two.',
  })
  residents?: number | null;

  @Field(() => [PersonInput], { nullable: true, description: 'Who lives there or owns it, at most 30.' })
  people?: PersonInput[] | null;

  @Field(() => DwellingInput, { nullable: true })
  dwelling?: DwellingInput | null;

  @Field(() => [ReductionInput], { nullable: true, description: 'Reductions decided already, at most 20.' })
  reductions?: ReductionInput[] | null;
}
