/** Where the page is: its path, as state. */
import { signal } from '@preact/signals'

export type Route =
  | { readonly kind: 'topics'; readonly words: string }
  | { readonly kind: 'topic'; readonly topic: string; readonly message: string | undefined }
  /** A user's id, or a name behind an @. */
  | { readonly kind: 'user'; readonly user: string }
  | { readonly kind: 'inbox' }
  | { readonly kind: 'network' }
  | { readonly kind: 'moderation' }
  | { readonly kind: 'digest' }

/** Those whose path is their name. */
type PlainKind = 'digest' | 'inbox' | 'moderation' | 'network'

export const route = signal<Route>(parseRoute(location))

export function parseRoute({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Route {
  const [, plain] = /^\/(digest|inbox|moderation|network)$/.exec(pathname) ?? []
  if (plain !== undefined) return { kind: plain as PlainKind }
  const [, user] = /^\/u\/([^/]+)$/.exec(pathname) ?? []
  if (user !== undefined) return { kind: 'user', user: decodeURIComponent(user) }
  const [, topic, message] = /^\/t\/([^/]+)(?:\/m\/([^/]+))?$/.exec(pathname) ?? []
  if (topic !== undefined) {
    return { kind: 'topic', topic: decodeURIComponent(topic), message: decoded(message) }
  }
  return { kind: 'topics', words: new URLSearchParams(search).get('q') ?? '' }
}

export function pathOf(to: Route): string {
  if (to.kind === 'user') return userPath(to.user)
  if (to.kind === 'topic') return topicPath(to.topic, to.message)
  if (to.kind !== 'topics') return `/${to.kind}`
  return to.words === '' ? '/' : `/search?q=${encodeURIComponent(to.words)}`
}

export function topicPath(topic: string, message?: string): string {
  return message === undefined ? `/t/${topic}` : `/t/${topic}/m/${message}`
}

export function userPath(user: string): string {
  return `/u/${encodeURIComponent(user).replaceAll('%40', '@')}`
}

const OURS = /^\/(?:$|t\/|u\/|digest$|inbox$|moderation$|network$|search$)/

/** How far each path was scrolled when it was left by going on, px. */
const scrolled = new Map<string, number>()

/** Goes there, as a link would; `replace` for what is no step of its own. */
export function go(to: Route, { replace = false } = {}): void {
  const path = pathOf(to)
  const here = location.pathname + location.search
  if (replace) history.replaceState(null, '', path)
  else if (path !== here) {
    scrolled.set(here, window.scrollY)
    history.pushState(null, '', path)
    window.scrollTo(0, 0)
  }
  route.value = to
}

/** Keeps the state up with the browser's buttons and with links. */
export function followRoute(): void {
  history.scrollRestoration = 'manual'
  addEventListener('popstate', () => {
    route.value = parseRoute(location)
    const top = scrolled.get(location.pathname + location.search) ?? 0
    // The view of that path is drawn first: before it there is nothing to scroll.
    requestAnimationFrame(() => requestAnimationFrame(() => window.scrollTo(0, top)))
  })
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]')
    if (!(link instanceof HTMLAnchorElement) || !isPlain(event)) return
    const url = new URL(link.href)
    const isOurs = url.origin === location.origin && OURS.test(url.pathname)
    if (!isOurs || link.target === '_blank' || url.hash !== '') return
    event.preventDefault()
    go(parseRoute(url))
  })
}

function isPlain({ button, metaKey, ctrlKey, shiftKey, defaultPrevented }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !defaultPrevented
}

function decoded(part: string | undefined): string | undefined {
  return part === undefined ? undefined : decodeURIComponent(part)
}
