/** The data directories of one forum on this machine, as the lab needs them. */
import { fileURLToPath } from 'node:url'
import type { Homes } from '../../lab/engine/homes.ts'
import { openSqliteStore } from '../../storage/sqlite-store.ts'
import {
  createDataDirectory,
  type ForumCredentials,
  foundedBy,
  newSeed,
  readRunning,
} from '../data-directory.ts'

const BIN = fileURLToPath(new URL('../bin.mjs', import.meta.url))

export class ForumHomes implements Homes {
  readonly credentials: ForumCredentials
  readonly command: readonly string[] = [process.execPath, BIN]
  /** So that none of them outlives this process, even if it is killed: see run-process.ts. */
  readonly env = { PARLEY_WRAPPED_BY: String(process.pid) }
  /** Of the key of the first. */
  readonly #seed = newSeed()
  #isFounded = false

  /** Of a forum that nobody has yet. */
  constructor(credentials: ForumCredentials) {
    this.credentials = foundedBy(credentials, this.#seed)
  }

  get forumId() {
    return this.credentials.id
  }

  async make(path: string, name: string): Promise<void> {
    const founder = !this.#isFounded
    this.#isFounded = true
    const seed = founder ? { seed: this.#seed } : {}
    await createDataDirectory(path, this.credentials, { name, founder, ...seed })
  }

  living(path: string) {
    return readRunning(path)
  }

  openStore(directory: string) {
    return openSqliteStore({ directory, forumId: this.forumId, readOnly: true })
  }
}
