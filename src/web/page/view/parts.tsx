/** Small parts that several views share. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Topic, User } from '../api/types.ts'
import { remember } from '../state/people.ts'
import { userPath } from '../state/route.ts'
import { ago, exactly, now } from '../text/times.ts'
import { texts } from '../texts.ts'
import { hueOf } from './hues.ts'
import { Icon } from './icons.tsx'

export function Avatar({ user }: { user: User | null }) {
  const name = user?.shownName ?? ''
  const letter = Array.from(name.trim())[0] ?? '?'
  return (
    <span class="avatar" style={{ '--hue': String(hueOf(user?.id ?? '')) }} aria-hidden="true">
      {letter.toUpperCase()}
    </span>
  )
}

export function Name({ user }: { user: User | null }) {
  if (user === null || user.id === '') return <span class="name">{texts.nobody}</span>
  remember(user)
  return (
    <a class="name" href={userPath(user.id)}>
      {user.shownName}
    </a>
  )
}

/** Who wrote something, as a face and a name. */
export function Writer({ user }: { user: User | null }) {
  return (
    <>
      <Avatar user={user} /> <Name user={user} />
    </>
  )
}

/** What moderators made of a topic. */
export function Standing({ topic }: { topic: Pick<Topic, 'pinned' | 'locked'> }) {
  return (
    <>
      {topic.pinned && <span class="badge">{texts.pinned}</span>}
      {topic.locked && <span class="badge warn">{texts.locked}</span>}
    </>
  )
}

export function Time({ at }: { at: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={exactly(at)}>
      {ago(at, now.value)}
    </time>
  )
}

export interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** A modal dialog of the browser: it keeps the focus, and Escape closes it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => element.current?.showModal(), [])
  return (
    <dialog ref={element} aria-label={title} onClose={onClose}>
      <header class="dialog-head">
        <h2>{title}</h2>
        <button type="button" class="plain" onClick={onClose} aria-label={texts.close}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  )
}

/** What is not there yet, as grey lines where it will stand. */
export function Skeleton({ rows }: { rows: number }) {
  return (
    <div class="skeleton" role="status">
      <span class="hidden">{texts.loading}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={`${row}`} aria-hidden="true" />
      ))}
    </div>
  )
}
