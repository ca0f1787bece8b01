/** `parley mod log`, `mod reports` and `mod list`: what moderators did, and who they are. */
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
import { actLine, actView } from '../print-act.ts'
import { printJson } from '../print-json.ts'
import { styleOf } from '../print-message.ts'
import { printableLine } from '../print-text.ts'
import { withSession } from '../session.ts'
import { userView } from '../views.ts'

export interface Values extends ClientValues, PageValues {
  readonly handled?: boolean
}

export function register(mod: Command, context: Context): void {
  const log = mod
    .command('log')
    .description('what moderators did, newest first: for everybody to read')
    .action((values: Values) => runLog(values, context))
  addExamples(addPageOptions(addReadOption(addClientOptions(log, context))), 'mod log --all --json')
  const reports = mod
    .command('reports')
    .description('what was reported and waits for a moderator')
    .option('--handled', 'also what a moderator has seen to')
    .action((values: Values) => runReports(values, context))
  addExamples(addPageOptions(addReadOption(addClientOptions(reports, context))), 'mod reports')
  const list = mod
    .command('list')
    .description('who the founder and the moderators are')
    .action((values: ClientValues) => runList(values, context))
  addExamples(addReadOption(addClientOptions(list, context)), 'mod list')
}

async function runLog(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async ({ client, short }) => {
    const { items, next } = await fetchList(values, async (page) => {
      const answer = await client.listActs(page)
      return { items: answer.acts, next: answer.next }
    })
    const acts = items.map(actView)
    if (values.json) return printJson(context, { acts, next })
    const style = styleOf(context, short)
    const lines =
      acts.length === 0 ? ['Nobody has moderated yet.'] : acts.map((act) => actLine(act, style))
    await writeLines(context.out, lines)
    await tellMore(context, next)
  })
}

async function runReports(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async ({ client, short }) => {
    const all = values.handled === true
    const { items, next } = await fetchList(values, async (page) => {
      const answer = await client.listReports({ ...page, all })
      return { items: answer.reports, next: answer.next }
    })
    const reports = items.map(actView)
    if (values.json) return printJson(context, { reports, next })
    const style = styleOf(context, short)
    const lines =
      reports.length === 0 ? ['Nothing waits.'] : reports.map((act) => actLine(act, style))
    await writeLines(context.out, lines)
    await tellMore(context, next)
  })
}

async function runList(values: ClientValues, context: Context): Promise<void> {
  await withSession(values, context, async ({ client }) => {
    const answer = await client.listModerators({})
    const founder = answer.founder === null ? null : userView(answer.founder)
    const moderators = answer.moderators.map(userView)
    if (values.json) return printJson(context, { founder, moderators })
    const names = moderators.map(({ name }) => printableLine(name)).join(', ')
    await writeLines(context.out, [
      founder === null
        ? 'Nobody has claimed the forum yet: whoever made it does so with "parley mod claim".'
        : `Founder: ${printableLine(founder.name)}`,
      `Moderators: ${names === '' ? 'none' : names}`,
    ])
  })
}
