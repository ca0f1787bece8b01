/** The way of packets into the loop. */
import { expect, test } from 'vitest'
import { emptyDigest } from '../../src/core/digest.ts'
import type { ReplicaId } from '../../src/core/ids.ts'
import { EMPTY } from '../../src/core/vector.ts'
import { Intake } from '../../src/replica/intake.ts'
import type { Packet } from '../../src/replication/packet.ts'
import { until } from '../support/until.ts'

const ANN = 'aaaaaaaaaa' as ReplicaId
const BOB = 'bbbbbbbbbb' as ReplicaId

function aPacket(): Packet {
  return { kind: 'tell', vector: EMPTY, digest: emptyDigest(), voidFrom: EMPTY }
}

/** An intake whose packets are verified and taken when the test says so. */
function openIntake() {
  const verifying = new Map<Packet, PromiseWithResolvers<void>>()
  const taking = new Map<Packet, PromiseWithResolvers<void>>()
  const handedOn: Packet[] = []
  const refused: [ReplicaId, unknown][] = []
  const intake = new Intake({
    verify: (packet) => waiting(verifying, packet),
    take: (_, packet) => {
      handedOn.push(packet)
      return waiting(taking, packet)
    },
    refuse: (from, reason) => refused.push([from, reason]),
  })
  return { intake, verifying, taking, handedOn, refused }
}

function waiting(all: Map<Packet, PromiseWithResolvers<void>>, packet: Packet): Promise<void> {
  const waits = Promise.withResolvers<void>()
  all.set(packet, waits)
  return waits.promise
}

test('packets of a peer reach the loop in their order, whichever is verified first', async () => {
  const { intake, verifying, handedOn } = openIntake()
  const [first, second] = [aPacket(), aPacket()]
  await intake.packet(ANN, first)
  void intake.packet(ANN, second)

  verifying.get(second)?.resolve()
  const other = aPacket()
  void intake.packet(BOB, other)
  verifying.get(other)?.resolve()
  await until(() => handedOn.length === 1)
  expect(handedOn).toEqual([other])

  verifying.get(first)?.resolve()
  await until(() => handedOn.length === 3)
  expect(handedOn.map((packet) => [other, first, second].indexOf(packet))).toEqual([0, 1, 2])
})

test('a link is read one packet ahead of the one that the loop works on', async () => {
  const { intake, verifying, taking, handedOn } = openIntake()
  const [first, second] = [aPacket(), aPacket()]
  await intake.packet(ANN, first)
  verifying.get(first)?.resolve()
  await until(() => handedOn.length === 1)

  let hasRoom = false
  const room = intake.packet(ANN, second).then(() => {
    hasRoom = true
  })
  verifying.get(second)?.resolve()
  await until(() => handedOn.length === 2)
  expect(hasRoom).toBe(false)

  taking.get(first)?.resolve()
  await room
  expect(hasRoom).toBe(true)
})

test('behind a packet that was refused no other of its link reaches the loop', async () => {
  const { intake, verifying, handedOn, refused } = openIntake()
  const [forged, behind, later] = [aPacket(), aPacket(), aPacket()]
  await intake.packet(ANN, forged)
  const room = intake.packet(ANN, behind)
  verifying.get(behind)?.resolve()
  verifying.get(forged)?.reject(new Error('forged'))
  await room
  expect(refused).toEqual([[ANN, new Error('forged')]])

  intake.disconnected(ANN)
  await intake.packet(ANN, later)
  verifying.get(later)?.resolve()
  await until(() => handedOn.length > 0)
  expect(handedOn.indexOf(later)).toBe(0)
})
