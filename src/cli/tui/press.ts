/** Keys as ink tells them. */
import type { Key } from 'ink'
import type { KeyName, Press } from './model.ts'

const NAMES: readonly (readonly [keyof Key, KeyName])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'page-up'],
  ['pageDown', 'page-down'],
  ['home', 'home'],
  ['end', 'end'],
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
  ['escape', 'escape'],
]

/** What was pressed, in order: keys that come fast come together. */
export function pressesOf(input: string, key: Key): Press[] {
  if (key.return) return [{ kind: 'key', key: key.meta ? 'line-end' : 'return' }]
  if (key.ctrl && input === 'j') return [{ kind: 'key', key: 'line-end' }]
  const named = NAMES.find(([name]) => key[name])
  if (named !== undefined) return [{ kind: 'key', key: named[1] }]
  if (key.ctrl || key.meta) return []
  return Array.from(input, (character) => LINE_ENDS[character] ?? { kind: 'text', text: character })
}

const LINE_ENDS: Readonly<Record<string, Press>> = {
  '\r': { kind: 'key', key: 'return' },
  '\n': { kind: 'key', key: 'line-end' },
}
