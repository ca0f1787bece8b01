/** Histories of a forum's topics: what clients ask of a topic and are told, and their retries. */
import type { Operation } from './operation.ts'

/** What a client asks of a topic. The same `request` is a retry: it takes effect once. */
export type TopicInput =
  | {
      readonly kind: 'post'
      readonly topic: string
      readonly request: string
      readonly user: string
      readonly parent: string | undefined
      readonly text: string
    }
  | (Change & { readonly kind: 'edit'; readonly text: string })
  | (Change & { readonly kind: 'like'; readonly like: boolean })
  | (Change & { readonly kind: 'delete' })
  /** Messages behind `after`, in order, `limit` at most. */
  | {
      readonly kind: 'page'
      readonly topic: string
      readonly after: string | undefined
      readonly limit: number
    }
  | { readonly kind: 'message'; readonly topic: string; readonly message: string }
  /** A post that was answered before and is answered again; `mergeRetries` makes these. */
  | { readonly kind: 'again'; readonly topic: string; readonly post: Post }

/** A post. */
export type Post = Extract<TopicInput, { kind: 'post' }>

interface Change {
  readonly topic: string
  readonly request: string
  readonly user: string
  readonly message: string
}

/** Why an operation was refused for good. "Try again later" is no answer. */
export type Refused = 'not-found' | 'forbidden' | 'deleted'

/** What a client was told. */
export type TopicOutput =
  | { readonly kind: 'made'; readonly id: string }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly why: Refused }
  | { readonly kind: 'seen'; readonly messages: readonly MessageSeen[] }

/** A message as a client saw it. A deleted one has no text and no likes. */
export interface MessageSeen {
  readonly id: string
  readonly parent: string | undefined
  readonly text: string
  readonly likes: number
  readonly deleted: boolean
}

/** An operation on a topic. */
export type TopicOperation = Operation<TopicInput, TopicOutput>

/**
 * What an edit does. `replace`: the last text stands. `add`: texts are words, an edit adds its
 * own, and a text is seen as its words in any order; for systems that merge edits made at once.
 */
export type Edits = 'replace' | 'add'

/**
 * All tries of one request as the one operation that they are: invoked with the first, answered
 * with the first answer that is no refusal. (A refusal leaves no trace and stands for itself.) What
 * further answers to a post say is kept as a question of its own.
 */
export function mergeRetries(operations: readonly TopicOperation[]): TopicOperation[] {
  const groups = Map.groupBy(operations, requestOf)
  return [...groups].flatMap(([request, tries]) => {
    return request === undefined || tries.length === 1 ? tries : merged(tries)
  })
}

function requestOf({ input, answer }: TopicOperation): string | undefined {
  return 'request' in input && answer?.output.kind !== 'refused' ? input.request : undefined
}

function merged(tries: readonly TopicOperation[]): TopicOperation[] {
  const [first, ...later] = tries.toSorted(byAnswer)
  if (first === undefined) return []
  const invoked = Math.min(...tries.map((each) => each.invoked))
  const again = later.flatMap(({ client, input, invoked: at, answer }) => {
    if (input.kind !== 'post' || answer === undefined) return []
    const { topic } = input
    return [{ client, input: { kind: 'again', topic, post: input }, invoked: at, answer } as const]
  })
  return [{ ...first, invoked }, ...again]
}

function byAnswer(a: TopicOperation, b: TopicOperation): number {
  const [atA, atB] = [a.answer?.at ?? Infinity, b.answer?.at ?? Infinity]
  return atA === atB ? 0 : atA - atB
}
