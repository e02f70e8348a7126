import { useSessionState } from '../session-context';
import { NoticeLine } from './notice-line';
import { PersonPicker } from './person-picker';
import { RoleSwitch } from './role-switch';
import { TokenField } from './token-field';
import { useRoleOfTab } from './use-role-of-tab';

/** Who is asking, why, and about whom. */
export function Strip() {
  const { settings } = useSessionState();
  useRoleOfTab();
  return (
    <>
      <div className="strip-name">
        <h1>{settings.council}</h1>
        {settings.sandbox && <span className="badge">Sandbox: invented people</span>}
      </div>
      {settings.roles.length > 0 ? <RoleSwitch /> : <TokenField />}
      {settings.people.length > 0 && <PersonPicker />}
      {settings.docs && (
        <a className="strip-docs" href={settings.docs} rel="noreferrer">
          Guide
        </a>
      )}
      <NoticeLine />
    </>
  );
}
