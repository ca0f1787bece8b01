/** Digests of sections, and their sum. What a transaction makes of them is written at its end. */
import { LRUCache } from 'lru-cache'
import {
  addDigest,
  type Digest,
  digestFromBytes,
  digestToBytes,
  emptyDigest,
  removeDigest,
} from '../../core/digest.ts'
import type { DigestSection } from '../../core/forum-state.ts'
import { ROWS_CACHED_MAX } from '../../core/limits.ts'
import type { Authors } from './authors.ts'
import type { Database } from './database.ts'
import type { TargetNo } from './keys.ts'

/** Where a digest is kept: a topic's number, or one of these. */
type Section = TargetNo
const ACCOUNTS: Section = 0
const SUM: Section = 1

export class Digests {
  readonly #authors: Authors
  readonly #cache = new LRUCache<Section, Digest>({ max: ROWS_CACHED_MAX })
  readonly #changed = new Map<Section, Digest>()
  readonly #get
  readonly #put
  readonly #clear

  constructor(db: Database, authors: Authors) {
    this.#authors = authors
    this.#get = db.prepare<[Uint8Array]>('SELECT digest FROM digests WHERE section = ?')
    this.#put = db.prepare('INSERT OR REPLACE INTO digests (section, digest) VALUES (?, ?)')
    this.#clear = db.prepare('DELETE FROM digests')
  }

  /** A copy. */
  get(section: DigestSection): Digest {
    const found = this.#find(section)
    return found === undefined ? emptyDigest() : this.#at(found).slice()
  }

  /** The sum over all sections: a copy. */
  sum(): Digest {
    return this.#at(SUM).slice()
  }

  put(section: DigestSection, digest: Digest): void {
    const no = section === 'accounts' ? ACCOUNTS : -this.#authors.key(section)
    let sum = this.#changed.get(SUM)
    if (sum === undefined) {
      // Its own copy: the one in the cache is what the sum was before.
      sum = this.sum()
      this.#changed.set(SUM, sum)
    }
    removeDigest(sum, this.#at(no))
    addDigest(sum, digest)
    this.#changed.set(no, digest.slice())
  }

  flush(): void {
    for (const [section, digest] of this.#changed) {
      this.#put.run(section, bytesOf(digest))
      this.#cache.set(section, digest)
    }
    this.#changed.clear()
  }

  clear(): void {
    this.#clear.run()
    this.reset()
  }

  reset(): void {
    this.#changed.clear()
    this.#cache.clear()
  }

  #find(section: DigestSection): Section | undefined {
    return section === 'accounts'
      ? ACCOUNTS
      : this.#authors.findTarget({ kind: 'topic', id: section })
  }

  #at(section: Section): Digest {
    const held = this.#changed.get(section) ?? this.#cache.get(section)
    if (held !== undefined) return held
    const row = this.#get.get(section)
    const digest = row === undefined ? emptyDigest() : digestFromBytes(row[0])
    this.#cache.set(section, digest)
    return digest
  }
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/**
 * The bytes of `digestToBytes`, without copying where that can be. No view of other numbers: its
 * buffer would have to be made first, which was a twentieth of what a post costs the store.
 */
function bytesOf(digest: Digest): Uint8Array | Digest {
  return IS_LITTLE_ENDIAN ? digest : digestToBytes(digest)
}
