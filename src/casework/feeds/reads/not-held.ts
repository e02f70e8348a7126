import type { AccountRef } from '../../../domain/references.js';
import { refuse } from '../../outcome.js';
import type { Work } from '../../work.js';
import { holdsOn } from './holds.js';

/**
 * For every command that recovers a debt, before it does anything: refuses where a moratorium holds one of these accounts
 * today. Whoever pays, or changes how they pay because they want to, is not refused: do not ask it there.
 */
export async function notHeld({ transaction, today }: Work, accounts: readonly AccountRef[]): Promise<void> {
  const held = await holdsOn(transaction, accounts, { on: today });
  for (const holds of held.values())
    if (holds.some(({ inForce }) => inForce))
      refuse(
        'NOT_POSSIBLE_NOW',
        'The debt is in a breathing space: no enforcement, interest, fees or demand until it ends. Payments are taken as ever.',
      );
}
