import { expect, test } from 'vitest'
import { comparisonLines, differSentence } from '../../src/cli/print-verify.ts'
import { shortIds } from '../../src/cli/short-ids.ts'
import { compareReplicas, type Probe } from '../../src/cli/verifying.ts'
import type { ForumClient } from '../../src/client/forum-client.ts'
import { type ReplicaId, parseReplicaId } from '../../src/core/ids.ts'

const [R1, R2, R3] = ['r100000000', 'r200000000', 'r300000000'].map(parseReplicaId) as [
  ReplicaId,
  ReplicaId,
  ReplicaId,
]
const { signal } = new AbortController()

interface Holds {
  readonly count: number
  readonly digest: string
  readonly topics?: Record<string, string>
}

/** A replica that holds these things one after the other, each time it is looked at. */
function probe(id: ReplicaId, ...states: readonly Holds[]): Probe {
  let looks = 0
  const now = (): Holds => states[Math.min(looks, states.length) - 1] ?? { count: 0, digest: '' }
  const client: Partial<ForumClient> = {
    getDigest: async () => ({
      version: [],
      forumDigest: now().digest,
      accountsDigest: 'accounts',
      topics: Object.entries(now().topics ?? {}).map(([topicId, digest]) => {
        return { topicId, title: `Title of ${topicId}`, digest }
      }),
      next: '',
    }),
  }
  return {
    id,
    name: `name of ${id}`,
    client: client as ForumClient,
    look: async () => {
      looks++
      return { version: new Map([[R1, now().count]]), digest: now().digest }
    },
  }
}

test('replicas with the same version and digest are equal', async () => {
  const same = { count: 7, digest: 'd' }
  const found = await compareReplicas([probe(R1, same), probe(R2, same)], { signal, patience: 0 })

  expect(found).toMatchObject({ equal: true, settled: true, differing: [] })
  expect(comparisonLines(found, [], shortIds([R1, R2]))[0]).toMatch(
    /^equal: name of r100000000 \(r10\), .* hold the same 7 entries, digest d$/,
  )
})

test('a replica that is behind is given time', async () => {
  const ahead = { count: 7, digest: 'd' }
  const late = probe(R2, { count: 5, digest: 'c' }, { count: 6, digest: 'e' }, ahead)
  const found = await compareReplicas([probe(R1, ahead), late], { signal, patience: 60_000 })

  expect(found.equal).toBe(true)
})

test('replicas that differ at one version are told apart by their topics at once', async () => {
  const found = await compareReplicas(
    [
      probe(R1, { count: 7, digest: 'd', topics: { '1@r100000000': 'x', '2@r100000000': 'y' } }),
      probe(R2, { count: 7, digest: 'e', topics: { '1@r100000000': 'x', '2@r100000000': 'z' } }),
      probe(R3, { count: 7, digest: 'f', topics: { '1@r100000000': 'x' } }),
    ],
    { signal, patience: 60_000 },
  )

  expect(found).toMatchObject({ equal: false, settled: true })
  expect(found.differing).toEqual([
    {
      topic: '2@r100000000',
      title: 'Title of 2@r100000000',
      digests: { [R1]: 'y', [R2]: 'z', [R3]: null },
    },
  ])
  expect(comparisonLines(found, [], shortIds([R1, R2, R3]))).toContain(
    'differs: topic 2@r10 "Title of 2@r100000000"',
  )
  expect(differSentence(found)).toContain('hold the same entries and differ in 1 place')
})

test('replicas that never come to one version are not called equal', async () => {
  const found = await compareReplicas(
    [probe(R1, { count: 7, digest: 'd' }), probe(R2, { count: 5, digest: 'd' })],
    { signal, patience: 0 },
  )

  expect(found).toMatchObject({ equal: false, settled: false })
  expect(differSentence(found)).toContain('did not come to the same version in time')
})

test('a replica that another speaks for counts, though it cannot be asked about topics', async () => {
  const told: Probe = { ...probe(R2, { count: 7, digest: 'e' }), client: undefined }
  const asked = probe(R1, { count: 7, digest: 'd', topics: { '1@r100000000': 'x' } })
  const found = await compareReplicas([asked, told], { signal, patience: 0 })

  expect(found).toMatchObject({ equal: false, settled: true, differing: [] })
})

test('a replica that was not compared is named', async () => {
  const same = { count: 7, digest: 'd' }
  const found = await compareReplicas([probe(R1, same)], { signal, patience: 0 })
  const lines = comparisonLines(found, [{ id: R3, name: 'attic', why: 'gone' }], shortIds([R1, R3]))

  expect(lines.at(-1)).toBe('not compared: attic (r30): gone')
})
