import { join } from 'node:path';
import { rulesVersion } from '../parameters/content-hash.js';
import { loadStatute } from '../parameters/load-statute.js';
import type { Statute } from '../parameters/statute.js';
import { codeRoot } from '../platform/config/package-root.js';
import type { GuildhallConfig } from './config.js';
import { PLACES } from './places.js';

/** The law that a gateway works by, the same for every request until it is started again. */
export interface Law {
  readonly statute: Statute;
  readonly rulesVersion: string;
  /** The billing authority of the council's own accounts. */
  readonly authority: string;
}

/** The rules and what they stand on. */
const CODE = ['rules', 'domain', 'parameters'];

/** Reads the files of parameters, once. Throws `ParameterProblems` with all that is wrong in them. */
export function lawInForce({ authority }: GuildhallConfig['council'], parameters: string = PLACES.parameters): Law {
  const { folder, ending } = codeRoot();
  const folders = CODE.map(name => join(folder, name));
  return { statute: loadStatute(parameters), rulesVersion: rulesVersion(folders, ending), authority };
}
