import type { Adjustment } from './adjustment.js';
import type { DayNumber, Run } from './calendar.js';
import { changeDays } from './change-days.js';
import { type DayDecision, decideDay } from './day-decision.js';
import type { YearFacts } from './day-facts.js';
import type { Finding } from './finding.js';

/** An unbroken run of days with the same charge for the same people: a line of the bill. */
export interface Period extends Run {
  readonly days: number;
  readonly decision: DayDecision;
  readonly findings: readonly DatedFinding[];
}

/** A finding and the days inside the period for which it was made. */
export interface DatedFinding extends Finding, Run {}

/** The year cut into lines of the bill. */
export function periods(year: YearFacts, run: Run): readonly Period[] {
  const cuts = changeDays(year, run);
  return merged(cuts.map((from, at) => segment(year, { from, to: (cuts[at + 1] ?? run.to + 1) - 1 })));
}

const datedFinding = (
  { subject, code, given, person, reason, law }: Finding,
  from: DayNumber,
  to: DayNumber,
): DatedFinding => ({
  subject,
  code,
  given,
  person,
  reason,
  law,
  from,
  to,
});

function segment(year: YearFacts, { from, to }: Run): Period {
  const decision = decideDay({ ...year, day: from });
  return {
    from,
    to,
    days: to - from + 1,
    decision,
    findings: decision.findings.map(each => datedFinding(each, from, to)),
  };
}

function merged(segments: readonly Period[]): readonly Period[] {
  const lines: Period[] = [];
  let lastKey = '';
  for (const next of segments) {
    const key = keyOf(next.decision);
    const last = lines.at(-1);
    if (last && key === lastKey) lines[lines.length - 1] = together(last, next);
    else lines.push(next);
    lastKey = key;
  }
  return lines;
}

const together = (one: Period, next: Period): Period => ({
  ...one,
  to: next.to,
  days: one.days + next.days,
  findings: continued(one.findings, next.findings),
});

/** Findings that go on are one finding. */
function continued(before: readonly DatedFinding[], after: readonly DatedFinding[]): readonly DatedFinding[] {
  const same = (one: DatedFinding, other: DatedFinding) =>
    one.to + 1 === other.from && one.code === other.code && one.person === other.person && one.reason === other.reason;
  const kept = before.map(one => {
    const next = after.find(other => same(one, other));
    return next ? { ...one, to: next.to } : one;
  });
  return [...kept, ...after.filter(other => !before.some(one => same(one, other)))];
}

/** A label says its share, so two shares are two labels. */
const part = (adjustment: Adjustment | null): string =>
  adjustment === null ? '-' : `${adjustment.code} ${adjustment.label}`;

/** Equal where the bill would print one line. */
const keyOf = (decision: DayDecision): string =>
  [
    decision.state,
    decision.listBand,
    decision.band,
    decision.exemption,
    decision.by,
    decision.liable.join(','),
    part(decision.discount),
    part(decision.premium),
    part(decision.annexe),
    part(decision.careLeaver),
    decision.reductions.map(({ from, name }) => `${name} ${from}`).join(','),
  ].join('|');

/** Every day by itself, for a test to hold beside `periods`. */
export const everyDay = (year: YearFacts, { from, to }: Run): readonly DayDecision[] =>
  Array.from({ length: to - from + 1 }, (_, at): DayNumber => from + at).map(day => decideDay({ ...year, day }));
