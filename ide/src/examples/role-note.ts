/** Whom a document is written for, as its leading comment says: `# Role: officer, purpose: enquiry`. */
export interface RoleNote {
  readonly role: string;
  readonly purpose?: string;
}

const NOTE = /^#\s*Role:\s*([\w-]+)(?:,\s*purpose:\s*([\w-]+))?/i;

/** Looks at the comment lines before the first other line, and nowhere else. */
export function roleNote(document: string): RoleNote | undefined {
  for (const line of document.split('\n')) {
    const text = line.trim();
    const [, role, purpose] = NOTE.exec(text) ?? [];
    if (role) return purpose ? { role, purpose } : { role };
    if (text && !text.startsWith('#')) return undefined;
  }
  return undefined;
}
