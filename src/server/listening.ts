import type { FastifyInstance } from 'fastify';
import { StartError } from './sandbox.js';

interface Where {
  readonly host: string;
  readonly port: number;
}

/** Listens and gives the address. A port that cannot be had is told with what to do about it. */
export async function listening(app: FastifyInstance, { host, port }: Where, key: string): Promise<string> {
  try {
    const address = await app.listen({ host, port });
    return address.replace('127.0.0.1', 'localhost').replace('[::1]', 'localhost');
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === 'EADDRINUSE')
      throw new StartError(`Port ${port} is taken. Stop what uses it, or set another as ${key}; 0 takes a free one.`);
    if (code === 'EACCES')
      throw new StartError(`Port ${port} may not be used by this account. Set one above 1023 as ${key}.`);
    if (code === 'EADDRNOTAVAIL')
      throw new StartError(`This machine has no address ${host}. Set another host beside ${key}.`);
    throw error;
  }
}
