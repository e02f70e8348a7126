#!/usr/bin/env node
import { Command } from 'commander';
import { registerAudit } from './commands/audit-verify.js';
import { registerMoves } from './commands/casework-moves.js';
import { registerConfig } from './commands/config-check.js';
import { registerDirectDebit } from './commands/direct-debit.js';
import { registerFeed } from './commands/feed.js';
import { sayingWhatToMend } from './commands/mendable.js';
import { registerParameters } from './commands/parameters-check.js';
import { registerPeople } from './commands/people.js';
import { registerPermissions } from './commands/permissions-print.js';
import { registerRetention } from './commands/retention.js';
import { registerSampleCases } from './commands/sample-cases.js';
import { registerSchemaPrint } from './commands/schema-print.js';
import { registerStart } from './commands/start.js';
import { registerToken } from './commands/token.js';
import { registerUprate } from './commands/uprate.js';
import { registerVoa } from './commands/voa.js';

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

await sayingWhatToMend(program.parseAsync());
