/**
 * Starts work on each item as it comes, at most `atOnce` at a time, and gives the answers in the order of the items. Takes
 * no item while as many are under way, so whoever makes them waits. Where one fails, so does the whole, after what came
 * before it was given.
 */
export async function* inOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Answer>,
): AsyncGenerator<readonly [Item, Answer]> {
  const underWay: { readonly item: Item; readonly answer: Promise<Answer> }[] = [];
  const first = async () => {
    const [next] = underWay;
    if (!next) throw new Error('nothing is under way');
    const answer = await next.answer;
    underWay.shift();
    return [next.item, answer] as const;
  };
  for await (const item of items) {
    const answer = work(item);
    // Awaited in its turn: until then its failure is nobody's unhandled rejection.
    answer.catch(() => undefined);
    underWay.push({ item, answer });
    if (underWay.length >= atOnce) yield await first();
  }
  while (underWay.length > 0) yield await first();
}
