/** Traces of real replicas in this process. */
import type { Replica } from '../../src/replica/replica.ts'
import type { TraceEvent } from '../../src/trace/trace-event.ts'
import { createTopic, createUser, post } from '../replica/writing.ts'
import { openChainMembers } from '../support/chain-members.ts'
import { openMembers } from '../support/in-process.ts'
import { until } from '../support/until.ts'

export interface TracedForum {
  readonly events: readonly TraceEvent[]
  /** Ids of the two topics in it, with one message each. */
  readonly topics: readonly string[]
  readonly messages: readonly string[]
}

/** What two replicas of a crdt forum wrote down while both wrote. */
export async function tracedPair(): Promise<TracedForum> {
  const events: TraceEvent[] = []
  await using pair = await openMembers(2, { traced: (event) => events.push(event) })
  const replicas = pair.members.map(({ replica }) => replica)
  const made = await writeAt(replicas)
  return { ...made, events: [...events] }
}

/** What the three replicas of a chain wrote down. */
export async function tracedChain(): Promise<TracedForum> {
  const events: TraceEvent[] = []
  await using chain = await openChainMembers(3, { traced: (event) => events.push(event) })
  const made = await writeAt(chain.chain.map(({ replica }) => replica))
  return { ...made, events: [...events] }
}

/** A topic and a message at the first and at the last; all come to hold all of it. */
async function writeAt(replicas: readonly Replica[]) {
  const signal = new AbortController().signal
  const [first, last] = [replicas[0], replicas.at(-1)]
  if (first === undefined || last === undefined) throw new Error('expected some replicas')
  const ada = await createUser(first, 'ada')
  const tea = await createTopic(first, ada, 'Tea')
  await last.reach(first.version(), { signal })
  const coffee = await createTopic(last, ada, 'Coffee')
  const messages = [
    await post(first, ada, tea, 'A secret about tea.'),
    await post(last, ada, coffee, 'A secret about coffee.'),
  ]
  await until(() => new Set(replicas.map((replica) => replica.status().digest)).size === 1)
  await until(() => replicas.every((replica) => replica.queries.totals().messages === 2))
  return { topics: [tea, coffee], messages }
}
