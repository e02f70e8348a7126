import { isAfter, isBefore, isoText, type PlainDate } from '../../domain/dates.js';
import { type Debt, debtKey, type HoldKind, type RecoveryHold } from '../../domain/recovery/debt.js';
import type { ArrangementFinding } from '../../domain/recovery/finding.js';

const HELD: Readonly<Record<HoldKind, { readonly says: string; readonly law: string }>> = {
  BREATHING_SPACE: {
    says: 'The law holds this debt: the council may not ask for it to be paid',
    law: 'SI 2020/1311, reg. 7',
  },
  MENTAL_HEALTH_CRISIS: {
    says: 'The law holds this debt: the council may not ask for it to be paid',
    law: 'SI 2020/1311, regs 7 and 28',
  },
  VULNERABILITY: { says: 'Recovery is held because somebody is vulnerable', law: "The council's hold" },
  DISPUTE: { says: 'Recovery is held while the debt is disputed', law: "The council's hold" },
  QUERY: { says: 'Recovery is held while a question about the debt is open', law: "The council's hold" },
  OTHER: { says: 'Recovery is held', law: "The council's hold" },
};

const runs = ({ from, to }: RecoveryHold, today: PlainDate): boolean =>
  !isAfter(from, today) && (to === null || !isBefore(to, today));

const covers = ({ account, year }: RecoveryHold, debt: Debt): boolean =>
  (account === null || account === debt.account) && (year === null || year === debt.year);

/** Why a debt may not be recovered today, or null where nothing holds it. Breathing Space outranks the council's own holds. */
export function held(debt: Debt, holds: readonly RecoveryHold[], today: PlainDate): ArrangementFinding | null {
  const now = holds.filter(hold => runs(hold, today) && covers(hold, debt));
  const hold = now.find(({ kind }) => kind in STATUTORY) ?? now[0];
  if (!hold) return null;
  const { says, law } = HELD[hold.kind];
  const until = hold.to === null ? '' : ` until the end of ${isoText(hold.to)}`;
  return { code: 'HELD', effect: 'LEAVES_OUT', debt: debtKey(debt), reason: `${says}${until}`, law };
}

const STATUTORY: Partial<Record<HoldKind, true>> = { BREATHING_SPACE: true, MENTAL_HEALTH_CRISIS: true };
