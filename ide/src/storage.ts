/**
 * What GraphiQL keeps (tabs, variables, history) names people, so it goes to session storage: gone when the browser tab
 * closes, and never left behind on a shared desk. GraphiQL itself keeps no answers.
 */
export const editorStorage: Storage = sessionStorage;

/** GraphiQL prefixes its keys with its own name. */
export const hasKeptTabs = (): boolean => editorStorage.getItem('graphiql:tabState') !== null;
