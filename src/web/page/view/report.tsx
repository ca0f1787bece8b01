/** Telling the moderators of a text. */
import { useState } from 'preact/hooks'
import { report, type Target } from '../state/changing.ts'
import { texts } from '../texts.ts'
import { Icon } from './icons.tsx'
import { Dialog } from './parts.tsx'

export interface ReportProps {
  readonly target: Target
  readonly onFailed: (error: unknown) => void
}

export function Report({ target, onFailed }: ReportProps) {
  const [isAsking, ask] = useState(false)
  const [isDone, setDone] = useState(false)
  const send = (reason: string) => {
    ask(false)
    report(target, reason).then(() => setDone(true), onFailed)
  }
  if (isDone) {
    return (
      <span class="hint" role="status">
        {texts.reported}
      </span>
    )
  }
  return (
    <>
      <button
        type="button"
        aria-label={texts.report}
        title={texts.report}
        onClick={() => ask(true)}
      >
        <Icon name="flag" />
      </button>
      {isAsking && <ReportDialog onClose={() => ask(false)} onSend={send} />}
    </>
  )
}

interface ReportDialogProps {
  readonly onClose: () => void
  readonly onSend: (reason: string) => void
}

function ReportDialog({ onClose, onSend }: ReportDialogProps) {
  const [reason, setReason] = useState('')
  const submit = (event: Event) => {
    event.preventDefault()
    onSend(reason.trim())
  }
  return (
    <Dialog title={texts.reportTitle} onClose={onClose}>
      <form onSubmit={submit}>
        <label for="report-reason">{texts.reportReason}</label>
        <input
          id="report-reason"
          value={reason}
          required
          maxLength={300}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <button type="submit" class="primary" disabled={reason.trim() === ''}>
          {texts.report}
        </button>
      </form>
    </Dialog>
  )
}
