/** How a text became what it is: each revision with what it changed. */
import { useEffect, useState } from 'preact/hooks'
import { Forum } from '../../../gen/page-services.ts'
import { call } from '../api/forum-api.ts'
import { sentenceOf } from '../api/rpc-error.ts'
import type { Revision } from '../api/types.ts'
import type { Target } from '../state/changing.ts'
import type { Part } from '../text/difference.ts'
import { changesOf } from '../text/revisions.ts'
import { texts } from '../texts.ts'
import { Dialog, Name, Time } from './parts.tsx'

type Differ = (before: string, after: string) => Part[]

export function HistoryDialog({ target, onClose }: { target: Target; onClose: () => void }) {
  const [revisions, setRevisions] = useState<readonly Revision[]>([])
  const [omitted, setOmitted] = useState(0)
  const [problem, setProblem] = useState('')
  const [differ, setDiffer] = useState<{ readonly differenceOf: Differ } | undefined>(undefined)
  useEffect(() => {
    const controller = new AbortController()
    call(Forum.getMessage, { ...target, withHistory: true }, controller.signal).then(
      ({ response }) => {
        setRevisions(response.history)
        setOmitted(response.historyOmitted)
      },
      (error: unknown) => setProblem(sentenceOf(error)),
    )
    void import('../text/difference.ts').then(setDiffer)
    return () => controller.abort()
  }, [])
  // The latest is what people come for, so it stands first.
  const pairs = changesOf(revisions)
  return (
    <Dialog title={texts.history} onClose={onClose}>
      {problem !== '' && <p class="problem">{problem}</p>}
      <ol class="revisions">
        {pairs.toReversed().map(({ revision, before }) => (
          <li key={`${revision.atMs} ${revision.text.length}`}>
            <p class="meta">
              <Name user={revision.author} /> · <Time at={revision.atMs} />
              {before === undefined && omitted === 0 && <span class="label">{texts.original}</span>}
            </p>
            <Change before={before} revision={revision} differ={differ?.differenceOf} />
          </li>
        ))}
      </ol>
      {omitted > 0 && <p class="hint">{texts.omitted(omitted)}</p>}
    </Dialog>
  )
}

interface ChangeProps {
  readonly before: Revision | undefined
  readonly revision: Revision
  readonly differ: Differ | undefined
}

function Change({ before, revision, differ }: ChangeProps) {
  if (before === undefined || differ === undefined) return <pre class="change">{revision.text}</pre>
  return (
    <pre class="change">
      {differ(before.text, revision.text).map(({ kind, text }, index) => {
        const key = `${index}`
        if (kind === 'added') return <ins key={key}>{text}</ins>
        return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>
      })}
    </pre>
  )
}
