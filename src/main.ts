#!/usr/bin/env node
import { guildhall } from './commands/guildhall.js';
import { sayingWhatToMend } from './commands/mendable.js';

await sayingWhatToMend(guildhall().parseAsync());
