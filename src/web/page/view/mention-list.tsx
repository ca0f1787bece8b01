/** Names for the @ that is being typed: a press, Enter or Tab takes one. */
import { useState } from 'preact/hooks'
import { suggestionsFor } from '../state/people.ts'
import { texts } from '../texts.ts'

/** The beginning of a mention right before the cursor. */
const TYPED = /(?:^|[^\p{L}\p{N}_@])@([\p{L}\p{N}_.·-]{0,40}(?: [\p{L}\p{N}_.·-]{1,40}){0,2})$/u

type Area = { readonly current: HTMLTextAreaElement | null }

export interface Mentioning {
  readonly names: readonly string[]
  readonly chosen: number
  /** Looks at what stands before the cursor. */
  look(): void
  take(name: string): void
  /** True if the key was meant for the list. */
  onKey(event: KeyboardEvent): boolean
}

export function useMentioning(area: Area, onChange: (text: string) => void): Mentioning {
  const [names, setNames] = useState<readonly string[]>([])
  const [chosen, choose] = useState(0)
  const look = () => {
    const typed = typedAt(area.current)
    choose(0)
    setNames(typed === undefined ? [] : suggestionsFor(typed))
  }
  const take = (name: string) => {
    const element = area.current
    const typed = typedAt(element)
    if (element === null || typed === undefined) return
    const { selectionStart: end, value } = element
    const start = end - typed.length
    onChange(`${value.slice(0, start)}${name} ${value.slice(end)}`)
    setNames([])
    element.focus()
    const behind = start + name.length + 1
    requestAnimationFrame(() => element.setSelectionRange(behind, behind))
  }
  const onKey = (event: KeyboardEvent) => {
    const name = names[chosen]
    if (name === undefined || event.ctrlKey || event.metaKey) return false
    if (event.key === 'ArrowDown') choose((chosen + 1) % names.length)
    else if (event.key === 'ArrowUp') choose((chosen + names.length - 1) % names.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(name)
    else if (event.key === 'Escape') setNames([])
    else return false
    event.preventDefault()
    return true
  }
  return { names, chosen, look, take, onKey }
}

export function MentionList({ mentioning }: { mentioning: Mentioning }) {
  const { names, chosen, take } = mentioning
  if (names.length === 0) return null
  return (
    <ul class="mention-list" aria-label={texts.mentionSomebody}>
      {names.map((name, index) => (
        <li key={name}>
          <button
            type="button"
            tabIndex={-1}
            class={index === chosen ? 'plain chosen' : 'plain'}
            onClick={() => take(name)}
          >
            @{name}
          </button>
        </li>
      ))}
    </ul>
  )
}

function typedAt(element: HTMLTextAreaElement | null): string | undefined {
  if (element === null || element.selectionStart !== element.selectionEnd) return undefined
  return TYPED.exec(element.value.slice(0, element.selectionStart))?.[1]
}
