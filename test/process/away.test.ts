/** Replicas that are away for a while: alone, or paused. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRunning } from '../../src/cli/data-directory.ts'
import { newMember } from '../support/members.ts'
import { startForum, type TestReplica, untilEqual } from '../support/replicas.ts'
import { until } from '../support/until.ts'

test('a replica that is alone takes writes, and brings them along when it meets the others', async () => {
  await using forum = await startForum(['ann', 'bob', 'cyd'])
  const [ann, bob, cyd] = forum.replicas
  await untilEqual(forum.replicas)
  await cyd!.stop()
  // It remembers nobody, and listens where nobody looks for it.
  await rm(join(cyd!.data, 'peers.json'), { force: true })
  await cyd!.start()

  await openTopic(ann!, 'Here')
  await openTopic(cyd!, 'There')
  await untilEqual([ann!, bob!])
  expect(await titlesAt(bob!)).toEqual(['Here'])
  expect(await titlesAt(cyd!)).toEqual(['There'])
  await cyd!.stop()
  await cyd!.start({ peers: [bob!] })
  await untilEqual(forum.replicas)

  for (const replica of forum.replicas) expect(await titlesAt(replica)).toEqual(['Here', 'There'])
  expect((await ann!.parley('verify')).code).toBe(0)
})

test('replicas remember each other over a restart', async () => {
  await using forum = await startForum(['ann', 'bob'])
  const [ann, bob] = forum.replicas
  await openTopic(ann!, 'Before')
  await untilEqual(forum.replicas)
  await bob!.stop()
  await openTopic(ann!, 'Meanwhile')

  await bob!.start()
  await untilEqual(forum.replicas)

  expect(await titlesAt(bob!)).toEqual(['Before', 'Meanwhile'])
})

test('a replica that is paused holds up nobody, and goes on where it stood', async () => {
  await using forum = await startForum(['ann', 'bob', 'cyd'])
  const [ann, bob, cyd] = forum.replicas
  await untilEqual(forum.replicas)

  cyd!.program().signal('SIGSTOP')
  await openTopic(ann!, 'Meanwhile')
  await openTopic(bob!, 'Meanwhile too')
  await untilEqual([ann!, bob!])
  cyd!.program().signal('SIGCONT')
  await untilEqual(forum.replicas)

  await openTopic(cyd!, 'Back')
  await untilEqual(forum.replicas)
  expect(await titlesAt(ann!)).toEqual(['Back', 'Meanwhile', 'Meanwhile too'])
})

test('a replica that comes back with an old backup takes back its log from peers before it writes', async () => {
  await using forum = await startForum(['ann', 'bob'])
  const [ann, bob] = forum.replicas
  await openTopic(ann!, 'Before')
  await untilEqual(forum.replicas)
  await ann!.stop()
  await ann!.backUp()
  await ann!.start({ peers: [bob!] })
  await openTopic(ann!, 'Lost with the disk')
  await untilEqual(forum.replicas)
  await ann!.stop()

  await ann!.restore()
  await ann!.start({ peers: [bob!] })
  // Who reaches nobody in time writes, and tells another story: see the next test.
  await untilLinked(ann!)
  await openTopic(ann!, 'After')
  await untilEqual(forum.replicas)

  const titles = ['After', 'Before', 'Lost with the disk']
  for (const replica of forum.replicas) expect(await titlesAt(replica)).toEqual(titles)
  await using client = await bob!.client()
  expect((await client.getClusterState({})).alarms).toEqual([])
})

test('[E11] a backup that told another story goes on as somebody new, and nothing is lost', async () => {
  await using forum = await startForum(['ann', 'bob', 'cyd'])
  const [ann, bob, cyd] = forum.replicas
  await openTopic(ann!, 'Before')
  await untilEqual(forum.replicas)
  const was = ann!.id()
  await ann!.stop()
  await ann!.backUp()
  await ann!.start({ peers: [bob!, cyd!] })
  await openTopic(ann!, 'First story')
  await untilEqual(forum.replicas)
  await ann!.stop()

  // The backup writes while nobody is there to tell it what it wrote before.
  await Promise.all([bob!.stop(), cyd!.stop()])
  await ann!.restore()
  await ann!.start()
  await openTopic(ann!, 'Second story')
  await ann!.stop()
  await bob!.start()
  await cyd!.start({ peers: [bob!] })
  await ann!.start({ peers: [bob!] })

  const all = ['Before', 'First story', 'Second story']
  await until(async () => (await titlesAt(cyd!)).join() === all.join())
  await untilEqual(forum.replicas)
  const running = await readRunning(ann!.data)
  expect(running).toMatchObject({ pid: ann!.program().pid, api: ann!.api() })
  expect(running?.replica).not.toBe(was)
  expect(ann!.program().stdout()).toContain(`It goes on as ${running?.replica}`)
  for (const replica of forum.replicas) {
    expect(await titlesAt(replica)).toEqual(all)
    expect(await equivocatorsAt(replica)).toEqual([was])
  }

  await ann!.kill()
  await ann!.start({ peers: [bob!] })
  await openTopic(ann!, 'Third')
  await untilEqual(forum.replicas)
  expect(ann!.id()).toBe(running?.replica)
  expect(await titlesAt(cyd!)).toEqual([...all, 'Third'])
})

/** A topic by a new member of that replica. */
async function openTopic(replica: TestReplica, title: string): Promise<void> {
  await using client = await replica.client()
  const member = await newMember(client, `of ${title}`)
  await member.createTopic({ title })
}

async function titlesAt(replica: TestReplica): Promise<string[]> {
  await using client = await replica.client()
  const { topics } = await client.listTopics({ limit: 100 })
  return topics.flatMap(({ titles }) => titles).sort()
}

async function equivocatorsAt(replica: TestReplica): Promise<string[]> {
  await using client = await replica.client()
  const { alarms } = await client.getClusterState({})
  return alarms.filter(({ kind }) => kind === 'equivocation').map((alarm) => alarm.replica)
}

async function untilLinked(replica: TestReplica): Promise<void> {
  await using client = await replica.client()
  await until(async () => {
    const { replicas } = await client.getClusterState({})
    return replicas.some(({ self, state }) => !self && state === 'connected')
  })
}
