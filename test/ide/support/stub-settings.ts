export interface StubSettings {
  sandbox: boolean;
  council: string;
  endpoint: string;
  docs?: string;
  roles: { id: string; label: string; description: string; purposes: string[]; token: string }[];
  people: { reference: string; why: string }[];
}

const role = (id: string, label: string, purposes: string[]): StubSettings['roles'][number] => ({
  id,
  label,
  description: `What a ${label.toLowerCase()} may see`,
  purposes,
  token: `token-of-${id}`,
});

/** What a gateway in front of the sandbox council tells the page. */
export const sandboxSettings = (): StubSettings => ({
  sandbox: true,
  council: 'Testshire Borough Council',
  endpoint: '/graphql',
  docs: '/docs/',
  roles: [
    role('officer', 'Contact-centre officer', ['enquiry', 'payment', 'recovery']),
    role('assessor', 'Benefit assessor', ['assessment', 'enquiry', 'appeal', 'fraud']),
    role('resident', 'Resident', ['self-service', 'payment']),
    role('chatbot', 'Chatbot', ['self-service', 'payment']),
    role('developer', 'Developer', ['support']),
  ],
  people: [
    { reference: 'civica:7000001', why: 'two debts, an arrangement that broke and a live housing benefit claim' },
    { reference: 'civica:7000002', why: 'student household: exempt, then not' },
    { reference: 'civica:7000003', why: 'the same person on Academy under another spelling' },
  ],
});

/** What a council's own gateway tells it: no roles, no people. */
export const councilSettings = (): StubSettings => ({
  sandbox: false,
  council: 'Testshire Borough Council',
  endpoint: '/graphql',
  roles: [],
  people: [],
});
