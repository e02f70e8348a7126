import { roleNote } from './role-note';

/** A document of `operations/`, ready for a tab. */
export interface Example {
  /** The folder it comes from, which is the client it was written for. */
  readonly client: string;
  readonly name: string;
  readonly query: string;
  readonly variables: string;
}

/** Who the clients of `operations/` sign in as. */
const CALLERS: Record<string, string> = {
  'contact-centre': '# Role: officer, purpose: enquiry',
  resident: '# Role: resident',
  chatbot: '# Role: chatbot',
  assessor: '# Role: assessor, purpose: assessment',
  manager: '# Role: manager',
  calculator: '# Role: public',
};

/** These open in tabs of their own; all others wait in the examples pane. */
const FEATURED = ['contact-centre/whole-customer', 'resident/my-account', 'chatbot/what-do-i-owe'];

/** All but the changes: those share their fragments, and a tab holds one document. */
const documents: Record<string, string> = import.meta.glob(
  ['../../../operations/**/*.graphql', '!../../../operations/changes/**'],
  { query: '?raw', import: 'default', eager: true },
);

const OPERATION = /^\s*(?:query|mutation)\s+\w+/m; // files of fragments alone are no examples
const PATH = /operations\/(.+)\.graphql$/;

/** Enough to run an example as it stands. */
function variablesOf(text: string, firstPerson: string | undefined): string {
  const filled = /\$ref\s*:/.test(text)
    ? { ref: firstPerson ?? '' }
    : /\$input\s*:\s*CouncilTaxFactsInput/.test(text)
      ? { input: { authority: 'testshire', year: '2026-27', band: 'D', residents: 1 } }
      : null;
  return filled ? JSON.stringify(filled, null, 2) : '';
}

function toExample(path: string, text: string, firstPerson: string | undefined): Example {
  const client = path.split('/')[0] ?? '';
  const note = roleNote(text) ? undefined : CALLERS[client];
  const variables = variablesOf(text, firstPerson);
  return { client, name: path, query: note ? `${note}\n${text}` : text, variables };
}

/** Every operation as an example, those with a tab of their own first. `firstPerson` fills `$ref` where it is asked. */
export function examples(firstPerson: string | undefined): { featured: Example[]; all: Example[] } {
  const all = Object.entries(documents)
    .filter(([, text]) => OPERATION.test(text))
    .map(([file, text]) => toExample(PATH.exec(file)?.[1] ?? file, text, firstPerson));
  const featured = FEATURED.flatMap(name => all.filter(example => example.name === name));
  return { featured: featured.length > 0 ? featured : all.slice(0, FEATURED.length), all };
}
