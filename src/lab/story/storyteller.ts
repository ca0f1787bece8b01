/**
 * What happened, in words. Observations in, sentences out; every number in them was measured: times
 * between what was done and what a replica said, counts as replicas told them. Pure.
 */
import { covers, EMPTY, lag, merge, type VersionVector } from '../../core/vector.ts'
import { ChainStory } from './chain-story.ts'
import type { News } from './news.ts'
import { isServing, type View } from './view.ts'
import { duration, entries, list } from './words.ts'

interface Mended {
  readonly at: number
  readonly after: string
  /** What others had when it was heard of first; undefined until then. */
  goal: { readonly version: VersionVector; readonly lacked: number } | undefined
}

/** Nobody has time to read of an entry or two that are just under way. */
const CAUGHT_UP_MIN = 5

export class Storyteller {
  readonly #chain = new ChainStory({
    hurtAt: (replica) => this.#hurt.get(replica),
    mended: (replica) => this.#comeback.get(replica),
  })
  readonly #views = new Map<string, View>()
  readonly #hurt = new Map<string, number>()
  /** What mended each last. */
  readonly #comeback = new Map<string, { readonly at: number; readonly after: string }>()
  /** Those that were mended and have not caught up yet. */
  readonly #mended = new Map<string, Mended>()
  readonly #ended = new Set<string>()
  /** Pairs that have lost their link, as one of them says. */
  readonly #unlinked = new Set<string>()
  #isLoaded = false
  #apart: number | undefined
  #lastMended: { readonly at: number; readonly after: string } | undefined

  /** The sentences that follow. */
  tell(news: News): string[] {
    switch (news.kind) {
      case 'did':
        return this.#did(news)
      case 'saw':
        return news.view === undefined ? [] : this.#saw(news.replica, news.view, news.at)
      case 'load':
        this.#isLoaded = news.isOn
        this.#lastMended = { at: news.at, after: 'clients had their last answer' }
        return [news.isOn ? 'clients write and read from now on' : 'clients rest']
      case 'ended':
        this.#ended.add(news.replica)
        this.#chain.left(news.replica)
        this.#forget(news.replica)
        this.#hurt.set(news.replica, news.at)
        return [`${news.replica} ended by itself: ${news.why}`]
      case 'left':
        this.#forget(news.replica)
        this.#chain.left(news.replica)
        return []
      default:
        return news satisfies never
    }
  }

  #did({ at, replica, effect, words, after }: Extract<News, { kind: 'did' }>): string[] {
    if (effect === 'mended') {
      this.#hurt.delete(replica)
      this.#ended.delete(replica)
      // What is mended in several steps came back with the first.
      if (!this.#comeback.has(replica)) this.#comeback.set(replica, { at, after })
      this.#lastMended = {
        at,
        after: after.replace(/^it\b/, replica).replace(/^its\b/, `${replica}'s`),
      }
      if (!this.#mended.has(replica)) this.#mended.set(replica, { at, after, goal: undefined })
      return [words]
    }
    this.#hurt.set(replica, at)
    this.#comeback.delete(replica)
    this.#mended.delete(replica)
    if (effect === 'ended') {
      this.#ended.add(replica)
      this.#chain.ended(replica)
    }
    const role = this.#views.get(replica)?.role ?? ''
    return [isServing(role) ? words.replace(replica, `${replica} (${role})`) : words]
  }

  #saw(replica: string, view: View, at: number): string[] {
    const before = this.#views.get(replica)
    const chain = view.role === 'peer' ? [] : this.#chain.saw(replica, view, at)
    const told = [
      ...chain,
      ...this.#links(replica, before, view, at),
      ...this.#alarms(replica, before, view),
    ]
    this.#views.set(replica, view)
    return [...told, ...this.#caughtUp(replica, view, at), ...this.#equal(at)]
  }

  /** Each link once, whichever of its ends tells of it; not those of who has no process. */
  #links(replica: string, before: View | undefined, view: View, at: number): string[] {
    const told: string[] = []
    for (const other of before?.linked ?? []) {
      const pair = [replica, other].toSorted().join(' ')
      if (view.linked.includes(other) || this.#ended.has(other) || this.#unlinked.has(pair))
        continue
      this.#unlinked.add(pair)
      const hurt = this.#hurt.get(other) ?? this.#hurt.get(replica)
      const after = hurt === undefined ? '' : `, after ${duration(at - hurt)}`
      told.push(`${replica} and ${other} have lost their link${after}`)
    }
    const found = view.linked.filter((other) => {
      const isBoth = this.#views.get(other)?.linked.includes(replica) === true
      return isBoth && this.#unlinked.delete([replica, other].toSorted().join(' '))
    })
    return found.length === 0 ? told : [...told, `${replica} is linked with ${list(found)} again`]
  }

  #alarms(replica: string, before: View | undefined, { alarms }: View): string[] {
    const known = before?.alarms ?? []
    const isNew = (alarm: { readonly kind: string }) => {
      return !known.some(({ kind }) => kind === alarm.kind)
    }
    const gone = known.filter(({ kind }) => !alarms.some((alarm) => alarm.kind === kind))
    return [
      ...alarms
        .filter(isNew)
        .map(({ kind, text }) => `${replica} raises an alarm: ${kind}: ${text}`),
      ...gone.map(({ kind }) => `the alarm of ${replica} is over: ${kind}`),
    ]
  }

  /** Somebody came back, and has what the others had at that moment. */
  #caughtUp(replica: string, view: View, at: number): string[] {
    const mended = this.#mended.get(replica)
    if (mended === undefined) return []
    if (mended.goal === undefined) {
      const others = [...this.#views].filter(([name]) => name !== replica)
      const version = others.reduce((all, [, one]) => merge(all, one.version), EMPTY)
      mended.goal = { version, lacked: lag(version, view.version) }
    }
    const { version, lacked } = mended.goal
    if (!covers(view.version, version)) return []
    this.#mended.delete(replica)
    if (lacked < CAUGHT_UP_MIN) return []
    const took = duration(at - mended.at)
    return [`${replica} has caught up ${entries(lacked)}, ${took} after ${mended.after}`]
  }

  /** Whether all that are heard of hold and show the same. */
  #equal(at: number): string[] {
    const views = [...this.#views.values()]
    const isEqual = new Set(views.map(({ digest }) => digest)).size < 2
    if (!isEqual) {
      this.#apart ??= at
      return []
    }
    const apart = this.#apart
    this.#apart = undefined
    const mended = this.#lastMended
    // While clients write they are equal and not, many times a second.
    if (this.#isLoaded || apart === undefined || at - apart < CALM_MS) return []
    const [one] = views
    const after = mended === undefined ? '' : `, ${duration(at - mended.at)} after ${mended.after}`
    return [
      `all ${views.length} hold the same ${entries(one?.count ?? 0)} and show the same${after}`,
    ]
  }

  #forget(replica: string): void {
    for (const pair of this.#unlinked) {
      if (pair.split(' ').includes(replica)) this.#unlinked.delete(pair)
    }
    this.#views.delete(replica)
    this.#mended.delete(replica)
  }
}

/** Shorter differences are writes under way. */
const CALM_MS = 1_000
