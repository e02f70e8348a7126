import type { Told, ToldRecord } from '../../domain/feeds/told.js';
import { dayOf, moneyOf, numberIn, textOf, yesNoOf } from '../../domain/feeds/value.js';

/** The values of a record by their field: null for what was not told. */
export const valuesOf = ({ values }: ToldRecord) => ({
  text: (field: string) => textOf(values, field),
  day: (field: string) => dayOf(values, field),
  money: (field: string) => moneyOf(values, field),
  number: (field: string) => numberIn(values, field),
  yesNo: (field: string) => yesNoOf(values, field),
});

export const provenanceOf = ({ layout, ...told }: Told) => ({
  ...told,
  layoutAssumed: layout === null ? null : layout === 'assumed',
});

/** With what every record shows. `key` is for the cursor. */
export const shownWith = <View extends object>(record: ToldRecord, view: View) => ({
  ...view,
  key: record.key,
  told: provenanceOf(record.told),
});
export type Shown = { readonly key: string };
