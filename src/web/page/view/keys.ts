/** Keys: / searches everywhere; in the reply tree j and k go on and back, r answers, l likes. */
import { useEffect } from 'preact/hooks'
import type { ListHandle } from './window-list.tsx'

type List = { readonly current: ListHandle | null }

/** The key that leads to the search, wherever one is. */
export function followSearchKey(): void {
  addEventListener('keydown', (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key !== '/' || !isPlain || isTyping(event.target)) return
    event.preventDefault()
    document.querySelector<HTMLInputElement>('#search')?.focus()
  })
}

export function useKeys(count: number, list: List): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'j') step(1, count, list)
      else if (event.key === 'k') step(-1, count, list)
      else if (event.key === 'r') press('reply', event)
      else if (event.key === 'l') press('like', event)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [count, list])
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.closest('input, textarea, select, dialog, [contenteditable]') !== null
}

/** Moves the focus by one message, and brings it into view. */
function step(by: number, count: number, list: List): void {
  const current = document.activeElement?.closest<HTMLElement>('.window-item')
  const from = current?.dataset.index
  const index = from === undefined ? firstInView() : Number(from) + by
  if (index < 0 || index >= count) return
  list.current?.scrollTo(index)
  // It exists once the list has been drawn at its new place.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => articleAt(index)?.focus({ preventScroll: true })),
  )
}

function firstInView(): number {
  const items = Array.from(document.querySelectorAll<HTMLElement>('.window-item'))
  const first = items.find((item) => item.getBoundingClientRect().bottom > window.innerHeight / 4)
  return Number(first?.dataset.index ?? 0)
}

function articleAt(index: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.window-item[data-index="${index}"] article`)
}

function press(action: string, event: KeyboardEvent): void {
  const article = document.activeElement?.closest('article')
  const button = article?.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)
  if (button === null || button === undefined) return
  event.preventDefault()
  button.click()
}
