import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { ConfigError, type ConfigPath, type Finding, pathText } from './problem.js';
import { asItsType, resolveReferences } from './references.js';
import { isMapping, type Shape, shapeAt, shapeOf } from './shape.js';
import { unknownKeys } from './unknown-keys.js';
import { findingOf } from './words.js';
import { emptySource, type YamlSource, yamlSource } from './yaml-source.js';

export interface LoadOptions<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The file of configuration, or null for none. */
  readonly file: string | null;
  /** Environment variables that stand for a key, and outrank the file. */
  readonly fromEnv?: Readonly<Record<string, ConfigPath>>;
  /** What keys have to do with each other. It is asked even where the schema is not met, so that all is said at once. */
  readonly check?: (value: unknown) => readonly Finding[];
}

export interface LoadedConfig<Config> {
  readonly config: Config;
  readonly file: string | null;
  /** By path, where each value that is not in the file came from. None of these may be printed. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Reads the configuration once. Throws ConfigError with everything that is wrong. */
export function loadConfig<Schema extends z.ZodType>(options: LoadOptions<Schema>): LoadedConfig<z.output<Schema>> {
  const { schema, env, file, check } = options;
  const shape = shapeOf(schema);
  const source = file === null ? emptySource : read(file);
  const { value: written, origins: fromEnv } = overlaid(source.value, shape, options);
  const folder = file === null ? process.cwd() : dirname(file);
  const resolved = resolveReferences(written, shape, { env, folder });
  const outcome = schema.safeParse(resolved.value);
  const findings = distinct([
    ...resolved.findings.filter(({ path }) => !fromEnv.has(pathText(path))),
    ...(outcome.error?.issues ?? [])
      .filter(({ code }) => code !== 'unrecognized_keys')
      .map(issue => findingOf(issue, resolved.value, shape)),
    ...(check?.(resolved.value) ?? []),
    // After the check, which may know what has become of a key.
    ...unknownKeys(resolved.value, shape),
  ]);
  if (findings.length > 0 || !outcome.success) throw configError(findings, source, file);
  return { config: outcome.data, file, origins: new Map([...fromEnv, ...resolved.origins]) };
}

function read(file: string): YamlSource {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError(
      [{ path: [], line: null, message: `${file} cannot be read. Put it there, or name another.` }],
      null,
    );
  }
  const source = yamlSource(text, file);
  if (isMapping(source.value)) return source;
  throw new ConfigError(
    [{ path: [], line: 1, message: 'The file must hold keys and values, as `http: { port: 4000 }`.' }],
    file,
  );
}

/** The file's values with the environment's laid over them. */
function overlaid(
  value: unknown,
  shape: Shape,
  { env, fromEnv = {} }: Pick<LoadOptions<z.ZodType>, 'env' | 'fromEnv'>,
) {
  const origins = new Map<string, string>();
  let result = value;
  for (const [name, path] of Object.entries(fromEnv)) {
    const text = env[name];
    if (!text) continue;
    origins.set(pathText(path), `env ${name}`);
    result = withAt(result, path, asItsType(text, shapeAt(shape, value, path)));
  }
  return { value: result, origins };
}

function withAt(value: unknown, [step, ...rest]: ConfigPath, put: unknown): unknown {
  if (step === undefined) return put;
  const around = isMapping(value) ? value : {};
  return { ...around, [step]: withAt(around[step], rest, put) };
}

/** The first word on each place: a value that could not be had is not also missing. */
function distinct(findings: readonly Finding[]): Finding[] {
  const byPath = new Map<string, Finding>();
  for (const finding of findings) {
    const key = pathText(finding.path);
    if (!byPath.has(key)) byPath.set(key, finding);
  }
  return [...byPath.values()];
}

function configError(findings: readonly Finding[], source: YamlSource, file: string | null): ConfigError {
  const problems = findings.map(finding => ({ ...finding, line: source.lineOf(finding.path) }));
  return new ConfigError(
    problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
    file,
  );
}
