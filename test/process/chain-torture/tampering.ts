/** Histories of a chain that did well, changed as if it had not: each change must be noticed. */
import type { TopicOperation } from '../../../src/lab/checkers/forum-history.ts'
import type { LogAtRest, LogEntry, Rest } from '../../../src/lab/chain/at-rest.ts'
import type { Heard, ChainHistory } from '../../../src/lab/chain/judge.ts'

export interface Tampering {
  /** What somebody says of it. */
  readonly because: RegExp
  readonly tamper: (history: ChainHistory) => ChainHistory
}

/** By what they do. */
export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  'an acknowledged post is in no log': {
    because: /^durability: .* was acknowledged at \d+ and is lost$/,
    tamper: (history) => {
      const key = acknowledgedPost(history)
      return atRest(history, ({ logs }) => ({
        logs: logs.map((log) => {
          return { ...log, entries: log.entries.filter((entry) => entry.key !== key) }
        }),
      }))
    },
  },
  'a post is not shown in the end': {
    because: /^exactly-once: ids of messages: \d+ stands where \d+ belongs$/,
    tamper: (history) =>
      atRest(history, ({ shown }) => ({
        shown: shown.filter(({ kind, id }) => kind !== 'message' || id !== '2'),
      })),
  },
  'a post is shown twice': {
    because: /^exactly-once: message ".*" is there 2 times/,
    tamper: (history) =>
      atRest(history, ({ shown }) => {
        const messages = shown.filter(({ kind }) => kind === 'message')
        const one = found(messages.find(({ label }) => label !== undefined))
        return { shown: [...shown, { ...one, id: String(messages.length + 1) }] }
      }),
  },
  'a retry is answered with another id': {
    because: /^exactly-once: request .* was told that it made message .* and 999999$/,
    tamper: (history) => {
      const making = found(
        history.recorded.makings.find(({ kind, made }) => kind === 'message' && made.length > 0),
      )
      const makings = [...history.recorded.makings, { ...making, made: [...making.made, '999999'] }]
      return { ...history, recorded: { ...history.recorded, makings } }
    },
  },
  'a page from the beginning is shown again in the end': {
    because: /^linearizability: topic .*: no order explains/,
    tamper: (history) => withOperation(history, found(history.recorded.topics.find(isShort))),
  },
  'a replica holds another entry than the others': {
    because: /^prefix: /,
    tamper: (history) =>
      atRest(history, ({ logs }) => ({ logs: [...logs.slice(0, -1), forged(found(logs.at(-1)))] })),
  },
  'a subscriber is not told of a post': {
    because: /^subscription: .* "posted \d+" .* never came$/,
    tamper: (history) => heard(history, (events, at) => events.filter((_, index) => index !== at)),
  },
  'a subscriber is told of a post twice': {
    because: /^subscription: .* "posted \d+" .* came again/,
    tamper: (history) => {
      return heard(history, (events, at) => events.flatMap((e, i) => (i === at ? [e, e] : [e])))
    },
  },
}

function found<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('the history is too short to be tampered with')
  return item
}

function restOf({ rest }: ChainHistory): Rest {
  return found(rest)
}

function atRest(history: ChainHistory, change: (rest: Rest) => Partial<Rest>): ChainHistory {
  const rest = restOf(history)
  return { ...history, rest: { ...rest, ...change(rest) } }
}

/** The key of a post that somebody was told of: it is in the log. */
function acknowledgedPost(history: ChainHistory): string {
  const acked = new Set(
    history.recorded.writes.filter((write) => write.acked !== undefined).map(({ key }) => key),
  )
  const isOne = ({ op, key }: LogEntry) => op === 'post-message' && acked.has(key)
  return found(restOf(history).logs[0]?.entries.find(isOne)).key
}

/** Whether it is a page from the first message on that had room for more. */
function isShort({ input, answer }: TopicOperation): boolean {
  if (input.kind !== 'page' || input.after !== undefined || answer?.output.kind !== 'seen') {
    return false
  }
  return answer.output.messages.length < input.limit
}

/** The same operation once more, behind all others. */
function withOperation(history: ChainHistory, operation: TopicOperation): ChainHistory {
  const { recorded } = history
  const times = recorded.topics.flatMap(({ answer, invoked }) => [invoked, answer?.at ?? 0])
  const end = times.reduce((a, b) => Math.max(a, b), 0)
  const answer = { ...found(operation.answer), at: end + 2 }
  const again = { ...operation, invoked: end + 1, answer }
  return { ...history, recorded: { ...recorded, topics: [...recorded.topics, again] } }
}

function forged({ sample, entries }: LogAtRest): LogAtRest {
  const hashes = sample.hashes.map((hash, index) => (index === 1 ? `${hash}!` : hash))
  return { sample: { ...sample, hashes }, entries }
}

type Events = Heard['connections'][number]['events']

/** Changes the events of the longest connection, at a post of a message that stays. */
function heard(
  history: ChainHistory,
  change: (events: Events, at: number) => Events,
): ChainHistory {
  const all = history.heard.flatMap(({ connections }) => connections)
  const longest = found(all.toSorted((a, b) => b.events.length - a.events.length)[0])
  const at = longest.events.findIndex(({ label }) => label.startsWith('posted'))
  const changed = { ...longest, events: change(longest.events, at) }
  return {
    ...history,
    heard: history.heard.map((each) => ({
      ...each,
      connections: each.connections.map((one) => (one === longest ? changed : one)),
    })),
  }
}
