import { parentPort, workerData } from 'node:worker_threads';
import { type Asked, comparisonOf } from './asked.js';
import type { Batch } from './batcher.js';
import { decideBatch } from './decide-batch.js';

// A thread that decides the batches it is sent, one at a time. The law is read once.
const asked = workerData as Asked;
const comparison = comparisonOf(asked);
parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(decideBatch(batch, comparison, asked)));
