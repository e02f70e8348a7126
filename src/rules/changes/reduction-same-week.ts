import { isBefore, isoText, type PlainDate } from '../../domain/dates.js';
import { nextBenefitWeek } from '../housing-benefit/time/benefit-week.js';
import { benefitWeekOf } from '../periods/benefit-week.js';
import type { EffectiveChange } from './change.js';
import { changeProvision, type ReductionChange } from './reduction-change-day.js';

/** A change with its day, of which sort it is, and when it happened. */
export interface PlacedChange {
  readonly effective: EffectiveChange;
  readonly kind: ReductionChange;
  readonly on: PlainDate;
  readonly pensionAge: boolean;
}

/**
 * Ordinary changes of a reduction week in which the tax or the couple changed count with that, the earlier where there are
 * two. SI 2012/2885, Sch. 1 para. 46(7); SI 2012/2886, Sch. para. 107(7), taken from the words of SSI 2012/303, reg. 81. Those
 * that wait, or are told late, keep their own day.
 */
export function togetherInReduction(placed: readonly PlacedChange[]): EffectiveChange[] {
  const own = placed.filter(isOnItsDay);
  return placed.map(one => {
    if (!one.effective.from.equals(nextBenefitWeek(one.on))) return one.effective;
    const days = own.filter(other => weekOf(other) === weekOf(one)).map(({ effective }) => effective.from);
    const from = days.reduce<PlainDate | null>((first, day) => (first && isBefore(first, day) ? first : day), null);
    if (from === null) return one.effective;
    const reason = 'It happened in the week in which the tax or the couple changed, and counts with that';
    return { ...one.effective, from, ifToldInTime: from, reason, law: `${changeProvision(one.pensionAge)}(7)` };
  });
}

const isOnItsDay = ({ kind, effective, on }: PlacedChange): boolean =>
  (kind === 'COUNCIL_TAX' || kind === 'PARTNER') && effective.from.equals(on);
const weekOf = ({ on }: PlacedChange): string => isoText(benefitWeekOf(on));
