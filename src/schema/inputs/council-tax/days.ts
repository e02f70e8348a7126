import { Field, InputType } from 'type-graphql';
import { DateText } from '../../scalars/stated.js';

/** What is true at the end of a day is true of the whole day: LGFA 1992, s. 2. */
@InputType('DaysInput', {
  description: 'A run of days, both included. Who leaves on the 10th was there last at the end of the 9th.',
})
export class DaysInput {
  @Field(() => DateText, { nullable: true, description: 'The first day; absent: since before the year.' })
  from?: string | null;

  @Field(() => DateText, { nullable: true, description: 'The last day; absent: still.' })
  to?: string | null;
}
