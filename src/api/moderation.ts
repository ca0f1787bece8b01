/** Moderation: claims, acts, reports, and the public log of them. */
import { actOf } from '../codec/acts.ts'
import type { Got } from '../codec/method.ts'
import type { Subject } from '../core/act.ts'
import { ForumError } from '../core/error.ts'
import type { UserId } from '../core/ids.ts'
import { canonical } from '../core/lookup.ts'
import { isOpen } from '../core/moderation.ts'
import type { Page, PageRequest } from '../core/query.ts'
import type { ActRow } from '../core/forum-state.ts'
import { always, founderIn, mayModerate, rightsIn } from '../core/rights.ts'
import { labelsOf, reasonOf } from '../core/shape.ts'
import type { Forum } from '../gen/services.ts'
import type { Replica } from '../replica/replica.ts'
import { idOf } from './content-ids.ts'
import type { ForumOptions } from './forum-creations.ts'
import type { Handlers } from './grpc.ts'
import { pageOf } from './pages.ts'
import { everything, reading } from './reading.ts'
import { requestIdOf, tagFor } from './request-tag.ts'
import { targetFields, targetOf } from './targets.ts'
import { checkOperator } from './this-machine.ts'
import { Views } from './views.ts'

type Write = 'claimForum' | 'moderate' | 'report'
type Read = 'listActs' | 'listReports' | 'listModerators'

export function moderationWrites({
  replica,
  accounts,
}: ForumOptions): Pick<Handlers<typeof Forum>, Write> {
  return {
    async claimForum({ requestId }, call) {
      checkOperator(call, 'the forum cannot be claimed')
      const user = accounts.named(call)
      const tag = tagFor('claimForum', requestIdOf(requestId), user, {})
      await replica.write({ kind: 'claim-forum', tag, user }, call)
      return { founder: new Views(replica, user).user(user) }
    },

    async moderate(request, call) {
      const { requestId, act: number, labels: tags, reason: given } = request
      const user = accounts.named(call)
      const act = actOf(number)
      if (act === undefined) throw new ForumError('invalid', `act ${number}: of no known kind`)
      const subject = subjectOf(replica, request)
      const labels = labelsOf('labels', tags)
      const reason = reasonOf('reason', given)
      const canonicalForm = { act: number, ...fieldsOf(subject), labels: [...labels], reason }
      const tag = tagFor('moderate', requestIdOf(requestId), user, canonicalForm)
      await replica.write({ kind: 'moderate', tag, user, act, subject, labels, reason }, call)
      return {}
    },

    async report({ requestId, messageId, topicId, reason: given }, call) {
      const user = accounts.writer(call)
      const target = targetOf(replica, { messageId, topicId })
      const reason = reasonOf('reason', given)
      const canonicalForm = { ...targetFields(target), reason }
      const tag = tagFor('report', requestIdOf(requestId), user, canonicalForm)
      await replica.write({ kind: 'report', tag, user, target, reason }, call)
      return {}
    },
  }
}

export function moderationReads({
  replica,
  accounts,
}: ForumOptions): Pick<Handlers<typeof Forum>, Read> {
  const { queries, state } = replica
  return {
    listActs({ limit, after }, call) {
      return reading(replica, call, everything, () => {
        const views = new Views(replica, accounts.reader(call))
        const { items, next } = queries.listActs('acts', pageOf({ limit, after }))
        return { acts: items.map((row) => views.act(row)), next }
      })
    },

    listReports({ limit, after, all }, call) {
      return reading(replica, call, everything, () => {
        const views = new Views(replica, accounts.reader(call))
        const list = (page: PageRequest) => queries.listActs('reports', page)
        const page = pageOf({ limit, after })
        const { items, next } = all ? list(page) : openReports(list, page, replica)
        return { reports: items.map((row) => views.act(row)), next }
      })
    },

    listModerators(_, call) {
      return reading(replica, call, everything, () => {
        const views = new Views(replica, undefined)
        const rights = rightsIn(state, always)
        const founder = founderIn(rights)
        const appointed = rights.flatMap(({ act, subject }) =>
          act === 'appoint' && subject?.kind === 'user' ? [subject.id] : [],
        )
        const now = appointed.filter((id) => mayModerate(rights, id, always))
        const ids = new Set(now.map((id) => canonical(state, 'user', id)))
        return {
          founder: founder === undefined ? null : views.user(founder),
          moderators: [...ids].sort().map((id) => views.user(id)),
        }
      })
    },
  }
}

/** A page of those that wait: the cursor goes on behind the last row that was looked at. */
function openReports(
  list: (page: PageRequest) => Page<ActRow>,
  { limit, after }: PageRequest,
  { state }: Replica,
): Page<ActRow> {
  const found: ActRow[] = []
  let next = after
  do {
    const page = list({ limit: limit - found.length, after: next })
    found.push(...page.items.filter((row) => isOpen(state, row)))
    next = page.next
  } while (next !== '' && found.length < limit)
  return { items: found, next }
}

type SubjectFields = Pick<
  Got<(typeof Forum)['moderate']['request']>,
  'userId' | 'topicId' | 'messageId'
>

function subjectOf(replica: Replica, { userId, topicId, messageId }: SubjectFields): Subject {
  if (userId) return { kind: 'user', id: idOf<UserId>(replica, 'user', userId) }
  if (messageId || topicId) return targetOf(replica, { messageId, topicId })
  throw new ForumError('invalid', 'subject: expected a user_id, a topic_id or a message_id')
}

function fieldsOf(subject: Subject) {
  return subject.kind === 'user' ? { userId: subject.id } : targetFields(subject)
}
