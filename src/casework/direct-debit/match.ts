import { sql } from 'kysely';
import type { LineCode, PayerAccount } from '../../adapters/ports/bacs.js';
import { caseColumns, idOf, onCasework, toCase } from '../store/case-rows.js';
import type { Work } from '../work.js';
import type { BankSeal } from './bank-seal.js';
import { type Instruction, instruction } from './instruction.js';

/** What a report names an instruction by. */
export interface Named {
  readonly reference: string;
  readonly payer: PayerAccount | null;
}

/** `FORMER`: the account that it was on before, of which there is nothing more to do. */
export interface Matched {
  readonly one: Instruction;
  readonly account: 'CURRENT' | 'FORMER';
}

/** The most instructions that one reference can have had: an account is given up and taken up a few times at most. */
const MOST = 20;

/**
 * The instruction that a report is about, held until the transaction ends: the reference and the bank account both have to
 * fit. Of several the newest. Where the report names no account, an only open one of that reference.
 */
export async function matched(work: Work, seal: BankSeal, { reference, payer }: Named): Promise<Matched | null> {
  const all = await ofReference(work, reference);
  if (payer === null) {
    const [one, ...others] = all.filter(({ closedAt }) => closedAt === null);
    return one !== undefined && others.length === 0 ? { one, account: 'CURRENT' } : null;
  }
  const isPayer = ({ facts }: Instruction, sealed: string): boolean => same(seal.open(sealed, facts.account), payer);
  const current = all.find(one => isPayer(one, one.facts.bank.sealed));
  if (current !== undefined) return { one: current, account: 'CURRENT' };
  for (const one of all) {
    const once = await sealedOnce(work, one);
    if (once.some(sealed => isPayer(one, sealed))) return { one, account: 'FORMER' };
  }
  return null;
}

export const same = (one: PayerAccount, other: PayerAccount): boolean =>
  one.sortCode === other.sortCode && one.accountNumber === other.accountNumber;

async function ofReference({ transaction }: Work, reference: string): Promise<Instruction[]> {
  const rows = await onCasework(transaction)
    .selectFrom('casework_case')
    .select(caseColumns)
    .where('kind', '=', instruction.name)
    .where(sql<string>`facts ->> 'reference'`, '=', reference.trim())
    .orderBy('number', 'desc')
    .limit(MOST)
    .forUpdate()
    .execute();
  return rows.map(row => toCase(row) as Instruction);
}

async function sealedOnce({ transaction }: Work, { ref }: Instruction): Promise<readonly string[]> {
  const { rows } = await sql<{ sealed: string }>`
    select distinct sealed from direct_debit_line where case_id = ${idOf(ref)} limit 50`.execute(transaction);
  return rows.map(({ sealed }) => sealed);
}

export interface SentLine {
  readonly file: number;
  readonly n: number;
  readonly code: LineCode;
}

/** The newest line that was sent about an account of an instruction: what AUDDIS answers. */
export async function lineAbout(
  { transaction }: Work,
  seal: BankSeal,
  { one, payer }: { readonly one: Instruction; readonly payer: PayerAccount | null },
): Promise<SentLine | null> {
  const { rows } = await sql<SentLine & { sealed: string }>`
    select file, n, code, sealed from direct_debit_line where case_id = ${idOf(one.ref)}
    order by file desc, n desc limit 50`.execute(transaction);
  const line = rows.find(({ sealed }) => payer === null || same(seal.open(sealed, one.facts.account), payer));
  return line ?? null;
}

export async function lineRefused({ transaction }: Work, { file, n }: SentLine): Promise<void> {
  await sql`update direct_debit_line set refused = true where file = ${file} and n = ${n}`.execute(transaction);
}
