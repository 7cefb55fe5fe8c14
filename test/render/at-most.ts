/** Do the work for every item, at most so many at once; results stand in the order of the items. */
export async function atMost<Item, Result>(
  limit: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>
): Promise<readonly Result[]> {
  const results: Result[] = []
  const left = [...items.entries()]
  async function worker(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) results[next[0]] = await work(next[1])
  }
  await Promise.all(Array.from({length: limit}, worker))
  return results
}
