import { Field, InputType, Int } from 'type-graphql';
import { TwoHomesGroundEnum } from '../../household/claim-dates.js';
import { DateText } from '../../scalars/stated.js';
import { dayOf, flag, pounds } from './stated-field.js';

@InputType('WorkStartedInput', { description: 'Somebody started work, and another benefit ended because of it.' })
export class WorkStartedInput {
  @Field(() => DateText, { description: 'The first day for which it had been paid without a break.' })
  qualifyingBenefitSince!: string;

  @Field(() => DateText, { description: 'The first day without it.' })
  endedOn!: string;

  @Field(() => Int, { description: 'How many weeks the work is expected to last, 0 to 520.' })
  workExpectedWeeks!: number;

  @dayOf('The day liability for the rent ends, where that is known.')
  liableUntil?: string | null;
}

@InputType('TwoHomesInput', { description: 'A move between two homes.' })
export class TwoHomesInput {
  @Field(() => TwoHomesGroundEnum)
  ground!: string;

  @Field(() => DateText, { description: 'The day of the move, or of leaving in fear.' })
  movedOn!: string;
}

@InputType('ClaimDaysInput', { description: 'The days on which a claim for housing benefit turns.' })
export class ClaimDaysInput {
  @flag('The pension-age scheme: HB(SPC) Regs.')
  pensionAge?: boolean | null;

  @Field(() => DateText)
  claimedOn!: string;

  @Field(() => DateText, {
    description: 'The first day for which rent is due for the home and the claimant lives there.',
  })
  liableFrom!: string;

  @flag("Rent falls due by the day: a hostel, or a council's board and lodging, licensed or short-leased home.")
  dailyRent?: boolean | null;

  @dayOf('The first day on which every condition but the claim was met. Absent: `liableFrom`.')
  entitledFrom?: string | null;

  @dayOf('Working age: from when there was good cause for not claiming, without a break. Absent: none.')
  goodCauseFrom?: string | null;

  @pounds('The eligible rent of a whole week, for the part of the first.')
  weeklyRent?: string | null;

  @Field(() => WorkStartedInput, { nullable: true })
  workStarted?: WorkStartedInput | null;

  @Field(() => TwoHomesInput, { nullable: true })
  twoHomes?: TwoHomesInput | null;
}
