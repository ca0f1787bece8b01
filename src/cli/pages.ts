/** Lists: one page, a few, or all of it. */
import { PAGE_MAX } from '../core/limits.ts'
import { type Context, writeLine } from './context.ts'
import type { PageValues } from './options.ts'

export interface ListPart<Item> {
  readonly items: readonly Item[]
  /** Cursor of what follows; empty at the end. */
  readonly next: string
}

/** Fetches as much of a list as the options ask for, in pages of what the replica gives. */
export async function fetchList<Item>(
  values: PageValues,
  fetchPage: (page: { limit: number; after: string }) => Promise<ListPart<Item>>,
): Promise<ListPart<Item>> {
  const wanted = values.all ? Number.POSITIVE_INFINITY : values.limit
  const items: Item[] = []
  let next = values.after
  do {
    const limit = Math.min(PAGE_MAX, wanted - items.length)
    const page = await fetchPage({ limit, after: next })
    items.push(...page.items)
    next = page.next
  } while (next !== '' && items.length < wanted)
  return { items, next }
}

/** Tells a person how to see more, beside what was printed for others to read. */
export async function tellMore(context: Context, next: string): Promise<void> {
  if (next !== '') await writeLine(context.err, `There is more: add --after ${next}, or --all.`)
}
