/**
 * A liar: it has the forum's key and an identity of its own, links itself to a replica for a while,
 * and says what no honest replica does. The forum must stay what it is, and come to rest.
 */
import { emptyDigest } from '../../../src/core/digest.ts'
import type { Batch, Draft } from '../../../src/core/entry.ts'
import {
  type ForumId,
  millis,
  type ReplicaId,
  type TopicId,
  type UserId,
} from '../../../src/core/ids.ts'
import { CAUSAL_BUFFER_BATCHES_MAX } from '../../../src/core/limits.ts'
import { lastSeq } from '../../../src/core/entry.ts'
import type { Vector } from '../../../src/core/vector.ts'
import type { Random } from '../../../src/lab/random.ts'
import { identityOf, SEED_BYTES } from '../../../src/replica/identity.ts'
import type { Packet } from '../../../src/replication/packet.ts'
import { createUser, payload, post } from '../../core/ops.ts'
import type { Timeline } from '../timeline.ts'

/** How long it stays linked to whom it lies to, ms on average. */
const LINKED_MS = 3_000
/** Entries that it says to hold: more than anybody is ever behind by. */
const FAR = 1_000_000
/** An author that nobody ever hears of. */
const NOBODY = '0000000000' as ReplicaId

const LIAR = identityOf(new Uint8Array(SEED_BYTES).fill(99))

/** Whom it lies to. */
export interface LiedTo {
  readonly id: ReplicaId
  connected(peer: ReplicaId, isConnected: boolean): void
  packet(from: ReplicaId, packet: Packet): void
}

export interface LyingOptions {
  readonly forum: ForumId
  /** When batches of the liar were made, by their own word, ms. */
  readonly time: number
  readonly timeline: Timeline
  readonly note: (what: string) => void
}

type Lie = (to: ReplicaId, options: LyingOptions) => readonly Packet[]

const LIES: Readonly<Record<string, Lie>> = {
  'a batch of another forum': (_, options) => [
    batches(seal(options, { forum: 'zzzzzzzzzzzzzzzz' as ForumId })),
  ],
  'a proof that proves nothing': (_, options) => {
    const first = seal(options)
    return [{ kind: 'equivocation', first, second: first }]
  },
  'a text withheld, and nothing that deletes it': (_, options) => {
    const text = { ...payload('Never seen.'), content: undefined }
    const op = { ...post('1' as UserId, '1' as TopicId, 'Never seen.'), text }
    return [batches(seal(options, { ops: [op] }))]
  },
  'that it holds what the other one never wrote': (to) => [tell(new Map([[to, FAR]]))],
  'that it is far ahead': () => [tell(new Map([[LIAR.id, FAR]]))],
  'entries whose causes nobody has': (_, options) => withheld(options).map((each) => batches(each)),
}

export class Lying {
  readonly #options: LyingOptions

  constructor(options: LyingOptions) {
    this.#options = options
  }

  /** Says one thing that is not so. */
  lie(to: LiedTo, random: Random): void {
    const { timeline, note } = this.#options
    const what = random.pick(Object.keys(LIES))
    note(`the liar tells ${to.id} ${what}`)
    to.connected(LIAR.id, true)
    for (const packet of LIES[what]?.(to.id, this.#options) ?? []) to.packet(LIAR.id, packet)
    timeline.after(random.wait(LINKED_MS), () => to.connected(LIAR.id, false))
  }
}

/** One batch more than anybody keeps. They are the same in every world: to seal them takes long. */
function withheld(options: LyingOptions): readonly Batch[] {
  if (flood.length > 0) return flood
  let last: Batch | undefined
  for (let count = 0; count <= CAUSAL_BUFFER_BATCHES_MAX; count++) {
    last = seal(options, {
      firstSeq: last === undefined ? 1 : lastSeq(last) + 1,
      previous: last?.hash,
      clockDelta: last === undefined ? new Map([[NOBODY, 1]]) : new Map(),
    })
    flood.push(last)
  }
  return flood
}

const flood: Batch[] = []

function seal({ forum, time }: LyingOptions, wrong: Partial<Draft> = {}): Batch {
  return LIAR.seal({
    forum,
    author: LIAR.id,
    firstSeq: 1,
    epoch: 0,
    previous: undefined,
    clockDelta: new Map(),
    time: millis(time),
    ops: [createUser('liar')],
    ...wrong,
  })
}

function batches(...some: readonly Batch[]): Packet {
  return { kind: 'batches', batches: some, erasing: [] }
}

function tell(vector: Vector): Packet {
  return { kind: 'tell', vector, digest: emptyDigest(), voidFrom: new Map() }
}
