/** The head of the page: where one is, search, the replica, the account. */
import { useState } from 'preact/hooks'
import { account, isAccountOpen } from '../state/account.ts'
import { cluster, present } from '../state/cluster.ts'
import { link } from '../state/connection.ts'
import { COUNTED, unreadConcerns } from '../state/inbox.ts'
import { remember } from '../state/people.ts'
import { REPORTS_COUNTED, reports } from '../state/reports.ts'
import { isModerator } from '../state/rights.ts'
import { go, route } from '../state/route.ts'
import { nextTheme, theme } from '../state/theme.ts'
import { texts } from '../texts.ts'
import { AccountDialog } from './account-dialog.tsx'
import { Icon } from './icons.tsx'

/** How long typing pauses before it is searched for, ms. */
const TYPING_MS = 120

export function Header() {
  const { id, name } = account.value ?? {}
  if (id !== undefined && name !== undefined) remember({ id, shownName: name })
  return (
    <header class="top">
      <div class="top-inner">
        <a class="brand" href="/">
          <img src="/favicon.svg" alt="" width="26" height="26" />
          <span>{cluster.value?.forumName ?? 'parley'}</span>
        </a>
        <SearchField />
        <nav class="tools" aria-label={texts.tools}>
          <ReplicaPill />
          {name !== undefined && <InboxLink />}
          {isModerator.value && <ReportsLink />}
          <button
            type="button"
            class="plain theme"
            onClick={nextTheme}
            aria-label={texts.themeNow[theme.value]}
            title={texts.themeNow[theme.value]}
          >
            <Icon name="sun" />
          </button>
          <button
            type="button"
            class={name === undefined ? 'who' : 'who known'}
            onClick={() => {
              isAccountOpen.value = true
            }}
          >
            <Icon name="person" />
            <span>{name ?? texts.join}</span>
          </button>
        </nav>
      </div>
      {isAccountOpen.value && (
        <AccountDialog
          onClose={() => {
            isAccountOpen.value = false
          }}
        />
      )}
    </header>
  )
}

function InboxLink() {
  const count = unreadConcerns.value
  return (
    <a class="inbox-link" href="/inbox" aria-label={texts.inboxWith(count)} title={texts.inbox}>
      <Icon name="bell" />
      <Count of={count} max={COUNTED} />
    </a>
  )
}

/** For moderators: how many reports wait. */
function ReportsLink() {
  const count = reports.value.length
  const label = texts.reportsWith(count)
  return (
    <a class="inbox-link" href="/moderation" aria-label={label} title={label}>
      <Icon name="shield" />
      <Count of={count} max={REPORTS_COUNTED} />
    </a>
  )
}

function Count({ of: count, max }: { of: number; max: number }) {
  if (count === 0) return null
  return (
    <span class="inbox-count" aria-hidden="true">
      {count >= max ? `${max}+` : count}
    </span>
  )
}

/** How the replica of this page is, in a word; the network page says the rest. */
function ReplicaPill() {
  const isLost = link.value === 'lost'
  const alarms = cluster.value?.alarms.length ?? 0
  const others = present.value.length - 1
  const known = cluster.value !== undefined
  const tone = isLost ? 'bad' : alarms > 0 ? 'warn' : known && others === 0 ? 'alone' : 'good'
  const words = isLost
    ? texts.pillLost
    : alarms > 0
      ? texts.pillAlarm
      : texts.pillReplicas(others + 1)
  const count = known && !isLost && alarms === 0 ? String(others + 1) : ''
  return (
    <a class={`pill ${tone}`} href="/network" title={texts.networkTitle}>
      <span class="dot" />
      <span class="pill-count" aria-hidden="true">
        {count}
      </span>
      <span class="pill-words">{known || isLost ? words : texts.network}</span>
    </a>
  )
}

let timer: ReturnType<typeof setTimeout> | undefined

function SearchField() {
  const at = route.value
  const words = at.kind === 'topics' ? at.words : ''
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const type = (value: string) => {
    setTyped(value)
    clearTimeout(timer)
    timer = setTimeout(() => {
      setTyped(undefined)
      // From another view the way back leads there; further letters are no steps.
      const replace = route.value.kind === 'topics' && route.value.words !== ''
      go({ kind: 'topics', words: value }, { replace })
    }, TYPING_MS)
  }
  return (
    <search class="search">
      <Icon name="search" />
      <input
        type="search"
        id="search"
        value={typed ?? words}
        placeholder={texts.searchHint}
        aria-label={texts.search}
        maxLength={200}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </search>
  )
}
