import type { Command } from 'commander';
import { stringify } from 'yaml';
import { keyTable } from '../platform/config/key-table.js';
import { ConfigError } from '../platform/config/problem.js';
import { redacted } from '../platform/config/redacted.js';
import { guildhallConfig, loadGuildhallConfig, servesWords } from '../server/config.js';

interface Asked {
  readonly file?: string;
  readonly print?: boolean;
}

export interface Answer {
  readonly text: string;
  readonly ok: boolean;
}

/** What `config check` says: every error at once, or what would serve what. */
export function configCheck({ file, print }: Asked, env: Readonly<Record<string, string | undefined>>): Answer {
  try {
    const loaded = loadGuildhallConfig({ env, file });
    const { config } = loaded;
    const lines = [
      `${loaded.file ?? 'No file: defaults and the environment'}: good.`,
      `${config.council.name}, on port ${config.http.port}`,
      ...servesWords(config).map(words => `- ${words}`),
      `- records in ${config.store.databaseUrl ? 'PostgreSQL' : `an embedded store in ${config.store.dataDir}`}`,
      `- cache in memory${config.cache.redisUrl ? ' and Redis' : ''}${config.cache.enabled ? '' : ', switched off'}`,
    ];
    const printed = print ? ['', stringify(redacted(loaded, guildhallConfig)).trimEnd()] : [];
    return { text: `${[...lines, ...printed].join('\n')}\n`, ok: true };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { text: `${error.message}\n`, ok: false };
  }
}

/** `guildhall config check` and `guildhall config keys`. */
export function registerConfig(program: Command): void {
  const config = program.command('config').description('Check the configuration, or list what can be configured');
  config
    .command('check')
    .description('Say everything that is wrong with the configuration, or what would serve what')
    .option('-f, --file <file>', 'the file, instead of GUILDHALL_CONFIG or ./guildhall.config.yaml')
    .option('-p, --print', 'print the configuration in force, secrets covered')
    .action((asked: Asked) => {
      const { text, ok } = configCheck(asked, process.env);
      (ok ? process.stdout : process.stderr).write(text);
      if (!ok) process.exitCode = 1;
    });
  config
    .command('keys')
    .description('Print every key, what is valid, its default and what it is, as a Markdown table')
    .action(() => {
      process.stdout.write(`${keyTable(guildhallConfig)}\n`);
    });
}
