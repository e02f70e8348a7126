import type { FastifyInstance } from 'fastify';
import { FaultRequests, type Faults } from '../faults/fault.js';
import type { Calls } from './calls.js';

export interface Control {
  readonly faults: Faults;
  readonly calls: Calls;
}

/** Where a test sets faults and reads what was called. */
export function controlRoutes(app: FastifyInstance, { faults, calls }: Control): void {
  const setNow = () => ({ faults: faults.list() });
  app.get('/control/faults', async () => setNow());
  app.post('/control/faults', async request => {
    faults.add(FaultRequests.parse(request.body));
    return setNow();
  });
  app.delete('/control/faults', async () => {
    faults.clear();
    return setNow();
  });

  const counted = () => ({ total: calls.total, calls: calls.byDocid });
  app.get('/control/calls', async () => counted());
  app.delete('/control/calls', async () => {
    calls.reset();
    return counted();
  });
}
