/** `parley read <topic>`: prints a topic and its messages, and marks it as read. */
import { type Command, Option } from 'commander'
import type { Message } from '../../client/forum-client.ts'
import { sorted, type Vector, type VersionVector } from '../../core/vector.ts'
import type { parley } from '../../gen/messages.js'
import { type Context, writeLines } from '../context.ts'
import { follow } from '../follow.ts'
import {
  addClientOptions,
  addExamples,
  addPageOptions,
  addReadOption,
  type ClientValues,
  type PageValues,
} from '../options.ts'
import { fetchList, type ListPart, tellMore } from '../pages.ts'
import { printJson, printJsonLine } from '../print-json.ts'
import { flatLines, styleOf, topicLines, treeLines } from '../print-message.ts'
import { type Session, withSession } from '../session.ts'
import { type MessageView, messageView, type TopicView, topicView } from '../views.ts'

const SORTS = { old: 0, new: 1, top: 2 } as const satisfies Record<string, parley.v1.MessageSort>

interface Options extends ClientValues, PageValues {
  readonly sort: keyof typeof SORTS
  readonly flat?: boolean
  readonly follow?: boolean
}

export interface Values extends Options {
  readonly topic: string
}

export function register(program: Command, context: Context): void {
  const sort = new Option('--sort <order>', 'oldest, newest, or most liked first')
  const command = program
    .command('read')
    .description('read a topic: its text and the tree of its messages')
    .argument('<topic>', 'id of the topic')
    .addOption(sort.choices(Object.keys(SORTS)).default('old'))
    .option('--flat', 'one message under the other, without the tree')
    .option('--follow', 'go on with what happens in the topic, until Ctrl-C')
    .action((topic: string, options: Options) => run({ ...options, topic }, context))
  addExamples(
    addPageOptions(addReadOption(addClientOptions(command, context))),
    'read 2@k3f',
    'read 2@k3f --sort top --all',
    'read 2@k3f --flat --follow',
  )
}

interface Reading {
  readonly topic: TopicView
  readonly messages: readonly MessageView[]
  readonly next: string
  /** What surely is among the messages. */
  readonly version: VersionVector
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async (session) => {
    const reading = await readTopic(session, values)
    await printReading(reading, values, { session, context })
    await markRead(session, reading)
    if (!values.follow) return
    const topics = [reading.topic.id]
    await follow(session, context, { topics, after: reading.version, json: values.json === true })
  })
}

async function readTopic(session: Session, values: Values): Promise<Reading> {
  const topic = topicView(await session.client.getTopic({ topicId: values.topic }))
  const seen: { version: VersionVector | undefined } = { version: undefined }
  const list = await fetchList(values, (page) =>
    fetchMessages(session, { ...values, ...page, topic: topic.id }, (version) => {
      // The first page's: what came in between two pages may be on neither.
      seen.version ??= version
    }),
  )
  const messages = list.items.map(messageView)
  return { topic, messages, next: list.next, version: seen.version ?? session.client.version() }
}

async function fetchMessages(
  { client }: Session,
  { topic, sort, flat, limit, after }: Values,
  onVersion: (version: Vector) => void,
): Promise<ListPart<Message>> {
  const request = { topicId: topic, sort: SORTS[sort], tree: !flat, limit, after }
  const answer = await client.getMessages(request, { onVersion })
  return { items: answer.messages, next: answer.next }
}

async function printReading(
  { topic, messages, next }: Reading,
  { flat, json, follow: goesOn }: Values,
  { session, context }: { session: Session; context: Context },
): Promise<void> {
  // What follows are lines of JSON, so the beginning is one too.
  const print = goesOn ? printJsonLine : printJson
  if (json) return print(context, { topic, messages, next })
  const style = styleOf(context, session.short)
  const lines = flat ? flatLines(messages, style) : treeLines(messages, style)
  const empty = messages.length === 0 ? ['No messages yet.'] : []
  await writeLines(context.out, [...topicLines(topic, style), '', ...lines, ...empty])
  await tellMore(context, next)
}

/** Only what was shown to its end was read. */
async function markRead({ client, account }: Session, reading: Reading): Promise<void> {
  if (account === undefined || reading.next !== '') return
  const components = sorted(reading.version).map(([replica, count]) => ({ replica, count }))
  await client.markRead({ topicId: reading.topic.id, upTo: { components } })
}
