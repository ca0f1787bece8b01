/** People whose names the page has shown: who can be mentioned, and where their names lead. */
import type { User } from '../api/types.ts'

/** So many are remembered; nobody scrolls past more and still mentions the first. */
const PEOPLE_MAX = 2_000
const SUGGESTED_MAX = 6

const people = new Map<string, string>()

/** Remembers somebody by the shown name. */
export function remember({ id, shownName }: Pick<User, 'id' | 'shownName'>): void {
  if (id === '' || people.has(shownName) || people.size >= PEOPLE_MAX) return
  people.set(shownName, id)
}

/** The longest known name that `words` begins with, at the end of a word. */
export function knownIn(words: string): string | undefined {
  const ends = Array.from(words.matchAll(/(?<=\S)(?= |$)/gu), ({ index }) => index)
  const names = ends.flatMap((end) => {
    const name = words.slice(0, end)
    // What ends a sentence may stand behind a name, or be a part of it.
    return [name.replace(/[.·-]+$/u, ''), name]
  })
  return names.reverse().find((name) => people.has(name))
}

/** Names that begin like this. */
export function suggestionsFor(start: string): readonly string[] {
  const wanted = start.toLowerCase()
  const fitting = [...people.keys()].filter((name) => name.toLowerCase().startsWith(wanted))
  return fitting.toSorted((a, b) => a.localeCompare(b)).slice(0, SUGGESTED_MAX)
}
