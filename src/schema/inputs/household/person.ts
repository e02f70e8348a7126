import { Field, InputType, Int } from 'type-graphql';
import {
  DisabilityAwardEnum,
  IncomeKindEnum,
  NotionalGroundEnum,
  NotionalKindEnum,
  PeriodEnum,
  SexEnum,
} from '../../household/enums.js';
import { MoneyText } from '../../scalars/stated.js';
import { dayOf, flag, word } from './stated-field.js';

@InputType('IncomeInput', {
  description:
    'One income other than earnings, before any tax unless `afterTax`, and stated whole, whatever part of it counts. Each boarder and each lodger is one of its own.',
})
export class IncomeInput {
  @Field(() => IncomeKindEnum)
  kind!: string;

  @Field(() => MoneyText)
  amount!: string;

  @Field(() => PeriodEnum)
  per!: string;

  @flag('Income tax has come off it already, so none is worked out on it.')
  afterTax?: boolean | null;
}

@InputType('NotionalIncomeInput', {
  description:
    'An income that is not paid and that the council found somebody to be treated as possessing. Each scheme counts it as its own regulations say, and a finding says whether. It is no income in payment.',
})
export class NotionalIncomeInput {
  @Field(() => NotionalGroundEnum)
  ground!: string;

  @Field(() => NotionalKindEnum)
  kind!: string;

  @Field(() => MoneyText, {
    description: 'Of EARNINGS what is not paid, after tax and National Insurance; of others before tax.',
  })
  amount!: string;

  @Field(() => PeriodEnum)
  per!: string;
}

/** What is asked of anybody of the household. An id is a word of the caller's, never a name. */
@InputType()
export class HouseholdPersonInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A word of yours, 1 to 40 letters, digits or hyphens; absent: `claimant`, `partner`, `child-1`, `non-dependant-1` and so on. Never a name or a National Insurance number.',
  })
  id?: string | null;

  @dayOf('Or else `age`.')
  birthDate?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Whole years on the day asked about, short for `birthDate`: that day is taken to be the birthday.',
  })
  age?: number | null;

  @word(
    SexEnum,
    'Turns on it: bedrooms that children share, and savings credit for births from 6 April 1951 to 5 April 1953.',
  )
  sex?: string | null;

  @Field(() => [DisabilityAwardEnum], {
    nullable: true,
    description: 'In payment: at most 8, each component at one rate.',
  })
  disabilityAwards?: string[] | null;

  @flag('Certified severely sight impaired.')
  severelySightImpaired?: boolean | null;

  @dayOf('The first day in hospital, where still there.')
  inHospitalSince?: string | null;

  @flag('Needs care overnight from somebody who lives elsewhere, for whom a bedroom is kept.')
  overnightCarer?: boolean | null;
}
