import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createContext, useContext } from 'react';
import { isNarrow } from '../narrow';
import { useSession, useSessionState } from '../session-context';
import type { Example } from './examples';
import { roleNote } from './role-note';

const Examples = createContext<readonly Example[]>([]);

export const ExamplesProvider = Examples.Provider;

/** Opens an example: in the tab that has it already, or in a new one. */
function useOpenExample(): (example: Example) => void {
  const { takeRole } = useSession();
  const { addTab, changeTab, setVisiblePlugin } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(state => ({
    tabs: state.tabs,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  return ({ query, variables }) => {
    if (isNarrow()) setVisiblePlugin(null); // the pane would go on covering what it just opened
    const open = tabs.findIndex(tab => tab.query === query);
    if (open >= 0) {
      changeTab(open);
      return;
    }
    addTab(); // empty, and GraphiQL has no way to fill it but through the editors
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    const note = roleNote(query);
    if (note) takeRole(note.role, note.purpose);
  };
}

function Pane() {
  const all = useContext(Examples);
  const open = useOpenExample();
  const { sandbox } = useSessionState().settings;
  const clients = [...new Set(all.map(({ client }) => client))].sort();
  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <p>
        The documents that clients send, a heading for each client.
        {sandbox && ' Opening one takes the role it is written for.'}
      </p>
      {clients.map(client => (
        <div key={client}>
          <h3>{client.replaceAll('-', ' ')}</h3>
          <ul>
            {all
              .filter(example => example.client === client)
              .map(example => (
                <li key={example.name}>
                  <button type="button" onClick={() => open(example)}>
                    {example.name.slice(client.length + 1).replaceAll('-', ' ')}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

const Icon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" aria-hidden="true">
    <path d="M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01" />
  </svg>
);

/** A pane of GraphiQL's sidebar that lists all examples. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: Icon, content: Pane };
