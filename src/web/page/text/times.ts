/** Points in time for people. */
import { signal } from '@preact/signals'
import { texts } from '../texts.ts'

const MINUTE = 60_000
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
]
/** Older than this, a date says more than a number of days. */
const DATES_AFTER_MS = 30 * 24 * 60 * MINUTE

const relative = new Intl.RelativeTimeFormat(texts.language, { numeric: 'auto', style: 'narrow' })
const day = new Intl.DateTimeFormat(texts.language, { day: 'numeric', month: 'short' })
const dayOfYear = new Intl.DateTimeFormat(texts.language, { dateStyle: 'medium' })
const exact = new Intl.DateTimeFormat(texts.language, { dateStyle: 'medium', timeStyle: 'short' })

/** Moves on once a minute. */
export const now = signal(Date.now())

export function followTime(): void {
  setInterval(() => {
    now.value = Date.now()
  }, MINUTE)
}

/** How long ago, or when if that is long ago. */
export function ago(at: number, since: number): string {
  const age = Math.max(0, since - at)
  if (age > DATES_AFTER_MS) {
    const isThisYear = new Date(at).getFullYear() === new Date(since).getFullYear()
    return (isThisYear ? day : dayOfYear).format(at)
  }
  const [unit, ms] = UNITS.find(([, size]) => age >= size) ?? []
  if (unit === undefined || ms === undefined) return texts.justNow
  return relative.format(-Math.floor(age / ms), unit)
}

export function exactly(at: number): string {
  return exact.format(at)
}
