/** One topic: its titles and text, the reply tree, what arrives meanwhile. */
import { useEffect } from 'preact/hooks'
import { asSomebody } from '../state/account.ts'
import { askCluster } from '../state/cluster.ts'
import { compose } from '../state/draft.ts'
import * as open from '../state/open-topic.ts'
import { texts } from '../texts.ts'
import { Icon } from './icons.tsx'
import { MessageTree } from './message-tree.tsx'
import { TopicHead } from './topic-head.tsx'

export function TopicView({ id, message }: { id: string; message: string | undefined }) {
  useEffect(() => open.openTopic(id), [id])
  useEffect(() => askCluster(), [])
  const topic = open.topic.value
  useEffect(() => {
    document.title = texts.pageTitle(topic?.titles.join(texts.orTitle) ?? texts.topic)
  }, [topic?.titles])
  if (topic === undefined) return <Waiting />
  return (
    <section class="topic" aria-label={texts.topic}>
      <TopicHead topic={topic} />
      {open.problem.value !== '' && <p class="problem">{open.problem.value}</p>}
      <div class="bar">
        <fieldset class="tabs" aria-label={texts.order}>
          {open.SORTS.map((one) => (
            <button
              type="button"
              key={one}
              aria-pressed={open.sort.value === one}
              onClick={() => {
                open.sort.value = one
              }}
            >
              {texts.messageSorts[one]}
            </button>
          ))}
        </fieldset>
        <span class="count">{texts.messages(topic.messages)}</span>
        <button
          type="button"
          class="primary"
          disabled={topic.locked}
          title={topic.locked ? texts.lockedMore : undefined}
          onClick={() =>
            asSomebody(() => compose({ kind: 'reply', topic: topic.id, parent: '', to: '' }))
          }
        >
          <Icon name="reply" /> {texts.answerTopic}
        </button>
      </div>
      <MessageTree topic={topic} wanted={message} />
    </section>
  )
}

function Waiting() {
  const problem = open.problem.value
  return (
    <div class="empty" role="status">
      <p>{problem === '' ? texts.loading : problem}</p>
      {problem !== '' && <a href="/">{texts.toTopics}</a>}
    </div>
  )
}
