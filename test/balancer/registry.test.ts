/** Who stands behind a balancer, who is ready, and whose turn it is. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AwakeClock } from '../../src/runtime/awake-clock.ts'
import { Choice } from '../../src/balancer/choice.ts'
import { type BalancedForum, type Registration, Registry } from '../../src/balancer/registry.ts'
import { parseReplicaId, type ReplicaId } from '../../src/core/ids.ts'
import { runs } from '../core/runs.ts'

const [A, B, C] = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc'].map(parseReplicaId) as [
  ReplicaId,
  ReplicaId,
  ReplicaId,
]
const CRDT: BalancedForum = { id: 'f', name: 'F', mode: 'crdt' }
const CHAIN: BalancedForum = { ...CRDT, mode: 'chain' }
const WRITE = { isWrite: true, isForHead: true }
const READ = { isWrite: false, isForHead: false }

function replica(id: ReplicaId, entries = 0, more: Partial<Registration> = {}): Registration {
  return {
    id,
    name: id.slice(0, 1),
    address: '127.0.0.1:1',
    isEncrypted: false,
    state: 'serving',
    role: 'peer',
    epoch: 0,
    version: new Map(entries === 0 ? [] : [[A, entries]]),
    ...more,
  }
}

function registryOf(forum: BalancedForum, ...replicas: readonly Registration[]): Registry {
  const registry = new Registry({ silenceMs: 100, replicasMax: 4 })
  for (const one of replicas) registry.register(forum, one, 0)
  return registry
}

const standings = (registry: Registry): string[] =>
  registry.list().map(({ name, standing }) => `${name} ${standing}`)

test('who comes with less than the others is asked nothing before it has what they had', () => {
  const registry = registryOf(CRDT, replica(A, 7))

  registry.register(CRDT, replica(B), 1)
  expect(standings(registry)).toEqual(['a ready', 'b catching-up'])
  registry.register(CRDT, replica(A, 9), 2)
  registry.register(CRDT, replica(B, 6), 2)
  expect(standings(registry)).toEqual(['a ready', 'b catching-up'])
  registry.register(CRDT, replica(B, 7), 3)
  expect(standings(registry)).toEqual(['a ready', 'b ready'])
})

test('who comes is measured by what others answered since they spoke last, too', () => {
  const registry = registryOf(CRDT, replica(A))
  registry.answered(A, new Map([[A, 3]]))

  registry.register(CRDT, replica(B), 1)

  expect(standings(registry)).toEqual(['a ready', 'b catching-up'])
  registry.answered(C, new Map([[A, 4]]))
  registry.register(CRDT, replica(B, 3), 2)
  expect(standings(registry)).toEqual(['a ready', 'b ready'])
})

test('a replica that holds something makes those wait that came first and hold nothing', () => {
  const registry = registryOf(CRDT, replica(B), replica(C), replica(A, 7))

  expect(standings(registry)).toEqual(['b catching-up', 'c catching-up', 'a ready'])
})

test('one that writes first does not make the others of a new forum wait', () => {
  const registry = registryOf(CRDT, replica(A), replica(B))

  registry.register(CRDT, replica(A, 1), 1)

  expect(standings(registry)).toEqual(['a ready', 'b ready'])
})

test('an empty one waits also while those that hold something are silent', () => {
  const registry = registryOf(CRDT, replica(A, 7))
  registry.broke(A)

  registry.register(CRDT, replica(B), 1)
  expect(standings(registry)).toEqual(['a silent', 'b catching-up'])
  registry.leave(A)
  registry.register(CRDT, replica(B), 2)
  expect(standings(registry)).toEqual(['b ready'])
})

test('who is silent for too long is away, is told once, and comes back by itself', () => {
  const registry = registryOf(CRDT, replica(A, 1), replica(B, 1))
  registry.register(CRDT, replica(B, 1), 60)

  expect(registry.fallenSilent(99)).toEqual([])
  expect(registry.fallenSilent(100)).toEqual([A])
  expect(registry.fallenSilent(101)).toEqual([])
  registry.register(CRDT, replica(B, 2), 110)
  registry.register(CRDT, replica(A, 1), 110)
  expect(standings(registry)).toEqual(['a catching-up', 'b ready'])
  registry.register(CRDT, replica(A, 2), 120)
  expect(standings(registry)).toEqual(['a ready', 'b ready'])
})

test('a balancer stands before one forum, and before so many replicas', () => {
  const registry = registryOf(CRDT, replica(A), replica(B), replica(C))
  const id = (letter: string) => parseReplicaId(letter.repeat(10))

  expect(() => registry.register({ ...CRDT, id: 'g' }, replica(A), 1)).toThrow(/stands before/)
  registry.register(CRDT, replica(id('d')), 1)
  expect(() => registry.register(CRDT, replica(id('e')), 1)).toThrow(/at most 4/)
  registry.broke(B)
  registry.register(CRDT, replica(id('e')), 1)
  expect(registry.list().map(({ name }) => name)).toEqual(['a', 'c', 'd', 'e'])
})

test('round robin is to within one, whoever comes and goes', () => {
  const ids = 'abcdefgh'.split('').map((letter) => parseReplicaId(letter.repeat(10)))
  const present = fc.subarray(ids, { minLength: 1 })
  const phases = fc.array(fc.record({ present, calls: fc.nat(30) }), { maxLength: 6 })
  fc.assert(
    fc.property(phases, fc.boolean(), (all, isWrite) => {
      const choice = new Choice()
      for (const { present: there, calls } of all) {
        const list = registryOfAll(there).list()
        const chosen = new Map<ReplicaId, number>(there.map((id) => [id, 0]))
        for (let call = 0; call < calls; call++) {
          const order = choice.candidates('crdt', list, { isWrite, isForHead: isWrite })
          expect(order.toSorted()).toEqual(there.toSorted())
          const first = order[0]!
          chosen.set(first, (chosen.get(first) ?? 0) + 1)
        }
        const counts = [...chosen.values()]
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      }
    }),
    runs(),
  )
})

function registryOfAll(ids: readonly ReplicaId[]): Registry {
  const registry = new Registry({ silenceMs: 100, replicasMax: ids.length })
  for (const id of ids) registry.register(CRDT, replica(id), 0)
  return registry
}

test('the first request goes to the first replica, the second to the second', () => {
  const list = registryOf(CRDT, replica(A), replica(B), replica(C)).list()
  const choice = new Choice()
  const firsts = Array.from({ length: 4 }, () => choice.candidates('crdt', list, WRITE)[0])

  expect(firsts).toEqual([A, B, C, A])
})

test('a chain: writes to the head of the newest epoch, reads over the others, syncing ones none', () => {
  const list = registryOf(
    CHAIN,
    replica(A, 0, { role: 'head', epoch: 3 }),
    replica(B, 0, { role: 'head', epoch: 4 }),
    replica(C, 0, { role: 'syncing', state: 'syncing' }),
    replica(parseReplicaId('dddddddddd'), 0, { role: 'tail', epoch: 4 }),
  ).list()
  const choice = new Choice()
  const initials = (kind: typeof READ) =>
    choice.candidates('chain', list, kind).map((id) => id.slice(0, 1))

  expect([initials(WRITE)[0], initials(WRITE)[0]]).toEqual(['b', 'b'])
  expect([initials(READ), initials(READ)]).toEqual([
    ['a', 'd', 'b'],
    ['d', 'a', 'b'],
  ])
})

test('who got no turn on a busy machine learns nothing from it about the others', () => {
  let ms = 0
  const clock = new AwakeClock(50, () => ms)

  ms = 30
  expect(clock.now()).toBe(30)
  expect(clock.tick()).toBe(30)
  ms = 10_000
  expect([clock.now(), clock.tick()]).toEqual([80, 80])
  ms = 10_010
  expect(clock.now()).toBe(90)
})
