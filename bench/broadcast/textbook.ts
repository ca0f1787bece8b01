/** The broadcasts of the textbooks. */
import {
  type Broadcast,
  type Carrier,
  type OpenCarrier,
  othersThan,
  type Wires,
} from './carrier.ts'

/** Replicas to which each passes a rumour on. */
const FAN_OUT = 3

/** Who made it sends it to everybody, once. */
export const bestEffort: OpenCarrier = (wires) =>
  relaying(wires, (at, { author }) => (at === author ? othersThan(at, wires) : []))

/** Everybody sends it to everybody else, once. */
export const eagerReliable: OpenCarrier = (wires) =>
  relaying(wires, (at, _, from) => othersThan(at, wires).filter((other) => other !== from))

/** Everybody sends it to three others, chosen by chance, once. */
export const rumour: OpenCarrier = (wires) =>
  relaying(wires, (at, _, from) =>
    wires.random.shuffle(othersThan(at, wires).filter((other) => other !== from)).slice(0, FAN_OUT),
  )

/** Who has it sends it on at once, to whom `choose` says, and does nothing else. */
function relaying(
  wires: Wires,
  choose: (at: number, broadcast: Broadcast, from: number | undefined) => readonly number[],
): Carrier {
  return {
    has(at, broadcast, from) {
      for (const to of choose(at, broadcast, from)) wires.send(at, to, { kind: 'carry', broadcast })
    },
    asked() {},
  }
}
