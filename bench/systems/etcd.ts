/** etcd of three members on this machine: writes through its own gRPC interface, to its leader. */
import { Etcd3 } from 'etcd3'
import { setTimeout as pause } from 'node:timers/promises'
import { PUT_PATH } from '../load/etcd-put.ts'
import { freePort } from '../../src/lab/engine/free-port.ts'
import { isInstalled, ServerProgram } from './program.ts'
import type { System, SystemKind } from './system.ts'

const MEMBERS = 3
const LOOK_EVERY_MS = 20

export const ETCD: SystemKind = { name: `etcd of ${MEMBERS}`, open }

export function hasEtcd(): boolean {
  return isInstalled('etcd')
}

interface Place {
  readonly name: string
  readonly client: number
  readonly peer: number
}

async function open(folder: string, { textLength }: { textLength: number }): Promise<System> {
  const places: Place[] = []
  for (let index = 0; index < MEMBERS; index++) {
    places.push({ name: `m${index}`, client: await freePort(), peer: await freePort() })
  }
  const cluster = places.map(({ name, peer }) => `${name}=${url(peer)}`).join(',')
  await using stack = new AsyncDisposableStack()
  const programs = places.map(({ name, client, peer }) =>
    stack.use(
      new ServerProgram('etcd', [
        ...['--name', name, '--data-dir', `${folder}-${name}`, '--logger', 'zap'],
        ...['--log-level', 'error', '--initial-cluster', cluster],
        ...['--listen-client-urls', url(client), '--advertise-client-urls', url(client)],
        ...['--listen-peer-urls', url(peer), '--initial-advertise-peer-urls', url(peer)],
      ]),
    ),
  )
  await Promise.all(places.map(async ({ client }, index) => programs[index]?.listening(client)))
  const leader = await leaderOf(places)
  const parts = stack.move()
  return {
    writes: {
      targets: [{ host: '127.0.0.1', port: leader.client, path: PUT_PATH, metadata: {} }],
      calls: { kind: 'puts', valueLength: textLength },
    },
    async cpuMs() {
      const spent = await Promise.all(programs.map((program) => program.cpuMs()))
      return spent.reduce((sum, one) => sum + one, 0)
    },
    // A majority has what was acknowledged; how far the last one is, it does not say.
    settled: async () => {},
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

/** Writes elsewhere would be passed on, which costs. */
async function leaderOf(places: readonly Place[]): Promise<Place> {
  for (;;) {
    for (const place of places) {
      const client = new Etcd3({ hosts: url(place.client) })
      try {
        const { leader, header } = await client.maintenance.status()
        if (leader !== '0' && leader === header.member_id) return place
      } catch {
        // It has not met the others yet.
      } finally {
        client.close()
      }
    }
    await pause(LOOK_EVERY_MS)
  }
}

function url(port: number): string {
  return `http://127.0.0.1:${port}`
}
