import { PeopleFileProblem } from '../adapters/people-file/people-file.js';
import { UpratingProblem } from '../jobs/uprating/problem.js';
import { ParameterProblems } from '../parameters/problems.js';
import { LoadProblem } from '../people/loading/problem.js';
import { AnchorError } from '../platform/audit/anchors.js';
import { ConfigError } from '../platform/config/problem.js';
import { StoreError } from '../platform/database/database.js';
import { StartError } from '../server/sandbox.js';

/** Errors that whoever runs a command can mend: their messages say how, so no stack is shown. */
const MENDABLE = [
  ConfigError,
  StoreError,
  StartError,
  ParameterProblems,
  AnchorError,
  UpratingProblem,
  LoadProblem,
  PeopleFileProblem,
];

/** Waits for a command. What can be mended is said in a sentence and ends with 1; anything else is a bug, and thrown. */
export async function sayingWhatToMend(command: Promise<unknown>): Promise<void> {
  try {
    await command;
  } catch (error) {
    if (!MENDABLE.some(kind => error instanceof kind)) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
