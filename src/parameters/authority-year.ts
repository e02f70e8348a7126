import { ENGLISH_BANDS, type EnglishBand } from '../domain/charge-bands.js';
import { firstDayOf, labelOf, lastDayOf } from '../domain/financial-year.js';
import type { Standing } from '../domain/parameter.js';
import type { AuthorityStatus, AuthorityYear, BandTotals, ElementCharges } from './authority.js';
import type { AuthorityFile, ElementText } from './authority-file.js';
import { policyOf } from './authority-policy.js';
import { type Origin, pounds } from './figure.js';

/** How the amounts of an element stand. In a `computed` table Band D was printed and the totals are our work. */
const ELEMENT_STANDING: { readonly [Status in AuthorityStatus]: Standing } = {
  published: 'published',
  computed: 'published',
  derived_from_news: 'derived',
  partial: 'published',
  published_borough_element_only: 'published',
  published_precept: 'published',
  invented: 'invented',
};

/** A table ready for use, each amount with its provenance, from a file that has passed its schema. */
export function authorityYearOf(file: AuthorityFile): AuthorityYear {
  const origin = originOf(file);
  const totals = { ...origin, law: 'LGFA 1992, s. 30', id: `${origin.id}.total`, name: `Council tax of ${file.name}` };
  return Object.freeze({
    kind: 'AuthorityYear',
    authority: file.authority,
    name: file.name,
    year: file.year,
    status: file.status,
    verified: file.verified,
    arithmeticChecked: file.arithmetic_checked ?? false,
    complete: file.complete,
    basis: file.basis,
    note: file.note ?? null,
    elements: Object.freeze((file.elements ?? []).map(element => elementOf(element, origin))),
    parishes: Object.freeze((file.parishes ?? []).map(parish => elementOf(parish, origin))),
    totals: file.totals
      ? eightOf(file.totals, file.status === 'computed' ? { ...totals, standing: 'computed' } : totals)
      : null,
    printed: Object.freeze(
      Object.fromEntries(
        Object.entries(file.printed ?? {}).map(([what, amount]) => [
          what,
          pounds.build(amount, { ...origin, id: `${origin.id}.printed.${what}`, name: `Printed amount: ${what}` }),
        ]),
      ),
    ),
    policy: policyOf(file.policy ?? {}, origin),
  });
}

const originOf = (file: AuthorityFile): Origin => ({
  id: `authority.${file.authority}.${labelOf(file.year)}`,
  name: `Council tax of ${file.name}`,
  law: 'LGFA 1992, s. 36',
  verified: file.verified,
  standing: ELEMENT_STANDING[file.status],
  basis: file.basis,
  inForceFrom: firstDayOf(file.year),
  inForceTo: lastDayOf(file.year),
  checkedTo: lastDayOf(file.year),
  pastCheckedTo: false,
});

function elementOf(element: ElementText, authority: Origin): ElementCharges {
  const origin = {
    ...authority,
    id: `${authority.id}.${element.id}`,
    name: `${element.name}, ${authority.id.slice(-7)}`,
    law: element.law ?? authority.law,
  };
  const asSet = element.bands ? eightOf(element.bands, origin) : null;
  const bandD =
    asSet?.D ?? pounds.build(element.band_d, { ...origin, id: `${origin.id}.D`, name: `${origin.name}: Band D` });
  return Object.freeze({ id: element.id, name: element.name, bandD, asSet });
}

function eightOf(amounts: readonly string[], origin: Origin): BandTotals {
  const entries = ENGLISH_BANDS.map((band, at) => [
    band,
    pounds.build(amounts[at], { ...origin, id: `${origin.id}.${band}`, name: `${origin.name}: Band ${band}` }),
  ]);
  return Object.freeze(Object.fromEntries(entries)) as { [Band in EnglishBand]: BandTotals[Band] };
}
