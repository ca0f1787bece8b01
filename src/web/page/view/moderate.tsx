/** The dialog in which moderators act on a text or a user. */
import { useEffect, useState } from 'preact/hooks'
import { Forum } from '../../../gen/page-services.ts'
import { call } from '../api/forum-api.ts'
import { sentenceOf } from '../api/rpc-error.ts'
import type { User } from '../api/types.ts'
import type { Target } from '../state/changing.ts'
import {
  type ActName,
  actsOnText,
  actsOnUser,
  moderate,
  type Standing,
  type Subject,
} from '../state/moderating.ts'
import { reports } from '../state/reports.ts'
import { elsewhere, founder, isModerator, moderators } from '../state/rights.ts'
import { texts } from '../texts.ts'
import { Icon } from './icons.tsx'
import { labelsIn } from './labels.ts'
import { Dialog } from './parts.tsx'

export interface ModerateProps {
  /** The text; undefined if it is about its user alone. */
  readonly text?: { readonly target: Target; readonly standing: Standing & WithLabels }
  readonly user: User | null
}

interface WithLabels {
  /** Of a topic. */
  readonly labels?: readonly string[]
}

/** A button, for who may, that opens the dialog. */
export function Moderate(props: ModerateProps) {
  const [isOpen, open] = useState(false)
  if (!isModerator.value) return null
  return (
    <>
      <button type="button" onClick={() => open(true)}>
        <Icon name="shield" /> <span>{texts.moderate}</span>
      </button>
      {isOpen && <ModerateDialog {...props} onClose={() => open(false)} />}
    </>
  )
}

function ModerateDialog({ text, user, onClose }: ModerateProps & { onClose: () => void }) {
  const [reason, setReason] = useState('')
  const { act, problem, isBusy } = useActing(reason, onClose)
  const asked = useAsked(user)
  if (elsewhere.value !== undefined) {
    return (
      <Dialog title={texts.moderate} onClose={onClose}>
        <p>{texts.moderateElsewhere(elsewhere.value)}</p>
      </Dialog>
    )
  }
  return (
    <Dialog title={texts.moderate} onClose={onClose}>
      <label for="act-reason">{texts.actReason}</label>
      <input
        id="act-reason"
        value={reason}
        maxLength={300}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <p class="hint">{texts.actPublic}</p>
      {text !== undefined && <OnText text={text} act={act} isBusy={isBusy} />}
      {asked !== undefined && (
        <Acts legend={asked.shownName} names={actsOn(asked)} isBusy={isBusy}>
          {(name) => act(name, { userId: asked.id })}
        </Acts>
      )}
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  )
}

type Act = (name: ActName, subject: Subject, labels?: readonly string[]) => void

function useActing(reason: string, onDone: () => void) {
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const act: Act = (name, subject, labels = []) => {
    setBusy(true)
    moderate(name, subject, { reason, labels }).then(onDone, (error: unknown) => {
      setProblem(sentenceOf(error))
      setBusy(false)
    })
  }
  return { act, problem, isBusy }
}

interface OnTextProps {
  readonly text: NonNullable<ModerateProps['text']>
  readonly act: Act
  readonly isBusy: boolean
}

function OnText({ text: { target, standing }, act, isBusy }: OnTextProps) {
  const [labels, setLabels] = useState(standing.labels?.join(', ') ?? '')
  const isTopic = 'topicId' in target
  const names = actsOnText(target, standing, isReported(target))
  return (
    <>
      <Acts
        legend={isTopic ? texts.thisTopic : texts.thisMessage}
        names={names}
        isBusy={isBusy}
        isShown={standing.withheld === 0}
      >
        {(name) => act(name, target)}
      </Acts>
      {isTopic && (
        <>
          <label for="act-labels">{texts.labelsHint}</label>
          <input
            id="act-labels"
            value={labels}
            onInput={(event) => setLabels(event.currentTarget.value)}
          />
          <Acts names={['move']} isBusy={isBusy}>
            {(name) => act(name, target, labelsIn(labels))}
          </Acts>
        </>
      )}
    </>
  )
}

interface ActsProps {
  readonly legend?: string
  readonly names: readonly ActName[]
  readonly isBusy: boolean
  /** What to show again is shown: then it is only said that nothing is wrong with it. */
  readonly isShown?: boolean
  readonly children: (name: ActName) => void
}

function Acts({ legend, names, isBusy, isShown = false, children: onAct }: ActsProps) {
  if (names.length === 0) return null
  return (
    <fieldset class="acts">
      {legend !== undefined && <legend>{legend}</legend>}
      {names.map((name) => (
        <button
          type="button"
          key={name}
          class={SEVERE.includes(name) ? 'danger' : ''}
          title={texts.actMore[name]}
          disabled={isBusy}
          onClick={() => onAct(name)}
        >
          {name === 'restore' && isShown ? texts.actKeep : texts.acts[name]}
        </button>
      ))}
    </fieldset>
  )
}

/** Those that take something away from somebody. */
const SEVERE: readonly ActName[] = ['hide', 'ban', 'lock', 'dismiss']

function actsOn(user: User): readonly ActName[] {
  const isFounder = founder.value?.id === user.id
  const isAppointed = moderators.value.some(({ id }) => id === user.id)
  return actsOnUser(user, { isAppointed, isFounder })
}

/** The user with what only a question of its own tells: whether they are banned. */
function useAsked(user: User | null): User | undefined {
  const [asked, setAsked] = useState<User | undefined>(undefined)
  const id = user?.id ?? ''
  useEffect(() => {
    if (id === '') return
    const controller = new AbortController()
    // Without an answer there is nothing to be done about the user, which the dialog then shows.
    call(Forum.getUser, { id }, controller.signal).then(
      ({ response }) => setAsked(response),
      () => {},
    )
    return () => controller.abort()
  }, [id])
  return asked
}

function isReported(target: Target): boolean {
  return reports.value.some(({ message, topic }) => {
    return 'messageId' in target
      ? message?.id === target.messageId
      : message === null && topic?.id === target.topicId
  })
}
