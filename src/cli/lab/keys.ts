/** Which key does what in the lab. Pure: what is seen and a key in, what is to be done out. */
import type { Action } from '../../lab/action.ts'
import type { Row, Snapshot } from '../../lab/snapshot.ts'

/** What a slow link takes more, ms. */
const SLOW_MS = 250

export interface Choice {
  /** Index of the replica that keys act on. */
  readonly selected: number
  /** Names of those that are cut off alone; all if there are none. */
  readonly marked: ReadonlySet<string>
}

export type Wanted =
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'chance'; readonly on: boolean }
  | { readonly kind: 'choose'; readonly choice: Choice }
  | { readonly kind: 'leave'; readonly how: 'quit' | 'judge' }
  | { readonly kind: 'nothing' }

export interface Key {
  readonly key: string
  readonly label: string
  readonly wanted: Wanted
  /** Whether it does nothing here but say why. */
  readonly isIdle?: boolean
}

/** The replica that keys act on. */
export function chosen({ rows }: Snapshot, { selected }: Choice): Row | undefined {
  return rows[Math.max(0, Math.min(selected, rows.length - 1))]
}

/** The keys that work now, for the last lines. */
export function keysOf(seen: Snapshot, choice: Choice): readonly Key[] {
  const row = chosen(seen, choice)
  return [...(row === undefined ? [] : rowKeys(seen, choice, row)), ...forumKeys(seen)]
}

function rowKeys(seen: Snapshot, choice: Choice, row: Row): Key[] {
  const { name: replica, condition } = row
  const { isPaused, delayMs, isFull } = condition
  const from = [...choice.marked].filter((name) => name !== replica)
  const whom = from.length === 0 ? {} : { from }
  const others = from.length === 0 ? '' : ` from ${from.join(' ')}`
  const isMarked = choice.marked.has(replica)
  const marked = new Set(choice.marked)
  if (isMarked) marked.delete(replica)
  else marked.add(replica)
  const does = (key: string, label: string, action: Action): Key => {
    return { key, label, wanted: { kind: 'action', action } }
  }
  return [
    row.process === 'ended'
      ? does('k', 'start', { do: 'start', replica })
      : does('k', 'kill -9', { do: 'kill', replica }),
    isPaused
      ? does('p', 'go on', { do: 'go-on', replica })
      : does('p', 'pause', { do: 'pause', replica }),
    does('c', `cut${others}`, { do: 'cut', replica, ...whom }),
    does('o', `cut one way${others}`, { do: 'cut', replica, ...whom, oneWay: true }),
    ...(isCut(seen, replica) ? [does('h', 'heal', { do: 'heal', replica })] : []),
    { key: 'm', label: isMarked ? 'unmark' : 'mark', wanted: choosing({ ...choice, marked }) },
    delayMs > 0
      ? does('s', 'fast again', { do: 'fast', replica })
      : does('s', 'slow links', { do: 'slow', replica, ms: SLOW_MS }),
    isFull
      ? does('f', 'free the disk', { do: 'free', replica })
      : {
          ...does('f', 'fill the disk', { do: 'fill', replica }),
          isIdle: seen.whyNoWrong !== undefined,
        },
    does('w', 'wipe', { do: 'wipe', replica }),
    does('x', 'remove', { do: 'remove', replica }),
  ]
}

function forumKeys({ load, isByChance }: Snapshot): Key[] {
  return [
    { key: 'a', label: 'add', wanted: { kind: 'action', action: { do: 'add' } } },
    {
      key: 'l',
      label: load.isOn ? 'load off' : 'load on',
      wanted: { kind: 'action', action: { do: 'load', on: !load.isOn } },
    },
    { key: 'v', label: 'verify', wanted: { kind: 'action', action: { do: 'verify' } } },
    {
      key: 'r',
      label: isByChance ? 'no chance' : 'by chance',
      wanted: { kind: 'chance', on: !isByChance },
    },
    { key: 'e', label: 'end and check', wanted: { kind: 'leave', how: 'judge' } },
    { key: 'q', label: 'quit', wanted: { kind: 'leave', how: 'quit' } },
  ]
}

/** What somebody wants who presses this. */
export function pressed(seen: Snapshot, choice: Choice, press: string): Wanted {
  const last = seen.rows.length - 1
  const selected = Math.max(0, Math.min(choice.selected, last))
  if (press === 'up') return choosing({ ...choice, selected: Math.max(0, selected - 1) })
  if (press === 'down') return choosing({ ...choice, selected: Math.min(last, selected + 1) })
  const named = seen.rows.findIndex(({ name }) => name === `r${press}`)
  if (named >= 0) return choosing({ ...choice, selected: named })
  return keysOf(seen, choice).find(({ key }) => key === press)?.wanted ?? { kind: 'nothing' }
}

/** Whether anything that it says or is told is lost. */
function isCut({ rows }: Snapshot, replica: string): boolean {
  return rows.some(({ name, condition: { silentTo } }) => {
    return name === replica ? silentTo.length > 0 : silentTo.includes(replica)
  })
}

function choosing(choice: Choice): Wanted {
  return { kind: 'choose', choice }
}
