import { useSession, useSessionState } from '../session-context';

/** The live region is always there, so that screen readers hear a notice that arrives later. */
export function NoticeLine() {
  const { tell } = useSession();
  const { notice } = useSessionState();
  return (
    <div className="notice-region" role="status">
      {notice && (
        <p className={`notice ${notice.kind}`}>
          {notice.text}
          <button type="button" onClick={() => tell(null)}>
            Dismiss
          </button>
        </p>
      )}
    </div>
  );
}
