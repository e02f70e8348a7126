import { FEED_FACTS } from '../../domain/feeds/kinds.js';
import { PERSON } from '../../domain/feeds/mapping.js';
import type { Problem } from '../problems.js';
import type { YamlFile } from '../yaml-file.js';
import type { FieldShape, MappingShape } from './mapping-shape.js';

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  date: ['yyyy-mm-dd', 'dd/mm/yyyy', 'dd-mm-yyyy', 'yyyymmdd', 'ddmmyyyy', 'dd-MON-yyyy'],
  moment: ['iso', 'dd/mm/yyyy hh:mm:ss', 'yyyymmddhhmmss'],
  money: ['pounds', 'pence'],
};

/** What the parts of a mapping have to do with each other and with the fields that its kind has. */
export function mappingProblems(yaml: YamlFile, shape: MappingShape): Problem[] {
  const { kind, layout, grade, fields } = shape;
  const mapped = fields.map(one => one.field);
  const needed = FEED_FACTS[kind].needs.filter(name => !mapped.includes(name));
  return [
    ...fields.flatMap((one, n) => fieldProblems(yaml, shape, { one, n })),
    ...mapped.flatMap((name, n) =>
      mapped.indexOf(name) === n ? [] : [yaml.problem(['fields', n, 'field'], `${name} is mapped twice`)],
    ),
    ...needed.map(name => yaml.problem(['fields'], `${name} is not mapped, and a ${kind} record says nothing without`)),
    ...keyProblems(yaml, shape, mapped),
    ...(layout === 'assumed' && (grade === 'A' || grade === 'B')
      ? [yaml.problem(['grade'], 'a layout that is assumed is of grade C or D')]
      : []),
  ];
}

interface At {
  readonly one: FieldShape;
  readonly n: number;
}

function fieldProblems(yaml: YamlFile, { kind, container }: MappingShape, { one, n }: At): Problem[] {
  const known = FEED_FACTS[kind].fields[one.field];
  if (known === undefined) return [yaml.problem(['fields', n, 'field'], `${one.field} is no field of ${kind}`)];
  const at = (key: string, says: string) => [yaml.problem(['fields', n, key], says)];
  const wanted = { csv: one.column, fixed: one.start, xml: one.path }[container.format];
  const formats = FORMATS[one.type];
  return [
    ...(known.type === one.type ? [] : at('type', `${one.field} is of the type ${known.type}`)),
    ...(wanted === undefined ? at('field', `has no place in a file of the format ${container.format}`) : []),
    ...(formats && !formats.includes(one.format ?? '') ? at('format', `must be one of: ${formats.join(', ')}`) : []),
    ...(!formats && one.format !== undefined ? at('format', `a ${one.type} has no format`) : []),
    ...codeProblems(yaml, one, { n, codes: known.codes }),
  ];
}

function codeProblems(
  yaml: YamlFile,
  { type, codes }: FieldShape,
  { n, codes: ours }: { readonly n: number; readonly codes: readonly string[] | undefined },
): Problem[] {
  const needs = type === 'code' || type === 'yesNo';
  const allowed = type === 'yesNo' ? ['yes', 'no'] : (ours ?? []);
  if (!needs)
    return Object.keys(codes).length === 0 ? [] : [yaml.problem(['fields', n, 'codes'], 'is for codes alone')];
  if (Object.keys(codes).length === 0)
    return [yaml.problem(['fields', n], 'has no codes: say what each of theirs means')];
  return Object.entries(codes)
    .filter(([, ourWord]) => !allowed.includes(ourWord))
    .map(([theirs]) => yaml.problem(['fields', n, 'codes', theirs], `must be one of: ${allowed.join(', ')}`));
}

function keyProblems(yaml: YamlFile, { keys }: MappingShape, mapped: readonly string[]): Problem[] {
  const missing = (key: 'same' | 'order') =>
    keys[key].flatMap((name, n) =>
      name === PERSON || mapped.includes(name) ? [] : [yaml.problem(['keys', key, n], `${name} is not mapped`)],
    );
  const { period } = keys;
  return [
    ...missing('same'),
    ...missing('order'),
    ...(period !== undefined && !keys.same.includes(period)
      ? [yaml.problem(['keys', 'period'], 'must be among the fields by which records are the same')]
      : []),
  ];
}
