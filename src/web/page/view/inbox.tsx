/** The inbox: who answered and who mentioned this page's user. */
import { useEffect, useState } from 'preact/hooks'
import { sentenceOf } from '../api/rpc-error.ts'
import type { Concern } from '../api/types.ts'
import { account, asSomebody } from '../state/account.ts'
import { askCluster } from '../state/cluster.ts'
import * as inbox from '../state/inbox.ts'
import { texts } from '../texts.ts'
import { Skeleton, Writer } from './parts.tsx'
import { WrittenRow } from './written.tsx'

export function InboxView() {
  const [problem, setProblem] = useState('')
  useEffect(() => askCluster(), [])
  useEffect(() => {
    document.title = texts.pageTitle(texts.inbox)
  }, [])
  if (account.value === undefined) return <Nobody />
  const { concerns, isInboxLoaded, inboxProblem, unreadConcerns } = inbox
  const failed = problem === '' ? inboxProblem.value : problem
  const markAll = () => {
    inbox.markAllRead().catch((error: unknown) => setProblem(sentenceOf(error)))
  }
  return (
    <section class="inbox" aria-label={texts.inbox}>
      <div class="bar">
        <h1>{texts.inbox}</h1>
        {unreadConcerns.value > 0 && (
          <button type="button" class="end" onClick={markAll}>
            {texts.markAllRead}
          </button>
        )}
      </div>
      {failed !== '' && <p class="problem">{failed}</p>}
      {!isInboxLoaded.value && <Skeleton rows={4} />}
      {isInboxLoaded.value && concerns.value.length === 0 && (
        <p class="empty">{texts.inboxEmpty}</p>
      )}
      <ol class="written">
        {concerns.value.map((concern) => (
          <ConcernRow key={`${concern.topic?.id} ${concern.message?.id}`} concern={concern} />
        ))}
      </ol>
    </section>
  )
}

function ConcernRow({ concern }: { concern: Concern }) {
  const { topic, message, answers, mentions, unread } = concern
  return (
    <WrittenRow written={concern} isNew={unread}>
      <Writer user={(message ?? topic)?.author ?? null} />{' '}
      <span>{texts.concernOf(answers, mentions)}</span>
    </WrittenRow>
  )
}

function Nobody() {
  return (
    <div class="empty">
      <h1>{texts.inbox}</h1>
      <p>{texts.inboxNobody}</p>
      <button type="button" class="primary" onClick={() => asSomebody(() => {})}>
        {texts.joinTitle}
      </button>
    </div>
  )
}
