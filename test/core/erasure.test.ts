/** What is deleted is gone: on replicas that had it, and on those that got it without its text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry, Position } from '../../src/core/entry.ts'
import type { ContentKind } from '../../src/core/ids.ts'
import type { Op, Target } from '../../src/core/op.ts'
import { payloadOf } from '../../src/core/op.ts'
import { histories, orderings, reordered } from './history.ts'
import type { History } from './history-model.ts'
import {
  canonicalTarget,
  countingOf,
  historyOf,
  idMadeBy,
  place,
  retriesOf,
  verdictOf,
} from './history-model.ts'
import type { EntryOf } from './ops.ts'
import { withoutContent } from './ops.ts'
import { openPlainState } from './plain-state.ts'
import { renderDigests, renderState } from './rendering.ts'
import { realApply, replay } from './replay.ts'
import { runs } from './runs.ts'

test('[M23] a delete erases every copy of the text and of its edits, in any order', () => {
  fc.assert(
    fc.property(histories(), orderings, (entries, picks) => {
      const { state } = replay(reordered(entries, picks))
      const erased = [...erasures(historyOf(entries)).keys()].map(place)
      expect(state.payloads().filter((position) => erased.includes(position))).toEqual([])
    }),
    runs(),
  )
})

test('[M23] a delete erases nothing else', () => {
  fc.assert(
    fc.property(histories(), orderings, (entries, picks) => {
      const { state } = replay(reordered(entries, picks))
      const erased = erasures(historyOf(entries))
      const kept = entries.filter(
        (entry) => payloadOf(entry.op) !== undefined && !erased.has(entry),
      )
      expect(state.payloads().sort()).toEqual(kept.map(place).sort())
    }),
    runs(),
  )
})

test('[M24] who got a deleted text without its content has the same forum and digests', () => {
  fc.assert(
    fc.property(histories(), orderings, orderings, (entries, first, second) => {
      const full = replay(reordered(entries, first))
      const erased = erasures(historyOf(entries))
      const state = openPlainState()
      for (const [index, entry] of reordered(entries, second).entries()) {
        const because = (second[index] ?? 0) % 3 > 0 ? erased.get(entry) : undefined
        const arrived = because === undefined ? entry : withoutContent(entry)
        state.receive(arrived, because)
        realApply(state, arrived)
      }
      expect(renderState(state, entries)).toEqual(full.forum)
      expect(renderDigests(state)).toEqual(full.digests)
    }),
    runs(),
  )
})

/** The entries whose payloads must be gone, each with a delete that did it. */
function erasures(history: History): Map<Entry, Position> {
  const erased = new Map<Entry, Position>()
  for (const made of countingOf(history, 'delete-message')) {
    for (const entry of history.entries) {
      if (payloadOf(entry.op) !== undefined && isErasedBy(history, entry, made)) {
        erased.set(entry, made)
      }
    }
  }
  return erased
}

/** A copy of the deleted text, or an edit of it; void entries keep what they said. */
function isErasedBy(history: History, entry: Entry, made: EntryOf<'delete-message'>): boolean {
  const [first] = retriesOf(history, entry)
  if (verdictOf(history, entry) === 'void' || first === undefined) return false
  const target = entry.op.kind === 'edit-message' ? entry.op.target : madeTarget(history, first)
  return canonicalTarget(history, target) === canonicalTarget(history, made.op.target)
}

function madeTarget(history: History, entry: Entry): Target {
  const kind = { 'create-topic': 'topic', 'post-message': 'message' } as Record<
    Op['kind'],
    ContentKind
  >
  return { kind: kind[entry.op.kind], id: idMadeBy(history, entry) } as Target
}
