/** What the page shows, as plain types. */
import type { Decoded } from '../../../client/decoded.ts'
import type { parley } from '../../../gen/page-messages.js'

export type User = Decoded<parley.v1.User.$Properties>
export type Topic = Decoded<parley.v1.Topic.$Properties>
export type Message = Decoded<parley.v1.Message.$Properties>
export type Revision = Decoded<parley.v1.Revision.$Properties>
export type Found = Decoded<parley.v1.Found.$Properties>
export type Written = Decoded<parley.v1.Written.$Properties>
export type Concern = Decoded<parley.v1.Concern.$Properties>
export type Act = Decoded<parley.v1.Act.$Properties>
export type ForumEvent = Decoded<parley.v1.Event.$Properties>
export type ClusterState = Decoded<parley.v1.ClusterState.$Properties>
export type ReplicaState = Decoded<parley.v1.ReplicaState.$Properties>

/** Replica id to count of entries. */
export type Version = ReadonlyMap<string, number>
