/** One request, tried until somebody says yes or no, or its client has enough. */
import { setTimeout as pause } from 'node:timers/promises'
import { ForumError } from '../../core/error.ts'
import type { Credentials } from '../../client/forum-client.ts'
import type { TopicOutput } from '../checkers/forum-history.ts'
import type { Random } from '../random.ts'
import type { Access, Methods } from '../load/access.ts'

/** What somebody was told in the end. Unknown: it may have happened, or may yet. */
export type Told<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly error: ForumError }
  | { readonly kind: 'unknown' }

/** Asks by the calls of one try. */
export type Ask<Answer> = (methods: Methods) => Promise<Answer>

const TRIES_MAX = 6
/** Between two tries, ms, on average. */
const PAUSE_MS = 60
/** Of those whose replica fails them, how many give up at once. */
const GIVE_UP = 0.1

export interface Attempt {
  readonly access: Access
  readonly credentials: Credentials | undefined
  readonly random: Random
}

/** Reads once. A refusal is an answer whoever gave it: a read leaves nothing behind. */
export async function read<Answer>(attempt: Attempt, ask: Ask<Answer>): Promise<Told<Answer>> {
  return await tryOnce(attempt, ask)
}

/** Writes, elsewhere if need be. A refusal counts only if no try before it may have come about. */
export async function write<Answer>(attempt: Attempt, ask: Ask<Answer>): Promise<Told<Answer>> {
  const { access, random } = attempt
  let mayBe = !access.isOneTry
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const told = await tryOnce(attempt, ask)
    if (told.kind === 'answer') return told
    if (told.kind === 'refused') return mayBe ? { kind: 'unknown' } : told
    mayBe = true
    if (random.chance(GIVE_UP)) break
    access.move()
    await pause(random.wait(PAUSE_MS))
  }
  return { kind: 'unknown' }
}

async function tryOnce<Answer>(attempt: Attempt, ask: Ask<Answer>): Promise<Told<Answer>> {
  const { access, credentials } = attempt
  try {
    return { kind: 'answer', answer: await ask(access.methods(credentials)) }
  } catch (error) {
    if (isOutOfPatience(error)) return { kind: 'unknown' }
    if (!(error instanceof ForumError)) throw error
    const isUnknown = error.code === 'unavailable' || error.code === 'overloaded'
    return isUnknown ? { kind: 'unknown' } : { kind: 'refused', error }
  }
}

function isOutOfPatience(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError'
}

/** A refusal as checkers know it; undefined for one that nobody expects. */
export function refusalOf({ code, message }: ForumError): TopicOutput | undefined {
  if (code === 'not-found') return { kind: 'refused', why: 'not-found' }
  if (code === 'forbidden') return { kind: 'refused', why: 'forbidden' }
  const isDeleted = code === 'failed-precondition' && message.includes('deleted')
  return isDeleted ? { kind: 'refused', why: 'deleted' } : undefined
}
