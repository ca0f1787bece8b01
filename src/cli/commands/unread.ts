/** `parley unread`: topics with something that you have not read. */
import type { Command } from 'commander'
import { type Context, writeLines } from '../context.ts'
import {
  addClientOptions,
  addExamples,
  addPageOptions,
  addReadOption,
  type ClientValues,
  type PageValues,
} from '../options.ts'
import { fetchList, tellMore } from '../pages.ts'
import { printJson } from '../print-json.ts'
import { styleOf } from '../print-message.ts'
import { tableLines } from '../print-table.ts'
import { unreadColumns } from '../print-topics.ts'
import { actor, withSession } from '../session.ts'
import { unreadView } from '../views.ts'

export type Values = ClientValues & PageValues

export function register(program: Command, context: Context): void {
  const command = program
    .command('unread')
    .description('list topics with messages that you have not read')
    .action((values: Values) => run(values, context))
  addExamples(addPageOptions(addReadOption(addClientOptions(command, context))), 'unread')
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async (session) => {
    actor(session)
    const list = await fetchList(values, async (page) => {
      const { topics, next } = await session.client.listUnread(page)
      return { items: topics, next }
    })
    const unread = list.items.map(unreadView)
    if (values.json) return printJson(context, { unread, next: list.next })
    const style = styleOf(context, session.short)
    const lines = tableLines(unread, unreadColumns(style), style)
    await writeLines(context.out, unread.length === 0 ? ['You have read everything.'] : lines)
    await tellMore(context, list.next)
  })
}
