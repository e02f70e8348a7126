import { firstDayOf, labelOf, lastDayOf } from '../domain/financial-year.js';
import { Money } from '../domain/money.js';
import type { Origin } from './figure.js';
import type {
  AwardRule,
  CapitalRule,
  Group,
  LiabilityRule,
  LocalScheme,
  NonDependantRule,
  OrUnknown,
  PassportRule,
  StudentRule,
} from './local-reduction.js';
import { calculationOf } from './local-reduction-calculation-build.js';
import type {
  AwardText,
  CapitalText,
  GroupText,
  LiabilityText,
  LocalSchemeFile,
  NonDependantsText,
  PassportText,
  StudentsText,
} from './local-reduction-file.js';
import { incomeOf, universalCreditOf, whenOf } from './local-reduction-income-build.js';
import { type Saying, saying } from './local-reduction-saying.js';
import { DEFAULT_STUDENT_EXCEPTIONS, NON_DEPENDANT_EXEMPTIONS } from './local-reduction-words.js';

/** A scheme ready for use, each figure with its provenance, from a file that has passed its schema and its checks. */
export function localSchemeOf(file: LocalSchemeFile): LocalScheme {
  const said = saying(originOf(file));
  return Object.freeze({
    kind: 'LocalScheme',
    council: file.council,
    name: file.name,
    schemeName: file.scheme,
    year: file.year,
    status: file.status,
    verified: file.verified,
    basis: file.basis,
    address: file.address ?? null,
    note: file.note ?? null,
    missing: Object.freeze(file.missing ?? []),
    law: said.law,
    liability: liabilityOf(file.liability ?? {}, said),
    capital: file.capital === 'unknown' ? 'unknown' : capitalOf(file.capital, said),
    passport:
      file.passport === 'unknown' ? 'unknown' : file.passport === 'none' ? null : passportOf(file.passport, said),
    students: studentsOf(file.students ?? 'unknown', said),
    income: file.income === 'unknown' ? 'unknown' : incomeOf(file.income, said),
    universalCredit: file.universal_credit === 'unknown' ? 'unknown' : universalCreditOf(file.universal_credit, said),
    calculation: calculationOf(file.calculation, 'calculation', said),
    groups: (file.groups ?? []).map(group => groupOf(group, said)),
    nonDependants:
      file.non_dependants === 'unknown'
        ? 'unknown'
        : file.non_dependants === 'none'
          ? null
          : nonDependantsOf(file.non_dependants, said),
    award: awardOf(file.award ?? {}, said),
  } satisfies LocalScheme);
}

const originOf = (file: LocalSchemeFile): Origin => ({
  id: `localReduction.${file.council}.${labelOf(file.year)}`,
  name: file.scheme,
  law: `${file.name}: ${file.scheme}`,
  verified: file.verified,
  standing: file.status === 'invented' ? 'invented' : 'published',
  basis: file.address === undefined ? file.basis : `${file.basis} (${file.address})`,
  inForceFrom: firstDayOf(file.year),
  inForceTo: lastDayOf(file.year),
  checkedTo: lastDayOf(file.year),
  pastCheckedTo: false,
});

function liabilityOf(text: LiabilityText, saying: Saying): LiabilityRule {
  const said = saying.under('liability', text);
  const most = text.bill_limit_per_year;
  return {
    law: said.law,
    bandLimit: text.band_limit ?? null,
    billLimitPerYear: most === undefined ? null : said.pounds('billLimit', "Most of a year's bill that counts", most),
  };
}

function capitalOf(text: CapitalText, saying: Saying): CapitalRule {
  const said = saying.under('capital', text);
  const { limit, tariff } = text;
  return {
    law: said.law,
    limit: said.pounds('limit', 'Capital above which there is no reduction', limit),
    tariff:
      typeof tariff === 'string'
        ? TARIFF_WORDS[tariff]
        : {
            from: said.pounds('tariffFrom', 'Capital above which income is assumed', tariff.from),
            step: said.pounds('tariffStep', 'Capital for which income is assumed', tariff.step),
            income: said.pounds('tariffIncome', 'Income assumed a week for each step', tariff.income),
            onUniversalCredit: tariff.on_universal_credit,
          },
  };
}

const TARIFF_WORDS = { none: null, unknown: 'unknown' } as const;

const passportOf = (text: PassportText, saying: Saying): PassportRule => ({
  law: saying.under('passport', text).law,
  benefits: text.benefits,
  capitalIgnored: text.capital_ignored,
});

function studentsOf(text: StudentsText | 'unknown' | 'none', saying: Saying): OrUnknown<StudentRule | null> {
  if (typeof text === 'string') return text === 'none' ? null : text;
  const unless =
    text.unless === 'default_scheme' ? { any: DEFAULT_STUDENT_EXCEPTIONS, all: [], none: [] } : whenOf(text.unless);
  return { law: saying.under('students', text).law, unless };
}

const groupOf = (text: GroupText, saying: Saying): Group => ({
  law: saying.under(text.id, text).law,
  id: text.id,
  name: text.name,
  protectedGroup: text.protected,
  when: whenOf(text.when),
  calculation: calculationOf(text.calculation, text.id, saying),
});

function nonDependantsOf(text: NonDependantsText, saying: Saying): NonDependantRule {
  const said = saying.under('nonDependants', text);
  return {
    law: said.law,
    takenFrom: text.taken_from,
    notInWork: said.pounds('notInWork', 'Deduction for an adult not at work', text.not_in_work),
    inWork: text.in_work === 'unknown' ? 'unknown' : text.in_work.map(row => atWork(row, said)),
    work: text.work,
    income: text.income,
    couples: text.couples,
    exempt: text.exempt === 'national' ? NON_DEPENDANT_EXEMPTIONS : text.exempt,
    spared: typeof text.spared === 'string' ? text.spared : whenOf(text.spared),
    fromPassported: text.from_passported,
  };
}

const atWork = ({ at_least, per_week }: { at_least: string; per_week: string }, said: Saying) => ({
  atLeast: Money.pounds(at_least),
  figure: said.pounds(`from${at_least}`, `Deduction for an adult at work, income from ${at_least}`, per_week),
});

function awardOf(text: AwardText, saying: Saying): AwardRule {
  const said = saying.under('award', text);
  const { minimum_per_week: least, ignore_changes_under_per_week: small, backdating_months: back } = text;
  const { tell_rises_within_months: tell } = text;
  return {
    law: said.law,
    minimumPerWeek: least === undefined ? null : said.pounds('minimum', 'Least weekly reduction', least),
    weeklyRounding: text.weekly_rounding ?? 'none',
    ignoreChangesUnderPerWeek:
      small === undefined ? null : said.pounds('smallChange', 'Least weekly change that is made', small),
    backdatingMonths: back === undefined ? null : said.whole('months', { id: 'backdating', name: 'Backdating' }, back),
    changesFrom: text.changes_from ?? null,
    tellRisesWithinMonths:
      tell === undefined ? null : said.whole('months', { id: 'tellRises', name: 'Months to tell of a rise' }, tell),
    secondAdultRebate: text.second_adult_rebate ?? null,
    hardship: text.hardship ?? null,
  };
}
