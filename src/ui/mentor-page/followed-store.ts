/** What the page follows: the open note, and the mentor it showed last. */
import { useEffect, useState } from "preact/hooks";
import type { Followed } from "../../core/dashboard/mentor-page/followed";

export interface FollowedStore {
  get(): Followed;
  set(change: Partial<Followed>): void;
  subscribe(listener: () => void): () => void;
}

export function followedStore(): FollowedStore {
  let state: Followed = { note: null, last: null };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      const next = { ...state, ...change };
      if (next.note === state.note && next.last === state.last) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useFollowed(store: FollowedStore): Followed {
  const [followed, setFollowed] = useState(() => store.get());
  useEffect(() => {
    const follow = () => setFollowed(store.get());
    follow();
    return store.subscribe(follow);
  }, [store]);
  return followed;
}
