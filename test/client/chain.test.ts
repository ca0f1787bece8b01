/** Clients of a real chain, while its replicas come and go. */
import { expect, onTestFinished, test } from 'vitest'
import { connectForum } from '../../src/client/connect-forum.ts'
import type { ForumClient } from '../../src/client/forum-client.ts'
import { CHAIN } from '../../src/core/ids.ts'
import { type ChainMembers, openChainMembers } from '../support/chain-members.ts'
import type { Member } from '../support/in-process.ts'
import { newMember, startWriters, textsOf } from '../support/members.ts'
import { until } from '../support/until.ts'

async function openChain(): Promise<ChainMembers> {
  const chain = await openChainMembers(3)
  onTestFinished(() => chain[Symbol.asyncDispose]())
  return chain
}

/** A client that knows all replicas, beginning with number `first` of the chain. */
async function clientOf(chain: ChainMembers, first = 0): Promise<ForumClient> {
  const at = chain.chain.map(({ address }) => address)
  const addresses = [...at.slice(first), ...at.slice(0, first)]
  const client = await connectForum({ addresses })
  onTestFinished(() => client[Symbol.asyncDispose]())
  return client
}

/** Clients that write until what is done in between is over, and what they were told is done. */
async function underLoad(chain: ChainMembers, disturb: () => Promise<void>) {
  const owner = await newMember(await clientOf(chain), 'owner')
  const { id } = await owner.createTopic({ title: 'Load' })
  const writers = await Promise.all(
    [0, 1, 2].map(async (first) => {
      const member = await newMember(await clientOf(chain, first), `writer ${first}`)
      const topic = await member.createTopic({ title: `Lane ${first}` })
      return { topicId: topic.id, writers: startWriters(member, topic.id, 4) }
    }),
  )
  const haveGoneOn = async () => {
    const before = writers.map((one) => one.writers.acknowledged.length)
    await until(() =>
      writers.every((one, index) => one.writers.acknowledged.length > (before[index] ?? 0) + 10),
    )
  }
  await haveGoneOn()
  await disturb()
  await haveGoneOn()
  await Promise.all(writers.map((one) => one.writers.stop()))
  return { owner, topicId: id, lanes: writers }
}

test('twenty clients at all replicas write and read as if there were one', async () => {
  const chain = await openChain()
  const clients = await Promise.all(
    Array.from({ length: 20 }, (_, index) => clientOf(chain, index % 3)),
  )
  const founder = await newMember(clients[0]!, 'founder')
  const { id } = await founder.createTopic({ title: 'Together' })
  const posts = clients.map(async (client, index) => {
    const member = await newMember(client, `member ${index}`)
    for (let count = 0; count < 5; count++) {
      const { id: message } = await member.postMessage({ topicId: id, text: `${index} ${count}` })
      // Any other client sees at once what was acknowledged.
      const other = clients[(index + 1 + count) % 20]!
      expect((await other.getMessage({ messageId: message })).message?.text).toBe(
        `${index} ${count}`,
      )
    }
  })
  await Promise.all(posts)
  const { messages } = await clients[7]!.getMessages({ topicId: id, limit: 500 })

  expect(messages.map((message) => Number(message.id)).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 100 }, (_, index) => index + 1),
  )
  expect(new Set(messages.map(({ text }) => text)).size).toBe(100)
})

test.each([
  ['stopped', (chain: ChainMembers, head: Member) => chain.stop(head)],
  ['cut off', async (chain: ChainMembers, head: Member) => chain.isolate(head)],
])('when the head is %s under load, every acknowledged write is there once', async (_, end) => {
  const chain = await openChain()
  const { lanes } = await underLoad(chain, async () => {
    const [head, ...others] = chain.chain
    await end(chain, head!)
    await chain.untilServing(others)
  })
  await using reader = await connectForum({ addresses: chain.chain.map(({ address }) => address) })
  for (const { topicId, writers } of lanes) {
    const texts = await textsOf(reader, topicId)

    expect(new Set(texts).size).toBe(texts.length)
    expect(texts).toEqual(expect.arrayContaining([...writers.acknowledged]))
  }
})

test('a subscriber whose replica is stopped gets every event once, in the order of the log', async () => {
  const chain = await openChain()
  const writer = await newMember(await clientOf(chain), 'ada')
  const { id } = await writer.createTopic({ title: 'Followed' })
  const follower = await clientOf(chain, 1)
  const opened: string[] = []
  const seen: { seq: number; replica: string; text: string }[] = []
  const ending = new AbortController()
  const following = (async () => {
    const options = { signal: ending.signal, onOpen: (address: string) => opened.push(address) }
    for await (const { seq, replica, message } of follower.subscribe([id], options)) {
      seen.push({ seq, replica, text: message?.text ?? '' })
    }
  })()
  onTestFinished(async () => {
    ending.abort()
    await following
  })
  await until(() => opened.length === 1)
  const writers = startWriters(writer, id, 4)
  onTestFinished(() => writers.stop())
  await until(() => seen.length > 20)
  const head = chain.chain[0]!.address
  const serving = chain.chain.find(({ address }) => address === opened[0])!
  await chain.stop(serving)
  await until(() => opened.length > 1 && seen.length > 100)
  await writers.finish()
  const texts = await textsOf(writer, id)
  await until(() => seen.length >= texts.length)

  expect(opened[0]).not.toBe(head)
  expect(seen.map(({ text }) => text).sort()).toEqual(texts.toSorted())
  expect(seen.map(({ seq }) => seq)).toEqual(seen.map(({ seq }) => seq).sort((a, b) => a - b))
  expect(new Set(seen.map(({ replica }) => replica))).toEqual(new Set([CHAIN]))
})

test('a replica that comes back gets its share of the reads again', async () => {
  const chain = await openChain()
  const client = await clientOf(chain)
  const tail = chain.chain[2]!
  await chain.stop(tail)
  await chain.untilServing(chain.members)
  await client.listTopics({})
  const back = await chain.start(2)
  await chain.untilServing(chain.members)
  await until(async () => {
    await client.listTopics({})
    return client.address() === back.address
  })
})
