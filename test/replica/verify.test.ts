/** Which batches are taken for what their authors sealed. */
import { expect, test } from 'vitest'
import type { Batch } from '../../src/core/entry.ts'
import { type ForumId, millis } from '../../src/core/ids.ts'
import { EMPTY } from '../../src/core/vector.ts'
import { identityOf, SEED_BYTES } from '../../src/replica/identity.ts'
import { SealChecker } from '../../src/replica/seal-checker.ts'
import { Verifier } from '../../src/replica/verify.ts'
import { openMemoryStore } from '../../src/storage/memory-store.ts'
import { createUser } from '../core/ops.ts'

const FORUM = 'seals' as ForumId
/** So many are handed to the checker. */
const MANY = 20

function batchesOf(author: number, count: number): Batch[] {
  const { id, seal } = identityOf(new Uint8Array(SEED_BYTES).fill(author))
  return Array.from({ length: count }, (_, index) =>
    seal({
      forum: FORUM,
      author: id,
      firstSeq: index + 1,
      epoch: 0,
      previous: undefined,
      clockDelta: EMPTY,
      time: millis(index),
      ops: [createUser(`user-${index}`)],
    }),
  )
}

function packetOf(batches: readonly Batch[]) {
  return { kind: 'batches', batches, erasing: [] } as const
}

test.for([1, MANY])(
  'of %i batches the one is named that its author did not sign',
  async (count) => {
    await using checker = new SealChecker()
    const store = openMemoryStore({ forumId: FORUM })
    const verifier = new Verifier(store.log, checker)
    const genuine = batchesOf(1, count)
    await verifier.verify(packetOf(genuine))

    const last = genuine.at(-1)
    const [other] = batchesOf(2, 1)
    if (last === undefined || other === undefined) throw new Error('nothing was sealed')
    const forged = { ...last, signature: other.signature }
    const verifying = verifier.verify(packetOf([...genuine.slice(0, -1), forged]))
    await expect(verifying).rejects.toThrow(`batch at ${count} was not signed by ${last.author}`)

    const foreign = { ...last, authorKey: other.authorKey }
    await expect(verifier.verify(packetOf([foreign]))).rejects.toThrow('a key that is not of')
  },
)

test('packets of several peers are checked side by side, each for itself', async () => {
  await using checker = new SealChecker()
  const verifier = new Verifier(openMemoryStore({ forumId: FORUM }).log, checker)
  const [ann, ben] = [batchesOf(1, MANY), batchesOf(2, MANY)]
  const [first, ...others] = ben
  if (first === undefined) throw new Error('nothing was sealed')
  const forged = { ...first, body: Uint8Array.from(first.body, (byte) => byte ^ 1) }
  const [good, bad] = await Promise.allSettled([
    verifier.verify(packetOf(ann)),
    verifier.verify(packetOf([...others, forged])),
  ])
  expect(good.status).toBe('fulfilled')
  expect(bad.status).toBe('rejected')
})
