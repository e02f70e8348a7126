import { financialYearOf } from '../population/calendar.js';
import { yearCharge } from '../population/charges.js';
import type { Account, Dwelling } from '../population/model.js';
import { pounds } from '../population/pence.js';
import type { Answer, Call } from './call.js';
import { answered } from './login.js';
import { personalDetails, personName } from './person.js';
import { type Bound, selectedAccount } from './selected.js';
import { standardInfo } from './standard-info.js';
import { totals } from './totals.js';
import { type Keyed, keyed, padded } from './wire-text.js';
import type { Parent } from './xml.js';

/** Five numbered lines, as every place has; the unused ones are empty. */
export const addressLines = ({ lines }: Dwelling): Parent =>
  Object.fromEntries([1, 2, 3, 4, 5].map(number => [`Address${number}`, lines[number - 1] ?? '']));

export const placeOf = (dwelling: Dwelling): Parent => ({
  PlaceRef: dwelling.place,
  ...addressLines(dwelling),
  PostCode: dwelling.postcode,
});

function chargeDetails({ years }: Account, { date }: Keyed): Parent | undefined {
  const [newest] = years;
  if (newest === undefined) return undefined;
  return {
    Dates: {
      '@Start': date(newest.from),
      '@End': date(newest.to),
      '@Days': String(newest.to - newest.from + 1),
    },
    NetCharge: padded(totals(newest.transactions).TotalCharge),
    RowID: '1',
  };
}

interface Charged {
  readonly dwelling: Dwelling;
  readonly year: number;
  readonly thisYear: number;
}

const place = ({ dwelling, year, thisYear }: Charged): Parent => ({
  ...placeOf(dwelling),
  Band: { '@BandType': 'V', '#': dwelling.band },
  FullYearCharge: padded(yearCharge(year, dwelling.band)),
  CurrentYrFullYearCharge: pounds(yearCharge(thisYear, dwelling.band)),
});

/** The dwelling of before comes first, without a charge; the one charged for may be past as well. */
function places(account: Account, form: Keyed, thisYear: number): Parent[] {
  const { dwelling, earlier } = account;
  const before =
    earlier === null ? [] : [{ ...place({ dwelling: earlier, year: thisYear, thisYear }), PropertyStatus: 'Previous' }];
  const charged = {
    ...place({ dwelling, year: account.years[0]?.year ?? thisYear, thisYear }),
    PropertyStatus: account.closedOn === null ? 'Current' : 'Previous',
    ChargeDetails: chargeDetails(account, form),
  };
  return [...before, charged];
}

/** `ctxprop`: the dwellings of the account that is selected. */
export function properties(call: Call, session: Bound): Answer {
  const account = selectedAccount(session);
  const { person, household } = session.person;
  const form = keyed(household);
  const thisYear = financialYearOf(call.civica.population.today);
  return answered({
    CtaxPropDetails: {
      CtxActRef: account === null ? '' : form.reference(account.reference),
      PersonName: personName(person),
      PersonalDetails: personalDetails(person),
      ExternalAddresses: '',
      PropertyList: account === null ? undefined : { Places: places(account, form, thisYear) },
      StandardInfo: standardInfo(call),
    },
  });
}
