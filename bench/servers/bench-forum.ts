/** A group of replicas with a member who calls it: what load is sent to. */
import type { Mode } from '../../src/replica/replica.ts'
import type { Target } from '../load/target.ts'
import type { WireQuality } from '../../src/lab/engine/wire.ts'
import { type Group, type Member, openGroup } from './group.ts'
import { type Member as Author, openMember } from './member.ts'
import type { Usage } from './replica.ts'

export interface ForumOptions {
  readonly folder: string
  readonly mode: Mode
  readonly replicas: number
  readonly topics: number
  readonly wires?: WireQuality
}

export interface BenchForum extends AsyncDisposable {
  readonly group: Group
  /** At the start, in the order of the chain: the head first. */
  readonly replicas: readonly Member[]
  /** Of their APIs. */
  readonly ports: readonly number[]
  readonly member: Author
  /** Of all its processes together. */
  usage(): Promise<Usage>
  /** Resolves when all replicas have applied the same. */
  settled(): Promise<void>
}

export const POST_PATH = '/parley.v1.Forum/PostMessage'
export const PAGE_PATH = '/parley.v1.Forum/GetMessages'

/** All of its replicas serve, and it has a member with topics to post to. */
export async function openForum(options: ForumOptions): Promise<BenchForum> {
  await using stack = new AsyncDisposableStack()
  const group = stack.use(await openGroup(options))
  const replicas = await group.untilServing()
  const [head] = replicas
  if (head === undefined) throw new Error('a forum has a replica')
  const member = await openMember(head.server.api, options.topics)
  await group.untilEqual()
  stack.move()
  return {
    group,
    replicas,
    ports: replicas.map(({ server }) => server.apiPort),
    member,
    usage: () => group.usage(),
    settled: () => group.untilEqual(),
    [Symbol.asyncDispose]: () => group[Symbol.asyncDispose](),
  }
}

/** How the member calls `path` at these ports. */
export function targetsOf(
  { member }: BenchForum,
  ports: readonly number[],
  path: string,
): readonly Target[] {
  const { authorization } = member
  return ports.map((port) => ({ host: '127.0.0.1', port, path, metadata: { authorization } }))
}
