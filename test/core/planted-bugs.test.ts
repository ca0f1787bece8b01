/** The properties themselves: a forum with a planted bug must not pass them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEntry } from '../../src/core/apply.ts'
import type { Entry } from '../../src/core/entry.ts'
import type { ForumState, TopicRow } from '../../src/core/forum-state.ts'
import type { Op } from '../../src/core/op.ts'
import { histories, orderings, reordered } from './history.ts'
import { place } from './history-model.ts'
import { renderModel } from './model-forum.ts'
import { sha256 } from './ops.ts'
import type { Apply } from './replay.ts'
import { modelVerdicts, realApply, replay } from './replay.ts'

/** Far more than it takes: every bug shows within some dozens. */
const RUNS = 2_000

/** Ways to get the forum wrong, each by one change of what `apply` is given or may do. */
const BUGS: Record<string, Apply> = {
  'everything that arrived counts as past': (state, entry) => {
    const everything = { get: () => Number.MAX_SAFE_INTEGER } as never
    return applyEntry(state, { ...entry, clock: everything }, sha256)
  },
  'the last rename wins': withState((state) => ({
    putTopic: (row) => state.putTopic({ ...row, titles: row.titles.slice(-1) }),
  })),
  'an unlike counts as a like': (state, entry) =>
    realApply(
      state,
      withCount(entry, (count) => count + 1),
    ),
  'the last like wins': withState((state) => ({
    getLike: () => 0,
    likesOf: (target) => state.likesOf(target).map((row) => ({ ...row, count: 0 })),
  })),
  'an edit behind a delete brings the text back': withState((state) => ({
    getMessage: (id) => {
      const row = state.getMessage(id)
      return row && { ...row, deleted: false }
    },
  })),
  'a delete keeps the likes': withState(() => ({ removeLike: () => {} })),
  'a delete keeps the text': withState(() => ({ erasePayload: () => {} })),
  'a retry stands beside its original': withState(() => ({ requests: () => [] })),
  'what an alias had is left behind': withState(() => ({ messagesOf: () => [] })),
  'likes of an alias are left behind': withState(() => ({ likesBy: () => [] })),
  'an alias keeps its read marks': withState(() => ({ marksBy: () => [] })),
  'names are never taken': withState(() => ({ usersNamed: () => [] })),
  'void creations take no numbers': (state, entry) => {
    const applied = realApply(state, entry)
    if (applied.kind === 'void' && entry.op.kind === 'post-message') {
      state.putCount('message', entry.author, state.getCount('message', entry.author) - 1)
    }
    return applied
  },
  'activity is that of the last arrival': withState((state) => ({
    putTopic: (row: TopicRow) => state.putTopic({ ...row, lastActivity: row.time }),
  })),
  'an old row stays in the digest': withState((state) => {
    let isPut = false
    return {
      putDigest: (section, digest) => {
        if (section === 'accounts' || !isPut) state.putDigest(section, digest)
        isPut = true
      },
    }
  }),
  'dates in the future are believed': (state, entry) =>
    realApply(state, { ...entry, time: Math.max(entry.time, dateOf(entry.op)) as never }),
}

/** The same, of moderation. */
const MODERATION_BUGS: Record<string, Apply> = {
  'likes of a banned user stay': withState(() => ({ likesBy: () => [] })),
  'nobody is ever dismissed': withState((state) => ({
    actsAbout: (about) => state.actsAbout(about).filter(({ act }) => act !== 'dismiss'),
  })),
  'the act that came last wins': withState((state) => ({
    actsAbout: (about) => {
      const acts = state.actsAbout(about)
      return about === 'rights' ? acts : acts.slice(0, 1)
    },
  })),
  'an alias leaves its acts behind': withState((state) => ({
    putAct: (row) => {
      const isKnown = state
        .actsBy(row.user)
        .some((one) => place(one.position) === place(row.position))
      if (!isKnown) state.putAct(row)
    },
  })),
}

/** The real `apply` over a forum that does not do all it is told. */
function withState(change: (state: ForumState) => Partial<ForumState>): Apply {
  return (state, entry) => realApply({ ...state, ...change(state) }, entry)
}

function withCount(entry: Entry, change: (count: number) => number): Entry {
  const { op } = entry
  return op.kind === 'like' ? { ...entry, op: { ...op, count: change(op.count) } } : entry
}

function dateOf(op: Op): number {
  return 'date' in op ? (op.date ?? 0) : 0
}

const PLANTED = [
  ...Object.entries(BUGS).map((bug) => [...bug, histories()] as const),
  ...Object.entries(MODERATION_BUGS).map(
    (bug) => [...bug, histories({ moderated: true })] as const,
  ),
]

for (const [name, apply, written] of PLANTED) {
  test(`[M1] the properties catch it when ${name}`, () => {
    const caught = fc.check(
      fc.property(written, orderings, orderings, (entries, first, second) => {
        const one = replay(reordered(entries, first), apply)
        const other = replay(reordered(entries, second), apply)
        expect(one.forum).toEqual(renderModel(entries))
        expect(one.verdicts).toEqual(modelVerdicts(entries))
        expect(other.digests).toEqual(one.digests)
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
    expect(caught.failed).toBe(true)
  })
}
