/** Exactly once: a request takes effect once, however often it was tried, and wherever. */
import {
  type History,
  kindMade,
  madeThere,
  type Rendering,
  standsFor,
  type Violation,
} from '../history.ts'

export function checkExactlyOnce(history: History, renderings: readonly Rendering[]): Violation[] {
  return renderings.flatMap((rendering) =>
    [...madeTwice(history, rendering), ...shownTwice(rendering), ...countedWrong(rendering)].map(
      (text) => ({ checker: 'exactly-once' as const, text: `${text}, at ${rendering.replica}` }),
    ),
  )
}

/** All answers to one request name the same thing. */
function madeTwice(history: History, rendering: Rendering): string[] {
  return history.writes.flatMap((write) => {
    const { wish, made } = write
    const kind = kindMade(wish)
    const there = madeThere(write, history)
    const ids = kind === undefined ? [] : there.map((id) => standsFor(rendering, kind, id))
    return new Set(ids).size > 1 ? [`one request made ${kind} ${made.join(' and ')}`] : []
  })
}

/** Every text and title is of one request. */
function shownTwice({ messages, topics, users }: Rendering): string[] {
  const labels = [...messages.values()].flatMap(({ text }) => text.match(/\b[me]-[\d-]+\./g) ?? [])
  const titles = [...topics.values()].flatMap((topic) => topic.titles)
  return duplicates([...labels, ...titles, ...users.values()]).map(
    (label) => `${label} is shown twice`,
  )
}

/** A count of likes is the number of users who like it and are not banned. */
function countedWrong({ likes, banned, messages, topics }: Rendering): string[] {
  const counts = new Map<string, number>()
  for (const like of likes) {
    const end = like.indexOf(' ')
    const target = like.slice(end + 1)
    if (banned.has(like.slice(0, end))) continue
    counts.set(target, (counts.get(target) ?? 0) + 1)
  }
  const shown = [
    ...[...messages].map(([id, row]) => [`message ${id}`, row.likes] as const),
    ...[...topics].map(([id, row]) => [`topic ${id}`, row.likes] as const),
  ]
  return shown
    .filter(([target, likesShown]) => likesShown !== (counts.get(target) ?? 0))
    .map(([target, count]) => `${target} shows ${count} likes of ${counts.get(target) ?? 0} users`)
}

function duplicates(labels: readonly string[]): string[] {
  return [...new Set(labels.filter((label, index) => labels.indexOf(label) !== index))]
}
