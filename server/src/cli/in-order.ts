/**
 * Maps items to results with several under way, and gives the results in the order of the items, each as soon as it is
 * its turn: a result never waits for further items to arrive.
 * @param width most items under way or waiting for their turn; more are not taken from the source
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>, map: (item: Item) => Promise<Result>, width: number,
): AsyncGenerator<Result> {
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const next = async (): Promise<IteratorResult<Item>> => source.next();
  const underWay: Promise<Result>[] = [];
  let arriving: Promise<IteratorResult<Item>> | undefined = next();
  for (;;) {
    const first = underWay[0];
    if (arriving && underWay.length < width) {
      const arrived: IteratorResult<Item> | undefined = await (first ? Promise.race([first.then(() => undefined), arriving]) : arriving);
      if (arrived) {
        if (!arrived.done) underWay.push(map(arrived.value));
        arriving = arrived.done ? undefined : next();
        continue;
      }
    }
    if (!first) return;
    yield await first;
    void underWay.shift();
  }
}
