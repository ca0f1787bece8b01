/**
 * A mail archive. A mail that answers none of those before it opens a topic, its subject is the
 * title; the others are messages, answers where In-Reply-To or References say so. Addresses are
 * not shown: people go by the name they write under.
 */
import { Readable } from 'node:stream'
import { mboxReader } from 'mbox-reader'
import PostalMime, { type Email } from 'postal-mime'
import { IMPORT_POSTS_MAX } from '../../core/limits.ts'
import { badUsage } from '../failure.ts'
import { DistinctNames } from './distinct-names.ts'
import { Drops } from './dropped.ts'
import { fittingText, fittingTitle } from './fitting.ts'
import { type ParsedLine, UNCHANGED } from './format.ts'
import { openBytes } from './read-bytes.ts'
import type { ImportSource, SourceOptions } from './source.ts'
import { markdownOf } from './to-markdown.ts'

/** What mail programs put in front of the subject of an answer. */
const ANSWER_MARKS = /^(?:\s*(?:re|aw|fwd?|wg)\s*(?:\[\d+\])?:)+\s*/i
const MESSAGE_IDS = /<[^<>\s]+>/g

export async function fromMbox({ path, context }: SourceOptions): Promise<ImportSource> {
  const { bytes, progress } = await openBytes(path, context)
  const archive = new Archive()
  return {
    lines: archive.lines(bytes),
    progress,
    dropped: () => archive.drops.list(),
  }
}

class Archive {
  readonly drops = new Drops()
  readonly #names = new DistinctNames()
  /** The topic of each mail, by message id. */
  readonly #topicOf = new Map<string, string>()

  async *lines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ParsedLine> {
    let isMbox = false
    for await (const { content } of mboxReader(Readable.from(bytes))) {
      isMbox = true
      const line = this.#mail(await PostalMime.parse(content))
      if (line !== undefined) yield line
    }
    if (!isMbox) throw badUsage('the file has no line that begins with "From ": is it an mbox?')
  }

  #mail(mail: Email): ParsedLine | undefined {
    const id = mail.messageId
    if (id === undefined) {
      this.drops.add('mails without a Message-ID', 'nothing tells them apart')
      return undefined
    }
    if (this.#topicOf.has(id)) {
      this.drops.add('second copies of mails', 'one is enough')
      return undefined
    }
    const date = new Date(mail.date ?? '')
    if (Number.isNaN(date.getTime())) return { wrong: `mail ${id} has no date that can be read` }
    this.drops.add('attachments', 'a forum holds texts', mail.attachments.length)
    const parent = this.#parentOf(mail)
    const topic = parent === undefined ? id : (this.#topicOf.get(parent) ?? id)
    this.#keep(id, topic)
    const content = {
      id: `mail-${id}`,
      author: this.#authorOf(mail),
      text: fittingText(mail.text ?? markdownOf(mail.html ?? ''), this.drops),
      created_at: date.toISOString(),
      score: 0,
      ...UNCHANGED,
    }
    if (parent === undefined) {
      const title = fittingTitle(subjectOf(mail), this.drops)
      return { line: { type: 'topic', title, labels: [], titles: [], ...content } }
    }
    return {
      line: {
        type: 'message',
        topic: `mail-${topic}`,
        parent: parent === topic ? null : `mail-${parent}`,
        ...content,
      },
    }
  }

  /** The nearest mail that it answers and that is here. */
  #parentOf({ inReplyTo = '', references = '' }: Email): string | undefined {
    const ids = [...(references.match(MESSAGE_IDS) ?? []), ...(inReplyTo.match(MESSAGE_IDS) ?? [])]
    return ids.findLast((id) => this.#topicOf.has(id))
  }

  #authorOf({ from }: Email): string {
    const address = from?.address ?? ''
    // Without its domain, so that nobody collects it.
    return this.#names.nameOf(address, from?.name || (address.split('@')[0] ?? ''))
  }

  #keep(id: string, topic: string): void {
    if (this.#topicOf.size >= IMPORT_POSTS_MAX) {
      throw badUsage(`the archive has more than ${IMPORT_POSTS_MAX} mails: import it in parts`)
    }
    this.#topicOf.set(id, topic)
  }
}

function subjectOf({ subject = '' }: Email): string {
  return subject.replace(ANSWER_MARKS, '')
}
