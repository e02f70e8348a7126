import type { AppealSubject, Delivery, Happened } from '../../domain/appeals/words.js';
import type { PlainDate } from '../../domain/dates.js';
import type { AppealsLaw } from '../../parameters/appeals.js';
import type { Calendar } from '../../parameters/working-days.js';
import { deemedService } from '../clocks/deemed-service.js';
import type { Counted } from '../clocks/working-days.js';

/** What clocks are worked out from. */
export interface Asked {
  readonly subject: AppealSubject;
  readonly happened: Happened;
  /** How the decision came to the customer. */
  readonly delivery: Delivery;
  /** How the council's answer went out; as the decision where nobody says. */
  readonly replyDelivery?: Delivery;
  readonly law: AppealsLaw;
  readonly calendar: Calendar;
}

/** When the decision or notice was served: as proved, or as it is taken to have been. Null where none was sent. */
export const decisionServed = ({ happened, delivery, law, calendar }: Asked): Counted | null =>
  served(happened.decisionServed, happened.decisionSent, on => deemedService({ on, by: delivery }, law, calendar));

/** The same of the council's answer. */
export const replyServed = ({ happened, delivery, replyDelivery = delivery, law, calendar }: Asked): Counted | null =>
  served(happened.replyServed, happened.replySent, on => deemedService({ on, by: replyDelivery }, law, calendar));

function served(
  proved: PlainDate | undefined,
  sent: PlainDate | undefined,
  deem: (on: PlainDate) => Counted,
): Counted | null {
  if (proved !== undefined) return { day: proved, used: [], yearsNotKept: [] };
  return sent === undefined ? null : deem(sent);
}
