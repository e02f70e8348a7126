import { Field, InputType, Int } from 'type-graphql';
import { AbsenceGroundEnum } from '../../household/enums.js';
import { dayOf, flag, word } from './stated-field.js';

@InputType('ReductionFactsInput', { description: 'What council tax reduction turns on besides the household.' })
export class ReductionFactsInput {
  @flag(
    'The authority leaves the whole of war pensions out, not the prescribed sum alone. SI 2012/2885, Sch. 5 para. 1.',
  )
  wholeWarPensionLeftOut?: boolean | null;

  @dayOf('The first day of the reduction without a break. Absent: whoever moved in is taken to have done so since.')
  reductionSince?: string | null;

  @word(AbsenceGroundEnum, 'Absent: an ordinary absence in Great Britain.')
  absenceGround?: string | null;

  @flag('The award of universal credit is under SI 2014/1230, reg. 60A, and keeps nobody from being a pensioner.')
  universalCreditUnderReg60A?: boolean | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Adults who do not count for discount, whoever lives with the household included, by `id`, at most 14. LGFA 1992, Sch. 1.',
  })
  disregardedAdults?: string[] | null;

  @flag(
    'So many of the others jointly liable are disregarded that second adults count. SI 2012/2885, Sch. 1 para. 4(3).',
  )
  othersLiableDisregarded?: boolean | null;

  @dayOf('The day applicant or partner came to Britain in an evacuation. SI 2026/27.')
  evacuatedOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of those jointly liable are students who may have no reduction. Absent: none.',
  })
  studentsAmongLiable?: number | null;
}
