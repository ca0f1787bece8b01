import { expect, test } from 'vitest'
import { connectForum } from '../../src/client/connect-forum.ts'
import { openMembers } from '../support/in-process.ts'
import { newMember, textsOf } from '../support/members.ts'

test('a first walk', async () => {
  await using forum = await openMembers(2)
  const [one, two] = forum.members
  await using client = await connectForum({ addresses: [one!.api.address] })
  const ada = await newMember(client, 'ada')
  const topic = await ada.createTopic({ title: 'Hello', text: 'first', labels: ['a=b'] })
  await ada.postMessage({ topicId: topic.id, text: 'x' })
  expect(await textsOf(client, topic.id)).toEqual(['x'])
  await using other = await connectForum({ addresses: [two!.api.address], after: client.version() })
  expect(await textsOf(other, topic.id)).toEqual(['x'])
})
