import type { ChangeKind } from '../../domain/changes/change-words.js';
import { isoText, type PlainDate } from '../../domain/dates.js';
import { plusDays } from '../../domain/epoch-day.js';
import { nextBenefitWeek } from '../housing-benefit/time/benefit-week.js';
import { benefitWeekOf } from '../periods/benefit-week.js';
import type { EffectiveChange } from './change.js';

const ON_THEIR_DAY: readonly ChangeKind[] = ['MOVE', 'RENT'];
const ORDINARY: readonly ChangeKind[] = ['OTHER', 'NON_DEPENDANT', 'BENEFIT_ENDS'];

/**
 * Ordinary changes of the benefit week in which a move or a new rent counts count with it. HB Regs, reg. 79(4); HB(SPC) Regs,
 * reg. 59(4). Those that wait, or are told late, keep their own day; had one been told in time, it would have counted so too.
 */
export function together(effective: readonly EffectiveChange[]): EffectiveChange[] {
  const own = effective.filter(
    ({ change, from }) => ON_THEIR_DAY.includes(change.kind) && from.equals(change.occurredOn),
  );
  return effective.map(one => {
    const leading = own.find(other => weekOf(other) === weekOf(one) && other.change.id !== one.change.id);
    if (leading === undefined || !ORDINARY.includes(one.change.kind)) return one;
    if (toldLate(one)) return { ...one, ifToldInTime: leading.from };
    if (!followsItsOwnDay(one)) return one;
    return {
      ...one,
      from: leading.from,
      ifToldInTime: leading.from,
      reason: 'It happened in the week of a move or a new rent, and counts with that',
      law: 'HB Regs, reg. 79(4); HB(SPC) Regs, reg. 59(4)',
      assumptions: [...one.assumptions, 'The words of regs 79(4) and 59(4) were not read whole'],
    };
  });
}

/** The end of a benefit happens on the day after its last. */
const happenedOn = ({ change }: EffectiveChange): PlainDate =>
  change.kind === 'BENEFIT_ENDS' ? plusDays(change.occurredOn, 1) : change.occurredOn;
const weekOf = (one: EffectiveChange): string => isoText(benefitWeekOf(happenedOn(one)));

/** It counts when it was told, and would have from the week after it happened. */
const toldLate = (one: EffectiveChange): boolean =>
  !one.from.equals(one.ifToldInTime) && one.ifToldInTime.equals(nextBenefitWeek(happenedOn(one)));

/** Neither delayed nor late: it counts from the week after it happened. */
const followsItsOwnDay = (one: EffectiveChange): boolean => one.from.equals(nextBenefitWeek(happenedOn(one)));
