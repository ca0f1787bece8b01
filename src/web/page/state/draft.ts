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

/** Whether closing it would lose what somebody typed. */
export function hasWords({ title, text, purpose }: Draft): boolean {
  return purpose.kind !== 'edit' && (title.trim() !== '' || text.trim() !== '')
}

/** Opens the composer for something; what was typed for the same purpose stays. */
export function compose(purpose: Purpose, text = ''): void {
  const isSame = JSON.stringify(draft.value?.purpose) === JSON.stringify(purpose)
  if (isSame) return
  const kept = draft.value !== undefined && text === '' && purpose.kind === 'reply'
  // Choosing another message to answer keeps the words: people quote first and aim later.
  const words = kept && draft.value?.purpose.kind === 'reply' ? draft.value.text : text
  draft.value = { purpose, title: '', labels: '', text: words }
}

export function change(part: Partial<Omit<Draft, 'purpose'>>): void {
  if (draft.value !== undefined) draft.value = { ...draft.value, ...part }
}

export function close(): void {
  draft.value = undefined
}

function parseDraft(kept: unknown): Draft | undefined {
  const { purpose, title, labels, text } = fieldsOf(kept) ?? {}
  const isWhole = [title, labels, text].every((field) => typeof field === 'string')
  return isWhole && isPurpose(purpose) ? (kept as Draft) : undefined
}

function isPurpose(kept: unknown): kept is Purpose {
  const { kind, topic, parent, to, message } = fieldsOf(kept) ?? {}
  if (kind === 'topic') return true
  if (kind === 'edit') return typeof topic === 'string' && typeof message === 'string'
  const parts = [topic, parent, to]
  return kind === 'reply' && parts.every((part) => typeof part === 'string')
}
