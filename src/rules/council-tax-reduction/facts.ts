/** What a reduction turns on that is no fact of a household. */
export interface ReductionFacts {
  /**
   * The authority leaves the whole of war pensions out, not the prescribed sum alone. SI 2012/2885, Sch. 5 para. 1 has the
   * sum; the rest is the authority's policy. Absent: the sum alone.
   */
  readonly wholeWarPensionLeftOut?: boolean;
}
