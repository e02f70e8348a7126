import { Money } from '../../../domain/money.js';
import type { Provenance } from '../../../domain/parameter.js';
import type { Situation } from '../situation.js';
import type { Treatment } from './treatment.js';

/** What is taken off an income of one kind, and whether it counts towards the common ceiling. */
export interface Disregarded {
  readonly amount: Money;
  readonly parameters: readonly Provenance[];
  readonly underCeiling: boolean;
}

const NOTHING: Disregarded = { amount: Money.zero, parameters: [], underCeiling: false };

/**
 * How much of a week's income is left out. Each boarder and each lodger has a sum of their own; maintenance has one where a
 * child is in the family. HB Regs, Sch. 5 paras 15, 16, 22, 42 and 47; HB(SPC) Regs, Sch. 5 paras 1, 7 to 10, 12 and 20.
 */
export function disregarded(amount: Money, treatment: Treatment, { law, family }: Situation): Disregarded {
  const upTo = (figure: Situation['law']['warPensionDisregard'], underCeiling: boolean): Disregarded => ({
    amount: Money.min(amount, figure.value),
    parameters: [figure],
    underCeiling,
  });
  switch (treatment) {
    case 'COUNTED':
      return NOTHING;
    case 'IGNORED':
      return { amount, parameters: [], underCeiling: false };
    case 'WAR_PENSION':
      return upTo(law.warPensionDisregard, true);
    case 'WIDOWED_PARENT':
      return upTo(law.widowedParentDisregard, true);
    case 'MAINTENANCE':
      return family.children.length > 0 ? upTo(law.maintenanceDisregard, false) : NOTHING;
    case 'LODGER':
      return upTo(law.lodgerDisregard, false);
    case 'TRUST':
      return upTo(law.trustDisregardPensionAge, true);
    case 'BOARDER':
      return boarder(amount, law);
  }
}

/** A fixed sum and a share of what is above it. */
function boarder(amount: Money, law: Situation['law']): Disregarded {
  const first = Money.min(amount, law.boarderDisregard.value);
  const further = amount.minus(first).times(law.boarderFurtherShare.value);
  return {
    amount: first.plus(further),
    parameters: [law.boarderDisregard, law.boarderFurtherShare],
    underCeiling: false,
  };
}
