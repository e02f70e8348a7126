import { useGraphiQL } from '@graphiql/react';
import { useSession, useSessionState } from '../session-context';
import { refOf, withRef } from './variables';

/** People worth looking at. Choosing one puts the reference into the variable `ref` of the tab that is open. */
export function PersonPicker() {
  const { tell } = useSession();
  const { people } = useSessionState().settings;
  const { tab, variableEditor } = useGraphiQL(state => ({
    tab: state.tabs[state.activeTabIndex],
    variableEditor: state.variableEditor,
  }));
  const takesPerson = /\$ref\b/.test(tab?.query ?? '');
  const chosen = refOf(tab?.variables ?? '');

  const choose = (reference: string): void => {
    const changed = withRef(variableEditor?.getValue() ?? '', reference);
    if (changed === undefined) {
      tell({ kind: 'trouble', text: 'The variables of this tab are not JSON, so the person was not put in.' });
      return;
    }
    variableEditor?.setValue(changed);
    tell(null);
  };

  return (
    <label className="field grows">
      <span>Person</span>
      <select
        name="person"
        disabled={!takesPerson}
        value={people.some(({ reference }) => reference === chosen) ? chosen : ''}
        onChange={event => choose(event.target.value)}
      >
        <option value="" disabled>
          {takesPerson ? 'Choose somebody worth looking at' : 'This tab asks about nobody by reference'}
        </option>
        {takesPerson &&
          people.map(({ reference, why }) => (
            <option key={reference} value={reference}>
              {reference}: {why}
            </option>
          ))}
      </select>
    </label>
  );
}
