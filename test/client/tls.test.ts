/** Clients that talk TLS. */
import { expect, test } from 'vitest'
import { connectForum } from '../../src/client/connect-forum.ts'
import { UnreachableError } from '../../src/client/unreachable-error.ts'
import { selfSigned } from '../support/certificates.ts'
import { openMembers } from '../support/in-process.ts'
import { newMember } from '../support/members.ts'
import { until } from '../support/until.ts'

test('a client that trusts the certificate is served, by name and by address', async () => {
  const tls = await selfSigned()
  await using forum = await openMembers(1, { tls })
  const { address } = forum.members[0]!
  for (const at of [address, address.replace('127.0.0.1', 'localhost')]) {
    await using client = await connectForum({ addresses: [at], tls: { ca: tls.cert } })

    expect((await client.getClusterState({})).forumName).toBe('Test')
  }
})

test('with TLS a subscription is opened as its user', async () => {
  const tls = await selfSigned()
  await using forum = await openMembers(1, { tls })
  const { address } = forum.members[0]!
  await using client = await connectForum({ addresses: [address], tls: { ca: tls.cert } })
  const ada = await newMember(client, 'ada')
  const { id } = await ada.createTopic({ title: 'TLS' })
  const ending = new AbortController()
  const texts: string[] = []
  let isOpen = false
  const following = (async () => {
    const onOpen = () => {
      isOpen = true
    }
    for await (const { message } of ada.subscribe([id], { signal: ending.signal, onOpen })) {
      texts.push(message?.text ?? '')
    }
  })()
  await until(() => isOpen)
  await ada.postMessage({ topicId: id, text: 'secret' })
  await until(() => texts.length === 1)
  ending.abort()
  await following

  expect(texts).toEqual(['secret'])
})

test.each([
  ['trusts only others', async () => ({ ca: (await selfSigned()).cert })],
  ['trusts nobody in particular', async () => ({})],
  ['talks plain text', async () => undefined],
])('a client that %s is not served', async (_, trust) => {
  await using forum = await openMembers(1, { tls: await selfSigned() })
  const tls = await trust()
  const addresses = [forum.members[0]!.address]
  await using client = await connectForum({ addresses, ...(tls === undefined ? {} : { tls }) })

  await expect(client.listTopics({})).rejects.toBeInstanceOf(UnreachableError)
})

test('a certificate for another name is refused', async () => {
  const tls = await selfSigned('192.0.2.1')
  await using forum = await openMembers(1, { tls })
  const addresses = [forum.members[0]!.address]
  await using client = await connectForum({ addresses, tls: { ca: tls.cert } })

  await expect(client.listTopics({})).rejects.toBeInstanceOf(UnreachableError)
})
