/** What follows from what happens. Pure: model and happening in, model and tasks out. */
import { pressOnScreen } from './on-screen.ts'
import {
  current,
  draftKey,
  FETCHED,
  type Happening,
  type Model,
  newTopicScreen,
  only,
  openTask,
  type Press,
  type Screen,
  type Step,
  withCurrent,
} from './model.ts'
import { pressWhileTyping } from './typing.ts'

export function update(model: Model, happening: Happening): Step {
  switch (happening.kind) {
    case 'text':
    case 'paste':
    case 'key':
      return pressed(model, happening)
    case 'resized':
      return only({ ...model, size: happening.size })
    case 'failed':
      return failed(model, happening)
    case 'live':
      return live(model, happening)
    case 'sent':
      return sent(model, happening)
    default:
      return only(arrived(model, happening))
  }
}

function pressed(model: Model, press: Press): Step {
  // Whatever was said of the last key is done with.
  const fresh = { ...model, notice: undefined }
  if (model.typing !== undefined) return pressWhileTyping(fresh, model.typing, press)
  return pressOnScreen(fresh, press)
}

/** What was asked for came; nobody waits for it any more if its screen is gone. */
function arrived(
  model: Model,
  happening: Extract<Happening, { kind: 'topics' | 'topic' | 'found' | 'status' }>,
): Model {
  const screens = model.screens.map((screen) => withArrived(screen, happening))
  return { ...model, screens: screens as [Screen, ...Screen[]] }
}

function withArrived(
  screen: Screen,
  happening: Extract<Happening, { kind: 'topics' | 'topic' | 'found' | 'status' }>,
): Screen {
  if (happening.kind === 'topics') {
    if (screen.kind !== 'topics' || screen.sort !== happening.sort) return screen
    const { isMore, topics, next, unread } = happening
    const all = isMore ? [...(screen.topics ?? []), ...topics] : topics
    return { ...screen, topics: all, next, unread }
  }
  if (happening.kind === 'topic') return withTopic(screen, happening)
  if (happening.kind === 'found') {
    if (screen.kind !== 'found' || screen.words !== happening.words) return screen
    return { ...screen, found: happening.found }
  }
  return screen.kind === 'network' ? { ...screen, status: happening.status } : screen
}

/** What is read stays selected, wherever others have written meanwhile. */
function withTopic(screen: Screen, happening: Extract<Happening, { kind: 'topic' }>): Screen {
  const { topic, sort, messages, next } = happening
  if (screen.kind !== 'topic' || screen.topicId !== topic.id || screen.sort !== sort) return screen
  const read = screen.wanted ?? screen.messages[screen.selected - 1]?.id
  const found = messages.findIndex(({ id }) => id === read) + 1
  const selected = found > 0 ? found : Math.min(screen.selected, messages.length)
  const wanted = found > 0 ? undefined : screen.wanted
  return { ...screen, topic, messages, next, wanted, selected }
}

function live(model: Model, { topicId, text }: Extract<Happening, { kind: 'live' }>): Step {
  const screen = current(model)
  if (screen.kind !== 'topic' || screen.topicId !== topicId) return only(model)
  return {
    model: { ...model, notice: { text, isBad: false } },
    tasks: [openTask(screen, screen.messages.length + 1)],
  }
}

function sent(model: Model, happening: Extract<Happening, { kind: 'sent' }>): Step {
  const { purpose, text, id } = happening
  const drafts = new Map(model.drafts)
  drafts.delete(draftKey(purpose))
  const noticed = { ...model, drafts, notice: { text, isBad: false } }
  if (purpose.kind === 'opening') {
    const screen = newTopicScreen(id)
    return {
      model: { ...noticed, screens: [...model.screens, screen] },
      tasks: [openTask(screen, FETCHED), { kind: 'follow', topicId: id }],
    }
  }
  const screen = current(noticed)
  if (screen.kind !== 'topic' || purpose.kind !== 'message') return only(noticed)
  const wanting = { ...screen, wanted: id }
  return {
    model: withCurrent(noticed, wanting),
    tasks: [openTask(wanting, screen.messages.length + 1)],
  }
}

/** What was not sent is typed again, if nothing else is being typed. */
function failed(model: Model, { text, unsent }: Extract<Happening, { kind: 'failed' }>): Step {
  const kept = unsent !== undefined && model.drafts.has(draftKey(unsent))
  const hint = kept ? ' (what you wrote is kept)' : ''
  return only({ ...model, notice: { text: text + hint, isBad: true } })
}
