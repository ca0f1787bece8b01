import * as protobuf from 'protobufjs/minimal.js'

export * from 'protobufjs/minimal.js'
export default protobuf
