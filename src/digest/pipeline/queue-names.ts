/** What the queues of a digest are called. Only who asked makes them; anybody may remove them. */
import type { OpenDigest } from './messages.ts'

const PREFIX = 'parley.digest'

export function replyQueue(digest: string): string {
  return `${PREFIX}.${digest}.reply`
}

export function mapQueue(digest: string): string {
  return `${PREFIX}.${digest}.map`
}

export function shardQueue(digest: string, shard: number): string {
  return `${PREFIX}.${digest}.reduce.${shard}`
}

export function queryQueue(digest: string): string {
  return `${PREFIX}.${digest}.query`
}

/** All queues between the stages, in the order in which they are made and removed. */
export function stageQueues({ digest, shards }: OpenDigest): string[] {
  return [
    mapQueue(digest),
    ...shards.map((_, shard) => shardQueue(digest, shard)),
    queryQueue(digest),
  ]
}
