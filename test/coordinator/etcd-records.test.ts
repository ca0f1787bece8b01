import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EtcdEntry } from '../../src/coordinator/etcd-client.ts'
import {
  CONFIGURATION,
  decodeHoldings,
  encodeConfiguration,
  encodeRecord,
  leavingKey,
  replicaKey,
} from '../../src/coordinator/etcd-records.ts'
import type { Report } from '../../src/core/configuration.ts'
import { parseReplicaId } from '../../src/core/ids.ts'

const ID = parseReplicaId('aaaaaaaaaa')

function entry(key: string, value: string): EtcdEntry {
  return { key, value, revision: '7', lease: '0' }
}

const anyRecord = fc.record({
  incarnation: fc.nat(),
  epoch: fc.nat(),
  resting: fc.boolean(),
  reports: fc.array(
    fc
      .tuple(fc.constantFrom('caught-up', 'stuck'), fc.nat())
      .map(([kind, incarnation]): Report => ({ kind, replica: ID, incarnation })),
    { maxLength: 3 },
  ),
})

test('what is written is what is read, and other keys are nobody’s business', () => {
  const configuration = {
    epoch: 3,
    voters: [],
    replicas: [{ id: ID, incarnation: 1, state: 'serving' }],
    left: [],
  } as const
  fc.assert(
    fc.property(anyRecord, (record) => {
      const holdings = decodeHoldings([
        entry(CONFIGURATION, encodeConfiguration(configuration)),
        entry(replicaKey(ID), encodeRecord(record)),
        entry(leavingKey(ID), ''),
        entry('replica/notes-of-an-operator', 'hands off'),
      ])
      expect(holdings).toEqual({
        configuration: { value: configuration, revision: '7' },
        replicas: new Map([[ID, { value: record, revision: '7' }]]),
        leaving: new Set([ID]),
      })
    }),
  )
})

test.each([
  [CONFIGURATION, '{"epoch":0,"voters":[],"replicas":[],"left":[]}'],
  [CONFIGURATION, 'nothing'],
  [replicaKey(ID), '{"incarnation":1}'],
  [replicaKey(ID), ''],
])('[CO68] what this version did not write is refused: %s %s', (key, value) => {
  expect(() => decodeHoldings([entry(key, value)])).toThrow(key)
})
