/** The pipeline under everything that can happen to it, over a broker that does its worst. */
import { describe, expect, test } from 'vitest'
import type { Json } from '../../../src/digest/pipeline/messages.ts'
import { type Asked, CALM, type Chances, someRows, World } from './simulated.ts'

const SEED = Number(process.env.SEED ?? 1)
const RUNS = Number(process.env.RUNS ?? 8)

const ROUGH: Chances = { kill: 0.004, sever: 0.002, crash: 0.02 }

const seeds = Array.from({ length: RUNS }, (_, run) => SEED + run)

function isOver(asked: readonly Asked[]): () => boolean {
  return () => asked.every((one) => one.outcome() !== undefined)
}

/** One or two sources with some batches each; an empty one now and then. */
function someSources(world: World): Json[][] {
  const count = 1 + Math.floor(world.random() * 2)
  return Array.from({ length: count }, () =>
    someRows(Math.floor(world.random() * 20), world.random),
  )
}

test('the result is the one computed at once, whoever dies or is cut off at whatever moment', async () => {
  for (const seed of seeds) {
    const world = new World(seed, ROUGH)
    world.startWorkers(1 + (seed % 4))
    const asked = world.ask(someSources(world))

    await world.until(isOver([asked]))

    expect(asked.outcome(), `SEED=${seed} RUNS=1`).toEqual({ result: asked.expected })
  }
})

test('several digests at once keep to themselves', async () => {
  for (const seed of seeds.slice(0, 5)) {
    const world = new World(seed, ROUGH)
    world.startWorkers(3)
    const asked = [1, 2, 3, 4].map(() => world.ask(someSources(world)))

    await world.until(isOver(asked))

    const results = asked.map((one) => one.outcome())
    expect(results, `SEED=${seed} RUNS=1`).toEqual(
      asked.map(({ expected }) => ({ result: expected })),
    )
  }
})

describe('nothing is left behind', () => {
  const untilEmpty = async (world: World): Promise<void> => {
    await world.until(() => world.leftovers().length === 0)
  }

  test('of a digest that is done', async () => {
    for (const seed of seeds.slice(0, 5)) {
      const world = new World(seed, ROUGH)
      world.startWorkers(2)
      const asked = world.ask(someSources(world))
      await world.until(isOver([asked]))

      await untilEmpty(world)
    }
  })

  test('of one that is cancelled, at whatever moment', async () => {
    for (const seed of seeds) {
      const world = new World(seed, ROUGH)
      world.startWorkers(2)
      const asked = world.ask([someRows(20, world.random)])
      let left = Math.floor(world.random() * 400)
      await world.until(() => left-- === 0)
      asked.cancel()
      await world.until(isOver([asked]))

      await untilEmpty(world)
    }
  })

  test('of one whose asker was killed, at whatever moment workers had heard of it', async () => {
    for (const seed of seeds) {
      const world = new World(seed, ROUGH)
      world.startWorkers(2)
      const asked = world.ask([someRows(20, world.random)])
      const isKnown = (): boolean => world.workers.some(({ disk }) => disk.files.size > 0)
      await world.until(() => isKnown() || asked.outcome() !== undefined)
      let left = Math.floor(world.random() * 400)
      await world.until(() => left-- === 0)
      asked.kill()

      await untilEmpty(world)
    }
  })

  test('at a worker that was away while its digest ended', async () => {
    const world = new World(SEED, CALM)
    world.startWorkers(2)
    const asked = world.ask([someRows(20, world.random)])
    const withFile = () => world.workers.find(({ disk }) => disk.files.size > 0)
    await world.until(() => withFile() !== undefined)
    withFile()?.kill()
    asked.cancel()

    // It is started again while the others wait.
    await untilEmpty(world)
  })
})

test('a worker that writes what was found and not what was seen is noticed', async () => {
  const wrong: number[] = []
  for (const seed of seeds) {
    const world = new World(seed, { ...CALM, tear: 0.1 })
    world.startWorkers(2)
    const asked = world.ask([someRows(20, world.random)])
    await world.until(isOver([asked]))
    if (asked.outcome()?.result !== asked.expected) wrong.push(seed)
  }

  expect(wrong).not.toEqual([])
})

test('who asks where nobody works is told which roles are missing', async () => {
  const world = new World(SEED, CALM)
  world.startWorkers(1, ['mapper'])
  const asked = world.ask([someRows(1, world.random)])

  await world.until(isOver([asked]))

  expect(String(asked.outcome()?.error)).toContain('takes the role reducer or query')
})
