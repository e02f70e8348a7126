import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { LocalScheme } from '../parameters/local-reduction.js';
import type { Statute } from '../parameters/statute.js';
import { SearchPageArgs } from '../schema/inputs/reference-args.js';
import { Labels, PUBLIC_REFERENCE } from '../schema/labels.js';
import { GROUP_LIMIT, MISSING_LIMIT, ReductionSchemesConnectionType } from '../schema/reduction-scheme.js';
import { pageOf } from './connection.js';
import type { Context } from './context.js';

interface CouncilSchemes {
  readonly code: string;
  readonly name: string;
  readonly years: readonly object[];
}

const yearView = (scheme: LocalScheme) => ({
  year: scheme.year,
  name: scheme.schemeName,
  kind: scheme.calculation.kind,
  status: scheme.status,
  verified: scheme.verified,
  basis: scheme.basis,
  address: scheme.address,
  note: scheme.note,
  missing: scheme.missing.slice(0, MISSING_LIMIT),
  groups: scheme.groups
    .slice(0, GROUP_LIMIT)
    .map(({ name, protectedGroup, calculation }) => ({ name, protectedGroup, kind: calculation.kind })),
  capitalLimit: scheme.capital === 'unknown' ? null : scheme.capital.limit.value,
  minimumPerWeek: scheme.award.minimumPerWeek?.value ?? null,
  backdatingMonths: scheme.award.backdatingMonths?.value ?? null,
  secondAdultRebate: scheme.award.secondAdultRebate,
  hardship: scheme.award.hardship,
});

const known = new WeakMap<Statute, readonly CouncilSchemes[]>();

/** Every council with its schemes, newest first. */
function schemesOf(statute: Statute): readonly CouncilSchemes[] {
  const made = known.get(statute) ?? grouped(statute.localSchemes.all);
  known.set(statute, made);
  return made;
}

function grouped(schemes: readonly LocalScheme[]): readonly CouncilSchemes[] {
  const byCode = new Map<string, LocalScheme[]>();
  for (const scheme of schemes) byCode.set(scheme.council, [...(byCode.get(scheme.council) ?? []), scheme]);
  return [...byCode].map(([code, years]) => ({
    code,
    name: years.at(-1)?.name ?? code,
    years: [...years].sort((one, other) => other.year - one.year).map(yearView),
  }));
}

@Resolver()
export class ReductionSchemesResolver {
  @Labels(PUBLIC_REFERENCE)
  @Query(() => ReductionSchemesConnectionType, {
    description: 'The councils whose own council tax reduction schemes for working age are held, in order of code.',
  })
  reductionSchemes(@Args(() => SearchPageArgs) { search, ...page }: SearchPageArgs, @Ctx() { statute }: Context) {
    const words = search?.toLowerCase() ?? '';
    const items = schemesOf(statute).filter(
      ({ code, name }) => code.includes(words) || name.toLowerCase().includes(words),
    );
    return pageOf({ items, source: null, keyOf: ({ code }) => code }, page);
  }
}
