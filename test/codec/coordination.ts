/** Arbitrary messages between coordinators. */
import fc from 'fast-check'
import type { CoordinationMessage, HeardReplica } from '../../src/coordinator/message.ts'
import type { Ballot, Vote } from '../../src/coordinator/paxos.ts'
import type { Configuration, ConfiguredReplica, Report } from '../../src/core/configuration.ts'
import { replicas } from './drafts.ts'

const epochs = fc.integer({ min: 1, max: 2 ** 40 })
const incarnations = fc.nat(2 ** 45)
const times = fc.double({ noNaN: true, noDefaultInfinity: true })
const lists = fc.array(replicas, { maxLength: 4 })
const ballots: fc.Arbitrary<Ballot> = fc.record({ round: epochs, replica: replicas })

const configured: fc.Arbitrary<ConfiguredReplica> = fc.record({
  id: replicas,
  incarnation: incarnations,
  state: fc.constantFrom('serving', 'syncing'),
})
const configurations: fc.Arbitrary<Configuration> = fc.record({
  epoch: epochs,
  voters: lists,
  replicas: fc.array(configured, { maxLength: 4 }),
  left: lists,
})
const votes: fc.Arbitrary<Vote> = fc.record({ ballot: ballots, configuration: configurations })
const reports: fc.Arbitrary<Report> = fc.record({
  kind: fc.constantFrom('caught-up', 'stuck'),
  replica: replicas,
  incarnation: incarnations,
})

const heard: fc.Arbitrary<HeardReplica> = fc.record({
  replica: replicas,
  incarnation: incarnations,
  epoch: fc.nat(2 ** 40),
  reports: fc.array(reports, { maxLength: 3 }),
  ageMs: fc.double({ min: 0, max: 1e6, noNaN: true }),
})

export const coordination: fc.Arbitrary<CoordinationMessage> = fc.oneof(
  fc.record({
    kind: fc.constant('heartbeat' as const),
    epoch: fc.nat(2 ** 40),
    incarnation: incarnations,
    sentAt: times,
    reports: fc.array(reports, { maxLength: 3 }),
    hears: fc.array(heard, { maxLength: 3 }),
    leaving: lists,
    isUndecided: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('promise' as const),
    epoch: fc.nat(2 ** 40),
    incarnation: incarnations,
    sentAt: times,
  }),
  fc.record({ kind: fc.constant('decided' as const), configuration: configurations }),
  fc.record({ kind: fc.constant('goodbye' as const), incarnation: incarnations }),
  fc.record({ kind: fc.constant('prepare' as const), epoch: epochs, ballot: ballots }),
  fc.record({
    kind: fc.constant('prepared' as const),
    epoch: epochs,
    ballot: ballots,
    vote: fc.option(votes, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('accept' as const),
    ballot: ballots,
    configuration: configurations,
  }),
  fc.record({ kind: fc.constant('accepted' as const), epoch: epochs, ballot: ballots }),
  fc.record({
    kind: fc.constant('rejected' as const),
    epoch: epochs,
    ballot: ballots,
    promised: ballots,
  }),
  fc.record({ kind: fc.constantFrom('election' as const, 'answer' as const, 'leading' as const) }),
)
