import { Field, InputType } from 'type-graphql';
import { NonDependantStudentEnum } from '../../household/enums.js';
import { HouseholdPersonInput, IncomeInput } from './person.js';
import { dayOf, flag, word } from './stated-field.js';
import { EmploymentInput, SelfEmploymentInput } from './work.js';

@InputType('NonDependantPersonInput', {
  description: 'An adult who lives with the family, of no tenancy and no commercial arrangement. HB Regs reg 3.',
})
export class NonDependantPersonInput extends HouseholdPersonInput {
  @Field(() => [EmploymentInput], { nullable: true, description: 'At most 8.' })
  employments?: EmploymentInput[] | null;

  @Field(() => [SelfEmploymentInput], { nullable: true, description: 'At most 4.' })
  selfEmployments?: SelfEmploymentInput[] | null;

  @Field(() => [IncomeInput], { nullable: true, description: 'At most 30.' })
  incomes?: IncomeInput[] | null;

  @flag('On income-related ESA without a component yet.')
  esaAssessmentPhase?: boolean | null;

  @word(NonDependantStudentEnum, 'Absent: NO.')
  student?: string | null;

  @flag('In youth training.')
  youthTraining?: boolean | null;

  @flag('In prison or otherwise held.')
  detained?: boolean | null;

  @flag('Has their home elsewhere.')
  homeElsewhere?: boolean | null;

  @flag('In the forces and away on operations; a child of the claimant or partner. UC Regs Sch 4 para 16.')
  awayOnOperations?: boolean | null;

  @flag('Responsible for a child under five.')
  responsibleForChildUnderFive?: boolean | null;

  @flag('Does not count for council tax discount. LGFA 1992 Sch 1.')
  disregardedForCouncilTax?: boolean | null;

  @flag('A joint tenant or owner, a boarder, or paid help from a charity: no non-dependant for premiums.')
  notForSevereDisability?: boolean | null;

  @dayOf('The day they moved in.')
  movedInOn?: string | null;
}

@InputType('NonDependantInput', { description: 'One non-dependant, or two who are a couple.' })
export class NonDependantInput {
  @Field(() => [NonDependantPersonInput], { description: 'One or two.' })
  people!: NonDependantPersonInput[];
}
