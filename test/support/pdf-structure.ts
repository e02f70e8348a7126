import { inflateSync } from 'node:zlib';

/** A part of a document as a reader for the blind goes through it. */
export interface ReadPart {
  readonly type: string;
  readonly lang?: string;
  readonly scope?: string;
  /** Its own words, those of another language in brackets with it; without those of the other parts in it. */
  readonly says: string;
  readonly parts: readonly ReadPart[];
}

export interface ReadPdf {
  readonly catalogue: string;
  readonly parts: readonly ReadPart[];
  /** Words that stand in no part and are not marked as decoration. */
  readonly unmarked: string;
  readonly decoration: string;
}

const REF = /(\d+) 0 R/;

/** Reads the structure of a PDF out of its bytes, with nothing of the library that wrote it. For those of ISO 32000-1 that we make. */
export function readPdf(bytes: Buffer): ReadPdf {
  const raw = bytes.toString('latin1');
  const objects = new Map(
    [...raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id, body ?? '']),
  );
  const object = (id: string | undefined): string => {
    const body = objects.get(id ?? '');
    if (body === undefined) throw new Error(`the PDF has no object ${id}`);
    return body;
  };
  const at = (body: string, key: string) => new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1];
  const stream = (id: string | undefined): string => {
    const [, dictionary = '', data = ''] = /^([\s\S]*?)stream\r?\n([\s\S]*)\r?\nendstream/.exec(object(id)) ?? [];
    const held = Buffer.from(data, 'latin1');
    return (dictionary.includes('FlateDecode') ? inflateSync(held) : held).toString('latin1');
  };

  const words = new Map<string, string>();
  const loose = { unmarked: '', decoration: '' };
  for (const [page, body] of objects) {
    if (!/\/Type \/Page\b(?!s)/.test(body)) continue;
    const fonts = fontsOf(object(at(body, 'Resources')), id => glyphsOf(stream(at(object(id), 'ToUnicode'))));
    wordsOn(stream(at(body, 'Contents')), fonts, (mark, text) => {
      if (typeof mark === 'number') words.set(`${page}/${mark}`, (words.get(`${page}/${mark}`) ?? '') + text);
      else loose[mark] += text;
    });
  }

  const partOf = (id: string): ReadPart => {
    const body = object(id);
    const kids = listOf(body, 'K');
    const page = at(body, 'Pg');
    const inner = kids.map(kid => {
      if (/^\d+$/.test(kid)) return words.get(`${page}/${kid}`) ?? '';
      if (kid.includes('/MCR')) return words.get(`${at(kid, 'Pg')}/${/\/MCID (\d+)/.exec(kid)?.[1]}`) ?? '';
      return partOf(REF.exec(kid)?.[1] ?? '');
    });
    const isSpan = (one: string | ReadPart): one is ReadPart => typeof one !== 'string' && one.type === 'Span';
    const said = inner.flatMap(one => {
      if (typeof one === 'string') return [one];
      return isSpan(one) ? [`[${one.lang} ${one.says}]`] : [];
    });
    const lang = /\/Lang \((.*?)\)/.exec(body)?.[1];
    const scope = /\/Scope \/(\w+)/.exec(body)?.[1];
    return {
      type: /\/S \/(\w+)/.exec(body)?.[1] ?? '',
      ...(lang && { lang }),
      ...(scope && { scope }),
      says: said.join(''),
      parts: inner.flatMap(one => (typeof one === 'string' || isSpan(one) ? [] : [one])),
    };
  };
  const catalogue = object(/\/Root (\d+) 0 R/.exec(raw)?.[1]);
  const root = object(at(catalogue, 'StructTreeRoot'));
  return { catalogue, parts: listOf(root, 'K').map(kid => partOf(REF.exec(kid)?.[1] ?? '')), ...loose };
}

/** What is in an array of a dictionary: numbers, references and dictionaries. */
function listOf(body: string, key: string): readonly string[] {
  const from = body.indexOf(`/${key} [`);
  if (from < 0) return [];
  const inner = body.slice(from + key.length + 3, body.indexOf(']', from));
  return inner.match(/<<[\s\S]*?>>|\d+ 0 R|\d+/g) ?? [];
}

type Glyphs = ReadonlyMap<string, string>;

const fontsOf = (resources: string, glyphs: (id: string) => Glyphs): ReadonlyMap<string, Glyphs> =>
  new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, glyphs(id)]));

/** The characters of a font's glyphs, by their code in hexadecimal. */
function glyphsOf(map: string): Glyphs {
  const glyphs = new Map<string, string>();
  for (const [, from = '', , list = ''] of map.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g))
    [...list.matchAll(/<([\w ]+)>/g)].forEach(([, character = ''], place) => {
      const code = (Number.parseInt(from, 16) + place).toString(16).padStart(4, '0');
      glyphs.set(code, Buffer.from(character.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    });
  return glyphs;
}

const TOKENS =
  /\/Artifact <<[\s\S]*?>> BDC|\/\w+ <<[\s\S]*?\/MCID (\d+)[\s\S]*?>> BDC|EMC|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g;

function wordsOn(
  content: string,
  fonts: ReadonlyMap<string, Glyphs>,
  tell: (mark: number | 'decoration' | 'unmarked', text: string) => void,
): void {
  let mark: number | 'decoration' | 'unmarked' = 'unmarked';
  let font: Glyphs = new Map();
  for (const [token, id, name, shown] of content.matchAll(TOKENS)) {
    if (token.startsWith('/Artifact')) mark = 'decoration';
    else if (id !== undefined) mark = Number(id);
    else if (token === 'EMC') mark = 'unmarked';
    else if (name !== undefined) font = fonts.get(name) ?? new Map();
    else {
      const codes = [...(shown ?? '').matchAll(/<(\w+)>/g)].flatMap(([, hex]) => hex?.match(/.{4}/g) ?? []);
      tell(mark, codes.map(code => font.get(code) ?? '?').join(''));
    }
  }
}
