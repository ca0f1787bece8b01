/** Times for people: how long ago, and when. */
import prettyMs from 'pretty-ms'

const JUST_NOW_MS = 5_000

/** `3 minutes ago`. A time that is still to come is `now`: clocks differ a little. */
export function relativeTime(at: number, now: number): string {
  const age = now - at
  if (age < JUST_NOW_MS) return 'now'
  return `${prettyMs(age, { compact: true, verbose: true })} ago`
}

/** `2026-02-03 14:05`, in the time zone of this machine. */
export function absoluteTime(at: number): string {
  const date = new Date(at)
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}

/** `3 minutes ago (2026-02-03 14:05)`. */
export function bothTimes(at: number, now: number): string {
  return `${relativeTime(at, now)} (${absoluteTime(at)})`
}

/** For machines. */
export function isoTime(at: number): string {
  return new Date(at).toISOString()
}
