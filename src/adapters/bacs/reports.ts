import type { BacsReportName } from '../../domain/direct-debit/effects.js';
import {
  BacsFileProblem,
  type BacsReport,
  type InstructionNotice,
  type PayerAccount,
  type SubmissionResult,
  type UnpaidDebit,
} from '../ports/bacs.js';
import type { BacsOptions } from './config.js';
import { reasonOf } from './reasons.js';
import { document, type Message, type Unpaids } from './wire.js';
import { readXml } from './xml.js';

/** Records of an ADDACS report, and of an AUDDIS one: results of a file (V taken, R refused), and instructions (N, D). */
const AMENDMENT = 'A';
const RESULTS: ReadonlySet<string> = new Set(['V', 'R', 'N']);
const INSTRUCTIONS: ReadonlySet<string> = new Set(['N', 'D']);

/** Reads a report of this council's. Throws BacsFileProblem for anything else; the file is never quoted. */
export function readReport(content: Uint8Array, council: BacsOptions): BacsReport {
  const whole = readXml(content);
  if (!isReport(whole)) throw new BacsFileProblem('NOT_A_REPORT');
  const read = document.safeParse(whole);
  if (!read.success) throw new BacsFileProblem('WRONG_SHAPE');
  const { ARUDD, MessagingAdvices } = read.data.BACSDocument.Data;
  if (ARUDD !== undefined) return { kind: 'ARUDD', unpaid: unpaidOf(ARUDD, council) };
  return messages(MessagingAdvices?.MessagingAdvice ?? [], council);
}

/** Has the one or the other kind of data, as far as can be told before its records are looked at. */
function isReport(whole: unknown): boolean {
  const data = at(at(whole, 'BACSDocument'), 'Data');
  const kinds = ['ARUDD', 'MessagingAdvices'].filter(kind => at(data, kind) !== undefined);
  return kinds.length === 1;
}

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

function messages(all: readonly Message[], council: BacsOptions): BacsReport {
  const types = new Set(all.map(one => one['@record-type']));
  if (all.some(one => one['@user-number'] !== council.serviceUserNumber)) throw new BacsFileProblem('NOT_OURS');
  if (all.some(one => one['@file-type'] !== null && one['@file-type'] !== 'LIVE'))
    throw new BacsFileProblem('NOT_LIVE');
  if ([...types].every(type => type === AMENDMENT))
    return { kind: 'ADDACS', notices: all.map((one, n) => noticeOf('ADDACS', one, { position: n + 1, council })) };
  if (![...types].every(type => RESULTS.has(type) || INSTRUCTIONS.has(type))) throw new BacsFileProblem('RECORD_TYPE');
  return {
    kind: 'AUDDIS',
    files: all.flatMap(resultOf),
    notices: all.flatMap((one, n) =>
      INSTRUCTIONS.has(one['@record-type']) ? [noticeOf('AUDDIS', one, { position: n + 1, council })] : [],
    ),
  };
}

/** How many of a file were taken; nothing where the record does not say. */
function resultOf(one: Message): SubmissionResult[] {
  const { '@vol-serial-number': serial, '@accepted-ddi': accepted, '@rejected-ddi': rejected } = one;
  if (!RESULTS.has(one['@record-type']) || serial === null || accepted === null) return [];
  return [{ serial, accepted, rejected: rejected ?? 0 }];
}

interface Placed {
  readonly position: number;
  readonly council: BacsOptions;
}

function noticeOf(report: BacsReportName, one: Message, { position, council }: Placed): InstructionNotice {
  const { '@reference': reference, '@reason-code': code } = one;
  if (reference === null || code === null) throw new BacsFileProblem('WRONG_SHAPE');
  return {
    position,
    reference,
    payer: account(one['@payer-sort-code'], one['@payer-account-number']),
    moved: account(one['@payer-new-sort-code'], one['@payer-new-account-number']),
    reason: reasonOf(report, code, council.longReturnCodes),
    effectiveOn: one['@effective-date'],
  };
}

function unpaidOf({ Advice }: Unpaids, council: BacsOptions): UnpaidDebit[] {
  const records = Advice.flatMap(advice => advice?.OriginatingAccountRecords?.OriginatingAccountRecord ?? []);
  const isOurs = ({ OriginatingAccount: own }: (typeof records)[number]) =>
    own['@number'] === council.accountNumber && own['@sortCode'] === council.sortCode;
  if (!records.every(isOurs)) throw new BacsFileProblem('NOT_OURS');
  return records
    .flatMap(({ ReturnedDebitItem }) => ReturnedDebitItem)
    .map((one, n) => ({
      position: n + 1,
      reference: one['@ref'],
      payer: account(one.PayerAccount?.['@sortCode'] ?? null, one.PayerAccount?.['@number'] ?? null),
      reason: reasonOf('ARUDD', one['@returnCode'], council.longReturnCodes),
      amount: one['@valueOf'],
      collectedOn: one['@originalProcessingDate'],
    }));
}

/** Both numbers as numbers, or no account. */
const account = (sortCode: string | null, accountNumber: string | null): PayerAccount | null =>
  /^\d{6}$/.test(sortCode ?? '') && /^\d{8}$/.test(accountNumber ?? '')
    ? { sortCode: sortCode ?? '', accountNumber: accountNumber ?? '' }
    : null;
