import nock from 'nock';

/**
 * For a suite that answers by nock. Suites of one worker share their modules and Node's HTTP client: left patched, it would make
 * every later suite's calls go without the sockets that it keeps.
 */
export function answeredByNock(): void {
  beforeAll(() => {
    if (!nock.isActive()) nock.activate();
  });
  afterEach(() => {
    nock.cleanAll();
    nock.enableNetConnect();
  });
  afterAll(() => nock.restore());
}
