/** Recomputing the forum of a data directory, in a folder of its own that is gone afterwards. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ForumError } from '../core/error.ts'
import { sha256 } from '../replica/sha256.ts'
import { type Recomputed, recompute } from '../replica/recompute.ts'
import { openSqliteStore } from '../storage/sqlite-store.ts'
import type { Store } from '../storage/store.ts'
import type { Context } from './context.ts'
import { openDataDirectory } from './data-directory.ts'
import { refused } from './failure.ts'
import { plural } from './print-text.ts'
import { showProgress } from './progress.ts'

/** The replica in `path` must not run: its log would move on, and its file is its own. */
export async function recomputeData(path: string, context: Context): Promise<Recomputed> {
  const { forum } = await openDataDirectory(path)
  await using stack = new AsyncDisposableStack()
  const store = stack.use(openToLook(path, forum.id))
  const folder = await mkdtemp(join(tmpdir(), 'parley-verify-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const scratch = stack.use(openSqliteStore({ directory: folder, forumId: forum.id }))
  const { entries: all } = store.queries.totals()
  let done = 0
  await using _shown = showProgress(context, () => ({
    share: Math.min(1, done / Math.max(1, all)),
    text: plural(done, 'entry', 'entries'),
  }))
  return await recompute(store, scratch, {
    hash: sha256,
    signal: context.signal,
    progress: (entries) => {
      done = entries
    },
  })
}

function openToLook(path: string, forumId: Store['forumId']): Store {
  try {
    return openSqliteStore({ directory: path, forumId, readOnly: true })
  } catch (error) {
    if (!(error instanceof ForumError) || error.code !== 'unavailable') throw error
    throw refused(`${error.message}: end that replica first`, { cause: error })
  }
}
