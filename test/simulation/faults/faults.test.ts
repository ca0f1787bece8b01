/** That faults are what their names say. */
import { expect, test } from 'vitest'
import { type CrashPoint, Disk } from '../disk.ts'
import { Network } from '../network.ts'
import { Random } from '../../../src/lab/random.ts'
import { Timeline } from '../timeline.ts'
import { tell } from '../running/story.ts'
import { asOfNewerVersion } from '../versions.ts'
import { type CutKind, drawCut, type Links } from './cuts.ts'
import { FORUM } from '../../replication/cluster.ts'

/** Cuts of each kind among five replicas. */
function cutsOf(kind: CutKind): Links[] {
  const all = Array.from({ length: 300 }, (_, seed) => drawCut([0, 1, 2, 3, 4], new Random(seed)))
  return all.filter(([each]) => each === kind).map(([, links]) => links)
}

/** How many others each replica still reaches at once. */
function degrees(links: Links): number[] {
  const cut = new Set(links.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const all = [0, 1, 2, 3, 4]
  return all
    .map((a) => all.filter((b) => a !== b && !cut.has(`${a} ${b}`)).length)
    .sort((a, b) => a - b)
}

test.each<[CutKind, readonly number[]]>([
  ['one', [0, 3, 3, 3, 3]],
  ['minority', [1, 1, 2, 2, 2]],
  ['ring', [2, 2, 2, 2, 2]],
  ['bridge', [2, 2, 2, 2, 4]],
  ['link', [3, 3, 4, 4, 4]],
])('a cut of the kind "%s" leaves each replica the links that its name says', (kind, left) => {
  const cuts = cutsOf(kind)

  expect(cuts.length).toBeGreaterThan(10)
  for (const links of cuts) expect(degrees(links)).toEqual(left)
})

test('a clogged link holds everything back, and brings it in order when it is free', () => {
  const timeline = new Timeline()
  const got: number[] = []
  const network = new Network<number>({
    replicas: 2,
    timeline,
    random: new Random(1),
    delay: 0,
    loss: 0,
    late: 0,
    duplication: 0,
    gossipLoss: 0,
    deliver: (_from, _to, packet) => got.push(packet),
    connected: () => {},
  })
  network.clog(0, 1)
  for (let packet = 0; packet < 5; packet++) network.send(0, 1, packet, false)
  network.send(1, 0, 9, false)
  timeline.runUntil(1_000)
  expect(got).toEqual([9])

  network.unclog(0, 1)
  timeline.runUntil(2_000)

  expect(got).toEqual([9, 0, 1, 2, 3, 4])
  expect(network.counts.clogged).toBe(5)
})

test.each<[CrashPoint, number]>([
  ['append', 0],
  ['appended', 1],
])('a crash at "%s" leaves of its transaction what was durable by then', (point, left) => {
  const disk = new Disk({ forumId: FORUM, losesUnflushed: true, neverFlushes: false })
  const store = disk.open()
  disk.crashPoint = point
  disk.onCrash = () => disk.crash()

  expect(() => store.transaction((inner) => inner.setApplied(1))).toThrow('the power is gone')

  expect(disk.open().log.applied()).toBe(left)
})

test('what was not flushed is lost with a crash, and what was flushed is not', () => {
  const disk = new Disk({ forumId: FORUM, losesUnflushed: true, neverFlushes: false })
  const store = disk.open()
  store.transaction((inner) => inner.setApplied(1))
  store.transaction((inner) => inner.setApplied(2), { durable: false })

  disk.crash()

  expect(disk.open().log.applied()).toBe(1)
})

test('a packet of a newer version says to us what it says to its own', () => {
  const ask = { kind: 'ask', epoch: 3, id: 7 } as const

  expect(asOfNewerVersion(ask)).toEqual(ask)
})

test('whatever a liar says to replicas of a simulated world, they keep all promises', () => {
  const story = { mode: 'crdt', seed: 1, faults: ['liar'], calls: 300, skipped: [] } as const
  const lies = new Set<string>()
  const trace = (line: string) => {
    const [, lie] = /the liar tells \w+ (.*)/.exec(line) ?? []
    if (lie !== undefined) lies.add(lie)
  }

  expect(tell(story, { trace }).violations).toEqual([])
  expect(lies.size).toBeGreaterThan(3)
})
