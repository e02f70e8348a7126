import type { PlainDate } from '../../domain/dates.js';
import type { Adult } from '../../domain/household/adult.js';
import type { Child } from '../../domain/household/child.js';
import type { Household } from '../../domain/household/household.js';
import type { Money } from '../../domain/money.js';
import type { Parameter } from '../../domain/parameter.js';
import type { Period } from '../../domain/timeline-segments.js';
import type { AwardHistory, ClaimantHistory } from '../../domain/universal-credit/award-history.js';
import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import type { NoteFields } from '../../domain/working-step.js';
import type { Law } from '../../parameters/schemes.js';

/** One award for one assessment period: who claims, for whom, under what law. Every rule of the scheme takes one. */
export interface AwardCase {
  readonly household: Household;
  readonly history: AwardHistory;
  readonly period: Period;
  /** A change counts for the whole of the assessment period in which it happens, so ages are those of its last day. */
  readonly lastDay: PlainDate;
  /** Who claims: both of a couple, or one of them as a single person. Reg. 3. */
  readonly claimants: readonly Adult[];
  /** The other member of a couple, where one claims as a single person. */
  readonly partnerOutside: Adult | null;
  /** Children and qualifying young persons for whom they are responsible. */
  readonly children: readonly Child[];
  /** As it stood on the first day of the assessment period: new rates are for periods that begin on or after their day. */
  readonly law: Law;
  readonly sink: Sink;
}

const NOTHING_KNOWN: Omit<ClaimantHistory, 'person'> = Object.freeze({
  startUpUntil: null,
  expectedHoursPerWeek: 35,
  allWorkRequirements: true,
  healthWaitUntil: null,
});

/** What is known of a claimant's work and health in the award. */
export const historyOf = ({ history }: AwardCase, { id }: Adult): Omit<ClaimantHistory, 'person'> =>
  history.claimants.find(({ person }) => person === id) ?? NOTHING_KNOWN;

/** An amount of the law as it stands, with its source. */
export const ofTheLaw = (sink: Sink, figure: Parameter<Money>, law?: string): Working =>
  sink.from(figure.value, () => figureNote(figure), law ?? figure.law);

export const figureNote = (figure: Parameter<unknown>, label = figure.name): NoteFields => ({
  label,
  parameters: [figure],
});
