import { GraphQLError } from 'graphql';

/**
 * Says what would have been valid, and never what was sent: the text may be a National Insurance number in the wrong
 * place. Only messages made here reach a caller from a scalar.
 */
export class InvalidInput extends GraphQLError {
  override readonly name = 'InvalidInput';

  constructor(expected: string) {
    super(expected, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
