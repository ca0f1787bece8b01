/** The engine of the lab: what it does to real replicas shows at them. */
import { mkdtemp } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { newForum } from '../../src/cli/data-directory.ts'
import { ForumHomes } from '../../src/cli/lab/homes.ts'
import { Engine } from '../../src/lab/engine/engine.ts'
import { WiredLinks } from '../../src/lab/engine/links.ts'
import { type LabReplica, untilEqual } from '../../src/lab/engine/replica.ts'
import { Wrongs } from '../../src/lab/engine/wrongs.ts'
import { until } from '../../src/lab/until.ts'
import { newMember } from '../support/members.ts'

async function openEngine(): Promise<{ engine: Engine; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-lab-test-'))
  const engine = new Engine({
    mode: 'crdt',
    homes: new ForumHomes(newForum('Test', Date.now())),
    folder,
    links: new WiredLinks(),
    wrongs: new Wrongs(join(folder, 'wrongs')),
    note: () => {},
  })
  onTestFinished(() => engine[Symbol.asyncDispose]())
  return { engine, folder }
}

/** How many topics a replica shows. */
async function topicsAt(replica: LabReplica): Promise<number> {
  await using client = await replica.client()
  return (await client.listTopics({})).topics.length
}

test('links are cut one way and both ways, a disk is full, a replica is wiped, another added', async () => {
  const { engine, folder } = await openEngine()
  const [one, two] = [await engine.add(), await engine.add()]
  await untilEqual(engine.replicas)
  await using client = await one.client()
  const ada = await newMember(client, 'ada')
  await untilEqual(engine.replicas)

  // What r1 says is lost; what r2 says still comes, so r1 hears of what is written there.
  engine.cut(one, [two])
  expect(engine.conditionOf(one).silentTo).toEqual(['r2'])
  await ada.createTopic({ title: 'Unheard of' })
  await using other = await two.client()
  const grace = await newMember(other, 'grace')
  await grace.createTopic({ title: 'Heard' })
  await until(async () => (await topicsAt(one)) === 2)
  expect(await topicsAt(two)).toBe(1)
  engine.cut(two, [one])
  await grace.createTopic({ title: 'Unheard of, too' })
  engine.heal(one, [two])
  await until(async () => (await topicsAt(two)) === 3)
  expect(await topicsAt(one)).toBe(2)
  engine.heal(two, [one])
  await untilEqual(engine.replicas)

  if (engine.whyNoWrong === undefined) {
    engine.tell(one, 'full', '')
    await expect(ada.createTopic({ title: 'No room' })).rejects.toThrow('the disk is full')
    engine.tell(one, 'full', undefined)
    await ada.createTopic({ title: 'Room again' })
  }

  const was = two.id()
  await untilEqual(engine.replicas)
  await engine.wipe(two)
  expect(two.id()).not.toBe(was)
  await engine.kill(one)
  expect(one.runs()).toBe(false)
  await engine.start(one)
  const three = await engine.add()
  expect(three.name).toBe('r3')
  await untilEqual(engine.replicas)
  expect(await engine.remove(two)).toBeUndefined()
  await untilEqual(engine.replicas)

  const pids = engine.replicas.map((replica) => replica.pid() ?? 0)
  await engine[Symbol.asyncDispose]()
  for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  expect(existsSync(folder)).toBe(false)
})
