import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { PayBook } from './book.js';
import type { Payment } from './model.js';

const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);

const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}</html>`;

const cardPage = ({ id, asked }: Payment): string => {
  const pounds = (asked.amount / 100).toFixed(2);
  const button = (outcome: string, words: string) => `<button name="outcome" value="${outcome}">${words}</button>`;
  return page(
    'Pay Testshire: nothing real',
    `<p>${escaped(asked.description)}: £${pounds}, reference ${escaped(asked.reference)}</p>
<form method="post" action="/govuk-pay/card/${id}">${button('pay', 'Pay')} ${button('decline', 'The card is declined')} ${button('cancel', 'Cancel')}</form>`,
  );
};

const gone = page('This link has been used', '<p>A payment page opens once. Start the payment again.</p>');
const Outcome = z.enum(['pay', 'decline', 'cancel']);

/** The page that a one-time address opens, and its three buttons in place of a card. */
export async function cardPages(app: FastifyInstance, { book }: { readonly book: PayBook }): Promise<void> {
  app.get<{ Params: { token: string } }>('/secure/:token', async ({ params }, reply) => {
    const payment = book.open(params.token);
    return reply
      .code(payment === null ? 410 : 200)
      .type('text/html; charset=utf-8')
      .send(payment === null ? gone : cardPage(payment));
  });
  app.post<{ Params: { id: string } }>('/card/:id', async ({ params: { id }, body }, reply) => {
    const outcome = Outcome.parse(new URLSearchParams(typeof body === 'string' ? body : '').get('outcome'));
    const { asked } = book.finish(id, outcome);
    return reply.redirect(asked.return_url, 303);
  });
}
