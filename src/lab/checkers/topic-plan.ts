/** What a whole history of a topic tells before any order is known: which id each post got. */
import type { Edits, MessageSeen, Post, TopicOperation } from './forum-history.ts'

/** The posts of a topic in the order of their ids. */
export interface Plan {
  readonly edits: Edits
  readonly ids: readonly string[]
  readonly posts: readonly Post[]
  readonly indexOf: ReadonlyMap<string, number>
  /** The id of the message that a request made, if anybody was told or saw it. */
  readonly idOf: ReadonlyMap<string, string>
  /** The first id under which a text was seen, for words. */
  readonly seenAs: ReadonlyMap<string, string>
  /** Messages of which anybody was told that they are deleted. */
  readonly seenDeleted: ReadonlySet<string>
}

/** The plan of a history. Throws where two posts have the same text: then it says too little. */
export function planOf(operations: readonly TopicOperation[], edits: Edits): Plan {
  const seenAs = textsSeen(operations, edits)
  const idOf = new Map<string, string>()
  const postOf = new Map<string, Post>()
  const requestOf = new Map<string, string>()
  for (const { input, answer } of operations) {
    if (input.kind !== 'post' || answer?.output.kind === 'refused') continue
    const { request, text } = input
    if ((requestOf.get(text) ?? request) !== request) throw new Error(`"${text}" is posted twice`)
    requestOf.set(text, request)
    const id = answer?.output.kind === 'made' ? answer.output.id : seenAs.get(text)
    if (id === undefined) continue
    idOf.set(request, id)
    if (!postOf.has(id) || answer !== undefined) postOf.set(id, postOf.get(id) ?? input)
  }
  const ids = [...postOf.keys()].sort(byNumber)
  return {
    edits,
    ids,
    posts: ids.flatMap((id) => postOf.get(id) ?? []),
    indexOf: new Map(ids.map((id, index) => [id, index])),
    idOf,
    seenAs,
    seenDeleted: new Set(operations.flatMap(deletedIn)),
  }
}

function deletedIn({ input, answer }: TopicOperation): string[] {
  const { output } = answer ?? {}
  if (output?.kind === 'seen') {
    return output.messages.filter(({ deleted }) => deleted).map(({ id }) => id)
  }
  const isRefused = output?.kind === 'refused' && output.why === 'deleted'
  return isRefused && 'message' in input ? [input.message] : []
}

function textsSeen(operations: readonly TopicOperation[], edits: Edits): Map<string, string> {
  const seenAs = new Map<string, string>()
  const see = (text: string, id: string) => {
    const known = seenAs.get(text)
    if (known === undefined || byNumber(id, known) < 0) seenAs.set(text, id)
  }
  for (const { id, text, deleted } of operations.flatMap(messagesSeen)) {
    if (deleted) continue
    for (const word of edits === 'replace' ? [text] : text.split(' ')) see(word, id)
  }
  return seenAs
}

function messagesSeen({ answer }: TopicOperation): readonly MessageSeen[] {
  return answer?.output.kind === 'seen' ? answer.output.messages : []
}

/** Ids are numbers; what is none comes last, in the order of its letters. */
function byNumber(a: string, b: string): number {
  const [left, right] = [Number(a), Number(b)]
  if (Number.isNaN(left) || Number.isNaN(right)) return a < b ? -1 : Number(a !== b)
  return left - right
}
