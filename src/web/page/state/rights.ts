/** Who moderates, and whether this page's user does. */
import { computed, effect, signal, untracked } from '@preact/signals'
import { Forum } from '../../../gen/page-services.ts'
import { call } from '../api/forum-api.ts'
import type { User } from '../api/types.ts'
import { account } from './account.ts'
import { cluster, isChain, self } from './cluster.ts'
import { returns } from './connection.ts'
import { route } from './route.ts'

export type Role = 'founder' | 'moderator' | 'none'

/** Undefined until the replica has told. */
export const founder = signal<User | null | undefined>(undefined)
export const moderators = signal<readonly User[]>([])

export const role = computed((): Role => {
  const me = account.value?.id
  if (me === undefined) return 'none'
  if (founder.value?.id === me) return 'founder'
  return moderators.value.some(({ id }) => id === me) ? 'moderator' : 'none'
})

export const isModerator = computed(() => role.value !== 'none')

/**
 * The replica where this page's user moderates: in a forum without order it is the one that made
 * the account. Undefined: this one is as good as any.
 */
export const elsewhere = computed((): string | undefined => {
  const [, home] = account.value?.id.split('@') ?? []
  if (home === undefined || isChain.value || self.value?.id === home) return undefined
  return cluster.value?.replicas.find(({ id }) => id === home)?.name || home
})

/** Asks who moderates. */
export async function lookAtRights(): Promise<void> {
  const { response } = await call(Forum.listModerators, {})
  founder.value = response.founder
  moderators.value = response.moderators
}

/** Asks whenever another view is opened: somebody may have been appointed meanwhile. */
export function followRights(): void {
  const reasons = computed(() => `${account.value?.id} ${returns.value} ${route.value.kind}`)
  effect(() => {
    if (reasons.value === '') return
    // Without an answer everybody is shown what everybody may do.
    void untracked(lookAtRights).catch(() => {})
  })
}
