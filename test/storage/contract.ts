/** What every store promises. */
import { describe } from 'vitest'
import { forumContract } from './contract-forum.ts'
import { listContract } from './contract-lists.ts'
import { logContract } from './contract-log.ts'
import { searchContract } from './contract-search.ts'
import type { StoreHarness } from './harness.ts'

export type OpenHarness = () => Promise<StoreHarness>

export function runStoreContract(name: string, open: OpenHarness): void {
  describe(name, () => {
    logContract(open)
    forumContract(open)
    listContract(open)
    searchContract(open)
  })
}
