import { Command } from 'commander';
import { registerAudit } from './audit-verify.js';
import { registerMoves } from './casework-moves.js';
import { registerConfig } from './config-check.js';
import { registerDirectDebit } from './direct-debit.js';
import { registerFeed } from './feed.js';
import { registerParameters } from './parameters-check.js';
import { registerPeople } from './people.js';
import { registerPermissions } from './permissions-print.js';
import { registerRetention } from './retention.js';
import { registerSampleCases } from './sample-cases.js';
import { registerSchemaPrint } from './schema-print.js';
import { registerStart } from './start.js';
import { registerToken } from './token.js';
import { registerUprate } from './uprate.js';
import { registerVoa } from './voa.js';

/** Every command, none of them run. */
export function guildhall(): Command {
  const program = new Command('guildhall')
    .description('One typed GraphQL API in front of the systems a council runs for revenues and benefits')
    .showHelpAfterError('Run with --help for what it can do.')
    .showSuggestionAfterError();
  registerStart(program);
  registerToken(program);
  registerConfig(program);
  registerAudit(program);
  registerRetention(program);
  registerParameters(program);
  registerPeople(program);
  registerUprate(program);
  registerDirectDebit(program);
  registerSampleCases(program);
  registerVoa(program);
  registerFeed(program);
  registerSchemaPrint(program);
  registerPermissions(program);
  registerMoves(program);
  return program;
}
