/** What every store promises. */
import { describe } from 'vitest'
import { actContract } from './contract-acts.ts'
import { asideContract } from './contract-aside.ts'
import { concernContract } from './contract-concerns.ts'
import { forumContract } from './contract-forum.ts'
import { listContract } from './contract-lists.ts'
import { logContract } from './contract-log.ts'
import { orderContract } from './contract-order.ts'
import { runsContract } from './contract-runs.ts'
import { searchContract } from './contract-search.ts'
import type { StoreHarness } from './harness.ts'

export type OpenHarness = () => Promise<StoreHarness>

export function runStoreContract(name: string, open: OpenHarness): void {
  describe(name, () => {
    logContract(open)
    forumContract(open)
    listContract(open)
    runsContract(open)
    searchContract(open)
    concernContract(open)
    orderContract(open)
    asideContract(open)
    actContract(open)
  })
}
