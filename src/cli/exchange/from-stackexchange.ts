/**
 * The data dump of a Stack Exchange site: `Posts.xml`, and beside it `Users.xml` and
 * `Comments.xml`. Questions become topics, answers and comments messages, tags labels, scores
 * likes. The files are streamed; of posts only the ids are kept.
 */
import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { IMPORT_POSTS_MAX } from '../../core/limits.ts'
import type { Context } from '../context.ts'
import { badUsage } from '../failure.ts'
import { DistinctNames } from './distinct-names.ts'
import { Drops } from './dropped.ts'
import { fittingText, fittingTitle } from './fitting.ts'
import { type MessageLine, type ParsedLine, type TopicLine, UNCHANGED } from './format.ts'
import { type ByteSource, openBytes } from './read-bytes.ts'
import type { ImportSource, SourceOptions } from './source.ts'
import { markdownOf } from './to-markdown.ts'
import { type Row as XmlRow, xmlRows } from './xml-rows.ts'

const [QUESTION, ANSWER] = ['1', '2']
/** Who wrote something and whose account is gone. */
const NOBODY = 'deleted user'

type Attribute =
  | 'Id'
  | 'PostTypeId'
  | 'ParentId'
  | 'PostId'
  | 'Title'
  | 'Body'
  | 'Text'
  | 'Tags'
  | 'Score'
  | 'CreationDate'
  | 'DisplayName'
  | 'OwnerUserId'
  | 'OwnerDisplayName'
  | 'UserId'
  | 'UserDisplayName'

type Row = XmlRow<Attribute>

interface DumpFile extends ByteSource {
  readonly name: string
}

interface Dump {
  readonly users: DumpFile | undefined
  readonly posts: DumpFile
  readonly comments: DumpFile | undefined
}

export async function fromStackExchange(options: SourceOptions): Promise<ImportSource> {
  const dump = await openDump(options)
  const files = [dump.users, dump.posts, dump.comments].filter((file) => file !== undefined)
  const reader = new DumpReader(dump, options.name)
  return {
    lines: reader.lines(),
    progress: () => files.reduce((sum, file) => sum + (file.progress() ?? 0), 0) / files.length,
    dropped: () => reader.drops.list(),
  }
}

class DumpReader {
  readonly drops = new Drops()
  readonly #dump: Dump
  readonly #source: string
  readonly #names = new DistinctNames()
  /** The question of each answer; of a question itself. */
  readonly #questionOf = new Map<string, string>()

  constructor(dump: Dump, source: string) {
    this.#dump = dump
    this.#source = source
  }

  async *lines(): AsyncGenerator<ParsedLine> {
    const { users, posts, comments } = this.#dump
    if (users === undefined) this.drops.add('names', 'Users.xml is not there: ids stand for them')
    else for await (const row of rowsOf(users)) this.#nameOf(row.Id, row.DisplayName)
    for await (const row of rowsOf(posts)) yield* this.#post(row)
    if (comments === undefined) this.drops.add('comments', 'Comments.xml is not there')
    else for await (const row of rowsOf(comments)) yield this.#comment(row)
  }

  *#post(row: Row): Iterable<ParsedLine> {
    const { Id: id = '', PostTypeId: type, ParentId: question = '' } = row
    if (type === QUESTION) {
      this.#keep(id, id)
      yield line(this.#topic(id, row))
    } else if (type === ANSWER) {
      this.#keep(id, question)
      yield line(this.#answer(id, question, row))
    } else {
      this.drops.add('other posts', 'wiki pages, tag texts and the like are no discussion')
    }
  }

  #topic(id: string, row: Row): TopicLine {
    return {
      type: 'topic',
      id: this.#id(id),
      author: this.#nameOf(row.OwnerUserId, row.OwnerDisplayName),
      title: fittingTitle(row.Title ?? '', this.drops),
      text: fittingText(markdownOf(row.Body ?? ''), this.drops),
      labels: tagsOf(row.Tags ?? ''),
      titles: [],
      ...this.#extras(row),
    }
  }

  #answer(id: string, question: string, row: Row): MessageLine {
    return {
      type: 'message',
      id: this.#id(id),
      topic: this.#id(question),
      parent: null,
      author: this.#nameOf(row.OwnerUserId, row.OwnerDisplayName),
      text: fittingText(markdownOf(row.Body ?? ''), this.drops),
      ...this.#extras(row),
    }
  }

  #comment(row: Row): ParsedLine {
    const { Id: id = '', PostId: post = '' } = row
    const question = this.#questionOf.get(post)
    if (question === undefined)
      return { wrong: `comment ${id} is on post ${post}, not in Posts.xml` }
    return line({
      type: 'message',
      id: this.#id(`c${id}`),
      topic: this.#id(question),
      parent: post === question ? null : this.#id(post),
      author: this.#nameOf(row.UserId, row.UserDisplayName),
      // Comments are Markdown already.
      text: fittingText(row.Text ?? '', this.drops),
      ...this.#extras(row),
    })
  }

  #extras({ CreationDate: date = '', Score: score = '0' }: Row) {
    // Dumps give UTC without saying so.
    const created_at = /Z|[+-]\d\d:\d\d$/.test(date) ? date : `${date}Z`
    return { created_at, score: Number(score), ...UNCHANGED }
  }

  #nameOf(id: string | undefined, name: string | undefined): string {
    const known = id ?? `named ${name ?? ''}`
    return this.#names.nameOf(known, name ?? (id === undefined ? NOBODY : `user ${id}`))
  }

  #keep(id: string, question: string): void {
    if (this.#questionOf.size >= IMPORT_POSTS_MAX) {
      throw badUsage(`the dump has more than ${IMPORT_POSTS_MAX} posts: too many for one forum`)
    }
    this.#questionOf.set(id, question)
  }

  #id(id: string): string {
    return `${this.#source}-${id}`
  }
}

function line(made: TopicLine | MessageLine): ParsedLine {
  return { line: made }
}

/** `<a><b>` in older dumps, `|a|b|` in newer ones. */
function tagsOf(tags: string): string[] {
  return tags.split(/[<>|]+/).filter((tag) => tag !== '')
}

function rowsOf(file: DumpFile): AsyncGenerator<Row> {
  return xmlRows(file.name, file.bytes)
}

async function openDump({ path, context }: SourceOptions): Promise<Dump> {
  const isFolder = await isFolderAt(path, context)
  const folder = isFolder ? path : dirname(path)
  const posts = isFolder ? await findIn(folder, 'Posts.xml', context) : path
  if (posts === undefined) {
    throw badUsage(`${path} has no Posts.xml: expected the unpacked dump of a site`)
  }
  const open = async (file: string | undefined) =>
    file === undefined ? undefined : { ...(await openBytes(file, context)), name: basename(file) }
  const [users, comments] = await Promise.all(
    ['Users.xml', 'Comments.xml'].map(async (name) => open(await findIn(folder, name, context))),
  )
  const opened = await open(posts)
  if (opened === undefined) throw badUsage(`${path} cannot be read`)
  return { users, comments, posts: opened }
}

async function isFolderAt(path: string, context: Context): Promise<boolean> {
  const found = await stat(resolve(context.cwd, path)).catch(() => undefined)
  return found?.isDirectory() ?? false
}

/** The file of that name, packed or not. */
async function findIn(folder: string, name: string, context: Context): Promise<string | undefined> {
  for (const path of [join(folder, name), join(folder, `${name}.gz`)]) {
    const found = await stat(resolve(context.cwd, path)).catch(() => undefined)
    if (found?.isFile()) return path
  }
  return undefined
}
