import type { PlainDate } from '../../domain/dates.js';
import type { Adult } from '../../domain/household/adult.js';
import type { Child } from '../../domain/household/child.js';
import type { Household } from '../../domain/household/household.js';
import type { Money } from '../../domain/money.js';
import type { Parameter } from '../../domain/parameter.js';
import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import type { NoteFields } from '../../domain/working-step.js';
import type { Law } from '../../parameters/schemes.js';
import type { Finding } from './finding.js';

/** One household on one day of a benefit week, under the law of that day. */
export interface CreditCase {
  readonly household: Household;
  readonly adults: readonly Adult[];
  /** Children and qualifying young persons for whom they are responsible. */
  readonly children: readonly Child[];
  readonly day: PlainDate;
  readonly law: Law;
  readonly sink: Sink;
}

/** An amount with what was found on the way. */
export interface Reached {
  readonly working: Working;
  readonly findings: readonly Finding[];
}

export const figureNote = (figure: Parameter<unknown>, label = figure.name): NoteFields => ({
  label,
  parameters: [figure],
});

export const ofTheLaw = (sink: Sink, figure: Parameter<Money>): Working =>
  sink.from(figure.value, () => figureNote(figure), figure.law);
