import { Field } from 'type-graphql';
import { DateText, MoneyText } from '../../scalars/stated.js';

/** A yes or no that is no where it is left out. */
export const flag = (description: string) =>
  Field(() => Boolean, { nullable: true, description: `${description} Absent: false.` });

/** A day that may be left out. */
export const dayOf = (description: string) => Field(() => DateText, { nullable: true, description });

/** Pounds that may be left out. */
export const pounds = (description: string) => Field(() => MoneyText, { nullable: true, description });

/** One of an enum's words, that may be left out. */
export const word = (words: object, description: string) => Field(() => words, { nullable: true, description });
