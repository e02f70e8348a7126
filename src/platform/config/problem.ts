export type ConfigPath = readonly (string | number)[];

/** One thing wrong with the configuration: where, what, and what to do. Never the value. */
export interface ConfigProblem {
  readonly path: ConfigPath;
  /** In the file, from 1; null where the file has no such place. */
  readonly line: number | null;
  readonly message: string;
}

/** A check's finding, before anybody knows its line. */
export type Finding = Omit<ConfigProblem, 'line'>;

/** `upstreams.civica.options.words[0]`, as a person would say it. */
export const pathText = (path: ConfigPath): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');

/** Everything that is wrong, at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(
    readonly problems: readonly ConfigProblem[],
    readonly file: string | null,
  ) {
    const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
    super([`${count} in the configuration:`, ...problems.map(problem => `  ${problemText(problem, file)}`)].join('\n'));
  }
}

function problemText({ path, line, message }: ConfigProblem, file: string | null): string {
  const place = [line !== null && file !== null ? `${file}:${line}` : '', pathText(path)].filter(text => text !== '');
  return [...place, message].join(': ');
}
