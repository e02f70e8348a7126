import type { Element } from '../../domain/universal-credit/award-history.js';
import type { Working } from '../../domain/working.js';

/** One amount that makes up the maximum. */
export interface AwardElement {
  readonly element: Element | 'TRANSITIONAL';
  readonly working: Working;
}
