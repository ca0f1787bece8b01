/** Entries as a store receives them. */
import { encodeBody } from '../../src/codec/batch-codec.ts'
import { applyEntry } from '../../src/core/apply.ts'
import type { Batch, BatchHash, Entry } from '../../src/core/entry.ts'
import type { Store } from '../../src/storage/store.ts'
import { FORUM, sha256 } from './ops.ts'

/** Appends an entry in a batch of its own, and applies it, as a replica does. */
export function receive(store: Store, entry: Entry): void {
  store.transaction(({ forum, append }) => {
    append(batchOf(entry), entry.clock)
    applyEntry(forum, entry, sha256)
  })
}

/** The store does not look at what seals a batch, and decodes what is sealed. */
function batchOf({ author, seq, time, clock, op }: Entry): Batch {
  const draft = { forum: FORUM, author, firstSeq: seq, epoch: 0, clockDelta: clock, time }
  const sealed = { ...draft, previous: undefined, ops: [op] }
  const unsigned = new Uint8Array([1])
  const hash = Buffer.from(sha256(`${author} ${seq}`)).toString('hex') as BatchHash
  return { ...sealed, body: encodeBody(sealed), signature: unsigned, authorKey: unsigned, hash }
}
