/** `parley whoami`: which account acts, and which others there are. */
import type { Command } from 'commander'
import { type Context, writeLines } from '../context.ts'
import { addClientOptions, addExamples, type ClientValues } from '../options.ts'
import { printJson } from '../print-json.ts'
import { printableLine } from '../print-text.ts'
import { actor, withSession } from '../session.ts'

export function register(program: Command, context: Context): void {
  const command = program
    .command('whoami')
    .description('show the account you act as, and your others in this forum')
    .action((values: ClientValues) => run(values, context))
  addExamples(addClientOptions(command, context), 'whoami', 'whoami --as grace')
}

export async function run(values: ClientValues, context: Context): Promise<void> {
  await withSession(values, context, async (session) => {
    const { id, name } = actor(session)
    const { forum, short } = session
    const accounts = await session.profile.accounts()
    const others = accounts.filter((account) => account.id !== id)
    if (values.json) {
      const plain = others.map((account) => ({ id: account.id, name: account.name }))
      return printJson(context, { forum, user: { id, name }, others: plain })
    }
    const named = (account: { id: string; name: string }): string =>
      `${printableLine(account.name)} (user ${short(account.id)})`
    await writeLines(context.out, [
      `${named({ id, name })} in the forum "${printableLine(forum.name)}"`,
      ...others.map((account) => `also yours: ${named(account)}, with --as ${account.name}`),
    ])
  })
}
