/**
 * A store that tells, behind each transaction, what may be shown otherwise than before: for those
 * who keep what they made of it.
 *
 * Whatever is shown of a topic and its messages has lines in the digest of that topic, so a topic
 * changes when its digest is put. Names are shown beyond the topics; of a new user's nothing was
 * shown before, unless others have the same. An act may change what is shown anywhere.
 */
import type { ForumState } from '../core/forum-state.ts'
import type { TopicId } from '../core/ids.ts'
import { nameKey } from '../core/query.ts'
import type { Store, Transaction } from './store.ts'

/** What may be shown otherwise: these topics and their messages, or anything. */
export type ForumChange = ReadonlySet<TopicId> | 'everything'

/** Must not throw. */
export type ForumWatcher = (change: ForumChange) => void

export interface WatchedStore extends Store {
  /**
   * Until the signal is aborted, `watcher` is told before `transaction` returns or throws, and
   * before anybody can read what it left; not of a transaction that changed nothing of the forum.
   */
  readonly watch: (watcher: ForumWatcher, options: { readonly signal: AbortSignal }) => void
}

/** The same store, that can be watched. */
export function watchedStore(store: Store): WatchedStore {
  const watchers = new Set<ForumWatcher>()
  const topics = new Set<TopicId>()
  let all = false
  let known: { readonly inner: Transaction; readonly outer: Transaction } | undefined

  const watched = (inner: Transaction): Transaction => {
    if (known?.inner === inner) return known.outer
    const everything = () => {
      all = true
    }
    const outer: Transaction = {
      ...inner,
      forum: watchedForum(inner.forum, { topic: (id) => topics.add(id), everything }),
      clearForum: () => {
        everything()
        inner.clearForum()
      },
    }
    known = { inner, outer }
    return outer
  }

  const tell = () => {
    const change = all ? 'everything' : new Set(topics)
    topics.clear()
    all = false
    if (change !== 'everything' && change.size === 0) return
    for (const watcher of watchers) watcher(change)
  }

  return {
    ...membersOf(store),
    transaction(change, options) {
      try {
        return store.transaction((transaction) => change(watched(transaction)), options)
      } finally {
        // Also of what came to nothing: to make something anew does no harm.
        tell()
      }
    },
    watch(watcher, { signal }) {
      if (signal.aborted) return
      watchers.add(watcher)
      signal.addEventListener('abort', () => watchers.delete(watcher), { once: true })
    },
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  }
}

interface Watching {
  topic(id: TopicId): void
  everything(): void
}

function watchedForum(forum: ForumState, { topic, everything }: Watching): ForumState {
  const instead: Pick<ForumState, 'putDigest' | 'putUser' | 'removeUser' | 'putAct'> = {
    putDigest(section, digest) {
      if (section !== 'accounts') topic(section)
      forum.putDigest(section, digest)
    },
    putUser(row) {
      const isShown = forum.getUser(row.id) !== undefined
      if (isShown || forum.usersNamed(nameKey(row.name)).length > 0) everything()
      forum.putUser(row)
    },
    putAct(row) {
      everything()
      forum.putAct(row)
    },
    removeUser(id) {
      everything()
      forum.removeUser(id)
    },
  }
  return { ...membersOf(forum), ...instead }
}

/** What an object of a class has, its methods bound to it. */
function membersOf<T extends object>(one: T): T {
  const inherited = Object.getOwnPropertyNames(Object.getPrototypeOf(one))
  const members = [...inherited, ...Object.keys(one)].map((name) => {
    const member: unknown = Reflect.get(one, name)
    return [name, typeof member === 'function' ? member.bind(one) : member]
  })
  return Object.fromEntries(members) as T
}
