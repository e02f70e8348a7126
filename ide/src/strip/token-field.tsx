import { type FormEvent, useState } from 'react';
import { useSession, useSessionState } from '../session-context';

/** Outside a sandbox: the user brings a token. It is kept for this browser tab only. */
export function TokenField() {
  const { paste, takePurpose } = useSession();
  const { pasted, purpose } = useSessionState();
  const [draft, setDraft] = useState(pasted);

  const use = (event: FormEvent): void => {
    event.preventDefault();
    paste(draft);
  };

  const forget = (): void => {
    setDraft('');
    paste('');
  };

  return (
    <form className="token" onSubmit={use}>
      <label className="field">
        <span>Access token</span>
        <input
          type="password"
          name="token"
          value={draft}
          autoComplete="off"
          spellCheck={false}
          placeholder="Paste a token"
          onChange={event => setDraft(event.target.value)}
        />
      </label>
      <button type="submit">Use</button>
      {pasted && (
        <button type="button" onClick={forget}>
          Forget
        </button>
      )}
      <label className="field">
        <span>Purpose</span>
        <input
          name="purpose"
          className="short"
          value={purpose}
          autoComplete="off"
          placeholder="your default"
          onChange={event => takePurpose(event.target.value.trim())}
        />
      </label>
    </form>
  );
}
