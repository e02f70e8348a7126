import { Field, InputType, Int } from 'type-graphql';
import { TwoHomesGroundEnum } from '../../household/claim-dates.js';
import { HomeTenureEnum, NationEnum } from '../../household/enums.js';
import { DateText, MoneyText } from '../../scalars/stated.js';
import { RentInput } from './rent.js';
import { dayOf, flag, pounds, word } from './stated-field.js';

@InputType('LhaRatesInput', { description: 'The local housing allowance of the size of home that is needed.' })
export class LhaRatesInput {
  @Field(() => MoneyText)
  perWeek!: string;

  @pounds('As the Department prints it for universal credit. Absent: worked out from the week.')
  perMonth?: string | null;
}

@InputType('RentProtectionInput', { description: 'What holds a rent limit off, or fixes its day.' })
export class RentProtectionInput {
  @dayOf('A member of the family who lived there died on this day: 52 weeks. HB Regs reg 12D(3).')
  bereavedOn?: string | null;

  @pounds(
    'The eligible rent of a week on the day before the death: kept where it is more. Absent: no housing benefit was paid, and the rent is not limited. HB Regs regs 12BA(3), 12D(3).',
  )
  eligibleRentBefore?: string | null;

  @flag('Could afford the rent when it was taken on, and had no HB in the 52 weeks before. HB Regs reg 12D(5).')
  couldAffordWhenTakenOn?: boolean | null;

  @dayOf('The day HB was claimed for this home.')
  rentTakenOnClaim?: string | null;

  @dayOf('The day on which the local housing allowance in use was set. HB Regs reg 13C.')
  lhaSetOn?: string | null;
}

@InputType('OtherHomeInput', {
  description: 'A second home that housing benefit is paid for beside this one. HB Regs reg 7(6) to (10).',
})
export class OtherHomeInput {
  @Field(() => TwoHomesGroundEnum)
  ground!: string;

  @Field(() => DateText, { description: 'The day of the move, or of leaving in fear.' })
  movedOn!: string;

  @Field(() => MoneyText, { description: 'The eligible rent of a whole week there, after the limits of its own.' })
  eligibleRentPerWeek!: string;

  @dayOf('The last day for which rent is due there.')
  dueUntil?: string | null;
}

@InputType('HomeInput', { description: 'The home that rent or council tax is due for.' })
export class HomeInput {
  @word(NationEnum, 'Absent: ENGLAND.')
  nation?: string | null;

  @flag('In Greater London.')
  greaterLondon?: boolean | null;

  @Field(() => HomeTenureEnum)
  tenure!: string;

  @Field(() => RentInput, { nullable: true, description: 'Absent: no rent is due.' })
  rent?: RentInput | null;

  @Field(() => OtherHomeInput, { nullable: true, description: 'Housing benefit: the other of two homes.' })
  otherHome?: OtherHomeInput | null;

  @Field(() => Int, { nullable: true, description: 'How many bedrooms there are, 0 to 20.' })
  bedrooms?: number | null;

  @flag('A room, with kitchen, bathroom or living room shared.')
  sharedFacilities?: boolean | null;

  @flag('One room is all the household lives in. HB Regs Sch 1 para 6(2).')
  oneRoom?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The broad rental market area by its name in the published table, such as `Teesside`, whose rate is looked up: private tenants.',
  })
  brma?: string | null;

  @Field(() => LhaRatesInput, { nullable: true, description: 'Instead of looking the rate of the area up.' })
  lhaRates?: LhaRatesInput | null;

  @Field(() => RentProtectionInput, { nullable: true })
  protection?: RentProtectionInput | null;

  @flag('A sanctuary scheme home. HB Regs reg B13(3A).')
  sanctuaryScheme?: boolean | null;

  @flag('Approved foster or kinship carer: one room is kept.')
  fosterRoom?: boolean | null;

  @dayOf('The day they moved in.')
  movedInOn?: string | null;
}
