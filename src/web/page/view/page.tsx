/** The frame around every view: header, state of the replica, composer. */
import { useEffect } from 'preact/hooks'
import { link } from '../state/connection.ts'
import { draft, leaveBehind } from '../state/draft.ts'
import { onTaken } from '../state/outbox.ts'
import { took } from '../state/open-topic.ts'
import { go, pathOf, route } from '../state/route.ts'
import { together } from '../state/together.ts'
import { texts } from '../texts.ts'
import { Composer } from './composer.tsx'
import { Header } from './header.tsx'
import { InboxView } from './inbox.tsx'
import { DigestView } from './digest.tsx'
import { ModerationView } from './moderation.tsx'
import { NetworkView } from './network.tsx'
import { TogetherPanel } from './together-panel.tsx'
import { TopicView } from './topic.tsx'
import { TopicsView } from './topics.tsx'
import { UserView } from './user.tsx'

export function Page() {
  useEffect(() => onTaken({ posted: took, topic: ({ id }) => openNew(id) }), [])
  const at = route.value
  useEffect(leaveBehind, [pathOf(at)])
  return (
    <>
      <a class="skip" href="#main">
        {texts.skip}
      </a>
      <Header />
      {link.value === 'lost' && (
        <p class="lost" role="alert">
          <strong>{texts.lost}</strong> {texts.lostMore}
        </p>
      )}
      <main id="main" tabIndex={-1}>
        {at.kind === 'topics' && <TopicsView words={at.words} />}
        {at.kind === 'topic' && <TopicView key={at.topic} id={at.topic} message={at.message} />}
        {at.kind === 'user' && <UserView key={at.user} who={at.user} />}
        {at.kind === 'inbox' && <InboxView />}
        {at.kind === 'network' && <NetworkView />}
        {at.kind === 'moderation' && <ModerationView />}
        {at.kind === 'digest' && <DigestView />}
      </main>
      <Foot />
      {together.value !== undefined && <TogetherPanel target={together.value} />}
      {draft.value !== undefined && together.value === undefined && (
        <Composer draft={draft.value} />
      )}
    </>
  )
}

/** What everybody may want to know, and few want to see every day. */
function Foot() {
  return (
    <footer class="foot">
      <a href="/digest">{texts.digest}</a>
      <a href="/moderation">{texts.moderation}</a>
      <a href="/network">{texts.networkTitle}</a>
      <a href="/feed.atom">{texts.feed}</a>
    </footer>
  )
}

/** Who has just made a topic wants to see it, unless they have gone elsewhere meanwhile. */
function openNew(topic: string): void {
  if (route.value.kind === 'topics') go({ kind: 'topic', topic, message: undefined })
}
