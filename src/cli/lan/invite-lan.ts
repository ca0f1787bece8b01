/** `parley invite --lan`: gives laptops on the same network the invite, code by code. */
import { Inviter } from '../../pairing/inviter.ts'
import type { InviterEvent } from '../../pairing/inviter-event.ts'
import { broadcastAddresses } from '../../pairing/lan-addresses.ts'
import { type Lan, openLan } from '../../pairing/open-lan.ts'
import { systemClock } from '../../runtime/clock.ts'
import { systemRandom } from '../../runtime/random.ts'
import type { Context } from '../context.ts'
import { closeOnAbort, type LanValues, waitMs } from './lan-options.ts'
import { inviteAtTerminal } from './invite-at-terminal.ts'
import { inviteByCodes } from './invite-by-codes.ts'
import { pairingSecret } from './pairing-secret.ts'

export interface InviteLanValues extends LanValues {
  /** What laptops show: each of them is invited. */
  readonly code?: readonly string[]
  /** Laptops where broadcasts do not get to. */
  readonly to?: readonly { readonly host: string; readonly port: number | undefined }[]
  readonly json?: boolean
}

/** A member that looks for laptops. */
export interface Inviting {
  readonly lan: Lan<InviterEvent>
  readonly context: Context
  readonly values: InviteLanValues
  readonly forumName: string
  /** Milliseconds since 1970. */
  readonly until: number
  /** Sends the invite to who shows this code; see Inviter. */
  confirm(code: string): ReturnType<Inviter['confirm']>
}

export interface Invitation {
  /** Of the data directory. */
  readonly path: string
  readonly forumName: string
  readonly invite: string
}

export async function inviteByLan(
  values: InviteLanValues,
  { path, forumName, invite }: Invitation,
  context: Context,
): Promise<void> {
  const clock = systemClock()
  const inviter = new Inviter({
    secret: await pairingSecret(path, context),
    content: Buffer.from(invite),
    random: (count) => systemRandom().bytes(count),
    calls: callsOf(values),
    until: clock.now().monotonic + waitMs(values),
  })
  await using lan = await openLan(inviter, { port: 0, clock })
  closeOnAbort(lan, context)
  const inviting: Inviting = {
    lan,
    context,
    values,
    forumName,
    until: context.now() + waitMs(values),
    confirm: (code) => {
      const confirmed = inviter.confirm(code, clock.now().monotonic)
      lan.wake()
      return confirmed
    },
  }
  const isForPerson = context.out.isTty && values.code === undefined && !values.json
  await (isForPerson ? inviteAtTerminal(inviting) : inviteByCodes(inviting))
  context.signal.throwIfAborted()
}

function callsOf({ to, port }: InviteLanValues) {
  if (to !== undefined) {
    return to.map((one) => ({ host: one.host, port: one.port ?? port, isBroadcast: false }))
  }
  return broadcastAddresses().map((host) => ({ host, port, isBroadcast: true }))
}
