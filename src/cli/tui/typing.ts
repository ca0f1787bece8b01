/** Keys while a text is typed. */
import {
  current,
  draftKey,
  type KeyName,
  type Model,
  type Press,
  type Purpose,
  type Step,
  type Typing,
  withCurrent,
} from './model.ts'
import { backspace, end, home, insert, left, right, type TextBuffer } from './text-buffer.ts'

const EDITS: Partial<Record<KeyName, (buffer: TextBuffer) => TextBuffer>> = {
  backspace,
  left,
  right,
  home,
  end,
}

/** The same model with a text to be typed: what was begun and not sent, if anything was. */
export function typingFor(model: Model, purpose: Purpose, label: string): Model {
  const text = model.drafts.get(draftKey(purpose)) ?? ''
  const manyLines = purpose.kind === 'message' || purpose.kind === 'opening'
  return { ...model, typing: { purpose, label, manyLines, buffer: { text, at: text.length } } }
}

export function pressWhileTyping(model: Model, typing: Typing, press: Press): Step {
  if (press.kind === 'key' && press.key === 'return') return ended(model, typing)
  if (press.kind === 'key' && press.key === 'escape') {
    return { model: { ...withDraft(model, typing), typing: undefined }, tasks: [] }
  }
  const buffer = edited(typing, press)
  return { model: { ...model, typing: { ...typing, buffer } }, tasks: [] }
}

function edited({ buffer, manyLines }: Typing, press: Press): TextBuffer {
  if (press.kind === 'key') {
    if (press.key === 'line-end') return manyLines ? insert(buffer, '\n') : buffer
    return EDITS[press.key]?.(buffer) ?? buffer
  }
  const text = press.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  return insert(buffer, manyLines ? text : text.replaceAll('\n', ' '))
}

function ended(model: Model, typing: Typing): Step {
  const { purpose, buffer } = typing
  const text = buffer.text.trim()
  const done = { ...model, typing: undefined }
  if (text === '' && purpose.kind !== 'opening') return { model: done, tasks: [] }
  switch (purpose.kind) {
    case 'search': {
      const found = { kind: 'found', words: text, found: undefined, selected: 0, top: 0 } as const
      const isAgain = current(model).kind === 'found'
      const shown = isAgain
        ? withCurrent(done, found)
        : { ...done, screens: [...model.screens, found] as Model['screens'] }
      return { model: shown, tasks: [{ kind: 'search', words: text }] }
    }
    case 'title': {
      const opening = { kind: 'opening', title: text } as const
      return { model: typingFor(done, opening, `“${text}”: what it begins with`), tasks: [] }
    }
    default: {
      // Until it is there it is kept.
      const sending = withDraft(done, typing)
      const notice = { text: 'Sending …', isBad: false }
      return { model: { ...sending, notice }, tasks: [{ kind: 'send', purpose, text }] }
    }
  }
}

function withDraft(model: Model, { purpose, buffer }: Typing): Model {
  const drafts = new Map(model.drafts)
  if (buffer.text === '') drafts.delete(draftKey(purpose))
  else drafts.set(draftKey(purpose), buffer.text)
  return { ...model, drafts }
}
