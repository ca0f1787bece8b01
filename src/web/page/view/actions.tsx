/** What can be done with a message or a topic's text. */
import { useState } from 'preact/hooks'
import { sentenceOf } from '../api/rpc-error.ts'
import type { User } from '../api/types.ts'
import { account, asSomebody } from '../state/account.ts'
import { erase, type Target, toggleLike } from '../state/changing.ts'
import { compose } from '../state/draft.ts'
import { isModerator } from '../state/rights.ts'
import { openForAll, writeTogether } from '../state/together.ts'
import { texts } from '../texts.ts'
import { HistoryDialog } from './history-dialog.tsx'
import { Icon } from './icons.tsx'
import { Moderate } from './moderate.tsx'
import { Dialog } from './parts.tsx'
import { Report } from './report.tsx'

export interface ActionsProps {
  readonly target: Target
  /** The topic that it is in. */
  readonly topic: string
  readonly content: {
    readonly author: User | null
    readonly text: string
    readonly likes: number
    readonly liked: boolean
    readonly edits: number
    /** Whether everybody may edit the text. */
    readonly open: boolean
    readonly withheld: number
    readonly locked?: boolean
    readonly pinned?: boolean
    readonly labels?: readonly string[]
  }
  readonly isGone: boolean
  readonly permalink: string
}

export function Actions({ target, topic, content, isGone, permalink }: ActionsProps) {
  const [isHistoryOpen, openHistory] = useState(false)
  const [problem, setProblem] = useState('')
  const { author, likes, liked, edits } = content
  const me = account.value?.id
  const isMine = author !== null && author.id === me && me !== undefined
  const failed = (error: unknown) => setProblem(sentenceOf(error))
  const answer = () => {
    const parent = 'messageId' in target ? target.messageId : ''
    compose({ kind: 'reply', topic, parent, to: author?.shownName ?? '' })
  }
  return (
    <div class="actions">
      <button
        type="button"
        class={liked ? 'like liked' : 'like'}
        aria-pressed={liked}
        aria-label={texts.likeOf(likes)}
        title={me === undefined ? texts.joinFirst : texts.likeTitle(liked)}
        disabled={isGone}
        data-action="like"
        onClick={() => asSomebody(() => void toggleLike(target, { liked, likes }).catch(failed))}
      >
        <Icon name="heart" /> {likes > 0 && <span>{likes}</span>}
      </button>
      <button
        type="button"
        title={me === undefined ? texts.joinFirst : undefined}
        data-action="reply"
        onClick={() => asSomebody(answer)}
      >
        <Icon name="reply" /> <span>{texts.reply}</span>
      </button>
      {content.open && !isGone && (
        <button type="button" onClick={() => asSomebody(() => writeTogether(target))}>
          <Icon name="people" /> <span>{texts.writeTogether}</span>
        </button>
      )}
      {isMine && !isGone && (
        <OwnActions target={target} topic={topic} content={content} onFailed={failed} />
      )}
      {edits > 0 && !isGone && (
        <button type="button" onClick={() => openHistory(true)}>
          {texts.edited(edits)}
        </button>
      )}
      <a class="permalink" href={permalink} aria-label={texts.permalink} title={texts.permalink}>
        <Icon name="link" />
      </a>
      {!isMine && me !== undefined && !isGone && !isModerator.value && (
        <Report target={target} onFailed={failed} />
      )}
      {(!isGone || 'topicId' in target) && (
        <Moderate text={{ target, standing: content }} user={author} />
      )}
      {problem !== '' && (
        <span class="problem" role="alert">
          {problem}
        </span>
      )}
      {isHistoryOpen && <HistoryDialog target={target} onClose={() => openHistory(false)} />}
    </div>
  )
}

interface OwnActionsProps extends Pick<ActionsProps, 'target' | 'topic' | 'content'> {
  readonly onFailed: (error: unknown) => void
}

/** What only its author can do with a text. */
function OwnActions({ target, topic, content, onFailed }: OwnActionsProps) {
  const [isDeleting, setDeleting] = useState(false)
  const [isOpening, setOpening] = useState(false)
  const { text, open } = content
  return (
    <>
      {!open && (
        <button
          type="button"
          onClick={() => compose({ kind: 'edit', topic, message: editOf(target) }, text)}
        >
          <Icon name="pencil" /> <span>{texts.edit}</span>
        </button>
      )}
      {!open && text !== '' && (
        <button type="button" title={texts.openTitle} onClick={() => setOpening(true)}>
          <Icon name="people" /> <span>{texts.openForAll}</span>
        </button>
      )}
      <button type="button" onClick={() => setDeleting(true)}>
        <Icon name="bin" /> <span>{texts.delete}</span>
      </button>
      {isOpening && (
        <OpenDialog
          onClose={() => setOpening(false)}
          onOpen={() => {
            setOpening(false)
            openForAll(target, text).then(() => writeTogether(target), onFailed)
          }}
        />
      )}
      {isDeleting && (
        <DeleteDialog
          onClose={() => setDeleting(false)}
          onDelete={() => {
            setDeleting(false)
            erase(target).catch(onFailed)
          }}
        />
      )}
    </>
  )
}

/** A topic's own text is edited under no message. */
function editOf(target: Target): string {
  return 'messageId' in target ? target.messageId : ''
}

function OpenDialog({ onClose, onOpen }: { onClose: () => void; onOpen: () => void }) {
  return (
    <Dialog title={texts.openTitle} onClose={onClose}>
      <p>{texts.openMore}</p>
      <div class="dialog-end">
        <button type="button" onClick={onClose}>
          {texts.keepClosed}
        </button>
        <button type="button" class="primary" onClick={onOpen}>
          {texts.openForAll}
        </button>
      </div>
    </Dialog>
  )
}

function DeleteDialog({ onClose, onDelete }: { onClose: () => void; onDelete: () => void }) {
  return (
    <Dialog title={texts.deleteTitle} onClose={onClose}>
      <p>{texts.deleteMore}</p>
      <div class="dialog-end">
        <button type="button" onClick={onClose}>
          {texts.keep}
        </button>
        <button type="button" class="danger" onClick={onDelete}>
          {texts.deleteForGood}
        </button>
      </div>
    </Dialog>
  )
}
