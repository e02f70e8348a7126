import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** What a measured process tells of itself when it is asked. Milliseconds of CPU since it began, user and system. */
export interface Told {
  readonly cpuMs: number;
  readonly [count: string]: number;
}

/** Answers the measuring process over its channel until that goes. */
export function tell(port: number, counts: () => Record<string, number> = () => ({}), more: object = {}): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1_000, ...counts() });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ port, ...more });
}

/** Listens on any free port and says which. */
export async function served(app: FastifyInstance, counts?: () => Record<string, number>): Promise<void> {
  await app.listen({ port: 0, host: '127.0.0.1' });
  tell((app.server.address() as AddressInfo).port, counts);
}
