import { isoDate, type PlainDate } from './dates.js';
import type { Money } from './money.js';
import type { Provenance, Unit } from './parameter.js';
import type { Quantity } from './working-step.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `£1,234.56`; below nothing, `-£1,234.56`. */
export function poundsInWords(amount: Money): string {
  const [whole = '', pence = ''] = amount.abs().toFixed().split('.');
  const shown = `£${thousands(whole)}.${pence}`;
  return amount.isNegative() && shown !== '£0.00' ? `-${shown}` : shown;
}

/** `1 April 2026`. */
export const dayInWords = (day: PlainDate): string => `${day.day} ${MONTHS[day.month - 1]} ${day.year}`;

export function quantityInWords({ unit, value }: Quantity): string {
  if (unit === 'date') return dayInWords(isoDate(value));
  return valueInWords(unit, value);
}

/** A figure of the law as a person would write it: `25%`, `£195`, `14 days`. */
export const figureInWords = ({ unit, text }: Pick<Provenance, 'unit' | 'text'>): string => valueInWords(unit, text);

function valueInWords(unit: Exclude<Quantity['unit'], 'date'> | Unit, value: string): string {
  switch (unit) {
    case 'pounds':
      return `£${poundsText(value)}`;
    case 'percent':
      return `${value}%`;
    case 'days':
    case 'weeks':
    case 'months':
    case 'years':
    case 'hours':
      return `${thousands(value)} ${value === '1' ? unit.slice(0, -1) : unit}`;
    case 'count':
      return thousands(value);
    default:
      return value.replaceAll('_', ' ');
  }
}

function poundsText(value: string): string {
  const [whole = '', part] = value.split('.');
  return part === undefined ? thousands(whole) : `${thousands(whole)}.${part.padEnd(2, '0')}`;
}

const thousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');
