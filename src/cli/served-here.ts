/** Replicas that this machine serves now, for hints. */
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Context } from './context.ts'
import { openDataDirectory, type Running, readRunning } from './data-directory.ts'
import { hasCode } from './failure.ts'
import { defaultDataDirectory } from './places.ts'

/** Where `parley start` keeps its replicas, beside the one of `parley serve`. */
const START_FOLDER = '.parley'

export interface ServedHere extends Running {
  /** Of the forum that it is of: a machine may have several. */
  readonly forumName: string
}

/** The replicas that are served from the usual places. */
export async function servedHere(context: Context): Promise<ServedHere[]> {
  const folder = resolve(context.cwd, START_FOLDER)
  const names = await readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return []
    throw error
  })
  const places = [defaultDataDirectory(context.env), ...names.map((name) => join(folder, name))]
  const found = await Promise.all(places.map(servedFrom))
  return found.filter((served) => served !== undefined)
}

async function servedFrom(place: string): Promise<ServedHere | undefined> {
  const running = await readRunning(place)
  if (running === undefined) return undefined
  const { forum } = await openDataDirectory(place)
  return { ...running, forumName: forum.name }
}
