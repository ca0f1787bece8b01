/** The modes in which the classic interface is tested, and how a forum of each is opened. */
import { onTestFinished } from 'vitest'
import { openChainMembers } from '../../support/chain-members.ts'
import { type Member, openMembers } from '../../support/in-process.ts'
import { Board } from './board.ts'

type Extras = Parameters<typeof openMembers>[1]

/** A forum of so many replicas that is up. */
type OpenForum = (
  count: number,
  extras?: Extras,
) => Promise<AsyncDisposable & { readonly members: readonly Member[] }>

export const MODES: readonly { readonly mode: string; readonly open: OpenForum }[] = [
  { mode: 'crdt', open: openMembers },
  { mode: 'chain', open: openChainMembers },
]

/** A forum that ends with the test, and a client of each of its replicas. */
export async function openBoards(open: OpenForum, count: number, extras?: Extras) {
  const forum = await open(count, extras)
  const boards = forum.members.map((member) => new Board(member.address))
  onTestFinished(async () => {
    for (const board of boards) board[Symbol.dispose]()
    await forum[Symbol.asyncDispose]()
  })
  return { boards, members: forum.members }
}

/** A user, a topic and so many messages in it, made at one replica. */
export async function openDiscussion(board: Board, count = 0) {
  const ada = await board.call('CreateUser', { name: 'ada' })
  const topic = await board.call('CreateTopic', { name: 'Tea or coffee?' })
  const ids: number[] = []
  for (let number = 1; number <= count; number++) {
    const request = { topicId: topic.id, userId: ada.id, text: `message ${number}` }
    ids.push((await board.call('PostMessage', request)).id)
  }
  return { ada, topic, ids }
}
