import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { authoritiesOf } from './authority-files.js';
import { contentHash, filesUnder } from './content-hash.js';
import { localSchemesOf } from './local-reduction-files.js';
import { ParameterProblems, type Problem } from './problems.js';
import { keptBeside, readBefore } from './read-before.js';
import { recoveryPoliciesOf } from './recovery-policy-files.js';
import { schemeOf } from './scheme-files.js';
import type { SchemeLaw } from './scheme-law.js';
import { SCHEME_NAMES, SCHEMES, type SchemeName } from './schemes.js';
import type { Statute } from './statute.js';
import { statuteOf } from './statute-of.js';
import type { TextFile } from './yaml-file.js';

const MAX_BYTES = 1_000_000;
const AUTHORITIES = 'council-tax/authorities/';
const REDUCTION_SCHEMES = 'council-tax-reduction/schemes/';
const RECOVERY_POLICIES = 'recovery-policy/';

/**
 * Reads and checks every file of a directory of parameters, at start and in CI. Throws `ParameterProblems`, which names
 * everything that is wrong by file, line and path, or an error of the file system where the directory cannot be read.
 * `readAtBuild` is what `keepAsRead` wrote; null reads everything anew.
 */
export function loadStatute(directory: string, readAtBuild: string | null = keptBeside(directory)): Statute {
  const known = readBefore(readAtBuild);
  const files = filesUnder(directory, '.yaml').map(name => {
    const content = textOf(directory, name);
    return { name, content, read: known(content) };
  });
  const problems: Problem[] = [];
  const schemes = Object.fromEntries(
    SCHEME_NAMES.map(name => [name, schemeOf({ name, ...SCHEMES[name] }, filesOf(name, files), problems)]),
  ) as { [Name in SchemeName]: SchemeLaw };
  const authorities = authoritiesOf(
    files.filter(({ name }) => name.startsWith(AUTHORITIES)),
    problems,
  );
  const localSchemes = localSchemesOf(
    files.filter(({ name }) => name.startsWith(REDUCTION_SCHEMES)),
    problems,
  );
  const recoveryPolicies = recoveryPoliciesOf(
    files.filter(({ name }) => name.startsWith(RECOVERY_POLICIES)),
    problems,
  );
  if (problems.length > 0) throw new ParameterProblems(problems);
  return statuteOf({ schemes, authorities, localSchemes, recoveryPolicies, version: contentHash(files) });
}

/** The files of a scheme lie in its folder itself; folders inside hold other tables. */
function filesOf(scheme: SchemeName, files: readonly TextFile[]): TextFile[] {
  const { folder } = SCHEMES[scheme];
  return files.filter(({ name }) => name.startsWith(`${folder}/`) && !name.slice(folder.length + 1).includes('/'));
}

function textOf(directory: string, name: string): string {
  const path = join(directory, name);
  if (statSync(path).size > MAX_BYTES) throw new RangeError(`${name} is larger than ${MAX_BYTES} bytes`);
  return readFileSync(path, 'utf8');
}
