/** `parley topics`: lists topics. */
import { type Command, Option } from 'commander'
import type { Topic } from '../../client/forum-client.ts'
import type { parley } from '../../gen/messages.js'
import { type Context, writeLines } from '../context.ts'
import {
  addClientOptions,
  addExamples,
  addPageOptions,
  addReadOption,
  type ClientValues,
  type PageValues,
} from '../options.ts'
import { fetchList, type ListPart, tellMore } from '../pages.ts'
import { printJson } from '../print-json.ts'
import { styleOf } from '../print-message.ts'
import { tableLines } from '../print-table.ts'
import { topicColumns } from '../print-topics.ts'
import { type Session, withSession } from '../session.ts'
import { topicView } from '../views.ts'

const SORTS = { new: 0, top: 1, active: 2, hot: 3 } as const satisfies Record<
  string,
  parley.v1.TopicSort
>

export interface Values extends ClientValues, PageValues {
  readonly sort: keyof typeof SORTS
  readonly label?: string
}

export function register(program: Command, context: Context): void {
  const sort = new Option('--sort <order>', 'newest, most liked, last active, or hot first')
  const command = program
    .command('topics')
    .description('list topics')
    .addOption(sort.choices(Object.keys(SORTS)).default('new'))
    .option('--label <label>', 'only topics with this label')
    .action((values: Values) => run(values, context))
  addExamples(
    addPageOptions(addReadOption(addClientOptions(command, context))),
    'topics --sort active',
    'topics --label kind=minutes --all --json',
  )
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async (session) => {
    const list = await fetchList(values, (page) => fetchTopics(session, values, page))
    const topics = list.items.map(topicView)
    if (values.json) return printJson(context, { topics, next: list.next })
    const style = styleOf(context, session.short)
    const empty = values.label === undefined ? 'No topics yet.' : 'No topics with this label.'
    const lines = topics.length === 0 ? [empty] : tableLines(topics, topicColumns(style), style)
    await writeLines(context.out, lines)
    await tellMore(context, list.next)
  })
}

async function fetchTopics(
  { client }: Session,
  { sort, label }: Values,
  page: { limit: number; after: string },
): Promise<ListPart<Topic>> {
  const answer = await client.listTopics({ sort: SORTS[sort], label: label ?? '', ...page })
  return { items: answer.topics, next: answer.next }
}
