/** What a call is for, which in an ordered forum decides where it goes. */
import type { AnyMethod } from '../codec/method.ts'
import { Forum } from '../gen/services.ts'

/** Writes, and what else the head does; reads; and what any replica answers as well. */
export type Lane = 'write' | 'read' | 'any'

const LANES: ReadonlyMap<string, Lane> = new Map(
  Object.values(Forum).map((method) => [method.path, isForHead(method) ? 'write' : 'read']),
)

export function laneOf({ path }: AnyMethod): Lane {
  return LANES.get(path) ?? 'any'
}

/** Whether the requests of a method have an id: a decoded one has every field. */
export function hasRequestId(method: AnyMethod): boolean {
  const request = method.request.decode(new Uint8Array())
  return typeof request === 'object' && request !== null && 'requestId' in request
}

function isForHead(method: AnyMethod): boolean {
  return hasRequestId(method) || method.path === Forum.getSubscriptionNode.path
}
