/** One thing that is wrong in a file of parameters. */
export interface Problem {
  readonly file: string;
  /** From 1; the line of the nearest enclosing entry where what is wrong is an absence, 0 where no file has it. */
  readonly line: number;
  /** Such as `parameters[3].values[0].from`; empty for the file as a whole. */
  readonly path: string;
  readonly says: string;
}

const worded = ({ file, line, path, says }: Problem): string => `${file}:${line} ${path ? `${path}: ` : ''}${says}`;

/** Everything that is wrong in the files at once, so that nobody mends them one start at a time. */
export class ParameterProblems extends Error {
  override readonly name = 'ParameterProblems';

  constructor(readonly problems: readonly Problem[]) {
    super(`the parameters cannot be used; mend these and start again:\n${problems.map(worded).join('\n')}`);
  }
}
