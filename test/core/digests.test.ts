/** Digests: equal where the forum is equal, different where it differs. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDigest,
  addLine,
  digestFromBytes,
  digestToBytes,
  digestToHex,
  emptyDigest,
  removeDigest,
  removeLine,
} from '../../src/core/digest.ts'
import { histories, orderings, reordered } from './history.ts'
import type { ModelForum } from './model-forum.ts'
import { sha256, withoutContent } from './ops.ts'
import { openPlainState } from './plain-state.ts'
import { renderDigests } from './rendering.ts'
import type { Replayed } from './replay.ts'
import { realApply, replay } from './replay.ts'
import { runs } from './runs.ts'
import { openDiscussion } from './scene.ts'

test('[M28] two states of one forum have equal digests exactly where they are equal', () => {
  fc.assert(
    fc.property(histories(), orderings, fc.nat(50), fc.nat(50), (entries, picks, one, other) => {
      const first = replay(entries.slice(0, one))
      const second = replay(reordered(entries.slice(0, other), picks))
      for (const section of new Set([...sectionsOf(first), ...sectionsOf(second)])) {
        const isSame = isEqual(partOf(first.forum, section), partOf(second.forum, section))
        const isSameDigest = first.digests[section] === second.digests[section]
        expect({ section, isSame: isSameDigest }).toEqual({ section, isSame })
      }
    }),
    runs(),
  )
})

test('[M28] there is a digest of the accounts and one of each topic that stays, and no other', () => {
  fc.assert(
    fc.property(histories(), (entries) => {
      const { digests, forum } = replay(entries)
      const topics = forum.topics.map((topic) => topic.id)
      const accounts = entries.length > 0 ? ['accounts'] : []
      expect(Object.keys(digests).sort()).toEqual([...topics, ...accounts].sort())
    }),
    runs(),
  )
})

test('[M28] a text that is absent without having been deleted shows in the digest', () => {
  const { scene } = openDiscussion()
  const whole = replay(scene.entries)
  for (const lost of [3, 4]) {
    const state = openPlainState()
    for (const entry of scene.entries) {
      const arrived = entry.seq === lost ? withoutContent(entry) : entry
      state.receive(arrived)
      realApply(state, arrived)
    }
    expect(renderDigests(state)).not.toEqual(whole.digests)
  }
})

const lines = fc.array(fc.string(), { maxLength: 8 })

test('a digest does not depend on the order of its lines, and taking one out undoes it', () => {
  fc.assert(
    fc.property(lines, fc.string(), (some, one) => {
      const forth = emptyDigest()
      for (const line of some) addLine(forth, line, sha256)
      const back = emptyDigest()
      addLine(back, one, sha256)
      for (const line of [...some].reverse()) addLine(back, line, sha256)
      removeLine(back, one, sha256)
      expect(digestToHex(back)).toBe(digestToHex(forth))
    }),
  )
})

test('the sum of two digests is the digest of all their lines', () => {
  fc.assert(
    fc.property(lines, lines, (some, others) => {
      const sum = digestOf(some)
      addDigest(sum, digestOf(others))
      expect(digestToHex(sum)).toBe(digestToHex(digestOf([...some, ...others])))
      removeDigest(sum, digestOf(others))
      expect(digestToHex(sum)).toBe(digestToHex(digestOf(some)))
    }),
  )
})

test('different lines have different digests, also where one is there twice', () => {
  expect(digestToHex(digestOf(['a', 'a']))).not.toBe(digestToHex(emptyDigest()))
  expect(digestToHex(digestOf(['a', 'b']))).not.toBe(digestToHex(digestOf(['ab'])))
})

test('a digest is the same after a way through its bytes', () => {
  fc.assert(
    fc.property(lines, (some) => {
      const digest = digestOf(some)
      expect(digestToBytes(digest)).toHaveLength(32)
      expect(digestFromBytes(digestToBytes(digest))).toEqual(digest)
      expect(digestToHex(digest)).toMatch(/^[0-9a-f]{64}$/)
    }),
  )
})

function digestOf(some: readonly string[]) {
  const digest = emptyDigest()
  for (const line of some) addLine(digest, line, sha256)
  return digest
}

function sectionsOf({ forum }: Replayed): string[] {
  return ['accounts', ...forum.topics.map((topic) => topic.id)]
}

/** What a section's digest is of. */
function partOf(forum: ModelForum, section: string): unknown {
  if (section === 'accounts') return { users: forum.users, marks: forum.marks }
  const topic = forum.topics.find(({ id }) => id === section)
  return { topic, messages: forum.messages.filter((message) => message.topic === section) }
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
