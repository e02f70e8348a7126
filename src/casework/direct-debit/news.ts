import type { InstructionNotice, UnpaidDebit } from '../../adapters/ports/bacs.js';
import type { BacsReason, BacsReportName } from '../../domain/direct-debit/effects.js';
import { backOfficeTask } from '../back-office/task.js';
import type { Command } from '../command.js';
import { done, type Outcome } from '../outcome.js';
import type { Work } from '../work.js';
import { type Instruction, instruction } from './instruction.js';
import { lineAbout, lineRefused, matched, type Named } from './match.js';
import type { NewsMeans, RecordOf } from './news-means.js';
import { STEPS, type Told } from './steps.js';
import { noteUnpaid } from './unpaid.js';

/** Takes in what a bank says of an instruction. */
export const takeNotice = (
  kind: 'AUDDIS' | 'ADDACS',
  notice: InstructionNotice,
  means: NewsMeans,
): Command<RecordOf> => ({
  name: 'takeDirectDebitNotice',
  async run(work) {
    const found = await matched(work, means.seal, notice);
    if (found === null) return unmatched(work, kind, notice);
    const { one, account } = found;
    if (kind === 'AUDDIS') {
      const line = await lineAbout(work, means.seal, { one, payer: notice.payer });
      if (line !== null) await lineRefused(work, line);
      // A cancellation that the bank could not do: there is nothing left to cancel.
      if (line?.code === '0C') return noted(work, one);
    }
    if (account === 'FORMER') return noted(work, one);
    return applied(work, { one, kind, reason: notice.reason, moved: notice.moved, means });
  },
});

/** Takes in a debit that was not paid: it is on the case whatever follows for the instruction. */
export const takeUnpaid = (unpaid: UnpaidDebit, means: NewsMeans): Command<RecordOf> => ({
  name: 'takeUnpaidDirectDebit',
  async run(work) {
    const found = await matched(work, means.seal, unpaid);
    if (found === null) return unmatched(work, 'ARUDD', unpaid);
    const { one, task } = await noteUnpaid(work, found.one, unpaid);
    if (found.account === 'FORMER') return done(one, ...task);
    const outcome = await applied(work, { one, kind: 'ARUDD', reason: unpaid.reason, moved: null, means });
    return outcome.kind === 'ChangeDone'
      ? { ...outcome, also: [...task.map(({ ref }) => ref), ...outcome.also] }
      : outcome;
  },
});

/** Of an account that the instruction is not on any more: kept in its history, and nothing else follows. */
async function noted(work: Work, one: Instruction): Promise<Outcome> {
  return done(await work.amend(instruction, { case: one, action: 'noteOldAccount' }, { facts: one.facts }));
}

interface Applying extends Told {
  readonly one: Instruction;
  readonly kind: BacsReportName;
}

async function applied(work: Work, { one, kind, ...told }: Applying): Promise<Outcome> {
  const { reason } = told;
  const news = { code: reason.code, means: reason.means, effect: reason.effect, report: kind, on: work.today };
  const known = await work.amend(instruction, { case: one, action: 'hear' }, { facts: { ...one.facts, news } });
  return (await STEPS[reason.effect](work, known, told)) ?? done(known);
}

/** Something that fits no instruction: somebody looks whom it may be about. The account is not told: the report has it. */
async function unmatched(
  work: Work,
  kind: BacsReportName,
  { reference, reason, position }: Named & { readonly reason: BacsReason; readonly position: number },
): Promise<Outcome> {
  const entries = [
    { field: 'Report', value: `${kind}, record ${position}` },
    { field: 'Reference', value: reference.slice(0, 18) },
    { field: 'Reason', value: `${reason.code}: ${reason.means}` },
  ];
  const title = 'News from Bacs that fits no Direct Debit set up here';
  const facts = { system: 'bacs', title, entries, cause: null, proof: null, seen: 'NOT_LOOKED' as const };
  return done(await work.open(backOfficeTask, { facts, team: 'payments' }));
}
