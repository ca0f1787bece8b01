/**
 * Letters that were typed into a shared text and are not known to have been taken: kept in the
 * browser's storage, so that the next page sends what a closed one could not.
 *
 * Each page has a place of its own, because several may be open, and holds a lock on it for as long
 * as it lives: what grows there is nobody else's to send. The request ids are kept as well, so what
 * arrived after all takes no effect again.
 */
import { Forum } from '../../../gen/page-services.ts'
import { newRequestId, write } from '../api/forum-api.ts'
import { fromHex, toHex } from '../api/hex.ts'
import { account } from './account.ts'
import type { Target } from './changing.ts'
import { fieldsOf } from './stored.ts'

const PREFIX = 'parley.unsent.'

interface Kept {
  readonly user: string
  readonly target: Target
  /** Hex. */
  readonly requestId: string
  /** A Yjs update, hex. */
  readonly update: string
}

/** What one editor has typed and not sent. Close it when its editor is. */
export class UnsentEdits implements Disposable {
  readonly #key = PREFIX + toHex(newRequestId())
  readonly #target: Target
  readonly #kept = new Map<string, Kept>()
  readonly #closed = Promise.withResolvers<void>()

  constructor(target: Target) {
    this.#target = target
    void locked(this.#key, () => this.#closed.promise)
  }

  /** Keeps everything that was typed for this request up to now. */
  keep(request: Uint8Array, bytes: Uint8Array): void {
    const [requestId, update] = [toHex(request), toHex(bytes)]
    const user = account.peek()?.id ?? ''
    this.#kept.set(requestId, { user, target: this.#target, requestId, update })
    put(this.#key, [...this.#kept.values()])
  }

  /** The replica has said yes or no. */
  drop(request: Uint8Array): void {
    this.#kept.delete(toHex(request))
    put(this.#key, [...this.#kept.values()])
  }

  [Symbol.dispose](): void {
    this.#closed.resolve()
  }
}

/** Sends what pages that are gone have left. */
export function resumeUnsent(): void {
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
    void locked(key, () => sendAll(key), { ifAvailable: true })
  }
}

/** One after the other: later letters rest on earlier ones. */
async function sendAll(key: string): Promise<void> {
  let left = read(key)
  while (left.length > 0) {
    const [next, ...rest] = left
    if (next === undefined || next.user !== account.peek()?.id) return
    const request = { requestId: fromHex(next.requestId), update: fromHex(next.update) }
    // What is refused, now or as a part of what is deleted meanwhile, would be again.
    await write(Forum.editMessage, { ...request, ...next.target }).catch(() => {})
    left = rest
    put(key, left)
  }
}

/** Does it while no other page has the place; a browser without locks has but one page. */
async function locked(
  key: string,
  work: () => Promise<void>,
  { ifAvailable = false } = {},
): Promise<void> {
  // Only pages that came by TLS, or from this machine, have them.
  const locks = 'locks' in navigator ? navigator.locks : undefined
  if (locks === undefined) return await work()
  await locks.request(key, { ifAvailable }, async (lock) => {
    if (lock !== null) await work()
  })
}

function put(key: string, kept: readonly Kept[]): void {
  try {
    if (kept.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // A browser without room or storage: everything works until the page is closed.
  }
}

function read(key: string): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isKept) : []
  } catch {
    // What is damaged is as if it had never been kept.
    return []
  }
}

function isKept(one: unknown): one is Kept {
  const { user, target, requestId, update } = fieldsOf(one) ?? {}
  return [user, requestId, update].every((field) => typeof field === 'string') && !!fieldsOf(target)
}
