/** A user: who it is, and what they wrote. */
import { useEffect } from 'preact/hooks'
import type { User } from '../api/types.ts'
import { askCluster } from '../state/cluster.ts'
import * as open from '../state/open-user.ts'
import { founder, moderators } from '../state/rights.ts'
import { exactly } from '../text/times.ts'
import { texts } from '../texts.ts'
import { Moderate } from './moderate.tsx'
import { Avatar, Skeleton } from './parts.tsx'
import { WrittenRow } from './written.tsx'

export function UserView({ who }: { who: string }) {
  useEffect(() => open.openUser(who), [who])
  useEffect(() => askCluster(), [])
  const user = open.user.value
  useEffect(() => {
    document.title = texts.pageTitle(user?.shownName ?? texts.user)
  }, [user?.shownName])
  if (open.userProblem.value !== '') return <Unknown problem={open.userProblem.value} />
  if (user === undefined) return <Skeleton rows={5} />
  const isEnd = open.nextWritten.value === ''
  return (
    <section class="user" aria-label={texts.user}>
      <header class="user-head">
        <Avatar user={user} />
        <div>
          <h1>{user.shownName}</h1>
          <p class="meta">
            {texts.hereSince(exactly(user.createdAtMs))} · <code>{user.id}</code>
            <Role user={user} />
          </p>
        </div>
      </header>
      <div class="actions">
        <Moderate user={user} />
      </div>
      {isEnd && open.written.value.length === 0 && <p class="empty">{texts.wroteNothing}</p>}
      <ol class="written">
        {open.written.value.map((written) => (
          <WrittenRow key={`${written.topic?.id} ${written.message?.id}`} written={written}>
            <span>{written.message === null ? texts.beganTopic : texts.wroteIn}</span>
          </WrittenRow>
        ))}
      </ol>
      {!isEnd && (
        <button type="button" class="more" onClick={open.pressMore}>
          {texts.more}
        </button>
      )}
    </section>
  )
}

function Role({ user }: { user: User }) {
  if (founder.value?.id === user.id) return <span class="badge">{texts.founder}</span>
  if (moderators.value.some(({ id }) => id === user.id)) {
    return <span class="badge">{texts.moderator}</span>
  }
  return user.banned ? <span class="badge warn">{texts.banned}</span> : null
}

function Unknown({ problem }: { problem: string }) {
  return (
    <div class="empty" role="status">
      <h1>{texts.user}</h1>
      <p>{problem}</p>
      <a href="/">{texts.toTopics}</a>
    </div>
  )
}
