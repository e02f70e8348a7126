import { useSession, useSessionState } from '../session-context';

/** In a sandbox: which role asks, and which of its purposes it names. */
export function RoleSwitch() {
  const { takeRole, takePurpose } = useSession();
  const { settings, roleId, purpose } = useSessionState();
  const role = settings.roles.find(({ id }) => id === roleId);
  return (
    <>
      <label className="field">
        <span>Role</span>
        <select
          name="role"
          value={roleId ?? ''}
          title={role?.description}
          onChange={event => takeRole(event.target.value)}
        >
          {settings.roles.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Purpose</span>
        <select name="purpose" value={purpose} onChange={event => takePurpose(event.target.value)}>
          {role?.purposes.map(name => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
