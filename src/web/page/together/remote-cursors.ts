/** Where others are in the text: a line with a name, and what they selected. */
import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'

export interface RemoteCursor {
  readonly name: string
  readonly hue: number
  readonly anchor: number
  readonly head: number
}

const moved = StateEffect.define<readonly RemoteCursor[]>()

/** Shows the others where they are now. */
export function showCursors(view: EditorView, cursors: readonly RemoteCursor[]): void {
  view.dispatch({ effects: moved.of(cursors) })
}

export const remoteCursors = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, { changes, effects, newDoc }) {
    const effect = effects.findLast((one) => one.is(moved))
    if (effect === undefined) return decorations.map(changes)
    const cursors = effect.value as readonly RemoteCursor[]
    const ranges = cursors.flatMap((cursor) => {
      const head = Math.min(cursor.head, newDoc.length)
      const anchor = Math.min(cursor.anchor, newDoc.length)
      const caret = Decoration.widget({ widget: new Caret(cursor), side: 1 }).range(head)
      const [from, to] = [Math.min(anchor, head), Math.max(anchor, head)]
      return from === to ? [caret] : [SELECTED.range(from, to), caret]
    })
    return Decoration.set(ranges, true)
  },
  provide: (field) => EditorView.decorations.from(field),
})

const SELECTED = Decoration.mark({ class: 'other-selection' })

class Caret extends WidgetType {
  readonly #cursor: RemoteCursor

  constructor(cursor: RemoteCursor) {
    super()
    this.#cursor = cursor
  }

  override eq(other: Caret): boolean {
    return other.#cursor.name === this.#cursor.name && other.#cursor.hue === this.#cursor.hue
  }

  toDOM(): HTMLElement {
    const caret = document.createElement('span')
    caret.className = 'other-caret'
    caret.style.setProperty('--hue', String(this.#cursor.hue))
    const name = document.createElement('span')
    name.className = 'other-name'
    name.textContent = this.#cursor.name
    caret.append(name)
    return caret
  }

  override ignoreEvent(): boolean {
    return true
  }
}
