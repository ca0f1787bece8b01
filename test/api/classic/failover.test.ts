/** Clients of the classic interface while replicas of a chain come and go. */
import { expect, onTestFinished, test } from 'vitest'
import { MemoryHub } from '../../../src/transport/memory-transport.ts'
import { ChainMembers, openChainMembers } from '../../support/chain-members.ts'
import type { Member } from '../../support/in-process.ts'
import { until } from '../../support/until.ts'
import { Board, type Ended, type MessageEvent, type Rpc } from './board.ts'
import { openDiscussion } from './modes.ts'

/** Statuses after which a client tries the same again. */
const PASSING = ['UNAVAILABLE', 'RESOURCE_EXHAUSTED', 'CANCELLED', 'DEADLINE_EXCEEDED']

async function openChain(count: number): Promise<ChainMembers> {
  const chain = await openChainMembers(count)
  onTestFinished(() => chain[Symbol.asyncDispose]())
  return chain
}

function boardOf(member: Member | undefined): Board {
  const board = new Board(member?.address ?? '')
  onTestFinished(() => board[Symbol.dispose]())
  return board
}

/** Tries until it is answered. */
async function insist<Name extends Rpc>(board: Board, name: Name, request: object) {
  return await until(async () => {
    const ended: Ended<unknown> = await board.try(name, request)
    if (ended.code === 'OK') return ended.response as Awaited<ReturnType<typeof board.call<Name>>>
    if (!PASSING.includes(ended.code)) throw new Error(`${name}: ${ended.code}: ${ended.details}`)
    return undefined
  })
}

/** Listens, and when its stream ends subscribes again from what it has seen, like any client. */
class Listener {
  readonly posts: number[] = []
  readonly events: MessageEvent[] = []
  #closed = false

  async run(board: Board, where: { userId: number; topicId: number[] }): Promise<void> {
    while (!this.#closed) {
      const from = (this.posts.at(-1) ?? 0) + 1
      const stream = await insistOnStream(board, where, from)
      for (let event = await stream.next(); event; event = await stream.next()) {
        this.events.push(event)
        if (event.op === 'OP_POST') this.posts.push(event.message?.id ?? 0)
        if (this.#closed) break
      }
      stream[Symbol.dispose]()
    }
  }

  close(): void {
    this.#closed = true
  }
}

async function insistOnStream(
  board: Board,
  where: { userId: number; topicId: number[] },
  from: number,
) {
  return await until(async () => {
    try {
      return await board.subscribe(where, from)
    } catch {
      return undefined
    }
  })
}

test.each(['head', 'middle', 'tail'] as const)(
  'while the %s is lost, a client writes and another listens: nothing is lost or told twice',
  async (lost) => {
    const chain = await openChain(3)
    const [head, middle, tail] = chain.chain as [Member, Member, Member]
    const victim = { head, middle, tail }[lost]
    const survivors = chain.members.filter((member) => member !== victim)
    const [writer, reader] = survivors.map(boardOf) as [Board, Board]
    const { ada, topic } = await openDiscussion(writer)
    const listener = new Listener()
    const listening = listener.run(reader, { userId: ada.id, topicId: [topic.id] })
    const ids: number[] = []
    const post = async (number: number) => {
      const text = `message ${number}`
      const request = { topicId: topic.id, userId: ada.id, text, requestId: `request ${number}` }
      ids.push((await insist(writer, 'PostMessage', request)).id)
    }
    for (let number = 1; number <= 20; number++) await post(number)
    chain.isolate(victim)
    for (let number = 21; number <= 40; number++) await post(number)
    await chain.untilServing(survivors)
    for (let number = 41; number <= 45; number++) await post(number)
    await chain.stop(victim)
    await until(() => listener.posts.length >= ids.length)
    listener.close()
    await post(46)
    await listening

    expect(ids).toEqual(Array.from({ length: 46 }, (_, index) => index + 1))
    expect(listener.posts.slice(0, 45)).toEqual(ids.slice(0, 45))
    const { messages } = await reader.call('GetMessages', { topicId: topic.id })
    expect(messages.map(({ id }) => id)).toEqual(ids)
  },
)

test('a head that is started before its tail does what it was asked once the tail is there', async () => {
  const chain = new ChainMembers(new MemoryHub({ gossip: false }), 2, {})
  onTestFinished(() => chain[Symbol.asyncDispose]())
  const head = boardOf(await chain.start(0))
  const asked = insist(head, 'CreateUser', { name: 'ada', requestId: 'one' })
  expect((await head.try('GetClusterState', {})).code).toBe('UNAVAILABLE')
  const tail = boardOf(await chain.start(1))
  const made = await asked

  expect(made).toEqual({ id: 1, name: 'ada' })
  expect(await insist(tail, 'GetUser', { userId: 1 })).toEqual(made)
  const state = await insist(tail, 'GetClusterState', {})
  expect([state.head?.address, state.tail?.address]).toEqual([head.address, tail.address])
})

test('the same script run again after all replicas were restarted gets the same ids', async () => {
  const chain = await openChain(3)
  const script = async (board: Board) => {
    const user = await insist(board, 'CreateUser', { name: 'ada', requestId: 'user' })
    const topic = await insist(board, 'CreateTopic', { name: 'Tea', requestId: 'topic' })
    const ids = [user.id, topic.id]
    for (const requestId of ['one', 'two', 'three']) {
      const request = { topicId: topic.id, userId: user.id, text: requestId, requestId }
      ids.push((await insist(board, 'PostMessage', request)).id)
    }
    return ids
  }
  const first = await script(boardOf(chain.members[1]))
  for (const member of chain.members) await chain.stop(member)
  for (const index of [2, 0, 1]) await chain.start(index)
  await chain.untilServing(chain.members)

  expect(first).toEqual([1, 1, 1, 2, 3])
  expect(await script(boardOf(chain.members[0]))).toEqual(first)
})
