/** What a search finds, with the words marked. */
import { useEffect } from 'preact/hooks'
import type { Found } from '../api/types.ts'
import { topicPath } from '../state/route.ts'
import { found, foundFor, problem } from '../state/topic-list.ts'
import { texts } from '../texts.ts'
import { Name, Time } from './parts.tsx'

export function FoundView({ words }: { words: string }) {
  useEffect(() => {
    document.title = texts.pageTitle(texts.foundTitle(words))
  }, [words])
  const isNothing = foundFor.value === words && found.value.length === 0
  return (
    <section class="found" aria-label={texts.found}>
      <h1>{texts.foundTitle(words)}</h1>
      {problem.value !== '' && <p class="problem">{problem.value}</p>}
      <p class="hidden" role="status">
        {foundFor.value === words ? texts.foundCount(found.value.length) : ''}
      </p>
      {isNothing && <p class="empty">{texts.nothingFound}</p>}
      <ol>
        {found.value.map((one) => (
          <FoundRow key={`${one.topic?.id} ${one.message?.id}`} found={one} />
        ))}
      </ol>
    </section>
  )
}

function FoundRow({ found: { topic, message, snippet } }: { found: Found }) {
  if (topic === null) return null
  const path = topicPath(topic.id, message?.id)
  const { author, createdAtMs } = message ?? topic
  return (
    <li class="found-row">
      <h2>
        <a href={path}>{topic.titles.join(texts.orTitle)}</a>
      </h2>
      <p class="snippet">{marked(snippet)}</p>
      <p class="meta">
        <Name user={author} /> · <Time at={createdAtMs} />
      </p>
    </li>
  )
}

/** The words between « and » as marked text. */
function marked(snippet: string) {
  return snippet.split(/«([^«»]*)»/).map((part, index) => {
    return index % 2 === 1 ? <mark key={`${index}`}>{part}</mark> : part
  })
}
