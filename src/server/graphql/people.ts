import { BrokenGlassResolver, PersonLinkCaseResolver } from '../../resolvers/people/cases.js';
import { CustomerLinksResolver, LikelySameResolver, PersonLinkResolver } from '../../resolvers/people/links.js';
import { PeopleSearchResolver } from '../../resolvers/people/search.js';
import { SensitiveMarkResolver } from '../../resolvers/people/sensitive-mark.js';
import { BrokenGlassType, PersonLinkCaseType } from '../../schema/casework/people.js';
import { SensitiveMarkType } from '../../schema/casework/sensitive-mark.js';

/** Finding people, and what is held of who is who. */
export const PEOPLE_RESOLVERS = [
  PeopleSearchResolver,
  CustomerLinksResolver,
  PersonLinkResolver,
  LikelySameResolver,
  PersonLinkCaseResolver,
  BrokenGlassResolver,
  SensitiveMarkResolver,
];
export const PEOPLE_TYPES = [PersonLinkCaseType, BrokenGlassType, SensitiveMarkType];
