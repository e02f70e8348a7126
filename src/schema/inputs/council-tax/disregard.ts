import { Field, Float, InputType } from 'type-graphql';
import { DisregardReasonEnum } from '../../council-tax/enums.js';
import { DateText, MoneyText } from '../../scalars/stated.js';
import { DaysInput } from './days.js';

const flag = (description: string) => Field(() => Boolean, { nullable: true, description });

@InputType('DisregardInput', {
  description:
    'A reason not to count somebody. A fact that the reason needs and that is not stated refuses it in words.',
})
export class DisregardInput extends DaysInput {
  @Field(() => DisregardReasonEnum)
  reason!: string;

  @flag("Student: evidence of a full-time course. Impairment: a doctor's certificate.")
  certificate?: boolean | null;

  @flag('Impairment: entitled to one of the benefits listed. Carer: the person cared for is.')
  qualifyingBenefit?: boolean | null;

  @flag('Child benefit: in payment for this person, who is 18 or over.')
  childBenefitInPayment?: boolean | null;

  @Field(() => MoneyText, { nullable: true, description: 'Apprentice, care worker: pounds for a week.' })
  weeklyPay?: string | null;

  @flag('Apprentice: training for an accredited qualification.')
  accreditedTraining?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'Care worker, carer: hours of care in an average week, to 168.' })
  weeklyHours?: number | null;

  @flag('Carer: lives with the person cared for.')
  sameDwelling?: boolean | null;

  @flag('Carer: is the partner of the person cared for, or the parent of one who is under 18.')
  partnerOrParentOfChild?: boolean | null;

  @flag('Care worker: introduced by a local authority, the Crown or a charity, or employed by one.')
  introducedByBody?: boolean | null;

  @flag('Care worker: lives in premises that the body or the person cared for provides.')
  providedPremises?: boolean | null;

  @Field(() => DateText, { nullable: true, description: 'School leaver: the last day of the course.' })
  leftOn?: string | null;

  @flag('Detained: only for not paying council tax or a fine.')
  forNonPayment?: boolean | null;

  @flag("Student's partner or dependant: not British, and barred from work or from benefits.")
  barredFromWorkOrBenefits?: boolean | null;

  @flag('Religious community: no income or capital but an occupational pension.')
  noIncomeOrCapital?: boolean | null;
}
