import type { MoveInput, MoveReadings } from '../../../casework/moves/report.js';
import { isBefore } from '../../../domain/dates.js';
import { financialYearOf, lastDayOf } from '../../../domain/financial-year.js';
import { claimsOf } from '../../claims-of.js';
import type { Context } from '../../context.js';
import { type AccountRead, accountRead, currentDwelling } from '../council-tax/account-read.js';
import { compared, effectOnAccount, noEffect } from '../council-tax/bill-effect.js';
import { claimEffects } from './claim-effects.js';

/** Reads what a move turns on, past every cache, and works out what it does to each bill. */
export async function moveReadings(
  { customer: person, direction, leaving, arriving }: MoveInput,
  context: Context,
): Promise<MoveReadings> {
  const { fresh } = context;
  const [customer, left, { claims }] = await Promise.all([
    fresh.customer.load(person),
    leaving && accountRead(fresh, { account: leaving.account, holder: person }, leaving.on),
    claimsOf(person, fresh),
  ]);
  const address = left && (currentDwelling(left)?.property.address ?? null);
  const on = leaving?.on ?? arriving?.on;
  return {
    customer,
    account: left?.account ?? null,
    address:
      address && address.lines.length > 0 ? { lines: address.lines.slice(0, 6), postcode: address.postcode } : null,
    leavingBill: leaving ? leavingEffect(left, leaving, context) : noEffect(null, context),
    arrivingBill: arriving ? arrivingEffect(arriving, context) : noEffect(null, context),
    claims: on
      ? claimEffects(
          claims.map(({ claim }) => claim),
          { direction, on },
        )
      : [],
  };
}

/** The year's bill of the old home, whole and to the day before the move. */
const leavingEffect = (
  left: AccountRead | null,
  { on, othersRemain }: NonNullable<MoveInput['leaving']>,
  by: Context,
) =>
  othersRemain
    ? noEffect(
        'The account goes on for those who stay: the bill of each side is decided once it is said who they are',
        by,
      )
    : effectOnAccount(
        left,
        told => {
          const last = on.subtract({ days: 1 });
          return { after: { ...told, to: isBefore(last, told.to) ? last : told.to } };
        },
        by,
      );

const BAND = 'The band is as the customer says: the valuation list decides';

const STUDENTS = 'The students are as the customer says: each shows a certificate';

/** The bill of the new home from the day of the move to the end of the year, for as many adults and students as are said. */
function arrivingEffect({ on, band, adults, students }: NonNullable<MoveInput['arriving']>, by: Context) {
  if (band === null) return noEffect('The band of the new home is not known here', by);
  const year = financialYearOf(on);
  const people = [
    ...residents('adult', adults),
    ...residents('student', students).map(one => ({ ...one, disregards: [{ reason: 'STUDENT', certificate: true }] })),
  ];
  const after = {
    facts: { year, dwelling: { bands: [{ band: band as 'A' }] }, people },
    from: on,
    to: lastDayOf(year),
  };
  return compared({ before: null, after: after as never, assumptions: students > 0 ? [BAND, STUDENTS] : [BAND] }, by);
}

/** A third of a kind changes nothing: two who count leave the charge whole, and any number of students is none. */
const residents = (kind: string, count: number) =>
  Array.from({ length: Math.min(count, 2) }, (_, at) => ({ id: `${kind}-${at + 1}`, residence: [{}] }));
