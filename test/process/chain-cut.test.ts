/** A chain whose links are cut, on a network of its own. */
import { expect, test } from 'vitest'
import type { StatusView } from '../../src/cli/print-status.ts'
import { canMakeNetworks, type Machine, openNetwork } from '../support/network.ts'
import { openChain, type TestForum, type TestReplica } from '../support/replicas.ts'
import { until } from '../support/until.ts'

const possible = canMakeNetworks()
if (!possible) console.warn('skipped: tests of cut links need network namespaces (root, iproute2)')

const SIZE = 3

interface Placed {
  readonly replica: TestReplica
  readonly machine: Machine
}

test.skipIf(!possible)(
  'the minority side of a cut is silent, the majority goes on, and all are equal once it is mended',
  async () => {
    using network = openNetwork(SIZE)
    await using forum = await startChainOn(network.machines)
    const [head, next, tail] = await untilOrder(forum, network.machines)
    await head!.replica.json('user', 'new', 'ada')
    await head!.replica.json('topic', 'new', 'Before')
    await next!.replica.json('user', 'new', 'bob')

    head!.machine.cut()
    await untilOrder(forum, network.machines, [next!, tail!])
    // Whoever is alone may not know it yet, but no promise to it stands any more.
    const alone = [
      head!.replica.startParley('topics'),
      head!.replica.startParley('topic', 'new', 'Alone'),
    ]
    await next!.replica.json('topic', 'new', 'Together')
    expect(await titles(tail!)).toEqual(['Before', 'Together'])
    // What it shows may lag; only who asks for it gets it.
    expect(await titles(head!, 'sequential')).toEqual(['Before'])
    for (const { ended } of alone) expect(await ended).toMatchObject({ code: 3, stdout: '' })

    head!.machine.reconnect()
    const order = await untilOrder(forum, network.machines, [next!, tail!, head!])
    for (const placed of order) expect(await titles(placed)).toEqual(['Before', 'Together'])
    expect((await next!.replica.parley('verify')).stdout).toMatch(/^equal: .*, .*, /)
  },
)

test.skipIf(!possible)(
  'a link cut between two replicas that both reach the third stops nobody for good',
  async () => {
    using network = openNetwork(SIZE)
    await using forum = await startChainOn(network.machines)
    const [head, next, tail] = await untilOrder(forum, network.machines)
    await head!.replica.json('user', 'new', 'ada')
    await head!.replica.json('topic', 'new', 'Before')

    head!.machine.cutFrom(next!.machine)
    // Nobody is dead, and yet the head's entries reach nobody: one of the two has to go.
    await head!.replica.json('topic', 'new', 'Meanwhile')
    expect(await titles(tail!)).toEqual(['Before', 'Meanwhile'])

    head!.machine.reconnectWith(next!.machine)
    const order = await untilOrder(forum, network.machines)
    for (const placed of order) expect(await titles(placed)).toEqual(['Before', 'Meanwhile'])
    expect((await head!.replica.parley('verify')).stdout).toMatch(/^equal: .*, .*, /)
  },
)

async function startChainOn(machines: readonly Machine[]): Promise<TestForum> {
  const forum = await openChain([], machines.length)
  for (const [index, machine] of machines.entries()) {
    const replica = await forum.add(`r${index}`, { machine })
    await replica.start()
  }
  return forum
}

/**
 * Resolves once these serve (all, if nobody is named), in this order if one is given, and all of
 * them say so. Head first.
 */
async function untilOrder(
  forum: TestForum,
  machines: readonly Machine[],
  wanted?: readonly Placed[],
): Promise<readonly Placed[]> {
  const all = forum.replicas.map((replica, index) => ({ replica, machine: machines[index]! }))
  const expected = wanted ?? all
  return await until(async () => {
    const views = await Promise.all(expected.map(({ replica }) => statusAt(replica)))
    const orders = views.map((view) => view?.chain?.serving.join())
    if (orders[0] === undefined || new Set(orders).size > 1) return undefined
    const ids = orders[0].split(',')
    const placed = ids.flatMap((id) => all.find(({ replica }) => replica.hasId(id)) ?? [])
    if (placed.length !== expected.length) return undefined
    const isWanted = placed.every(({ replica }, index) => replica === expected[index]?.replica)
    return (wanted === undefined || isWanted) && placed
  })
}

/** What it tells of the chain; undefined while it does not answer. */
async function statusAt(replica: TestReplica): Promise<StatusView | undefined> {
  const { code, stdout } = await replica.parley('status', '--json')
  return code === 0 ? (JSON.parse(stdout) as StatusView) : undefined
}

async function titles({ replica }: Placed, read = 'strict'): Promise<string[]> {
  const list = await replica.json<{ topics: { titles: string[] }[] }>('topics', '--read', read)
  return list.topics.flatMap((topic) => topic.titles).sort()
}
