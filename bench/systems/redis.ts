/** One Redis that flushes every write: entries of a stream, no replicas. */
import { mkdir } from 'node:fs/promises'
import { freePort } from '../../src/lab/engine/free-port.ts'
import { isInstalled, ServerProgram } from './program.ts'
import type { System, SystemKind } from './system.ts'

const STREAM = 'bench'

export const REDIS: SystemKind = { name: 'redis', open }

export function hasRedis(): boolean {
  return isInstalled('redis-server')
}

async function open(folder: string, { textLength }: { textLength: number }): Promise<System> {
  await mkdir(folder, { recursive: true })
  const port = await freePort()
  await using stack = new AsyncDisposableStack()
  const program = stack.use(
    new ServerProgram('redis-server', [
      ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder],
      ...['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''],
    ]),
  )
  await program.listening(port)
  const parts = stack.move()
  const target = { host: '127.0.0.1', port, path: STREAM, metadata: {}, protocol: 'redis' } as const
  return {
    writes: { targets: [target], calls: { kind: 'adds', valueLength: textLength } },
    cpuMs: () => program.cpuMs(),
    settled: async () => {},
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}
