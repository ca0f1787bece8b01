/** OrbitDB: an event log in three processes, writes at one of them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Child, startChild } from '../child.ts'
import { textOf } from '../fill-forum.ts'
import { EMPTY_PATH } from '../servers/empty.ts'
import type { OrbitOptions, OrbitQuestion, OrbitServer } from '../servers/orbitdb.ts'
import type { System, SystemKind } from './system.ts'

const PROCESSES = 3
const LOOK_EVERY_MS = 20
const INSTALLED = new URL('../node_modules/@orbitdb/core/package.json', import.meta.url)

export const ORBITDB: SystemKind = { name: `OrbitDB of ${PROCESSES}`, open }

/** Undefined where it is not installed, which `npm ci --prefix bench` does. */
export function orbitDbVersion(): string | undefined {
  if (!existsSync(INSTALLED)) return undefined
  return (JSON.parse(readFileSync(INSTALLED, 'utf8')) as { readonly version: string }).version
}

async function open(folder: string, { textLength }: { textLength: number }): Promise<System> {
  await using stack = new AsyncDisposableStack()
  const children: Child<OrbitServer>[] = []
  for (let index = 0; index < PROCESSES; index++) {
    const options: OrbitOptions = {
      folder: join(folder, String(index)),
      peers: children.flatMap(({ ready }) => ready.addresses),
      ...(children[0] === undefined ? {} : { log: children[0].ready.log }),
    }
    children.push(stack.use(await startChild<OrbitServer>('./servers/orbitdb.ts', options)))
  }
  const [writer] = children
  if (writer === undefined) throw new Error('there is a process')
  const ask = <Answer>(child: Child<OrbitServer>, question: OrbitQuestion): Promise<Answer> =>
    child.ask<Answer>(question)
  const untilAll = async (isSo: (child: Child<OrbitServer>) => Promise<boolean>) => {
    for (const child of children) while (!(await isSo(child))) await pause(LOOK_EVERY_MS)
  }
  await untilAll(async (child) => (await ask<number>(child, { kind: 'links' })) === PROCESSES - 1)
  const parts = stack.move()
  return {
    writes: {
      targets: [{ host: '127.0.0.1', port: writer.ready.port, path: EMPTY_PATH, metadata: {} }],
      calls: { kind: 'posts', topics: ['1@0000000000'], text: textOf(1, textLength) },
    },
    async cpuMs() {
      const spent = await Promise.all(children.map((child) => ask<number>(child, { kind: 'cpu' })))
      return spent.reduce((sum, one) => sum + one, 0)
    },
    async settled() {
      const entry = await ask<string | null>(writer, { kind: 'last' })
      if (entry === null) return
      await untilAll((child) => ask<boolean>(child, { kind: 'has', entry }))
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}
