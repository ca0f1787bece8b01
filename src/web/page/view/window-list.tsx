/**
 * A long list in the window's own scrolling: only what is near the view exists. What is being read
 * stays where it is when items appear, vanish or grow above it.
 */
import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core'
import type { ComponentChild, Ref } from 'preact'
import { useImperativeHandle, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'

export interface WindowListProps<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  /** Height of an item that was never shown, px. */
  readonly estimate: (item: Item) => number
  readonly children: (item: Item, place: Place) => ComponentChild
  readonly label: string
  readonly isBusy?: boolean
  readonly handle?: Ref<ListHandle>
  /** Told which items can be seen, after each change of that. */
  readonly onRange?: (first: number, last: number) => void
}

export interface Place {
  readonly position: number
  readonly count: number
}

export interface ListHandle {
  scrollTo(index: number): void
}

type WindowVirtualizer = Virtualizer<Window, HTMLElement>

/** Items kept beside those that can be seen. */
const OVERSCAN = 8
/** Room for the page's header above an item that is scrolled to, px. */
const HEADER_PX = 72

export function WindowList<Item>(props: WindowListProps<Item>) {
  const { items, keyOf, children, label, isBusy = false } = props
  const element = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer(props, element)
  const shown = virtualizer.getVirtualItems()
  useRange(virtualizer, props)
  useImperativeHandle(props.handle ?? null, () => ({
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'start' }),
  }))
  return (
    <div
      ref={element}
      class="window-list"
      // A feed without articles is none.
      {...(items.length > 0 && { role: 'feed', 'aria-label': label })}
      aria-busy={isBusy}
      style={{ height: `${virtualizer.getTotalSize()}px` }}
    >
      {shown.map(({ index, start, key }) => {
        const item = items[index]
        if (item === undefined) return null
        const top = start - virtualizer.options.scrollMargin
        return (
          <div
            key={String(key)}
            ref={virtualizer.measureElement}
            data-index={index}
            data-key={keyOf(item)}
            class="window-item"
            style={{ transform: `translateY(${top}px)` }}
          >
            {children(item, { position: index + 1, count: items.length })}
          </div>
        )
      })}
    </div>
  )
}

function useVirtualizer<Item>(
  { items, keyOf, estimate }: WindowListProps<Item>,
  element: { readonly current: HTMLElement | null },
): WindowVirtualizer {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const [scrollMargin, setMargin] = useState(0)
  const options = {
    count: items.length,
    getScrollElement: () => window,
    estimateSize: (index: number) => sizeOf(items[index], estimate),
    getItemKey: (index: number) => keyAt(items[index], keyOf, index),
    overscan: OVERSCAN,
    scrollMargin,
    scrollPaddingStart: HEADER_PX,
    // Keeps what is at the top of the view there, also when something comes above it; never sticks
    // to the end of the list.
    anchorTo: 'end' as const,
    scrollEndThreshold: -1,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    onChange: () => redraw(undefined),
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  }
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => {
    virtualizer._willUpdate()
    const top = element.current?.getBoundingClientRect().top
    const margin = top === undefined ? 0 : Math.round(top + window.scrollY)
    if (margin !== scrollMargin) setMargin(margin)
  })
  return virtualizer
}

function sizeOf<Item>(item: Item | undefined, estimate: (item: Item) => number): number {
  return item === undefined ? 0 : estimate(item)
}

function keyAt<Item>(
  item: Item | undefined,
  keyOf: (item: Item) => string,
  index: number,
): string | number {
  return item === undefined ? index : keyOf(item)
}

function useRange<Item>(
  virtualizer: WindowVirtualizer,
  { onRange }: Pick<WindowListProps<Item>, 'onRange'>,
): void {
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 }
  const count = virtualizer.options.count
  useLayoutEffect(() => onRange?.(startIndex, endIndex), [onRange, startIndex, endIndex, count])
}
