import { accountYearText } from '../adapters/ports/council-tax.js';
import type { AccountKey } from '../domain/account.js';
import { keyedLoader } from './keyed-loader.js';
import type { LoadScope } from './scope.js';

const accountOf = ({ account }: AccountKey) => account;
const holderOf = ({ holder }: AccountKey) => holder;

export const accountLoader = (scope: LoadScope) =>
  keyedLoader(scope, {
    name: 'account',
    textOf: accountOf,
    holderOf,
    load: keys => scope.ports.councilTax.accounts(keys, scope.call),
  });

export const propertyLoader = (scope: LoadScope) =>
  keyedLoader(scope, {
    name: 'properties',
    textOf: accountOf,
    holderOf,
    load: keys => scope.ports.councilTax.properties(keys, scope.call),
  });

export const transactionLoader = (scope: LoadScope) =>
  keyedLoader(scope, {
    name: 'transactions',
    textOf: accountYearText,
    holderOf,
    load: keys => scope.ports.councilTax.transactions(keys, scope.call),
  });

export const instalmentLoader = (scope: LoadScope) =>
  keyedLoader(scope, {
    name: 'instalments',
    textOf: accountYearText,
    holderOf,
    load: keys => scope.ports.councilTax.instalments(keys, scope.call),
  });
