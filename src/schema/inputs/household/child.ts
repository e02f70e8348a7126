import { Field, InputType } from 'type-graphql';
import { ChildWhereaboutsEnum, PeriodEnum, ShareOfTimeEnum, TwoChildExceptionEnum } from '../../household/enums.js';
import { DateText, MoneyText } from '../../scalars/stated.js';
import { HouseholdPersonInput } from './person.js';
import { dayOf, flag, word } from './stated-field.js';

@InputType('ChildcareInput', { description: 'What is paid for the care of one child.' })
export class ChildcareInput {
  @Field(() => MoneyText)
  amount!: string;

  @Field(() => PeriodEnum)
  per!: string;

  @Field(() => Boolean, { description: 'With a registered or approved provider: other care counts for nothing.' })
  registered!: boolean;
}

@InputType('SharedCareInput', {
  description:
    'A child who lives here for a part of the time and with somebody else, such as the other parent, for the rest.',
})
export class SharedCareInput {
  @Field(() => ShareOfTimeEnum, {
    description:
      'Housing benefit and council tax reduction go by it: HB Regs reg 20; SI 2012/2885 reg 7. With EQUAL time by child benefit: `childBenefitInPayment`.',
  })
  time!: string;

  @Field(() => Boolean, {
    description:
      'Claimant or partner has the main responsibility, as agreed or decided. Universal credit and pension credit go by it: UC Regs reg 4(4); SI 2002/1792 Sch 2A para 3. So do the others with EQUAL time where nobody has child benefit.',
  })
  mainResponsibility!: boolean;

  @flag(
    'Somebody else is paid child benefit for the child, or where nobody is, alone has claimed it. HB Regs reg 20(2).',
  )
  childBenefitElsewhere?: boolean | null;
}

@InputType('ChildAwayInput', {
  description:
    'A child who is away and means to return. Housing benefit lets 52 weeks pass, universal credit six months and one abroad: HB Regs reg 21; UC Regs reg 4(7). A stay in hospital is `inHospitalSince`.',
})
export class ChildAwayInput {
  @Field(() => ChildWhereaboutsEnum)
  where!: string;

  @Field(() => DateText, { description: 'The first day of this absence: of a boarder, of this term.' })
  since!: string;

  @dayOf('The day on which the child is expected back. Absent: not known, and nothing is expected.')
  until?: string | null;

  @flag(
    'LOOKED_AFTER, but at home for part of the benefit week, and often enough that the council counts the child. HB Regs reg 21(5).',
  )
  hereThisWeek?: boolean | null;
}

@InputType('HouseholdChildInput', {
  description:
    'A child or qualifying young person for whom claimant or partner is responsible. One who has gone to live elsewhere for good is left out; of one who is away, or here for a part of the time, `away` and `sharedCare` say so, and each scheme follows.',
})
export class HouseholdChildInput extends HouseholdPersonInput {
  @flag('16 to 19 and in approved education or training.')
  qualifyingYoungPerson?: boolean | null;

  @Field(() => ChildcareInput, { nullable: true })
  childcare?: ChildcareInput | null;

  @word(TwoChildExceptionEnum, 'Why the child counts beyond the second, where there is a limit.')
  twoChildException?: string | null;

  @dayOf('The day responsibility began, where it was not at birth.')
  joinedOn?: string | null;

  @flag(
    'Cannot share a bedroom because of disability: counts beside care at the middle or highest rate. HB Regs reg 2(1).',
  )
  needsOwnBedroom?: boolean | null;

  @flag('Placed with the household: no part of the family for amounts.')
  fostered?: boolean | null;

  @flag(
    'Looked after by a council and placed here as with a parent. HB Regs reg 21(3)(a): no part of the family; UC Regs reg 4A(1)(b): one.',
  )
  lookedAfterAtHome?: boolean | null;

  @Field(() => SharedCareInput, { nullable: true, description: 'Absent: lives here alone.' })
  sharedCare?: SharedCareInput | null;

  @Field(() => ChildAwayInput, { nullable: true, description: 'Absent: at home, or in hospital.' })
  away?: ChildAwayInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Child benefit is paid for the child. Absent: true.' })
  childBenefitInPayment?: boolean | null;
}
