/** The list of topics, and what a search finds. */
import { useCallback, useEffect } from 'preact/hooks'
import type { Topic } from '../api/types.ts'
import { account, asSomebody } from '../state/account.ts'
import { watchCluster } from '../state/cluster.ts'
import { compose } from '../state/draft.ts'
import { topicPath } from '../state/route.ts'
import * as list from '../state/topic-list.ts'
import { texts } from '../texts.ts'
import { FoundView } from './found.tsx'
import { Icon } from './icons.tsx'
import { OutgoingTopics } from './outgoing.tsx'
import { Avatar, Name, Skeleton, Standing, Time } from './parts.tsx'
import { type Place, WindowList } from './window-list.tsx'

/** Height of a topic that was never shown, px. */
const TOPIC_PX = 76
/** Topics before the end of the list at which more are asked for. */
const AHEAD = 30

export function TopicsView({ words }: { words: string }) {
  useEffect(() => list.followList(), [])
  useEffect(() => {
    let entries = -1
    return watchCluster((state) => {
      if (entries !== -1 && state.entries !== entries) void list.lookForNewer()
      entries = state.entries
    })
  }, [])
  useEffect(() => void list.search(words), [words])
  return words === '' ? <List /> : <FoundView words={words} />
}

function List() {
  useEffect(() => {
    document.title = texts.pageTitle(texts.topics)
  }, [])
  const { topics, isLoading, problem, newer } = list
  const onRange = useCallback((_first: number, last: number) => {
    if (last >= list.topics.value.length - AHEAD) void list.more()
  }, [])
  const isEmpty = !isLoading.value && topics.value.length === 0 && problem.value === ''
  return (
    <section class="topics" aria-label={texts.topics}>
      <h1 class="hidden">{texts.topics}</h1>
      <div class="bar">
        <Sorts />
        <button
          type="button"
          class="primary"
          onClick={() => asSomebody(() => compose({ kind: 'topic' }))}
        >
          <Icon name="plus" /> <span>{texts.newTopic}</span>
        </button>
      </div>
      {problem.value !== '' && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      <OutgoingTopics />
      <div aria-live="polite">
        {newer.value > 0 && (
          <button type="button" class="newer" onClick={() => void list.reload()}>
            {texts.newerTopics(newer.value)}
          </button>
        )}
      </div>
      {isEmpty && <Empty />}
      {isLoading.value && topics.value.length === 0 && <Skeleton rows={8} />}
      <WindowList
        items={topics.value}
        keyOf={({ id }) => id}
        estimate={() => TOPIC_PX}
        label={texts.topics}
        isBusy={isLoading.value}
        onRange={onRange}
      >
        {(topic, place) => <TopicRow topic={topic} place={place} />}
      </WindowList>
    </section>
  )
}

function Sorts() {
  const shown = list.SORTS.filter((one) => one !== 'unread' || account.value !== undefined)
  return (
    <fieldset class="tabs" aria-label={texts.order}>
      {shown.map((one) => (
        <button
          type="button"
          key={one}
          aria-pressed={list.sort.value === one}
          onClick={() => {
            list.sort.value = one
          }}
        >
          {texts.sorts[one]}
        </button>
      ))}
    </fieldset>
  )
}

function Empty() {
  const isUnread = list.sort.value === 'unread'
  return (
    <div class="empty">
      <h2>{isUnread ? texts.allRead : texts.noTopics}</h2>
      <p>{isUnread ? texts.allReadMore : texts.noTopicsMore}</p>
    </div>
  )
}

function TopicRow({ topic, place }: { topic: Topic; place: Place }) {
  const unread = list.unread.value.get(topic.id) ?? 0
  return (
    <article
      class={unread > 0 ? 'topic-row unread' : 'topic-row'}
      aria-posinset={place.position}
      aria-setsize={place.count}
      aria-labelledby={`topic-${topic.id}`}
    >
      <Avatar user={topic.author} />
      <div class="topic-main">
        <h2 id={`topic-${topic.id}`}>
          <a href={topicPath(topic.id)}>{topic.titles.join(texts.orTitle)}</a>
          {topic.titles.length > 1 && (
            <span class="badge warn">{texts.titlesCount(topic.titles.length)}</span>
          )}
        </h2>
        <p class="meta">
          <Standing topic={topic} />
          <UnreadBadge unread={unread} messages={topic.messages} />
          <Name user={topic.author} /> · <Time at={topic.createdAtMs} />
          {topic.labels.map((label) => (
            <span class="label" key={label}>
              {label}
            </span>
          ))}
        </p>
      </div>
      <ul class="counts">
        <li title={texts.messages(topic.messages)}>
          <Icon name="bubble" /> <span aria-hidden="true">{topic.messages}</span>
          <span class="hidden">{texts.messages(topic.messages)}</span>
        </li>
        <li title={texts.likes(topic.likes)}>
          <Icon name="heart" /> <span aria-hidden="true">{topic.likes}</span>
          <span class="hidden">{texts.likes(topic.likes)}</span>
        </li>
        <li class="last" title={texts.lastActivity}>
          <Time at={topic.lastActivityMs} />
        </li>
      </ul>
    </article>
  )
}

function UnreadBadge({ unread, messages }: { unread: number; messages: number }) {
  if (unread === 0) return null
  // What was never opened is new; a number would only repeat how many messages it has.
  const isNew = unread >= messages
  return <span class="badge">{isNew ? texts.isNew : texts.unreadCount(unread)}</span>
}
