/** The engine `etcd` keeps the contract of a coordinator. */
import { afterAll, beforeAll, describe } from 'vitest'
import { type EtcdCluster, hasEtcd, startEtcd } from '../support/etcd.ts'
import { runCoordinatorContract } from './contract.ts'
import { EtcdEngine } from './etcd-engine.ts'

describe.skipIf(!hasEtcd)('one member', () => {
  let etcd: EtcdCluster

  beforeAll(async () => {
    etcd = await startEtcd()
  })

  afterAll(async () => {
    await etcd[Symbol.asyncDispose]()
  })

  runCoordinatorContract('etcd', async () => new EtcdEngine(etcd.endpoints))
})
