/**
 * What the balancer knows of the methods that it passes on. Those it does not know (health
 * checking, reflection, what a newer replica speaks) are passed on all the same, as they come.
 */
import { hash, randomBytes } from 'node:crypto'
import { hasRequestId } from '../client/lanes.ts'
import type { AnyMethod, Service } from '../codec/method.ts'
import { REQUEST_KEY_BYTES } from '../core/limits.ts'
import { ControlPlane, MessageBoard } from '../gen/classic-services.ts'
import { Cluster, Forum } from '../gen/services.ts'
import type { CallKind } from './choice.ts'

export interface KnownMethod extends CallKind {
  /** `PostMessage`. */
  readonly name: string
  readonly isStream: boolean
  readonly isClassic: boolean
  /** Of a write: the request, with an id if it had none; undefined for what is no request. */
  readonly identify: ((message: Buffer) => Identified | undefined) | undefined
}

export interface Identified {
  readonly message: Buffer
  /** As replicas keep it: hex of the hash of the request id, which itself may be a secret. */
  readonly key: string
}

const FOR_HEAD: ReadonlySet<string> = new Set([
  Forum.getSubscriptionNode.path,
  MessageBoard.getSubscriptionNode.path,
  Cluster.leave.path,
])

/** By path. */
export const KNOWN_METHODS: ReadonlyMap<string, KnownMethod> = new Map([
  ...[Forum, Cluster].flatMap((service: Service) => methodsOf(service, false)),
  ...[MessageBoard, ControlPlane].flatMap((service: Service) => methodsOf(service, true)),
])

function methodsOf(service: Service, isClassic: boolean): [string, KnownMethod][] {
  return Object.values(service).map((method) => {
    const isWrite = hasRequestId(method)
    const known: KnownMethod = {
      name: method.path.slice(method.path.lastIndexOf('/') + 1),
      isWrite,
      isForHead: isWrite || FOR_HEAD.has(method.path),
      isStream: method.responseStream,
      isClassic,
      identify: isWrite ? (message) => identified(method, message) : undefined,
    }
    return [method.path, known]
  })
}

function identified(method: AnyMethod, message: Buffer): Identified | undefined {
  const given = requestIdOf(method, message)
  if (given === undefined) return undefined
  if (given.length > 0) return { message, key: keyOf(given) }
  const made = randomBytes(REQUEST_KEY_BYTES)
  const requestId = typeof given === 'string' ? made.toString('hex') : made
  // A field that is written once more replaces what stood there before, which was nothing.
  const field = method.request.encode({ requestId } as never)
  return { message: Buffer.concat([message, field]), key: keyOf(requestId) }
}

function requestIdOf(method: AnyMethod, message: Buffer): string | Uint8Array | undefined {
  try {
    const { requestId } = method.request.decode(message) as { requestId: string | Uint8Array }
    return requestId
  } catch {
    // Malformed bytes are for a replica to refuse, in its own words.
    return undefined
  }
}

function keyOf(requestId: string | Uint8Array): string {
  return hash('sha256', requestId, 'buffer').subarray(0, REQUEST_KEY_BYTES).toString('hex')
}
