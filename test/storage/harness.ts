/** Stores for tests, that go away with what they wrote. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMemoryStore } from '../../src/storage/memory-store.ts'
import { openSqliteStore } from '../../src/storage/sqlite-store.ts'
import type { Store } from '../../src/storage/store.ts'
import { FORUM } from './sealing.ts'

export interface StoreHarness extends AsyncDisposable {
  readonly store: Store
  /** Closes the store and opens another one on what it made durable. */
  reopen(): Promise<void>
}

export async function memoryHarness(): Promise<StoreHarness> {
  let store = openMemoryStore({ forumId: FORUM })
  return {
    get store() {
      return store
    },
    async reopen() {
      store = openMemoryStore({ forumId: FORUM, image: store.image() })
    },
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]()
    },
  }
}

export interface SqliteHarness extends StoreHarness {
  readonly directory: string
}

export async function sqliteHarness(): Promise<SqliteHarness> {
  const directory = mkdtempSync(join(tmpdir(), 'parley-store-'))
  let store = openSqliteStore({ directory, forumId: FORUM })
  return {
    directory,
    get store() {
      return store
    },
    async reopen() {
      await store[Symbol.asyncDispose]()
      store = openSqliteStore({ directory, forumId: FORUM })
    },
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]()
      rmSync(directory, { recursive: true })
    },
  }
}
