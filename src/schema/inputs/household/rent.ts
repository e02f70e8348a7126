import { Field, InputType, Int } from 'type-graphql';
import { PeriodEnum, ServiceEnum } from '../../household/enums.js';
import { MoneyText } from '../../scalars/stated.js';
import { dayOf, pounds } from './stated-field.js';

@InputType('AmountPerInput', { description: 'An amount and the period it is for.' })
export class AmountPerInput {
  @Field(() => MoneyText)
  amount!: string;

  @Field(() => PeriodEnum)
  per!: string;
}

@InputType('RentServiceInput', { description: 'A service that rent is charged for. HB Regs Sch 1.' })
export class RentServiceInput {
  @Field(() => ServiceEnum)
  kind!: string;

  @pounds(
    'For the rent period. Absent: no figure can be identified; fuel within the rent then has a standard one, as meals always have.',
  )
  amount?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Within the rent, or else charged on top of it. Absent: true.' })
  inRent?: boolean | null;
}

@InputType('RentInput', { description: 'What is due for the home.' })
export class RentInput {
  @Field(() => MoneyText, { description: 'As the agreement has it, for the whole dwelling, with the services in it.' })
  amount!: string;

  @Field(() => PeriodEnum)
  per!: string;

  @Field(() => [RentServiceInput], { nullable: true, description: 'At most 25.' })
  services?: RentServiceInput[] | null;

  @dayOf(
    'Housing benefit: the first day for which it is due, where that is in the week asked about. A seventh for each day of the rent and of what is set against it: HB Regs regs 80 and 81(4).',
  )
  dueFrom?: string | null;

  @dayOf('Housing benefit: the last day for which it is due, where that is in the week asked about.')
  dueUntil?: string | null;

  @Field(() => Int, { nullable: true, description: 'Weeks of the year for which no rent is due, 0 to 26. Absent: 0.' })
  rentFreeWeeks?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Everybody who is liable together, claimant and partner as one, 1 to 20. Absent: 1.',
  })
  liablePeople?: number | null;

  @Field(() => AmountPerInput, {
    nullable: true,
    description: "A rent officer's figure, or a registered rent, where one is in force.",
  })
  rentOfficerFigure?: AmountPerInput | null;
}
