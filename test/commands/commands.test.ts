import type { Command } from 'commander';
import { buildSchema } from 'graphql';
import { decodeJwt } from 'jose';
import { guildhall } from '../../src/commands/guildhall.js';
import { type Compiled, compiledGateway } from '../support/compiled.js';
import { freePorts } from '../support/ports.js';
import { useSandbox } from '../support/sandbox.js';

const sandbox = useSandbox({ households: 50 });
let compiled: Compiled;
beforeAll(async () => {
  compiled = await compiledGateway();
}, 180_000);
afterAll(() => compiled.remove());

async function run(...args: string[]) {
  const { ended, said } = compiled.run(args);
  return { code: await ended, ...said };
}

describe('every command', () => {
  const under = (command: Command, path: readonly string[] = []): [string, Command][] =>
    command.commands.flatMap(one => [[[...path, one.name()].join(' '), one], ...under(one, [...path, one.name()])]);

  it.each(under(guildhall()))('%s has help that says what it and each of its options is for', (path, command) => {
    expect(command.helpInformation()).toMatch(new RegExp(`^Usage: guildhall ${path}`));
    expect(command.description()).toMatch(/\w+/);
    for (const { flags, description } of command.options)
      expect([flags, description]).toEqual([flags, expect.stringMatching(/\w+/)]);
  });

  it('is found from the first help on', async () => {
    const { out, code } = await run('--help');
    expect(code).toBe(0);
    for (const command of guildhall().commands) expect(out).toContain(`\n  ${command.name()}`);
    const deeper = await run('config', 'check', '--help');
    expect([deeper.code, deeper.out]).toEqual([0, expect.stringContaining('Usage: guildhall config check')]);
  });
});

describe('guildhall token', () => {
  const token = (...args: string[]) => run('token', ...args, '--sandbox', sandbox().url);

  it('prints a token of the class and nothing else', async () => {
    const { out, err, code } = await token(
      'resident',
      '--person',
      'civica:7000104',
      'civica:7000108',
      '--minutes',
      '5',
    );
    expect([code, err, out.trim().includes('\n')]).toEqual([0, '', false]);
    const claims = decodeJwt(out.trim());
    expect(claims).toMatchObject({
      guildhall_class: 'resident',
      guildhall_people: ['civica:7000104', 'civica:7000108'],
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(300);
  });

  it.each([
    [
      ['emperor'],
      'There is no such class. There are: resident, chatbot, officer, assessor, manager, auditor, developer.',
    ],
    [['officer', '--minutes', 'soon'], '--minutes takes'],
    [['officer', '--minutes', '100000'], '--minutes takes'],
    [['officer', '--person', 'civica:7000104'], 'only a resident or a chatbot'],
    [['resident', '--person', 'Ms Fernleigh'], 'civica:7000100'],
    [[], 'missing required argument'],
  ])('refuses %j and says what would do', async (args, words) => {
    const { out, err, code } = await token(...args);
    expect(err).toContain(words);
    expect([code, out]).toEqual([1, '']);
    expect(err).not.toMatch(/ at |\{|Fernleigh/);
  });

  it('says how to start a sandbox where none answers', async () => {
    const [port] = await freePorts(1);
    const { err, code } = await run('token', 'officer', '--sandbox', `http://localhost:${port}`);
    expect(code).toBe(1);
    expect(err).toContain('npm start');
  });

  it.each(['localhost', 'nonsense', 'http://', 'file:///etc/passwd'])('says that %j is no address', async address => {
    const { err, code } = await run('token', 'officer', '--sandbox', address);
    expect(code).toBe(1);
    expect(err).toContain('--sandbox takes an address such as http://localhost:4010.');
    expect(err).not.toContain('    at ');
  });
});

describe('guildhall schema', () => {
  it('prints it and nothing else', async () => {
    const { out, err, code } = await run('schema');
    expect([code, err]).toEqual([0, '']);
    expect(buildSchema(out).getQueryType()?.getFields()).toHaveProperty('customer');
  });
});

describe('guildhall config', () => {
  it('keys names every key once', async () => {
    const { out, code } = await run('config', 'keys');
    const keys = [...out.matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key);
    expect(code).toBe(0);
    expect(keys).toContain('cache.keep.councilTax.accounts.freshMs');
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('check says that nothing is needed for a trial', async () => {
    const { out, code } = await run('config', 'check');
    expect([code, out.includes('the sandbox')]).toEqual([0, true]);
  });
});
