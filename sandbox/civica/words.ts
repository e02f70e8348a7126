/**
 * What Testshire's Civica says in words and codes where nothing has been published: failures, kinds of person and claim,
 * modules. Only the successes are known (code 5 for a login, the two descriptions of a person set). Change them here.
 */
export const WORDS = {
  authority: 'Testshire Borough Council',
  loggedIn: { code: '5', description: 'Logged in' },
  wrongPassword: { code: '1', description: 'User name or password not recognised' },
  sessionEnded: { code: '9', description: 'Session not found or timed out' },
  noPerson: { code: '8', description: 'No person set for this session' },
  personSet: { code: '0', description: 'Person Reference Set' },
  personSetByAccount: { code: '0', description: 'Person CouncilTaxReference Set' },
  unknownPerson: { code: '2', description: 'Person Reference Not Found' },
  unknownAccount: { code: '3', description: 'Account Not Found For Person' },
  unknownClaim: 'Claim not found for this person',
  claimType: 'S',
  claimant: 'C',
  partner: 'P',
  councilTaxModule: 'C',
  benefitsModule: 'B',
  paidByBacs: 'BACS',
  schedules: { 1: 'Weekly', 2: 'Fortnightly', 4: 'Four Weekly' },
} as const;

export interface Failure {
  readonly code: string;
  readonly description: string;
}
