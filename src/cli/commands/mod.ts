/** `parley mod …`: what moderators do. Reading what they did is in mod-log.ts. */
import type { Command } from 'commander'
import { parley } from '../../gen/messages.js'
import type { ForumClient } from '../../client/forum-client.ts'
import { type Context, writeLine } from '../context.ts'
import { clientAtHome } from '../home-replica.ts'
import { addClientOptions, addExamples, type ClientValues } from '../options.ts'
import { printJson } from '../print-json.ts'
import { printableLine } from '../print-text.ts'
import { actor, withSession } from '../session.ts'
import { type TargetValues, targetName, targetOf } from '../target.ts'
import { userView } from '../views.ts'

const { ActKind } = parley.v1

type SubjectField = { userId: string } | { topicId: string } | { messageId: string }

export interface Values extends ClientValues {
  readonly act: parley.v1.ActKind
  /** What it is about: an id, or of a user also the name. */
  readonly id: string
  readonly kind: 'user' | 'topic' | 'text'
  readonly topic?: boolean
  readonly labels?: readonly string[]
  readonly reason?: string
  /** What to say when it is done; % stands for what it was about. */
  readonly done: string
}

interface Said {
  readonly act: parley.v1.ActKind
  readonly description: string
  readonly done: string
}

const USER_ACTS: Readonly<Record<string, Said>> = {
  appoint: {
    act: ActKind.ACT_KIND_APPOINT,
    description: 'make a user a moderator (the founder only)',
    done: '% is a moderator now.',
  },
  dismiss: {
    act: ActKind.ACT_KIND_DISMISS,
    description: 'end a moderator’s rights (the founder, or a moderator who steps down)',
    done: '% is no moderator any more.',
  },
  ban: {
    act: ActKind.ACT_KIND_BAN,
    description: 'take nothing more of a user, and hide what the ban does not know of',
    done: '% is banned.',
  },
  unban: {
    act: ActKind.ACT_KIND_UNBAN,
    description: 'end a ban; what it alone hid is shown again',
    done: '% is not banned any more.',
  },
}

const TEXT_ACTS: Readonly<Record<string, Said>> = {
  hide: {
    act: ActKind.ACT_KIND_HIDE,
    description: 'hide the text of a message; its place and the answers to it stay',
    done: 'Hid %.',
  },
  restore: {
    act: ActKind.ACT_KIND_RESTORE,
    description: 'show a text again that was hidden, or that a ban or lock covers',
    done: 'Restored %.',
  },
}

const TOPIC_ACTS: Readonly<Record<string, Said>> = {
  lock: {
    act: ActKind.ACT_KIND_LOCK,
    description: 'take no more posts in a topic, and hide those the lock does not know of',
    done: 'Locked %.',
  },
  unlock: {
    act: ActKind.ACT_KIND_UNLOCK,
    description: 'take posts in a topic again',
    done: 'Unlocked %.',
  },
  pin: { act: ActKind.ACT_KIND_PIN, description: 'list a topic first', done: 'Pinned %.' },
  unpin: {
    act: ActKind.ACT_KIND_UNPIN,
    description: 'list a topic at its place again',
    done: 'Unpinned %.',
  },
}

type Options = ClientValues & { readonly reason?: string }

export function register(mod: Command, context: Context): void {
  registerClaim(mod, context)
  for (const [name, said] of Object.entries(USER_ACTS)) {
    const command = mod.command(name).argument('<user>', 'name or id of the user')
    command.action((id: string, options: Options) =>
      run({ ...options, ...said, id, kind: 'user' }, context),
    )
    describe(command, said, context, `mod ${name} bob --reason "as agreed in the club"`)
  }
  for (const [name, said] of Object.entries(TEXT_ACTS)) {
    const command = mod
      .command(name)
      .argument('<id>', 'id of the message')
      .option('--topic', 'the id is of a topic')
    command.action((id: string, options: Options) =>
      run({ ...options, ...said, id, kind: 'text' }, context),
    )
    describe(command, said, context, `mod ${name} 7@k3f`, `mod ${name} --topic 2@k3f`)
  }
  for (const [name, said] of Object.entries(TOPIC_ACTS)) {
    const command = mod.command(name).argument('<topic>', 'id of the topic')
    command.action((id: string, options: Options) =>
      run({ ...options, ...said, id, kind: 'topic' }, context),
    )
    describe(command, said, context, `mod ${name} 2@k3f`)
  }
  registerMove(mod, context)
}

function describe(command: Command, said: Said, context: Context, ...examples: string[]): void {
  command.description(said.description).option('--reason <text>', 'why, for the public log')
  addExamples(addClientOptions(command, context), ...examples)
}

function registerMove(mod: Command, context: Context): void {
  const said: Said = {
    act: ActKind.ACT_KIND_MOVE,
    description: 'give a topic other labels, instead of all it has',
    done: 'Moved %.',
  }
  const command = mod
    .command('move')
    .argument('<topic>', 'id of the topic')
    .argument('[labels...]', 'the labels it is to have; none takes all away')
    .action((id: string, labels: string[], options: Options) =>
      run({ ...options, ...said, id, labels, kind: 'topic' }, context),
    )
  describe(command, said, context, 'mod move 2@k3f kind=minutes archive')
}

function registerClaim(mod: Command, context: Context): void {
  const command = mod
    .command('claim')
    .description('become the founder: once, on the machine where the forum was made')
    .action((options: ClientValues) => runClaim(options, context))
  addExamples(addClientOptions(command, context), 'mod claim')
}

async function runClaim(values: ClientValues, context: Context): Promise<void> {
  await withSession(values, context, async (session) => {
    actor(session)
    const founder = userView((await session.client.claimForum({})).founder)
    if (values.json) return printJson(context, { founder })
    const name = printableLine(founder.name)
    await writeLine(
      context.out,
      `The founder of "${printableLine(session.forum.name)}" is ${name}.`,
    )
  })
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async (session) => {
    actor(session)
    const { act, labels = [], reason = '' } = values
    const { subject, name } = await subjectOf(values, session.client)
    await using closing = new AsyncDisposableStack()
    const client = await clientAtHome(session, values, { context, closing })
    await client.moderate({ act, ...subject, labels: [...labels], reason })
    if (values.json) return printJson(context, { done: true })
    await writeLine(
      context.out,
      values.done.replace('%', () => name),
    )
  })
}

async function subjectOf(
  values: Values,
  client: ForumClient,
): Promise<{ subject: SubjectField; name: string }> {
  if (values.kind === 'user') {
    const user = userView(await client.getUser(whoIs(values.id)))
    return { subject: { userId: user.id }, name: printableLine(user.name) }
  }
  const target: TargetValues = {
    id: values.id,
    topic: values.kind === 'topic' || values.topic === true,
  }
  return { subject: targetOf(target), name: targetName(target) }
}

/** A name, unless it looks like an id. */
function whoIs(text: string): { id: string } | { name: string } {
  return /^[1-9][0-9]*(?:@[0-9a-z]+)?$/.test(text) ? { id: text } : { name: text }
}
