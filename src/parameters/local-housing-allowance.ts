import { z } from 'zod';
import { LHA_SIZES, type LhaSize } from '../domain/lha-sizes.js';
import { type Parameter, STANDINGS } from '../domain/parameter.js';
import { count, type Figure, type LawOf, type Origin, pounds, years } from './figure.js';
import { table } from './figure-shapes.js';
import { VerifiedText, Words } from './parameter-file.js';

/** What an area pays for each size. */
export type LhaArea = { readonly [Size in LhaSize]: Parameter<ReturnType<typeof pounds.build>['value']> };

/** Rates in the order of `LHA_SIZES`, how many sources agree on each, and which they are. */
const Area = z.strictObject({
  rates: z.array(pounds.schema).length(LHA_SIZES.length),
  verified: z.array(VerifiedText).length(LHA_SIZES.length),
  from: Words,
});
const Source = z.strictObject({ basis: Words, standing: z.enum(STANDINGS) });
const Areas = z
  .strictObject({ sources: z.record(z.string(), Source), areas: z.record(z.string().min(1).max(80), Area) })
  .refine(
    ({ sources, areas }) => Object.values(areas).every(({ from }) => Object.hasOwn(sources, from)),
    'an area is from a source that is not listed',
  );

type AreasText = z.infer<typeof Areas>;

const known = new WeakMap<object, AreasText>();

/** Read once, though the law of every run of days asks for it. */
function parsed(text: object): AreasText {
  const written = known.get(text) ?? Areas.parse(text);
  known.set(text, written);
  return written;
}

/** The areas by name. An area is put together when it is first read: there are many, and a household lives in one. */
const areas: Figure<{ readonly [Area in string]?: LhaArea }> = {
  unit: 'pounds',
  mayBeAbsent: false,
  schema: Areas,
  build(text, origin) {
    const written = parsed(text as object);
    const found: { [Area in string]?: LhaArea } = Object.create(null);
    for (const name of Object.keys(written.areas)) {
      let made: LhaArea | undefined;
      Object.defineProperty(found, name, { enumerable: true, get: () => (made ??= areaOf(name, written, origin)) });
    }
    return Object.freeze(found);
  },
};

function areaOf(name: string, { sources, areas: all }: AreasText, origin: Origin): LhaArea {
  const area = all[name];
  const source = sources[area?.from ?? ''] ?? origin;
  const entries = LHA_SIZES.map((size, at) => {
    const id = `${origin.id}.${name}.${size}`;
    return [
      size,
      pounds.build(area?.rates[at], {
        ...origin,
        ...source,
        id,
        name: `${origin.name}: ${name}, ${size}`,
        verified: area?.verified[at] ?? 0,
      }),
    ];
  });
  return Object.freeze(Object.fromEntries(entries)) as LhaArea;
}

/**
 * Local housing allowance. Rates and maxima are for a week, as housing benefit has them; `monthlyAreas` are the rates that
 * rent officers publish for universal credit, for those areas of which somebody has read them.
 */
export const localHousingAllowance = {
  areas,
  monthlyAreas: areas,
  nationalMaximum: table(pounds, LHA_SIZES),
  sharedAccommodationAgeYears: years,
  maximumBedrooms: count,
};
export type LocalHousingAllowanceLaw = LawOf<typeof localHousingAllowance>;
