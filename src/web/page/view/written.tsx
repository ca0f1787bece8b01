/** Something that somebody wrote, in a list of such things. */
import type { ComponentChildren } from 'preact'
import type { Written } from '../api/types.ts'
import { topicPath } from '../state/route.ts'
import { texts } from '../texts.ts'
import { Markdown } from './markdown.tsx'
import { Time } from './parts.tsx'

export interface WrittenRowProps {
  readonly written: Pick<Written, 'topic' | 'message'>
  /** What is said of it before its topic. */
  readonly children: ComponentChildren
  readonly isNew?: boolean
}

export function WrittenRow({ written, children, isNew = false }: WrittenRowProps) {
  const { topic, message } = written
  if (topic === null) return null
  const { text, createdAtMs } = message ?? topic
  return (
    <li class={isNew ? 'written-row unread' : 'written-row'}>
      <p class="meta">
        {children} · <Time at={createdAtMs} />
        {isNew && <span class="badge">{texts.isNew}</span>}
      </p>
      <h2>
        <a href={topicPath(topic.id, message?.id)}>{topic.titles.join(texts.orTitle)}</a>
      </h2>
      {text !== '' && (
        <div class="clipped">
          <Markdown text={text} />
        </div>
      )}
    </li>
  )
}
