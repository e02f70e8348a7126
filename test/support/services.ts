/** Suites that need a real service: run where its URL is set, and never look green where it is not. */

interface Service {
  readonly name: string;
  readonly variable: 'DATABASE_URL' | 'REDIS_URL';
  readonly example: string;
}

const POSTGRES: Service = {
  name: 'PostgreSQL',
  variable: 'DATABASE_URL',
  example: 'postgres://user:password@127.0.0.1:5432/postgres (a user that may create databases)',
};
const REDIS: Service = { name: 'Redis', variable: 'REDIS_URL', example: 'redis://127.0.0.1:6379' };

/**
 * A suite on a real service. Without its URL there is one test, skipped, whose name says how to run the suite; under
 * REQUIRE_SERVICES=1, as in CI, that test fails instead.
 */
function describeWith({ name, variable, example }: Service, title: string, suite: (url: string) => void): void {
  const url = process.env[variable];
  if (url) {
    describe(`${title} (on ${name})`, () => suite(url));
    return;
  }
  describe(`${title} (on ${name})`, () => {
    const how = `needs ${name}: set ${variable}=${example}`;
    if (process.env.REQUIRE_SERVICES === '1') {
      it(how, () => {
        throw new Error(`REQUIRE_SERVICES=1, but ${variable} is not set`);
      });
    } else {
      it.skip(how, () => undefined);
    }
  });
}

export const describeWithPostgres = (title: string, suite: (url: string) => void): void =>
  describeWith(POSTGRES, title, suite);

export const describeWithRedis = (title: string, suite: (url: string) => void): void =>
  describeWith(REDIS, title, suite);
