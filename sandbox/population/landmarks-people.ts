import type { PersonFacts } from './facts.js';
import type { Landmark } from './landmark.js';
import { ninoOf } from './person.js';
import { claiming, plainly, someone } from './plain.js';

/** The household of the man with five roles, whose records elsewhere carry the same number. */
const FIVE_ROLES = 8;
const TOBIAS = 'Tobias Brackenridge';

const tobiasAgain = (roles: PersonFacts['roles']): PersonFacts =>
  someone('Mr', TOBIAS, { bornOn: '1979-11-02', roles, nino: { sameAs: ninoOf(FIVE_ROLES, 0) ?? '' }, contact: false });

/** Cases that live in who is who. Places 6 and 31 stand in one street and share a postcode. */
export const peopleLandmarks: readonly Landmark[] = [
  {
    index: 6,
    why: 'same name and same postcode as another person, who is somebody else: the elder',
    facts: today =>
      plainly(today, [someone('Mr', 'Wilfred Ashgrove', { bornOn: '1949-03-21' })], { reliefs: ['single'] }),
  },
  {
    index: 31,
    why: 'same name and same postcode as another person, who is somebody else: the younger',
    facts: today =>
      plainly(today, [someone('Mr', 'Wilfred Ashgrove', { bornOn: '1990-12-05' })], { reliefs: ['single'] }),
  },
  {
    index: FIVE_ROLES,
    why: 'one man under several records: here taxpayer and claimant, with an empty dwelling that he lets',
    facts: today =>
      plainly(today, [someone('Mr', TOBIAS, { bornOn: '1979-11-02', roles: ['taxpayer', 'landlord'] })], {
        reliefs: ['single'],
        emptyDwelling: true,
        claims: [claiming(today, { tenure: null, weeklyRent: 0, supportPercent: 20 })],
      }),
  },
  {
    index: 9,
    why: "the same man again, as a non-dependant on his parents' claim",
    facts: today => {
      const parents = [someone('Mrs', 'Rosalind Brackenridge', { bornOn: '1950-01-17' })];
      return plainly(today, [...parents, tobiasAgain(['non-dependant'])], { claims: [claiming(today)] });
    },
  },
  {
    index: 10,
    why: "the same man again, as the partner on somebody else's claim",
    facts: today => {
      const couple = [someone('Ms', 'Nkechi Windlesham'), tobiasAgain(['taxpayer'])];
      return plainly(today, couple, {
        holders: [0, 1],
        claims: [claiming(today, { tenure: 'council', weeksPaid: 1 })],
      });
    },
  },
  {
    index: 11,
    why: 'a tenant whose rent benefit is paid to that man as landlord, who also has a record of his own for it',
    facts: today =>
      plainly(today, [someone('Ms', 'Greta Silverlock'), tobiasAgain(['landlord'])], {
        reliefs: ['single'],
        claims: [claiming(today, { payee: 'T Brackenridge' })],
      }),
  },
  {
    index: 12,
    why: 'date of birth unknown, recorded as 1 January 1900',
    facts: today => plainly(today, [someone('Mr', 'Alaric Vennacott', { bornOn: '1900-01-01', nino: 'none' })]),
  },
  {
    index: 15,
    why: 'an account reference with trailing spaces, and a name and address with marks that XML must escape',
    facts: today =>
      plainly(today, [someone('Ms', "Siân O'Dunmore"), someone('Mr', 'José Núñez-Marl')], { holders: [0, 1] }),
  },
  {
    index: 27,
    why: 'a person with neither account nor claim',
    facts: today =>
      plainly(today, [someone('Mr', 'Yusuf Underhay', { roles: ['other'], nino: 'none', contact: false })], {
        holders: [],
      }),
  },
];
