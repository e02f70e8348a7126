import { poundsInWords } from '../../domain/working-words.js';
import type { Block, NoticeDocument, SumLine } from './document.js';
import { laidOut } from './layout.js';
import { flat } from './words/worded.js';

/** A notice as plain text: e-mail, screens that read, and whoever wants to search it. */
export function noticeAsText(notice: NoticeDocument): string {
  const { title, address, sender, marks, greeting, first, sections } = laidOut(notice);
  const parts = [
    sender.join('\n'),
    address.join('\n'),
    marks.map(({ word, value }) => `${flat(word)}: ${value}`).join('\n'),
    `# ${flat(title)}`,
    greeting,
    ...first.map(({ says }) => says),
    ...sections.flatMap(({ heading, blocks }) => [`## ${flat(heading)}`, ...blocks.map(blockText)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  if (block.kind === 'text') return block.says;
  if (block.kind === 'list') return [block.says, ...block.items.map(item => `* ${item}`)].join('\n');
  return [block.says, ...block.lines.map(lineText), `* Total: ${poundsInWords(block.total)}`].join('\n');
}

const lineText = (line: SumLine): string => `* ${line.label}: ${signed(line)}`;

/** `−£5.00` for what is taken off, so that a column can be added up. */
export const signed = ({ effect, amount }: SumLine): string =>
  effect === 'less' ? `−${poundsInWords(amount)}` : poundsInWords(amount);
