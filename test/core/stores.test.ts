/** The rules over the real stores: what the tests' own state says, they say. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEntry } from '../../src/core/apply.ts'
import { addDigest, digestToHex, emptyDigest } from '../../src/core/digest.ts'
import type { Entry } from '../../src/core/entry.ts'
import { entriesOf } from '../../src/core/entry.ts'
import type { DigestSection } from '../../src/core/forum-state.ts'
import type { TopicId } from '../../src/core/ids.ts'
import { openMemoryStore } from '../../src/storage/memory-store.ts'
import type { Store } from '../../src/storage/store.ts'
import { histories, orderings, reordered } from './history.ts'
import type { ModelForum } from './model-forum.ts'
import { renderModel } from './model-forum.ts'
import { FORUM, sha256 } from './ops.ts'
import { receive } from './receiving.ts'
import { renderState } from './rendering.ts'
import { replay } from './replay.ts'
import { runs } from './runs.ts'

const all = fc.oneof(histories(), histories({ moderated: true }))

const STORES: Record<string, () => Store> = {
  memory: () => openMemoryStore({ forumId: FORUM }),
}

for (const [name, open] of Object.entries(STORES)) {
  test(`[M1] over the ${name} store the forum and its digests are the same`, async () => {
    await fc.assert(
      fc.asyncProperty(all, orderings, async (entries, picks) => {
        await using store = open()
        const order = reordered(entries, picks)
        for (const entry of order) receive(store, entry)

        const forum = renderState(store.state, entries)
        expect(forum).toEqual(renderModel(entries))
        expect(digestsOf(store, forum)).toEqual(replay(entries).digests)
        expectSum(store, forum)
      }),
      runs(100),
    )
  })

  test(`[M1] a forum rebuilt from the log of the ${name} store is the same`, async () => {
    await fc.assert(
      fc.asyncProperty(all, orderings, async (entries, picks) => {
        await using store = open()
        for (const entry of reordered(entries, picks)) receive(store, entry)
        const before = renderState(store.state, entries)
        const digest = digestToHex(store.queries.forumDigest())

        store.transaction(({ forum, clearForum }) => {
          clearForum()
          for (const entry of logged(store)) applyEntry(forum, entry, sha256)
        })
        expect(renderState(store.state, entries)).toEqual(before)
        expect(digestToHex(store.queries.forumDigest())).toBe(digest)
      }),
      runs(100),
    )
  })
}

/** What the log holds, in the order of arrival; erased contents are not in it. */
function logged(store: Store): Entry[] {
  const { batches } = store.log.read(1, new Map(), Number.MAX_SAFE_INTEGER)
  return batches.flatMap(({ batch, clock }) => entriesOf(batch, clock))
}

function digestsOf(store: Store, forum: ModelForum): Record<string, string> {
  const sections: DigestSection[] = ['accounts', ...forum.topics.map(({ id }) => id as TopicId)]
  const digests = sections.map((section) => [section, digestToHex(store.state.getDigest(section))])
  return Object.fromEntries(digests)
}

/** The digest of the forum is the sum of its sections. */
function expectSum(store: Store, forum: ModelForum): void {
  const sum = emptyDigest()
  addDigest(sum, store.queries.accountsDigest())
  for (const { id } of forum.topics) addDigest(sum, store.state.getDigest(id as TopicId))
  expect(digestToHex(store.queries.forumDigest())).toBe(digestToHex(sum))
}
