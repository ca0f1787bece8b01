/**
 * Where things are written: docked at the bottom, so that nothing moves and what is answered can
 * still be read. Every letter is kept in the browser until it is sent.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { newRequestId } from '../api/forum-api.ts'
import { sentenceOf } from '../api/rpc-error.ts'
import { edit } from '../state/changing.ts'
import { change, close, type Draft, hasWords, type Purpose } from '../state/draft.ts'
import { send } from '../state/outbox.ts'
import { texts } from '../texts.ts'
import { Icon } from './icons.tsx'
import { Markdown } from './markdown.tsx'
import { labelsIn } from './labels.ts'
import { MarkdownTools } from './markdown-tools.tsx'
import { MentionList, useMentioning } from './mention-list.tsx'

type Saving = 'no' | 'saving' | 'waiting'

export function Composer({ draft }: { draft: Draft }) {
  const { purpose, title, labels, text } = draft
  const area = useRef<HTMLTextAreaElement>(null)
  const [isPreview, preview] = useState(false)
  const { isReady, saving, problem, submit } = useSubmit(draft)
  const key = JSON.stringify(purpose)
  useEffect(() => {
    preview(false)
    area.current?.focus()
  }, [key])
  const mentioning = useMentioning(area, (next) => change({ text: next }))
  const onKeyDown = (event: KeyboardEvent) => {
    if (mentioning.onKey(event)) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
    else if (event.key === 'Escape' && !hasWords(draft)) close()
  }
  return (
    <section class="composer" aria-label={headOf(purpose)} onKeyDown={onKeyDown}>
      <header>
        <h2>{headOf(purpose)}</h2>
        <fieldset class="tabs small" aria-label={texts.writeOrPreview}>
          <button type="button" aria-pressed={!isPreview} onClick={() => preview(false)}>
            {texts.write}
          </button>
          <button type="button" aria-pressed={isPreview} onClick={() => preview(true)}>
            {texts.preview}
          </button>
        </fieldset>
        <CloseButton draft={draft} />
      </header>
      {purpose.kind === 'topic' && <TopicFields title={title} labels={labels} />}
      {isPreview ? (
        <Preview text={text} />
      ) : (
        <>
          <MentionList mentioning={mentioning} />
          <textarea
            ref={area}
            value={text}
            aria-label={texts.yourText}
            placeholder={texts.writeHere}
            onInput={(event) => {
              change({ text: event.currentTarget.value })
              mentioning.look()
            }}
          />
        </>
      )}
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <footer>
        {!isPreview && <MarkdownTools area={area} onChange={(next) => change({ text: next })} />}
        <button type="button" class="primary" disabled={!isReady} onClick={submit}>
          {saving === 'waiting' ? texts.waiting : texts.submit[purpose.kind]}
        </button>
      </footer>
    </section>
  )
}

function Preview({ text }: { text: string }) {
  return (
    <div class="preview">
      {text.trim() === '' ? <p class="hint">{texts.nothingYet}</p> : <Markdown text={text} />}
    </div>
  )
}

/** Sends the draft; an edit stays until it was taken, or says why it was not. */
function useSubmit(draft: Draft) {
  const { purpose, title, text } = draft
  const [saving, setSaving] = useState<Saving>('no')
  const [problem, setProblem] = useState('')
  useEffect(() => {
    setProblem('')
    setSaving('no')
  }, [JSON.stringify(purpose)])
  const isReady = saving === 'no' && (purpose.kind === 'topic' ? title : text).trim() !== ''
  const submit = () => {
    if (!isReady) return
    if (purpose.kind !== 'edit') {
      sendDraft(draft)
      return
    }
    setSaving('saving')
    saveEdit(draft, () => setSaving('waiting')).catch((error: unknown) => {
      setSaving('no')
      setProblem(sentenceOf(error))
    })
  }
  return { isReady, saving, problem, submit }
}

function TopicFields({ title, labels }: { title: string; labels: string }) {
  return (
    <div class="topic-fields">
      <input
        value={title}
        aria-label={texts.title}
        placeholder={texts.titleHint}
        maxLength={300}
        onInput={(event) => change({ title: event.currentTarget.value })}
      />
      <input
        value={labels}
        aria-label={texts.labels}
        placeholder={texts.labelsHint}
        onInput={(event) => change({ labels: event.currentTarget.value })}
      />
    </div>
  )
}

/** Closing throws words away only when it is pressed twice. */
function CloseButton({ draft }: { draft: Draft }) {
  const [isAsking, ask] = useState(false)
  useEffect(() => ask(false), [draft])
  const press = () => {
    if (hasWords(draft) && !isAsking) ask(true)
    else close()
  }
  return (
    <button type="button" class={isAsking ? 'danger' : 'plain'} onClick={press}>
      {isAsking ? texts.discardDraft : <Icon name="close" />}
      {!isAsking && <span class="hidden">{texts.close}</span>}
    </button>
  )
}

/** Hands the words to the outbox, which keeps them from here on. */
function sendDraft({ purpose, title, labels, text }: Draft): void {
  if (purpose.kind === 'topic') {
    send({ topic: '', parent: '', text, title: title.trim(), labels: labelsIn(labels) })
  } else if (purpose.kind === 'reply') {
    send({ topic: purpose.topic, parent: purpose.parent, text })
  }
  close()
}

/** An edit stays in the composer until it is taken, however often that is tried. */
async function saveEdit(draft: Draft, onWaiting: () => void): Promise<void> {
  const { purpose, text } = draft
  if (purpose.kind !== 'edit') return
  const target =
    purpose.message === '' ? { topicId: purpose.topic } : { messageId: purpose.message }
  await edit(target, { text, requestId: newRequestId(), onWaiting })
  close()
}

function headOf(purpose: Purpose): string {
  switch (purpose.kind) {
    case 'topic':
      return texts.newTopic
    case 'reply':
      return purpose.to === '' ? texts.answerTopic : texts.answerTo(purpose.to)
    case 'edit':
      return texts.edit
    default:
      return purpose satisfies never
  }
}
