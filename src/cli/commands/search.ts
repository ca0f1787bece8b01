/** `parley search <words>`: finds messages and topics. */
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
import { foundLines } from '../print-topics.ts'
import { withSession } from '../session.ts'
import { foundView } from '../views.ts'

type Options = ClientValues & PageValues

export interface Values extends ClientValues, PageValues {
  readonly words: string
}

export function register(program: Command, context: Context): void {
  const command = program
    .command('search')
    .description('find messages and topics that have all these words')
    .argument('<words...>', 'words')
    .action((words: string[], options: Options) =>
      run({ ...options, words: words.join(' ') }, context),
    )
  addExamples(addPageOptions(addReadOption(addClientOptions(command, context))), 'search cake')
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async ({ client, short }) => {
    const list = await fetchList(values, async (page) => {
      const { found, next } = await client.search({ words: values.words, ...page })
      return { items: found, next }
    })
    const found = list.items.map(foundView)
    if (values.json) return printJson(context, { found, next: list.next })
    const style = styleOf(context, short)
    const lines = found.flatMap((place) => foundLines(place, style))
    await writeLines(context.out, lines.length === 0 ? ['Nothing found.'] : lines)
    await tellMore(context, list.next)
  })
}
