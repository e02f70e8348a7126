import { silentUpstreams } from '../../src/server/silent-upstreams.js';
import { jest } from '../support/jest.js';

describe('systems that do not answer', () => {
  it('are told of once when they fall silent and once when they answer again, each for itself', () => {
    const warn = jest.fn();
    const told = silentUpstreams({ warn } as never);
    for (const outcome of ['timeout', 'short-circuited', 'short-circuited', 'timeout'] as const)
      told('civica', outcome);
    told('academy', 'ok');
    expect(warn.mock.calls.map(([about]) => about)).toEqual([{ system: 'civica' }]);
    told('civica', 'ok');
    told('civica', 'ok');
    expect(warn).toHaveBeenCalledTimes(2);
    told('civica', 'short-circuited');
    expect(warn).toHaveBeenCalledTimes(3);
  });
});
