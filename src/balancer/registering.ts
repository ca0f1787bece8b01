/** How replicas come and go: the service that a balancer itself speaks. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { isOfThisMachine } from '../api/this-machine.ts'
import { hostOf, isLoopback } from '../client/addresses.ts'
import { vectorFromMessage } from '../codec/session-token.ts'
import { ForumError } from '../core/error.ts'
import { parseReplicaId, type ReplicaId } from '../core/ids.ts'
import { ADDRESS_BYTES_MAX, FORUM_NAME_BYTES_MAX, REPLICA_NAME_BYTES_MAX } from '../core/limits.ts'
import { shown } from '../core/shape.ts'
import { EMPTY } from '../core/vector.ts'
import type { parley } from '../gen/messages.js'
import { Balancer } from '../gen/services.ts'
import type { Balancing } from './balancing.ts'
import { messageOf } from './frames.ts'
import type { Incoming } from './incoming.ts'
import type { BalancedForum, Registration } from './registry.ts'

/** The proof of a replica that it has the forum's key. */
export function proofOf(forumKey: Uint8Array, replica: string, address: string): Buffer {
  const mac = createHmac('sha256', forumKey)
  return mac.update(`parley balancer\0${replica}\0${address}`).digest()
}

export interface Registering {
  readonly balancing: Balancing
  /** Of the forum, to check proofs with; without it replicas of this machine alone are let in. */
  readonly forumKey: Uint8Array | undefined
}

/** The answer to a call of the service `Balancer`; undefined for any other. */
export async function answerReplica(
  registering: Registering,
  call: Incoming,
): Promise<Uint8Array | undefined> {
  const { register, unregister } = Balancer
  if (call.path !== register.path && call.path !== unregister.path) return undefined
  const message = messageOf(await call.request()) ?? Buffer.alloc(0)
  if (call.path === unregister.path) {
    leave(registering, call, decoded(unregister.request, message))
    return unregister.response.encode({})
  }
  take(registering, call, decoded(register.request, message))
  return register.response.encode({})
}

function take(
  registering: Registering,
  call: Incoming,
  request: parley.v1.RegisterRequest & parley.v1.RegisterRequest.$Shape,
): void {
  const { balancing } = registering
  const { registry, places, logger } = balancing
  const registration = registrationOf(request)
  const { id, name, address, isEncrypted } = registration
  check(registering, call, { id, address, proof: request.proof })
  const before = registry.get(id)
  // Who comes is measured by what clients were answered up to now.
  for (const known of registry.list()) {
    registry.answered(known.id, places.get(known.id)?.version ?? EMPTY)
  }
  registry.register(forumOf(request), registration, balancing.clock.now())
  places.settle(id, address, isEncrypted)
  const { standing } = registry.get(id) ?? {}
  if (before?.standing === standing && before?.address === address) return
  logger.info({ replica: id, replicaName: name, address, standing }, 'a replica is there')
}

function leave(
  registering: Registering,
  call: Incoming,
  { replica, apiAddress, proof }: parley.v1.UnregisterRequest & parley.v1.UnregisterRequest.$Shape,
): void {
  const id = parseReplicaId(replica)
  check(registering, call, { id, address: apiAddress, proof })
  const { registry, logger } = registering.balancing
  // Another one with this id may have come since.
  if (registry.get(id)?.address !== apiAddress) return
  logger.info({ replica: id, replicaName: registry.get(id)?.name }, 'a replica ends')
  registering.balancing.left(id)
}

interface Claim {
  readonly id: ReplicaId
  readonly address: string
  readonly proof: Uint8Array
}

/** Who registers gets the secrets of users to see, so not everybody may. */
function check({ forumKey }: Registering, { peer }: Incoming, claim: Claim): void {
  const { id, address, proof } = claim
  const isHere = isOfThisMachine(peer)
  if (isLoopback(address) && !isHere) {
    const rule = `from ${peer} it must be one that can be dialled here`
    throw new ForumError('invalid', `address ${shown(address)} of replica ${id}: ${rule}`)
  }
  if (forumKey === undefined) {
    if (isHere) return
    const rule = 'give the balancer an invite to its forum, to let in replicas of other machines'
    throw new ForumError('forbidden', `replica ${id} at ${peer}: ${rule}`)
  }
  const expected = proofOf(forumKey, id, address)
  if (proof.length === expected.length && timingSafeEqual(proof, expected)) return
  const rule = 'it does not have the key of the forum that this balancer was given'
  throw new ForumError('forbidden', `replica ${id} at ${peer}: ${rule}`)
}

function registrationOf(
  request: parley.v1.RegisterRequest & parley.v1.RegisterRequest.$Shape,
): Registration {
  const { replica, name, apiAddress: address, tls, state, role, epoch } = request
  const version = vectorFromMessage({ components: request.version })
  if (version === undefined) throw invalid('version', 'expected each replica once')
  checkText('name', name, REPLICA_NAME_BYTES_MAX)
  checkText('api_address', address, ADDRESS_BYTES_MAX)
  hostOf(address)
  const id = parseReplicaId(replica)
  const epochAsNumber = Number(epoch)
  return { id, name, address, isEncrypted: tls, state, role, epoch: epochAsNumber, version }
}

function forumOf({ forumId, forumName, mode }: parley.v1.RegisterRequest): BalancedForum {
  checkText('forum_id', forumId, FORUM_NAME_BYTES_MAX)
  checkText('forum_name', forumName, FORUM_NAME_BYTES_MAX)
  if (mode !== 'crdt' && mode !== 'chain') throw invalid('mode', 'expected crdt or chain')
  return { id: forumId, name: forumName, mode }
}

function checkText(field: string, text: string, bytesMax: number): void {
  const bytes = Buffer.byteLength(text)
  if (bytes === 0 || bytes > bytesMax) {
    throw invalid(field, `expected 1 to ${bytesMax} bytes, not ${bytes}`)
  }
}

function invalid(field: string, rule: string): ForumError {
  return new ForumError('invalid', `${field} of a registration: ${rule}`)
}

function decoded<Message>(
  codec: { decode(bytes: Uint8Array): Message },
  message: Uint8Array,
): Message {
  try {
    return codec.decode(message)
  } catch (cause) {
    throw new ForumError('invalid', 'a registration: expected a protobuf message', { cause })
  }
}
