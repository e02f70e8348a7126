import { Command } from 'commander';
import Fastify from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { auditStore } from '../../src/commands/audit-store.js';
import { readsWords, registerAudit, reportWords, spanOfDays } from '../../src/commands/audit-verify.js';
import { loadGuildhallConfig } from '../../src/server/config.js';
import { auditRoutes } from '../../src/server/http/audit-routes.js';
import { freePorts } from '../support/ports.js';

const read = {
  sequence: 4,
  at: '2026-11-21T09:00:00.000Z',
  requestId: 'r-1',
  subject: 'W47dvw9ivyx7EyqNAaK7XQ',
  client: 'contact-centre',
  callerClass: 'officer',
  purpose: 'enquiry',
  operation: 'CustomerView',
  what: ['CouncilTaxAccount.balance'],
  whose: ['jaPbRtxGnQymKzVuHJKClg'],
  outcome: 'answered',
};
const whole = { ok: true, groups: 3, entries: 5, lastSequence: 2, findings: [] };

describe('the audit commands', () => {
  it('say that the log is whole, or what was done to it', () => {
    expect(reportWords(whole)).toBe('The audit log is whole. Entries: 5, groups: 3, the last of them group 2.\n');
    const findings = [{ kind: 'changed' as const, sequence: 2, detail: 'Group 2 was changed after it was written.' }];
    expect(reportWords({ ...whole, ok: false, findings })).toContain('- changed: Group 2 was changed');
  });

  it('say who read, that nobody did, and that there is more', () => {
    expect(readsWords({ reads: [], more: false })).toBe('Nobody.\n');
    expect(readsWords({ reads: [read], more: true })).toMatch(
      /09:00:00.000Z {2}officer W47\S+ by contact-centre, for enquiry: CustomerView, answered, request r-1\n.*balance\nThere are more/,
    );
  });

  it('mean whole days in London, also where the clocks change', () => {
    const span = spanOfDays(Temporal.PlainDate.from('2026-03-28'), Temporal.PlainDate.from('2026-03-29'));
    expect(span).toEqual({ from: new Date('2026-03-28T00:00:00Z'), to: new Date('2026-03-29T23:00:00Z') });
  });

  it('refuse a reference without its system, which would be nobody at all', async () => {
    const program = new Command();
    registerAudit(program);
    const who = program.commands[0]?.commands.find(command => command.name() === 'who');
    who?.exitOverride().configureOutput({ writeErr: () => undefined });
    const asked = program.parseAsync(['audit', 'who', '7000100', '--from', '2026-11-21', '--to', '2026-11-21'], {
      from: 'user',
    });
    await expect(asked).rejects.toThrow('Give the reference with its system, as civica:7000100.');
  });

  it('do not make the store that they were to read', async () => {
    const { config } = loadGuildhallConfig({ env: {} });
    const [nobody] = await freePorts(1);
    const http = { ...config.http, admin: { host: '127.0.0.1', port: nobody as number } };
    const asked = await auditStore({ ...config, http, store: { ...config.store, dataDir: '/nowhere/at/all' } });
    await expect(asked(log => log.verify())).rejects.toThrow('There is no store in /nowhere/at/all.');
  });

  it('refuse days in the wrong order', async () => {
    const program = new Command();
    registerAudit(program);
    const days = ['--from', '2026-11-22', '--to', '2026-11-21'];
    const asked = program.parseAsync(['audit', 'who', 'civica:7000100', ...days], { from: 'user' });
    await expect(asked).rejects.toThrow('--to has to be --from or a later day.');
  });

  it('ask the gateway that has the embedded store', async () => {
    const admin = Fastify();
    const questions: unknown[] = [];
    admin.get('/livez', async () => 'live');
    auditRoutes(admin, {
      verify: async () => whole,
      whoRead: async question => {
        questions.push(question);
        return { reads: [read], more: false };
      },
    });
    await admin.listen({ host: '127.0.0.1', port: 0 });
    const { config } = loadGuildhallConfig({ env: {} });
    const port = Number(new URL(admin.listeningOrigin).port);
    const http = { ...config.http, admin: { host: '127.0.0.1', port } };
    const asked = await auditStore({ ...config, http, store: { ...config.store, dataDir: '/nowhere/it/can/open' } });
    const question = { reference: 'civica:person:1', from: new Date(0), to: new Date(1) };
    await expect(asked(log => log.verify())).resolves.toEqual(whole);
    await expect(asked(log => log.whoRead(question))).resolves.toEqual({ reads: [read], more: false });
    expect(questions).toEqual([question]);
    const bad = await fetch(`${admin.listeningOrigin}/audit/who`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(bad.status).toBe(400);
    await admin.close();
  });
});
