import { ObjectType } from 'type-graphql';
import { CALCULATION, Labels } from './labels.js';

/** Its fields are the calculators, each in a resolver of its own. */
@Labels(CALCULATION)
@ObjectType('Calculators', {
  simpleResolvers: true,
  description: 'Sums by the law for anybody, with a token or without. They take no identity and give none.',
})
export class CalculatorsType {}
