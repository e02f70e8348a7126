import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import { TWO_HOMES_GROUNDS } from '../../domain/household/claim-days.js';
import type { Money } from '../../domain/money.js';
import { enumOf } from '../enums.js';
import { InputProblemsType } from '../input-problems.js';
import { CALCULATION, Labels } from '../labels.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';

export const TwoHomesGroundEnum = enumOf(
  'TwoHomesGround',
  'Why two homes, or one not yet lived in, are paid for. HB Regs, reg. 7(6) to (10).',
  TWO_HOMES_GROUNDS,
);

@Labels(CALCULATION)
@ObjectType('BackdatedClaim', { simpleResolvers: true, description: 'From which day a claim is treated as made.' })
export class BackdatedClaimType {
  @Field(() => DateScalar)
  treatedAsMadeOn!: PlainDate;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  law!: string;
}

@Labels(CALCULATION)
@ObjectType('BenefitStart', { simpleResolvers: true, description: 'When an award of housing benefit begins.' })
export class BenefitStartType {
  @Field(() => DateScalar, { description: 'Days before it in its first benefit week are not paid for.' })
  from!: PlainDate;

  @Field(() => DateScalar, { description: 'The Monday of the first benefit week.' })
  firstWeek!: PlainDate;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  law!: string;
}

@Labels(CALCULATION)
@ObjectType('PartWeekRent', {
  simpleResolvers: true,
  description: 'The eligible rent of the first week: a seventh a day.',
})
export class PartWeekRentType {
  @Field(() => Int)
  days!: number;

  @Field(() => MoneyScalar)
  rent!: Money;
}

@Labels(CALCULATION)
@ObjectType('ExtendedPayment', { simpleResolvers: true, description: 'Benefit that goes on after the start of work.' })
export class ExtendedPaymentType {
  @Field(() => DateScalar, { nullable: true, description: 'Null where there is none.' })
  from!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day.' })
  to!: PlainDate | null;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  law!: string;
}

@Labels(CALCULATION)
@ObjectType('TwoHomesPeriod', { simpleResolvers: true, description: 'The days for which both rents are met.' })
export class TwoHomesPeriodType {
  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Null where it lasts as long as the ground does.' })
  to!: PlainDate | null;

  @Field(() => String)
  law!: string;
}

@Labels(CALCULATION)
@ObjectType('HousingBenefitDates', {
  simpleResolvers: true,
  description: 'The days on which housing benefit begins, goes on and is paid twice, each by its own regulation.',
})
export class HousingBenefitDatesType {
  @Field(() => BackdatedClaimType)
  backdated!: BackdatedClaimType;

  @Field(() => BenefitStartType)
  start!: BenefitStartType;

  @Field(() => PartWeekRentType, { nullable: true, description: 'Null where no rent is stated.' })
  firstWeekRent!: PartWeekRentType | null;

  @Field(() => ExtendedPaymentType, { nullable: true, description: 'Null where nobody started work.' })
  extendedPayment!: ExtendedPaymentType | null;

  @Field(() => TwoHomesPeriodType, { nullable: true })
  twoHomes!: TwoHomesPeriodType | null;
}

export const HousingBenefitDatesResult = createUnionType({
  name: 'HousingBenefitDatesResult',
  description: 'The days, or what was wrong with the question.',
  types: () => [HousingBenefitDatesType, InputProblemsType] as const,
});
