/** Versions on the wire, where they travel in headers as base64. */
import { parley } from '../../../gen/page-messages.js'
import type { Version } from './types.ts'

const { VersionVector } = parley.v1

type Components =
  | readonly { readonly replica?: string | null; readonly count?: number | null }[]
  | null
  | undefined

export const EMPTY: Version = new Map()

export function versionOf(components: Components): Version {
  return new Map(components?.map(({ replica, count }) => [replica ?? '', Number(count ?? 0)]))
}

export function componentsOf(version: Version): { replica: string; count: number }[] {
  return Array.from(version, ([replica, count]) => ({ replica, count }))
}

export function merged(a: Version, b: Version): Version {
  const both = new Map(a)
  for (const [replica, count] of b) both.set(replica, Math.max(count, both.get(replica) ?? 0))
  return both
}

export function versionToHeader(version: Version): string {
  const bytes = VersionVector.encode({ components: componentsOf(version) }).finish()
  return btoa(String.fromCharCode(...bytes))
}

export function versionFromHeader(text: string | undefined): Version {
  if (text === undefined) return EMPTY
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  return versionOf(VersionVector.decode(bytes).components)
}
