/** Who one is here: join, come with a key, see one's key, leave. */
import { useState } from 'preact/hooks'
import { sentenceOf } from '../api/rpc-error.ts'
import { type Account, account, keyOf } from '../state/account.ts'
import { register, signIn, signOut } from '../state/registering.ts'
import { userPath } from '../state/route.ts'
import { THEMES, theme } from '../state/theme.ts'
import { texts } from '../texts.ts'
import { Dialog } from './parts.tsx'

export function AccountDialog({ onClose }: { onClose: () => void }) {
  const current = account.value
  const title = current === undefined ? texts.joinTitle : texts.accountOf(current.name)
  return (
    <Dialog title={title} onClose={onClose}>
      {current === undefined ? (
        <Join onDone={onClose} />
      ) : (
        <Mine account={current} onDone={onClose} />
      )}
      <ThemeChoice />
    </Dialog>
  )
}

function ThemeChoice() {
  return (
    <fieldset class="tabs small" aria-label={texts.colours}>
      {THEMES.map((one) => (
        <button
          type="button"
          key={one}
          aria-pressed={theme.value === one}
          onClick={() => {
            theme.value = one
          }}
        >
          {texts.themes[one]}
        </button>
      ))}
    </fieldset>
  )
}

function Join({ onDone }: { onDone: () => void }) {
  const [name, setName] = useState('')
  const [key, setKey] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const attempt = (work: () => Promise<void>) => (event: Event) => {
    event.preventDefault()
    setBusy(true)
    setProblem('')
    work()
      .then(onDone, (error: unknown) => setProblem(sentenceOf(error)))
      .finally(() => setBusy(false))
  }
  return (
    <>
      <form onSubmit={attempt(() => register(name.trim()))}>
        <label for="new-name">{texts.chooseName}</label>
        <div class="field-row">
          <input
            id="new-name"
            value={name}
            maxLength={64}
            required
            autocomplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" class="primary" disabled={isBusy || name.trim() === ''}>
            {texts.join}
          </button>
        </div>
        <p class="hint">{texts.joinHint}</p>
      </form>
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <details>
        <summary>{texts.haveKey}</summary>
        <form onSubmit={attempt(() => signIn(key, texts.notAKey))}>
          <label for="own-key">{texts.yourKey}</label>
          <div class="field-row">
            <input
              id="own-key"
              type="password"
              value={key}
              required
              autocomplete="off"
              onInput={(event) => setKey(event.currentTarget.value)}
            />
            <button type="submit" disabled={isBusy || key.trim() === ''}>
              {texts.useKey}
            </button>
          </div>
        </form>
      </details>
    </>
  )
}

function Mine({ account: mine, onDone }: { account: Account; onDone: () => void }) {
  const [isShown, show] = useState(false)
  return (
    <>
      <p class="hint">{texts.keyHint}</p>
      <div class="field-row">
        {isShown ? (
          <input aria-label={texts.yourKey} readOnly type="text" value={keyOf(mine)} />
        ) : (
          <input aria-label={texts.yourKey} readOnly type="password" value={keyOf(mine)} />
        )}
        <button type="button" onClick={() => show(!isShown)}>
          {isShown ? texts.hide : texts.show}
        </button>
        <button type="button" onClick={() => void navigator.clipboard?.writeText(keyOf(mine))}>
          {texts.copy}
        </button>
      </div>
      <p class="dialog-end">
        <a class="button" href={userPath(mine.id)} onClick={onDone}>
          {texts.yourPage}
        </a>
        <button type="button" class="danger" onClick={signOut}>
          {texts.signOut}
        </button>
      </p>
    </>
  )
}
