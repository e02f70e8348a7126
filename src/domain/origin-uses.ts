import type { CallerClass, Origin, Purpose } from './permissions.js';

/** For whom data of an origin may be opened for one purpose, and by what law. Whoever is not named is refused. */
export interface OriginUse {
  readonly classes: readonly CallerClass[];
  readonly law: string;
}

type Uses = Readonly<Record<Purpose, OriginUse>>;

const EVERYBODY: readonly CallerClass[] = [
  'public',
  'resident',
  'chatbot',
  'officer',
  'assessor',
  'manager',
  'auditor',
  'developer',
];
const use = (law: string, ...classes: readonly CallerClass[]): OriginUse => ({ law, classes });
const no = (law: string): OriginUse => ({ law, classes: [] });

/** The council's own: what a caller's role opens, and no less. */
const byRole = (law: string): Uses => ({
  information: use(law, ...EVERYBODY),
  'self-service': use(law, ...EVERYBODY),
  enquiry: use(law, ...EVERYBODY),
  assessment: use(law, ...EVERYBODY),
  payment: use(law, ...EVERYBODY),
  recovery: use(law, ...EVERYBODY),
  appeal: use(law, ...EVERYBODY),
  fraud: use(law, ...EVERYBODY),
  audit: use(law, ...EVERYBODY),
  statistics: use(law, ...EVERYBODY),
  support: use(law, ...EVERYBODY),
});

const NO_BASIS = 'No power to use it so: disclosure is an offence (SSAA 1992, s. 123; WRA 2012, s. 132)';
const CLAIM = 'WRA 2012, ss. 130-131; SI 2012/1483: for housing benefit and council tax reduction';

/**
 * What the Department tells of benefit awards. Given for deciding housing benefit and council tax reduction; the person
 * whom it is about may see it. Not for collecting council tax, and not as aggregates of people.
 */
const dwp: Uses = {
  information: no(NO_BASIS),
  'self-service': use('SSAA 1992, s. 123(3): to the person to whom it relates', 'resident'),
  enquiry: use(CLAIM, 'officer', 'assessor'),
  assessment: use(CLAIM, 'assessor'),
  payment: no(NO_BASIS),
  recovery: no(`${NO_BASIS}; recovery of benefit overpaid is an assessment`),
  appeal: use('SSAA 1992, s. 123(3): for proceedings before a tribunal', 'assessor'),
  fraud: use('SSAA 1992, ss. 109A-110A; WRA 2012, s. 131', 'assessor'),
  audit: use('Local Audit and Accountability Act 2014, s. 22; memorandum with the Department', 'auditor'),
  statistics: no(NO_BASIS),
  support: no(NO_BASIS),
};

const HMRC_ONLY = 'WRA 2012, s. 127; CRCA 2005, s. 18: earnings and pensions, for deciding benefit alone';
const HMRC_NO = 'CRCA 2005, ss. 18-19: no onward disclosure, not to the person either (HB Bulletin U1/2019)';

/** What HMRC tells of pay and pensions, through the Department: for whoever decides a claim, and nobody else. */
const hmrc: Uses = {
  information: no(HMRC_NO),
  'self-service': no(HMRC_NO),
  enquiry: no(HMRC_NO),
  assessment: use(HMRC_ONLY, 'assessor'),
  payment: no(HMRC_NO),
  recovery: no(HMRC_NO),
  appeal: no(`${HMRC_NO}; a tribunal asks HMRC or the employer`),
  fraud: use(HMRC_ONLY, 'assessor'),
  audit: use(HMRC_ONLY, 'auditor'),
  statistics: no(HMRC_NO),
  support: no(HMRC_NO),
};

const MORATORIUM = 'SI 2020/1311, regs 7, 10-12: a creditor stops enforcement and contact about the debt';

/** Breathing space: what a creditor needs to hold a debt. The register is not public, and the address may be hidden. */
const insolvency: Uses = {
  information: no('SI 2020/1311, reg. 35: the register is not public'),
  'self-service': use('UK GDPR, art. 15: to the person to whom it relates', 'resident'),
  enquiry: use(MORATORIUM, 'officer', 'assessor'),
  assessment: use(MORATORIUM, 'assessor'),
  payment: use(MORATORIUM, 'officer'),
  recovery: use(MORATORIUM, 'officer'),
  appeal: use(MORATORIUM, 'assessor'),
  fraud: no('SI 2020/1311: given so that debts are held, for nothing else'),
  audit: use(MORATORIUM, 'auditor'),
  statistics: no('SI 2020/1311: given so that debts are held, for nothing else'),
  support: no('SI 2020/1311: given so that debts are held, for nothing else'),
};

/** Every origin, purpose and class is decided here, none by default. An origin outranks any role: both have to allow. */
export const ORIGIN_USES: Readonly<Record<Origin, Uses>> = {
  gateway: byRole("The gateway's own: what the caller's role opens"),
  council: byRole("LGFA 1992; SSAA 1992: the council's own records, as the caller's role opens them"),
  dwp,
  hmrc,
  insolvency,
  voa: byRole('LGFA 1988, s. 41; LGFA 1992, s. 22: the lists are open to inspection'),
};

export const mayUse = (origin: Origin, caller: CallerClass, purpose: Purpose): boolean =>
  ORIGIN_USES[origin][purpose].classes.includes(caller);
