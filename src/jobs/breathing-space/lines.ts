import { createHash } from 'node:crypto';
import type { MoratoriumDebt, MoratoriumSeen } from '../../adapters/ports/breathing-spaces.js';
import { type Instant, isoText } from '../../domain/dates.js';

/** As feeds/breathing-space-1.yaml has them. */
const HEADER =
  'READ_AT,READ_MS,NINO,SURNAME,FORENAME,BORN,POSTCODE,BREATHING_SPACE,REFERENCE,DEBT,DEBT_REFERENCE,AMOUNT,STATUS,STARTS,ENDS,CRISIS,HIDDEN';
const NINO = /^[A-Za-z]{2}[\d ]{6,10}[A-Da-d]? ?$/;

export interface DebtLine {
  readonly debt: string;
  /** The line but for when it was read, hashed: the same for what says the same. */
  readonly told: string;
  readonly text: string;
}

/** One line for each debt. Of a number that is none nothing is said: the debt is held all the same. */
export const linesOf = (moratorium: MoratoriumSeen): readonly DebtLine[] =>
  moratorium.debts.map(debt => {
    const text = valuesOf(moratorium, debt).map(quoted).join(',');
    return { debt: debt.id, told: createHash('sha256').update(text).digest('base64url'), text };
  });

export const fileOf = (lines: readonly DebtLine[], readAt: Instant): string =>
  `${[HEADER, ...lines.map(({ text }) => `${readAt},${readAt.epochMilliseconds},${text}`)].join('\n')}\n`;

function valuesOf(moratorium: MoratoriumSeen, debt: MoratoriumDebt): readonly string[] {
  const { id, reference, crisis, addressHidden, surname, forename, born, postcode } = moratorium;
  const number = debt.nationalInsuranceNumber ?? '';
  return [
    NINO.test(number.trim()) ? number : '',
    surname ?? '',
    forename ?? '',
    born === null ? '' : isoText(born),
    addressHidden ? '' : (postcode ?? ''),
    id,
    reference ?? '',
    debt.id,
    debt.reference ?? '',
    debt.amount ?? '',
    String(debt.status),
    debt.from === null ? '' : isoText(debt.from),
    debt.until === null ? '' : isoText(debt.until),
    String(crisis),
    String(addressHidden),
  ];
}

/** Quoted always: a name may hold anything. A line stays one line. */
const quoted = (value: string): string => `"${value.replace(/[\r\n]+/g, ' ').replaceAll('"', '""')}"`;
