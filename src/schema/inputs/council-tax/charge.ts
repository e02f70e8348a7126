import { Field, Float, InputType, Int } from 'type-graphql';
import { ReductionPerEnum, ReductionUnderEnum } from '../../council-tax/enums.js';
import { DateText, MoneyText } from '../../scalars/stated.js';
import { DaysInput } from './days.js';

@InputType('CouncilTaxBandAmountsInput', { description: "One body's amounts for a year, in pounds, as it set them." })
export class BandAmountsInput {
  @Field(() => MoneyText)
  A!: string;

  @Field(() => MoneyText)
  B!: string;

  @Field(() => MoneyText)
  C!: string;

  @Field(() => MoneyText)
  D!: string;

  @Field(() => MoneyText)
  E!: string;

  @Field(() => MoneyText)
  F!: string;

  @Field(() => MoneyText)
  G!: string;

  @Field(() => MoneyText)
  H!: string;
}

@InputType('CouncilTaxElementInput', {
  description: "One body's part of the charge: its eight amounts, or its Band D.",
})
export class ElementInput {
  @Field(() => String, { description: 'The body, 1 to 60 characters, such as `County`.' })
  name!: string;

  @Field(() => BandAmountsInput, { nullable: true, description: 'Pounds for a year at each band, as set.' })
  amounts?: BandAmountsInput | null;

  @Field(() => MoneyText, {
    nullable: true,
    description: 'Pounds for a year at Band D, where the eight amounts are not known.',
  })
  bandD?: string | null;
}

@InputType('CouncilTaxReductionInput', { description: 'A reduction that has been decided already. LGFA 1992, s. 13A.' })
export class ReductionInput extends DaysInput {
  @Field(() => ReductionUnderEnum)
  under!: string;

  @Field(() => String, { description: 'As the bill should say it, 1 to 80 characters.' })
  name!: string;

  @Field(() => Float, { nullable: true, description: 'Of what is left to pay, 0 to 100; or give `amount`.' })
  percent?: number | null;

  @Field(() => MoneyText, { nullable: true, description: 'Pounds; or give `percent`.' })
  amount?: string | null;

  @Field(() => ReductionPerEnum, { nullable: true, description: 'What the amount is for; absent: PERIOD.' })
  per?: string | null;
}

@InputType('LocalDiscountInput', { description: 'A share off, for as long as the dwelling is so or for some months.' })
export class LocalDiscountInput {
  @Field(() => Float, { description: '0 to 100.' })
  percent!: number;

  @Field(() => Int, { nullable: true, description: 'Months, 1 to 120; absent: without limit.' })
  months?: number | null;
}

@InputType('EmptyHomePremiumTierInput', { description: 'What is added from so many years empty. LGFA 1992, s. 11B.' })
export class PremiumTierInput {
  @Field(() => Int, { description: 'Whole years, 1 to 50.' })
  fromYears!: number;

  @Field(() => Float, { description: 'Of the charge, 0 to 300.' })
  percent!: number;
}

@InputType('SecondHomePremiumInput', { description: 'What is added to a second home. LGFA 1992, s. 11C.' })
export class SecondHomePremiumInput {
  @Field(() => Float, { description: 'Of the charge, 0 to 100.' })
  percent!: number;

  @Field(() => DateText, { nullable: true, description: 'The day on which the council determined it.' })
  determinedOn?: string | null;
}

@InputType('CareLeaverReductionInput', { description: 'What the council takes off for care leavers. S. 13A(1)(c).' })
export class CareLeaverReductionInput {
  @Field(() => Float, { description: '0 to 100.' })
  percent!: number;

  @Field(() => Int, { description: 'Until the day before this birthday, 18 to 30.' })
  underAgeYears!: number;
}

@InputType('CouncilTaxDecisionsInput', {
  description: "What the council determined for the year, instead of its table's. Absent: nothing is known of it.",
})
export class DecisionsInput {
  @Field(() => LocalDiscountInput, { nullable: true, description: "Furnished and nobody's home. SI 2003/3011." })
  secondHomeDiscount?: LocalDiscountInput | null;

  @Field(() => LocalDiscountInput, { nullable: true, description: 'Empty and unfurnished: Class C.' })
  classCDiscount?: LocalDiscountInput | null;

  @Field(() => LocalDiscountInput, { nullable: true, description: 'The same with major works: Class D.' })
  classDDiscount?: LocalDiscountInput | null;

  @Field(() => [PremiumTierInput], { nullable: true, description: '1 to 6, in rising order of years.' })
  emptyHomePremium?: PremiumTierInput[] | null;

  @Field(() => SecondHomePremiumInput, { nullable: true })
  secondHomePremium?: SecondHomePremiumInput | null;

  @Field(() => CareLeaverReductionInput, { nullable: true })
  careLeaver?: CareLeaverReductionInput | null;
}
