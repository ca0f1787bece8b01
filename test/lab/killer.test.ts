/** The random killer: a seed decides, and nobody is left standing still. */
import { expect, onTestFinished, test } from 'vitest'
import { startProgram } from '../../src/lab/engine/program.ts'
import { killAtRandom, randomBlows } from '../../src/lab/killer.ts'
import { Random } from '../../src/lab/random.ts'

const NAMES = ['r1', 'r2', 'r3']

/** The first blows of a seed, dealt to nobody. */
async function blowsOf(seed: number, count: number) {
  const ending = new AbortController()
  const victims = () => NAMES.map((name, index) => ({ name, pid: () => index + 1 }))
  const pauses = { share: 0.5, ms: [0, 1] } as const
  const random = new Random(seed)
  const told = []
  for await (const blow of randomBlows({
    victims,
    random,
    everyMs: 1,
    pauses,
    signal: ending.signal,
  })) {
    told.push(`${blow.kind} ${blow.victim}`)
    if (told.length === count) ending.abort()
  }
  return told
}

test('the same seed hits the same victims in the same way', async () => {
  const [first, again, other] = [await blowsOf(7, 30), await blowsOf(7, 30), await blowsOf(8, 30)]

  expect(first).toEqual(again)
  expect(first).not.toEqual(other)
  expect(new Set(first.map((blow) => blow.split(' ')[0]))).toEqual(
    new Set(['kill', 'pause', 'go-on']),
  )
})

test('whoever is paused goes on, also when the killer is told to end meanwhile', async () => {
  const blows = await blowsOf(7, 200)
  const paused = blows.findIndex((blow) => blow.startsWith('pause'))
  const ended = await blowsOf(7, paused + 1)

  expect(ended.at(-1)).toBe(blows[paused]?.replace('pause', 'go-on'))
})

test('it hits whatever has a process, and leaves alone what has none', async () => {
  const program = startProgram([process.execPath, '-e', 'setInterval(() => {}, 1e6)'])
  onTestFinished(() => program.signal('SIGKILL'))
  const ending = new AbortController()
  void program.ended.then(() => ending.abort())
  const pid = () => (program.hasEnded() ? undefined : program.pid)
  const notes: string[] = []

  const dealt = await killAtRandom({
    victims: () => [
      { name: 'away', pid: () => undefined },
      { name: 'there', pid },
    ],
    random: new Random(1),
    everyMs: 1,
    note: (what) => notes.push(what),
    signal: ending.signal,
  })

  expect((await program.ended).signal).toBe('SIGKILL')
  expect(dealt).toBeGreaterThanOrEqual(1)
  expect(notes[0]).toBe(`there (process ${program.pid}) is killed`)
})
