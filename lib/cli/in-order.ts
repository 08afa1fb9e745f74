/**
 * Does work on items as they come, up to `room` of them at a time, and gives the results in the order of the items,
 * each as soon as it and all before it are there.
 *
 * @param work never rejects
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterator<Item>,
  work: (item: Item) => Promise<Result>,
  room: number,
): AsyncGenerator<Result> {
  const underWay: Promise<{ result: Result }>[] = [];
  let arrival: Promise<undefined> | undefined;
  let ended = false;

  const take = async (): Promise<undefined> => {
    const next = await items.next();
    if (next.done) ended = true;
    else underWay.push(work(next.value).then((result) => ({ result })));
  };

  while (!ended || underWay.length > 0) {
    if (!ended && underWay.length < room) arrival ??= take();
    const [first] = underWay;
    const done = await Promise.race([...(arrival ? [arrival] : []), ...(first ? [first] : [])]);
    if (done) {
      underWay.shift();
      yield done.result;
    } else {
      arrival = undefined;
    }
  }
}
