/** How patient a libp2p transport is. Tests are less so. */
import {
  BAN_MS,
  GOSSIP_MUTED_MS,
  HELLO_WAIT_MS,
  KEEP_ALIVE_MS,
  LINK_SILENCE_MS,
  REDIAL_MS,
  REDIAL_MS_MAX,
} from '../../core/limits.ts'

export interface Timing {
  readonly keepAliveMs: number
  readonly silenceMs: number
  readonly helloMs: number
  readonly banMs: number
  readonly mutedMs: number
  readonly redialMs: number
  readonly redialMsMax: number
}

export const TIMING: Timing = {
  keepAliveMs: KEEP_ALIVE_MS,
  silenceMs: LINK_SILENCE_MS,
  helloMs: HELLO_WAIT_MS,
  banMs: BAN_MS,
  mutedMs: GOSSIP_MUTED_MS,
  redialMs: REDIAL_MS,
  redialMsMax: REDIAL_MS_MAX,
}
