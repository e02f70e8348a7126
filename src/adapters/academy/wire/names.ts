import type { PersonName } from '../../../domain/customer.js';
import { trimmed } from './values.js';

/** A name as its columns hold it: split where the product splits it, and the whole in one, surname first. */
export interface WrittenName {
  readonly title: string | null;
  readonly surname: string | null;
  readonly forenames: readonly (string | null)[];
  readonly whole: string | null;
}

/** Words that belong to the surname behind them. */
const PARTICLES: ReadonlySet<string> = new Set(
  'AL BIN DA DAL DE DEL DELLA DEN DER DI DOS DU EL IBN LA LE MAC MC O ST TEN TER VAN VON'.split(' '),
);

/** The split columns where they hold a surname, else the one column read; null where there is no name at all. */
export function personName(written: WrittenName): PersonName | null {
  const surname = trimmed(written.surname);
  const title = trimmed(written.title);
  if (surname === null) return surnameFirst(written.whole, title);
  const forenames = written.forenames.map(trimmed).filter(name => name !== null);
  return { title, initials: null, forenames: forenames.length === 0 ? null : forenames.join(' '), surname };
}

/** `PEMBERTON IMOGEN`, `VAN DER BERG JAN`, or with a comma where somebody wrote one. */
function surnameFirst(whole: string | null, title: string | null): PersonName | null {
  const plain = trimmed(whole)?.replace(/\s+/g, ' ');
  if (plain === undefined) return null;
  const comma = plain.indexOf(',');
  const words = plain.split(' ');
  const last = words.findIndex(word => !PARTICLES.has(word.toUpperCase()));
  const length = last === -1 ? words.length : last + 1;
  const [surname, forenames] =
    comma > 0
      ? [plain.slice(0, comma).trim(), plain.slice(comma + 1).trim()]
      : [words.slice(0, length).join(' '), words.slice(length).join(' ')];
  return { title, initials: null, forenames: forenames === '' ? null : forenames, surname };
}
