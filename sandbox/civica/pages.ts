const PAGES = {
  down: ['Service unavailable', 'Our online services are closed for essential maintenance. Please try again later.'],
  error: ['Error', 'Sorry, there has been a problem. Your request could not be processed at this time.'],
  unknown: ['Testshire online', 'The page that you asked for is not one of ours.'],
} as const;

/** A page for people, which is what a client gets whenever the system is not itself. */
export function page(name: keyof typeof PAGES): string {
  const [title, text] = PAGES[name];
  return `<!DOCTYPE html>\n<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}<br></p></body></html>\n`;
}
