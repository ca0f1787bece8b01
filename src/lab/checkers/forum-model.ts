/**
 * The sequential model of one topic of an ordered forum.
 *
 * It relies on: the forum begins empty; ids of messages grow in the order of the posts; no two
 * posts of a topic have the same text; all posts and reads are recorded, and clients guess no ids.
 * So a post that nobody answered is known by its text where somebody saw it, and counts as not
 * done where nobody ever did.
 */
import {
  type Edits,
  mergeRetries,
  type Post,
  type TopicInput,
  type TopicOperation,
  type TopicOutput,
} from './forum-history.ts'
import { describeTopic } from './forum-words.ts'
import { checkLinearizability, type Verdict } from './linearizability.ts'
import type { Model } from './model.ts'
import { type Plan, planOf } from './topic-plan.ts'
import { objection } from './topic-rules.ts'
import {
  changed,
  EMPTY,
  messageAt,
  type MessageState,
  textAfter,
  type TopicState,
  withMessage,
} from './topic-state.ts'

/** Whether the topics of a forum are linearizable, each on its own. */
export function checkTopics(
  operations: readonly TopicOperation[],
  options: { readonly edits: Edits; readonly statesMax?: number },
): Verdict<TopicInput, TopicOutput> {
  const { edits, ...limits } = options
  return checkLinearizability({
    ...limits,
    operations: mergeRetries(operations),
    partition: ({ topic }) => `topic ${topic}`,
    modelOf: (part) => topicModel(part, edits),
  })
}

/** The model of one topic, for a history of it. */
export function topicModel(
  operations: readonly TopicOperation[],
  edits: Edits,
): Model<TopicState, TopicInput, TopicOutput> {
  const plan = planOf(operations, edits)
  return {
    init: () => EMPTY,
    step: (state, input, output) => {
      if (objection(plan, state, input, output) !== undefined) return undefined
      return isQuery(input, output) ? state : after(plan, state, input)
    },
    key: ({ count, chunks }) => JSON.stringify([count, chunks.flat().map(contentOf)]),
    describe: describeTopic,
    why: (state, input, output) => objection(plan, state, input, output)?.why ?? 'it is allowed',
    independence: {
      isRead: isQuery,
      part: (input) => ('message' in input ? input.message : 'posts'),
      looksAt,
      conflict: (state, input, output) => {
        const found = objection(plan, state, input, output)
        if (found === undefined) throw new Error('a conflict was asked for where there is none')
        return found
      },
      keyOf: (state, part) => {
        if (part === 'posts') return `${state.count}`
        const message = messageAt(state, plan.indexOf.get(part) ?? -1)
        return message === undefined ? '' : JSON.stringify(contentOf(message))
      },
      isVain: (input, output) => isQuery(input, output) || isUnseen(plan, input),
      effect: effectOf,
    },
  }
}

/**
 * Whether nobody ever saw the text of an edit, or a message deleted: to leave that out forbids
 * nothing. (Posts that nobody saw have no id, and so no place anyway.)
 */
function isUnseen({ seenAs, seenDeleted }: Plan, input: TopicInput): boolean {
  if (input.kind === 'edit') return !seenAs.has(input.text)
  return input.kind === 'delete' && !seenDeleted.has(input.message)
}

function effectOf(input: TopicInput): string {
  if (input.kind === 'like') return `${input.kind} ${input.like} ${input.user} ${input.message}`
  if (input.kind === 'delete') return `${input.kind} ${input.user} ${input.message}`
  return 'request' in input ? `${input.kind} ${input.request}` : JSON.stringify(input)
}

function contentOf({ text, likers, deleted }: MessageState) {
  return [text, likers, deleted]
}

function isQuery({ kind }: TopicInput, output: TopicOutput | undefined): boolean {
  return kind === 'page' || kind === 'message' || kind === 'again' || output?.kind === 'refused'
}

/** Whether messages are there is a matter of the posts, what is in them of each message. */
function looksAt(input: TopicInput, output: TopicOutput | undefined): string[] {
  if ('message' in input) return ['posts', input.message]
  const seen = output?.kind === 'seen' ? output.messages : []
  return ['posts', ...seen.map(({ id }) => id)]
}

/** The state after a write that is allowed. */
function after(plan: Plan, state: TopicState, input: TopicInput): TopicState {
  switch (input.kind) {
    case 'post':
      return afterPost(state, input)
    case 'edit':
      return changed(plan, state, input.message, (message) => {
        return { ...message, text: textAfter(plan.edits, message.text, input.text) }
      })
    case 'like':
      return changed(plan, state, input.message, (message) => {
        if (message.likers.includes(input.user) === input.like) return message
        const others = message.likers.filter((liker) => liker !== input.user)
        return { ...message, likers: input.like ? [...others, input.user].sort() : others }
      })
    case 'delete':
      return changed(plan, state, input.message, (message) => {
        return message.deleted ? message : { ...message, text: '', likers: [], deleted: true }
      })
    case 'page':
    case 'message':
    case 'again':
      return state
    default:
      return input satisfies never
  }
}

function afterPost(state: TopicState, { text }: Post): TopicState {
  const message = { text, likers: [], deleted: false }
  return withMessage({ ...state, count: state.count + 1 }, state.count, message)
}
