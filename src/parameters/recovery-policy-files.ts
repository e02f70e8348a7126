import { DEBT_STAGES, type DebtStage } from '../domain/recovery/debt.js';
import { FREQUENCIES, type Frequency } from '../domain/recovery/frequency.js';
import type { Origin } from './figure.js';
import { type Saying, saying } from './local-reduction-saying.js';
import type { Problem } from './problems.js';
import type { RecoveryPolicies, RecoveryPolicy, StagePolicy } from './recovery-policy.js';
import { RecoveryPolicyFile } from './recovery-policy-file.js';
import { readYaml, shaped, type TextFile, type YamlFile } from './yaml-file.js';

/** Every council's policy out of its file, `<council>.yaml`; what is wrong goes to `problems`. */
export function recoveryPoliciesOf(files: readonly TextFile[], problems: Problem[]): RecoveryPolicies {
  const all = files.flatMap(file => policyIn(file, problems) ?? []);
  const byCouncil = new Map(all.map(policy => [policy.council, policy]));
  return Object.freeze({ all: Object.freeze(all), policy: (council: string) => byCouncil.get(council) ?? null });
}

function policyIn(file: TextFile, problems: Problem[]): RecoveryPolicy | null {
  const { yaml, problems: unreadable } = readYaml(file);
  const { value: read, problems: misshapen } = unreadable.length
    ? { value: null, problems: unreadable }
    : shaped(yaml, RecoveryPolicyFile);
  problems.push(...misshapen);
  if (!read) return null;
  const belongs = `${read.council}.yaml`;
  if (!file.name.endsWith(`/${belongs}`)) problems.push(yaml.problem(['council'], `this policy belongs in ${belongs}`));
  const wrong = contradictions(read, yaml);
  problems.push(...wrong);
  return wrong.length > 0 ? null : policyOf(read);
}

/** What each line alone cannot show. */
function contradictions({ arrangement }: RecoveryPolicyFile, yaml: YamlFile): Problem[] {
  const most = Number(arrangement.longest_months_approved);
  const tooLong = DEBT_STAGES.filter(stage => Number(arrangement.stages[stage].longest_months) > most);
  const late = Number(arrangement.first_after_days) > Number(arrangement.first_within_days);
  return [
    ...tooLong.map(stage =>
      yaml.problem(['arrangement', 'stages', stage, 'longest_months'], `is longer than what may be approved, ${most}`),
    ),
    ...(late ? [yaml.problem(['arrangement', 'first_after_days'], 'is later than first_within_days')] : []),
  ];
}

const originOf = (file: RecoveryPolicyFile): Origin => ({
  id: `recoveryPolicy.${file.council}`,
  name: file.policy,
  law: `${file.name}: ${file.policy}`,
  verified: file.verified,
  standing: file.status === 'invented' ? 'invented' : 'published',
  basis: file.basis,
  inForceFrom: file.from,
  inForceTo: null,
  checkedTo: file.checked_to,
  pastCheckedTo: false,
});

function policyOf(file: RecoveryPolicyFile): RecoveryPolicy {
  const { arrangement: rule } = file;
  const said = saying(originOf(file));
  return Object.freeze({
    council: file.council,
    name: file.policy,
    from: file.from,
    law: said.law,
    stages: stagesOf(rule, said),
    stageCodes: new Map(Object.entries(rule.stage_codes ?? {})),
    least: leastOf(rule, said),
    longestApproved: said.whole(
      'months',
      { id: 'longestApproved', name: 'Longest arrangement that may be approved' },
      rule.longest_months_approved,
    ),
    mostOwed: said.pounds('mostOwed', 'Most that is arranged without a person', rule.most_owed),
    firstAfterDays: said.whole(
      'days',
      { id: 'firstAfterDays', name: 'Days before the first payment' },
      rule.first_after_days,
    ),
    firstWithinDays: said.whole(
      'days',
      { id: 'firstWithinDays', name: 'Days within which the first payment falls' },
      rule.first_within_days,
    ),
    disposableShare: said.percent(
      'disposableShare',
      'Share of disposable income that may be asked for',
      rule.disposable_share,
    ),
    savingsShare: said.percent('savingsShare', 'Share of disposable income left for saving', rule.savings.percent),
    savingsMost: said.pounds('savingsMost', 'Most that is left for saving a month', rule.savings.most_per_month),
    sharing: rule.shared,
    graceDays: said.whole('days', { id: 'graceDays', name: 'Days of grace' }, rule.grace_days),
    missedToBreak: said.whole(
      'count',
      { id: 'missedToBreak', name: 'Missed payments that break an arrangement' },
      rule.missed_to_break,
    ),
  } satisfies RecoveryPolicy);
}

type Rule = RecoveryPolicyFile['arrangement'];

function stagesOf({ stages }: Rule, said: Saying): Readonly<Record<DebtStage, StagePolicy>> {
  const of = (stage: DebtStage): StagePolicy => ({
    offer: stages[stage].offer,
    longest: said.whole(
      'months',
      { id: `longest.${stage}`, name: 'Longest arrangement without approval at this stage' },
      stages[stage].longest_months,
    ),
    withinTheYear: stages[stage].within_the_year ?? false,
    says: stages[stage].says ?? null,
  });
  return Object.fromEntries(DEBT_STAGES.map(stage => [stage, of(stage)])) as Record<DebtStage, StagePolicy>;
}

const leastOf = ({ least }: Rule, said: Saying): RecoveryPolicy['least'] =>
  Object.fromEntries(
    FREQUENCIES.flatMap((frequency: Frequency) => {
      const text = least[frequency];
      return text === undefined ? [] : [[frequency, said.pounds(`least.${frequency}`, 'Least payment', text)]];
    }),
  );
