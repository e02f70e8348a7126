import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { examples } from './examples/examples';
import { EXAMPLES_PLUGIN, ExamplesProvider } from './examples/pane';
import { gatewayFetcher } from './fetcher';
import { isNarrow } from './narrow';
import { useSchema } from './schema';
import type { Session } from './session';
import { SessionProvider } from './session-context';
import { editorStorage, hasKeptTabs } from './storage';
import { Strip } from './strip/strip';

const PLUGINS = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];

/** GraphiQL below a strip: who asks, why and about whom. */
export function Page({ session }: { readonly session: Session }) {
  return (
    <SessionProvider value={session}>
      <Editor session={session} />
    </SessionProvider>
  );
}

/** The strip needs GraphiQL's state but stands before it in reading order: hence the portal. */
function Editor({ session }: { readonly session: Session }) {
  const [strip, setStrip] = useState<HTMLElement | null>(null);
  const schema = useSchema(session);
  const fetcher = useMemo(() => gatewayFetcher(session), [session]);
  const { featured, all } = useMemo(() => examples(session.state().settings.people[0]?.reference), [session]);
  // GraphiQL fills a first tab's query from the tab, but its variables only from here.
  const firstVariables = useMemo(() => (hasKeptTabs() ? undefined : featured[0]?.variables), [featured]);
  return (
    <ExamplesProvider value={all}>
      <header className="strip" ref={setStrip} />
      <main className="editor">
        <GraphiQL
          fetcher={fetcher}
          schema={schema}
          dangerouslyAssumeSchemaIsValid
          storage={editorStorage}
          plugins={PLUGINS}
          defaultTabs={featured.map(({ query, variables }) => ({ query, variables, headers: null }))}
          initialVariables={firstVariables}
          defaultEditorToolsVisibility={isNarrow() ? false : 'variables'}
          showPersistHeadersSettings={false}
        >
          <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
          {strip && createPortal(<Strip />, strip)}
        </GraphiQL>
      </main>
    </ExamplesProvider>
  );
}
