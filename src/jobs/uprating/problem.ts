/** Something that whoever runs the comparison can mend: its message says how, and holds nothing of any case. */
export class UpratingProblem extends Error {
  override readonly name = 'UpratingProblem';
}
