/** The merge rules as a whole: any order, the same forum, and the one that the model says. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { histories, orderings, reordered, verdictCounts } from './history.ts'
import { renderModel } from './model-forum.ts'
import { modelVerdicts, replay } from './replay.ts'
import type { Manners } from './turn.ts'
import { runs } from './runs.ts'

/** Each with the manners of the replicas that wrote. Foreign edits and the like are in all. */
const WRITERS: Record<string, Manners> = {
  'of replicas that retry': {},
  'with forged retries': { forgedRetries: true },
  'with clocks that leave out causes of causes': { holes: true },
  'with moderators': { moderated: true },
  'with moderators, and clocks that leave out causes of causes': { moderated: true, holes: true },
}

for (const [writers, manners] of Object.entries(WRITERS)) {
  test(`[M1] histories ${writers}: two orders give the same forum, digests and verdicts`, () => {
    fc.assert(
      fc.property(histories(manners), orderings, orderings, (entries, first, second) => {
        const { forum, digests, verdicts } = replay(reordered(entries, first))
        const other = replay(reordered(entries, second))
        expect(other.forum).toEqual(forum)
        expect(other.digests).toEqual(digests)
        expect(other.verdicts).toEqual(verdicts)
      }),
      runs(),
    )
  })

  test(`[M1] histories ${writers}: the forum is the one that the model says`, () => {
    fc.assert(
      fc.property(histories(manners), orderings, (entries, picks) => {
        const { forum, verdicts } = replay(reordered(entries, picks))
        expect(forum).toEqual(renderModel(entries))
        expect(verdicts).toEqual(modelVerdicts(entries))
      }),
      runs(),
    )
  })
}

test('the histories have every kind of entry with every verdict, and all kinds of aliases', () => {
  const seen: Record<string, number> = {}
  const count = (what: string, times = 1) => {
    seen[what] = (seen[what] ?? 0) + times
  }
  const sampled = [{}, { moderated: true }].flatMap((manners) =>
    fc.sample(histories(manners), { numRuns: 500, seed: 1 }),
  )
  for (const entries of sampled) {
    for (const [verdict, times] of Object.entries(verdictCounts(entries))) count(verdict, times)
    const { aliases, topics, messages, acts, reports } = renderModel(entries)
    for (const alias of aliases) count(`${alias.split(' ')[0]} alias`)
    for (const text of [...topics, ...messages]) {
      if (text.also.length > 0 && text.counters.length > 1) count('likes at an alias')
      if (text.also.length > 0 && text.edits.length > 1) count('edits at an alias')
      if (text.also.length > 0 && text.deleted) count('deleted alias')
      if (text.edits.length > 2) count('several edits')
    }
    if (topics.some((topic) => topic.titles.length > 1)) count('concurrent titles')
    for (const text of [...topics, ...messages]) {
      if (text.withheld !== '') count(`withheld: ${text.withheld}`)
    }
    if (acts.some((act) => act.endsWith('false'))) count('act of a dismissed moderator')
    if (reports.length > 0) count('reports')
  }
  const rare = Object.entries(seen).filter(([, times]) => times < 10)
  expect(rare).toEqual([])
  expect(Object.keys(seen)).toHaveLength(11 * 3 + 3 + 5 + 5)
})
