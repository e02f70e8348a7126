import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { roleNote } from '../examples/role-note';
import { useSession } from '../session-context';

/**
 * Opening a tab takes the role its leading comment names, so that a resident's document is not run as an officer. Only
 * opening does: a role chosen by hand afterwards stays, and typing in the comment changes nothing.
 */
export function useRoleOfTab(): void {
  const { takeRole } = useSession();
  const { id, query } = useGraphiQL(state => {
    const tab = state.tabs[state.activeTabIndex];
    return { id: tab?.id, query: tab?.query ?? '' };
  });
  const opened = useRef<string>(undefined);
  useEffect(() => {
    if (opened.current === id) return;
    opened.current = id;
    const note = roleNote(query);
    if (note) takeRole(note.role, note.purpose);
  }, [id, query, takeRole]);
}
