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

/** Planted by every run of the tests: one of each kind, and quick to catch. */
export const CORE: readonly string[] = [
  'what is not durable yet is acknowledged',
  'the head commits what it holds alone',
  'packets of any epoch are taken',
  'a restarted replica goes on in its old place',
  'a new epoch cuts nothing',
  'a common end is found without its hash',
  'a new head takes proposals before its inheritance is committed',
  'the tail speaks without the replica that it pledged to count',
  'a read does not look at what is under way (simulated)',
  'reads join an ask that was sent before they began',
  'the lease is looked at only before the query',
  'the log is not flushed',
  'a lease counts from when its promises come',
  'a voter votes while its promise runs',
  'one vote less than a majority decides',
  'a ballot that was promised is not kept',
  'a replica serves without a pledge',
  'anybody says who is stuck',
  'a dismissal counts only for what knows of it',
  'what was lost is not sent again (simulated)',
]
