/** The classic interface of real replicas: over restarts, and for whom it is. */
import { expect, test } from 'vitest'
import { Board } from '../api/classic/board.ts'
import { canMakeNetworks, openNetwork } from '../support/network.ts'
import { runProgram } from '../support/processes.ts'
import { openForum, startForum, type TestReplica } from '../support/replicas.ts'

const possible = canMakeNetworks()
if (!possible) console.warn('skipped: other machines need network namespaces (root, iproute2)')

const CLIENT = new URL('./classic-client.ts', import.meta.url).pathname

/** What a script makes and sees at a replica; its requests have ids. */
async function runScript(replica: TestReplica): Promise<readonly number[]> {
  using board = new Board(replica.api())
  const user = await board.call('CreateUser', { name: 'ada', requestId: 'user' })
  const topic = await board.call('CreateTopic', { name: 'Tea', requestId: 'topic' })
  for (const text of ['one', 'two', 'three']) {
    const request = { topicId: topic.id, userId: user.id, text, requestId: text }
    await board.call('PostMessage', request)
  }
  const { messages } = await board.call('GetMessages', { topicId: topic.id })
  using stream = await board.subscribe({ userId: user.id, topicId: [topic.id] })
  const events = await stream.take(3)
  return [
    user.id,
    topic.id,
    ...messages.map(({ id }) => id),
    ...events.map(({ sequenceNumber }) => sequenceNumber),
  ]
}

test('a replica gives the same ids and sequence numbers after a restart', async () => {
  await using forum = await startForum(['ann'])
  const [ann] = forum.replicas as [TestReplica]
  const before = await runScript(ann)
  await ann.kill()
  await ann.start()

  expect(await runScript(ann)).toEqual(before)
  expect(before).toHaveLength(8)
})

test('a replica that is told not to speak it does not', async () => {
  await using forum = await startForum(['ann'], ['--classic', 'off'])
  using board = new Board(forum.replicas[0]?.api() ?? '')

  expect((await board.try('ListTopics', {})).code).toBe('UNIMPLEMENTED')
})

test.skipIf(!possible)('other machines are let in only where it is switched on', async () => {
  using network = openNetwork(2)
  await using forum = await openForum()
  const [here, there] = network.machines as [
    (typeof network.machines)[0],
    (typeof network.machines)[0],
  ]
  const address = `${here.address}:5060`
  const replica = await forum.add('ann', { machine: here })
  const codeFrom = async (machine: typeof here) => {
    const command = [...machine.prefix, process.execPath, CLIENT, address]
    return (await runProgram(command)).stdout.trim()
  }
  const listening = ['--api', address, '--insecure']

  await replica.start({ flags: listening })
  expect(await codeFrom(here)).toBe('OK')
  expect(await codeFrom(there)).toBe('PERMISSION_DENIED')
  await replica.stop()
  await replica.start({ flags: [...listening, '--classic', 'on'] })
  expect(await codeFrom(there)).toBe('OK')
})
