import Fastify from 'fastify';
import { peerLoaders } from './peer-loaders.js';
import { handwrittenView } from './peer-view.js';
import { served } from './served.js';

/** The peer that nobody can beat for long: one route, one answer, written by hand. */
const [upstream = '', mode] = process.argv.slice(2);
const loaders = peerLoaders(upstream, mode === 'warm');
const app = Fastify({ logger: false });
app.post<{ Body: { variables: { ref: string } } }>('/graphql', async request => ({
  data: await handwrittenView(request.body.variables.ref, loaders()),
}));
await served(app);
