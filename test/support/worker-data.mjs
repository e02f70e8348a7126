// Keeps a suite's process from waiting for ever. jest-light-runner 0.8 tells every process what it has to know as soon as the first
// one asks, and forgets that it did: a process that is still starting misses it, asks, and is never answered.
const TOLD = 'jest-light-runner-worker-data';
const ASKED = 'jest-light-runner-get-worker-data';

if (process.send) {
  const [emit, send] = [process.emit, process.send];
  let told;
  process.emit = function (event, message, ...rest) {
    if (event === 'message' && message?.type === TOLD) told = message;
    return emit.call(this, event, message, ...rest);
  };
  process.send = function (message, ...rest) {
    if (message !== ASKED || told === undefined) return send.call(this, message, ...rest);
    setImmediate(() => process.emit('message', told));
    return true;
  };
}
