/** How far from today a move can lie: a council's own settings. */
export interface MovePolicy {
  /** A move that is further off is reported later: plans change. */
  readonly aheadDays: number;
  /** One that lies further back is looked at by a person before anything is keyed. */
  readonly backDays: number;
}

/** Moves are taken up to a fortnight ahead, as councils that automate them do; a year's quarter back without a question. */
export const MOVE_POLICY: MovePolicy = { aheadDays: 14, backDays: 91 };
