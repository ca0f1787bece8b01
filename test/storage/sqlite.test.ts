import { runStoreContract } from './contract.ts'
import { sqliteHarness } from './harness.ts'

runStoreContract('SQLite', sqliteHarness)
