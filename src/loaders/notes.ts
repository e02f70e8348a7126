import type { AccountKey } from '../domain/account.js';
import type { ClaimKey } from '../domain/claim.js';
import { keyedLoader } from './keyed-loader.js';
import type { LoadScope } from './scope.js';

const NONE = async () => new Map();

export const accountNotesLoader = (scope: LoadScope) =>
  keyedLoader(scope, {
    name: 'accountNotes',
    textOf: ({ account }: AccountKey) => account,
    holderOf: ({ holder }: AccountKey) => holder,
    load: keys => scope.ports.notes?.accountNotes(keys, scope.call) ?? NONE(),
  });

export const claimNotesLoader = (scope: LoadScope) =>
  keyedLoader(scope, {
    name: 'claimNotes',
    textOf: ({ claim }: ClaimKey) => claim,
    holderOf: ({ holder }: ClaimKey) => holder,
    load: keys => scope.ports.notes?.claimNotes(keys, scope.call) ?? NONE(),
  });
