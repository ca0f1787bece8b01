/** The engine `members` keeps the contract of a coordinator. */
import { runCoordinatorContract } from './contract.ts'
import { newMembersEngine } from './members-engine.ts'

runCoordinatorContract('members', async () => newMembersEngine())
