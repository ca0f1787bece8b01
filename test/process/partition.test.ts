/** Replicas whose links are cut, on a network of their own. */
import { expect, test } from 'vitest'
import { canMakeNetworks, openNetwork } from '../support/network.ts'
import { openForum, type TestReplica } from '../support/replicas.ts'
import { until } from '../support/until.ts'

const possible = canMakeNetworks()
if (!possible) console.warn('skipped: tests of cut links need network namespaces (root, iproute2)')

interface Verified {
  readonly equal: boolean
  readonly replicas: readonly unknown[]
}

test.skipIf(!possible)('replicas on one network find each other without being told', async () => {
  using network = openNetwork(3)
  await using forum = await openForum()
  for (const [index, machine] of network.machines.entries()) {
    const replica = await forum.add(`r${index}`, { machine })
    await replica.start()
  }

  for (const replica of forum.replicas) await until(() => sees(replica, 3))
})

test.skipIf(!possible)(
  'both sides of a cut link write, and all replicas are equal once it is mended',
  async () => {
    using network = openNetwork(3)
    await using forum = await openForum()
    for (const [index, machine] of network.machines.entries()) {
      const replica = await forum.add(`r${index}`, { machine })
      await replica.start()
    }
    const [one, two, three] = forum.replicas
    for (const replica of forum.replicas) await until(() => sees(replica, 3))
    await one!.json('user', 'new', 'ada')
    await three!.json('user', 'new', 'cyd')
    await one!.json('topic', 'new', 'Before', '--text', 'all together')
    await until(async () => (await verified(three!))?.equal)

    network.machines[2]!.cut()
    await one!.json('topic', 'new', 'Here', '--text', 'on this side')
    await three!.json('topic', 'new', 'There', '--text', 'on that side')
    expect(await titles(one!)).toEqual(['Before', 'Here'])
    expect(await titles(three!)).toEqual(['Before', 'There'])
    network.machines[2]!.reconnect()

    await until(async () => {
      const seen = await verified(one!)
      return seen?.equal && seen.replicas.length === 3 && (await titles(two!)).length === 3
    })
    for (const replica of forum.replicas) {
      expect(await titles(replica)).toEqual(['Before', 'Here', 'There'])
    }
  },
)

/** Whether this replica has links to all of a forum of that size. */
async function sees(replica: TestReplica, size: number): Promise<boolean> {
  const { replicas } = await replica.json<{ replicas: { state: string }[] }>('status')
  return replicas.filter(({ state }) => state !== 'unreachable').length === size
}

async function titles(replica: TestReplica): Promise<string[]> {
  const { topics } = await replica.json<{ topics: { titles: string[] }[] }>('topics', '--all')
  return topics.flatMap((topic) => topic.titles).sort()
}

/** What `verify` says there; undefined while it cannot tell. */
async function verified(replica: TestReplica): Promise<Verified | undefined> {
  const { stdout } = await replica.parley('verify', '--json')
  return stdout === '' ? undefined : (JSON.parse(stdout) as Verified)
}
