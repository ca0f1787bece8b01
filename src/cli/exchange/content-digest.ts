/**
 * The digest of a forum's content: of what its readers see, whatever ids it has and in whatever
 * order it came to be. So a forum that was exported and imported has the digest that it had, in the
 * other mode, too.
 *
 * It covers the names of users and since when they are there; of topics and messages the author, the
 * place in the tree, title, labels, text and what it was before each edit, the number of likes,
 * whether it is open to everybody or gone, and the date. Each line names what it belongs to by that
 * one's hash, and the digest is the sum over all lines (core/digest.ts).
 */
import { createHash } from 'node:crypto'
import { addLine, type Digest, digestToHex, emptyDigest } from '../../core/digest.ts'
import type { ExportLine, Revised } from './format.ts'

/** Users who never were: who is named where nobody wrote something. They have no date. */
const NOBODY = 'nobody'

export interface ContentDigests {
  readonly digest: string
  /** The same without all dates: of what was imported from a file that has none. */
  readonly undated: string
}

/** Lines are added as an export writes them: what something belongs to before it. */
export class ContentDigest {
  readonly #dated = new Lines()
  readonly #undated = new Lines()

  add(line: ExportLine): void {
    this.#dated.add(line, (date) => date ?? null)
    this.#undated.add(line, () => null)
  }

  digests(): ContentDigests {
    return { digest: this.#dated.hex(), undated: this.#undated.hex() }
  }
}

type DateOf = (date: string | undefined) => string | null

class Lines {
  readonly #digest: Digest = emptyDigest()
  /** Hashes of the lines of the topic that came last, and of what is in it. */
  readonly #hashes = new Map<string, string>()

  add(line: ExportLine, dateOf: DateOf): void {
    switch (line.type) {
      case 'user': {
        const date = line.name === NOBODY ? null : dateOf(line.created_at)
        this.#add(['user', line.name, date])
        return
      }
      case 'topic': {
        const titles = line.titles ?? [line.title]
        const about = [titles.toSorted(), (line.labels ?? []).toSorted()]
        this.#hashes.clear()
        const hash = this.#add(['topic', ...about, ...textOf(line), dateOf(line.created_at)])
        this.#hashes.set('', hash)
        return
      }
      case 'message': {
        const above = this.#hashes.get(line.parent ?? '')
        const hash = this.#add(['message', above, ...textOf(line), dateOf(line.created_at)])
        this.#hashes.set(line.id, hash)
        return
      }
      default:
        line satisfies never
    }
  }

  hex(): string {
    return digestToHex(this.#digest)
  }

  /** The hash by which others name it. */
  #add(fields: readonly unknown[]): string {
    const line = JSON.stringify(fields)
    addLine(this.#digest, line, sha256)
    return sha256(line).toString('hex')
  }
}

function textOf({ author, text = '', score = 0, history, deleted, open }: Revised): unknown[] {
  const isGone = deleted ?? false
  const was = isGone ? [] : [...(history ?? []).map((one) => one.text), text]
  // An edit that changes nothing is none to a reader.
  const texts = was.filter((one, index) => one !== was[index - 1])
  return [author, texts, isGone ? 0 : score, isGone, !isGone && (open ?? false)]
}

function sha256(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest()
}
