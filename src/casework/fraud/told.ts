import type { Caller } from '../../domain/caller.js';
import { decode } from '../../domain/codec.js';
import { isoDate, PlainDate } from '../../domain/dates.js';
import type { FeedKind } from '../../domain/feeds/kinds.js';
import type { Period } from '../../domain/household/values.js';
import { Money } from '../../domain/money.js';
import { mayUse } from '../../domain/origin-uses.js';
import { ORIGINS, type Origin } from '../../domain/permissions.js';
import type { PersonRef } from '../../domain/references.js';
import type { Database } from '../../platform/database/database.js';
import type { MatchFacts, Told } from '../../rules/fraud-indicators/facts.js';
import { incomePerMonth } from '../../rules/periods/income-per-month.js';

export interface ToldOfPerson {
  readonly told: readonly Told[];
  readonly matches: readonly MatchFacts[];
}

/** What feeds told of a person that bears on what the person stated; of each record its last correction. */
export interface Signs {
  toldOf(asked: { readonly person: PersonRef; readonly today: PlainDate }, caller: Caller): Promise<ToldOfPerson>;
}

const KINDS: readonly FeedKind[] = ['UNIVERSAL_CREDIT', 'EARNINGS_ALERT', 'DATA_MATCH'];
/** A year of months, alerts and matches is far below. */
const MOST_RECORDS = 200;

interface Row {
  readonly kind: FeedKind;
  readonly origin: Origin;
  readonly period: string | null;
  readonly fields: string;
}
type Fields = Readonly<Record<string, unknown>>;

export const signs = (database: Database): Signs => ({
  async toldOf({ person, today }, { class: of, purpose }) {
    const origins = ORIGINS.filter(origin => mayUse(origin, of, purpose));
    const rows = await database.run<Row>({ text: LATEST, values: [person, KINDS, origins, today.toString()] });
    const read = rows.map(row => ({ ...row, fields: decode<Fields>(row.fields) }));
    return {
      told: read.flatMap(({ kind, origin, period, fields }) => toldIn(kind, { origin, period, fields })),
      matches: read
        .filter(({ kind }) => kind === 'DATA_MATCH')
        .map(({ origin, fields }) => ({ by: origin, rule: textOf(fields.ruleId), on: dayOf(fields.matchDate) })),
    };
  },
});

const LATEST = `select kind, origin, period, fields from (
    select distinct on (r.kind, r.record_key) r.id, r.kind, r.origin, r.period::text as period, r.fields::text as fields
    from feed_record r join feed_subject_person p using (subject)
    where p.person = $1 and r.kind = any($2::text[]) and r.origin = any($3::text[]) and r.retain_until >= $4::date
    order by r.kind, r.record_key, r.ordering desc
  ) latest order by id desc limit ${MOST_RECORDS}`;

interface ToldRecord {
  readonly origin: Origin;
  readonly period: string | null;
  readonly fields: Fields;
}

function toldIn(kind: FeedKind, { origin: by, period, fields }: ToldRecord): Told[] {
  const on = kind === 'UNIVERSAL_CREDIT' ? dayOf(fields.assessmentPeriodEnd) : dayOf(fields.paymentDate);
  const day = on ?? dayOf(fields.assessmentPeriodStart) ?? (period === null ? null : isoDate(period.slice(0, 10)));
  if (day === null) return [];
  if (kind === 'UNIVERSAL_CREDIT')
    return [{ by, on: day, earningsPerMonth: earned(fields), work: false, capital: moneyOf(fields.capital) }];
  if (kind === 'EARNINGS_ALERT') return [{ by, on: day, earningsPerMonth: alerted(fields), work: true, capital: null }];
  return [];
}

function earned({ earnedIncomeClaimant, earnedIncomePartner }: Fields): Money | null {
  const amounts = [moneyOf(earnedIncomeClaimant), moneyOf(earnedIncomePartner)].filter(amount => amount !== null);
  return amounts.length === 0 ? null : Money.sum(amounts);
}

const PERIOD_OF: { readonly [frequency: string]: Period } = {
  WEEKLY: 'WEEK',
  FORTNIGHTLY: 'TWO_WEEKS',
  FOUR_WEEKLY: 'FOUR_WEEKS',
  MONTHLY: 'MONTH',
};

function alerted({ amount, frequency }: Fields): Money | null {
  const [paid, per] = [moneyOf(amount), PERIOD_OF[String(frequency)]];
  return paid === null || per === undefined ? null : incomePerMonth({ amount: paid, per });
}

const moneyOf = (value: unknown): Money | null => (value instanceof Money ? value : null);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const dayOf = (value: unknown): PlainDate | null => (value instanceof PlainDate ? value : null);
