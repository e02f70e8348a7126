import { z } from 'zod';
import { Instant, PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';

export const anAmount = z.custom<Money>(value => value instanceof Money, 'must be money');
export const someMoney = anAmount.refine(money => money.moreThan(Money.zero), 'must be more than nothing');
export const aMoment = z.custom<Instant>(value => value instanceof Instant, 'must be a moment');
export const aDayOf = z.custom<PlainDate>(value => value instanceof PlainDate, 'must be a day');
