import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Instant, isoDate, londonDay, type PlainDate } from '../../domain/dates.js';
import { type Reply, Unreadable } from '../../platform/http/upstream.js';
import type { MoratoriumDebt, MoratoriumSeen, RegisterNotice } from '../ports/breathing-spaces.js';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/;
const text = z.string().max(400).nullish();
const moment = z.string().regex(MOMENT).nullish();

const body = ({ body: bytes, contentType }: Reply): unknown => {
  if (!/^(application|text)\/(json|plain)\b/i.test(contentType)) throw new Unreadable();
  return JSON.parse(bytes.toString('utf8'));
};

export const jsonOf =
  <Wire>(shape: z.ZodType<Wire>) =>
  (reply: Reply): Wire =>
    shape.parse(body(reply));

const Notice = z.object({
  id: z.string().min(1).max(100),
  createdOn: z.string().regex(MOMENT),
  messageType: z.string().min(1).max(100),
  messageVersion: z.string().min(1).max(100),
  payLoad: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Notices, each by itself: they are given once, so one that does not fit is kept as it came and loses none of the others.
 */
export const readNotices =
  (most: number) =>
  (reply: Reply): readonly RegisterNotice[] =>
    z.array(z.unknown()).max(most).parse(body(reply)).map(noticeOf);

function noticeOf(sent: unknown): RegisterNotice {
  const raw = JSON.stringify(sent);
  const { data } = Notice.safeParse(sent);
  if (data === undefined) {
    const id = `sha256:${createHash('sha256').update(raw).digest('hex')}`;
    return { id, createdOn: null, type: null, version: null, payload: {}, raw };
  }
  const { id, createdOn, messageType: type, messageVersion: version, payLoad } = data;
  return { id, createdOn, type, version, payload: payLoad ?? {}, raw };
}

const Debt = z.object({
  id: z.uuid(),
  status: z.number().int().min(0).max(16),
  reference: text,
  nino: text,
  // A number of at most fifteen figures is written out again as it was sent.
  amount: z.number().min(0).max(1e10).nullish(),
  startsOn: moment,
  endsOn: moment,
  removedOn: moment,
});

const Debtor = z.object({
  firstName: text,
  lastName: text,
  dateOfBirth: moment,
  isInMentalHealthMoratorium: z.boolean().nullish(),
  referenceNumber: text,
  addressHidden: z.boolean(),
  startsOn: moment,
  endsOn: moment,
  cancellationDate: moment,
  moratoriumStatus: z.number().int().min(0).max(4),
});
type Debtor = z.infer<typeof Debtor>;

export const Moratorium = z.object({
  debtorDetails: Debtor,
  currentAddress: z.object({ postcode: text }).nullish(),
  debtDetails: z.array(Debt).max(200).nullish(),
});

/** What a debt comes to where the whole moratorium is cancelled, a draft or over, whatever it says of the debt. */
const STATUS_OF_ALL: Readonly<Record<number, number>> = { 2: 14, 3: 8, 4: 15 };

export const toMoratorium = (id: string, sent: z.infer<typeof Moratorium>): MoratoriumSeen => {
  const { debtorDetails: debtor, debtDetails, currentAddress } = sent;
  return {
    id,
    reference: debtor.referenceNumber ?? null,
    crisis: debtor.isInMentalHealthMoratorium ?? false,
    addressHidden: debtor.addressHidden,
    surname: debtor.lastName ?? null,
    forename: debtor.firstName ?? null,
    born: day(debtor.dateOfBirth),
    postcode: debtor.addressHidden ? null : (currentAddress?.postcode ?? null),
    debts: (debtDetails ?? []).map(debt => toDebt(debt, debtor)),
  };
};

const toDebt = (debt: z.infer<typeof Debt>, debtor: Debtor): MoratoriumDebt => ({
  id: debt.id,
  reference: debt.reference ?? null,
  nationalInsuranceNumber: debt.nino ?? null,
  amount: debt.amount == null ? null : String(debt.amount),
  status: STATUS_OF_ALL[debtor.moratoriumStatus] ?? debt.status,
  from: day(debt.startsOn) ?? day(debtor.startsOn),
  until: day(debt.removedOn) ?? day(debtor.cancellationDate) ?? day(debt.endsOn) ?? day(debtor.endsOn),
});

/** The day of a moment; one without a zone is one of London's. */
function day(sent: string | null | undefined): PlainDate | null {
  if (sent == null) return null;
  return /(Z|[+-]\d\d:\d\d)$/.test(sent) ? londonDay(Instant.from(sent)) : isoDate(sent.slice(0, 10));
}
