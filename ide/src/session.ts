import { fetchSettings, type Role, type Settings } from './settings';

const TOKEN_KEY = 'guildhall:token';

/** Something to tell the user: a `trouble` asks them to act, a `note` does not. */
export interface Notice {
  readonly kind: 'trouble' | 'note';
  readonly text: string;
}

export interface SessionState {
  readonly settings: Settings;
  readonly roleId: string | null;
  readonly purpose: string;
  /** The token the user pasted; empty in a sandbox. */
  readonly pasted: string;
  readonly notice: Notice | null;
}

/** What one request is sent as. */
export interface Caller {
  readonly token: string;
  readonly purpose: string;
}

const firstPurpose = (role: Role | undefined): string => role?.purposes[0] ?? '';

/**
 * Who is asking, and why. It lives outside React because GraphiQL keeps the fetcher it was first given: a new fetcher
 * would make it read the schema again at every switch of role.
 */
export class Session {
  readonly #listeners = new Set<() => void>();
  #state: SessionState;

  constructor(settings: Settings) {
    const role = settings.roles[0];
    this.#state = {
      settings,
      roleId: role?.id ?? null,
      purpose: firstPurpose(role),
      pasted: settings.sandbox ? '' : (sessionStorage.getItem(TOKEN_KEY) ?? ''),
      notice: null,
    };
  }

  readonly state = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Unknown roles are left alone: an example may name one that this council's sandbox does not offer. */
  readonly takeRole = (id: string, purpose?: string): void => {
    const role = this.#role(id);
    if (!role) return;
    const wanted = purpose && role.purposes.includes(purpose) ? purpose : firstPurpose(role);
    this.#set({ roleId: id, purpose: wanted });
    this.settleTrouble();
  };

  readonly takePurpose = (purpose: string): void => this.#set({ purpose });

  /** Session storage, never local storage: a token must not outlive the browser tab. */
  readonly paste = (token: string): void => {
    const pasted = token.trim().replace(/^Bearer\s+/i, '');
    if (pasted) sessionStorage.setItem(TOKEN_KEY, pasted);
    else sessionStorage.removeItem(TOKEN_KEY);
    this.#set({ pasted, notice: null });
  };

  readonly tell = (notice: Notice | null): void => this.#set({ notice });

  /** An answer has come, so whatever needed doing is done; a note stays until it is dismissed. */
  readonly settleTrouble = (): void => {
    if (this.#state.notice?.kind === 'trouble') this.tell(null);
  };

  /** The chosen role, or whoever the pasted token stands for. */
  caller(): Caller {
    return { token: this.#role(this.#state.roleId)?.token ?? this.#state.pasted, purpose: this.#state.purpose };
  }

  /** Who reads the schema: of a sandbox's roles only the developer may. */
  schemaReader(): Caller {
    const developer = this.#role('developer');
    return developer ? { token: developer.token, purpose: firstPurpose(developer) } : this.caller();
  }

  /** Asks a sandbox for fresh tokens. True when they changed, so that trying once more makes sense. */
  async renew(): Promise<boolean> {
    if (!this.#state.settings.sandbox) return false;
    const before = this.caller().token;
    const settings = await fetchSettings().catch(() => this.#state.settings);
    this.#set({ settings });
    return this.caller().token !== before;
  }

  #role(id: string | null): Role | undefined {
    return this.#state.settings.roles.find(role => role.id === id);
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
