/** The editor in which several people write one text. Loaded when somebody first does. */
import { defaultKeymap } from '@codemirror/commands'
import type { Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { YSyncConfig, ySync, ySyncFacet } from 'y-codemirror.next'
import { UndoManager } from 'yjs'
import { Forum } from '../../../gen/page-services.ts'
import { call, pause } from '../api/forum-api.ts'
import { isTransient } from '../api/rpc-error.ts'
import type { Target } from '../state/changing.ts'
import { texts } from '../texts.ts'
import { hueOf } from '../view/hues.ts'
import { decodeSelection, encodeSelection } from './cursor-state.ts'
import { remoteCursors, showCursors } from './remote-cursors.ts'
import { type Saving, SharedText } from './shared-text.ts'

/** How often others are told where one is, and asked where they are, ms. */
const CURSORS_EVERY_MS = 400
const SESSION_CHARS = 16

export interface EditorOptions {
  readonly target: Target
  readonly parent: HTMLElement
  readonly onSaving: (saving: Saving) => void
  readonly onRefused: (error: unknown) => void
  /** The names of those who write here, too. */
  readonly onOthers: (names: readonly string[]) => void
}

export interface TogetherEditor extends Disposable {
  /** Takes over what others wrote. */
  pull(): void
  readonly hasUnsent: boolean
}

export async function openEditor(options: EditorOptions): Promise<TogetherEditor> {
  const shared = new SharedText(options)
  await shared.pull()
  const undo = new UndoManager(shared.text)
  const config = new YSyncConfig(shared.text, undefined)
  undo.trackedOrigins.add(config)
  const view = new EditorView({
    doc: shared.text.toString(),
    root: shadowOf(options.parent),
    parent: shadowOf(options.parent),
    extensions: [
      ySyncFacet.of(config),
      ySync,
      keymap.of([
        { key: 'Mod-z', run: () => undo.undo() !== null, preventDefault: true },
        { key: 'Mod-y', mac: 'Mod-Shift-z', run: () => undo.redo() !== null, preventDefault: true },
        ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
      ]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': texts.yourText }),
      remoteCursors,
      look,
    ],
  })
  view.focus()
  const closing = new AbortController()
  void followCursors(view, shared, options, closing.signal)
  return {
    pull: () => void shared.pull(),
    get hasUnsent() {
      return shared.hasUnsent
    },
    [Symbol.dispose]() {
      closing.abort()
      view.destroy()
      shared[Symbol.dispose]()
    },
  }
}

/** The page's policy allows no style elements; in a shadow root the editor needs none. */
function shadowOf(parent: HTMLElement): ShadowRoot & HTMLElement {
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' })
  // An editor's parent is anything that children can be appended to.
  return root as ShadowRoot & HTMLElement
}

async function followCursors(
  view: EditorView,
  shared: SharedText,
  { target, onOthers }: EditorOptions,
  until: AbortSignal,
): Promise<void> {
  const session = newSession()
  const say = (state: Uint8Array) => call(Forum.shareCursor, { ...target, session, state })
  while (!until.aborted) {
    try {
      const { response } = await say(encodeSelection(shared.text, view.state.selection.main))
      if (until.aborted) break
      const { others } = response
      onOthers([...new Set(others.map(({ user }) => user?.shownName ?? ''))])
      const cursors = others.flatMap(({ user, state }) => {
        const selection = decodeSelection(shared.text, state)
        const who = { name: user?.shownName ?? '', hue: hueOf(user?.id ?? '') }
        return selection === undefined ? [] : [{ ...selection, ...who }]
      })
      showCursors(view, cursors)
    } catch (error) {
      // Cursors are a help, and no more: without them everybody still writes.
      if (!isTransient(error)) return
    }
    await pause(CURSORS_EVERY_MS, until).catch(() => {})
  }
  await say(new Uint8Array()).catch(() => {})
}

function newSession(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SESSION_CHARS))
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')
}

const look: Extension = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', background: 'var(--card)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.55', overflow: 'auto' },
  '.cm-content': { padding: '10px 4px', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 10px' },
  '.other-selection': { background: 'var(--accent-ground)' },
  '.other-caret': {
    position: 'relative',
    borderLeft: '2px solid light-dark(hsl(var(--hue) 70% 42%), hsl(var(--hue) 70% 70%))',
    marginLeft: '-1px',
    marginRight: '-1px',
  },
  '.other-name': {
    position: 'absolute',
    top: '-1.15em',
    left: '-2px',
    padding: '0 5px',
    borderRadius: '4px 4px 4px 0',
    background: 'light-dark(hsl(var(--hue) 70% 30%), hsl(var(--hue) 70% 80%))',
    color: 'light-dark(#fff, #111)',
    fontSize: '11px',
    fontWeight: '600',
    lineHeight: '15px',
    whiteSpace: 'nowrap',
    pointerEvents: 'none',
    zIndex: '3',
  },
})
