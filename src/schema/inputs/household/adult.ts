import { Field, InputType, Int } from 'type-graphql';
import {
  CarersAllowanceEnum,
  EsaComponentEnum,
  EsaPhaseEnum,
  ResidencyEnum,
  WorkCapabilityEnum,
} from '../../household/enums.js';
import { DateText } from '../../scalars/stated.js';
import { HouseholdPersonInput, IncomeInput, NotionalIncomeInput } from './person.js';
import { dayOf, flag, pounds, word } from './stated-field.js';
import { EmploymentInput, SelfEmploymentInput } from './work.js';

@InputType('EsaInput', { description: 'Employment and support allowance of either kind, or credits in its place.' })
export class EsaInput {
  @Field(() => EsaPhaseEnum)
  phase!: string;

  @Field(() => EsaComponentEnum)
  component!: string;
}

@InputType('CarerInput', { description: 'How somebody cares for a severely disabled person.' })
export class CarerInput {
  @flag('For 35 hours a week or more. UC Regs reg 30.')
  regular?: boolean | null;

  @word(
    CarersAllowanceEnum,
    'PAID exactly where one is among the incomes; after the caring stopped, UNDERLYING with `stoppedOn`. Absent: PAID where one is among the incomes, otherwise NONE.',
  )
  allowance?: string | null;

  @Field(() => String, { nullable: true, description: 'The `id` of who is cared for, if of the household.' })
  caresFor?: string | null;

  @dayOf('The day the caring stopped, where it has.')
  stoppedOn?: string | null;
}

@InputType('StudentInput', { description: 'A course. HB Regs Part 7; UC Regs regs 12 to 14 and 68 to 71.' })
export class StudentInput {
  @Field(() => Boolean)
  fullTime!: boolean;

  @Field(() => DateText)
  courseFrom!: string;

  @Field(() => DateText)
  courseTo!: string;

  @flag('The day asked about is in the summer vacation.')
  inSummerVacation?: boolean | null;

  @pounds('Maintenance loan for the academic year, whether or not taken up.')
  loanPerYear?: string | null;

  @pounds('Maintenance grant for the academic year.')
  grantPerYear?: string | null;

  @Field(() => Int, { nullable: true, description: 'Weeks over which loan and grant are spread, 1 to 53.' })
  weeksOfYear?: number | null;
}

@InputType('HouseholdAdultInput', { description: 'The claimant or the partner, not named.' })
export class HouseholdAdultInput extends HouseholdPersonInput {
  @Field(() => [EmploymentInput], { nullable: true, description: 'At most 8.' })
  employments?: EmploymentInput[] | null;

  @Field(() => [SelfEmploymentInput], { nullable: true, description: 'At most 4.' })
  selfEmployments?: SelfEmploymentInput[] | null;

  @Field(() => [IncomeInput], { nullable: true, description: 'At most 30.' })
  incomes?: IncomeInput[] | null;

  @Field(() => [NotionalIncomeInput], {
    nullable: true,
    description: 'What the person is treated as possessing without having it: at most 10.',
  })
  notionalIncomes?: NotionalIncomeInput[] | null;

  @word(WorkCapabilityEnum, 'Absent: NONE, no limited capability found: not taken from `esa`, so state it here too.')
  ucWorkCapability?: string | null;

  @Field(() => EsaInput, { nullable: true })
  esa?: EsaInput | null;

  @flag('Counts as incapacitated for childcare. HB Regs reg 28(11).')
  incapacitated?: boolean | null;

  @flag(
    'Cannot share a bedroom with the partner because of disability: counts beside a care benefit at a rate that allows it. HB Regs reg B13(5)(za).',
  )
  needsOwnBedroom?: boolean | null;

  @Field(() => CarerInput, { nullable: true })
  carer?: CarerInput | null;

  @flag('Somebody is paid a carer benefit, or the carer element of UC, for caring for this person.')
  hasPaidCarer?: boolean | null;

  @Field(() => StudentInput, { nullable: true })
  student?: StudentInput | null;

  @word(ResidencyEnum, 'Absent: ELIGIBLE.')
  residency?: string | null;

  @dayOf('In prison or otherwise held, from this day.')
  detainedSince?: string | null;

  @dayOf('Away from the home, from this day, meaning to return.')
  absentSince?: string | null;

  @flag('Left the care of a council.')
  careLeaver?: boolean | null;

  @flag('Exempt from the shared accommodation rate by a hostel, violence, MAPPA or fostering. HB Regs reg 2.')
  sharedRateExempt?: boolean | null;
}
