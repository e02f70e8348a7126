/** Where a scheme has each step. */
export interface Provisions {
  readonly classes: string;
  readonly capital: string;
  readonly absence: string;
  readonly maximum: string;
  readonly shares: string;
  readonly nonDependants: string;
  readonly passport: string;
  readonly applicableAmount: string;
  readonly income: string;
  readonly taper: string;
  readonly alternativeClass: string;
  readonly alternative: string;
  readonly better: string;
}

const of = (schemes: string, paragraphs: Record<keyof Provisions, string>): Provisions =>
  Object.fromEntries(Object.entries(paragraphs).map(([step, where]) => [step, `${schemes}, ${where}`])) as Record<
    keyof Provisions,
    string
  >;

/** The prescribed requirements for pension age in England. */
export const PRESCRIBED: Provisions = of('SI 2012/2885', {
  classes: 'Sch. 1 paras 2 and 3',
  capital: 'Sch. 1 paras 2 and 3',
  absence: 'Sch. 1 para. 5',
  maximum: 'Sch. 1 para. 7(1)',
  shares: 'Sch. 1 para. 7(3) to (5)',
  nonDependants: 'Sch. 1 para. 8',
  passport: 'Sch. 1 para. 13',
  applicableAmount: 'Sch. 1 para. 6 and Sch. 2',
  income: 'Sch. 1 Part 6 and Schs 4 to 6',
  taper: 'Sch. 1 paras 3 and 10(3)',
  alternativeClass: 'Sch. 1 para. 4',
  alternative: 'Sch. 1 para. 9 and Sch. 3',
  better: 'Sch. 1 para. 10(5) and (6)',
});

/** The Default Scheme, for working age. */
export const DEFAULT: Provisions = of('SI 2012/2886, Sch.', {
  classes: 'paras 16 and 17',
  capital: 'para. 23',
  absence: 'para. 19',
  maximum: 'para. 29(1)',
  shares: 'para. 29(3) to (5)',
  nonDependants: 'para. 30',
  passport: 'Schs 7, 8 and 10',
  applicableAmount: 'para. 26 and Sch. 3',
  income: 'Part 10 and Schs 7, 8 and 10',
  taper: 'paras 17 and 32(3)',
  alternativeClass: 'para. 18',
  alternative: 'para. 31 and Sch. 4',
  better: 'para. 32(5) and (6)',
});
