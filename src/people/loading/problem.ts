/** Something that whoever loads the index can mend. The message says how, and nothing of anybody. */
export class LoadProblem extends Error {
  override readonly name = 'LoadProblem';
}
