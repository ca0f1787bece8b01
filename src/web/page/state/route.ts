/** Where the page is: its path, as state. */
import { signal } from '@preact/signals'

export type Route =
  | { readonly kind: 'topics'; readonly words: string }
  | { readonly kind: 'topic'; readonly topic: string; readonly message: string | undefined }
  | { readonly kind: 'network' }

export const route = signal<Route>(parseRoute(location))

export function parseRoute({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Route {
  if (pathname === '/network') return { kind: 'network' }
  const [, topic, message] = /^\/t\/([^/]+)(?:\/m\/([^/]+))?$/.exec(pathname) ?? []
  if (topic !== undefined) {
    return { kind: 'topic', topic: decodeURIComponent(topic), message: decoded(message) }
  }
  return { kind: 'topics', words: new URLSearchParams(search).get('q') ?? '' }
}

export function pathOf(to: Route): string {
  if (to.kind === 'network') return '/network'
  if (to.kind === 'topic') return topicPath(to.topic, to.message)
  return to.words === '' ? '/' : `/search?q=${encodeURIComponent(to.words)}`
}

export function topicPath(topic: string, message?: string): string {
  return message === undefined ? `/t/${topic}` : `/t/${topic}/m/${message}`
}

/** Goes there, as a link would; `replace` for what is no step of its own. */
export function go(to: Route, { replace = false } = {}): void {
  const path = pathOf(to)
  if (replace) history.replaceState(null, '', path)
  else if (path !== location.pathname + location.search) history.pushState(null, '', path)
  route.value = to
}

/** Keeps the state up with the browser's buttons and with links. */
export function followRoute(): void {
  addEventListener('popstate', () => {
    route.value = parseRoute(location)
  })
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]')
    if (!(link instanceof HTMLAnchorElement) || !isPlain(event)) return
    const url = new URL(link.href)
    const isOurs =
      url.origin === location.origin && /^\/($|t\/|network$|search$)/.test(url.pathname)
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
