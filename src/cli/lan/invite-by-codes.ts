/** For programs: looks once who waits, and invites those whose codes were given. */
import { PAIRING_TRIES } from '../../core/limits.ts'
import type { InviterEvent, Laptop } from '../../pairing/inviter-event.ts'
import { writeLine, writeLines } from '../context.ts'
import { type CommandFailure, refused, unreachable } from '../failure.ts'
import { printJson } from '../print-json.ts'
import { printableLine } from '../print-text.ts'
import type { Inviting } from './invite-lan.ts'
import { printAddress } from './lan-options.ts'
import { laptopName, refusalWords, wordsOf } from './lan-words.ts'

interface Seen {
  readonly laptop: Laptop
  readonly state: 'confirmable' | 'taken' | 'silent'
}

/** Throws when nobody waits, when a code is nobody's, or when an invite was not acknowledged. */
export async function inviteByCodes(inviting: Inviting): Promise<void> {
  const { values, context } = inviting
  const waiting = await look(inviting)
  if (waiting.length === 0) throw nobodyWaits(inviting)
  const invited: Laptop[] = []
  for (const code of values.code ?? []) invited.push(await invite(code, inviting, waiting))
  if (values.json) {
    return printJson(context, {
      waiting: waiting.map(({ laptop, state }) => ({ ...jsonOf(laptop), state })),
      invited: invited.map(jsonOf),
    })
  }
  if (values.code !== undefined) return
  await writeLines(context.out, waiting.map(describe))
  await writeLine(context.err, 'Invite one of them by the code that it shows: add --code <code>')
}

/** Who waits, once all of them show a code or did not answer. */
async function look({ lan, context }: Inviting): Promise<readonly Seen[]> {
  const seen = new Map<Laptop, Seen>()
  for await (const event of lan.events()) {
    if (event.kind === 'looked' || event.kind === 'expired') break
    if (event.kind === 'unheard' || event.kind === 'full') {
      await writeLine(context.err, wordsOf(event) ?? '')
    } else {
      const state = stateAfter(event)
      if (state !== undefined) seen.set(event.laptop, { laptop: event.laptop, state })
    }
  }
  return [...seen.values()]
}

function stateAfter({ kind }: InviterEvent): Seen['state'] | undefined {
  return kind === 'confirmable' || kind === 'taken' || kind === 'silent' ? kind : undefined
}

async function invite(
  code: string,
  { lan, context, confirm, values }: Inviting,
  waiting: readonly Seen[],
): Promise<Laptop> {
  const confirmed = confirm(code)
  if (!('laptop' in confirmed)) {
    const who = waiting.map(({ laptop }) => laptopName(laptop)).join(', ')
    throw refused(`${refusalWords(code, confirmed)} (there are ${who})`)
  }
  for await (const event of lan.events()) {
    if (event.kind !== 'done' && event.kind !== 'silent') continue
    if (event.laptop !== confirmed.laptop) continue
    if (event.kind === 'done') {
      if (!values.json) await writeLine(context.out, wordsOf(event) ?? '')
      return event.laptop
    }
    if (event.asked === 'invite') throw unreachable(wordsOf(event) ?? '')
  }
  context.signal.throwIfAborted()
  throw unreachable(`the time was up before ${laptopName(confirmed.laptop)} had the invite`)
}

function nobodyWaits({ values, context }: Inviting): CommandFailure {
  context.signal.throwIfAborted()
  const where = values.to === undefined ? 'on this network' : 'there'
  const advice = 'run "parley join --lan" on the new laptop'
  const other = values.to === undefined ? ', or give its address with --to' : ''
  return unreachable(`no laptop waits ${where} (asked ${PAIRING_TRIES} times): ${advice}${other}`)
}

function describe({ laptop, state }: Seen): string {
  const words = { confirmable: 'shows a code', taken: 'shows a code for another member' }
  return `${laptopName(laptop)}  ${state === 'silent' ? 'does not answer' : words[state]}`
}

function jsonOf({ name, at }: Laptop): { name: string; address: string } {
  return { name: printableLine(name), address: printAddress(at) }
}
