/** The shelf of a worker that only maps: it has nothing to keep, only a name. */
import type { Shelf } from './shelf.ts'

/** `owner` as that of any shelf. */
export function noShelf(owner: string): Shelf {
  return {
    owner,
    list: () => [],
    open: () => {
      throw new Error('a mapper keeps nothing')
    },
    remove: () => {},
    [Symbol.dispose]: () => {},
  }
}
