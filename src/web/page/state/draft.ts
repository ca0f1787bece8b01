/** What is being written: one thing at a time, kept over a reload. */
import { fieldsOf, stored } from './stored.ts'

export type Purpose =
  | { readonly kind: 'topic' }
  | { readonly kind: 'reply'; readonly topic: string; readonly parent: string; readonly to: string }
  | { readonly kind: 'edit'; readonly topic: string; readonly message: string }

export interface Draft {
  readonly purpose: Purpose
  readonly title: string
  readonly labels: string
  readonly text: string
}

export const draft = stored<Draft | undefined>('parley.draft', parseDraft, undefined)

/** So many are kept beside the one that is open, the latest. */
const ASIDE_MAX = 20
/** What was begun before something else was: it comes back when the same is begun again. */
const aside = stored<readonly Draft[]>('parley.drafts', parseDrafts, [])

/** Whether closing it would lose what somebody typed. */
export function hasWords({ title, text, purpose }: Draft): boolean {
  return purpose.kind !== 'edit' && (title.trim() !== '' || text.trim() !== '')
}

/** Opens the composer for something; what was typed for the same purpose stays. */
export function compose(purpose: Purpose, text = ''): void {
  const open = draft.value
  if (open !== undefined && isFor(purpose)(open)) return
  // Choosing another message to answer keeps the words: people quote first and aim later.
  const moves = open?.purpose.kind === 'reply' && purpose.kind === 'reply'
  const words = moves ? open.text : text
  const before = words === '' ? aside.value.find(isFor(purpose)) : undefined
  const others = aside.value.filter((one) => one !== before)
  const isLeft = open !== undefined && !moves && hasWords(open)
  aside.value = isLeft ? [open, ...others].slice(0, ASIDE_MAX) : others
  draft.value = before ?? { purpose, title: '', labels: '', text: words }
}

function isFor(purpose: Purpose): (one: Draft) => boolean {
  const wanted = JSON.stringify(purpose)
  return (one) => JSON.stringify(one.purpose) === wanted
}

export function change(part: Partial<Omit<Draft, 'purpose'>>): void {
  if (draft.value !== undefined) draft.value = { ...draft.value, ...part }
}

export function close(): void {
  draft.value = undefined
}

/** Who goes elsewhere takes along what they typed, and nothing that is empty. */
export function leaveBehind(): void {
  if (draft.value !== undefined && draft.value.purpose.kind !== 'edit' && !hasWords(draft.value)) {
    close()
  }
}

function parseDraft(kept: unknown): Draft | undefined {
  const { purpose, title, labels, text } = fieldsOf(kept) ?? {}
  const isWhole = [title, labels, text].every((field) => typeof field === 'string')
  return isWhole && isPurpose(purpose) ? (kept as Draft) : undefined
}

function parseDrafts(kept: unknown): readonly Draft[] | undefined {
  return Array.isArray(kept) ? kept.flatMap((one) => parseDraft(one) ?? []) : undefined
}

function isPurpose(kept: unknown): kept is Purpose {
  const { kind, topic, parent, to, message } = fieldsOf(kept) ?? {}
  if (kind === 'topic') return true
  if (kind === 'edit') return typeof topic === 'string' && typeof message === 'string'
  const parts = [topic, parent, to]
  return kind === 'reply' && parts.every((part) => typeof part === 'string')
}
