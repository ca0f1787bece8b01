/** What happened in the last week: a table for each question. */
import { useEffect } from 'preact/hooks'
import { type Answer, answers, digestProblem, lookBack } from '../state/digest.ts'
import { topicPath, userPath } from '../state/route.ts'
import { texts } from '../texts.ts'
import { Skeleton } from './parts.tsx'

const DAY_MS = 86_400_000
const number = new Intl.NumberFormat(texts.language)

export function DigestView() {
  useEffect(() => {
    document.title = texts.pageTitle(texts.digest)
    const left = new AbortController()
    void lookBack(left.signal)
    return () => left.abort()
  }, [])
  const shown = answers.value?.filter(({ rows }) => rows.length > 0)
  return (
    <section class="moderation" aria-label={texts.digest}>
      <h1>{texts.digest}</h1>
      {digestProblem.value !== '' && <p class="problem">{digestProblem.value}</p>}
      {shown === undefined && <Skeleton rows={3} />}
      {shown?.length === 0 && <p class="hint">{texts.digestEmpty}</p>}
      {shown?.map((answer) => (
        <AnswerTable key={answer.question} answer={answer} />
      ))}
    </section>
  )
}

function AnswerTable({ answer: { question, title, columns, rows } }: { readonly answer: Answer }) {
  return (
    <>
      <h2>{title}</h2>
      <table class="digest">
        <thead>
          <tr>
            <th scope="col">{texts.digestName}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column === 'lifeMs' ? texts.digestDays : column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, numbers }) => (
            <tr key={id}>
              <th scope="row">
                <Named question={question} id={id} name={name} />
              </th>
              {numbers.map((value, index) => (
                <td key={columns[index]}>{shownNumber(columns[index], value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface NamedProps {
  readonly question: string
  readonly id: string
  readonly name: string
}

/** Topics and users are links; months and labels are not. */
function Named({ question, id, name }: NamedProps) {
  if (question === 'active-users') return <a href={userPath(id)}>{name}</a>
  if (question === 'longest-life' || question === 'most-liked') {
    return <a href={topicPath(id)}>{name}</a>
  }
  return <>{name}</>
}

function shownNumber(column: string | undefined, value: number): string {
  return number.format(column === 'lifeMs' ? Math.round(value / DAY_MS) : value)
}
