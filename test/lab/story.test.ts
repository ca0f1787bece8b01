/** What happened, in words: each sentence follows from what was done and seen, and its numbers too. */
import { expect, test } from 'vitest'
import type { ReplicaId } from '../../src/core/ids.ts'
import type { News } from '../../src/lab/story/news.ts'
import { Storyteller } from '../../src/lab/story/storyteller.ts'
import type { View } from '../../src/lab/story/view.ts'

const CHAIN = ['r1', 'r2', 'r3']

/** What a replica of a chain says. */
function view(role: string, change: Partial<View> & { readonly count: number }): View {
  return {
    state: 'serving',
    role,
    epoch: 4,
    version: new Map([['chain' as ReplicaId, change.count]]),
    held: change.count,
    leaseMs: 500,
    digest: String(change.count),
    chain: CHAIN,
    syncing: [],
    proposer: 'r1',
    waitsFor: '',
    linked: [],
    alarms: [],
    ...change,
  }
}

/** What a replica of a free forum says: so many entries of each author. */
function peer(counts: readonly number[], change: Partial<View> = {}): View {
  const version = new Map(counts.map((count, index) => [`a${index}` as ReplicaId, count]))
  const count = counts.reduce((sum, one) => sum + one, 0)
  const digest = counts.join()
  return view('peer', { count, version, digest, epoch: 0, leaseMs: 0, chain: [], ...change })
}

function told(...news: readonly News[]): string[] {
  const teller = new Storyteller()
  return news.flatMap((one) => teller.tell(one))
}

const saw = (at: number, replica: string, seen: View): News => {
  return { kind: 'saw', at, replica, view: seen }
}
const hurt = (at: number, replica: string, words: string): News => {
  return { kind: 'did', at, replica, effect: 'hurt', words, after: '' }
}
const killed = (at: number, replica: string): News => {
  return { kind: 'did', at, replica, effect: 'ended', words: `${replica} is killed`, after: '' }
}
const mended = (at: number, replica: string, after: string): News => {
  return { kind: 'did', at, replica, effect: 'mended', words: `${replica} is mended`, after }
}

test('a head that dies: who takes over, in which epoch, how fast, and what became of its entries', () => {
  const after = { epoch: 5, chain: ['r2', 'r3'] }

  expect(
    told(
      saw(0, 'r1', view('head', { count: 100, held: 112 })),
      saw(10, 'r2', view('middle', { count: 98, held: 112 })),
      killed(1_000, 'r1'),
      saw(1_600, 'r3', view('tail', { ...after, count: 100, held: 112 })),
      saw(1_640, 'r2', view('head', { ...after, count: 112, held: 113 })),
    ),
  ).toEqual([
    'the chain is r1 → r2 → r3, head to tail, in epoch 4',
    'r1 (head) is killed',
    'r1 was head; r2 took over in epoch 5 after 640 ms; 12 entries in flight were kept',
  ])
})

test.each([
  [{ held: 109 }, 'of 12 entries in flight 9 were kept'],
  [{ held: 90 }, 'of 12 entries in flight 0 were kept'],
])('entries in flight that the new head does not hold are not kept: %j', (change, fate) => {
  const after = { epoch: 5, chain: ['r2', 'r3'], count: 100, ...change }

  expect(
    told(
      saw(0, 'r1', view('head', { count: 100, held: 112 })),
      killed(1_000, 'r1'),
      saw(1_500, 'r2', view('head', after)),
    ).at(-1),
  ).toBe(`r1 was head; r2 took over in epoch 5 after 500 ms; ${fate}`)
})

test('who is not head itself yet, or does not serve, has not taken over', () => {
  const after = { epoch: 5, chain: ['r2', 'r3'], count: 100 }

  expect(
    told(
      saw(0, 'r1', view('head', { count: 100 })),
      killed(1_000, 'r1'),
      saw(1_500, 'r2', view('head', { ...after, state: 'waiting' })),
    ),
  ).toHaveLength(2)
})

test('who falls out of a chain and who comes back into it is told, with how long it took', () => {
  const less = { epoch: 5, chain: ['r1', 'r2'], count: 100 }
  const more = { epoch: 6, chain: ['r1', 'r2', 'r3'], count: 150 }

  expect(
    told(
      saw(0, 'r1', view('head', { count: 100 })),
      saw(0, 'r3', view('tail', { count: 100 })),
      hurt(1_000, 'r3', 'r3 is paused'),
      saw(3_000, 'r1', view('head', less)),
      mended(20_000, 'r3', 'it went on'),
      saw(20_100, 'r1', view('head', { ...less, count: 150 })),
      saw(20_200, 'r3', view('syncing', { ...less, count: 100 })),
      saw(20_900, 'r3', view('tail', more)),
    ).slice(1),
  ).toEqual([
    'r3 (tail) is paused',
    'r3 was tail; epoch 5 goes on without it, after 2,000 ms: r1 → r2',
    'r3 is mended',
    'r3 serves in epoch 6, 900 ms after it went on: r1 → r2 → r3',
    'r3 has caught up 50 entries, 900 ms after it went on',
  ])
})

test('elections and what keeps them from deciding, leases and alarms are told once', () => {
  const alone = { count: 100, waitsFor: '1 of 3 are here' }
  const full = { count: 100, alarms: [{ kind: 'disk', text: 'it is full' }] }

  expect(
    told(
      saw(0, 'r1', view('head', { count: 100 })),
      saw(0, 'r2', view('middle', { count: 100 })),
      // What a cut off replica believes of itself is no election.
      saw(100, 'r2', view('middle', { ...alone, proposer: 'r2', leaseMs: 0 })),
      saw(200, 'r2', view('middle', { ...alone, leaseMs: 0 })),
      saw(900, 'r2', view('middle', { ...alone, leaseMs: 0 })),
      saw(1_300, 'r2', view('middle', { count: 100, proposer: 'r2' })),
      // Nor is what two say of themselves at once.
      saw(2_300, 'r2', view('middle', { count: 100, proposer: 'r2' })),
      saw(2_400, 'r1', view('head', { count: 100, proposer: 'r2' })),
      saw(2_500, 'r2', view('middle', { count: 100, proposer: 'r2' })),
      saw(3_000, 'r2', view('middle', { count: 100, proposer: 'r2' })),
      saw(3_400, 'r2', view('middle', full)),
      saw(3_500, 'r2', view('middle', full)),
      saw(3_600, 'r2', view('middle', { count: 100 })),
    ).slice(1),
  ).toEqual([
    'r2 waits: 1 of 3 are here',
    'r2 has no lease any more: it answers no strict read',
    'r2 has a lease again, after 1,200 ms',
    'r2 is elected to decide on configurations; before it was r1',
    'r2 raises an alarm: disk: it is full',
    'the alarm of r2 is over: disk',
  ])
})

test('a link that is cut and healed is told once, and how much was caught up since', () => {
  const linked = (name: string) => ({ linked: [name] })

  expect(
    told(
      saw(0, 'r1', peer([5, 5], linked('r2'))),
      saw(0, 'r2', peer([5, 5], linked('r1'))),
      hurt(1_000, 'r2', 'r2 is cut off from all others'),
      saw(13_000, 'r1', peer([45, 5])),
      saw(13_100, 'r2', peer([5, 12])),
      mended(14_000, 'r2', 'its links were healed'),
      saw(14_100, 'r2', peer([5, 12])),
      saw(14_310, 'r2', peer([45, 12], linked('r1'))),
      saw(14_320, 'r1', peer([45, 12], linked('r2'))),
    ),
  ).toEqual([
    'r2 is cut off from all others',
    'r1 and r2 have lost their link, after 12.0 s',
    'r2 is mended',
    'r2 has caught up 40 entries, 310 ms after its links were healed',
    'r1 is linked with r2 again',
    "all 2 hold the same 57 entries and show the same, 320 ms after r2's links were healed",
  ])
})

test('who is killed has no links to lose, and who ended by itself is told with its last words', () => {
  expect(
    told(
      saw(0, 'r1', peer([5], { linked: ['r2'] })),
      saw(0, 'r2', peer([5], { linked: ['r1'] })),
      killed(100, 'r2'),
      saw(200, 'r1', peer([5])),
      { kind: 'ended', at: 300, replica: 'r1', why: 'out of memory' },
    ),
  ).toEqual(['r2 is killed', 'r1 ended by itself: out of memory'])
})

test('differences for a moment, while clients write, are no news', () => {
  expect(
    told(
      { kind: 'load', at: 0, isOn: true },
      saw(10, 'r1', peer([5])),
      saw(20, 'r2', peer([4])),
      saw(5_000, 'r2', peer([5])),
    ),
  ).toEqual(['clients write and read from now on'])
})
