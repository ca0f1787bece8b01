/** What the engine `members` keeps, as bytes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SavedState } from '../../src/coordinator/members-io.ts'
import { openMembers } from '../../src/coordinator/open-members.ts'
import type { Vote } from '../../src/coordinator/paxos.ts'
import { decodeState, encodeState } from '../../src/coordinator/saved-state.ts'
import type { Configuration, ConfiguredReplica } from '../../src/core/configuration.ts'
import { parseReplicaId, type ReplicaId } from '../../src/core/ids.ts'
import { systemClock } from '../../src/runtime/clock.ts'

const ids: fc.Arbitrary<ReplicaId> = fc
  .constantFrom('a', 'b', 'c', '7')
  .map((letter) => parseReplicaId(letter.repeat(10)))
const wholes = fc.nat(2 ** 45)
const replicas: fc.Arbitrary<ConfiguredReplica> = fc.record({
  id: ids,
  incarnation: wholes,
  state: fc.constantFrom('serving', 'syncing'),
})
const configurations: fc.Arbitrary<Configuration> = fc.record({
  epoch: wholes.map((epoch) => epoch + 1),
  voters: fc.array(ids, { maxLength: 5 }),
  replicas: fc.array(replicas, { maxLength: 5 }),
  left: fc.array(ids, { maxLength: 3 }),
})
const ballots = fc.record({ round: wholes, replica: ids })
const votes: fc.Arbitrary<Vote> = fc.record({ ballot: ballots, configuration: configurations })
const states: fc.Arbitrary<SavedState> = fc.record({
  incarnation: wholes,
  configuration: fc.option(configurations, { nil: undefined }),
  promised: fc.option(ballots, { nil: undefined }),
  vote: fc.option(votes, { nil: undefined }),
})

describe('[CO25] what was kept is understood, or refused', () => {
  test('[CO25] it comes back as it was', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(decodeState(encodeState(state))).toEqual(state)
      }),
    )
  })

  test.each([
    ['nothing', '', /expected JSON/],
    ['no text', '\u0000\ufffd', /expected JSON/],
    ['of another shape', '{"version":1,"incarnation":-1}', /incarnation/],
    ['without a version', '{"incarnation":1}', /version/],
    [
      'of a newer version',
      '{"version":2,"incarnation":1}',
      /version 2, expected 1; a newer parley/,
    ],
    [
      'about no replica',
      '{"version":1,"incarnation":1,"promised":{"round":1,"replica":"x"}}',
      /replica/,
    ],
  ])('[CO25] bytes %s are refused', (_, text, reason) => {
    const decode = () => decodeState(new TextEncoder().encode(text))
    expect(decode).toThrow(expect.objectContaining({ code: 'corrupt' }))
    expect(decode).toThrow(reason)
  })

  test('[CO25] a damaged byte is refused or means something else, and never breaks anything', () => {
    const flips = fc.record({ at: fc.nat(), to: fc.nat(255) })
    fc.assert(
      fc.property(states, flips, (state, { at, to }) => {
        const bytes = encodeState(state)
        bytes[at % bytes.length] = to
        try {
          expect(decodeState(bytes).incarnation).toBeGreaterThanOrEqual(0)
        } catch (error) {
          expect(error).toMatchObject({ code: 'corrupt' })
        }
      }),
    )
  })

  test('[CO25] a coordinator does not open on what it does not understand', () => {
    const kept: Uint8Array[] = []
    const open = () =>
      openMembers({
        self: parseReplicaId('aaaaaaaaaa'),
        founds: undefined,
        clock: systemClock(),
        kept: () => Uint8Array.of(1, 2, 3),
        keep: (state) => kept.push(state),
        send: () => {},
      })

    expect(open).toThrow(expect.objectContaining({ code: 'corrupt' }))
    expect(kept).toEqual([])
  })
})
