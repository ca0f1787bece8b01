/** Keys on a screen while nothing is typed. */
import {
  current,
  FETCHED,
  type FoundScreen,
  MESSAGE_SORTS,
  type Model,
  newTopicScreen,
  newTopicsScreen,
  only,
  openTask,
  type Press,
  type Screen,
  type Step,
  TOPIC_SORTS,
  type TopicScreen,
  type TopicsScreen,
  withCurrent,
} from './model.ts'
import { typingFor } from './typing.ts'

/** Letters that move, as in other programs of the terminal. */
const LETTERS = { j: 'down', k: 'up', g: 'home', G: 'end', ' ': 'page-down', b: 'page-up' } as const

export function pressOnScreen(model: Model, press: Press): Step {
  const screen = current(model)
  if (press.kind === 'key') {
    if (press.key === 'escape') return back(model)
    if (press.key === 'return') return entered(model, screen)
    return moved(model, screen, press.key)
  }
  if (press.kind === 'paste') return only(model)
  const { text } = press
  if (text in LETTERS) return moved(model, screen, LETTERS[text as keyof typeof LETTERS])
  if (text === 'q') return { model, tasks: [{ kind: 'leave' }] }
  if (text === '/') return only(typingFor(model, { kind: 'search' }, 'Search for messages with'))
  if (screen.kind === 'topics') return onTopics(model, screen, text)
  if (screen.kind === 'topic') return onTopic(model, screen, text)
  return only(model)
}

/** To the screen below, which is asked for again: others have written meanwhile. */
function back(model: Model): Step {
  const [first, ...others] = model.screens
  if (others.length === 0) return only(model)
  const shown = { ...model, screens: [first, ...others.slice(0, -1)] as Model['screens'] }
  const screen = current(shown)
  const unwatched = { kind: 'watch', isOn: false } as const
  if (screen.kind === 'topics') {
    const list = { kind: 'list', sort: screen.sort, after: '' } as const
    return { model: shown, tasks: [{ kind: 'follow', topicId: undefined }, unwatched, list] }
  }
  const topicId = screen.kind === 'topic' ? screen.topicId : undefined
  const again = screen.kind === 'topic' ? [openTask(screen, screen.messages.length)] : []
  return { model: shown, tasks: [{ kind: 'follow', topicId }, unwatched, ...again] }
}

function entered(model: Model, screen: Screen): Step {
  if (screen.kind === 'topics') {
    const topic = screen.topics?.[screen.selected]
    return topic === undefined ? only(model) : opened(model, newTopicScreen(topic.id))
  }
  if (screen.kind === 'found') return goneTo(model, screen)
  return only(model)
}

function goneTo(model: Model, screen: FoundScreen): Step {
  const found = screen.found?.[screen.selected]
  if (found === undefined) return only(model)
  return opened(model, newTopicScreen(found.topic.id, found.message?.id))
}

function opened(model: Model, screen: TopicScreen): Step {
  return {
    model: { ...model, screens: [...model.screens, screen] },
    tasks: [openTask(screen, FETCHED), { kind: 'follow', topicId: screen.topicId }],
  }
}

function moved(model: Model, screen: Screen, key: string): Step {
  const page = Math.max(1, Math.floor(model.size.rows / 2))
  const steps: Record<string, number> = {
    up: -1,
    down: 1,
    'page-up': -page,
    'page-down': page,
    home: Number.NEGATIVE_INFINITY,
    end: Number.POSITIVE_INFINITY,
  }
  const last = countOf(screen) - 1
  const selected = Math.max(0, Math.min(last, screen.selected + (steps[key] ?? 0)))
  const shown = withCurrent(model, { ...screen, selected })
  if (selected < last || (steps[key] ?? 0) <= 0) return only(shown)
  return { model: shown, tasks: moreOf(screen) }
}

/** Items that may be selected. */
function countOf(screen: Screen): number {
  switch (screen.kind) {
    case 'topics':
      return screen.topics?.length ?? 0
    case 'topic':
      return screen.messages.length + 1
    case 'found':
      return screen.found?.length ?? 0
    default:
      // Lines of a text: whoever lays them out knows which is the last.
      return Number.POSITIVE_INFINITY
  }
}

/** What stands behind the last item, if anything does. */
function moreOf(screen: Screen): Step['tasks'] {
  if (screen.kind === 'topics' && screen.next !== '') {
    return [{ kind: 'list', sort: screen.sort, after: screen.next }]
  }
  if (screen.kind === 'topic' && screen.next !== '') {
    return [openTask(screen, screen.messages.length + FETCHED)]
  }
  return []
}

function onTopics(model: Model, screen: TopicsScreen, text: string): Step {
  if (text === 's') {
    const sort = following(TOPIC_SORTS, screen.sort)
    const shown = withCurrent(model, newTopicsScreen(sort))
    return { model: shown, tasks: [{ kind: 'list', sort, after: '' }] }
  }
  if (text === 'w') {
    const network = { kind: 'network', status: undefined, selected: 0, top: 0 } as const
    return {
      model: { ...model, screens: [...model.screens, network] },
      tasks: [{ kind: 'watch', isOn: true }],
    }
  }
  if (text !== 'n') return only(model)
  return writing(model, () => typingFor(model, { kind: 'title' }, 'Title of the new topic'))
}

function onTopic(model: Model, screen: TopicScreen, text: string): Step {
  if (text === 's') {
    const sort = following(MESSAGE_SORTS, screen.sort)
    const shown = { ...newTopicScreen(screen.topicId), topic: screen.topic, sort }
    return { model: withCurrent(model, shown), tasks: [openTask(shown, FETCHED)] }
  }
  const { topicId } = screen
  const selected = screen.messages[screen.selected - 1]
  if (text === 'p' || (text === 'r' && selected === undefined)) {
    const purpose = { kind: 'message', topicId, parentId: '' } as const
    return writing(model, () => typingFor(model, purpose, 'Your message'))
  }
  if (text === 'r' && selected !== undefined) {
    const purpose = { kind: 'message', topicId, parentId: selected.id } as const
    return writing(model, () => typingFor(model, purpose, `Your answer to ${selected.author.name}`))
  }
  if (text !== 'l' || screen.topic === undefined) return only(model)
  if (!model.canWrite) return writing(model, () => model)
  const like = !(selected ?? screen.topic).liked
  const messageId = selected?.id ?? ''
  return { model, tasks: [{ kind: 'like', topicId, messageId, like }] }
}

/** For who has an account. */
function writing(model: Model, step: () => Model): Step {
  if (model.canWrite) return only(step())
  const text = 'You have no account here: make one with “parley user new <name>”.'
  return only({ ...model, notice: { text, isBad: true } })
}

function following<T>(all: readonly T[], one: T): T {
  return all[(all.indexOf(one) + 1) % all.length] ?? one
}
