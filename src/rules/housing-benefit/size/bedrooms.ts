import type { PlainDate } from '../../../domain/dates.js';
import { gathered } from '../../../domain/gathered.js';
import type { Household } from '../../../domain/household/household.js';
import type { NonDependant } from '../../../domain/household/non-dependant.js';
import { ageYears } from '../people/age.js';
import { childrenAtHome, fosters } from '../people/family.js';
import { childrensRooms } from './childrens-rooms.js';
import { childCannotShare, partnerCannotShare, takenToShare } from './own-bedroom.js';

/** From this age somebody has a bedroom of their own, or with their partner. HB Regs, reg. B13(5)(b). */
const OWN_ROOM_FROM = 16;

/** One line of the count. */
export interface RoomLine {
  readonly rooms: number;
  readonly why: string;
}

/** The bedrooms that a household is entitled to, and for whom. */
export interface Bedrooms {
  readonly count: number;
  readonly lines: readonly RoomLine[];
  /** What was taken as true without being known. */
  readonly assumptions: readonly string[];
}

/** Who counts: everybody whose home it is in the social sector; without other households' joint tenants for an LHA. */
export interface CountOf {
  readonly on: PlainDate;
  readonly jointTenantsCount: boolean;
}

/** The size criteria. HB Regs, regs B13(5) to (7) and 13D(3) to (3B); HB(SPC) Regs, reg. 13D(3) to (3B). */
export function bedrooms(household: Household, { on, jointTenantsCount }: CountOf): Bedrooms {
  const lines = [
    ...adultsRooms(household),
    ...nonDependantsRooms(household.nonDependants),
    ...childrenLines(household, on),
    ...payingOccupants(household),
    ...(jointTenantsCount ? jointTenants(household) : []),
    ...additionalRooms(household),
  ].filter(({ rooms }) => rooms > 0);
  return {
    count: lines.reduce((sum, { rooms }) => sum + rooms, 0),
    lines,
    assumptions: [
      ...sexAssumption(household, on),
      ...jointAssumption(household, jointTenantsCount),
      ...takenToShare(household.adults.length > 1 ? household.adults : [], partnerCannotShare),
      ...takenToShare(household.children, childCannotShare),
    ],
  };
}

function adultsRooms({ adults }: Household): RoomLine[] {
  if (adults.length === 1) return [{ rooms: 1, why: 'the claimant' }];
  const apart = adults.some(partnerCannotShare);
  return [
    apart
      ? { rooms: 2, why: 'a couple who cannot share a bedroom because of disability' }
      : { rooms: 1, why: 'claimant and partner' },
  ];
}

/** Somebody away in the forces on operations is treated as living at home. HB Regs, reg. 2(1) and B13(8). */
const nonDependantsRooms = (units: readonly NonDependant[]): RoomLine[] =>
  units.map(({ people }) => ({
    rooms: people.some(person => person.awayOnOperations || !(person.homeElsewhere || person.detained)) ? 1 : 0,
    why: people.length > 1 ? 'non-dependants who are a couple' : 'a non-dependant',
  }));

function childrenLines(household: Household, on: PlainDate): RoomLine[] {
  const children = childrenAtHome(household).map(child => ({ child, age: ageYears(child.birthDate, on) }));
  const grown = children.filter(({ age }) => age >= OWN_ROOM_FROM).length;
  const under = children.filter(({ age }) => age < OWN_ROOM_FROM);
  const rooms = childrensRooms(
    under.map(({ child, age }) => ({ ageYears: age, sex: child.sex, cannotShare: childCannotShare(child) })),
  );
  return [
    { rooms: grown, why: `${grown === 1 ? 'a young person' : `${grown} young persons`} aged 16 or over` },
    { rooms, why: `${under.length === 1 ? 'a child' : `${under.length} children`} under 16` },
  ];
}

/** A boarder or lodger lives there too, and each is one income. */
function payingOccupants({ adults }: Household): RoomLine[] {
  const rooms = gathered(adults, ({ incomes }) => incomes).filter(
    ({ kind }) => kind === 'BOARDER' || kind === 'LODGER',
  );
  return [{ rooms: rooms.length, why: 'people who pay for board or lodging' }];
}

const jointTenants = ({ home }: Household): RoomLine[] => [
  { rooms: (home.rent?.liablePeople ?? 1) - 1, why: 'joint tenants' },
];

/**
 * One for everybody's overnight carers together, whoever needs them, since 1 April 2017; one for fostering. Regs B13(6) and
 * 13D(3A), by SI 2017/213; circular A3/2017.
 */
function additionalRooms(household: Household): RoomLine[] {
  const { adults, children, nonDependants } = household;
  const cared = [...adults, ...children, ...gathered(nonDependants, ({ people }) => people)];
  return [
    { rooms: cared.some(({ overnightCarer }) => overnightCarer) ? 1 : 0, why: 'carers who stay overnight' },
    { rooms: fosters(household) ? 1 : 0, why: 'fostering or kinship care' },
  ];
}

function sexAssumption(household: Household, on: PlainDate): string[] {
  const unstated = childrenAtHome(household).filter(
    child => child.sex === null && !childCannotShare(child) && ageYears(child.birthDate, on) < OWN_ROOM_FROM,
  );
  return unstated.length > 0 && household.children.length > 1
    ? ['A child whose sex is not stated was taken to share only with another child under 10']
    : [];
}

const jointAssumption = ({ home }: Household, count: boolean): string[] =>
  count && (home.rent?.liablePeople ?? 1) > 1
    ? ['Each joint tenant outside the family was taken to need one bedroom']
    : [];
