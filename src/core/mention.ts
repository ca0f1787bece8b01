/** Mentions: names behind an @ in a text. What stands in code is code. */
import type { UserId } from './ids.ts'
import { nameKey } from './query.ts'
import { MENTIONS_MAX } from './writing-limits.ts'

const CODE = /```[\s\S]*?(?:```|$)|`[^`\n]*`/gu
/** Names may have spaces in them: so many words are looked at. */
const AT = /(?<![\p{L}\p{N}_@])@((?:[\p{L}\p{N}_.·-]+)(?: [\p{L}\p{N}_.·-]+){0,3})/gu
/** What may stand behind a name without belonging to it. */
const TAIL = /[.·-]+$/u

/**
 * The users that a text mentions, no more than MENTIONS_MAX of them. `named` answers who has the
 * name with a key (`nameKey`); of the names that may be meant the longest counts.
 */
export function mentionedIn(
  text: string,
  named: (key: string) => readonly { readonly id: UserId }[],
): ReadonlySet<UserId> {
  const mentioned = new Set<UserId>()
  if (!text.includes('@')) return mentioned
  for (const [, words = ''] of text.replaceAll(CODE, ' ').matchAll(AT)) {
    for (const { id } of meantBy(words, named)) {
      if (mentioned.size < MENTIONS_MAX) mentioned.add(id)
    }
  }
  return mentioned
}

function meantBy(
  words: string,
  named: (key: string) => readonly { readonly id: UserId }[],
): readonly { readonly id: UserId }[] {
  const parts = words.split(' ')
  for (let count = parts.length; count > 0; count--) {
    const name = parts.slice(0, count).join(' ')
    for (const tried of new Set([name, name.replace(TAIL, '')])) {
      const users = tried === '' ? [] : named(nameKey(tried))
      if (users.length > 0) return users
    }
  }
  return []
}
