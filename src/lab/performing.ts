/** Does what an action says, with the engine, and tells it in words. */
import type { Action } from './action.ts'
import type { Engine } from './engine/engine.ts'
import type { LabReplica } from './engine/replica.ts'
import { list } from './story/words.ts'

export type OnReplica = Extract<Action, { readonly replica: string }>

/** What an action does to one replica. */
export interface Deed {
  /** `r2 is killed`. */
  readonly words: string
  readonly effect: 'ended' | 'hurt' | 'mended'
  /** How one goes on behind "640 ms after": `it was started`. */
  readonly after: string
  /** Why it is not possible now; undefined if it is. */
  readonly whyNot: string | undefined
  /** Does it. Answers what came of it, if that is worth a sentence. */
  readonly run: () => Promise<string | undefined> | string | undefined
}

export function deedOf(engine: Engine, replica: LabReplica, action: OnReplica): Deed {
  const { name } = replica
  const { isPaused } = engine.conditionOf(replica)
  const ifRunning = replica.runs() ? undefined : `${name} does not run`
  switch (action.do) {
    case 'kill':
      return ending(`${name} is killed`, ifRunning, () => engine.kill(replica))
    case 'start':
      return {
        ...mended(`${name} is started`, 'it was started', () => engine.start(replica)),
        whyNot: replica.runs() ? `${name} runs already` : undefined,
      }
    case 'pause':
      return hurt(`${name} is paused`, isPaused ? `${name} is paused already` : ifRunning, () =>
        engine.pause(replica),
      )
    case 'go-on':
      return {
        ...mended(`${name} goes on`, 'it went on', () => engine.goOn(replica)),
        whyNot: isPaused ? undefined : `${name} is not paused`,
      }
    case 'cut':
      return cutOf(engine, replica, action)
    case 'heal':
      return mended(`the links of ${name} are healed`, 'its links were healed', () =>
        healAll(engine, replica),
      )
    case 'slow':
      return hurt(`the links of ${name} take ${action.ms} ms more`, engine.whyNoSlow, () =>
        engine.slow(replica, action.ms),
      )
    case 'fast':
      return mended(`the links of ${name} are as fast as before`, 'its links were fast', () =>
        engine.slow(replica, 0),
      )
    case 'fill':
      return hurt(`the disk of ${name} is full`, wrongIn(engine), () =>
        engine.tell(replica, 'full', ''),
      )
    case 'free':
      return mended(`the disk of ${name} has room again`, 'its disk had room', () =>
        engine.tell(replica, 'full', undefined),
      )
    case 'wipe':
      return ending(`${name} is wiped: it begins anew with an empty disk`, undefined, () =>
        engine.wipe(replica),
      )
    case 'remove':
      return removalOf(engine, replica)
    default:
      return action satisfies never
  }
}

/** Everything that was done to it and can be undone is, but for starting it. */
export function mendLinks(engine: Engine, replica: LabReplica): void {
  healAll(engine, replica)
  engine.slow(replica, 0)
  engine.tell(replica, 'full', undefined)
  if (engine.conditionOf(replica).isPaused) engine.goOn(replica)
}

type Run = () => Promise<void> | void

function hurt(words: string, whyNot: string | undefined, run: Run): Deed {
  return { words, effect: 'hurt', after: '', whyNot, run: quietly(run) }
}

function ending(words: string, whyNot: string | undefined, run: Run): Deed {
  return { ...hurt(words, whyNot, run), effect: 'ended' }
}

function mended(words: string, after: string, run: Run): Deed {
  return { words, effect: 'mended', after, whyNot: undefined, run: quietly(run) }
}

function quietly(run: Run): Deed['run'] {
  return async () => {
    await run()
    return undefined
  }
}

function cutOf(
  engine: Engine,
  replica: LabReplica,
  { from, oneWay = false }: Extract<OnReplica, { do: 'cut' }>,
): Deed {
  const { name } = replica
  const others = (from?.map((one) => engine.named(one)) ?? engine.othersThan(replica)).filter(
    (other) => other !== replica,
  )
  const whom = from === undefined ? 'all others' : list(others.map((other) => other.name))
  const words = oneWay ? `what ${name} says to ${whom} is lost` : `${name} is cut off from ${whom}`
  const whyNot = others.length === 0 ? `there is nobody that ${name} is linked with` : undefined
  return hurt(words, whyNot, () => {
    engine.cut(replica, others)
    if (!oneWay) for (const other of others) engine.cut(other, [replica])
  })
}

function healAll(engine: Engine, replica: LabReplica): void {
  const others = engine.othersThan(replica)
  engine.heal(replica, others)
  for (const other of others) engine.heal(other, [replica])
}

function removalOf(engine: Engine, replica: LabReplica): Deed {
  const { name } = replica
  const isLast = engine.replicas.length === 1
  return {
    words: `${name} is to leave for good`,
    effect: 'ended',
    after: '',
    whyNot: isLast ? `${name} is the last replica` : undefined,
    run: async () => {
      const refusal = await engine.remove(replica)
      return refusal === undefined ? `${name} has left` : `${name} does not leave: ${refusal}`
    },
  }
}

function wrongIn(engine: Engine): string | undefined {
  const { whyNoWrong } = engine
  return whyNoWrong === undefined ? undefined : `no disk can be filled: ${whyNoWrong}`
}
