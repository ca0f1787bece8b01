/** `parley user new <name>`: makes an account and keeps its secret in the profile. */
import type { Command } from 'commander'
import { type Context, writeLine } from '../context.ts'
import { addClientOptions, addExamples, type ClientValues } from '../options.ts'
import { printJson } from '../print-json.ts'
import { printableLine } from '../print-text.ts'
import { withSession } from '../session.ts'
import { userView } from '../views.ts'

export interface Values extends ClientValues {
  readonly name: string
}

export function register(user: Command, context: Context): void {
  const command = user
    .command('new')
    .description('make an account and act as it from now on')
    .argument('<name>', 'name that others see')
    .action((name: string, values: ClientValues) => run({ ...values, name }, context))
  addExamples(addClientOptions(command, context), 'user new ada')
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async ({ client, profile, forum, short }) => {
    const { user, secret } = await client.createUser({ name: values.name })
    const view = userView(user)
    await profile.add({ id: view.id, name: user?.name ?? values.name, secret })
    if (values.json) return printJson(context, { user: view })
    const [name, inForum] = [view.name, forum.name].map(printableLine)
    await writeLine(
      context.out,
      `You are ${name} (user ${short(view.id)}) in the forum "${inForum}".`,
    )
  })
}
