/** Whether the replica of this page answers. */
import { signal } from '@preact/signals'

/** How often a lost replica is looked for, ms. */
const LOOK_EVERY_MS = 1_000

export type Link = 'there' | 'lost'

export const link = signal<Link>('there')
/** Counts how often the replica came back: what is shown is then asked for again. */
export const returns = signal(0)

let waiting = Promise.withResolvers<void>()

/** An answer came. */
export function isReachable(): void {
  if (link.value === 'there') return
  link.value = 'there'
  returns.value++
  waiting.resolve()
}

/** No answer came, not even a refusal. */
export function isUnreachable(): void {
  if (link.value === 'lost') return
  link.value = 'lost'
  waiting = Promise.withResolvers()
  void lookForIt()
}

/** Resolves when the replica answers, at once if it does. */
export async function whenReachable(until: AbortSignal): Promise<void> {
  if (link.value === 'there') return
  const { promise, reject } = Promise.withResolvers<void>()
  const abort = () => reject(until.reason)
  until.addEventListener('abort', abort, { once: true })
  await Promise.race([waiting.promise, promise]).finally(() => {
    until.removeEventListener('abort', abort)
  })
}

async function lookForIt(): Promise<void> {
  while (link.value === 'lost') {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    // A replica that says it is not well answers all the same.
    await fetch('/healthz', { cache: 'no-store' }).then(isReachable, () => {})
  }
}
