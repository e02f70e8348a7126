import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { useEffect, useState } from 'react';
import { ask, refusal } from './gateway';
import type { Session } from './session';
import { useSessionState } from './session-context';

const NO_TOKEN = 'Paste an access token to begin. It is kept in this browser tab only.';
const REFUSED =
  'No schema documentation or completion: reading the schema needs the developer role. Operations run all the same.';

const QUERY = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });

/**
 * The schema for documentation and completion, read again when the token changes; null until it is read, or where
 * reading is refused. The page reads it itself because GraphiQL would show a refusal as the answer to a query.
 */
export function useSchema(session: Session): GraphQLSchema | null {
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  const { pasted } = useSessionState();
  useEffect(() => {
    let current = true;
    readSchema(session).then(read => current && setSchema(read));
    return () => {
      current = false;
    };
  }, [session, pasted]);
  return schema;
}

async function readSchema(session: Session): Promise<GraphQLSchema | null> {
  if (!session.schemaReader().token) {
    session.tell({ kind: 'note', text: NO_TOKEN });
    return null;
  }
  const params = { query: QUERY, operationName: 'IntrospectionQuery' };
  try {
    const { status, answer } = await ask(session, () => session.schemaReader(), { params, written: {} });
    if (answer.data) return buildClientSchema(answer.data as unknown as IntrospectionQuery);
    session.tell(status === 401 ? refusal(session) : { kind: 'note', text: REFUSED });
  } catch (trouble) {
    session.tell({ kind: 'trouble', text: trouble instanceof Error ? trouble.message : REFUSED });
  }
  return null;
}
