// protobufjs with 64-bit integers as plain numbers: without Long they decode to numbers, exact to
// 2^53, which every counter and time stamp of parley stays below.
import protobuf from 'protobufjs/minimal.js'

protobuf.util.Long = undefined
protobuf.configure()

export default protobuf
export const { Reader, Writer, util, roots } = protobuf
