/** Supervisors of several machines: whatever is killed, or hangs, comes back. */
import { expect, onTestFinished, test } from 'vitest'
import { newMember, startWriters } from '../support/members.ts'
import { clientOf, untilServing } from '../support/chains.ts'
import { SupervisedForum, type SupervisedOptions } from '../support/supervised.ts'
import { until } from '../support/until.ts'
import { expectWhole, untilMore } from '../support/whole.ts'

async function open(options: SupervisedOptions): Promise<SupervisedForum> {
  const forum = await SupervisedForum.open(options)
  onTestFinished(() => forum[Symbol.asyncDispose]())
  return forum
}

test('what dies, hangs, or loses its whole machine comes back, and nothing acknowledged is lost', async () => {
  const forum = await open({ mode: 'chain', machines: 3, spares: 1 })
  const [r1, r2, r3] = forum.replicas
  const [, , m3] = forum.machines
  const [spare] = forum.spares
  const pids = await Promise.all(forum.replicas.map((replica) => forum.untilServed(replica)))
  await untilServing(forum)
  await using client = await clientOf(forum.replicas)
  const ada = await newMember(client, 'ada')
  const { id: topicId } = await ada.createTopic({ title: 'Tea' })
  const writers = startWriters(ada, topicId, 2)
  await untilMore(writers)

  process.kill(pids[0]!, 'SIGKILL')
  process.kill(pids[1]!, 'SIGSTOP')
  await forum.untilServed(r1!, pids[0])
  await forum.untilServed(r2!, pids[1])
  await untilServing(forum)
  expect(forum.machines[0]!.said()).toContain('was ended by SIGKILL')
  expect(forum.machines[1]!.said()).toContain('is hung: no answer to 3 heartbeats')

  await m3!.kill()
  const standIn = await until(async () => {
    const state = await r1!.state()
    return state?.replicas.find(({ name, place }) => name === 'm3-r3-at-spare1' && place > 0)
  })
  await untilMore(writers)
  expect(standIn.id).not.toBe(r3!.id())
  expect(await spare!.standIns()).toEqual(['m3.r3'])

  forum.start(m3!)
  await forum.untilServed(r3!, pids[2])
  await untilServing(forum)
  await until(async () => (await spare!.standIns()).length === 0)
  await untilMore(writers)
  await writers.finish()
  await expectWhole(forum, topicId, writers.acknowledged)
})
