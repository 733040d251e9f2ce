/** Puts an item into the list that a map holds for its key; a list that grows in place stays fast when it is long. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
