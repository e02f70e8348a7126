import type { Moves } from '../case-kind.js';

/** From the tribunal's having the appeal to its end, as far as it is the same for every dispute that a tribunal hears. */
export const ENDED: Moves = { REVISED: {}, IMPLEMENTED: {}, CLOSED: {}, WITHDRAWN: {}, STRUCK_OUT: {} };

/** What can be done at any time while somebody else decides. */
export const LEAVING = { withdraw: 'WITHDRAWN', strikeOut: 'STRUCK_OUT' } as const;
export const DECIDED = { implement: 'IMPLEMENTED', letStand: 'CLOSED' } as const;
/** The customer's turn: to go on, or to leave it. */
export const THEIR_TURN = { lodge: 'WITH_TRIBUNAL', letStand: 'CLOSED' } as const;

/** The Valuation Tribunal for England: listed, the council's case sent, decided. */
export const BEFORE_VALUATION_TRIBUNAL: Moves = {
  WITH_TRIBUNAL: { list: 'LISTED', revise: 'REVISED', ...LEAVING },
  LISTED: { sendCase: 'CASE_SENT', decide: 'DECIDED', adjourn: 'WITH_TRIBUNAL', revise: 'REVISED', ...LEAVING },
  CASE_SENT: { decide: 'DECIDED', adjourn: 'WITH_TRIBUNAL', revise: 'REVISED', ...LEAVING },
  DECIDED,
  ...ENDED,
};
