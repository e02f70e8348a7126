import { z } from 'zod';
import { Instant, PlainDate } from '../domain/dates.js';
import { Money } from '../domain/money.js';

/** Values of the domain in the facts of a case: the store keeps each exactly. */
export const aMoneyFact = z.custom<Money>(value => value instanceof Money, 'must be Money');
export const aDayFact = z.custom<PlainDate>(value => value instanceof PlainDate, 'must be a PlainDate');
export const anInstantFact = z.custom<Instant>(value => value instanceof Instant, 'must be an Instant');
