import { randomUUID } from 'node:crypto';

/** A debt in the register's own shape; what is left out is null there. */
export interface Debt {
  readonly id: string;
  readonly status: number;
  readonly reference: string;
  readonly nino?: string | null;
  readonly amount?: number | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly removedOn?: string | null;
}

export interface Moratorium {
  readonly debtorDetails: {
    readonly firstName: string;
    readonly lastName: string;
    readonly dateOfBirth: string | null;
    readonly isInMentalHealthMoratorium: boolean;
    readonly referenceNumber: string;
    readonly addressHidden: boolean;
    readonly startsOn: string;
    readonly endsOn: string | null;
    readonly cancellationDate: string | null;
    readonly moratoriumStatus: number;
  };
  readonly currentAddress: Readonly<Record<string, string>> | null;
  readonly debtDetails: readonly Debt[];
}

interface Notice {
  readonly id: string;
  readonly createdOn: string;
  readonly serviceName: string;
  readonly messageType: string;
  readonly messageVersion: string;
  readonly payLoad: Readonly<Record<string, string>>;
}

const MOST_PENDING = 500;
const MOST_SINCE = 1_000;
const MOST_NOTICES = 20_000;

/** The register: moratoria, and an inbox whose notices are given once. */
export class Register {
  private readonly moratoria = new Map<string, Moratorium>();
  private readonly notices: (Notice & { read: boolean })[] = [];

  constructor(private readonly now: () => number) {}

  /** Opens or changes a moratorium, without a word to anybody. */
  put(id: string, moratorium: Moratorium): void {
    this.moratoria.set(id, moratorium);
  }

  find(id: string): Moratorium | null {
    return this.moratoria.get(id) ?? null;
  }

  /** Puts a notice into the inbox. The names of type and keys are invented: the service's are not published. */
  tell(moratorium: string, messageType = 'ASSUMED_DebtInBreathingSpace', messageVersion = 'v1'): void {
    if (this.notices.length >= MOST_NOTICES) this.notices.shift();
    this.notices.push({
      id: randomUUID(),
      createdOn: new Date(this.now()).toISOString().slice(0, 19),
      serviceName: 'BSS',
      messageType,
      messageVersion,
      payLoad: { assumedBreathingSpaceId: moratorium },
      read: false,
    });
  }

  /** Marks what it gives as read. */
  pending(): readonly Notice[] {
    const unread = this.notices.filter(({ read }) => !read).slice(0, MOST_PENDING);
    for (const notice of unread) notice.read = true;
    return unread.map(shown);
  }

  since(moment: string): readonly Notice[] {
    return this.notices
      .filter(({ createdOn }) => createdOn > moment)
      .slice(0, MOST_SINCE)
      .map(shown);
  }
}

const shown = ({ read: _read, ...notice }: Notice & { read: boolean }): Notice => notice;
