/**
 * Renewing: a replica whose log was forked (its data directory came back from a backup and wrote
 * before it met the others) goes on under a new identity.
 *
 *   former/<id>.key   the seed of who it was: kept, and no longer used
 *
 * It may end at any point: the old seed is put aside before the new one takes its place, and while
 * it still has the old one the replica finds itself forked again and renews again.
 */
import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isReplicaId, type ReplicaId } from '../core/ids.ts'
import { identityOf, SEED_BYTES } from '../replica/identity.ts'
import { hasCode } from './failure.ts'
import { writePrivateFile } from './private-files.ts'

export interface Renewed {
  readonly was: ReplicaId
  readonly is: ReplicaId
}

const FOLDER = 'former'
const KEY_FILE = /^(.*)\.key$/

/** Gives the replica in `path`, which is not served, a new identity. */
export async function renewIdentity(path: string, seed: Uint8Array): Promise<Renewed> {
  const was = identityOf(seed).id
  await writePrivateFile(join(path, FOLDER, `${was}.key`), textOf(seed))
  const fresh = randomBytes(SEED_BYTES)
  await writePrivateFile(join(path, 'replica.key'), textOf(fresh))
  return { was, is: identityOf(fresh).id }
}

/** Who the replica with this seed was before. */
export async function readFormer(path: string, seed: Uint8Array): Promise<readonly ReplicaId[]> {
  const { id } = identityOf(seed)
  const names = await readdir(join(path, FOLDER)).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  })
  const ids = names.map((name) => KEY_FILE.exec(name)?.[1] ?? '').filter(isReplicaId)
  return ids.filter((former) => former !== id).sort()
}

function textOf(seed: Uint8Array): string {
  return `${Buffer.from(seed).toString('hex')}\n`
}
