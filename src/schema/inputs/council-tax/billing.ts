import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { enumOf } from '../../enums.js';
import { DateText, MoneyText } from '../../scalars/stated.js';
import { CouncilTaxFactsInput } from './facts.js';

export const InstalmentsAskedEnum = enumOf(
  'InstalmentsAsked',
  'TEN by the statutory scheme, TWELVE where the taxpayer asked for it. SI 1992/613, reg. 21. Fewer for a late bill.',
  ['TEN', 'TWELVE'],
);

/** How a bill is issued and paid. The same words as arguments and as an input. */
@ArgsType()
@InputType('CouncilTaxBillInput', { description: 'When a bill is issued and how it is paid.' })
export class BillArgs {
  @Field(() => DateText, { description: 'The day on which it is left or posted, not after the end of the year.' })
  issuedOn!: string;

  @Field(() => InstalmentsAskedEnum, { nullable: true, description: 'Absent: TEN.' })
  plan?: 'TEN' | 'TWELVE' | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The day of the month on which payments are due, 1 to 31. Absent: 1.',
  })
  dayOfMonth?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Then each instalment says when it is collected. Absent: false.',
  })
  directDebit?: boolean | null;

  @Field(() => [DateText], {
    nullable: true,
    description: 'Bank holidays on which nothing is collected, at most 20. None are known unless given.',
  })
  bankHolidays?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Which of `bills`, from 1, where more than one is made for the year. Absent: 1.',
  })
  of?: number | null;
}

@InputType('PaymentMadeInput', { description: 'A payment that was made.' })
export class PaymentMadeInput {
  @Field(() => DateText)
  on!: string;

  @Field(() => MoneyText, { description: 'Pounds.' })
  amount!: string;
}

@InputType('CouncilTaxChangeInput', { description: 'A change after the bill, told to the taxpayer by a notice.' })
export class ChangeInput {
  @Field(() => CouncilTaxFactsInput, { description: 'The facts that the first bill was made from.' })
  before!: CouncilTaxFactsInput;

  @Field(() => CouncilTaxFactsInput, { description: 'The facts as they are known now, of the same year.' })
  after!: CouncilTaxFactsInput;

  @Field(() => BillArgs, { description: 'The first bill, made from the facts before.' })
  bill!: BillArgs;

  @Field(() => DateText, { description: 'The day on which the notice of the new amount is issued.' })
  noticeIssuedOn!: string;

  @Field(() => [PaymentMadeInput], {
    nullable: true,
    description: 'Made towards the year up to the notice, at most 60.',
  })
  payments?: PaymentMadeInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the taxpayer asked for money paid too much to be sent back. SI 1992/613, reg. 24. Absent: false.',
  })
  repaymentAsked?: boolean | null;
}
