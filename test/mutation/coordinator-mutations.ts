/** Faults of the coordinator. */
import { JOINING_AMID_FAULTS } from '../simulation/chain/planted.ts'
import { type Mutation, simulation, test } from './mutation.ts'

const LEASE = 'coordinator/lease'
const MEMBERS = 'coordinator/members'
const ONE = 'coordinator/one-member'
const PAXOS = 'coordinator/paxos'
const PLAN = 'coordinator/plan'

export const LEASE_MUTATIONS: readonly Mutation[] = [
  {
    name: 'a lease counts from when its promises come (simulated)',
    file: 'coordinator/members.ts',
    find: 'if (isOurs) this.#holder.promised(from, sentAt)',
    replace: `if (!isOurs || sentAt < 0) return
    this.#holder.beat(this.#now)
    this.#holder.promised(from, this.#now.monotonic)`,
    caughtBy: test('coordinator/simulation', '[CO50] under faults'),
  },
  {
    name: 'a lease counts from when its promises come',
    file: 'coordinator/members.ts',
    find: 'if (isOurs) this.#holder.promised(from, sentAt)',
    replace: `if (!isOurs || sentAt < 0) return
    this.#holder.beat(this.#now)
    this.#holder.promised(from, this.#now.monotonic)`,
    caughtBy: test(ONE, '[CO11]'),
  },
  {
    name: 'one promise less than a majority is enough',
    file: 'coordinator/lease.ts',
    find: 'const sentAt = times[majorityOf(voters) - 1]',
    replace: 'const sentAt = times[Math.max(0, majorityOf(voters) - 2)]',
    caughtBy: test(LEASE, '[CO11]'),
  },
  {
    name: 'a lease has no margin',
    file: 'coordinator/lease.ts',
    find: 'this.#leaseMs * (1 - LEASE_MARGIN)',
    replace: 'this.#leaseMs',
    caughtBy: test(LEASE, '[CO11]'),
  },
  {
    name: 'promises of the epoch before go on counting',
    file: 'coordinator/members.ts',
    find: `    this.#reports = []
    this.#holder.reset()
    for (`,
    replace: `    this.#reports = []
    for (`,
    caughtBy: test(ONE, '[CO11]'),
  },
  {
    name: 'a promise to another start counts',
    file: 'coordinator/members.ts',
    find: 'const isOurs = incarnation === this.#incarnation && epoch === this.#configuration?.epoch',
    replace: 'const isOurs = incarnation > 0 && epoch === this.#configuration?.epoch',
    caughtBy: test(ONE, '[CO11]'),
  },
  {
    name: 'a promise about another epoch counts',
    file: 'coordinator/members.ts',
    find: 'const isOurs = incarnation === this.#incarnation && epoch === this.#configuration?.epoch',
    replace: 'const isOurs = incarnation === this.#incarnation && epoch > 0',
    caughtBy: test(ONE, '[CO11]'),
  },
  {
    name: 'a voter promises to who obeys another epoch',
    file: 'coordinator/lease.ts',
    find: 'if (epoch !== configuration.epoch) return false\n',
    replace: '',
    caughtBy: test(LEASE, '[CO12]'),
  },
  {
    name: 'a voter promises to whom its vote drops',
    file: 'coordinator/lease.ts',
    find: 'if (about.vote && endsPromises(configuration, about.vote.configuration, id)) return false\n',
    replace: '',
    caughtBy: test(LEASE, '[CO12]'),
  },
  {
    name: 'a voter votes while its promise runs',
    file: 'coordinator/lease.ts',
    find: 'return running.length === 0',
    replace: 'return running.length >= 0',
    caughtBy: test(LEASE, '[CO13]'),
  },
  {
    name: 'who is to be dropped is promised more and more',
    file: 'coordinator/lease.ts',
    find: 'this.#withheld.set(id, monotonic + WITHHOLD_MS)',
    replace: 'this.#withheld.set(id, monotonic)',
    caughtBy: test(LEASE, '[CO13]'),
  },
  {
    name: 'a restart forgets that there may be promises',
    file: 'coordinator/voting.ts',
    find: 'this.#book.forgotten(monotonic)\n    this.#state',
    replace: 'this.#state',
    caughtBy: test(LEASE, '[CO14]'),
  },
  {
    name: 'new voters do not wait for the promises of the old ones',
    file: 'coordinator/voting.ts',
    find: 'if (!isNext || !isSameSet(next.voters, known?.voters ?? [])) this',
    replace: 'if (!isNext) this',
    caughtBy: test(LEASE, '[CO14]'),
  },
]

export const DECISION_MUTATIONS: readonly Mutation[] = [
  {
    name: 'one vote less than a majority decides',
    file: 'coordinator/paxos.ts',
    find: 'return Math.floor(voters.length / 2) + 1',
    replace: 'return Math.max(1, Math.floor(voters.length / 2))',
    caughtBy: test(PAXOS, '[CO10]'),
  },
  {
    name: 'a proposer does not take up what was accepted',
    file: 'coordinator/paxos.ts',
    find: 'attempt.vote?.configuration ?? choose()',
    replace: 'choose() ?? attempt.vote?.configuration',
    caughtBy: test(PAXOS, '[CO10]'),
  },
  {
    name: 'a voter accepts a lower ballot than it promised',
    file: 'coordinator/paxos.ts',
    find: `  const { epoch } = configuration
  if (promised !== undefined && isAbove(promised, ballot)) {`,
    replace: `  const { epoch } = configuration
  if (promised !== undefined && promised.round < 0) {`,
    caughtBy: test(PAXOS, '[CO10]'),
  },
  {
    name: 'a ballot that was promised is not kept',
    file: 'coordinator/voting.ts',
    find: 'const { state, answer } = prepare(this.#state, message)\n    this.#remember(state)',
    replace: 'const { state, answer } = prepare(this.#state, message)\n    this.#state = state',
    caughtBy: test(MEMBERS, '[CO21]'),
  },
  {
    name: 'a vote is not kept',
    file: 'coordinator/voting.ts',
    find: '= about.monotonic\n    this.#remember(state)',
    replace: '= about.monotonic\n    this.#state = state',
    caughtBy: test(MEMBERS, '[CO21]'),
  },
  {
    name: 'a restart forgets votes',
    file: 'coordinator/voting.ts',
    find: 'this.#state = saved ?? NEW_VOTER',
    replace: 'this.#state = NEW_VOTER',
    caughtBy: test(ONE, '[CO21]'),
  },
  {
    name: 'a start has the incarnation of the one before',
    file: 'coordinator/incarnation.ts',
    find: '+ 1',
    replace: '+ 0',
    caughtBy: test(MEMBERS, '[CO22]'),
  },
  {
    name: 'a founder founds again though it knows a configuration',
    file: 'coordinator/members.ts',
    find: 'if (this.#configuration !== undefined) return\n    if (this.#presence.isConfigured',
    replace: 'if (this.#presence.isConfigured',
    caughtBy: test(ONE, '[CO15]'),
  },
  {
    name: 'a founder founds though somebody knows a configuration',
    file: 'coordinator/members.ts',
    find: 'if (this.#presence.isConfigured(monotonic)) return\n',
    replace: '',
    caughtBy: test(ONE, '[CO15]'),
  },
  {
    name: 'it is never too early to say who lives',
    file: 'coordinator/leading.ts',
    find: 'if (presence.isEarly(configuration, this.#self, monotonic)) return undefined\n',
    replace: '',
    caughtBy: test(ONE, '[CO17]'),
  },
  {
    name: 'too early is over as soon as a majority is heard',
    file: 'coordinator/presence.ts',
    find: 'if (monotonic - this.#quorumSince >= this.#leaseMs) return false',
    replace: 'if (monotonic - this.#quorumSince >= 0) return false',
    caughtBy: test(ONE, '[CO17]'),
  },
  {
    name: 'an overtaken heartbeat takes a newer epoch back',
    file: 'coordinator/presence.ts',
    find: 'known?.incarnation === said.incarnation && known.epoch > said.epoch',
    replace: 'known?.incarnation === said.incarnation && known.epoch < 0',
    caughtBy: test(ONE, '[CO23]'),
  },
  {
    name: 'what others hear counts for nothing',
    file: 'coordinator/presence.ts',
    find: 'if (replica === self || !this.#isTaken(replica, incarnation)) continue',
    replace: 'if (at < Infinity) continue',
    caughtBy: test(MEMBERS, '[CO24]'),
  },
  {
    name: 'nobody begins for the sake of an undecided vote',
    file: 'coordinator/leading.ts',
    find: 'if (this.#plan(view) === undefined && !isUndecided) return []',
    replace: 'if (this.#plan(view) === undefined) return []',
    caughtBy: test(ONE, '[CO20]'),
  },
  {
    name: 'an undecided vote that proves to be nothing is left to stand',
    file: 'coordinator/leading.ts',
    find: 'this.#plan(view) ?? (isUndecided ? same : undefined)',
    replace: 'this.#plan(view)',
    caughtBy: test(ONE, '[CO20]'),
  },
  {
    name: 'a vote is undecided from the start on',
    file: 'coordinator/voting.ts',
    find: "if (answer.kind === 'accepted') this.#votedAt = about.monotonic\n",
    replace: '',
    caughtBy: test(ONE, '[CO20]'),
  },
  {
    name: 'only its own vote tells a leader that something is undecided',
    file: 'coordinator/deciding.ts',
    find: 'this.voting.isUndecided(monotonic) || presence.isUndecided(configuration.epoch, monotonic)',
    replace: 'this.voting.isUndecided(monotonic)',
    caughtBy: test(ONE, '[CO20]'),
  },
]

export const PLAN_MUTATIONS: readonly Mutation[] = [
  {
    name: 'a replica that was syncing becomes the head',
    file: 'coordinator/plan.ts',
    find: '[...kept, ...promoted(configuration, observed)]',
    replace: '[...promoted(configuration, observed), ...kept]',
    caughtBy: test(PLAN, '[CO9]'),
  },
  {
    name: 'a replica serves without a pledge',
    file: 'coordinator/plan.ts',
    find: `    .filter(({ id, incarnation }) =>
      reports.some(
        (report) =>
          report.kind === 'caught-up' &&
          report.replica === id &&
          report.incarnation === incarnation,
      ),
    )`,
    replace: '    .filter(() => reports.length >= 0)',
    caughtBy: test(PLAN, '[CO4]'),
  },
  {
    name: 'a replica serves without a pledge (simulated)',
    file: 'coordinator/plan.ts',
    find: `    .filter(({ id, incarnation }) =>
      reports.some(
        (report) =>
          report.kind === 'caught-up' &&
          report.replica === id &&
          report.incarnation === incarnation,
      ),
    )`,
    replace: '    .filter(() => reports.length >= 0)',
    caughtBy: simulation('linearizability', { seeds: 30, profile: JOINING_AMID_FAULTS }),
  },
  {
    name: 'anybody says who is stuck',
    file: 'coordinator/plan.ts',
    find: 'return reportsOf(configuration, accuser.id, live).some(',
    replace: `return [...live.keys()].flatMap((one) => reportsOf(configuration, one, live)).some(`,
    caughtBy: test(PLAN, '[CO5]'),
  },
  {
    name: 'who is dropped accuses others',
    file: 'coordinator/plan.ts',
    find: 'if (accuser === undefined || !kept.includes(accuser)) return false',
    replace: 'if (accuser === undefined) return false',
    caughtBy: test(PLAN, '[CO5]'),
  },
  {
    name: 'reports about another epoch count',
    file: 'coordinator/plan.ts',
    find: 'return replica?.epoch === epoch ? replica.reports : []',
    replace: 'return epoch > 0 ? (replica?.reports ?? []) : []',
    caughtBy: test(PLAN, '[CO4]'),
  },
  {
    name: 'who started again gives way to one that may be dead',
    file: 'coordinator/plan.ts',
    find: '(live.get(id)?.at ?? Infinity) > monotonic',
    replace: '(live.get(id)?.at ?? Infinity) > Math.min(monotonic, -1)',
    caughtBy: test(PLAN, '[CO3]'),
  },
  {
    name: 'the first that is back starts the chain again',
    file: 'coordinator/plan.ts',
    find: 'if (back.length < served.length && !hasWaited) return []\n',
    replace: '',
    caughtBy: test(PLAN, '[CO6]'),
  },
  {
    name: 'who left is taken back',
    file: 'coordinator/plan.ts',
    find: '    ...configuration.left,\n',
    replace: '',
    caughtBy: test(PLAN, '[CO7]'),
  },
]
