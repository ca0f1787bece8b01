/** The end of a torture: what is asked of each replica once all of them are well again. */
import type { LabReplica } from '../engine/replica.ts'
import { until } from '../until.ts'
import { OneAddress } from '../load/access.ts'
import { type Ask, read, type Told } from './attempt.ts'
import type { Board, Bookmark } from './board.ts'
import type { Following } from '../load/follower.ts'
import type { Ledger } from '../load/ledger.ts'
import { pageAt } from './seen.ts'
import type { Random } from '../random.ts'

const PAGE = 100
/** How long a subscriber may take to come to the last event, ms; what is missing is told then. */
const LAST_EVENT_MS = 60_000

export interface ReadingOptions {
  readonly replica: LabReplica
  readonly ledger: Ledger
  readonly board: Board
  readonly random: Random
}

/** Reads every page of every topic at one replica, and writes it down. */
export async function readAll({ replica, ledger, board, random }: ReadingOptions): Promise<void> {
  await using access = new OneAddress([replica], random)
  const attempt = { access, random, credentials: undefined }
  for (const topic of board.topics) {
    let from: Bookmark | undefined
    do {
      const input = { kind: 'page', topic, after: from?.id, limit: PAGE } as const
      const answered = ledger.topics.begin(`the last reader at ${replica.name}`, input)
      const page = await answerTo((methods) => pageAt(methods, topic, from, PAGE))
      answered({ kind: 'seen', messages: page.messages })
      from = page.bookmark
    } while (from !== undefined)
  }

  /** At rest everybody answers in the end, and never refuses what is there. */
  async function answerTo<Answer>(ask: Ask<Answer>): Promise<Answer> {
    return await until(async () => {
      const told: Told<Answer> = await read(attempt, ask)
      if (told.kind === 'refused') throw told.error
      return told.kind === 'answer' ? { answer: told.answer } : undefined
    }).then(({ answer }) => answer)
  }
}

/** Waits for the subscriber to be told of this message, but not for ever. */
export async function untilTold({ followed }: Following, message: string): Promise<void> {
  const giveUp = performance.now() + LAST_EVENT_MS
  await until(() => {
    const events = followed.connections.flatMap((connection) => connection.events)
    return performance.now() > giveUp || events.some(({ label }) => label === `posted ${message}`)
  })
}
