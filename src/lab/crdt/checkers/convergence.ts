/** Convergence: replicas that talk show the same forum, by content and by digest. */
import type { History, Rendering, Violation } from '../history.ts'

export function checkConvergence(history: History, renderings: readonly Rendering[]): Violation[] {
  const [first, ...others] = renderings
  if (first === undefined) return []
  return [
    ...others.flatMap((other) => differences(first, other)),
    ...(history.restored.size > 0 ? [] : seqsUsedTwice(history)),
  ]
}

function differences(a: Rendering, b: Rendering): Violation[] {
  const parts = [
    'version',
    'digest',
    'users',
    'topics',
    'messages',
    'likes',
    'sections',
    'moderation',
  ] as const
  return parts.flatMap((part) => {
    const [left, right] = [linesOf(a[part]), linesOf(b[part])]
    const onlyLeft = left.filter((line) => !right.includes(line))
    const onlyRight = right.filter((line) => !left.includes(line))
    if (onlyLeft.length + onlyRight.length === 0) return []
    const text =
      `${part} differ: ${a.replica} shows ${onlyLeft.slice(0, 3).join(' | ') || 'no more'}, ` +
      `${b.replica} shows ${onlyRight.slice(0, 3).join(' | ') || 'no more'}`
    return [{ checker: 'convergence', text } as const]
  })
}

function linesOf(part: string | ReadonlySet<string> | ReadonlyMap<string, unknown>): string[] {
  if (typeof part === 'string') return [part]
  return [...part].map((each) => JSON.stringify(each)).sort()
}

/** Nobody may write two entries at one place. */
function seqsUsedTwice({ batches }: History): Violation[] {
  return [...batches]
    .filter(([, hashes]) => hashes.size > 1)
    .map(([place]) => ({ checker: 'convergence', text: `two batches were made at ${place}` }))
}
