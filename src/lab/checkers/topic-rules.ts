/** The rules of a topic: why an operation cannot have had its output in a state. */
import type { MessageSeen, Post, TopicInput, TopicOutput } from './forum-history.ts'
import type { Conflict } from './model.ts'
import type { Plan } from './topic-plan.ts'
import { messageAt, type MessageState, normalText, type TopicState } from './topic-state.ts'

/** A conflict, in words. */
export interface Objection extends Conflict {
  readonly why: string
}

type Verdict = Objection | undefined
type Change = Extract<TopicInput, { kind: 'edit' | 'like' | 'delete' }>
type Page = Extract<TopicInput, { kind: 'page' }>

/** Why the output cannot be, in words; undefined if it can. */
export function objection(
  plan: Plan,
  state: TopicState,
  input: TopicInput,
  output: TopicOutput | undefined,
): Verdict {
  switch (input.kind) {
    case 'post':
      return output?.kind === 'refused'
        ? refusedPost(plan, state, input, output.why)
        : post(plan, state, input, output)
    case 'again':
      return again(plan, state, input.post, output)
    case 'edit':
    case 'like':
    case 'delete':
      return change(plan, state, input, output)
    case 'page':
      return output === undefined ? undefined : page(plan, state, input, output)
    case 'message':
      return output === undefined ? undefined : one(plan, state, input.message, output)
    default:
      return input satisfies never
  }
}

function post(
  plan: Plan,
  state: TopicState,
  { request, parent }: Post,
  output: TopicOutput | undefined,
): Verdict {
  const { ids, posts, indexOf, idOf } = plan
  const id = output?.kind === 'made' ? output.id : idOf.get(request)
  if (id === undefined) return never('nobody ever saw what it made')
  const index = indexOf.get(id) ?? -1
  if (posts[index]?.request !== request) return never(`message ${id} is of another post`)
  if (index < state.count) return never(`message ${id} is there already`, 'posts')
  if (index > state.count) return notYet('posts', `message ${ids[state.count]} comes before ${id}`)
  if (parent === undefined || isThere(plan, state, parent)) return undefined
  return never(`its parent ${parent} is not there`, 'posts')
}

function refusedPost(plan: Plan, state: TopicState, { parent }: Post, why: string): Verdict {
  if (why !== 'not-found') return never(`a post is never refused as ${why}`)
  if (parent !== undefined && !isThere(plan, state, parent)) return undefined
  return never(
    parent === undefined ? 'its topic is there' : `its parent ${parent} is there`,
    'posts',
  )
}

function again(
  plan: Plan,
  state: TopicState,
  { request }: Post,
  output: TopicOutput | undefined,
): Verdict {
  const id = plan.idOf.get(request)
  if (output?.kind !== 'made' || id === undefined) return never('it was answered otherwise before')
  if (output.id !== id) return never(`the same request made ${id}, its retry ${output.id}`)
  return isThere(plan, state, id) ? undefined : notYet('posts', `message ${id} is not there yet`)
}

function change(
  plan: Plan,
  state: TopicState,
  input: Change,
  output: TopicOutput | undefined,
): Verdict {
  const id = input.message
  const refused = output?.kind === 'refused' ? output.why : undefined
  const index = plan.indexOf.get(id) ?? -1
  const message = messageAt(state, index)
  if (message === undefined) return refused === 'not-found' ? undefined : missing(plan, id)
  const isForeign = input.kind !== 'like' && plan.posts[index]?.user !== input.user
  if (refused === 'not-found') return never(`message ${id} is there`, 'posts')
  if (refused === 'forbidden')
    return isForeign ? undefined : never(`${input.user} may do that`, 'posts')
  if (refused === 'deleted') {
    return message.deleted ? undefined : notYet(id, `message ${id} is not deleted yet`)
  }
  if (isForeign) return never(`message ${id} is not of ${input.user}`, 'posts')
  if (message.deleted && input.kind !== 'delete') return never(`message ${id} is deleted`, id)
  return undefined
}

function page(plan: Plan, state: TopicState, input: Page, output: TopicOutput): Verdict {
  const { after, limit } = input
  const start = after === undefined ? 0 : (plan.indexOf.get(after) ?? Infinity) + 1
  const isKnown = start <= state.count
  if (output.kind === 'refused' && output.why === 'not-found') {
    return isKnown ? never(`message ${after} is there`, 'posts') : undefined
  }
  if (output.kind !== 'seen') return never('a page is never answered like that')
  if (!isKnown) return missing(plan, after ?? '')
  const { messages } = output
  const length = Math.min(limit, state.count - start)
  if (messages.length < length)
    return never(`message ${plan.ids[start + messages.length]} is missing`, 'posts')
  if (messages.length > limit) return never(`${messages.length} messages, ${limit} were asked for`)
  return together(messages.map((seen, i) => shown(plan, state, seen, start + i)))
}

function one(plan: Plan, state: TopicState, id: string, output: TopicOutput): Verdict {
  const index = plan.indexOf.get(id) ?? -1
  if (output.kind === 'refused' && output.why === 'not-found') {
    return isThere(plan, state, id) ? never(`message ${id} is there`, 'posts') : undefined
  }
  const [seen] = output.kind === 'seen' ? output.messages : []
  if (seen === undefined) return never('a read is never answered like that')
  if (index < 0) return missing(plan, id)
  return shown(plan, state, seen, index)
}

/** What is wrong with a message as it was seen at a place. */
function shown(plan: Plan, state: TopicState, seen: MessageSeen, index: number): Verdict {
  const { ids, indexOf, seenAs, posts, edits } = plan
  const { id } = seen
  const original = seenAs.get(seen.text)
  if (!indexOf.has(id)) {
    const copy =
      original === undefined || original === id ? '' : `, its text is that of ${original}`
    return never(`nobody posted message ${id}${copy}`)
  }
  if (ids[index] !== id) return never(`message ${id} stands where ${ids[index] ?? 'none'} belongs`)
  if (posts[index]?.parent !== seen.parent) return never(`message ${id} answers ${seen.parent}`)
  const message = messageAt(state, index)
  if (message === undefined) return notYet('posts', `message ${id} is not there yet`)
  if (message.deleted && !seen.deleted) return never(`message ${id} is deleted`, id)
  const text = normalText(edits, seen.text)
  if (edits === 'add' && !seen.deleted && lacks(text, message.text)) {
    return never(`message ${id} says "${message.text}", not "${text}"`, id)
  }
  return differs(message, { ...seen, text })
}

function differs(message: MessageState, seen: MessageSeen): Verdict {
  const { id } = seen
  if (message.deleted !== seen.deleted) return notYet(id, `message ${id} is not deleted yet`)
  if (message.text !== seen.text) {
    return notYet(id, `message ${id} says "${message.text}", not "${seen.text}"`)
  }
  if (message.likers.length === seen.likes) return undefined
  return notYet(id, `message ${id} has ${message.likers.length} likes, not ${seen.likes}`)
}

function lacks(text: string, words: string): boolean {
  const held = new Set(text.split(' '))
  return words.split(' ').some((word) => !held.has(word))
}

/** All objections as one; what is wrong for good comes first. */
function together(verdicts: readonly Verdict[]): Verdict {
  const all = verdicts.filter((verdict) => verdict !== undefined)
  const forGood = all.find(({ isForGood }) => isForGood)
  if (forGood !== undefined || all[0] === undefined) return forGood
  return { ...all[0], parts: all.flatMap(({ parts }) => parts) }
}

function isThere({ indexOf }: Plan, { count }: TopicState, id: string): boolean {
  return (indexOf.get(id) ?? Infinity) < count
}

function missing({ indexOf }: Plan, id: string): Objection {
  if (indexOf.has(id)) return notYet('posts', `message ${id} is not there yet`)
  return never(`nobody posted message ${id}`)
}

function notYet(part: string, why: string): Objection {
  return { parts: [part], isForGood: false, why }
}

/** The state contradicts it in `part`, now and later; without a part whatever the state is. */
function never(why: string, part?: string): Objection {
  return { parts: part === undefined ? [] : [part], isForGood: true, why }
}
