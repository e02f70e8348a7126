import { Extensions } from 'type-graphql';

/** States the most items a list can have. Every list that is not paged carries it, and a test holds us to that. */
export const MaxItems = (most: number): PropertyDecorator & MethodDecorator =>
  Extensions({ maxItems: most }) as PropertyDecorator & MethodDecorator;
