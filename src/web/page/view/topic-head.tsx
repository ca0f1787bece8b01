/** The head of a topic: titles, which may be several, text, and what can be done with them. */
import { useState } from 'preact/hooks'
import { sentenceOf } from '../api/rpc-error.ts'
import type { Topic } from '../api/types.ts'
import { account } from '../state/account.ts'
import { rename } from '../state/changing.ts'
import { texts } from '../texts.ts'
import { Actions } from './actions.tsx'
import { Markdown } from './markdown.tsx'
import { Avatar, Dialog, Name, Standing, Time } from './parts.tsx'
import { SpreadChip } from './spread-chip.tsx'

export function TopicHead({ topic }: { topic: Topic }) {
  const [isRenaming, setRenaming] = useState(false)
  const isMine = topic.author !== null && topic.author.id === account.value?.id
  return (
    <header class="topic-head">
      <nav class="crumbs">
        <a href="/">{texts.topics}</a>
      </nav>
      <h1>
        {topic.titles[0]}
        {isMine && topic.titles.length === 1 && (
          <button type="button" class="plain small" onClick={() => setRenaming(true)}>
            {texts.rename}
          </button>
        )}
      </h1>
      {topic.titles.length > 1 && <Titles topic={topic} isMine={isMine} />}
      <p class="meta">
        <Standing topic={topic} />
        {topic.withheld !== 0 && topic.text !== '' && (
          <span class="badge warn">{texts.withheldNow}</span>
        )}
        <Avatar user={topic.author} /> <Name user={topic.author} /> ·{' '}
        <Time at={topic.createdAtMs} />
        {topic.labels.map((label) => (
          <span class="label" key={label}>
            {label}
          </span>
        ))}
        {topic.open && !topic.textDeleted && <span class="label">{texts.wiki}</span>}
        <SpreadChip id={topic.id} />
      </p>
      {topic.textDeleted ? (
        <p class="tombstone">{texts.deleted}</p>
      ) : topic.withheld !== 0 && topic.text === '' ? (
        <p class="tombstone">
          {texts.withheld[topic.withheld]} <a href="/moderation">{texts.moderationWhy}</a>
        </p>
      ) : (
        topic.text !== '' && <Markdown text={topic.text} />
      )}
      <Actions
        target={{ topicId: topic.id }}
        topic={topic.id}
        content={topic}
        isGone={topic.textDeleted}
        permalink={`/t/${topic.id}`}
      />
      {isRenaming && <RenameDialog topic={topic} onClose={() => setRenaming(false)} />}
    </header>
  )
}

/** Titles that were given at the same time stand side by side until one more settles them. */
function Titles({ topic, isMine }: { topic: Topic; isMine: boolean }) {
  const [problem, setProblem] = useState('')
  const settle = (title: string) => {
    rename(topic.id, title).catch((error: unknown) => setProblem(sentenceOf(error)))
  }
  return (
    <div class="titles" role="note">
      <p>{isMine ? texts.settleTitles : texts.concurrentTitles}</p>
      <ul>
        {topic.titles.map((title) => (
          <li key={title}>
            <span>{title}</span>
            {isMine && (
              <button type="button" onClick={() => settle(title)}>
                {texts.takeTitle}
              </button>
            )}
          </li>
        ))}
      </ul>
      {problem !== '' && <p class="problem">{problem}</p>}
    </div>
  )
}

function RenameDialog({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const [title, setTitle] = useState(topic.titles[0] ?? '')
  const [problem, setProblem] = useState('')
  const submit = (event: Event) => {
    event.preventDefault()
    rename(topic.id, title.trim()).then(onClose, (error: unknown) => setProblem(sentenceOf(error)))
  }
  return (
    <Dialog title={texts.renameTitle} onClose={onClose}>
      <form onSubmit={submit}>
        <label for="new-title">{texts.title}</label>
        <input
          id="new-title"
          value={title}
          required
          maxLength={300}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        {problem !== '' && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="primary" disabled={title.trim() === ''}>
          {texts.save}
        </button>
      </form>
    </Dialog>
  )
}
