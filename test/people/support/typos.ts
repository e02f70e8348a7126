import { type Draw, refOf, type TownPerson } from './town.js';

const KEYS = 'abcdefghijklmnopqrstuvwxyz';

/** One slip of the fingers: a letter left out, put in, changed, or two changed round. Never in the first letter of a short word. */
export function slipped(draw: Draw, text: string): string {
  const places = [...text].flatMap((sign, at) => (/[a-z\d]/i.test(sign) ? [at] : []));
  const at = draw.pick(places);
  const sign = text.charAt(at);
  const other = /\d/.test(sign) ? String((Number(sign) + 1 + draw.below(9)) % 10) : draw.pick([...KEYS]);
  const changed = text.slice(0, at) + other + text.slice(at + 1);
  // Nobody who types a number leaves out a digit unnoticed: a field, or the officer, counts them.
  if (/\d/.test(sign)) return changed;
  const next = text.charAt(at + 1);
  const ways = [
    changed,
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + other + text.slice(at),
    /[a-z]/i.test(next) ? text.slice(0, at) + next + sign + text.slice(at + 2) : changed,
  ];
  const made = draw.pick(ways);
  return made.toLowerCase() === text.toLowerCase() ? slipped(draw, text) : made;
}

export interface Question {
  readonly kind: string;
  readonly typed: string;
  readonly right: string;
}

/** What an officer asks for this person on the telephone, with one slip somewhere in it. */
export function questionOf(draw: Draw, person: TownPerson): Question {
  const name = `${person.forename} ${person.surname}`;
  const [year, month, day] = person.born.split('-');
  const [number = '', ...street] = person.line.split(' ');
  const kinds = {
    'name and postcode': () => oneSlipIn(draw, [name, person.postcode]),
    'name and date of birth': () => oneSlipIn(draw, [name, `${day}/${month}/${year}`]),
    'name and address': () => `${slipped(draw, name)} ${number} ${street.join(' ')}`,
    'name and street with a slip': () => `${name} ${number} ${slipped(draw, street.join(' '))}`,
    'national insurance number': () => slipped(draw, person.nino.slice(2, 8)).padStart(8, person.nino.slice(0, 2)),
    telephone: () => `0${slipped(draw, person.phone.slice(1))}`,
  };
  const kind = draw.pick([
    ...['name and postcode', 'name and postcode', 'name and postcode'],
    ...['name and date of birth', 'name and date of birth', 'name and date of birth'],
    ...['name and address', 'name and street with a slip', 'national insurance number', 'telephone'],
  ] as (keyof typeof kinds)[]);
  return { kind, typed: kinds[kind](), right: refOf(person) };
}

function oneSlipIn(draw: Draw, parts: readonly string[]): string {
  const at = draw.below(parts.length);
  return parts.map((part, place) => (place === at ? slipped(draw, part) : part)).join(' ');
}
