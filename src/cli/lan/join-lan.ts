/** `parley join --lan`: the new laptop waits for an invite from a member on the same network. */
import { Joiner, type JoinerEvent } from '../../pairing/joiner.ts'
import { type Lan, openLan } from '../../pairing/open-lan.ts'
import { systemClock } from '../../runtime/clock.ts'
import { systemRandom } from '../../runtime/random.ts'
import { type Context, writeLine, writeLines } from '../context.ts'
import { badUsage, hasCode, refused, unreachable } from '../failure.ts'
import { decodeInvite, type Invite } from '../invite.ts'
import { printJsonLine } from '../print-json.ts'
import { printableLine } from '../print-text.ts'
import { closeOnAbort, type LanValues, printAddress, timeOfDay, waitMs } from './lan-options.ts'
import { saysYes } from './lines.ts'

export interface JoinLanValues extends LanValues {
  /** Of the replica. */
  readonly name: string
  /** Join without asking: the person confirms at the member only. */
  readonly yes?: boolean
  readonly json?: boolean
}

/** Waits for an invite, asks, and calls `join` with it. */
export async function joinByLan(
  values: JoinLanValues,
  context: Context,
  join: (invite: Invite) => Promise<void>,
): Promise<void> {
  if (!context.out.isTty && values.yes !== true) {
    throw badUsage('--lan asks before it joins, and there is no terminal: add --yes if so')
  }
  await using lan = await openLaptop(values)
  closeOnAbort(lan, context)
  await say(values, context, [
    `Waits for an invite on port ${lan.port}, until ${timeOfDay(context.now() + waitMs(values))}.`,
    'At a member of the forum, on the same network:   parley invite --lan',
  ])
  let code = ''
  for await (const event of lan.events()) {
    if (event.kind === 'code') code = event.code
    if (event.kind !== 'invited') await tell(event, values, context)
    else await answer(event.content, { code, values, context, join })
  }
  context.signal.throwIfAborted()
}

async function openLaptop(values: JoinLanValues): Promise<Lan<JoinerEvent>> {
  const [clock, random] = [systemClock(), systemRandom()]
  const joiner = new Joiner({
    name: values.name,
    secret: random.bytes(32),
    nonce: random.bytes(32),
    until: clock.now().monotonic + waitMs(values),
  })
  try {
    return await openLan(joiner, { port: values.port, clock })
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE')) throw error
    throw refused(
      `UDP port ${values.port} is in use: another "parley join --lan" may be waiting here; ` +
        'choose another port here and for the member with --port',
    )
  }
}

async function tell(
  event: Exclude<JoinerEvent, { kind: 'invited' }>,
  values: JoinLanValues,
  context: Context,
): Promise<void> {
  switch (event.kind) {
    case 'code': {
      const { code, from } = event
      if (values.json) return printJsonLine(context, { code, from: printAddress(from) })
      return writeLines(context.out, [
        '',
        `    ${code}`,
        '',
        `Type this code at the member (${printAddress(from)} asks for it).`,
      ])
    }
    case 'second-member': {
      const from = printAddress(event.from)
      return writeLine(context.err, `${from} invites, too: this laptop shows a code for one only`)
    }
    case 'expired':
      throw unreachable(
        `nobody invited this laptop within ${values.wait} s: ` +
          'run it again when somebody is at a member',
      )
    default:
      return event satisfies never
  }
}

interface Invited {
  readonly code: string
  readonly values: JoinLanValues
  readonly context: Context
  readonly join: (invite: Invite) => Promise<void>
}

async function answer(content: Uint8Array, { code, values, context, join }: Invited) {
  const invite = decodeInvite(Buffer.from(content).toString('utf8'))
  if (values.yes !== true && !(await asks(invite, code, context))) {
    throw refused('not joined: nothing was written')
  }
  await join(invite)
}

async function asks({ forum }: Invite, code: string, context: Context): Promise<boolean> {
  const name = printableLine(forum.name)
  await context.out.write(
    `Invited to the forum "${name}". Did the member take the code ${code}? [y/N] `,
  )
  return saysYes(context)
}

async function say(values: JoinLanValues, context: Context, lines: readonly string[]) {
  if (!values.json) await writeLines(context.out, lines)
}
