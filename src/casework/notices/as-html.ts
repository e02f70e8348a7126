import { poundsInWords } from '../../domain/working-words.js';
import { signed } from './as-text.js';
import type { Block, NoticeDocument } from './document.js';
import { type Laid, laidOut } from './layout.js';
import { flat, type Run, worded } from './words/worded.js';

const STYLE = [
  'body{font:1.1875rem/1.5 Arial,sans-serif;color:#0b0c0c;max-width:42rem;margin:2rem auto;padding:0 1rem}',
  '.large{font-size:1.6rem}h1{font-size:2rem}h2{font-size:1.5rem;margin-top:2rem}address{font-style:normal;margin:1rem 0}',
  'table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold}',
  'th,td{text-align:left;padding:.5rem .5rem .5rem 0;border-bottom:1px solid #505a5f}.sum{text-align:right}',
].join('');

/** A notice as a whole page that needs nothing else: no script, no image, nothing fetched. */
export function noticeAsHtml(notice: NoticeDocument, { largePrint }: { readonly largePrint: boolean }): string {
  const laid = laidOut(notice);
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(`${flat(laid.title)} ${notice.number}`)}</title><style>${STYLE}</style></head>`,
    `<body${largePrint ? ' class="large"' : ''}>`,
    ...headOf(laid),
    ...laid.sections.map(({ heading, blocks }) =>
      [
        `<section><h2>${runs(heading)}</h2>`,
        ...blocks.map(block => blockHtml(block, notice.language)),
        '</section>',
      ].join('\n'),
    ),
    '</main></body></html>',
    '',
  ].join('\n');
}

const headOf = ({ title, address, sender, marks, greeting, first }: Laid): readonly string[] => [
  `<header><address>${sender.map(escaped).join('<br>')}</address><address>${address.map(escaped).join('<br>')}</address>`,
  `<dl>${marks.map(({ word, value }) => `<dt>${runs(word)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl></header>`,
  `<main><h1>${runs(title)}</h1>`,
  `<p>${escaped(greeting)}</p>`,
  ...first.map(run => `<p>${runs([run])}</p>`),
];

function blockHtml(block: Block, language: 'en' | 'cy'): string {
  if (block.kind === 'text') return `<p>${escaped(block.says)}</p>`;
  if (block.kind === 'list')
    return `<p>${escaped(block.says)}</p><ul>${block.items.map(item => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  const lines = block.lines.map(
    line => `<tr><th scope="row">${escaped(line.label)}</th><td class="sum">${signed(line)}</td></tr>`,
  );
  const [item, amount, total] = (['ITEM', 'AMOUNT', 'TOTAL'] as const).map(name => runs(worded(name, language)));
  return [
    `<table><caption>${escaped(block.says)}</caption>`,
    `<thead><tr><th scope="col">${item}</th><th scope="col" class="sum">${amount}</th></tr></thead>`,
    `<tbody>${lines.join('')}</tbody>`,
    `<tfoot><tr><th scope="row">${total}</th><td class="sum">${poundsInWords(block.total)}</td></tr></tfoot></table>`,
  ].join('');
}

const runs = (of: readonly Run[]): string =>
  of.map(({ lang, says }) => (lang === 'en' ? escaped(says) : `<span lang="cy">${escaped(says)}</span>`)).join(' / ');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (says: string): string => says.replace(/[&<>"']/g, sign => ENTITIES[sign] ?? '');
