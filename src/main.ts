#!/usr/bin/env node
import { Command } from 'commander';
import { registerSchemaPrint } from './commands/schema-print.js';

const program = new Command('guildhall')
  .description('One typed GraphQL API in front of the systems a council runs for revenues and benefits')
  .showHelpAfterError('Run with --help for what it can do.')
  .showSuggestionAfterError();

registerSchemaPrint(program);

await program.parseAsync();
