import type { Section } from './section.js';

export interface PersonExport {
  readonly made: string;
  readonly request: string;
  readonly sections: readonly Omit<Section, 'toLookAt'>[];
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => ESCAPES[sign] ?? '');

/** `fullYearCharge` as people read it: Full year charge. */
const worded = (name: string): string => {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The export as a page that can be read and printed. It loads nothing and runs nothing. */
export function pageOf({ made, request, sections }: PersonExport): string {
  const parts = sections.map(
    ({ title, heldIn, content, leftOut }) =>
      `<section><h2>${escaped(title)}</h2><p>Held in: ${escaped(heldIn)}</p>${shown(content)}${leftOutOf(leftOut)}</section>`,
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>What the council holds about you</title>
<style>body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto}dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem}dd{margin:0}</style>
</head><body><h1>What the council holds about you</h1><p>Gathered on ${escaped(made)} for request ${escaped(request)}.</p>
${parts.join('\n')}</body></html>\n`;
}

function leftOutOf(leftOut: Section['leftOut']): string {
  if (leftOut.length === 0) return '';
  const items = leftOut.map(({ what, why }) => `<li>${escaped(what)}. ${escaped(why)}</li>`);
  return `<h3>Left out</h3><ul>${items.join('')}</ul>`;
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '<p>Nothing.</p>';
  if (Array.isArray(value))
    return value.length === 0 ? '<p>None.</p>' : `<ol>${value.map(item => `<li>${shown(item)}</li>`).join('')}</ol>`;
  if (typeof value !== 'object') return escaped(String(value));
  const fields = Object.entries(value).filter(([, field]) => field !== null);
  return `<dl>${fields.map(([name, field]) => `<dt>${escaped(worded(name))}</dt><dd>${shown(field)}</dd>`).join('')}</dl>`;
}
