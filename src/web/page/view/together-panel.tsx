/** The panel in which a text is written together; it stands where the composer does. */
import { effect } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { sentenceOf } from '../api/rpc-error.ts'
import { idOf, type Target } from '../state/changing.ts'
import { messages, topic } from '../state/open-topic.ts'
import { leaveTogether } from '../state/together.ts'
import type { TogetherEditor } from '../together/editor.ts'
import type { Saving } from '../together/shared-text.ts'
import { texts } from '../texts.ts'
import { Icon } from './icons.tsx'

export function TogetherPanel({ target }: { target: Target }) {
  const host = useRef<HTMLDivElement>(null)
  const [saving, setSaving] = useState<Saving>('saved')
  const [problem, setProblem] = useState('')
  const [others, setOthers] = useState<readonly string[]>([])
  const [isLoaded, setLoaded] = useState(false)
  useEffect(() => {
    const parent = host.current
    if (parent === null) return
    return openIn(parent, target, {
      onSaving: setSaving,
      onRefused: (error) => setProblem(sentenceOf(error)),
      onOthers: (names) => setOthers((known) => (known.join() === names.join() ? known : names)),
      onLoaded: () => setLoaded(true),
    })
  }, [idOf(target)])
  return (
    <section class="composer together" aria-label={texts.writeTogether}>
      <header>
        <h2>{texts.writeTogether}</h2>
        <span class={saving === 'saved' ? 'chip done' : 'chip'} role="status">
          {isLoaded ? texts.savings[saving] : texts.loading}
        </span>
        <button type="button" class="plain" onClick={leaveTogether}>
          <Icon name="close" />
          <span class="hidden">{texts.close}</span>
        </button>
      </header>
      <div class="together-editor" ref={host} />
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <footer>
        <p class="hint" role="status">
          <Icon name="people" /> {texts.writingToo(others)}
        </p>
      </footer>
    </section>
  )
}

interface Told {
  readonly onSaving: (saving: Saving) => void
  readonly onRefused: (error: unknown) => void
  readonly onOthers: (names: readonly string[]) => void
  readonly onLoaded: () => void
}

/** Opens the editor in an element and keeps it up with the topic; answers what closes it. */
function openIn(parent: HTMLElement, target: Target, told: Told): () => void {
  let editor: TogetherEditor | undefined
  let isClosed = false
  const stopFollowing = effect(() => {
    // Every change of the text is told to the topic's subscription: then there is more to take over.
    const message = messages.value.get(idOf(target))
    if ((message ?? topic.value)?.text !== undefined) editor?.pull()
  })
  const warn = (event: BeforeUnloadEvent) => {
    if (editor?.hasUnsent === true) event.preventDefault()
  }
  addEventListener('beforeunload', warn)
  import('../together/editor.ts')
    .then(({ openEditor }) => openEditor({ ...told, target, parent }))
    .then((opened) => {
      if (isClosed) opened[Symbol.dispose]()
      else editor = opened
      told.onLoaded()
      editor?.pull()
    }, told.onRefused)
  return () => {
    isClosed = true
    stopFollowing()
    removeEventListener('beforeunload', warn)
    editor?.[Symbol.dispose]()
  }
}
