/** A replica without peers in a process of its own, and beside it a server that does nothing. */
import { mkdir } from 'node:fs/promises'
import type { ForumCredentials } from '../../src/cli/data-directory.ts'
import type { MessageSort } from '../../src/core/query.ts'
import type { TopicId } from '../../src/core/ids.ts'
import type { Replica } from '../../src/replica/replica.ts'
import { argumentOf, serveParent } from '../child.ts'
import type { Plan } from '../fill-forum.ts'
import { median } from '../scenario.ts'
import { makeForum, openBenchReplica } from './bench-replica.ts'
import { openEmptyServer } from './empty.ts'

export interface ForumServerOptions {
  readonly folder: string
  /** What it holds at the start; nothing if left out. */
  readonly plan?: Plan
}

export interface ForumServer {
  /** host:port of the replica's API. */
  readonly api: string
  readonly port: number
  /** Port of the server that does nothing. */
  readonly empty: number
  readonly credentials: ForumCredentials
  /** Multiaddrs of the replica. */
  readonly addresses: readonly string[]
  /** Entries it holds at the start. */
  readonly entries: number
}

/** Median time of a page, ms, by what was asked. */
export type PageTimes = Readonly<Record<string, number>>

type Question =
  /** The share of one core used since the last time this was asked. */
  { readonly kind: 'usage' } | { readonly kind: 'pages'; topic: TopicId; pages: number }

const PAGE = 50

const options = await argumentOf<ForumServerOptions>()
await mkdir(options.folder, { recursive: true })
const data = await makeForum(options.folder, options.plan)
await using composed = await openBenchReplica(data)
await using empty = await openEmptyServer()
const port = Number(composed.apiAddress.split(':').at(-1))

let measuredAt = performance.now()
let measured = process.cpuUsage()

const ready: ForumServer = {
  api: composed.apiAddress,
  port,
  empty: empty.port,
  credentials: data.forum,
  addresses: composed.addresses(),
  entries: composed.replica.queries.totals().entries,
}

await serveParent<Question>(ready, (question) => {
  if (question.kind === 'usage') return Promise.resolve(usage())
  return Promise.resolve(timePages(composed.replica, question.topic, question.pages))
})

function usage(): number {
  const { user, system } = process.cpuUsage(measured)
  const spent = performance.now() - measuredAt
  measured = process.cpuUsage()
  measuredAt = performance.now()
  return (user + system) / 1_000 / spent
}

/** Walks through the topic page by page, in each order. */
function timePages({ queries }: Replica, topic: TopicId, pages: number): PageTimes {
  const times: Record<string, number> = {}
  for (const tree of [false, true]) {
    for (const sort of ['old', 'new', 'top'] as const satisfies MessageSort[]) {
      const taken: number[] = []
      let after = ''
      for (let turn = 0; turn < pages; turn++) {
        const from = performance.now()
        const page = queries.listMessages(topic, { sort, tree }, { limit: PAGE, after })
        taken.push(performance.now() - from)
        after = page.next
      }
      times[`${sort}${tree ? ' tree' : ''}`] = median(taken)
    }
  }
  return times
}
