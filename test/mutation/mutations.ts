/** All faults that are planted, and those that every run of the tests plants. */
import { CONFIGURATION_MUTATIONS, WRITING_MUTATIONS } from './chain-mutations.ts'
import { DECISION_MUTATIONS, LEASE_MUTATIONS, PLAN_MUTATIONS } from './coordinator-mutations.ts'
import { MODERATION_MUTATIONS } from './moderation-mutations.ts'
import { FREE_MUTATIONS, SHARED_MUTATIONS } from './free-mutations.ts'
import type { Mutation } from './mutation.ts'
import { READING_MUTATIONS } from './reading-mutations.ts'

export const MUTATIONS: readonly Mutation[] = [
  ...WRITING_MUTATIONS,
  ...CONFIGURATION_MUTATIONS,
  ...READING_MUTATIONS,
  ...LEASE_MUTATIONS,
  ...DECISION_MUTATIONS,
  ...PLAN_MUTATIONS,
  ...MODERATION_MUTATIONS,
  ...FREE_MUTATIONS,
  ...SHARED_MUTATIONS,
]

/** Planted by every run of the tests: one of each kind, and quick to catch. `npm run mutate` plants all. */
export const CORE: readonly string[] = [
  'what is not durable yet is acknowledged',
  'the head commits what it holds alone',
  'a new epoch cuts nothing',
  'a new head takes proposals before its inheritance is committed',
  'a read does not look at what is under way (simulated)',
  'the lease is looked at only before the query',
  'the log is not flushed',
  'a lease counts from when its promises come',
  'one vote less than a majority decides',
  'what was lost is not sent again (simulated)',
]
