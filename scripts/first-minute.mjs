// Proves the first minute: what somebody meets who has just installed the gateway and starts it.
//
//   npm ci && node scripts/first-minute.mjs
//
// Starts it on an empty folder and again on the same, asks as an officer and as a resident, and then makes the mistakes that
// people make. Prints what it measured. Ends with 1, and with words, where something is not as it has to be.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const FIRST_WITHIN_S = 15;
const SECOND_WITHIN_S = 3;
// Another process on the machine can take half of it: past the bar is said, past twice the bar is wrong.
const within = (seconds, bar) => {
  if (seconds > bar) console.log(`  OVER THE BAR of ${bar} s, which holds for a machine that does nothing else`);
  return seconds <= 2 * bar;
};
const GIVEN_UP_AFTER_MS = 60_000;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'guildhall-first-minute-'));
const running = new Set();
let failures = 0;

const [port, adminPort, sandboxPort, otherPort, otherAdminPort, deadPort] = await freePorts(6);
const url = `http://localhost:${port}`;

function check(holds, what, detail = '') {
  if (!holds) failures += 1;
  console.log(
    `  ${holds ? 'yes' : 'NO '}  ${what}${holds || detail === '' ? '' : `\n       ${detail.replaceAll('\n', '\n       ')}`}`,
  );
}

async function freePorts(count) {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  const ports = servers.map(server => server.address().port);
  await Promise.all(servers.map(server => once(server.close(), 'close')));
  return ports;
}

/** Runs a command as a user would, with a configuration of this script's own. */
function run(command, args, config) {
  const env = { ...process.env, GUILDHALL_CONFIG: config, npm_config_loglevel: 'error' };
  for (const name of ['PORT', 'DATABASE_URL', 'REDIS_URL', 'GUILDHALL_HOST', 'LOG_LEVEL']) delete env[name];
  const child = spawn(command, args, { cwd: ROOT, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', text => {
    said.out += text;
  });
  child.stderr.on('data', text => {
    said.err += text;
  });
  running.add(child);
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code;
  });
  return { child, said, ended };
}

async function ended(command, args, config) {
  const { said, ended: over } = run(command, args, config);
  return { code: await over, ...said };
}

function configFile(name, config) {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, JSON.stringify(config));
  return file;
}

const trial = configFile('trial', {
  http: { port, admin: { port: adminPort } },
  sandbox: { port: sandboxPort },
  store: { dataDir: join(folder, 'data', 'store') },
  audit: { anchorFile: join(folder, 'data', 'anchors.jsonl') },
});

async function ask(query, { token, at = url, variables } = {}) {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${at}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...(await response.json()) };
}

const CUSTOMER =
  'query($ref: PersonReference!) { customer(ref: $ref) { ref name { full } accounts { nodes { ref balance } } } }';

/** Starts the gateway and asks as soon as it listens, with the token that GraphiQL is given. Seconds until each. */
async function startTimed() {
  const began = performance.now();
  const started = run('npm', ['start'], trial);
  const settings = await untilAnswers(`${url}/ide/settings.json`, started);
  const listeningS = (performance.now() - began) / 1_000;
  const token = settings.roles.find(({ id }) => id === 'officer').token;
  const answer = await ask(CUSTOMER, { token, variables: { ref: settings.people[0].reference } });
  const answeredS = (performance.now() - began) / 1_000;
  return { ...started, settings, token, answer, listeningS, answeredS };
}

async function untilAnswers(address, { said, child }) {
  for (const until = performance.now() + GIVEN_UP_AFTER_MS; performance.now() < until && child.exitCode === null; ) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return response.json();
    await pause(20);
  }
  throw new Error(`the gateway did not answer:\n${said.out}${said.err}`);
}

async function stop({ child, ended: over }) {
  process.kill(-child.pid, 'SIGTERM');
  return over;
}

async function timedStarts() {
  console.log('\nThe first start, on an empty folder');
  const first = await startTimed();
  check(
    first.answer.data?.customer?.name?.full !== undefined,
    'an officer sees a customer',
    JSON.stringify(first.answer),
  );
  check(
    within(first.answeredS, FIRST_WITHIN_S),
    `answered after ${first.answeredS.toFixed(1)} s, ${FIRST_WITHIN_S} allowed (listening after ${first.listeningS.toFixed(1)} s)`,
  );
  await stop(first);
  console.log('\nThe second, on what the first left');
  const second = await startTimed();
  check(
    within(second.answeredS, SECOND_WITHIN_S),
    `answered after ${second.answeredS.toFixed(1)} s, ${SECOND_WITHIN_S} allowed (listening after ${second.listeningS.toFixed(1)} s)`,
  );
  return second;
}

async function whatItSays({ said, settings }) {
  console.log('\nWhat it says when it is up');
  const [first] = settings.people;
  for (const words of [
    url,
    `${url}/graphql`,
    '/readyz',
    'Testshire',
    first.reference,
    first.why,
    'npm run -s token',
    'curl',
  ])
    check(said.out.includes(words), words);
  check(said.err === '', 'and nothing goes wrong', said.err);
  const page = await (await fetch(`${url}/`)).text();
  check(page.includes('<html') && !/src="https?:|href="https?:/.test(page), 'GraphiQL is served, all of it from here');
}

async function asCallers({ settings }) {
  console.log('\nAsking as people do');
  const { reference } = settings.people[0];
  for (const [as, query] of [
    ['officer', CUSTOMER],
    ['resident', '{ me { customers { ref accounts { nodes { ref balance } } } } }'],
  ]) {
    const { out, err, code } = await ended('npm', ['run', '-s', 'token', '--', as], trial);
    const token = out.trim();
    check(code === 0 && token.split('.').length === 3, `npm run -s token -- ${as} prints a token`, err);
    const { data, errors } = await ask(query, { token, variables: { ref: reference } });
    const seen = data?.customer ?? data?.me?.customers[0];
    check(
      errors === undefined && seen?.ref === reference,
      `with it the ${as} sees ${reference}`,
      JSON.stringify(errors),
    );
  }
}

async function helps() {
  console.log('\nHelp for every command');
  const main = ['run', '-s', 'guildhall', '--'];
  const { out } = await ended('npm', [...main, '--help'], trial);
  const commands = [...out.matchAll(/^ {2}([a-z-]+)(?: |$)/gm)].map(([, name]) => name).filter(name => name !== 'help');
  check(commands.length >= 4, `there are ${commands.join(', ')}`);
  for (const command of commands) {
    const { code, out: help } = await ended('npm', [...main, command, '--help'], trial);
    check(code === 0 && help.startsWith('Usage: '), `${command} --help`, help);
  }
}

async function mistakes({ token, settings }) {
  console.log('\nMistakes, and whether what is said says what to do next');
  const again = await ended(
    'npm',
    ['start'],
    configFile('taken', {
      http: { port, admin: { port: otherAdminPort } },
      sandbox: { port: 0 },
      store: { dataDir: join(folder, 'second') },
    }),
  );
  check(
    again.code === 1 && again.err.includes(`Port ${port} is taken.`) && again.err.includes('PORT'),
    'a port that is taken',
    again.err,
  );
  const same = await ended(
    'npm',
    ['start'],
    configFile('same', {
      http: { port: 0, admin: { port: 0 } },
      sandbox: { port: 0 },
      store: { dataDir: join(folder, 'data', 'store') },
    }),
  );
  check(same.code === 1 && /another|process|DATABASE_URL/.test(same.err), 'a store that another process has', same.err);
  const bad = await ask(CUSTOMER, { token: `${token}x`, variables: { ref: settings.people[0].reference } });
  check(bad.status === 401 && bad.errors[0].message.length > 20, `a bad token: "${bad.errors?.[0].message}"`);
  const none = await ask(CUSTOMER, { variables: { ref: settings.people[0].reference } });
  check(none.status === 403 && none.errors[0].message.includes('token'), `no token: "${none.errors?.[0].message}"`);
  const wrong = await ask(CUSTOMER, { token, variables: { ref: '7000100' } });
  check(
    wrong.status === 400 && wrong.errors[0].message.includes('civica:'),
    `a reference without its system: "${wrong.errors?.[0].message}"`,
  );
  const nobody = await ask(CUSTOMER, { token, variables: { ref: 'civica:7999999' } });
  check(nobody.data?.customer === null && nobody.errors === undefined, 'a reference of nobody: null, and no error');
  const noClass = await ended('npm', ['run', '-s', 'token', '--', 'emperor'], trial);
  check(noClass.code === 1 && noClass.err.includes('officer'), 'a token for a class that there is not', noClass.err);
  const typo = await ended('npm', ['start'], configFile('typo', { htttp: { port: 1 } }));
  check(typo.code === 1 && typo.err.includes('Did you mean http'), 'a key that is misspelt', typo.err);
}

async function deadUpstream({ token, settings }) {
  const issuer = `http://localhost:${sandboxPort}`;
  const config = configFile('dead', {
    upstreams: {
      civica: {
        product: 'civica',
        baseUrl: `http://127.0.0.1:${deadPort}`,
        options: { userId: 'a', password: { env: 'HOME' } },
      },
    },
    ports: { councilTax: ['civica'], benefits: ['civica'], documents: ['civica'] },
    identity: { issuer, jwksUrl: `${issuer}/.well-known/jwks.json`, algorithms: ['ES256'] },
    audit: { secret: { file: secretFile() }, anchorFile: join(folder, 'dead.jsonl') },
    http: { port: otherPort, admin: { port: otherAdminPort } },
    store: { dataDir: join(folder, 'dead') },
  });
  const gateway = run('npm', ['start'], config);
  const at = `http://localhost:${otherPort}`;
  await untilAnswers(`${at}/ide/settings.json`, gateway);
  const { status, errors } = await ask(CUSTOMER, { at, token, variables: { ref: settings.people[0].reference } });
  const said = errors?.[0];
  check(
    status === 200 && said?.extensions.code === 'UPSTREAM_UNAVAILABLE' && said.extensions.retryable,
    `a dead upstream: "${said?.message}"`,
  );
  await stop(gateway);
}

function secretFile() {
  const file = join(folder, 'secret');
  writeFileSync(file, Buffer.alloc(32, 5).toString('base64'));
  return file;
}

const started = performance.now();
try {
  const gateway = await timedStarts();
  await whatItSays(gateway);
  await asCallers(gateway);
  await helps();
  await mistakes(gateway);
  await deadUpstream(gateway);
  await stop(gateway);
} catch (error) {
  failures += 1;
  console.error(`\n${error.message}`);
} finally {
  for (const { pid } of running) process.kill(-pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
const took = ((performance.now() - started) / 1_000).toFixed(0);
console.log(
  failures === 0
    ? `\nThe first minute holds (${took} s).`
    : `\n${failures} things are not as they have to be (${took} s).`,
);
process.exitCode = failures === 0 ? 0 : 1;
