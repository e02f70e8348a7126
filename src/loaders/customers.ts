import type { PersonRef } from '../domain/references.js';
import { keyedLoader } from './keyed-loader.js';
import type { LoadScope } from './scope.js';

const itself = (person: PersonRef) => person;

export const customerLoader = (scope: LoadScope) =>
  keyedLoader(scope, {
    name: 'customer',
    textOf: itself,
    holderOf: itself,
    load: people => scope.ports.councilTax.customers(people, scope.call),
  });
