/** Replicas on networks of their own: found by mDNS, cut off, and back again. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { canMakeNetworks, type Machine, openNetwork } from '../support/network.ts'
import { until } from '../support/until.ts'
import { who } from './members.ts'
import type { ProcessLine, ProcessOptions } from './member-process.ts'

const possible = canMakeNetworks()
if (!possible) console.warn('skipped: tests of local discovery need network namespaces (root, ip)')

interface Running extends AsyncDisposable {
  readonly lines: readonly ProcessLine[]
}

const TIMING = { keepAliveMs: 200, silenceMs: 1_000, redialMs: 50, redialMsMax: 1_000 }

async function run(machine: Machine, options: Omit<ProcessOptions, 'timing'>): Promise<Running> {
  const script = new URL('member-process.ts', import.meta.url).pathname
  const args = [process.execPath, script, JSON.stringify({ ...options, timing: TIMING })]
  const [command = '', ...rest] = [...machine.prefix, ...args]
  const child = spawn(command, rest, { stdio: ['pipe', 'pipe', 'inherit'] })
  const exit = once(child, 'exit')
  const lines: ProcessLine[] = []
  createInterface(child.stdout).on('line', (line) => lines.push(JSON.parse(line) as ProcessLine))
  await until(() => lines.some(({ kind }) => kind === 'started'))
  return {
    lines,
    async [Symbol.asyncDispose]() {
      child.stdin.end()
      await exit
    },
  }
}

/** `+` and `-` for one peer, as it came and went. */
function comings({ lines }: Running, number: number): string {
  const { id } = who(number)
  const signs = { connected: '+', disconnected: '-' } as const
  return lines.map((line) => ('peer' in line && line.peer === id ? signs[line.kind] : '')).join('')
}

test.skipIf(!possible)('replicas on one local network find each other', async () => {
  using network = openNetwork(3)
  const [one, two, three] = network.machines
  await using a = await run(one!, { number: 1, key: 1 })
  await using b = await run(two!, { number: 2, key: 1 })
  await using c = await run(three!, { number: 3, key: 1 })

  await until(() => comings(a, 2) === '+' && comings(a, 3) === '+' && comings(b, 3) === '+')
  await until(() => comings(c, 1) === '+' && comings(c, 2) === '+')
})

test.skipIf(!possible)('replicas of two forums on one network do not even dial', async () => {
  using network = openNetwork(3)
  const [one, two, three] = network.machines
  await using a = await run(one!, { number: 1, key: 1 })
  await using b = await run(two!, { number: 2, key: 2 })
  await using c = await run(three!, { number: 3, key: 1 })
  await until(() => comings(a, 3) === '+' && comings(c, 1) === '+')

  expect(comings(a, 2) + comings(c, 2)).toBe('')
  expect(b.lines.map(({ kind }) => kind)).toEqual(['started'])
})

test.skipIf(!possible)('a cut cable is noticed at both ends, and links come back', async () => {
  using network = openNetwork(2)
  const [one, two] = network.machines
  await using a = await run(one!, { number: 1, key: 1 })
  await using b = await run(two!, { number: 2, key: 1 })
  await until(() => comings(a, 2) === '+' && comings(b, 1) === '+')
  two!.cut()
  await until(() => comings(a, 2) === '+-' && comings(b, 1) === '+-')
  two!.reconnect()

  await until(() => comings(a, 2).endsWith('+') && comings(b, 1).endsWith('+'))
})
