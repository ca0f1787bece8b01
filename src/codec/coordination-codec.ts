/** What coordinators say to each other, as a part of a frame. */
import type { BullyMessage } from '../coordinator/bully.ts'
import type { CoordinationMessage, Heartbeat } from '../coordinator/message.ts'
import type { Ballot, PaxosMessage, Vote } from '../coordinator/paxos.ts'
import type { Configuration, ConfiguredReplica, Report } from '../core/configuration.ts'
import type { ReplicaId } from '../core/ids.ts'
import { REPLICAS_MAX } from '../core/limits.ts'
import { parley } from '../gen/messages.js'
import { checkCount, checkPositive, checkReplica, checkWhole, corrupt } from './checks.ts'

const { BullyKind } = parley.v1
type Message = parley.v1.Coordination.$Properties

const BULLY = {
  election: BullyKind.BULLY_KIND_ELECTION,
  answer: BullyKind.BULLY_KIND_ANSWER,
  leading: BullyKind.BULLY_KIND_LEADING,
} satisfies Record<BullyMessage['kind'], number>

export function coordinationToMessage(message: CoordinationMessage): Message {
  switch (message.kind) {
    case 'heartbeat':
      return { heartbeat: heartbeatToMessage(message) }
    case 'promise': {
      const { epoch, incarnation, sentAt } = message
      return { promise: { epoch, incarnation, sentAt } }
    }
    case 'decided':
      return { decided: configurationToMessage(message.configuration) }
    case 'goodbye':
      return { goodbye: { incarnation: message.incarnation } }
    case 'election':
    case 'answer':
    case 'leading':
      return { bully: BULLY[message.kind] }
    default:
      return paxosToMessage(message)
  }
}

/** Throws `corrupt`. */
export function coordinationOf(message: Message): CoordinationMessage {
  const { heartbeat, promise, decided, goodbye, bully } = message
  if (heartbeat) return heartbeatOf(heartbeat)
  if (promise) {
    return {
      kind: 'promise',
      epoch: whole('epoch', promise.epoch),
      incarnation: whole('incarnation', promise.incarnation),
      sentAt: timeOf(promise.sentAt),
    }
  }
  if (decided) return { kind: 'decided', configuration: configurationOf(decided) }
  if (goodbye) return { kind: 'goodbye', incarnation: whole('incarnation', goodbye.incarnation) }
  if (bully) return bullyOf(bully)
  return paxosOf(message)
}

function heartbeatToMessage(message: Heartbeat): parley.v1.Heartbeat.$Properties {
  const { epoch, incarnation, sentAt, leaving, isUndecided } = message
  const hears = message.hears.map(({ ageMs, ...heard }) => ({
    ...heard,
    reports: heard.reports.map(reportToMessage),
    age: ageMs,
  }))
  const reports = message.reports.map(reportToMessage)
  const rest = { leaving: [...leaving], undecided: isUndecided }
  return { epoch, incarnation, sentAt, reports, hears, ...rest }
}

function heartbeatOf(message: parley.v1.Heartbeat.$Properties): Heartbeat {
  const hears = message.hears ?? []
  checkCount('replicas that are heard', hears.length, REPLICAS_MAX)
  return {
    kind: 'heartbeat',
    epoch: whole('epoch', message.epoch),
    incarnation: whole('incarnation', message.incarnation),
    sentAt: timeOf(message.sentAt),
    reports: reportsOf(message.reports),
    hears: hears.map((heard) => ({
      replica: checkReplica('heard', heard.replica),
      incarnation: whole('incarnation', heard.incarnation),
      epoch: whole('epoch', heard.epoch),
      reports: reportsOf(heard.reports),
      ageMs: Math.max(0, timeOf(heard.age)),
    })),
    leaving: replicasOf('leaving', message.leaving),
    isUndecided: message.undecided ?? false,
  }
}

function reportToMessage({ kind, replica, incarnation }: Report): parley.v1.Report.$Properties {
  return { replica, incarnation, stuck: kind === 'stuck' }
}

function reportsOf(reports: readonly parley.v1.Report.$Properties[] | null | undefined): Report[] {
  checkCount('reports', reports?.length ?? 0, REPLICAS_MAX)
  return (reports ?? []).map(({ replica, incarnation, stuck }) => ({
    kind: stuck ? 'stuck' : 'caught-up',
    replica: checkReplica('report', replica),
    incarnation: whole('incarnation', incarnation),
  }))
}

function paxosToMessage(message: PaxosMessage): Message {
  switch (message.kind) {
    case 'prepare':
      return { prepare: { epoch: message.epoch, ballot: message.ballot } }
    case 'prepared': {
      const { epoch, ballot, vote } = message
      return { prepared: { epoch, ballot, ...(vote && { vote: voteToMessage(vote) }) } }
    }
    case 'accept':
      return { accept: voteToMessage(message) }
    case 'accepted':
      return { accepted: { epoch: message.epoch, ballot: message.ballot } }
    case 'rejected': {
      const { epoch, ballot, promised } = message
      return { rejected: { epoch, ballot, promised } }
    }
    default:
      return message satisfies never
  }
}

function paxosOf(message: Message): PaxosMessage {
  const { prepare, prepared, accept, accepted, rejected } = message
  if (prepare) return { kind: 'prepare', ...attemptOf(prepare) }
  if (prepared) {
    const vote = prepared.vote ? voteOf(prepared.vote) : undefined
    return { kind: 'prepared', ...attemptOf(prepared), vote }
  }
  if (accept) return { kind: 'accept', ...voteOf(accept) }
  if (accepted) return { kind: 'accepted', ...attemptOf(accepted) }
  if (!rejected) throw corrupt('coordination: of no known kind')
  return { kind: 'rejected', ...attemptOf(rejected), promised: ballotOf(rejected.promised) }
}

function attemptOf(message: parley.v1.Prepare.$Properties): { epoch: number; ballot: Ballot } {
  return { epoch: whole('epoch', message.epoch), ballot: ballotOf(message.ballot) }
}

function ballotOf(message: parley.v1.Ballot.$Properties | null | undefined): Ballot {
  const round = checkPositive('round', message?.round)
  return { round, replica: checkReplica('ballot', message?.replica) }
}

function voteToMessage({ ballot, configuration }: Vote): parley.v1.Vote.$Properties {
  return { ballot, configuration: configurationToMessage(configuration) }
}

function voteOf({ ballot, configuration }: parley.v1.Vote.$Properties): Vote {
  if (!configuration) throw corrupt('vote: it takes a configuration')
  return { ballot: ballotOf(ballot), configuration: configurationOf(configuration) }
}

function configurationToMessage(configuration: Configuration): parley.v1.Configuration.$Properties {
  const { epoch, voters, replicas, left } = configuration
  return {
    epoch,
    voters: [...voters],
    replicas: replicas.map(({ id, incarnation, state }) => ({
      id,
      incarnation,
      serving: state === 'serving',
    })),
    left: [...left],
  }
}

function configurationOf(message: parley.v1.Configuration.$Properties): Configuration {
  const replicas = message.replicas ?? []
  checkCount('replicas', replicas.length, REPLICAS_MAX)
  return {
    epoch: checkPositive('epoch', message.epoch),
    voters: replicasOf('voters', message.voters),
    replicas: replicas.map(
      ({ id, incarnation, serving }): ConfiguredReplica => ({
        id: checkReplica('replica', id),
        incarnation: whole('incarnation', incarnation),
        state: serving ? 'serving' : 'syncing',
      }),
    ),
    left: replicasOf('left', message.left),
  }
}

function bullyOf(kind: parley.v1.BullyKind): BullyMessage {
  switch (kind) {
    case BULLY.election:
      return { kind: 'election' }
    case BULLY.answer:
      return { kind: 'answer' }
    case BULLY.leading:
      return { kind: 'leading' }
    default:
      throw corrupt(`coordination: an election knows no message ${kind}`)
  }
}

function replicasOf(what: string, ids: readonly string[] | null | undefined): ReplicaId[] {
  checkCount(what, ids?.length ?? 0, REPLICAS_MAX)
  return (ids ?? []).map((id) => checkReplica(what, id))
}

/** A monotonic clock counts from some start of its own. */
function timeOf(value: number | null | undefined): number {
  const time = value ?? 0
  if (Number.isFinite(time)) return time
  throw corrupt(`time ${time}: expected a number`)
}

function whole(what: string, value: number | null | undefined): number {
  return checkWhole(what, value, Number.MAX_SAFE_INTEGER)
}
