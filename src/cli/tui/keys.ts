/** Which keys do what, where. */
import { current, type Model } from './model.ts'

type Key = readonly [key: string, label: string]

const MOVE: Key = ['↑↓', 'move']
const BACK: Key = ['esc', 'back']
const QUIT: Key = ['q', 'quit']
const SEARCH: Key = ['/', 'search']

/** The keys that work now, for the last line. */
export function keysOf(model: Model): readonly Key[] {
  const { typing, canWrite } = model
  if (typing !== undefined) {
    const more: Key[] = typing.manyLines ? [['ctrl-j', 'new line']] : []
    return [['enter', 'send'], ...more, ['esc', 'not now']]
  }
  const writing = (...keys: Key[]): Key[] => (canWrite ? keys : [])
  const screen = current(model)
  switch (screen.kind) {
    case 'topics': {
      const sort: Key = ['s', `sort: ${screen.sort}`]
      const others: Key[] = [sort, SEARCH, ['w', 'network'], QUIT]
      return [MOVE, ['enter', 'read'], ...writing(['n', 'new topic']), ...others]
    }
    case 'topic': {
      const sort: Key = ['s', `sort: ${screen.sort}`]
      const write = writing(['r', 'reply'], ['p', 'post'], ['l', 'like'])
      return [MOVE, ...write, sort, SEARCH, BACK, QUIT]
    }
    case 'found':
      return [MOVE, ['enter', 'go there'], SEARCH, BACK, QUIT]
    case 'network':
      return [MOVE, BACK, QUIT]
    default:
      return screen satisfies never
  }
}
