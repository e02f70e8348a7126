/** What a council tax bill in England can be worked out at: Bands A to H, and Band A reduced. LGFA 1992, s. 5; SI 1992/554, reg. 4. */
export const CHARGE_BANDS = ['AReduced', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
export type ChargeBand = (typeof CHARGE_BANDS)[number];

/** The bands a dwelling in England can be in. Wales has Band I too. */
export const ENGLISH_BANDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
export type EnglishBand = (typeof ENGLISH_BANDS)[number];
