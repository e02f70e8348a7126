import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { allows, type Grant, grantOf } from '../../domain/grants.js';
import { ORIGIN_USES } from '../../domain/origin-uses.js';
import { CALLER_CLASSES, type FieldLabels, PURPOSES } from '../../domain/permissions.js';
import { labelsOf } from '../../schema/labels.js';

/** Why a cell is as it is. `undecided` is a hole in the table, which a test finds. */
export type Cell = 'yes' | 'role' | 'origin' | 'action' | 'undecided';

export interface PermissionRow {
  readonly field: string;
  readonly labels: FieldLabels | null;
  /** In the order of `COLUMNS`. */
  readonly cells: readonly Cell[];
}

/** Every class with every purpose that it can name. */
export const COLUMNS = CALLER_CLASSES.flatMap(caller =>
  PURPOSES.flatMap(purpose => {
    const grant = grantOf(caller, purpose);
    return grant === null ? [] : [{ caller, purpose, grant }];
  }),
);

/** The whole table: every field, for every caller and purpose. */
export function permissionTable(schema: GraphQLSchema): PermissionRow[] {
  return Object.values(schema.getTypeMap())
    .filter(type => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
    .flatMap(type => (isObjectType(type) || isInterfaceType(type) ? [type] : []))
    .flatMap(type =>
      Object.values(type.getFields()).map(field => {
        const labels = labelsOf(type, field);
        return { field: `${type.name}.${field.name}`, labels, cells: COLUMNS.map(one => cell(labels, one)) };
      }),
    )
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}

function cell(labels: FieldLabels | null, { caller, purpose, grant }: (typeof COLUMNS)[number]): Cell {
  if (labels === null || ORIGIN_USES[labels.origin]?.[purpose]?.law === undefined) return 'undecided';
  if (grant.reads[labels.purpose] === undefined) return 'undecided';
  // The origin is named first where both refuse: no change of roles would open the field.
  if (!ORIGIN_USES[labels.origin][purpose].classes.includes(caller)) return 'origin';
  return allows(grant, labels) ? 'yes' : refusedBy(grant, labels);
}

const refusedBy = (grant: Grant, labels: FieldLabels): Cell =>
  labels.action !== undefined && !grant.acts.includes(labels.action) ? 'action' : 'role';

/** As CSV: field, labels, then a column for each caller and purpose. No value holds a comma. */
export function permissionCsv(schema: GraphQLSchema): string {
  const header = ['field', 'sensitivity', 'held for', 'origin', 'action'];
  const columns = COLUMNS.map(({ caller, purpose }) => `${caller} for ${purpose}`);
  const rows = permissionTable(schema).map(({ field, labels, cells }) =>
    [field, labels?.sensitivity, labels?.purpose, labels?.origin, labels?.action ?? '', ...cells].join(','),
  );
  return `${[[...header, ...columns].join(','), ...rows].join('\n')}\n`;
}
