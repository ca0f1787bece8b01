/** The page of moderation: what was reported, what moderators did, and who they are. */
import { useEffect } from 'preact/hooks'
import type { Act, Topic, User } from '../api/types.ts'
import { askCluster } from '../state/cluster.ts'
import { ACTS, type ActName } from '../state/moderating.ts'
import * as log from '../state/reports.ts'
import { founder, isModerator, moderators } from '../state/rights.ts'
import { topicPath } from '../state/route.ts'
import { texts } from '../texts.ts'
import { Markdown } from './markdown.tsx'
import { Moderate } from './moderate.tsx'
import { Name, Skeleton, Time, Writer } from './parts.tsx'

export function ModerationView() {
  useEffect(() => askCluster(), [])
  useEffect(() => {
    document.title = texts.pageTitle(texts.moderation)
    void log.look()
  }, [])
  const { acts, reports, nextActs, logProblem } = log
  return (
    <section class="moderation" aria-label={texts.moderation}>
      <h1>{texts.moderation}</h1>
      <Moderators />
      {logProblem.value !== '' && <p class="problem">{logProblem.value}</p>}
      {isModerator.value && (
        <>
          <h2>{texts.reportsWaiting}</h2>
          {reports.value.length === 0 && <p class="hint">{texts.noReports}</p>}
          <ol class="written">
            {reports.value.map((report) => (
              <ReportRow key={keyOf(report)} report={report} />
            ))}
          </ol>
        </>
      )}
      <h2>{texts.actLog}</h2>
      {nextActs.value === undefined && <Skeleton rows={3} />}
      {nextActs.value === '' && acts.value.length === 0 && <p class="hint">{texts.noActs}</p>}
      <ol class="written">
        {acts.value.map((act) => (
          <ActRow key={keyOf(act)} act={act} />
        ))}
      </ol>
      {nextActs.value !== undefined && nextActs.value !== '' && (
        <button type="button" class="more" onClick={() => void log.moreActs()}>
          {texts.more}
        </button>
      )}
    </section>
  )
}

function Moderators() {
  if (founder.value === undefined) return null
  if (founder.value === null) {
    return (
      <p>
        {texts.noFounder} <code>npx parley mod claim</code>
      </p>
    )
  }
  return (
    <p class="meta">
      {texts.founder} <Writer user={founder.value} />
      {moderators.value.length > 0 && ` · ${texts.moderators} `}
      {moderators.value.map((user) => (
        <Writer key={user.id} user={user} />
      ))}
    </p>
  )
}

function ReportRow({ report }: { report: Act }) {
  const { message, topic } = report
  const content = message ?? topic
  if (content === null) return null
  const target = message === null ? { topicId: content.id } : { messageId: content.id }
  return (
    <li class="written-row">
      <p class="meta">
        <Writer user={report.by} /> <span>{texts.reportedWhat}</span> <About act={report} /> ·{' '}
        <Time at={report.atMs} />
      </p>
      <p class="reason">{report.reason}</p>
      {content.text !== '' && (
        <div class="clipped">
          <Markdown text={content.text} />
        </div>
      )}
      <div class="actions">
        <Moderate text={{ target, standing: topic ?? content }} user={content.author} />
      </div>
    </li>
  )
}

const NAME_OF = new Map<number, ActName>(
  Object.entries(ACTS).map(([name, number]) => [number, name as ActName]),
)

function ActRow({ act }: { act: Act }) {
  const name = NAME_OF.get(act.act)
  return (
    <li class={act.inForce ? 'written-row' : 'written-row void'}>
      <p class="meta">
        <Writer user={act.by} />{' '}
        <span>{name === undefined ? texts.claimed : texts.didAct[name]}</span> <About act={act} /> ·{' '}
        <Time at={act.atMs} />
        {!act.inForce && <span class="label">{texts.notInForce}</span>}
      </p>
      {act.labels.length > 0 && (
        <p>
          {act.labels.map((label) => (
            <span class="label" key={label}>
              {label}
            </span>
          ))}
        </p>
      )}
      {act.reason !== '' && <p class="reason">{act.reason}</p>}
    </li>
  )
}

/** What an act or a report is about, with the way there. */
function About({ act: { user, topic, message } }: { act: Act }) {
  if (user !== null) return <Name user={user} />
  if (message !== null) {
    const { id, topicId, author } = message
    return <a href={topicPath(topicId, id)}>{texts.messageOf(nameOf(author))}</a>
  }
  return topic === null ? null : <TopicLink topic={topic} />
}

function TopicLink({ topic }: { topic: Topic }) {
  return <a href={topicPath(topic.id)}>{topic.titles.join(texts.orTitle)}</a>
}

function nameOf(user: User | null): string {
  return user?.shownName || texts.nobody
}

function keyOf({ replica, seq }: Act): string {
  return `${replica} ${seq}`
}
