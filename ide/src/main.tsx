import 'graphiql/setup-workers/vite';
import './style/editor.css';
import './style/page.css';
import { createRoot } from 'react-dom/client';
import { Page } from './page';
import { Session } from './session';
import { fetchSettings } from './settings';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root.');

try {
  const settings = await fetchSettings();
  document.title = `${settings.council}: GraphQL`;
  createRoot(root).render(<Page session={new Session(settings)} />);
} catch (trouble) {
  const words = trouble instanceof Error ? trouble.message : 'The gateway could not be reached.';
  createRoot(root).render(
    <p className="starting" role="alert">
      {words} Check that the gateway is running, then reload this page.
    </p>,
  );
}
