/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "../codec/pbruntime.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const parley = $root.parley = (() => {

    /**
     * Namespace parley.
     * @exports parley
     * @namespace
     */
    const parley = {};

    parley.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof parley
         * @namespace
         */
        const v1 = {};

        v1.BatchBody = (function() {

            /**
             * Properties of a BatchBody.
             * @typedef {Object} parley.v1.BatchBody.$Properties
             * @property {string|null} [forum] BatchBody forum
             * @property {Array.<string>|null} [replicas] Every replica id this batch speaks of; index 0 is its author. All `replica` fields below are
             * indexes into this list.
             * @property {number|null} [firstSeq] BatchBody firstSeq
             * @property {number|null} [epoch] BatchBody epoch
             * @property {Uint8Array|null} [previous] SHA-256 of the body of the author's previous batch; empty in the author's first.
             * @property {Array.<parley.v1.Component.$Properties>|null} [clock] What changed in the author's vector clock since its previous batch (its own count left out).
             * @property {number|null} [time] Hybrid logical time, milliseconds since 1970.
             * @property {Array.<parley.v1.Op.$Properties>|null} [ops] BatchBody ops
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BatchBody.
             * @memberof parley.v1
             * @interface IBatchBody
             * @augments parley.v1.BatchBody.$Properties
             * @deprecated Use parley.v1.BatchBody.$Properties instead.
             */

            /**
             * Shape of a BatchBody.
             * @typedef {{
             *   forum?: string|null;
             *   replicas?: Array.<string>|null;
             *   firstSeq?: number|null;
             *   epoch?: number|null;
             *   previous?: Uint8Array|null;
             *   clock?: Array.<parley.v1.Component.$Shape>|null;
             *   time?: number|null;
             *   ops?: Array.<parley.v1.Op.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} parley.v1.BatchBody.$Shape
             */

            /**
             * Constructs a new BatchBody.
             * @memberof parley.v1
             * @classdesc The sealed part of a batch: these bytes are signed, hashed, kept and passed on exactly as they
             * came. Payloads (texts and edits) travel beside them, so that they can be erased later.
             * @constructor
             * @param {parley.v1.BatchBody.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BatchBody = function (properties) {
                this.replicas = [];
                this.clock = [];
                this.ops = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BatchBody forum.
             * @member {string} forum
             * @memberof parley.v1.BatchBody
             * @instance
             */
            BatchBody.prototype.forum = "";

            /**
             * Every replica id this batch speaks of; index 0 is its author. All `replica` fields below are
             * indexes into this list.
             * @member {Array.<string>} replicas
             * @memberof parley.v1.BatchBody
             * @instance
             */
            BatchBody.prototype.replicas = $util.emptyArray;

            /**
             * BatchBody firstSeq.
             * @member {number} firstSeq
             * @memberof parley.v1.BatchBody
             * @instance
             */
            BatchBody.prototype.firstSeq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * BatchBody epoch.
             * @member {number} epoch
             * @memberof parley.v1.BatchBody
             * @instance
             */
            BatchBody.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SHA-256 of the body of the author's previous batch; empty in the author's first.
             * @member {Uint8Array} previous
             * @memberof parley.v1.BatchBody
             * @instance
             */
            BatchBody.prototype.previous = $util.newBuffer([]);

            /**
             * What changed in the author's vector clock since its previous batch (its own count left out).
             * @member {Array.<parley.v1.Component.$Properties>} clock
             * @memberof parley.v1.BatchBody
             * @instance
             */
            BatchBody.prototype.clock = $util.emptyArray;

            /**
             * Hybrid logical time, milliseconds since 1970.
             * @member {number} time
             * @memberof parley.v1.BatchBody
             * @instance
             */
            BatchBody.prototype.time = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * BatchBody ops.
             * @member {Array.<parley.v1.Op.$Properties>} ops
             * @memberof parley.v1.BatchBody
             * @instance
             */
            BatchBody.prototype.ops = $util.emptyArray;

            /**
             * Creates a new BatchBody instance using the specified properties.
             * @function create
             * @memberof parley.v1.BatchBody
             * @static
             * @param {parley.v1.BatchBody.$Properties=} [properties] Properties to set
             * @returns {parley.v1.BatchBody} BatchBody instance
             * @type {{
             *   (properties: parley.v1.BatchBody.$Shape): parley.v1.BatchBody & parley.v1.BatchBody.$Shape;
             *   (properties?: parley.v1.BatchBody.$Properties): parley.v1.BatchBody;
             * }}
             */
            BatchBody.create = function(properties) {
                return new BatchBody(properties);
            };

            /**
             * Encodes the specified BatchBody message. Does not implicitly {@link parley.v1.BatchBody.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.BatchBody
             * @static
             * @param {parley.v1.BatchBody.$Properties} message BatchBody message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BatchBody.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.forum != null && $Object.hasOwnProperty.call(message, "forum") && message.forum !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.forum);
                if (message.replicas != null && message.replicas.length)
                    for (let i = 0; i < message.replicas.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.replicas[i]);
                if (message.firstSeq != null && $Object.hasOwnProperty.call(message, "firstSeq") && (typeof message.firstSeq === "object" ? message.firstSeq.low || message.firstSeq.high : message.firstSeq !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.firstSeq);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.epoch);
                if (message.previous != null && $Object.hasOwnProperty.call(message, "previous") && message.previous.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.previous);
                if (message.clock != null && message.clock.length)
                    for (let i = 0; i < message.clock.length; ++i)
                        $root.parley.v1.Component.encode(message.clock[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.time != null && $Object.hasOwnProperty.call(message, "time") && (typeof message.time === "object" ? message.time.low || message.time.high : message.time !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.time);
                if (message.ops != null && message.ops.length)
                    for (let i = 0; i < message.ops.length; ++i)
                        $root.parley.v1.Op.encode(message.ops[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BatchBody message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.BatchBody
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.BatchBody & parley.v1.BatchBody.$Shape} BatchBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BatchBody.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.BatchBody();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.forum = value;
                            else
                                delete message.forum;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.replicas && message.replicas.length))
                                message.replicas = [];
                            message.replicas.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstSeq = value;
                            else
                                delete message.firstSeq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.previous = value;
                            else
                                delete message.previous;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.clock && message.clock.length))
                                message.clock = [];
                            message.clock.push($root.parley.v1.Component.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.time = value;
                            else
                                delete message.time;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ops && message.ops.length))
                                message.ops = [];
                            message.ops.push($root.parley.v1.Op.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for BatchBody
             * @function getTypeUrl
             * @memberof parley.v1.BatchBody
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            BatchBody.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.BatchBody";
            };

            return BatchBody;
        })();

        v1.Component = (function() {

            /**
             * Properties of a Component.
             * @typedef {Object} parley.v1.Component.$Properties
             * @property {number|null} [replica] Component replica
             * @property {number|null} [count] Component count
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Component.
             * @memberof parley.v1
             * @interface IComponent
             * @augments parley.v1.Component.$Properties
             * @deprecated Use parley.v1.Component.$Properties instead.
             */

            /**
             * Shape of a Component.
             * @typedef {parley.v1.Component.$Properties} parley.v1.Component.$Shape
             */

            /**
             * Constructs a new Component.
             * @memberof parley.v1
             * @classdesc Represents a Component.
             * @constructor
             * @param {parley.v1.Component.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Component = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Component replica.
             * @member {number} replica
             * @memberof parley.v1.Component
             * @instance
             */
            Component.prototype.replica = 0;

            /**
             * Component count.
             * @member {number} count
             * @memberof parley.v1.Component
             * @instance
             */
            Component.prototype.count = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Component instance using the specified properties.
             * @function create
             * @memberof parley.v1.Component
             * @static
             * @param {parley.v1.Component.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Component} Component instance
             * @type {{
             *   (properties: parley.v1.Component.$Shape): parley.v1.Component & parley.v1.Component.$Shape;
             *   (properties?: parley.v1.Component.$Properties): parley.v1.Component;
             * }}
             */
            Component.create = function(properties) {
                return new Component(properties);
            };

            /**
             * Encodes the specified Component message. Does not implicitly {@link parley.v1.Component.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Component
             * @static
             * @param {parley.v1.Component.$Properties} message Component message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Component.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replica != null && $Object.hasOwnProperty.call(message, "replica") && message.replica !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.replica);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && (typeof message.count === "object" ? message.count.low || message.count.high : message.count !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.count);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Component message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Component
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Component & parley.v1.Component.$Shape} Component
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Component.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Component();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.replica = value;
                            else
                                delete message.replica;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Component
             * @function getTypeUrl
             * @memberof parley.v1.Component
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Component.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Component";
            };

            return Component;
        })();

        v1.Ref = (function() {

            /**
             * Properties of a Ref.
             * @typedef {Object} parley.v1.Ref.$Properties
             * @property {number|null} [replica] Ref replica
             * @property {number|null} [number] Ref number
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Ref.
             * @memberof parley.v1
             * @interface IRef
             * @augments parley.v1.Ref.$Properties
             * @deprecated Use parley.v1.Ref.$Properties instead.
             */

            /**
             * Shape of a Ref.
             * @typedef {parley.v1.Ref.$Properties} parley.v1.Ref.$Shape
             */

            /**
             * Constructs a new Ref.
             * @memberof parley.v1
             * @classdesc A content id: `number` at the replica that made it.
             * @constructor
             * @param {parley.v1.Ref.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ref = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ref replica.
             * @member {number} replica
             * @memberof parley.v1.Ref
             * @instance
             */
            Ref.prototype.replica = 0;

            /**
             * Ref number.
             * @member {number} number
             * @memberof parley.v1.Ref
             * @instance
             */
            Ref.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Ref instance using the specified properties.
             * @function create
             * @memberof parley.v1.Ref
             * @static
             * @param {parley.v1.Ref.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Ref} Ref instance
             * @type {{
             *   (properties: parley.v1.Ref.$Shape): parley.v1.Ref & parley.v1.Ref.$Shape;
             *   (properties?: parley.v1.Ref.$Properties): parley.v1.Ref;
             * }}
             */
            Ref.create = function(properties) {
                return new Ref(properties);
            };

            /**
             * Encodes the specified Ref message. Does not implicitly {@link parley.v1.Ref.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Ref
             * @static
             * @param {parley.v1.Ref.$Properties} message Ref message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ref.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replica != null && $Object.hasOwnProperty.call(message, "replica") && message.replica !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.replica);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.number);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Ref message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Ref
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Ref & parley.v1.Ref.$Shape} Ref
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ref.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Ref();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.replica = value;
                            else
                                delete message.replica;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Ref
             * @function getTypeUrl
             * @memberof parley.v1.Ref
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Ref.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Ref";
            };

            return Ref;
        })();

        v1.Target = (function() {

            /**
             * Properties of a Target.
             * @typedef {Object} parley.v1.Target.$Properties
             * @property {parley.v1.Ref.$Properties|null} [topic] Target topic
             * @property {parley.v1.Ref.$Properties|null} [message] Target message
             * @property {"topic"|"message"} [what] Target what
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Target.
             * @memberof parley.v1
             * @interface ITarget
             * @augments parley.v1.Target.$Properties
             * @deprecated Use parley.v1.Target.$Properties instead.
             */

            /**
             * Narrowed shape of a Target.
             * @typedef {{
             *   topic?: parley.v1.Ref.$Shape|null;
             *   message?: parley.v1.Ref.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ what?: undefined; topic?: null; message?: null }|{ what?: "topic"; topic: parley.v1.Ref.$Shape; message?: null }|{ what?: "message"; topic?: null; message: parley.v1.Ref.$Shape })
             * )} parley.v1.Target.$Shape
             */

            /**
             * Constructs a new Target.
             * @memberof parley.v1
             * @classdesc Represents a Target.
             * @constructor
             * @param {parley.v1.Target.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Target = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Target topic.
             * @member {parley.v1.Ref.$Properties|null|undefined} topic
             * @memberof parley.v1.Target
             * @instance
             */
            Target.prototype.topic = null;

            /**
             * Target message.
             * @member {parley.v1.Ref.$Properties|null|undefined} message
             * @memberof parley.v1.Target
             * @instance
             */
            Target.prototype.message = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Target what.
             * @member {"topic"|"message"|undefined} what
             * @memberof parley.v1.Target
             * @instance
             */
            $Object.defineProperty(Target.prototype, "what", {
                get: $util.oneOfGetter($oneOfFields = ["topic", "message"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Target instance using the specified properties.
             * @function create
             * @memberof parley.v1.Target
             * @static
             * @param {parley.v1.Target.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Target} Target instance
             * @type {{
             *   (properties: parley.v1.Target.$Shape): parley.v1.Target & parley.v1.Target.$Shape;
             *   (properties?: parley.v1.Target.$Properties): parley.v1.Target;
             * }}
             */
            Target.create = function(properties) {
                return new Target(properties);
            };

            /**
             * Encodes the specified Target message. Does not implicitly {@link parley.v1.Target.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Target
             * @static
             * @param {parley.v1.Target.$Properties} message Target message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Target.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    $root.parley.v1.Ref.encode(message.topic, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    $root.parley.v1.Ref.encode(message.message, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Target message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Target
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Target & parley.v1.Target.$Shape} Target
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Target.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Target();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.topic = $root.parley.v1.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.topic);
                            message.what = "topic";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.parley.v1.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            message.what = "message";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Target
             * @function getTypeUrl
             * @memberof parley.v1.Target
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Target.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Target";
            };

            return Target;
        })();

        v1.Op = (function() {

            /**
             * Properties of an Op.
             * @typedef {Object} parley.v1.Op.$Properties
             * @property {Uint8Array|null} [requestKey] First 16 bytes of SHA-256 of the client's request id: the id itself stays with the client.
             * @property {Uint8Array|null} [fingerprint] First 8 bytes of SHA-256 of what was requested: tells a retry from a reuse.
             * @property {parley.v1.CreateUserOp.$Properties|null} [createUser] Op createUser
             * @property {parley.v1.CreateTopicOp.$Properties|null} [createTopic] Op createTopic
             * @property {parley.v1.PostMessageOp.$Properties|null} [postMessage] Op postMessage
             * @property {parley.v1.LikeOp.$Properties|null} [like] Op like
             * @property {parley.v1.EditMessageOp.$Properties|null} [editMessage] Op editMessage
             * @property {parley.v1.DeleteMessageOp.$Properties|null} [deleteMessage] Op deleteMessage
             * @property {parley.v1.RenameTopicOp.$Properties|null} [renameTopic] Op renameTopic
             * @property {parley.v1.MarkReadOp.$Properties|null} [markRead] Op markRead
             * @property {"createUser"|"createTopic"|"postMessage"|"like"|"editMessage"|"deleteMessage"|"renameTopic"|"markRead"} [what] Op what
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Op.
             * @memberof parley.v1
             * @interface IOp
             * @augments parley.v1.Op.$Properties
             * @deprecated Use parley.v1.Op.$Properties instead.
             */

            /**
             * Narrowed shape of an Op.
             * @typedef {{
             *   requestKey?: Uint8Array|null;
             *   fingerprint?: Uint8Array|null;
             *   createUser?: parley.v1.CreateUserOp.$Shape|null;
             *   createTopic?: parley.v1.CreateTopicOp.$Shape|null;
             *   postMessage?: parley.v1.PostMessageOp.$Shape|null;
             *   like?: parley.v1.LikeOp.$Shape|null;
             *   editMessage?: parley.v1.EditMessageOp.$Shape|null;
             *   deleteMessage?: parley.v1.DeleteMessageOp.$Shape|null;
             *   renameTopic?: parley.v1.RenameTopicOp.$Shape|null;
             *   markRead?: parley.v1.MarkReadOp.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ what?: undefined; createUser?: null; createTopic?: null; postMessage?: null; like?: null; editMessage?: null; deleteMessage?: null; renameTopic?: null; markRead?: null }|{ what?: "createUser"; createUser: parley.v1.CreateUserOp.$Shape; createTopic?: null; postMessage?: null; like?: null; editMessage?: null; deleteMessage?: null; renameTopic?: null; markRead?: null }|{ what?: "createTopic"; createUser?: null; createTopic: parley.v1.CreateTopicOp.$Shape; postMessage?: null; like?: null; editMessage?: null; deleteMessage?: null; renameTopic?: null; markRead?: null }|{ what?: "postMessage"; createUser?: null; createTopic?: null; postMessage: parley.v1.PostMessageOp.$Shape; like?: null; editMessage?: null; deleteMessage?: null; renameTopic?: null; markRead?: null }|{ what?: "like"; createUser?: null; createTopic?: null; postMessage?: null; like: parley.v1.LikeOp.$Shape; editMessage?: null; deleteMessage?: null; renameTopic?: null; markRead?: null }|{ what?: "editMessage"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; editMessage: parley.v1.EditMessageOp.$Shape; deleteMessage?: null; renameTopic?: null; markRead?: null }|{ what?: "deleteMessage"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; editMessage?: null; deleteMessage: parley.v1.DeleteMessageOp.$Shape; renameTopic?: null; markRead?: null }|{ what?: "renameTopic"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; editMessage?: null; deleteMessage?: null; renameTopic: parley.v1.RenameTopicOp.$Shape; markRead?: null }|{ what?: "markRead"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; editMessage?: null; deleteMessage?: null; renameTopic?: null; markRead: parley.v1.MarkReadOp.$Shape })
             * )} parley.v1.Op.$Shape
             */

            /**
             * Constructs a new Op.
             * @memberof parley.v1
             * @classdesc Represents an Op.
             * @constructor
             * @param {parley.v1.Op.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Op = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * First 16 bytes of SHA-256 of the client's request id: the id itself stays with the client.
             * @member {Uint8Array} requestKey
             * @memberof parley.v1.Op
             * @instance
             */
            Op.prototype.requestKey = $util.newBuffer([]);

            /**
             * First 8 bytes of SHA-256 of what was requested: tells a retry from a reuse.
             * @member {Uint8Array} fingerprint
             * @memberof parley.v1.Op
             * @instance
             */
            Op.prototype.fingerprint = $util.newBuffer([]);

            /**
             * Op createUser.
             * @member {parley.v1.CreateUserOp.$Properties|null|undefined} createUser
             * @memberof parley.v1.Op
             * @instance
             */
            Op.prototype.createUser = null;

            /**
             * Op createTopic.
             * @member {parley.v1.CreateTopicOp.$Properties|null|undefined} createTopic
             * @memberof parley.v1.Op
             * @instance
             */
            Op.prototype.createTopic = null;

            /**
             * Op postMessage.
             * @member {parley.v1.PostMessageOp.$Properties|null|undefined} postMessage
             * @memberof parley.v1.Op
             * @instance
             */
            Op.prototype.postMessage = null;

            /**
             * Op like.
             * @member {parley.v1.LikeOp.$Properties|null|undefined} like
             * @memberof parley.v1.Op
             * @instance
             */
            Op.prototype.like = null;

            /**
             * Op editMessage.
             * @member {parley.v1.EditMessageOp.$Properties|null|undefined} editMessage
             * @memberof parley.v1.Op
             * @instance
             */
            Op.prototype.editMessage = null;

            /**
             * Op deleteMessage.
             * @member {parley.v1.DeleteMessageOp.$Properties|null|undefined} deleteMessage
             * @memberof parley.v1.Op
             * @instance
             */
            Op.prototype.deleteMessage = null;

            /**
             * Op renameTopic.
             * @member {parley.v1.RenameTopicOp.$Properties|null|undefined} renameTopic
             * @memberof parley.v1.Op
             * @instance
             */
            Op.prototype.renameTopic = null;

            /**
             * Op markRead.
             * @member {parley.v1.MarkReadOp.$Properties|null|undefined} markRead
             * @memberof parley.v1.Op
             * @instance
             */
            Op.prototype.markRead = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Op what.
             * @member {"createUser"|"createTopic"|"postMessage"|"like"|"editMessage"|"deleteMessage"|"renameTopic"|"markRead"|undefined} what
             * @memberof parley.v1.Op
             * @instance
             */
            $Object.defineProperty(Op.prototype, "what", {
                get: $util.oneOfGetter($oneOfFields = ["createUser", "createTopic", "postMessage", "like", "editMessage", "deleteMessage", "renameTopic", "markRead"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Op instance using the specified properties.
             * @function create
             * @memberof parley.v1.Op
             * @static
             * @param {parley.v1.Op.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Op} Op instance
             * @type {{
             *   (properties: parley.v1.Op.$Shape): parley.v1.Op & parley.v1.Op.$Shape;
             *   (properties?: parley.v1.Op.$Properties): parley.v1.Op;
             * }}
             */
            Op.create = function(properties) {
                return new Op(properties);
            };

            /**
             * Encodes the specified Op message. Does not implicitly {@link parley.v1.Op.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Op
             * @static
             * @param {parley.v1.Op.$Properties} message Op message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Op.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requestKey != null && $Object.hasOwnProperty.call(message, "requestKey") && message.requestKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.requestKey);
                if (message.fingerprint != null && $Object.hasOwnProperty.call(message, "fingerprint") && message.fingerprint.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.fingerprint);
                if (message.createUser != null && $Object.hasOwnProperty.call(message, "createUser"))
                    $root.parley.v1.CreateUserOp.encode(message.createUser, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.createTopic != null && $Object.hasOwnProperty.call(message, "createTopic"))
                    $root.parley.v1.CreateTopicOp.encode(message.createTopic, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.postMessage != null && $Object.hasOwnProperty.call(message, "postMessage"))
                    $root.parley.v1.PostMessageOp.encode(message.postMessage, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.like != null && $Object.hasOwnProperty.call(message, "like"))
                    $root.parley.v1.LikeOp.encode(message.like, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.editMessage != null && $Object.hasOwnProperty.call(message, "editMessage"))
                    $root.parley.v1.EditMessageOp.encode(message.editMessage, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.deleteMessage != null && $Object.hasOwnProperty.call(message, "deleteMessage"))
                    $root.parley.v1.DeleteMessageOp.encode(message.deleteMessage, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.renameTopic != null && $Object.hasOwnProperty.call(message, "renameTopic"))
                    $root.parley.v1.RenameTopicOp.encode(message.renameTopic, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.markRead != null && $Object.hasOwnProperty.call(message, "markRead"))
                    $root.parley.v1.MarkReadOp.encode(message.markRead, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Op message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Op
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Op & parley.v1.Op.$Shape} Op
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Op.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Op();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.requestKey = value;
                            else
                                delete message.requestKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.fingerprint = value;
                            else
                                delete message.fingerprint;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.createUser = $root.parley.v1.CreateUserOp.decode(reader, reader.size(), $undefined, _depth + 1, message.createUser);
                            message.what = "createUser";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.createTopic = $root.parley.v1.CreateTopicOp.decode(reader, reader.size(), $undefined, _depth + 1, message.createTopic);
                            message.what = "createTopic";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.postMessage = $root.parley.v1.PostMessageOp.decode(reader, reader.size(), $undefined, _depth + 1, message.postMessage);
                            message.what = "postMessage";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.like = $root.parley.v1.LikeOp.decode(reader, reader.size(), $undefined, _depth + 1, message.like);
                            message.what = "like";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.editMessage = $root.parley.v1.EditMessageOp.decode(reader, reader.size(), $undefined, _depth + 1, message.editMessage);
                            message.what = "editMessage";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.deleteMessage = $root.parley.v1.DeleteMessageOp.decode(reader, reader.size(), $undefined, _depth + 1, message.deleteMessage);
                            message.what = "deleteMessage";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.renameTopic = $root.parley.v1.RenameTopicOp.decode(reader, reader.size(), $undefined, _depth + 1, message.renameTopic);
                            message.what = "renameTopic";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.markRead = $root.parley.v1.MarkReadOp.decode(reader, reader.size(), $undefined, _depth + 1, message.markRead);
                            message.what = "markRead";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Op
             * @function getTypeUrl
             * @memberof parley.v1.Op
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Op.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Op";
            };

            return Op;
        })();

        v1.CreateUserOp = (function() {

            /**
             * Properties of a CreateUserOp.
             * @typedef {Object} parley.v1.CreateUserOp.$Properties
             * @property {string|null} [name] CreateUserOp name
             * @property {Uint8Array|null} [secretHash] CreateUserOp secretHash
             * @property {number|null} [date] CreateUserOp date
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateUserOp.
             * @memberof parley.v1
             * @interface ICreateUserOp
             * @augments parley.v1.CreateUserOp.$Properties
             * @deprecated Use parley.v1.CreateUserOp.$Properties instead.
             */

            /**
             * Shape of a CreateUserOp.
             * @typedef {parley.v1.CreateUserOp.$Properties} parley.v1.CreateUserOp.$Shape
             */

            /**
             * Constructs a new CreateUserOp.
             * @memberof parley.v1
             * @classdesc Represents a CreateUserOp.
             * @constructor
             * @param {parley.v1.CreateUserOp.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateUserOp = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateUserOp name.
             * @member {string} name
             * @memberof parley.v1.CreateUserOp
             * @instance
             */
            CreateUserOp.prototype.name = "";

            /**
             * CreateUserOp secretHash.
             * @member {Uint8Array} secretHash
             * @memberof parley.v1.CreateUserOp
             * @instance
             */
            CreateUserOp.prototype.secretHash = $util.newBuffer([]);

            /**
             * CreateUserOp date.
             * @member {number} date
             * @memberof parley.v1.CreateUserOp
             * @instance
             */
            CreateUserOp.prototype.date = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new CreateUserOp instance using the specified properties.
             * @function create
             * @memberof parley.v1.CreateUserOp
             * @static
             * @param {parley.v1.CreateUserOp.$Properties=} [properties] Properties to set
             * @returns {parley.v1.CreateUserOp} CreateUserOp instance
             * @type {{
             *   (properties: parley.v1.CreateUserOp.$Shape): parley.v1.CreateUserOp & parley.v1.CreateUserOp.$Shape;
             *   (properties?: parley.v1.CreateUserOp.$Properties): parley.v1.CreateUserOp;
             * }}
             */
            CreateUserOp.create = function(properties) {
                return new CreateUserOp(properties);
            };

            /**
             * Encodes the specified CreateUserOp message. Does not implicitly {@link parley.v1.CreateUserOp.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.CreateUserOp
             * @static
             * @param {parley.v1.CreateUserOp.$Properties} message CreateUserOp message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateUserOp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.secretHash != null && $Object.hasOwnProperty.call(message, "secretHash") && message.secretHash.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.secretHash);
                if (message.date != null && $Object.hasOwnProperty.call(message, "date") && (typeof message.date === "object" ? message.date.low || message.date.high : message.date !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.date);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateUserOp message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.CreateUserOp
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.CreateUserOp & parley.v1.CreateUserOp.$Shape} CreateUserOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateUserOp.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.CreateUserOp();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.secretHash = value;
                            else
                                delete message.secretHash;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.date = value;
                            else
                                delete message.date;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for CreateUserOp
             * @function getTypeUrl
             * @memberof parley.v1.CreateUserOp
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            CreateUserOp.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.CreateUserOp";
            };

            return CreateUserOp;
        })();

        v1.CreateTopicOp = (function() {

            /**
             * Properties of a CreateTopicOp.
             * @typedef {Object} parley.v1.CreateTopicOp.$Properties
             * @property {parley.v1.Ref.$Properties|null} [user] CreateTopicOp user
             * @property {string|null} [title] CreateTopicOp title
             * @property {Uint8Array|null} [textHash] SHA-256 of the text; empty when the topic has none.
             * @property {Array.<string>|null} [labels] CreateTopicOp labels
             * @property {number|null} [date] CreateTopicOp date
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateTopicOp.
             * @memberof parley.v1
             * @interface ICreateTopicOp
             * @augments parley.v1.CreateTopicOp.$Properties
             * @deprecated Use parley.v1.CreateTopicOp.$Properties instead.
             */

            /**
             * Shape of a CreateTopicOp.
             * @typedef {parley.v1.CreateTopicOp.$Properties} parley.v1.CreateTopicOp.$Shape
             */

            /**
             * Constructs a new CreateTopicOp.
             * @memberof parley.v1
             * @classdesc Represents a CreateTopicOp.
             * @constructor
             * @param {parley.v1.CreateTopicOp.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateTopicOp = function (properties) {
                this.labels = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateTopicOp user.
             * @member {parley.v1.Ref.$Properties|null|undefined} user
             * @memberof parley.v1.CreateTopicOp
             * @instance
             */
            CreateTopicOp.prototype.user = null;

            /**
             * CreateTopicOp title.
             * @member {string} title
             * @memberof parley.v1.CreateTopicOp
             * @instance
             */
            CreateTopicOp.prototype.title = "";

            /**
             * SHA-256 of the text; empty when the topic has none.
             * @member {Uint8Array} textHash
             * @memberof parley.v1.CreateTopicOp
             * @instance
             */
            CreateTopicOp.prototype.textHash = $util.newBuffer([]);

            /**
             * CreateTopicOp labels.
             * @member {Array.<string>} labels
             * @memberof parley.v1.CreateTopicOp
             * @instance
             */
            CreateTopicOp.prototype.labels = $util.emptyArray;

            /**
             * CreateTopicOp date.
             * @member {number} date
             * @memberof parley.v1.CreateTopicOp
             * @instance
             */
            CreateTopicOp.prototype.date = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new CreateTopicOp instance using the specified properties.
             * @function create
             * @memberof parley.v1.CreateTopicOp
             * @static
             * @param {parley.v1.CreateTopicOp.$Properties=} [properties] Properties to set
             * @returns {parley.v1.CreateTopicOp} CreateTopicOp instance
             * @type {{
             *   (properties: parley.v1.CreateTopicOp.$Shape): parley.v1.CreateTopicOp & parley.v1.CreateTopicOp.$Shape;
             *   (properties?: parley.v1.CreateTopicOp.$Properties): parley.v1.CreateTopicOp;
             * }}
             */
            CreateTopicOp.create = function(properties) {
                return new CreateTopicOp(properties);
            };

            /**
             * Encodes the specified CreateTopicOp message. Does not implicitly {@link parley.v1.CreateTopicOp.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.CreateTopicOp
             * @static
             * @param {parley.v1.CreateTopicOp.$Properties} message CreateTopicOp message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateTopicOp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                    $root.parley.v1.Ref.encode(message.user, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.title);
                if (message.textHash != null && $Object.hasOwnProperty.call(message, "textHash") && message.textHash.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.textHash);
                if (message.labels != null && message.labels.length)
                    for (let i = 0; i < message.labels.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.labels[i]);
                if (message.date != null && $Object.hasOwnProperty.call(message, "date") && (typeof message.date === "object" ? message.date.low || message.date.high : message.date !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.date);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateTopicOp message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.CreateTopicOp
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.CreateTopicOp & parley.v1.CreateTopicOp.$Shape} CreateTopicOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateTopicOp.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.CreateTopicOp();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.user = $root.parley.v1.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.textHash = value;
                            else
                                delete message.textHash;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.labels && message.labels.length))
                                message.labels = [];
                            message.labels.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.date = value;
                            else
                                delete message.date;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for CreateTopicOp
             * @function getTypeUrl
             * @memberof parley.v1.CreateTopicOp
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            CreateTopicOp.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.CreateTopicOp";
            };

            return CreateTopicOp;
        })();

        v1.PostMessageOp = (function() {

            /**
             * Properties of a PostMessageOp.
             * @typedef {Object} parley.v1.PostMessageOp.$Properties
             * @property {parley.v1.Ref.$Properties|null} [user] PostMessageOp user
             * @property {parley.v1.Ref.$Properties|null} [topic] PostMessageOp topic
             * @property {parley.v1.Ref.$Properties|null} [parent] PostMessageOp parent
             * @property {Uint8Array|null} [textHash] PostMessageOp textHash
             * @property {number|null} [date] PostMessageOp date
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PostMessageOp.
             * @memberof parley.v1
             * @interface IPostMessageOp
             * @augments parley.v1.PostMessageOp.$Properties
             * @deprecated Use parley.v1.PostMessageOp.$Properties instead.
             */

            /**
             * Shape of a PostMessageOp.
             * @typedef {parley.v1.PostMessageOp.$Properties} parley.v1.PostMessageOp.$Shape
             */

            /**
             * Constructs a new PostMessageOp.
             * @memberof parley.v1
             * @classdesc Represents a PostMessageOp.
             * @constructor
             * @param {parley.v1.PostMessageOp.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PostMessageOp = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PostMessageOp user.
             * @member {parley.v1.Ref.$Properties|null|undefined} user
             * @memberof parley.v1.PostMessageOp
             * @instance
             */
            PostMessageOp.prototype.user = null;

            /**
             * PostMessageOp topic.
             * @member {parley.v1.Ref.$Properties|null|undefined} topic
             * @memberof parley.v1.PostMessageOp
             * @instance
             */
            PostMessageOp.prototype.topic = null;

            /**
             * PostMessageOp parent.
             * @member {parley.v1.Ref.$Properties|null|undefined} parent
             * @memberof parley.v1.PostMessageOp
             * @instance
             */
            PostMessageOp.prototype.parent = null;

            /**
             * PostMessageOp textHash.
             * @member {Uint8Array} textHash
             * @memberof parley.v1.PostMessageOp
             * @instance
             */
            PostMessageOp.prototype.textHash = $util.newBuffer([]);

            /**
             * PostMessageOp date.
             * @member {number} date
             * @memberof parley.v1.PostMessageOp
             * @instance
             */
            PostMessageOp.prototype.date = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new PostMessageOp instance using the specified properties.
             * @function create
             * @memberof parley.v1.PostMessageOp
             * @static
             * @param {parley.v1.PostMessageOp.$Properties=} [properties] Properties to set
             * @returns {parley.v1.PostMessageOp} PostMessageOp instance
             * @type {{
             *   (properties: parley.v1.PostMessageOp.$Shape): parley.v1.PostMessageOp & parley.v1.PostMessageOp.$Shape;
             *   (properties?: parley.v1.PostMessageOp.$Properties): parley.v1.PostMessageOp;
             * }}
             */
            PostMessageOp.create = function(properties) {
                return new PostMessageOp(properties);
            };

            /**
             * Encodes the specified PostMessageOp message. Does not implicitly {@link parley.v1.PostMessageOp.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.PostMessageOp
             * @static
             * @param {parley.v1.PostMessageOp.$Properties} message PostMessageOp message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PostMessageOp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                    $root.parley.v1.Ref.encode(message.user, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    $root.parley.v1.Ref.encode(message.topic, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent"))
                    $root.parley.v1.Ref.encode(message.parent, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.textHash != null && $Object.hasOwnProperty.call(message, "textHash") && message.textHash.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.textHash);
                if (message.date != null && $Object.hasOwnProperty.call(message, "date") && (typeof message.date === "object" ? message.date.low || message.date.high : message.date !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.date);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PostMessageOp message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.PostMessageOp
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.PostMessageOp & parley.v1.PostMessageOp.$Shape} PostMessageOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PostMessageOp.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.PostMessageOp();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.user = $root.parley.v1.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.topic = $root.parley.v1.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.topic);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.parent = $root.parley.v1.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.parent);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.textHash = value;
                            else
                                delete message.textHash;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.date = value;
                            else
                                delete message.date;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for PostMessageOp
             * @function getTypeUrl
             * @memberof parley.v1.PostMessageOp
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            PostMessageOp.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.PostMessageOp";
            };

            return PostMessageOp;
        })();

        v1.LikeOp = (function() {

            /**
             * Properties of a LikeOp.
             * @typedef {Object} parley.v1.LikeOp.$Properties
             * @property {parley.v1.Ref.$Properties|null} [user] LikeOp user
             * @property {parley.v1.Target.$Properties|null} [target] LikeOp target
             * @property {number|null} [count] LikeOp count
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LikeOp.
             * @memberof parley.v1
             * @interface ILikeOp
             * @augments parley.v1.LikeOp.$Properties
             * @deprecated Use parley.v1.LikeOp.$Properties instead.
             */

            /**
             * Shape of a LikeOp.
             * @typedef {{
             *   user?: parley.v1.Ref.$Shape|null;
             *   target?: parley.v1.Target.$Shape|null;
             *   count?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} parley.v1.LikeOp.$Shape
             */

            /**
             * Constructs a new LikeOp.
             * @memberof parley.v1
             * @classdesc Represents a LikeOp.
             * @constructor
             * @param {parley.v1.LikeOp.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LikeOp = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LikeOp user.
             * @member {parley.v1.Ref.$Properties|null|undefined} user
             * @memberof parley.v1.LikeOp
             * @instance
             */
            LikeOp.prototype.user = null;

            /**
             * LikeOp target.
             * @member {parley.v1.Target.$Properties|null|undefined} target
             * @memberof parley.v1.LikeOp
             * @instance
             */
            LikeOp.prototype.target = null;

            /**
             * LikeOp count.
             * @member {number} count
             * @memberof parley.v1.LikeOp
             * @instance
             */
            LikeOp.prototype.count = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new LikeOp instance using the specified properties.
             * @function create
             * @memberof parley.v1.LikeOp
             * @static
             * @param {parley.v1.LikeOp.$Properties=} [properties] Properties to set
             * @returns {parley.v1.LikeOp} LikeOp instance
             * @type {{
             *   (properties: parley.v1.LikeOp.$Shape): parley.v1.LikeOp & parley.v1.LikeOp.$Shape;
             *   (properties?: parley.v1.LikeOp.$Properties): parley.v1.LikeOp;
             * }}
             */
            LikeOp.create = function(properties) {
                return new LikeOp(properties);
            };

            /**
             * Encodes the specified LikeOp message. Does not implicitly {@link parley.v1.LikeOp.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.LikeOp
             * @static
             * @param {parley.v1.LikeOp.$Properties} message LikeOp message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LikeOp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                    $root.parley.v1.Ref.encode(message.user, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.parley.v1.Target.encode(message.target, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && (typeof message.count === "object" ? message.count.low || message.count.high : message.count !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.count);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LikeOp message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.LikeOp
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.LikeOp & parley.v1.LikeOp.$Shape} LikeOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LikeOp.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.LikeOp();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.user = $root.parley.v1.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.target = $root.parley.v1.Target.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for LikeOp
             * @function getTypeUrl
             * @memberof parley.v1.LikeOp
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            LikeOp.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.LikeOp";
            };

            return LikeOp;
        })();

        v1.EditMessageOp = (function() {

            /**
             * Properties of an EditMessageOp.
             * @typedef {Object} parley.v1.EditMessageOp.$Properties
             * @property {parley.v1.Ref.$Properties|null} [user] EditMessageOp user
             * @property {parley.v1.Target.$Properties|null} [target] EditMessageOp target
             * @property {Uint8Array|null} [updateHash] SHA-256 of the Yjs update.
             * @property {Uint8Array|null} [targetKey] Request key of the entry that made the target.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EditMessageOp.
             * @memberof parley.v1
             * @interface IEditMessageOp
             * @augments parley.v1.EditMessageOp.$Properties
             * @deprecated Use parley.v1.EditMessageOp.$Properties instead.
             */

            /**
             * Shape of an EditMessageOp.
             * @typedef {{
             *   user?: parley.v1.Ref.$Shape|null;
             *   target?: parley.v1.Target.$Shape|null;
             *   updateHash?: Uint8Array|null;
             *   targetKey?: Uint8Array|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} parley.v1.EditMessageOp.$Shape
             */

            /**
             * Constructs a new EditMessageOp.
             * @memberof parley.v1
             * @classdesc Represents an EditMessageOp.
             * @constructor
             * @param {parley.v1.EditMessageOp.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EditMessageOp = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EditMessageOp user.
             * @member {parley.v1.Ref.$Properties|null|undefined} user
             * @memberof parley.v1.EditMessageOp
             * @instance
             */
            EditMessageOp.prototype.user = null;

            /**
             * EditMessageOp target.
             * @member {parley.v1.Target.$Properties|null|undefined} target
             * @memberof parley.v1.EditMessageOp
             * @instance
             */
            EditMessageOp.prototype.target = null;

            /**
             * SHA-256 of the Yjs update.
             * @member {Uint8Array} updateHash
             * @memberof parley.v1.EditMessageOp
             * @instance
             */
            EditMessageOp.prototype.updateHash = $util.newBuffer([]);

            /**
             * Request key of the entry that made the target.
             * @member {Uint8Array} targetKey
             * @memberof parley.v1.EditMessageOp
             * @instance
             */
            EditMessageOp.prototype.targetKey = $util.newBuffer([]);

            /**
             * Creates a new EditMessageOp instance using the specified properties.
             * @function create
             * @memberof parley.v1.EditMessageOp
             * @static
             * @param {parley.v1.EditMessageOp.$Properties=} [properties] Properties to set
             * @returns {parley.v1.EditMessageOp} EditMessageOp instance
             * @type {{
             *   (properties: parley.v1.EditMessageOp.$Shape): parley.v1.EditMessageOp & parley.v1.EditMessageOp.$Shape;
             *   (properties?: parley.v1.EditMessageOp.$Properties): parley.v1.EditMessageOp;
             * }}
             */
            EditMessageOp.create = function(properties) {
                return new EditMessageOp(properties);
            };

            /**
             * Encodes the specified EditMessageOp message. Does not implicitly {@link parley.v1.EditMessageOp.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.EditMessageOp
             * @static
             * @param {parley.v1.EditMessageOp.$Properties} message EditMessageOp message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EditMessageOp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                    $root.parley.v1.Ref.encode(message.user, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.parley.v1.Target.encode(message.target, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.updateHash != null && $Object.hasOwnProperty.call(message, "updateHash") && message.updateHash.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.updateHash);
                if (message.targetKey != null && $Object.hasOwnProperty.call(message, "targetKey") && message.targetKey.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.targetKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EditMessageOp message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.EditMessageOp
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.EditMessageOp & parley.v1.EditMessageOp.$Shape} EditMessageOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EditMessageOp.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.EditMessageOp();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.user = $root.parley.v1.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.target = $root.parley.v1.Target.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.updateHash = value;
                            else
                                delete message.updateHash;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.targetKey = value;
                            else
                                delete message.targetKey;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for EditMessageOp
             * @function getTypeUrl
             * @memberof parley.v1.EditMessageOp
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            EditMessageOp.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.EditMessageOp";
            };

            return EditMessageOp;
        })();

        v1.DeleteMessageOp = (function() {

            /**
             * Properties of a DeleteMessageOp.
             * @typedef {Object} parley.v1.DeleteMessageOp.$Properties
             * @property {parley.v1.Ref.$Properties|null} [user] DeleteMessageOp user
             * @property {parley.v1.Target.$Properties|null} [target] DeleteMessageOp target
             * @property {Uint8Array|null} [targetKey] Request key of the entry that made the target.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteMessageOp.
             * @memberof parley.v1
             * @interface IDeleteMessageOp
             * @augments parley.v1.DeleteMessageOp.$Properties
             * @deprecated Use parley.v1.DeleteMessageOp.$Properties instead.
             */

            /**
             * Shape of a DeleteMessageOp.
             * @typedef {{
             *   user?: parley.v1.Ref.$Shape|null;
             *   target?: parley.v1.Target.$Shape|null;
             *   targetKey?: Uint8Array|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} parley.v1.DeleteMessageOp.$Shape
             */

            /**
             * Constructs a new DeleteMessageOp.
             * @memberof parley.v1
             * @classdesc Represents a DeleteMessageOp.
             * @constructor
             * @param {parley.v1.DeleteMessageOp.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteMessageOp = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteMessageOp user.
             * @member {parley.v1.Ref.$Properties|null|undefined} user
             * @memberof parley.v1.DeleteMessageOp
             * @instance
             */
            DeleteMessageOp.prototype.user = null;

            /**
             * DeleteMessageOp target.
             * @member {parley.v1.Target.$Properties|null|undefined} target
             * @memberof parley.v1.DeleteMessageOp
             * @instance
             */
            DeleteMessageOp.prototype.target = null;

            /**
             * Request key of the entry that made the target.
             * @member {Uint8Array} targetKey
             * @memberof parley.v1.DeleteMessageOp
             * @instance
             */
            DeleteMessageOp.prototype.targetKey = $util.newBuffer([]);

            /**
             * Creates a new DeleteMessageOp instance using the specified properties.
             * @function create
             * @memberof parley.v1.DeleteMessageOp
             * @static
             * @param {parley.v1.DeleteMessageOp.$Properties=} [properties] Properties to set
             * @returns {parley.v1.DeleteMessageOp} DeleteMessageOp instance
             * @type {{
             *   (properties: parley.v1.DeleteMessageOp.$Shape): parley.v1.DeleteMessageOp & parley.v1.DeleteMessageOp.$Shape;
             *   (properties?: parley.v1.DeleteMessageOp.$Properties): parley.v1.DeleteMessageOp;
             * }}
             */
            DeleteMessageOp.create = function(properties) {
                return new DeleteMessageOp(properties);
            };

            /**
             * Encodes the specified DeleteMessageOp message. Does not implicitly {@link parley.v1.DeleteMessageOp.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.DeleteMessageOp
             * @static
             * @param {parley.v1.DeleteMessageOp.$Properties} message DeleteMessageOp message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteMessageOp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                    $root.parley.v1.Ref.encode(message.user, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.parley.v1.Target.encode(message.target, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.targetKey != null && $Object.hasOwnProperty.call(message, "targetKey") && message.targetKey.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.targetKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteMessageOp message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.DeleteMessageOp
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.DeleteMessageOp & parley.v1.DeleteMessageOp.$Shape} DeleteMessageOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteMessageOp.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.DeleteMessageOp();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.user = $root.parley.v1.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.target = $root.parley.v1.Target.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.targetKey = value;
                            else
                                delete message.targetKey;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for DeleteMessageOp
             * @function getTypeUrl
             * @memberof parley.v1.DeleteMessageOp
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DeleteMessageOp.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.DeleteMessageOp";
            };

            return DeleteMessageOp;
        })();

        v1.RenameTopicOp = (function() {

            /**
             * Properties of a RenameTopicOp.
             * @typedef {Object} parley.v1.RenameTopicOp.$Properties
             * @property {parley.v1.Ref.$Properties|null} [user] RenameTopicOp user
             * @property {parley.v1.Ref.$Properties|null} [topic] RenameTopicOp topic
             * @property {string|null} [title] RenameTopicOp title
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RenameTopicOp.
             * @memberof parley.v1
             * @interface IRenameTopicOp
             * @augments parley.v1.RenameTopicOp.$Properties
             * @deprecated Use parley.v1.RenameTopicOp.$Properties instead.
             */

            /**
             * Shape of a RenameTopicOp.
             * @typedef {parley.v1.RenameTopicOp.$Properties} parley.v1.RenameTopicOp.$Shape
             */

            /**
             * Constructs a new RenameTopicOp.
             * @memberof parley.v1
             * @classdesc Represents a RenameTopicOp.
             * @constructor
             * @param {parley.v1.RenameTopicOp.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RenameTopicOp = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RenameTopicOp user.
             * @member {parley.v1.Ref.$Properties|null|undefined} user
             * @memberof parley.v1.RenameTopicOp
             * @instance
             */
            RenameTopicOp.prototype.user = null;

            /**
             * RenameTopicOp topic.
             * @member {parley.v1.Ref.$Properties|null|undefined} topic
             * @memberof parley.v1.RenameTopicOp
             * @instance
             */
            RenameTopicOp.prototype.topic = null;

            /**
             * RenameTopicOp title.
             * @member {string} title
             * @memberof parley.v1.RenameTopicOp
             * @instance
             */
            RenameTopicOp.prototype.title = "";

            /**
             * Creates a new RenameTopicOp instance using the specified properties.
             * @function create
             * @memberof parley.v1.RenameTopicOp
             * @static
             * @param {parley.v1.RenameTopicOp.$Properties=} [properties] Properties to set
             * @returns {parley.v1.RenameTopicOp} RenameTopicOp instance
             * @type {{
             *   (properties: parley.v1.RenameTopicOp.$Shape): parley.v1.RenameTopicOp & parley.v1.RenameTopicOp.$Shape;
             *   (properties?: parley.v1.RenameTopicOp.$Properties): parley.v1.RenameTopicOp;
             * }}
             */
            RenameTopicOp.create = function(properties) {
                return new RenameTopicOp(properties);
            };

            /**
             * Encodes the specified RenameTopicOp message. Does not implicitly {@link parley.v1.RenameTopicOp.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.RenameTopicOp
             * @static
             * @param {parley.v1.RenameTopicOp.$Properties} message RenameTopicOp message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RenameTopicOp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                    $root.parley.v1.Ref.encode(message.user, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    $root.parley.v1.Ref.encode(message.topic, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.title);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RenameTopicOp message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.RenameTopicOp
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.RenameTopicOp & parley.v1.RenameTopicOp.$Shape} RenameTopicOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RenameTopicOp.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.RenameTopicOp();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.user = $root.parley.v1.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.topic = $root.parley.v1.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.topic);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for RenameTopicOp
             * @function getTypeUrl
             * @memberof parley.v1.RenameTopicOp
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            RenameTopicOp.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.RenameTopicOp";
            };

            return RenameTopicOp;
        })();

        v1.MarkReadOp = (function() {

            /**
             * Properties of a MarkReadOp.
             * @typedef {Object} parley.v1.MarkReadOp.$Properties
             * @property {parley.v1.Ref.$Properties|null} [user] MarkReadOp user
             * @property {parley.v1.Ref.$Properties|null} [topic] MarkReadOp topic
             * @property {Array.<parley.v1.Component.$Properties>|null} [upTo] MarkReadOp upTo
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MarkReadOp.
             * @memberof parley.v1
             * @interface IMarkReadOp
             * @augments parley.v1.MarkReadOp.$Properties
             * @deprecated Use parley.v1.MarkReadOp.$Properties instead.
             */

            /**
             * Shape of a MarkReadOp.
             * @typedef {parley.v1.MarkReadOp.$Properties} parley.v1.MarkReadOp.$Shape
             */

            /**
             * Constructs a new MarkReadOp.
             * @memberof parley.v1
             * @classdesc Represents a MarkReadOp.
             * @constructor
             * @param {parley.v1.MarkReadOp.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MarkReadOp = function (properties) {
                this.upTo = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MarkReadOp user.
             * @member {parley.v1.Ref.$Properties|null|undefined} user
             * @memberof parley.v1.MarkReadOp
             * @instance
             */
            MarkReadOp.prototype.user = null;

            /**
             * MarkReadOp topic.
             * @member {parley.v1.Ref.$Properties|null|undefined} topic
             * @memberof parley.v1.MarkReadOp
             * @instance
             */
            MarkReadOp.prototype.topic = null;

            /**
             * MarkReadOp upTo.
             * @member {Array.<parley.v1.Component.$Properties>} upTo
             * @memberof parley.v1.MarkReadOp
             * @instance
             */
            MarkReadOp.prototype.upTo = $util.emptyArray;

            /**
             * Creates a new MarkReadOp instance using the specified properties.
             * @function create
             * @memberof parley.v1.MarkReadOp
             * @static
             * @param {parley.v1.MarkReadOp.$Properties=} [properties] Properties to set
             * @returns {parley.v1.MarkReadOp} MarkReadOp instance
             * @type {{
             *   (properties: parley.v1.MarkReadOp.$Shape): parley.v1.MarkReadOp & parley.v1.MarkReadOp.$Shape;
             *   (properties?: parley.v1.MarkReadOp.$Properties): parley.v1.MarkReadOp;
             * }}
             */
            MarkReadOp.create = function(properties) {
                return new MarkReadOp(properties);
            };

            /**
             * Encodes the specified MarkReadOp message. Does not implicitly {@link parley.v1.MarkReadOp.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.MarkReadOp
             * @static
             * @param {parley.v1.MarkReadOp.$Properties} message MarkReadOp message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MarkReadOp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                    $root.parley.v1.Ref.encode(message.user, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    $root.parley.v1.Ref.encode(message.topic, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.upTo != null && message.upTo.length)
                    for (let i = 0; i < message.upTo.length; ++i)
                        $root.parley.v1.Component.encode(message.upTo[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MarkReadOp message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.MarkReadOp
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.MarkReadOp & parley.v1.MarkReadOp.$Shape} MarkReadOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MarkReadOp.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.MarkReadOp();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.user = $root.parley.v1.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.topic = $root.parley.v1.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.topic);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.upTo && message.upTo.length))
                                message.upTo = [];
                            message.upTo.push($root.parley.v1.Component.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for MarkReadOp
             * @function getTypeUrl
             * @memberof parley.v1.MarkReadOp
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            MarkReadOp.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.MarkReadOp";
            };

            return MarkReadOp;
        })();

        v1.SealedBatch = (function() {

            /**
             * Properties of a SealedBatch.
             * @typedef {Object} parley.v1.SealedBatch.$Properties
             * @property {Uint8Array|null} [body] SealedBatch body
             * @property {Uint8Array|null} [signature] SealedBatch signature
             * @property {Uint8Array|null} [authorKey] The author's Ed25519 public key (raw, 32 bytes); its hash is the author's id.
             * @property {Array.<parley.v1.Payload.$Properties>|null} [payloads] The payload of each op that has one, in order of the ops.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SealedBatch.
             * @memberof parley.v1
             * @interface ISealedBatch
             * @augments parley.v1.SealedBatch.$Properties
             * @deprecated Use parley.v1.SealedBatch.$Properties instead.
             */

            /**
             * Shape of a SealedBatch.
             * @typedef {{
             *   body?: Uint8Array|null;
             *   signature?: Uint8Array|null;
             *   authorKey?: Uint8Array|null;
             *   payloads?: Array.<parley.v1.Payload.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} parley.v1.SealedBatch.$Shape
             */

            /**
             * Constructs a new SealedBatch.
             * @memberof parley.v1
             * @classdesc A batch as it travels.
             * @constructor
             * @param {parley.v1.SealedBatch.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SealedBatch = function (properties) {
                this.payloads = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SealedBatch body.
             * @member {Uint8Array} body
             * @memberof parley.v1.SealedBatch
             * @instance
             */
            SealedBatch.prototype.body = $util.newBuffer([]);

            /**
             * SealedBatch signature.
             * @member {Uint8Array} signature
             * @memberof parley.v1.SealedBatch
             * @instance
             */
            SealedBatch.prototype.signature = $util.newBuffer([]);

            /**
             * The author's Ed25519 public key (raw, 32 bytes); its hash is the author's id.
             * @member {Uint8Array} authorKey
             * @memberof parley.v1.SealedBatch
             * @instance
             */
            SealedBatch.prototype.authorKey = $util.newBuffer([]);

            /**
             * The payload of each op that has one, in order of the ops.
             * @member {Array.<parley.v1.Payload.$Properties>} payloads
             * @memberof parley.v1.SealedBatch
             * @instance
             */
            SealedBatch.prototype.payloads = $util.emptyArray;

            /**
             * Creates a new SealedBatch instance using the specified properties.
             * @function create
             * @memberof parley.v1.SealedBatch
             * @static
             * @param {parley.v1.SealedBatch.$Properties=} [properties] Properties to set
             * @returns {parley.v1.SealedBatch} SealedBatch instance
             * @type {{
             *   (properties: parley.v1.SealedBatch.$Shape): parley.v1.SealedBatch & parley.v1.SealedBatch.$Shape;
             *   (properties?: parley.v1.SealedBatch.$Properties): parley.v1.SealedBatch;
             * }}
             */
            SealedBatch.create = function(properties) {
                return new SealedBatch(properties);
            };

            /**
             * Encodes the specified SealedBatch message. Does not implicitly {@link parley.v1.SealedBatch.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.SealedBatch
             * @static
             * @param {parley.v1.SealedBatch.$Properties} message SealedBatch message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SealedBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.body);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                if (message.authorKey != null && $Object.hasOwnProperty.call(message, "authorKey") && message.authorKey.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.authorKey);
                if (message.payloads != null && message.payloads.length)
                    for (let i = 0; i < message.payloads.length; ++i)
                        $root.parley.v1.Payload.encode(message.payloads[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SealedBatch message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.SealedBatch
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.SealedBatch & parley.v1.SealedBatch.$Shape} SealedBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SealedBatch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SealedBatch();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.authorKey = value;
                            else
                                delete message.authorKey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.payloads && message.payloads.length))
                                message.payloads = [];
                            message.payloads.push($root.parley.v1.Payload.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for SealedBatch
             * @function getTypeUrl
             * @memberof parley.v1.SealedBatch
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SealedBatch.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.SealedBatch";
            };

            return SealedBatch;
        })();

        v1.Payload = (function() {

            /**
             * Properties of a Payload.
             * @typedef {Object} parley.v1.Payload.$Properties
             * @property {number|null} [op] Index of the op in the batch.
             * @property {string|null} [text] Payload text
             * @property {Uint8Array|null} [update] Payload update
             * @property {boolean|null} [erased] The payload was erased; the batch that deletes it travels in `erasing`.
             * @property {"text"|"update"|"erased"} [content] Payload content
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Payload.
             * @memberof parley.v1
             * @interface IPayload
             * @augments parley.v1.Payload.$Properties
             * @deprecated Use parley.v1.Payload.$Properties instead.
             */

            /**
             * Narrowed shape of a Payload.
             * @typedef {{
             *   op?: number|null;
             *   text?: string|null;
             *   update?: Uint8Array|null;
             *   erased?: boolean|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ content?: undefined; text?: null; update?: null; erased?: null }|{ content?: "text"; text: string; update?: null; erased?: null }|{ content?: "update"; text?: null; update: Uint8Array; erased?: null }|{ content?: "erased"; text?: null; update?: null; erased: boolean })
             * )} parley.v1.Payload.$Shape
             */

            /**
             * Constructs a new Payload.
             * @memberof parley.v1
             * @classdesc Represents a Payload.
             * @constructor
             * @param {parley.v1.Payload.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Payload = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Index of the op in the batch.
             * @member {number} op
             * @memberof parley.v1.Payload
             * @instance
             */
            Payload.prototype.op = 0;

            /**
             * Payload text.
             * @member {string|null|undefined} text
             * @memberof parley.v1.Payload
             * @instance
             */
            Payload.prototype.text = null;

            /**
             * Payload update.
             * @member {Uint8Array|null|undefined} update
             * @memberof parley.v1.Payload
             * @instance
             */
            Payload.prototype.update = null;

            /**
             * The payload was erased; the batch that deletes it travels in `erasing`.
             * @member {boolean|null|undefined} erased
             * @memberof parley.v1.Payload
             * @instance
             */
            Payload.prototype.erased = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Payload content.
             * @member {"text"|"update"|"erased"|undefined} content
             * @memberof parley.v1.Payload
             * @instance
             */
            $Object.defineProperty(Payload.prototype, "content", {
                get: $util.oneOfGetter($oneOfFields = ["text", "update", "erased"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Payload instance using the specified properties.
             * @function create
             * @memberof parley.v1.Payload
             * @static
             * @param {parley.v1.Payload.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Payload} Payload instance
             * @type {{
             *   (properties: parley.v1.Payload.$Shape): parley.v1.Payload & parley.v1.Payload.$Shape;
             *   (properties?: parley.v1.Payload.$Properties): parley.v1.Payload;
             * }}
             */
            Payload.create = function(properties) {
                return new Payload(properties);
            };

            /**
             * Encodes the specified Payload message. Does not implicitly {@link parley.v1.Payload.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Payload
             * @static
             * @param {parley.v1.Payload.$Properties} message Payload message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Payload.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.op != null && $Object.hasOwnProperty.call(message, "op") && message.op !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.op);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.text);
                if (message.update != null && $Object.hasOwnProperty.call(message, "update"))
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.update);
                if (message.erased != null && $Object.hasOwnProperty.call(message, "erased"))
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.erased);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Payload message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Payload
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Payload & parley.v1.Payload.$Shape} Payload
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Payload.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Payload();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.op = value;
                            else
                                delete message.op;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.text = reader.stringVerify();
                            message.content = "text";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.update = reader.bytes();
                            message.content = "update";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.erased = reader.bool();
                            message.content = "erased";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Payload
             * @function getTypeUrl
             * @memberof parley.v1.Payload
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Payload.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Payload";
            };

            return Payload;
        })();

        v1.Packet = (function() {

            /**
             * Properties of a Packet.
             * @typedef {Object} parley.v1.Packet.$Properties
             * @property {parley.v1.Hello.$Properties|null} [hello] Packet hello
             * @property {parley.v1.Tell.$Properties|null} [tell] Packet tell
             * @property {parley.v1.Batches.$Properties|null} [batches] Packet batches
             * @property {parley.v1.Equivocation.$Properties|null} [equivocation] Packet equivocation
             * @property {parley.v1.GrantRequest.$Properties|null} [grant] Packet grant
             * @property {parley.v1.GrantReply.$Properties|null} [granted] Packet granted
             * @property {parley.v1.Load.$Properties|null} [load] Packet load
             * @property {"hello"|"tell"|"batches"|"equivocation"|"grant"|"granted"|"load"} [what] Packet what
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Packet.
             * @memberof parley.v1
             * @interface IPacket
             * @augments parley.v1.Packet.$Properties
             * @deprecated Use parley.v1.Packet.$Properties instead.
             */

            /**
             * Narrowed shape of a Packet.
             * @typedef {{
             *   hello?: parley.v1.Hello.$Shape|null;
             *   tell?: parley.v1.Tell.$Shape|null;
             *   batches?: parley.v1.Batches.$Shape|null;
             *   equivocation?: parley.v1.Equivocation.$Shape|null;
             *   grant?: parley.v1.GrantRequest.$Shape|null;
             *   granted?: parley.v1.GrantReply.$Shape|null;
             *   load?: parley.v1.Load.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ what?: undefined; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null }|{ what?: "hello"; hello: parley.v1.Hello.$Shape; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null }|{ what?: "tell"; hello?: null; tell: parley.v1.Tell.$Shape; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null }|{ what?: "batches"; hello?: null; tell?: null; batches: parley.v1.Batches.$Shape; equivocation?: null; grant?: null; granted?: null; load?: null }|{ what?: "equivocation"; hello?: null; tell?: null; batches?: null; equivocation: parley.v1.Equivocation.$Shape; grant?: null; granted?: null; load?: null }|{ what?: "grant"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant: parley.v1.GrantRequest.$Shape; granted?: null; load?: null }|{ what?: "granted"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted: parley.v1.GrantReply.$Shape; load?: null }|{ what?: "load"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load: parley.v1.Load.$Shape })
             * )} parley.v1.Packet.$Shape
             */

            /**
             * Constructs a new Packet.
             * @memberof parley.v1
             * @classdesc One frame between two replicas.
             * @constructor
             * @param {parley.v1.Packet.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Packet = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Packet hello.
             * @member {parley.v1.Hello.$Properties|null|undefined} hello
             * @memberof parley.v1.Packet
             * @instance
             */
            Packet.prototype.hello = null;

            /**
             * Packet tell.
             * @member {parley.v1.Tell.$Properties|null|undefined} tell
             * @memberof parley.v1.Packet
             * @instance
             */
            Packet.prototype.tell = null;

            /**
             * Packet batches.
             * @member {parley.v1.Batches.$Properties|null|undefined} batches
             * @memberof parley.v1.Packet
             * @instance
             */
            Packet.prototype.batches = null;

            /**
             * Packet equivocation.
             * @member {parley.v1.Equivocation.$Properties|null|undefined} equivocation
             * @memberof parley.v1.Packet
             * @instance
             */
            Packet.prototype.equivocation = null;

            /**
             * Packet grant.
             * @member {parley.v1.GrantRequest.$Properties|null|undefined} grant
             * @memberof parley.v1.Packet
             * @instance
             */
            Packet.prototype.grant = null;

            /**
             * Packet granted.
             * @member {parley.v1.GrantReply.$Properties|null|undefined} granted
             * @memberof parley.v1.Packet
             * @instance
             */
            Packet.prototype.granted = null;

            /**
             * Packet load.
             * @member {parley.v1.Load.$Properties|null|undefined} load
             * @memberof parley.v1.Packet
             * @instance
             */
            Packet.prototype.load = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Packet what.
             * @member {"hello"|"tell"|"batches"|"equivocation"|"grant"|"granted"|"load"|undefined} what
             * @memberof parley.v1.Packet
             * @instance
             */
            $Object.defineProperty(Packet.prototype, "what", {
                get: $util.oneOfGetter($oneOfFields = ["hello", "tell", "batches", "equivocation", "grant", "granted", "load"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Packet instance using the specified properties.
             * @function create
             * @memberof parley.v1.Packet
             * @static
             * @param {parley.v1.Packet.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Packet} Packet instance
             * @type {{
             *   (properties: parley.v1.Packet.$Shape): parley.v1.Packet & parley.v1.Packet.$Shape;
             *   (properties?: parley.v1.Packet.$Properties): parley.v1.Packet;
             * }}
             */
            Packet.create = function(properties) {
                return new Packet(properties);
            };

            /**
             * Encodes the specified Packet message. Does not implicitly {@link parley.v1.Packet.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Packet
             * @static
             * @param {parley.v1.Packet.$Properties} message Packet message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Packet.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                    $root.parley.v1.Hello.encode(message.hello, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.tell != null && $Object.hasOwnProperty.call(message, "tell"))
                    $root.parley.v1.Tell.encode(message.tell, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.batches != null && $Object.hasOwnProperty.call(message, "batches"))
                    $root.parley.v1.Batches.encode(message.batches, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.equivocation != null && $Object.hasOwnProperty.call(message, "equivocation"))
                    $root.parley.v1.Equivocation.encode(message.equivocation, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.grant != null && $Object.hasOwnProperty.call(message, "grant"))
                    $root.parley.v1.GrantRequest.encode(message.grant, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.granted != null && $Object.hasOwnProperty.call(message, "granted"))
                    $root.parley.v1.GrantReply.encode(message.granted, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.load != null && $Object.hasOwnProperty.call(message, "load"))
                    $root.parley.v1.Load.encode(message.load, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Packet message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Packet
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Packet & parley.v1.Packet.$Shape} Packet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Packet.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Packet();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.hello = $root.parley.v1.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                            message.what = "hello";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.tell = $root.parley.v1.Tell.decode(reader, reader.size(), $undefined, _depth + 1, message.tell);
                            message.what = "tell";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.batches = $root.parley.v1.Batches.decode(reader, reader.size(), $undefined, _depth + 1, message.batches);
                            message.what = "batches";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.equivocation = $root.parley.v1.Equivocation.decode(reader, reader.size(), $undefined, _depth + 1, message.equivocation);
                            message.what = "equivocation";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.grant = $root.parley.v1.GrantRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.grant);
                            message.what = "grant";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.granted = $root.parley.v1.GrantReply.decode(reader, reader.size(), $undefined, _depth + 1, message.granted);
                            message.what = "granted";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.load = $root.parley.v1.Load.decode(reader, reader.size(), $undefined, _depth + 1, message.load);
                            message.what = "load";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Packet
             * @function getTypeUrl
             * @memberof parley.v1.Packet
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Packet.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Packet";
            };

            return Packet;
        })();

        v1.Hello = (function() {

            /**
             * Properties of a Hello.
             * @typedef {Object} parley.v1.Hello.$Properties
             * @property {number|null} [protocol] Hello protocol
             * @property {string|null} [forum] Hello forum
             * @property {string|null} [replica] Hello replica
             * @property {string|null} [name] Hello name
             * @property {string|null} [apiAddress] Hello apiAddress
             * @property {string|null} [machine] Hello machine
             * @property {Array.<string>|null} [addresses] Addresses (multiaddrs) at which this replica can be dialled.
             * @property {number|null} [pid] Hello pid
             * @property {Array.<string>|null} [known] Addresses at which other replicas can be dialled, as far as the sender knows.
             * @property {boolean|null} [gossip] Whether the sender takes part in gossip.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Hello.
             * @memberof parley.v1
             * @interface IHello
             * @augments parley.v1.Hello.$Properties
             * @deprecated Use parley.v1.Hello.$Properties instead.
             */

            /**
             * Shape of a Hello.
             * @typedef {parley.v1.Hello.$Properties} parley.v1.Hello.$Shape
             */

            /**
             * Constructs a new Hello.
             * @memberof parley.v1
             * @classdesc The first frame on a link, in both directions; sent again when addresses changed.
             * @constructor
             * @param {parley.v1.Hello.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Hello = function (properties) {
                this.addresses = [];
                this.known = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Hello protocol.
             * @member {number} protocol
             * @memberof parley.v1.Hello
             * @instance
             */
            Hello.prototype.protocol = 0;

            /**
             * Hello forum.
             * @member {string} forum
             * @memberof parley.v1.Hello
             * @instance
             */
            Hello.prototype.forum = "";

            /**
             * Hello replica.
             * @member {string} replica
             * @memberof parley.v1.Hello
             * @instance
             */
            Hello.prototype.replica = "";

            /**
             * Hello name.
             * @member {string} name
             * @memberof parley.v1.Hello
             * @instance
             */
            Hello.prototype.name = "";

            /**
             * Hello apiAddress.
             * @member {string} apiAddress
             * @memberof parley.v1.Hello
             * @instance
             */
            Hello.prototype.apiAddress = "";

            /**
             * Hello machine.
             * @member {string} machine
             * @memberof parley.v1.Hello
             * @instance
             */
            Hello.prototype.machine = "";

            /**
             * Addresses (multiaddrs) at which this replica can be dialled.
             * @member {Array.<string>} addresses
             * @memberof parley.v1.Hello
             * @instance
             */
            Hello.prototype.addresses = $util.emptyArray;

            /**
             * Hello pid.
             * @member {number} pid
             * @memberof parley.v1.Hello
             * @instance
             */
            Hello.prototype.pid = 0;

            /**
             * Addresses at which other replicas can be dialled, as far as the sender knows.
             * @member {Array.<string>} known
             * @memberof parley.v1.Hello
             * @instance
             */
            Hello.prototype.known = $util.emptyArray;

            /**
             * Whether the sender takes part in gossip.
             * @member {boolean} gossip
             * @memberof parley.v1.Hello
             * @instance
             */
            Hello.prototype.gossip = false;

            /**
             * Creates a new Hello instance using the specified properties.
             * @function create
             * @memberof parley.v1.Hello
             * @static
             * @param {parley.v1.Hello.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Hello} Hello instance
             * @type {{
             *   (properties: parley.v1.Hello.$Shape): parley.v1.Hello & parley.v1.Hello.$Shape;
             *   (properties?: parley.v1.Hello.$Properties): parley.v1.Hello;
             * }}
             */
            Hello.create = function(properties) {
                return new Hello(properties);
            };

            /**
             * Encodes the specified Hello message. Does not implicitly {@link parley.v1.Hello.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Hello
             * @static
             * @param {parley.v1.Hello.$Properties} message Hello message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Hello.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol") && message.protocol !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.protocol);
                if (message.forum != null && $Object.hasOwnProperty.call(message, "forum") && message.forum !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.forum);
                if (message.replica != null && $Object.hasOwnProperty.call(message, "replica") && message.replica !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.replica);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.name);
                if (message.apiAddress != null && $Object.hasOwnProperty.call(message, "apiAddress") && message.apiAddress !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.apiAddress);
                if (message.machine != null && $Object.hasOwnProperty.call(message, "machine") && message.machine !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.machine);
                if (message.addresses != null && message.addresses.length)
                    for (let i = 0; i < message.addresses.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.addresses[i]);
                if (message.pid != null && $Object.hasOwnProperty.call(message, "pid") && message.pid !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.pid);
                if (message.known != null && message.known.length)
                    for (let i = 0; i < message.known.length; ++i)
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.known[i]);
                if (message.gossip != null && $Object.hasOwnProperty.call(message, "gossip") && message.gossip !== false)
                    writer.uint32(/* id 10, wireType 0 =*/80).bool(message.gossip);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Hello
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Hello & parley.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Hello.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Hello();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.protocol = value;
                            else
                                delete message.protocol;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.forum = value;
                            else
                                delete message.forum;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.replica = value;
                            else
                                delete message.replica;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.apiAddress = value;
                            else
                                delete message.apiAddress;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.machine = value;
                            else
                                delete message.machine;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addresses && message.addresses.length))
                                message.addresses = [];
                            message.addresses.push(reader.stringVerify());
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.pid = value;
                            else
                                delete message.pid;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.known && message.known.length))
                                message.known = [];
                            message.known.push(reader.stringVerify());
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.gossip = value;
                            else
                                delete message.gossip;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Hello
             * @function getTypeUrl
             * @memberof parley.v1.Hello
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Hello.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Hello";
            };

            return Hello;
        })();

        v1.Tell = (function() {

            /**
             * Properties of a Tell.
             * @typedef {Object} parley.v1.Tell.$Properties
             * @property {Array.<parley.v1.ReplicaCount.$Properties>|null} [vector] Tell vector
             * @property {Uint8Array|null} [digest] Tell digest
             * @property {Array.<parley.v1.ReplicaCount.$Properties>|null} [voidFrom] For each author caught telling two stories, the seq from which it is void.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Tell.
             * @memberof parley.v1
             * @interface ITell
             * @augments parley.v1.Tell.$Properties
             * @deprecated Use parley.v1.Tell.$Properties instead.
             */

            /**
             * Shape of a Tell.
             * @typedef {parley.v1.Tell.$Properties} parley.v1.Tell.$Shape
             */

            /**
             * Constructs a new Tell.
             * @memberof parley.v1
             * @classdesc What a replica holds: the heart of anti-entropy.
             * @constructor
             * @param {parley.v1.Tell.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Tell = function (properties) {
                this.vector = [];
                this.voidFrom = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Tell vector.
             * @member {Array.<parley.v1.ReplicaCount.$Properties>} vector
             * @memberof parley.v1.Tell
             * @instance
             */
            Tell.prototype.vector = $util.emptyArray;

            /**
             * Tell digest.
             * @member {Uint8Array} digest
             * @memberof parley.v1.Tell
             * @instance
             */
            Tell.prototype.digest = $util.newBuffer([]);

            /**
             * For each author caught telling two stories, the seq from which it is void.
             * @member {Array.<parley.v1.ReplicaCount.$Properties>} voidFrom
             * @memberof parley.v1.Tell
             * @instance
             */
            Tell.prototype.voidFrom = $util.emptyArray;

            /**
             * Creates a new Tell instance using the specified properties.
             * @function create
             * @memberof parley.v1.Tell
             * @static
             * @param {parley.v1.Tell.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Tell} Tell instance
             * @type {{
             *   (properties: parley.v1.Tell.$Shape): parley.v1.Tell & parley.v1.Tell.$Shape;
             *   (properties?: parley.v1.Tell.$Properties): parley.v1.Tell;
             * }}
             */
            Tell.create = function(properties) {
                return new Tell(properties);
            };

            /**
             * Encodes the specified Tell message. Does not implicitly {@link parley.v1.Tell.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Tell
             * @static
             * @param {parley.v1.Tell.$Properties} message Tell message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Tell.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.vector != null && message.vector.length)
                    for (let i = 0; i < message.vector.length; ++i)
                        $root.parley.v1.ReplicaCount.encode(message.vector[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.digest);
                if (message.voidFrom != null && message.voidFrom.length)
                    for (let i = 0; i < message.voidFrom.length; ++i)
                        $root.parley.v1.ReplicaCount.encode(message.voidFrom[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Tell message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Tell
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Tell & parley.v1.Tell.$Shape} Tell
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Tell.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Tell();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.vector && message.vector.length))
                                message.vector = [];
                            message.vector.push($root.parley.v1.ReplicaCount.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.digest = value;
                            else
                                delete message.digest;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.voidFrom && message.voidFrom.length))
                                message.voidFrom = [];
                            message.voidFrom.push($root.parley.v1.ReplicaCount.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Tell
             * @function getTypeUrl
             * @memberof parley.v1.Tell
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Tell.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Tell";
            };

            return Tell;
        })();

        v1.ReplicaCount = (function() {

            /**
             * Properties of a ReplicaCount.
             * @typedef {Object} parley.v1.ReplicaCount.$Properties
             * @property {string|null} [replica] ReplicaCount replica
             * @property {number|null} [count] ReplicaCount count
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReplicaCount.
             * @memberof parley.v1
             * @interface IReplicaCount
             * @augments parley.v1.ReplicaCount.$Properties
             * @deprecated Use parley.v1.ReplicaCount.$Properties instead.
             */

            /**
             * Shape of a ReplicaCount.
             * @typedef {parley.v1.ReplicaCount.$Properties} parley.v1.ReplicaCount.$Shape
             */

            /**
             * Constructs a new ReplicaCount.
             * @memberof parley.v1
             * @classdesc Represents a ReplicaCount.
             * @constructor
             * @param {parley.v1.ReplicaCount.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReplicaCount = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReplicaCount replica.
             * @member {string} replica
             * @memberof parley.v1.ReplicaCount
             * @instance
             */
            ReplicaCount.prototype.replica = "";

            /**
             * ReplicaCount count.
             * @member {number} count
             * @memberof parley.v1.ReplicaCount
             * @instance
             */
            ReplicaCount.prototype.count = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new ReplicaCount instance using the specified properties.
             * @function create
             * @memberof parley.v1.ReplicaCount
             * @static
             * @param {parley.v1.ReplicaCount.$Properties=} [properties] Properties to set
             * @returns {parley.v1.ReplicaCount} ReplicaCount instance
             * @type {{
             *   (properties: parley.v1.ReplicaCount.$Shape): parley.v1.ReplicaCount & parley.v1.ReplicaCount.$Shape;
             *   (properties?: parley.v1.ReplicaCount.$Properties): parley.v1.ReplicaCount;
             * }}
             */
            ReplicaCount.create = function(properties) {
                return new ReplicaCount(properties);
            };

            /**
             * Encodes the specified ReplicaCount message. Does not implicitly {@link parley.v1.ReplicaCount.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ReplicaCount
             * @static
             * @param {parley.v1.ReplicaCount.$Properties} message ReplicaCount message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReplicaCount.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replica != null && $Object.hasOwnProperty.call(message, "replica") && message.replica !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.replica);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && (typeof message.count === "object" ? message.count.low || message.count.high : message.count !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.count);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReplicaCount message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ReplicaCount
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ReplicaCount & parley.v1.ReplicaCount.$Shape} ReplicaCount
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReplicaCount.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.ReplicaCount();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.replica = value;
                            else
                                delete message.replica;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for ReplicaCount
             * @function getTypeUrl
             * @memberof parley.v1.ReplicaCount
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ReplicaCount.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.ReplicaCount";
            };

            return ReplicaCount;
        })();

        v1.Load = (function() {

            /**
             * Properties of a Load.
             * @typedef {Object} parley.v1.Load.$Properties
             * @property {number|null} [subscriptions] Load subscriptions
             * @property {number|null} [grants] Load grants
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Load.
             * @memberof parley.v1
             * @interface ILoad
             * @augments parley.v1.Load.$Properties
             * @deprecated Use parley.v1.Load.$Properties instead.
             */

            /**
             * Shape of a Load.
             * @typedef {parley.v1.Load.$Properties} parley.v1.Load.$Shape
             */

            /**
             * Constructs a new Load.
             * @memberof parley.v1
             * @classdesc How much work subscriptions are at the sender.
             * @constructor
             * @param {parley.v1.Load.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Load = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Load subscriptions.
             * @member {number} subscriptions
             * @memberof parley.v1.Load
             * @instance
             */
            Load.prototype.subscriptions = 0;

            /**
             * Load grants.
             * @member {number} grants
             * @memberof parley.v1.Load
             * @instance
             */
            Load.prototype.grants = 0;

            /**
             * Creates a new Load instance using the specified properties.
             * @function create
             * @memberof parley.v1.Load
             * @static
             * @param {parley.v1.Load.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Load} Load instance
             * @type {{
             *   (properties: parley.v1.Load.$Shape): parley.v1.Load & parley.v1.Load.$Shape;
             *   (properties?: parley.v1.Load.$Properties): parley.v1.Load;
             * }}
             */
            Load.create = function(properties) {
                return new Load(properties);
            };

            /**
             * Encodes the specified Load message. Does not implicitly {@link parley.v1.Load.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Load
             * @static
             * @param {parley.v1.Load.$Properties} message Load message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Load.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subscriptions != null && $Object.hasOwnProperty.call(message, "subscriptions") && message.subscriptions !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.subscriptions);
                if (message.grants != null && $Object.hasOwnProperty.call(message, "grants") && message.grants !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.grants);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Load message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Load
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Load & parley.v1.Load.$Shape} Load
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Load.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Load();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.subscriptions = value;
                            else
                                delete message.subscriptions;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.grants = value;
                            else
                                delete message.grants;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Load
             * @function getTypeUrl
             * @memberof parley.v1.Load
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Load.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Load";
            };

            return Load;
        })();

        v1.Batches = (function() {

            /**
             * Properties of a Batches.
             * @typedef {Object} parley.v1.Batches.$Properties
             * @property {Array.<parley.v1.SealedBatch.$Properties>|null} [batches] Batches batches
             * @property {Array.<parley.v1.SealedBatch.$Properties>|null} [erasing] Batches (without payloads) that delete what is missing in `batches`.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Batches.
             * @memberof parley.v1
             * @interface IBatches
             * @augments parley.v1.Batches.$Properties
             * @deprecated Use parley.v1.Batches.$Properties instead.
             */

            /**
             * Shape of a Batches.
             * @typedef {{
             *   batches?: Array.<parley.v1.SealedBatch.$Shape>|null;
             *   erasing?: Array.<parley.v1.SealedBatch.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} parley.v1.Batches.$Shape
             */

            /**
             * Constructs a new Batches.
             * @memberof parley.v1
             * @classdesc Represents a Batches.
             * @constructor
             * @param {parley.v1.Batches.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Batches = function (properties) {
                this.batches = [];
                this.erasing = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Batches batches.
             * @member {Array.<parley.v1.SealedBatch.$Properties>} batches
             * @memberof parley.v1.Batches
             * @instance
             */
            Batches.prototype.batches = $util.emptyArray;

            /**
             * Batches (without payloads) that delete what is missing in `batches`.
             * @member {Array.<parley.v1.SealedBatch.$Properties>} erasing
             * @memberof parley.v1.Batches
             * @instance
             */
            Batches.prototype.erasing = $util.emptyArray;

            /**
             * Creates a new Batches instance using the specified properties.
             * @function create
             * @memberof parley.v1.Batches
             * @static
             * @param {parley.v1.Batches.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Batches} Batches instance
             * @type {{
             *   (properties: parley.v1.Batches.$Shape): parley.v1.Batches & parley.v1.Batches.$Shape;
             *   (properties?: parley.v1.Batches.$Properties): parley.v1.Batches;
             * }}
             */
            Batches.create = function(properties) {
                return new Batches(properties);
            };

            /**
             * Encodes the specified Batches message. Does not implicitly {@link parley.v1.Batches.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Batches
             * @static
             * @param {parley.v1.Batches.$Properties} message Batches message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Batches.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.batches != null && message.batches.length)
                    for (let i = 0; i < message.batches.length; ++i)
                        $root.parley.v1.SealedBatch.encode(message.batches[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.erasing != null && message.erasing.length)
                    for (let i = 0; i < message.erasing.length; ++i)
                        $root.parley.v1.SealedBatch.encode(message.erasing[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Batches message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Batches
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Batches & parley.v1.Batches.$Shape} Batches
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Batches.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Batches();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.batches && message.batches.length))
                                message.batches = [];
                            message.batches.push($root.parley.v1.SealedBatch.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.erasing && message.erasing.length))
                                message.erasing = [];
                            message.erasing.push($root.parley.v1.SealedBatch.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Batches
             * @function getTypeUrl
             * @memberof parley.v1.Batches
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Batches.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Batches";
            };

            return Batches;
        })();

        v1.Equivocation = (function() {

            /**
             * Properties of an Equivocation.
             * @typedef {Object} parley.v1.Equivocation.$Properties
             * @property {parley.v1.SealedBatch.$Properties|null} [first] Equivocation first
             * @property {parley.v1.SealedBatch.$Properties|null} [second] Equivocation second
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Equivocation.
             * @memberof parley.v1
             * @interface IEquivocation
             * @augments parley.v1.Equivocation.$Properties
             * @deprecated Use parley.v1.Equivocation.$Properties instead.
             */

            /**
             * Shape of an Equivocation.
             * @typedef {{
             *   first?: parley.v1.SealedBatch.$Shape|null;
             *   second?: parley.v1.SealedBatch.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} parley.v1.Equivocation.$Shape
             */

            /**
             * Constructs a new Equivocation.
             * @memberof parley.v1
             * @classdesc Two batches of one author that claim the same seq.
             * @constructor
             * @param {parley.v1.Equivocation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Equivocation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Equivocation first.
             * @member {parley.v1.SealedBatch.$Properties|null|undefined} first
             * @memberof parley.v1.Equivocation
             * @instance
             */
            Equivocation.prototype.first = null;

            /**
             * Equivocation second.
             * @member {parley.v1.SealedBatch.$Properties|null|undefined} second
             * @memberof parley.v1.Equivocation
             * @instance
             */
            Equivocation.prototype.second = null;

            /**
             * Creates a new Equivocation instance using the specified properties.
             * @function create
             * @memberof parley.v1.Equivocation
             * @static
             * @param {parley.v1.Equivocation.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Equivocation} Equivocation instance
             * @type {{
             *   (properties: parley.v1.Equivocation.$Shape): parley.v1.Equivocation & parley.v1.Equivocation.$Shape;
             *   (properties?: parley.v1.Equivocation.$Properties): parley.v1.Equivocation;
             * }}
             */
            Equivocation.create = function(properties) {
                return new Equivocation(properties);
            };

            /**
             * Encodes the specified Equivocation message. Does not implicitly {@link parley.v1.Equivocation.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Equivocation
             * @static
             * @param {parley.v1.Equivocation.$Properties} message Equivocation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Equivocation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.first != null && $Object.hasOwnProperty.call(message, "first"))
                    $root.parley.v1.SealedBatch.encode(message.first, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.second != null && $Object.hasOwnProperty.call(message, "second"))
                    $root.parley.v1.SealedBatch.encode(message.second, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Equivocation message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Equivocation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Equivocation & parley.v1.Equivocation.$Shape} Equivocation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Equivocation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Equivocation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.first = $root.parley.v1.SealedBatch.decode(reader, reader.size(), $undefined, _depth + 1, message.first);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.second = $root.parley.v1.SealedBatch.decode(reader, reader.size(), $undefined, _depth + 1, message.second);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Equivocation
             * @function getTypeUrl
             * @memberof parley.v1.Equivocation
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Equivocation.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Equivocation";
            };

            return Equivocation;
        })();

        v1.GrantRequest = (function() {

            /**
             * Properties of a GrantRequest.
             * @typedef {Object} parley.v1.GrantRequest.$Properties
             * @property {number|null} [id] GrantRequest id
             * @property {Uint8Array|null} [tokenHash] SHA-256 of the token: the token itself goes to the client only.
             * @property {string|null} [userId] GrantRequest userId
             * @property {Array.<string>|null} [topicIds] GrantRequest topicIds
             * @property {number|null} [lifetimeMs] GrantRequest lifetimeMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GrantRequest.
             * @memberof parley.v1
             * @interface IGrantRequest
             * @augments parley.v1.GrantRequest.$Properties
             * @deprecated Use parley.v1.GrantRequest.$Properties instead.
             */

            /**
             * Shape of a GrantRequest.
             * @typedef {parley.v1.GrantRequest.$Properties} parley.v1.GrantRequest.$Shape
             */

            /**
             * Constructs a new GrantRequest.
             * @memberof parley.v1
             * @classdesc Represents a GrantRequest.
             * @constructor
             * @param {parley.v1.GrantRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GrantRequest = function (properties) {
                this.topicIds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GrantRequest id.
             * @member {number} id
             * @memberof parley.v1.GrantRequest
             * @instance
             */
            GrantRequest.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SHA-256 of the token: the token itself goes to the client only.
             * @member {Uint8Array} tokenHash
             * @memberof parley.v1.GrantRequest
             * @instance
             */
            GrantRequest.prototype.tokenHash = $util.newBuffer([]);

            /**
             * GrantRequest userId.
             * @member {string} userId
             * @memberof parley.v1.GrantRequest
             * @instance
             */
            GrantRequest.prototype.userId = "";

            /**
             * GrantRequest topicIds.
             * @member {Array.<string>} topicIds
             * @memberof parley.v1.GrantRequest
             * @instance
             */
            GrantRequest.prototype.topicIds = $util.emptyArray;

            /**
             * GrantRequest lifetimeMs.
             * @member {number} lifetimeMs
             * @memberof parley.v1.GrantRequest
             * @instance
             */
            GrantRequest.prototype.lifetimeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new GrantRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.GrantRequest
             * @static
             * @param {parley.v1.GrantRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.GrantRequest} GrantRequest instance
             * @type {{
             *   (properties: parley.v1.GrantRequest.$Shape): parley.v1.GrantRequest & parley.v1.GrantRequest.$Shape;
             *   (properties?: parley.v1.GrantRequest.$Properties): parley.v1.GrantRequest;
             * }}
             */
            GrantRequest.create = function(properties) {
                return new GrantRequest(properties);
            };

            /**
             * Encodes the specified GrantRequest message. Does not implicitly {@link parley.v1.GrantRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.GrantRequest
             * @static
             * @param {parley.v1.GrantRequest.$Properties} message GrantRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GrantRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.id);
                if (message.tokenHash != null && $Object.hasOwnProperty.call(message, "tokenHash") && message.tokenHash.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.tokenHash);
                if (message.userId != null && $Object.hasOwnProperty.call(message, "userId") && message.userId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.userId);
                if (message.topicIds != null && message.topicIds.length)
                    for (let i = 0; i < message.topicIds.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.topicIds[i]);
                if (message.lifetimeMs != null && $Object.hasOwnProperty.call(message, "lifetimeMs") && (typeof message.lifetimeMs === "object" ? message.lifetimeMs.low || message.lifetimeMs.high : message.lifetimeMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.lifetimeMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GrantRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.GrantRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.GrantRequest & parley.v1.GrantRequest.$Shape} GrantRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GrantRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.GrantRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.tokenHash = value;
                            else
                                delete message.tokenHash;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.userId = value;
                            else
                                delete message.userId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.topicIds && message.topicIds.length))
                                message.topicIds = [];
                            message.topicIds.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lifetimeMs = value;
                            else
                                delete message.lifetimeMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for GrantRequest
             * @function getTypeUrl
             * @memberof parley.v1.GrantRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GrantRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.GrantRequest";
            };

            return GrantRequest;
        })();

        v1.GrantReply = (function() {

            /**
             * Properties of a GrantReply.
             * @typedef {Object} parley.v1.GrantReply.$Properties
             * @property {number|null} [id] GrantReply id
             * @property {boolean|null} [granted] GrantReply granted
             * @property {string|null} [reason] GrantReply reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GrantReply.
             * @memberof parley.v1
             * @interface IGrantReply
             * @augments parley.v1.GrantReply.$Properties
             * @deprecated Use parley.v1.GrantReply.$Properties instead.
             */

            /**
             * Shape of a GrantReply.
             * @typedef {parley.v1.GrantReply.$Properties} parley.v1.GrantReply.$Shape
             */

            /**
             * Constructs a new GrantReply.
             * @memberof parley.v1
             * @classdesc Represents a GrantReply.
             * @constructor
             * @param {parley.v1.GrantReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GrantReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GrantReply id.
             * @member {number} id
             * @memberof parley.v1.GrantReply
             * @instance
             */
            GrantReply.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * GrantReply granted.
             * @member {boolean} granted
             * @memberof parley.v1.GrantReply
             * @instance
             */
            GrantReply.prototype.granted = false;

            /**
             * GrantReply reason.
             * @member {string} reason
             * @memberof parley.v1.GrantReply
             * @instance
             */
            GrantReply.prototype.reason = "";

            /**
             * Creates a new GrantReply instance using the specified properties.
             * @function create
             * @memberof parley.v1.GrantReply
             * @static
             * @param {parley.v1.GrantReply.$Properties=} [properties] Properties to set
             * @returns {parley.v1.GrantReply} GrantReply instance
             * @type {{
             *   (properties: parley.v1.GrantReply.$Shape): parley.v1.GrantReply & parley.v1.GrantReply.$Shape;
             *   (properties?: parley.v1.GrantReply.$Properties): parley.v1.GrantReply;
             * }}
             */
            GrantReply.create = function(properties) {
                return new GrantReply(properties);
            };

            /**
             * Encodes the specified GrantReply message. Does not implicitly {@link parley.v1.GrantReply.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.GrantReply
             * @static
             * @param {parley.v1.GrantReply.$Properties} message GrantReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GrantReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.id);
                if (message.granted != null && $Object.hasOwnProperty.call(message, "granted") && message.granted !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.granted);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GrantReply message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.GrantReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.GrantReply & parley.v1.GrantReply.$Shape} GrantReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GrantReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.GrantReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.granted = value;
                            else
                                delete message.granted;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for GrantReply
             * @function getTypeUrl
             * @memberof parley.v1.GrantReply
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GrantReply.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.GrantReply";
            };

            return GrantReply;
        })();

        v1.VersionVector = (function() {

            /**
             * Properties of a VersionVector.
             * @typedef {Object} parley.v1.VersionVector.$Properties
             * @property {Array.<parley.v1.ReplicaCount.$Properties>|null} [components] VersionVector components
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VersionVector.
             * @memberof parley.v1
             * @interface IVersionVector
             * @augments parley.v1.VersionVector.$Properties
             * @deprecated Use parley.v1.VersionVector.$Properties instead.
             */

            /**
             * Shape of a VersionVector.
             * @typedef {parley.v1.VersionVector.$Properties} parley.v1.VersionVector.$Shape
             */

            /**
             * Constructs a new VersionVector.
             * @memberof parley.v1
             * @classdesc Replica id -> count of entries. The session token.
             * @constructor
             * @param {parley.v1.VersionVector.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VersionVector = function (properties) {
                this.components = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VersionVector components.
             * @member {Array.<parley.v1.ReplicaCount.$Properties>} components
             * @memberof parley.v1.VersionVector
             * @instance
             */
            VersionVector.prototype.components = $util.emptyArray;

            /**
             * Creates a new VersionVector instance using the specified properties.
             * @function create
             * @memberof parley.v1.VersionVector
             * @static
             * @param {parley.v1.VersionVector.$Properties=} [properties] Properties to set
             * @returns {parley.v1.VersionVector} VersionVector instance
             * @type {{
             *   (properties: parley.v1.VersionVector.$Shape): parley.v1.VersionVector & parley.v1.VersionVector.$Shape;
             *   (properties?: parley.v1.VersionVector.$Properties): parley.v1.VersionVector;
             * }}
             */
            VersionVector.create = function(properties) {
                return new VersionVector(properties);
            };

            /**
             * Encodes the specified VersionVector message. Does not implicitly {@link parley.v1.VersionVector.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.VersionVector
             * @static
             * @param {parley.v1.VersionVector.$Properties} message VersionVector message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VersionVector.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.components != null && message.components.length)
                    for (let i = 0; i < message.components.length; ++i)
                        $root.parley.v1.ReplicaCount.encode(message.components[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VersionVector message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.VersionVector
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.VersionVector & parley.v1.VersionVector.$Shape} VersionVector
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VersionVector.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.VersionVector();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.components && message.components.length))
                                message.components = [];
                            message.components.push($root.parley.v1.ReplicaCount.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for VersionVector
             * @function getTypeUrl
             * @memberof parley.v1.VersionVector
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            VersionVector.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.VersionVector";
            };

            return VersionVector;
        })();

        v1.User = (function() {

            /**
             * Properties of a User.
             * @typedef {Object} parley.v1.User.$Properties
             * @property {string|null} [id] User id
             * @property {string|null} [name] User name
             * @property {string|null} [shownName] The name as it is shown: with the replica's id where two users share it.
             * @property {number|null} [createdAtMs] User createdAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a User.
             * @memberof parley.v1
             * @interface IUser
             * @augments parley.v1.User.$Properties
             * @deprecated Use parley.v1.User.$Properties instead.
             */

            /**
             * Shape of a User.
             * @typedef {parley.v1.User.$Properties} parley.v1.User.$Shape
             */

            /**
             * Constructs a new User.
             * @memberof parley.v1
             * @classdesc Represents a User.
             * @constructor
             * @param {parley.v1.User.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const User = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * User id.
             * @member {string} id
             * @memberof parley.v1.User
             * @instance
             */
            User.prototype.id = "";

            /**
             * User name.
             * @member {string} name
             * @memberof parley.v1.User
             * @instance
             */
            User.prototype.name = "";

            /**
             * The name as it is shown: with the replica's id where two users share it.
             * @member {string} shownName
             * @memberof parley.v1.User
             * @instance
             */
            User.prototype.shownName = "";

            /**
             * User createdAtMs.
             * @member {number} createdAtMs
             * @memberof parley.v1.User
             * @instance
             */
            User.prototype.createdAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new User instance using the specified properties.
             * @function create
             * @memberof parley.v1.User
             * @static
             * @param {parley.v1.User.$Properties=} [properties] Properties to set
             * @returns {parley.v1.User} User instance
             * @type {{
             *   (properties: parley.v1.User.$Shape): parley.v1.User & parley.v1.User.$Shape;
             *   (properties?: parley.v1.User.$Properties): parley.v1.User;
             * }}
             */
            User.create = function(properties) {
                return new User(properties);
            };

            /**
             * Encodes the specified User message. Does not implicitly {@link parley.v1.User.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.User
             * @static
             * @param {parley.v1.User.$Properties} message User message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            User.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.shownName != null && $Object.hasOwnProperty.call(message, "shownName") && message.shownName !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.shownName);
                if (message.createdAtMs != null && $Object.hasOwnProperty.call(message, "createdAtMs") && (typeof message.createdAtMs === "object" ? message.createdAtMs.low || message.createdAtMs.high : message.createdAtMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.createdAtMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a User message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.User
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.User & parley.v1.User.$Shape} User
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            User.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.User();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.shownName = value;
                            else
                                delete message.shownName;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.createdAtMs = value;
                            else
                                delete message.createdAtMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for User
             * @function getTypeUrl
             * @memberof parley.v1.User
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            User.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.User";
            };

            return User;
        })();

        v1.CreateUserRequest = (function() {

            /**
             * Properties of a CreateUserRequest.
             * @typedef {Object} parley.v1.CreateUserRequest.$Properties
             * @property {Uint8Array|null} [requestId] Whoever knows it can have the secret: make it of 16 random bytes and keep it to yourself.
             * @property {string|null} [name] CreateUserRequest name
             * @property {number|null} [createdAtMs] When it was made elsewhere, for imports; never later than now.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateUserRequest.
             * @memberof parley.v1
             * @interface ICreateUserRequest
             * @augments parley.v1.CreateUserRequest.$Properties
             * @deprecated Use parley.v1.CreateUserRequest.$Properties instead.
             */

            /**
             * Shape of a CreateUserRequest.
             * @typedef {parley.v1.CreateUserRequest.$Properties} parley.v1.CreateUserRequest.$Shape
             */

            /**
             * Constructs a new CreateUserRequest.
             * @memberof parley.v1
             * @classdesc Represents a CreateUserRequest.
             * @constructor
             * @param {parley.v1.CreateUserRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateUserRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Whoever knows it can have the secret: make it of 16 random bytes and keep it to yourself.
             * @member {Uint8Array} requestId
             * @memberof parley.v1.CreateUserRequest
             * @instance
             */
            CreateUserRequest.prototype.requestId = $util.newBuffer([]);

            /**
             * CreateUserRequest name.
             * @member {string} name
             * @memberof parley.v1.CreateUserRequest
             * @instance
             */
            CreateUserRequest.prototype.name = "";

            /**
             * When it was made elsewhere, for imports; never later than now.
             * @member {number} createdAtMs
             * @memberof parley.v1.CreateUserRequest
             * @instance
             */
            CreateUserRequest.prototype.createdAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new CreateUserRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.CreateUserRequest
             * @static
             * @param {parley.v1.CreateUserRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.CreateUserRequest} CreateUserRequest instance
             * @type {{
             *   (properties: parley.v1.CreateUserRequest.$Shape): parley.v1.CreateUserRequest & parley.v1.CreateUserRequest.$Shape;
             *   (properties?: parley.v1.CreateUserRequest.$Properties): parley.v1.CreateUserRequest;
             * }}
             */
            CreateUserRequest.create = function(properties) {
                return new CreateUserRequest(properties);
            };

            /**
             * Encodes the specified CreateUserRequest message. Does not implicitly {@link parley.v1.CreateUserRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.CreateUserRequest
             * @static
             * @param {parley.v1.CreateUserRequest.$Properties} message CreateUserRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateUserRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.requestId);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.createdAtMs != null && $Object.hasOwnProperty.call(message, "createdAtMs") && (typeof message.createdAtMs === "object" ? message.createdAtMs.low || message.createdAtMs.high : message.createdAtMs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.createdAtMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateUserRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.CreateUserRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.CreateUserRequest & parley.v1.CreateUserRequest.$Shape} CreateUserRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateUserRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.CreateUserRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.requestId = value;
                            else
                                delete message.requestId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.createdAtMs = value;
                            else
                                delete message.createdAtMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for CreateUserRequest
             * @function getTypeUrl
             * @memberof parley.v1.CreateUserRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            CreateUserRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.CreateUserRequest";
            };

            return CreateUserRequest;
        })();

        v1.CreateUserResponse = (function() {

            /**
             * Properties of a CreateUserResponse.
             * @typedef {Object} parley.v1.CreateUserResponse.$Properties
             * @property {parley.v1.User.$Properties|null} [user] CreateUserResponse user
             * @property {string|null} [secret] CreateUserResponse secret
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateUserResponse.
             * @memberof parley.v1
             * @interface ICreateUserResponse
             * @augments parley.v1.CreateUserResponse.$Properties
             * @deprecated Use parley.v1.CreateUserResponse.$Properties instead.
             */

            /**
             * Shape of a CreateUserResponse.
             * @typedef {parley.v1.CreateUserResponse.$Properties} parley.v1.CreateUserResponse.$Shape
             */

            /**
             * Constructs a new CreateUserResponse.
             * @memberof parley.v1
             * @classdesc Represents a CreateUserResponse.
             * @constructor
             * @param {parley.v1.CreateUserResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateUserResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateUserResponse user.
             * @member {parley.v1.User.$Properties|null|undefined} user
             * @memberof parley.v1.CreateUserResponse
             * @instance
             */
            CreateUserResponse.prototype.user = null;

            /**
             * CreateUserResponse secret.
             * @member {string} secret
             * @memberof parley.v1.CreateUserResponse
             * @instance
             */
            CreateUserResponse.prototype.secret = "";

            /**
             * Creates a new CreateUserResponse instance using the specified properties.
             * @function create
             * @memberof parley.v1.CreateUserResponse
             * @static
             * @param {parley.v1.CreateUserResponse.$Properties=} [properties] Properties to set
             * @returns {parley.v1.CreateUserResponse} CreateUserResponse instance
             * @type {{
             *   (properties: parley.v1.CreateUserResponse.$Shape): parley.v1.CreateUserResponse & parley.v1.CreateUserResponse.$Shape;
             *   (properties?: parley.v1.CreateUserResponse.$Properties): parley.v1.CreateUserResponse;
             * }}
             */
            CreateUserResponse.create = function(properties) {
                return new CreateUserResponse(properties);
            };

            /**
             * Encodes the specified CreateUserResponse message. Does not implicitly {@link parley.v1.CreateUserResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.CreateUserResponse
             * @static
             * @param {parley.v1.CreateUserResponse.$Properties} message CreateUserResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateUserResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                    $root.parley.v1.User.encode(message.user, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.secret != null && $Object.hasOwnProperty.call(message, "secret") && message.secret !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.secret);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateUserResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.CreateUserResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.CreateUserResponse & parley.v1.CreateUserResponse.$Shape} CreateUserResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateUserResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.CreateUserResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.user = $root.parley.v1.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.secret = value;
                            else
                                delete message.secret;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for CreateUserResponse
             * @function getTypeUrl
             * @memberof parley.v1.CreateUserResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            CreateUserResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.CreateUserResponse";
            };

            return CreateUserResponse;
        })();

        v1.GetUserRequest = (function() {

            /**
             * Properties of a GetUserRequest.
             * @typedef {Object} parley.v1.GetUserRequest.$Properties
             * @property {string|null} [id] GetUserRequest id
             * @property {string|null} [name] GetUserRequest name
             * @property {"id"|"name"} [who] GetUserRequest who
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetUserRequest.
             * @memberof parley.v1
             * @interface IGetUserRequest
             * @augments parley.v1.GetUserRequest.$Properties
             * @deprecated Use parley.v1.GetUserRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a GetUserRequest.
             * @typedef {{
             *   id?: string|null;
             *   name?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ who?: undefined; id?: null; name?: null }|{ who?: "id"; id: string; name?: null }|{ who?: "name"; id?: null; name: string })
             * )} parley.v1.GetUserRequest.$Shape
             */

            /**
             * Constructs a new GetUserRequest.
             * @memberof parley.v1
             * @classdesc Represents a GetUserRequest.
             * @constructor
             * @param {parley.v1.GetUserRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetUserRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetUserRequest id.
             * @member {string|null|undefined} id
             * @memberof parley.v1.GetUserRequest
             * @instance
             */
            GetUserRequest.prototype.id = null;

            /**
             * GetUserRequest name.
             * @member {string|null|undefined} name
             * @memberof parley.v1.GetUserRequest
             * @instance
             */
            GetUserRequest.prototype.name = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * GetUserRequest who.
             * @member {"id"|"name"|undefined} who
             * @memberof parley.v1.GetUserRequest
             * @instance
             */
            $Object.defineProperty(GetUserRequest.prototype, "who", {
                get: $util.oneOfGetter($oneOfFields = ["id", "name"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new GetUserRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.GetUserRequest
             * @static
             * @param {parley.v1.GetUserRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.GetUserRequest} GetUserRequest instance
             * @type {{
             *   (properties: parley.v1.GetUserRequest.$Shape): parley.v1.GetUserRequest & parley.v1.GetUserRequest.$Shape;
             *   (properties?: parley.v1.GetUserRequest.$Properties): parley.v1.GetUserRequest;
             * }}
             */
            GetUserRequest.create = function(properties) {
                return new GetUserRequest(properties);
            };

            /**
             * Encodes the specified GetUserRequest message. Does not implicitly {@link parley.v1.GetUserRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.GetUserRequest
             * @static
             * @param {parley.v1.GetUserRequest.$Properties} message GetUserRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetUserRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetUserRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.GetUserRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.GetUserRequest & parley.v1.GetUserRequest.$Shape} GetUserRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetUserRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.GetUserRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.id = reader.stringVerify();
                            message.who = "id";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.name = reader.stringVerify();
                            message.who = "name";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for GetUserRequest
             * @function getTypeUrl
             * @memberof parley.v1.GetUserRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GetUserRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.GetUserRequest";
            };

            return GetUserRequest;
        })();

        v1.Topic = (function() {

            /**
             * Properties of a Topic.
             * @typedef {Object} parley.v1.Topic.$Properties
             * @property {string|null} [id] Topic id
             * @property {Array.<string>|null} [titles] More than one while concurrent titles stand: one more rename settles them.
             * @property {parley.v1.User.$Properties|null} [author] Topic author
             * @property {string|null} [text] Topic text
             * @property {Array.<string>|null} [labels] Topic labels
             * @property {number|null} [createdAtMs] Topic createdAtMs
             * @property {number|null} [lastActivityMs] Topic lastActivityMs
             * @property {number|null} [messages] Topic messages
             * @property {number|null} [likes] Topic likes
             * @property {boolean|null} [textDeleted] Topic textDeleted
             * @property {number|null} [edits] Topic edits
             * @property {boolean|null} [liked] Whether the calling user likes it.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Topic.
             * @memberof parley.v1
             * @interface ITopic
             * @augments parley.v1.Topic.$Properties
             * @deprecated Use parley.v1.Topic.$Properties instead.
             */

            /**
             * Shape of a Topic.
             * @typedef {parley.v1.Topic.$Properties} parley.v1.Topic.$Shape
             */

            /**
             * Constructs a new Topic.
             * @memberof parley.v1
             * @classdesc Represents a Topic.
             * @constructor
             * @param {parley.v1.Topic.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Topic = function (properties) {
                this.titles = [];
                this.labels = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Topic id.
             * @member {string} id
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.id = "";

            /**
             * More than one while concurrent titles stand: one more rename settles them.
             * @member {Array.<string>} titles
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.titles = $util.emptyArray;

            /**
             * Topic author.
             * @member {parley.v1.User.$Properties|null|undefined} author
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.author = null;

            /**
             * Topic text.
             * @member {string} text
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.text = "";

            /**
             * Topic labels.
             * @member {Array.<string>} labels
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.labels = $util.emptyArray;

            /**
             * Topic createdAtMs.
             * @member {number} createdAtMs
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.createdAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Topic lastActivityMs.
             * @member {number} lastActivityMs
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.lastActivityMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Topic messages.
             * @member {number} messages
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.messages = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Topic likes.
             * @member {number} likes
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.likes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Topic textDeleted.
             * @member {boolean} textDeleted
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.textDeleted = false;

            /**
             * Topic edits.
             * @member {number} edits
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.edits = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Whether the calling user likes it.
             * @member {boolean} liked
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.liked = false;

            /**
             * Creates a new Topic instance using the specified properties.
             * @function create
             * @memberof parley.v1.Topic
             * @static
             * @param {parley.v1.Topic.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Topic} Topic instance
             * @type {{
             *   (properties: parley.v1.Topic.$Shape): parley.v1.Topic & parley.v1.Topic.$Shape;
             *   (properties?: parley.v1.Topic.$Properties): parley.v1.Topic;
             * }}
             */
            Topic.create = function(properties) {
                return new Topic(properties);
            };

            /**
             * Encodes the specified Topic message. Does not implicitly {@link parley.v1.Topic.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Topic
             * @static
             * @param {parley.v1.Topic.$Properties} message Topic message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Topic.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.titles != null && message.titles.length)
                    for (let i = 0; i < message.titles.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.titles[i]);
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    $root.parley.v1.User.encode(message.author, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.text);
                if (message.labels != null && message.labels.length)
                    for (let i = 0; i < message.labels.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.labels[i]);
                if (message.createdAtMs != null && $Object.hasOwnProperty.call(message, "createdAtMs") && (typeof message.createdAtMs === "object" ? message.createdAtMs.low || message.createdAtMs.high : message.createdAtMs !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.createdAtMs);
                if (message.lastActivityMs != null && $Object.hasOwnProperty.call(message, "lastActivityMs") && (typeof message.lastActivityMs === "object" ? message.lastActivityMs.low || message.lastActivityMs.high : message.lastActivityMs !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.lastActivityMs);
                if (message.messages != null && $Object.hasOwnProperty.call(message, "messages") && (typeof message.messages === "object" ? message.messages.low || message.messages.high : message.messages !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).int64(message.messages);
                if (message.likes != null && $Object.hasOwnProperty.call(message, "likes") && (typeof message.likes === "object" ? message.likes.low || message.likes.high : message.likes !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).int64(message.likes);
                if (message.textDeleted != null && $Object.hasOwnProperty.call(message, "textDeleted") && message.textDeleted !== false)
                    writer.uint32(/* id 10, wireType 0 =*/80).bool(message.textDeleted);
                if (message.edits != null && $Object.hasOwnProperty.call(message, "edits") && (typeof message.edits === "object" ? message.edits.low || message.edits.high : message.edits !== 0))
                    writer.uint32(/* id 11, wireType 0 =*/88).int64(message.edits);
                if (message.liked != null && $Object.hasOwnProperty.call(message, "liked") && message.liked !== false)
                    writer.uint32(/* id 12, wireType 0 =*/96).bool(message.liked);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Topic message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Topic
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Topic & parley.v1.Topic.$Shape} Topic
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Topic.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Topic();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.titles && message.titles.length))
                                message.titles = [];
                            message.titles.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.author = $root.parley.v1.User.decode(reader, reader.size(), $undefined, _depth + 1, message.author);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.labels && message.labels.length))
                                message.labels = [];
                            message.labels.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.createdAtMs = value;
                            else
                                delete message.createdAtMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastActivityMs = value;
                            else
                                delete message.lastActivityMs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.messages = value;
                            else
                                delete message.messages;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.likes = value;
                            else
                                delete message.likes;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.textDeleted = value;
                            else
                                delete message.textDeleted;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.edits = value;
                            else
                                delete message.edits;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.liked = value;
                            else
                                delete message.liked;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Topic
             * @function getTypeUrl
             * @memberof parley.v1.Topic
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Topic.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Topic";
            };

            return Topic;
        })();

        v1.CreateTopicRequest = (function() {

            /**
             * Properties of a CreateTopicRequest.
             * @typedef {Object} parley.v1.CreateTopicRequest.$Properties
             * @property {Uint8Array|null} [requestId] CreateTopicRequest requestId
             * @property {string|null} [title] CreateTopicRequest title
             * @property {string|null} [text] CreateTopicRequest text
             * @property {Array.<string>|null} [labels] `key=value` pairs or bare tags.
             * @property {number|null} [createdAtMs] CreateTopicRequest createdAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateTopicRequest.
             * @memberof parley.v1
             * @interface ICreateTopicRequest
             * @augments parley.v1.CreateTopicRequest.$Properties
             * @deprecated Use parley.v1.CreateTopicRequest.$Properties instead.
             */

            /**
             * Shape of a CreateTopicRequest.
             * @typedef {parley.v1.CreateTopicRequest.$Properties} parley.v1.CreateTopicRequest.$Shape
             */

            /**
             * Constructs a new CreateTopicRequest.
             * @memberof parley.v1
             * @classdesc Represents a CreateTopicRequest.
             * @constructor
             * @param {parley.v1.CreateTopicRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateTopicRequest = function (properties) {
                this.labels = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateTopicRequest requestId.
             * @member {Uint8Array} requestId
             * @memberof parley.v1.CreateTopicRequest
             * @instance
             */
            CreateTopicRequest.prototype.requestId = $util.newBuffer([]);

            /**
             * CreateTopicRequest title.
             * @member {string} title
             * @memberof parley.v1.CreateTopicRequest
             * @instance
             */
            CreateTopicRequest.prototype.title = "";

            /**
             * CreateTopicRequest text.
             * @member {string} text
             * @memberof parley.v1.CreateTopicRequest
             * @instance
             */
            CreateTopicRequest.prototype.text = "";

            /**
             * `key=value` pairs or bare tags.
             * @member {Array.<string>} labels
             * @memberof parley.v1.CreateTopicRequest
             * @instance
             */
            CreateTopicRequest.prototype.labels = $util.emptyArray;

            /**
             * CreateTopicRequest createdAtMs.
             * @member {number} createdAtMs
             * @memberof parley.v1.CreateTopicRequest
             * @instance
             */
            CreateTopicRequest.prototype.createdAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new CreateTopicRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.CreateTopicRequest
             * @static
             * @param {parley.v1.CreateTopicRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.CreateTopicRequest} CreateTopicRequest instance
             * @type {{
             *   (properties: parley.v1.CreateTopicRequest.$Shape): parley.v1.CreateTopicRequest & parley.v1.CreateTopicRequest.$Shape;
             *   (properties?: parley.v1.CreateTopicRequest.$Properties): parley.v1.CreateTopicRequest;
             * }}
             */
            CreateTopicRequest.create = function(properties) {
                return new CreateTopicRequest(properties);
            };

            /**
             * Encodes the specified CreateTopicRequest message. Does not implicitly {@link parley.v1.CreateTopicRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.CreateTopicRequest
             * @static
             * @param {parley.v1.CreateTopicRequest.$Properties} message CreateTopicRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateTopicRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.requestId);
                if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.title);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
                if (message.labels != null && message.labels.length)
                    for (let i = 0; i < message.labels.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.labels[i]);
                if (message.createdAtMs != null && $Object.hasOwnProperty.call(message, "createdAtMs") && (typeof message.createdAtMs === "object" ? message.createdAtMs.low || message.createdAtMs.high : message.createdAtMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.createdAtMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateTopicRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.CreateTopicRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.CreateTopicRequest & parley.v1.CreateTopicRequest.$Shape} CreateTopicRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateTopicRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.CreateTopicRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.requestId = value;
                            else
                                delete message.requestId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.labels && message.labels.length))
                                message.labels = [];
                            message.labels.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.createdAtMs = value;
                            else
                                delete message.createdAtMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for CreateTopicRequest
             * @function getTypeUrl
             * @memberof parley.v1.CreateTopicRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            CreateTopicRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.CreateTopicRequest";
            };

            return CreateTopicRequest;
        })();

        v1.RenameTopicRequest = (function() {

            /**
             * Properties of a RenameTopicRequest.
             * @typedef {Object} parley.v1.RenameTopicRequest.$Properties
             * @property {Uint8Array|null} [requestId] RenameTopicRequest requestId
             * @property {string|null} [topicId] RenameTopicRequest topicId
             * @property {string|null} [title] RenameTopicRequest title
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RenameTopicRequest.
             * @memberof parley.v1
             * @interface IRenameTopicRequest
             * @augments parley.v1.RenameTopicRequest.$Properties
             * @deprecated Use parley.v1.RenameTopicRequest.$Properties instead.
             */

            /**
             * Shape of a RenameTopicRequest.
             * @typedef {parley.v1.RenameTopicRequest.$Properties} parley.v1.RenameTopicRequest.$Shape
             */

            /**
             * Constructs a new RenameTopicRequest.
             * @memberof parley.v1
             * @classdesc Represents a RenameTopicRequest.
             * @constructor
             * @param {parley.v1.RenameTopicRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RenameTopicRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RenameTopicRequest requestId.
             * @member {Uint8Array} requestId
             * @memberof parley.v1.RenameTopicRequest
             * @instance
             */
            RenameTopicRequest.prototype.requestId = $util.newBuffer([]);

            /**
             * RenameTopicRequest topicId.
             * @member {string} topicId
             * @memberof parley.v1.RenameTopicRequest
             * @instance
             */
            RenameTopicRequest.prototype.topicId = "";

            /**
             * RenameTopicRequest title.
             * @member {string} title
             * @memberof parley.v1.RenameTopicRequest
             * @instance
             */
            RenameTopicRequest.prototype.title = "";

            /**
             * Creates a new RenameTopicRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.RenameTopicRequest
             * @static
             * @param {parley.v1.RenameTopicRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.RenameTopicRequest} RenameTopicRequest instance
             * @type {{
             *   (properties: parley.v1.RenameTopicRequest.$Shape): parley.v1.RenameTopicRequest & parley.v1.RenameTopicRequest.$Shape;
             *   (properties?: parley.v1.RenameTopicRequest.$Properties): parley.v1.RenameTopicRequest;
             * }}
             */
            RenameTopicRequest.create = function(properties) {
                return new RenameTopicRequest(properties);
            };

            /**
             * Encodes the specified RenameTopicRequest message. Does not implicitly {@link parley.v1.RenameTopicRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.RenameTopicRequest
             * @static
             * @param {parley.v1.RenameTopicRequest.$Properties} message RenameTopicRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RenameTopicRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.requestId);
                if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId") && message.topicId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.topicId);
                if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.title);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RenameTopicRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.RenameTopicRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.RenameTopicRequest & parley.v1.RenameTopicRequest.$Shape} RenameTopicRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RenameTopicRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.RenameTopicRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.requestId = value;
                            else
                                delete message.requestId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.topicId = value;
                            else
                                delete message.topicId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for RenameTopicRequest
             * @function getTypeUrl
             * @memberof parley.v1.RenameTopicRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            RenameTopicRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.RenameTopicRequest";
            };

            return RenameTopicRequest;
        })();

        v1.GetTopicRequest = (function() {

            /**
             * Properties of a GetTopicRequest.
             * @typedef {Object} parley.v1.GetTopicRequest.$Properties
             * @property {string|null} [topicId] GetTopicRequest topicId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetTopicRequest.
             * @memberof parley.v1
             * @interface IGetTopicRequest
             * @augments parley.v1.GetTopicRequest.$Properties
             * @deprecated Use parley.v1.GetTopicRequest.$Properties instead.
             */

            /**
             * Shape of a GetTopicRequest.
             * @typedef {parley.v1.GetTopicRequest.$Properties} parley.v1.GetTopicRequest.$Shape
             */

            /**
             * Constructs a new GetTopicRequest.
             * @memberof parley.v1
             * @classdesc Represents a GetTopicRequest.
             * @constructor
             * @param {parley.v1.GetTopicRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetTopicRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetTopicRequest topicId.
             * @member {string} topicId
             * @memberof parley.v1.GetTopicRequest
             * @instance
             */
            GetTopicRequest.prototype.topicId = "";

            /**
             * Creates a new GetTopicRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.GetTopicRequest
             * @static
             * @param {parley.v1.GetTopicRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.GetTopicRequest} GetTopicRequest instance
             * @type {{
             *   (properties: parley.v1.GetTopicRequest.$Shape): parley.v1.GetTopicRequest & parley.v1.GetTopicRequest.$Shape;
             *   (properties?: parley.v1.GetTopicRequest.$Properties): parley.v1.GetTopicRequest;
             * }}
             */
            GetTopicRequest.create = function(properties) {
                return new GetTopicRequest(properties);
            };

            /**
             * Encodes the specified GetTopicRequest message. Does not implicitly {@link parley.v1.GetTopicRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.GetTopicRequest
             * @static
             * @param {parley.v1.GetTopicRequest.$Properties} message GetTopicRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetTopicRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId") && message.topicId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.topicId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetTopicRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.GetTopicRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.GetTopicRequest & parley.v1.GetTopicRequest.$Shape} GetTopicRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetTopicRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.GetTopicRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.topicId = value;
                            else
                                delete message.topicId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for GetTopicRequest
             * @function getTypeUrl
             * @memberof parley.v1.GetTopicRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GetTopicRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.GetTopicRequest";
            };

            return GetTopicRequest;
        })();

        /**
         * TopicSort enum.
         * @name parley.v1.TopicSort
         * @enum {number}
         * @property {number} TOPIC_SORT_NEW=0 TOPIC_SORT_NEW value
         * @property {number} TOPIC_SORT_TOP=1 TOPIC_SORT_TOP value
         * @property {number} TOPIC_SORT_ACTIVE=2 TOPIC_SORT_ACTIVE value
         * @property {number} TOPIC_SORT_HOT=3 TOPIC_SORT_HOT value
         */
        v1.TopicSort = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "TOPIC_SORT_NEW"] = 0;
            values[valuesById[1] = "TOPIC_SORT_TOP"] = 1;
            values[valuesById[2] = "TOPIC_SORT_ACTIVE"] = 2;
            values[valuesById[3] = "TOPIC_SORT_HOT"] = 3;
            return values;
        })();

        v1.ListTopicsRequest = (function() {

            /**
             * Properties of a ListTopicsRequest.
             * @typedef {Object} parley.v1.ListTopicsRequest.$Properties
             * @property {parley.v1.TopicSort|null} [sort] ListTopicsRequest sort
             * @property {string|null} [label] ListTopicsRequest label
             * @property {number|null} [limit] At most this many; 0 means 50.
             * @property {string|null} [after] `next` of the page before.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListTopicsRequest.
             * @memberof parley.v1
             * @interface IListTopicsRequest
             * @augments parley.v1.ListTopicsRequest.$Properties
             * @deprecated Use parley.v1.ListTopicsRequest.$Properties instead.
             */

            /**
             * Shape of a ListTopicsRequest.
             * @typedef {parley.v1.ListTopicsRequest.$Properties} parley.v1.ListTopicsRequest.$Shape
             */

            /**
             * Constructs a new ListTopicsRequest.
             * @memberof parley.v1
             * @classdesc Represents a ListTopicsRequest.
             * @constructor
             * @param {parley.v1.ListTopicsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListTopicsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListTopicsRequest sort.
             * @member {parley.v1.TopicSort} sort
             * @memberof parley.v1.ListTopicsRequest
             * @instance
             */
            ListTopicsRequest.prototype.sort = 0;

            /**
             * ListTopicsRequest label.
             * @member {string} label
             * @memberof parley.v1.ListTopicsRequest
             * @instance
             */
            ListTopicsRequest.prototype.label = "";

            /**
             * At most this many; 0 means 50.
             * @member {number} limit
             * @memberof parley.v1.ListTopicsRequest
             * @instance
             */
            ListTopicsRequest.prototype.limit = 0;

            /**
             * `next` of the page before.
             * @member {string} after
             * @memberof parley.v1.ListTopicsRequest
             * @instance
             */
            ListTopicsRequest.prototype.after = "";

            /**
             * Creates a new ListTopicsRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.ListTopicsRequest
             * @static
             * @param {parley.v1.ListTopicsRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.ListTopicsRequest} ListTopicsRequest instance
             * @type {{
             *   (properties: parley.v1.ListTopicsRequest.$Shape): parley.v1.ListTopicsRequest & parley.v1.ListTopicsRequest.$Shape;
             *   (properties?: parley.v1.ListTopicsRequest.$Properties): parley.v1.ListTopicsRequest;
             * }}
             */
            ListTopicsRequest.create = function(properties) {
                return new ListTopicsRequest(properties);
            };

            /**
             * Encodes the specified ListTopicsRequest message. Does not implicitly {@link parley.v1.ListTopicsRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListTopicsRequest
             * @static
             * @param {parley.v1.ListTopicsRequest.$Properties} message ListTopicsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListTopicsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sort != null && $Object.hasOwnProperty.call(message, "sort") && message.sort !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.sort);
                if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.label);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.limit);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.after);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListTopicsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListTopicsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListTopicsRequest & parley.v1.ListTopicsRequest.$Shape} ListTopicsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListTopicsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.ListTopicsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.sort = value;
                            else
                                delete message.sort;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.label = value;
                            else
                                delete message.label;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for ListTopicsRequest
             * @function getTypeUrl
             * @memberof parley.v1.ListTopicsRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ListTopicsRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.ListTopicsRequest";
            };

            return ListTopicsRequest;
        })();

        v1.ListTopicsResponse = (function() {

            /**
             * Properties of a ListTopicsResponse.
             * @typedef {Object} parley.v1.ListTopicsResponse.$Properties
             * @property {Array.<parley.v1.Topic.$Properties>|null} [topics] ListTopicsResponse topics
             * @property {string|null} [next] Empty when this is the last page. A page may have fewer than `limit` and not be the last:
             * no answer is larger than what every client takes.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListTopicsResponse.
             * @memberof parley.v1
             * @interface IListTopicsResponse
             * @augments parley.v1.ListTopicsResponse.$Properties
             * @deprecated Use parley.v1.ListTopicsResponse.$Properties instead.
             */

            /**
             * Shape of a ListTopicsResponse.
             * @typedef {parley.v1.ListTopicsResponse.$Properties} parley.v1.ListTopicsResponse.$Shape
             */

            /**
             * Constructs a new ListTopicsResponse.
             * @memberof parley.v1
             * @classdesc Represents a ListTopicsResponse.
             * @constructor
             * @param {parley.v1.ListTopicsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListTopicsResponse = function (properties) {
                this.topics = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListTopicsResponse topics.
             * @member {Array.<parley.v1.Topic.$Properties>} topics
             * @memberof parley.v1.ListTopicsResponse
             * @instance
             */
            ListTopicsResponse.prototype.topics = $util.emptyArray;

            /**
             * Empty when this is the last page. A page may have fewer than `limit` and not be the last:
             * no answer is larger than what every client takes.
             * @member {string} next
             * @memberof parley.v1.ListTopicsResponse
             * @instance
             */
            ListTopicsResponse.prototype.next = "";

            /**
             * Creates a new ListTopicsResponse instance using the specified properties.
             * @function create
             * @memberof parley.v1.ListTopicsResponse
             * @static
             * @param {parley.v1.ListTopicsResponse.$Properties=} [properties] Properties to set
             * @returns {parley.v1.ListTopicsResponse} ListTopicsResponse instance
             * @type {{
             *   (properties: parley.v1.ListTopicsResponse.$Shape): parley.v1.ListTopicsResponse & parley.v1.ListTopicsResponse.$Shape;
             *   (properties?: parley.v1.ListTopicsResponse.$Properties): parley.v1.ListTopicsResponse;
             * }}
             */
            ListTopicsResponse.create = function(properties) {
                return new ListTopicsResponse(properties);
            };

            /**
             * Encodes the specified ListTopicsResponse message. Does not implicitly {@link parley.v1.ListTopicsResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListTopicsResponse
             * @static
             * @param {parley.v1.ListTopicsResponse.$Properties} message ListTopicsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListTopicsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topics != null && message.topics.length)
                    for (let i = 0; i < message.topics.length; ++i)
                        $root.parley.v1.Topic.encode(message.topics[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.next);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListTopicsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListTopicsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListTopicsResponse & parley.v1.ListTopicsResponse.$Shape} ListTopicsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListTopicsResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.ListTopicsResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.topics && message.topics.length))
                                message.topics = [];
                            message.topics.push($root.parley.v1.Topic.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.next = value;
                            else
                                delete message.next;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for ListTopicsResponse
             * @function getTypeUrl
             * @memberof parley.v1.ListTopicsResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ListTopicsResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.ListTopicsResponse";
            };

            return ListTopicsResponse;
        })();

        v1.Message = (function() {

            /**
             * Properties of a Message.
             * @typedef {Object} parley.v1.Message.$Properties
             * @property {string|null} [id] Message id
             * @property {string|null} [topicId] Message topicId
             * @property {string|null} [parentId] Empty for an answer to the topic itself.
             * @property {parley.v1.User.$Properties|null} [author] Message author
             * @property {string|null} [text] Message text
             * @property {number|null} [createdAtMs] Message createdAtMs
             * @property {number|null} [likes] Message likes
             * @property {boolean|null} [deleted] Message deleted
             * @property {number|null} [edits] Message edits
             * @property {number|null} [replies] Message replies
             * @property {number|null} [depth] Depth in the reply tree, 0 for an answer to the topic (tree pages only).
             * @property {boolean|null} [liked] Message liked
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Message.
             * @memberof parley.v1
             * @interface IMessage
             * @augments parley.v1.Message.$Properties
             * @deprecated Use parley.v1.Message.$Properties instead.
             */

            /**
             * Shape of a Message.
             * @typedef {parley.v1.Message.$Properties} parley.v1.Message.$Shape
             */

            /**
             * Constructs a new Message.
             * @memberof parley.v1
             * @classdesc Represents a Message.
             * @constructor
             * @param {parley.v1.Message.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Message = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Message id.
             * @member {string} id
             * @memberof parley.v1.Message
             * @instance
             */
            Message.prototype.id = "";

            /**
             * Message topicId.
             * @member {string} topicId
             * @memberof parley.v1.Message
             * @instance
             */
            Message.prototype.topicId = "";

            /**
             * Empty for an answer to the topic itself.
             * @member {string} parentId
             * @memberof parley.v1.Message
             * @instance
             */
            Message.prototype.parentId = "";

            /**
             * Message author.
             * @member {parley.v1.User.$Properties|null|undefined} author
             * @memberof parley.v1.Message
             * @instance
             */
            Message.prototype.author = null;

            /**
             * Message text.
             * @member {string} text
             * @memberof parley.v1.Message
             * @instance
             */
            Message.prototype.text = "";

            /**
             * Message createdAtMs.
             * @member {number} createdAtMs
             * @memberof parley.v1.Message
             * @instance
             */
            Message.prototype.createdAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Message likes.
             * @member {number} likes
             * @memberof parley.v1.Message
             * @instance
             */
            Message.prototype.likes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Message deleted.
             * @member {boolean} deleted
             * @memberof parley.v1.Message
             * @instance
             */
            Message.prototype.deleted = false;

            /**
             * Message edits.
             * @member {number} edits
             * @memberof parley.v1.Message
             * @instance
             */
            Message.prototype.edits = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Message replies.
             * @member {number} replies
             * @memberof parley.v1.Message
             * @instance
             */
            Message.prototype.replies = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Depth in the reply tree, 0 for an answer to the topic (tree pages only).
             * @member {number} depth
             * @memberof parley.v1.Message
             * @instance
             */
            Message.prototype.depth = 0;

            /**
             * Message liked.
             * @member {boolean} liked
             * @memberof parley.v1.Message
             * @instance
             */
            Message.prototype.liked = false;

            /**
             * Creates a new Message instance using the specified properties.
             * @function create
             * @memberof parley.v1.Message
             * @static
             * @param {parley.v1.Message.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Message} Message instance
             * @type {{
             *   (properties: parley.v1.Message.$Shape): parley.v1.Message & parley.v1.Message.$Shape;
             *   (properties?: parley.v1.Message.$Properties): parley.v1.Message;
             * }}
             */
            Message.create = function(properties) {
                return new Message(properties);
            };

            /**
             * Encodes the specified Message message. Does not implicitly {@link parley.v1.Message.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Message
             * @static
             * @param {parley.v1.Message.$Properties} message Message message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Message.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId") && message.topicId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.topicId);
                if (message.parentId != null && $Object.hasOwnProperty.call(message, "parentId") && message.parentId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.parentId);
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    $root.parley.v1.User.encode(message.author, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.text);
                if (message.createdAtMs != null && $Object.hasOwnProperty.call(message, "createdAtMs") && (typeof message.createdAtMs === "object" ? message.createdAtMs.low || message.createdAtMs.high : message.createdAtMs !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.createdAtMs);
                if (message.likes != null && $Object.hasOwnProperty.call(message, "likes") && (typeof message.likes === "object" ? message.likes.low || message.likes.high : message.likes !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.likes);
                if (message.deleted != null && $Object.hasOwnProperty.call(message, "deleted") && message.deleted !== false)
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.deleted);
                if (message.edits != null && $Object.hasOwnProperty.call(message, "edits") && (typeof message.edits === "object" ? message.edits.low || message.edits.high : message.edits !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).int64(message.edits);
                if (message.replies != null && $Object.hasOwnProperty.call(message, "replies") && (typeof message.replies === "object" ? message.replies.low || message.replies.high : message.replies !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).int64(message.replies);
                if (message.depth != null && $Object.hasOwnProperty.call(message, "depth") && message.depth !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).int32(message.depth);
                if (message.liked != null && $Object.hasOwnProperty.call(message, "liked") && message.liked !== false)
                    writer.uint32(/* id 12, wireType 0 =*/96).bool(message.liked);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Message message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Message
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Message & parley.v1.Message.$Shape} Message
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Message.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Message();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.topicId = value;
                            else
                                delete message.topicId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.parentId = value;
                            else
                                delete message.parentId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.author = $root.parley.v1.User.decode(reader, reader.size(), $undefined, _depth + 1, message.author);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.createdAtMs = value;
                            else
                                delete message.createdAtMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.likes = value;
                            else
                                delete message.likes;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.deleted = value;
                            else
                                delete message.deleted;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.edits = value;
                            else
                                delete message.edits;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.replies = value;
                            else
                                delete message.replies;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.depth = value;
                            else
                                delete message.depth;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.liked = value;
                            else
                                delete message.liked;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Message
             * @function getTypeUrl
             * @memberof parley.v1.Message
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Message.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Message";
            };

            return Message;
        })();

        v1.PostMessageRequest = (function() {

            /**
             * Properties of a PostMessageRequest.
             * @typedef {Object} parley.v1.PostMessageRequest.$Properties
             * @property {Uint8Array|null} [requestId] PostMessageRequest requestId
             * @property {string|null} [topicId] PostMessageRequest topicId
             * @property {string|null} [parentId] PostMessageRequest parentId
             * @property {string|null} [text] PostMessageRequest text
             * @property {number|null} [createdAtMs] PostMessageRequest createdAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PostMessageRequest.
             * @memberof parley.v1
             * @interface IPostMessageRequest
             * @augments parley.v1.PostMessageRequest.$Properties
             * @deprecated Use parley.v1.PostMessageRequest.$Properties instead.
             */

            /**
             * Shape of a PostMessageRequest.
             * @typedef {parley.v1.PostMessageRequest.$Properties} parley.v1.PostMessageRequest.$Shape
             */

            /**
             * Constructs a new PostMessageRequest.
             * @memberof parley.v1
             * @classdesc Represents a PostMessageRequest.
             * @constructor
             * @param {parley.v1.PostMessageRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PostMessageRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PostMessageRequest requestId.
             * @member {Uint8Array} requestId
             * @memberof parley.v1.PostMessageRequest
             * @instance
             */
            PostMessageRequest.prototype.requestId = $util.newBuffer([]);

            /**
             * PostMessageRequest topicId.
             * @member {string} topicId
             * @memberof parley.v1.PostMessageRequest
             * @instance
             */
            PostMessageRequest.prototype.topicId = "";

            /**
             * PostMessageRequest parentId.
             * @member {string} parentId
             * @memberof parley.v1.PostMessageRequest
             * @instance
             */
            PostMessageRequest.prototype.parentId = "";

            /**
             * PostMessageRequest text.
             * @member {string} text
             * @memberof parley.v1.PostMessageRequest
             * @instance
             */
            PostMessageRequest.prototype.text = "";

            /**
             * PostMessageRequest createdAtMs.
             * @member {number} createdAtMs
             * @memberof parley.v1.PostMessageRequest
             * @instance
             */
            PostMessageRequest.prototype.createdAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new PostMessageRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.PostMessageRequest
             * @static
             * @param {parley.v1.PostMessageRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.PostMessageRequest} PostMessageRequest instance
             * @type {{
             *   (properties: parley.v1.PostMessageRequest.$Shape): parley.v1.PostMessageRequest & parley.v1.PostMessageRequest.$Shape;
             *   (properties?: parley.v1.PostMessageRequest.$Properties): parley.v1.PostMessageRequest;
             * }}
             */
            PostMessageRequest.create = function(properties) {
                return new PostMessageRequest(properties);
            };

            /**
             * Encodes the specified PostMessageRequest message. Does not implicitly {@link parley.v1.PostMessageRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.PostMessageRequest
             * @static
             * @param {parley.v1.PostMessageRequest.$Properties} message PostMessageRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PostMessageRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.requestId);
                if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId") && message.topicId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.topicId);
                if (message.parentId != null && $Object.hasOwnProperty.call(message, "parentId") && message.parentId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.parentId);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.text);
                if (message.createdAtMs != null && $Object.hasOwnProperty.call(message, "createdAtMs") && (typeof message.createdAtMs === "object" ? message.createdAtMs.low || message.createdAtMs.high : message.createdAtMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.createdAtMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PostMessageRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.PostMessageRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.PostMessageRequest & parley.v1.PostMessageRequest.$Shape} PostMessageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PostMessageRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.PostMessageRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.requestId = value;
                            else
                                delete message.requestId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.topicId = value;
                            else
                                delete message.topicId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.parentId = value;
                            else
                                delete message.parentId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.createdAtMs = value;
                            else
                                delete message.createdAtMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for PostMessageRequest
             * @function getTypeUrl
             * @memberof parley.v1.PostMessageRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            PostMessageRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.PostMessageRequest";
            };

            return PostMessageRequest;
        })();

        v1.EditMessageRequest = (function() {

            /**
             * Properties of an EditMessageRequest.
             * @typedef {Object} parley.v1.EditMessageRequest.$Properties
             * @property {Uint8Array|null} [requestId] EditMessageRequest requestId
             * @property {string|null} [messageId] EditMessageRequest messageId
             * @property {string|null} [topicId] EditMessageRequest topicId
             * @property {string|null} [text] The whole new text; the replica turns it into a minimal change.
             * @property {"messageId"|"topicId"} [target] EditMessageRequest target
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EditMessageRequest.
             * @memberof parley.v1
             * @interface IEditMessageRequest
             * @augments parley.v1.EditMessageRequest.$Properties
             * @deprecated Use parley.v1.EditMessageRequest.$Properties instead.
             */

            /**
             * Narrowed shape of an EditMessageRequest.
             * @typedef {{
             *   requestId?: Uint8Array|null;
             *   messageId?: string|null;
             *   topicId?: string|null;
             *   text?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ target?: undefined; messageId?: null; topicId?: null }|{ target?: "messageId"; messageId: string; topicId?: null }|{ target?: "topicId"; messageId?: null; topicId: string })
             * )} parley.v1.EditMessageRequest.$Shape
             */

            /**
             * Constructs a new EditMessageRequest.
             * @memberof parley.v1
             * @classdesc Represents an EditMessageRequest.
             * @constructor
             * @param {parley.v1.EditMessageRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EditMessageRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EditMessageRequest requestId.
             * @member {Uint8Array} requestId
             * @memberof parley.v1.EditMessageRequest
             * @instance
             */
            EditMessageRequest.prototype.requestId = $util.newBuffer([]);

            /**
             * EditMessageRequest messageId.
             * @member {string|null|undefined} messageId
             * @memberof parley.v1.EditMessageRequest
             * @instance
             */
            EditMessageRequest.prototype.messageId = null;

            /**
             * EditMessageRequest topicId.
             * @member {string|null|undefined} topicId
             * @memberof parley.v1.EditMessageRequest
             * @instance
             */
            EditMessageRequest.prototype.topicId = null;

            /**
             * The whole new text; the replica turns it into a minimal change.
             * @member {string} text
             * @memberof parley.v1.EditMessageRequest
             * @instance
             */
            EditMessageRequest.prototype.text = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * EditMessageRequest target.
             * @member {"messageId"|"topicId"|undefined} target
             * @memberof parley.v1.EditMessageRequest
             * @instance
             */
            $Object.defineProperty(EditMessageRequest.prototype, "target", {
                get: $util.oneOfGetter($oneOfFields = ["messageId", "topicId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new EditMessageRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.EditMessageRequest
             * @static
             * @param {parley.v1.EditMessageRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.EditMessageRequest} EditMessageRequest instance
             * @type {{
             *   (properties: parley.v1.EditMessageRequest.$Shape): parley.v1.EditMessageRequest & parley.v1.EditMessageRequest.$Shape;
             *   (properties?: parley.v1.EditMessageRequest.$Properties): parley.v1.EditMessageRequest;
             * }}
             */
            EditMessageRequest.create = function(properties) {
                return new EditMessageRequest(properties);
            };

            /**
             * Encodes the specified EditMessageRequest message. Does not implicitly {@link parley.v1.EditMessageRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.EditMessageRequest
             * @static
             * @param {parley.v1.EditMessageRequest.$Properties} message EditMessageRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EditMessageRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.requestId);
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.messageId);
                if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.topicId);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EditMessageRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.EditMessageRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.EditMessageRequest & parley.v1.EditMessageRequest.$Shape} EditMessageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EditMessageRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.EditMessageRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.requestId = value;
                            else
                                delete message.requestId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.messageId = reader.stringVerify();
                            message.target = "messageId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.topicId = reader.stringVerify();
                            message.target = "topicId";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for EditMessageRequest
             * @function getTypeUrl
             * @memberof parley.v1.EditMessageRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            EditMessageRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.EditMessageRequest";
            };

            return EditMessageRequest;
        })();

        v1.EditMessageResponse = (function() {

            /**
             * Properties of an EditMessageResponse.
             * @typedef {Object} parley.v1.EditMessageResponse.$Properties
             * @property {string|null} [text] EditMessageResponse text
             * @property {number|null} [edits] EditMessageResponse edits
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EditMessageResponse.
             * @memberof parley.v1
             * @interface IEditMessageResponse
             * @augments parley.v1.EditMessageResponse.$Properties
             * @deprecated Use parley.v1.EditMessageResponse.$Properties instead.
             */

            /**
             * Shape of an EditMessageResponse.
             * @typedef {parley.v1.EditMessageResponse.$Properties} parley.v1.EditMessageResponse.$Shape
             */

            /**
             * Constructs a new EditMessageResponse.
             * @memberof parley.v1
             * @classdesc Represents an EditMessageResponse.
             * @constructor
             * @param {parley.v1.EditMessageResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EditMessageResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EditMessageResponse text.
             * @member {string} text
             * @memberof parley.v1.EditMessageResponse
             * @instance
             */
            EditMessageResponse.prototype.text = "";

            /**
             * EditMessageResponse edits.
             * @member {number} edits
             * @memberof parley.v1.EditMessageResponse
             * @instance
             */
            EditMessageResponse.prototype.edits = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new EditMessageResponse instance using the specified properties.
             * @function create
             * @memberof parley.v1.EditMessageResponse
             * @static
             * @param {parley.v1.EditMessageResponse.$Properties=} [properties] Properties to set
             * @returns {parley.v1.EditMessageResponse} EditMessageResponse instance
             * @type {{
             *   (properties: parley.v1.EditMessageResponse.$Shape): parley.v1.EditMessageResponse & parley.v1.EditMessageResponse.$Shape;
             *   (properties?: parley.v1.EditMessageResponse.$Properties): parley.v1.EditMessageResponse;
             * }}
             */
            EditMessageResponse.create = function(properties) {
                return new EditMessageResponse(properties);
            };

            /**
             * Encodes the specified EditMessageResponse message. Does not implicitly {@link parley.v1.EditMessageResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.EditMessageResponse
             * @static
             * @param {parley.v1.EditMessageResponse.$Properties} message EditMessageResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EditMessageResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                if (message.edits != null && $Object.hasOwnProperty.call(message, "edits") && (typeof message.edits === "object" ? message.edits.low || message.edits.high : message.edits !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.edits);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EditMessageResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.EditMessageResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.EditMessageResponse & parley.v1.EditMessageResponse.$Shape} EditMessageResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EditMessageResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.EditMessageResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.edits = value;
                            else
                                delete message.edits;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for EditMessageResponse
             * @function getTypeUrl
             * @memberof parley.v1.EditMessageResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            EditMessageResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.EditMessageResponse";
            };

            return EditMessageResponse;
        })();

        v1.DeleteMessageRequest = (function() {

            /**
             * Properties of a DeleteMessageRequest.
             * @typedef {Object} parley.v1.DeleteMessageRequest.$Properties
             * @property {Uint8Array|null} [requestId] DeleteMessageRequest requestId
             * @property {string|null} [messageId] DeleteMessageRequest messageId
             * @property {string|null} [topicId] DeleteMessageRequest topicId
             * @property {"messageId"|"topicId"} [target] DeleteMessageRequest target
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteMessageRequest.
             * @memberof parley.v1
             * @interface IDeleteMessageRequest
             * @augments parley.v1.DeleteMessageRequest.$Properties
             * @deprecated Use parley.v1.DeleteMessageRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a DeleteMessageRequest.
             * @typedef {{
             *   requestId?: Uint8Array|null;
             *   messageId?: string|null;
             *   topicId?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ target?: undefined; messageId?: null; topicId?: null }|{ target?: "messageId"; messageId: string; topicId?: null }|{ target?: "topicId"; messageId?: null; topicId: string })
             * )} parley.v1.DeleteMessageRequest.$Shape
             */

            /**
             * Constructs a new DeleteMessageRequest.
             * @memberof parley.v1
             * @classdesc Represents a DeleteMessageRequest.
             * @constructor
             * @param {parley.v1.DeleteMessageRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteMessageRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteMessageRequest requestId.
             * @member {Uint8Array} requestId
             * @memberof parley.v1.DeleteMessageRequest
             * @instance
             */
            DeleteMessageRequest.prototype.requestId = $util.newBuffer([]);

            /**
             * DeleteMessageRequest messageId.
             * @member {string|null|undefined} messageId
             * @memberof parley.v1.DeleteMessageRequest
             * @instance
             */
            DeleteMessageRequest.prototype.messageId = null;

            /**
             * DeleteMessageRequest topicId.
             * @member {string|null|undefined} topicId
             * @memberof parley.v1.DeleteMessageRequest
             * @instance
             */
            DeleteMessageRequest.prototype.topicId = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * DeleteMessageRequest target.
             * @member {"messageId"|"topicId"|undefined} target
             * @memberof parley.v1.DeleteMessageRequest
             * @instance
             */
            $Object.defineProperty(DeleteMessageRequest.prototype, "target", {
                get: $util.oneOfGetter($oneOfFields = ["messageId", "topicId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new DeleteMessageRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.DeleteMessageRequest
             * @static
             * @param {parley.v1.DeleteMessageRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.DeleteMessageRequest} DeleteMessageRequest instance
             * @type {{
             *   (properties: parley.v1.DeleteMessageRequest.$Shape): parley.v1.DeleteMessageRequest & parley.v1.DeleteMessageRequest.$Shape;
             *   (properties?: parley.v1.DeleteMessageRequest.$Properties): parley.v1.DeleteMessageRequest;
             * }}
             */
            DeleteMessageRequest.create = function(properties) {
                return new DeleteMessageRequest(properties);
            };

            /**
             * Encodes the specified DeleteMessageRequest message. Does not implicitly {@link parley.v1.DeleteMessageRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.DeleteMessageRequest
             * @static
             * @param {parley.v1.DeleteMessageRequest.$Properties} message DeleteMessageRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteMessageRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.requestId);
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.messageId);
                if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.topicId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteMessageRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.DeleteMessageRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.DeleteMessageRequest & parley.v1.DeleteMessageRequest.$Shape} DeleteMessageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteMessageRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.DeleteMessageRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.requestId = value;
                            else
                                delete message.requestId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.messageId = reader.stringVerify();
                            message.target = "messageId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.topicId = reader.stringVerify();
                            message.target = "topicId";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for DeleteMessageRequest
             * @function getTypeUrl
             * @memberof parley.v1.DeleteMessageRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DeleteMessageRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.DeleteMessageRequest";
            };

            return DeleteMessageRequest;
        })();

        v1.DeleteMessageResponse = (function() {

            /**
             * Properties of a DeleteMessageResponse.
             * @typedef {Object} parley.v1.DeleteMessageResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteMessageResponse.
             * @memberof parley.v1
             * @interface IDeleteMessageResponse
             * @augments parley.v1.DeleteMessageResponse.$Properties
             * @deprecated Use parley.v1.DeleteMessageResponse.$Properties instead.
             */

            /**
             * Shape of a DeleteMessageResponse.
             * @typedef {parley.v1.DeleteMessageResponse.$Properties} parley.v1.DeleteMessageResponse.$Shape
             */

            /**
             * Constructs a new DeleteMessageResponse.
             * @memberof parley.v1
             * @classdesc Represents a DeleteMessageResponse.
             * @constructor
             * @param {parley.v1.DeleteMessageResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteMessageResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new DeleteMessageResponse instance using the specified properties.
             * @function create
             * @memberof parley.v1.DeleteMessageResponse
             * @static
             * @param {parley.v1.DeleteMessageResponse.$Properties=} [properties] Properties to set
             * @returns {parley.v1.DeleteMessageResponse} DeleteMessageResponse instance
             * @type {{
             *   (properties: parley.v1.DeleteMessageResponse.$Shape): parley.v1.DeleteMessageResponse & parley.v1.DeleteMessageResponse.$Shape;
             *   (properties?: parley.v1.DeleteMessageResponse.$Properties): parley.v1.DeleteMessageResponse;
             * }}
             */
            DeleteMessageResponse.create = function(properties) {
                return new DeleteMessageResponse(properties);
            };

            /**
             * Encodes the specified DeleteMessageResponse message. Does not implicitly {@link parley.v1.DeleteMessageResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.DeleteMessageResponse
             * @static
             * @param {parley.v1.DeleteMessageResponse.$Properties} message DeleteMessageResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteMessageResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteMessageResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.DeleteMessageResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.DeleteMessageResponse & parley.v1.DeleteMessageResponse.$Shape} DeleteMessageResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteMessageResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.DeleteMessageResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for DeleteMessageResponse
             * @function getTypeUrl
             * @memberof parley.v1.DeleteMessageResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DeleteMessageResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.DeleteMessageResponse";
            };

            return DeleteMessageResponse;
        })();

        v1.LikeMessageRequest = (function() {

            /**
             * Properties of a LikeMessageRequest.
             * @typedef {Object} parley.v1.LikeMessageRequest.$Properties
             * @property {Uint8Array|null} [requestId] LikeMessageRequest requestId
             * @property {string|null} [messageId] LikeMessageRequest messageId
             * @property {string|null} [topicId] LikeMessageRequest topicId
             * @property {boolean|null} [like] False takes the like back.
             * @property {"messageId"|"topicId"} [target] LikeMessageRequest target
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LikeMessageRequest.
             * @memberof parley.v1
             * @interface ILikeMessageRequest
             * @augments parley.v1.LikeMessageRequest.$Properties
             * @deprecated Use parley.v1.LikeMessageRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a LikeMessageRequest.
             * @typedef {{
             *   requestId?: Uint8Array|null;
             *   messageId?: string|null;
             *   topicId?: string|null;
             *   like?: boolean|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ target?: undefined; messageId?: null; topicId?: null }|{ target?: "messageId"; messageId: string; topicId?: null }|{ target?: "topicId"; messageId?: null; topicId: string })
             * )} parley.v1.LikeMessageRequest.$Shape
             */

            /**
             * Constructs a new LikeMessageRequest.
             * @memberof parley.v1
             * @classdesc Represents a LikeMessageRequest.
             * @constructor
             * @param {parley.v1.LikeMessageRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LikeMessageRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LikeMessageRequest requestId.
             * @member {Uint8Array} requestId
             * @memberof parley.v1.LikeMessageRequest
             * @instance
             */
            LikeMessageRequest.prototype.requestId = $util.newBuffer([]);

            /**
             * LikeMessageRequest messageId.
             * @member {string|null|undefined} messageId
             * @memberof parley.v1.LikeMessageRequest
             * @instance
             */
            LikeMessageRequest.prototype.messageId = null;

            /**
             * LikeMessageRequest topicId.
             * @member {string|null|undefined} topicId
             * @memberof parley.v1.LikeMessageRequest
             * @instance
             */
            LikeMessageRequest.prototype.topicId = null;

            /**
             * False takes the like back.
             * @member {boolean} like
             * @memberof parley.v1.LikeMessageRequest
             * @instance
             */
            LikeMessageRequest.prototype.like = false;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * LikeMessageRequest target.
             * @member {"messageId"|"topicId"|undefined} target
             * @memberof parley.v1.LikeMessageRequest
             * @instance
             */
            $Object.defineProperty(LikeMessageRequest.prototype, "target", {
                get: $util.oneOfGetter($oneOfFields = ["messageId", "topicId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new LikeMessageRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.LikeMessageRequest
             * @static
             * @param {parley.v1.LikeMessageRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.LikeMessageRequest} LikeMessageRequest instance
             * @type {{
             *   (properties: parley.v1.LikeMessageRequest.$Shape): parley.v1.LikeMessageRequest & parley.v1.LikeMessageRequest.$Shape;
             *   (properties?: parley.v1.LikeMessageRequest.$Properties): parley.v1.LikeMessageRequest;
             * }}
             */
            LikeMessageRequest.create = function(properties) {
                return new LikeMessageRequest(properties);
            };

            /**
             * Encodes the specified LikeMessageRequest message. Does not implicitly {@link parley.v1.LikeMessageRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.LikeMessageRequest
             * @static
             * @param {parley.v1.LikeMessageRequest.$Properties} message LikeMessageRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LikeMessageRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.requestId);
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.messageId);
                if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.topicId);
                if (message.like != null && $Object.hasOwnProperty.call(message, "like") && message.like !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.like);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LikeMessageRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.LikeMessageRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.LikeMessageRequest & parley.v1.LikeMessageRequest.$Shape} LikeMessageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LikeMessageRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.LikeMessageRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.requestId = value;
                            else
                                delete message.requestId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.messageId = reader.stringVerify();
                            message.target = "messageId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.topicId = reader.stringVerify();
                            message.target = "topicId";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.like = value;
                            else
                                delete message.like;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for LikeMessageRequest
             * @function getTypeUrl
             * @memberof parley.v1.LikeMessageRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            LikeMessageRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.LikeMessageRequest";
            };

            return LikeMessageRequest;
        })();

        v1.LikeMessageResponse = (function() {

            /**
             * Properties of a LikeMessageResponse.
             * @typedef {Object} parley.v1.LikeMessageResponse.$Properties
             * @property {number|null} [likes] LikeMessageResponse likes
             * @property {boolean|null} [liked] LikeMessageResponse liked
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LikeMessageResponse.
             * @memberof parley.v1
             * @interface ILikeMessageResponse
             * @augments parley.v1.LikeMessageResponse.$Properties
             * @deprecated Use parley.v1.LikeMessageResponse.$Properties instead.
             */

            /**
             * Shape of a LikeMessageResponse.
             * @typedef {parley.v1.LikeMessageResponse.$Properties} parley.v1.LikeMessageResponse.$Shape
             */

            /**
             * Constructs a new LikeMessageResponse.
             * @memberof parley.v1
             * @classdesc Represents a LikeMessageResponse.
             * @constructor
             * @param {parley.v1.LikeMessageResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LikeMessageResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LikeMessageResponse likes.
             * @member {number} likes
             * @memberof parley.v1.LikeMessageResponse
             * @instance
             */
            LikeMessageResponse.prototype.likes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * LikeMessageResponse liked.
             * @member {boolean} liked
             * @memberof parley.v1.LikeMessageResponse
             * @instance
             */
            LikeMessageResponse.prototype.liked = false;

            /**
             * Creates a new LikeMessageResponse instance using the specified properties.
             * @function create
             * @memberof parley.v1.LikeMessageResponse
             * @static
             * @param {parley.v1.LikeMessageResponse.$Properties=} [properties] Properties to set
             * @returns {parley.v1.LikeMessageResponse} LikeMessageResponse instance
             * @type {{
             *   (properties: parley.v1.LikeMessageResponse.$Shape): parley.v1.LikeMessageResponse & parley.v1.LikeMessageResponse.$Shape;
             *   (properties?: parley.v1.LikeMessageResponse.$Properties): parley.v1.LikeMessageResponse;
             * }}
             */
            LikeMessageResponse.create = function(properties) {
                return new LikeMessageResponse(properties);
            };

            /**
             * Encodes the specified LikeMessageResponse message. Does not implicitly {@link parley.v1.LikeMessageResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.LikeMessageResponse
             * @static
             * @param {parley.v1.LikeMessageResponse.$Properties} message LikeMessageResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LikeMessageResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.likes != null && $Object.hasOwnProperty.call(message, "likes") && (typeof message.likes === "object" ? message.likes.low || message.likes.high : message.likes !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.likes);
                if (message.liked != null && $Object.hasOwnProperty.call(message, "liked") && message.liked !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.liked);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LikeMessageResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.LikeMessageResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.LikeMessageResponse & parley.v1.LikeMessageResponse.$Shape} LikeMessageResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LikeMessageResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.LikeMessageResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.likes = value;
                            else
                                delete message.likes;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.liked = value;
                            else
                                delete message.liked;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for LikeMessageResponse
             * @function getTypeUrl
             * @memberof parley.v1.LikeMessageResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            LikeMessageResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.LikeMessageResponse";
            };

            return LikeMessageResponse;
        })();

        v1.GetMessageRequest = (function() {

            /**
             * Properties of a GetMessageRequest.
             * @typedef {Object} parley.v1.GetMessageRequest.$Properties
             * @property {string|null} [messageId] GetMessageRequest messageId
             * @property {string|null} [topicId] GetMessageRequest topicId
             * @property {boolean|null} [withHistory] GetMessageRequest withHistory
             * @property {"messageId"|"topicId"} [target] GetMessageRequest target
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetMessageRequest.
             * @memberof parley.v1
             * @interface IGetMessageRequest
             * @augments parley.v1.GetMessageRequest.$Properties
             * @deprecated Use parley.v1.GetMessageRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a GetMessageRequest.
             * @typedef {{
             *   messageId?: string|null;
             *   topicId?: string|null;
             *   withHistory?: boolean|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ target?: undefined; messageId?: null; topicId?: null }|{ target?: "messageId"; messageId: string; topicId?: null }|{ target?: "topicId"; messageId?: null; topicId: string })
             * )} parley.v1.GetMessageRequest.$Shape
             */

            /**
             * Constructs a new GetMessageRequest.
             * @memberof parley.v1
             * @classdesc Represents a GetMessageRequest.
             * @constructor
             * @param {parley.v1.GetMessageRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetMessageRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetMessageRequest messageId.
             * @member {string|null|undefined} messageId
             * @memberof parley.v1.GetMessageRequest
             * @instance
             */
            GetMessageRequest.prototype.messageId = null;

            /**
             * GetMessageRequest topicId.
             * @member {string|null|undefined} topicId
             * @memberof parley.v1.GetMessageRequest
             * @instance
             */
            GetMessageRequest.prototype.topicId = null;

            /**
             * GetMessageRequest withHistory.
             * @member {boolean} withHistory
             * @memberof parley.v1.GetMessageRequest
             * @instance
             */
            GetMessageRequest.prototype.withHistory = false;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * GetMessageRequest target.
             * @member {"messageId"|"topicId"|undefined} target
             * @memberof parley.v1.GetMessageRequest
             * @instance
             */
            $Object.defineProperty(GetMessageRequest.prototype, "target", {
                get: $util.oneOfGetter($oneOfFields = ["messageId", "topicId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new GetMessageRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.GetMessageRequest
             * @static
             * @param {parley.v1.GetMessageRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.GetMessageRequest} GetMessageRequest instance
             * @type {{
             *   (properties: parley.v1.GetMessageRequest.$Shape): parley.v1.GetMessageRequest & parley.v1.GetMessageRequest.$Shape;
             *   (properties?: parley.v1.GetMessageRequest.$Properties): parley.v1.GetMessageRequest;
             * }}
             */
            GetMessageRequest.create = function(properties) {
                return new GetMessageRequest(properties);
            };

            /**
             * Encodes the specified GetMessageRequest message. Does not implicitly {@link parley.v1.GetMessageRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.GetMessageRequest
             * @static
             * @param {parley.v1.GetMessageRequest.$Properties} message GetMessageRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetMessageRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.messageId);
                if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.topicId);
                if (message.withHistory != null && $Object.hasOwnProperty.call(message, "withHistory") && message.withHistory !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.withHistory);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetMessageRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.GetMessageRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.GetMessageRequest & parley.v1.GetMessageRequest.$Shape} GetMessageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetMessageRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.GetMessageRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.messageId = reader.stringVerify();
                            message.target = "messageId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.topicId = reader.stringVerify();
                            message.target = "topicId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.withHistory = value;
                            else
                                delete message.withHistory;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for GetMessageRequest
             * @function getTypeUrl
             * @memberof parley.v1.GetMessageRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GetMessageRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.GetMessageRequest";
            };

            return GetMessageRequest;
        })();

        v1.Revision = (function() {

            /**
             * Properties of a Revision.
             * @typedef {Object} parley.v1.Revision.$Properties
             * @property {parley.v1.User.$Properties|null} [author] Revision author
             * @property {number|null} [atMs] Revision atMs
             * @property {string|null} [text] Revision text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Revision.
             * @memberof parley.v1
             * @interface IRevision
             * @augments parley.v1.Revision.$Properties
             * @deprecated Use parley.v1.Revision.$Properties instead.
             */

            /**
             * Shape of a Revision.
             * @typedef {parley.v1.Revision.$Properties} parley.v1.Revision.$Shape
             */

            /**
             * Constructs a new Revision.
             * @memberof parley.v1
             * @classdesc Represents a Revision.
             * @constructor
             * @param {parley.v1.Revision.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Revision = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Revision author.
             * @member {parley.v1.User.$Properties|null|undefined} author
             * @memberof parley.v1.Revision
             * @instance
             */
            Revision.prototype.author = null;

            /**
             * Revision atMs.
             * @member {number} atMs
             * @memberof parley.v1.Revision
             * @instance
             */
            Revision.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Revision text.
             * @member {string} text
             * @memberof parley.v1.Revision
             * @instance
             */
            Revision.prototype.text = "";

            /**
             * Creates a new Revision instance using the specified properties.
             * @function create
             * @memberof parley.v1.Revision
             * @static
             * @param {parley.v1.Revision.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Revision} Revision instance
             * @type {{
             *   (properties: parley.v1.Revision.$Shape): parley.v1.Revision & parley.v1.Revision.$Shape;
             *   (properties?: parley.v1.Revision.$Properties): parley.v1.Revision;
             * }}
             */
            Revision.create = function(properties) {
                return new Revision(properties);
            };

            /**
             * Encodes the specified Revision message. Does not implicitly {@link parley.v1.Revision.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Revision
             * @static
             * @param {parley.v1.Revision.$Properties} message Revision message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Revision.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    $root.parley.v1.User.encode(message.author, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.atMs);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Revision message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Revision
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Revision & parley.v1.Revision.$Shape} Revision
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Revision.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Revision();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.author = $root.parley.v1.User.decode(reader, reader.size(), $undefined, _depth + 1, message.author);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.atMs = value;
                            else
                                delete message.atMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Revision
             * @function getTypeUrl
             * @memberof parley.v1.Revision
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Revision.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Revision";
            };

            return Revision;
        })();

        v1.GetMessageResponse = (function() {

            /**
             * Properties of a GetMessageResponse.
             * @typedef {Object} parley.v1.GetMessageResponse.$Properties
             * @property {parley.v1.Message.$Properties|null} [message] GetMessageResponse message
             * @property {parley.v1.Topic.$Properties|null} [topic] GetMessageResponse topic
             * @property {Array.<parley.v1.Revision.$Properties>|null} [history] Oldest first; the first is the original, unless some are omitted.
             * @property {number|null} [historyOmitted] How many of the oldest revisions are left out because the answer would be too large.
             * @property {"message"|"topic"} [what] GetMessageResponse what
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetMessageResponse.
             * @memberof parley.v1
             * @interface IGetMessageResponse
             * @augments parley.v1.GetMessageResponse.$Properties
             * @deprecated Use parley.v1.GetMessageResponse.$Properties instead.
             */

            /**
             * Narrowed shape of a GetMessageResponse.
             * @typedef {{
             *   message?: parley.v1.Message.$Shape|null;
             *   topic?: parley.v1.Topic.$Shape|null;
             *   history?: Array.<parley.v1.Revision.$Shape>|null;
             *   historyOmitted?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ what?: undefined; message?: null; topic?: null }|{ what?: "message"; message: parley.v1.Message.$Shape; topic?: null }|{ what?: "topic"; message?: null; topic: parley.v1.Topic.$Shape })
             * )} parley.v1.GetMessageResponse.$Shape
             */

            /**
             * Constructs a new GetMessageResponse.
             * @memberof parley.v1
             * @classdesc Represents a GetMessageResponse.
             * @constructor
             * @param {parley.v1.GetMessageResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetMessageResponse = function (properties) {
                this.history = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetMessageResponse message.
             * @member {parley.v1.Message.$Properties|null|undefined} message
             * @memberof parley.v1.GetMessageResponse
             * @instance
             */
            GetMessageResponse.prototype.message = null;

            /**
             * GetMessageResponse topic.
             * @member {parley.v1.Topic.$Properties|null|undefined} topic
             * @memberof parley.v1.GetMessageResponse
             * @instance
             */
            GetMessageResponse.prototype.topic = null;

            /**
             * Oldest first; the first is the original, unless some are omitted.
             * @member {Array.<parley.v1.Revision.$Properties>} history
             * @memberof parley.v1.GetMessageResponse
             * @instance
             */
            GetMessageResponse.prototype.history = $util.emptyArray;

            /**
             * How many of the oldest revisions are left out because the answer would be too large.
             * @member {number} historyOmitted
             * @memberof parley.v1.GetMessageResponse
             * @instance
             */
            GetMessageResponse.prototype.historyOmitted = 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * GetMessageResponse what.
             * @member {"message"|"topic"|undefined} what
             * @memberof parley.v1.GetMessageResponse
             * @instance
             */
            $Object.defineProperty(GetMessageResponse.prototype, "what", {
                get: $util.oneOfGetter($oneOfFields = ["message", "topic"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new GetMessageResponse instance using the specified properties.
             * @function create
             * @memberof parley.v1.GetMessageResponse
             * @static
             * @param {parley.v1.GetMessageResponse.$Properties=} [properties] Properties to set
             * @returns {parley.v1.GetMessageResponse} GetMessageResponse instance
             * @type {{
             *   (properties: parley.v1.GetMessageResponse.$Shape): parley.v1.GetMessageResponse & parley.v1.GetMessageResponse.$Shape;
             *   (properties?: parley.v1.GetMessageResponse.$Properties): parley.v1.GetMessageResponse;
             * }}
             */
            GetMessageResponse.create = function(properties) {
                return new GetMessageResponse(properties);
            };

            /**
             * Encodes the specified GetMessageResponse message. Does not implicitly {@link parley.v1.GetMessageResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.GetMessageResponse
             * @static
             * @param {parley.v1.GetMessageResponse.$Properties} message GetMessageResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetMessageResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    $root.parley.v1.Message.encode(message.message, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    $root.parley.v1.Topic.encode(message.topic, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.history != null && message.history.length)
                    for (let i = 0; i < message.history.length; ++i)
                        $root.parley.v1.Revision.encode(message.history[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.historyOmitted != null && $Object.hasOwnProperty.call(message, "historyOmitted") && message.historyOmitted !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.historyOmitted);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetMessageResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.GetMessageResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.GetMessageResponse & parley.v1.GetMessageResponse.$Shape} GetMessageResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetMessageResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.GetMessageResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.parley.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            message.what = "message";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.topic = $root.parley.v1.Topic.decode(reader, reader.size(), $undefined, _depth + 1, message.topic);
                            message.what = "topic";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.history && message.history.length))
                                message.history = [];
                            message.history.push($root.parley.v1.Revision.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.historyOmitted = value;
                            else
                                delete message.historyOmitted;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for GetMessageResponse
             * @function getTypeUrl
             * @memberof parley.v1.GetMessageResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GetMessageResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.GetMessageResponse";
            };

            return GetMessageResponse;
        })();

        /**
         * MessageSort enum.
         * @name parley.v1.MessageSort
         * @enum {number}
         * @property {number} MESSAGE_SORT_OLD=0 MESSAGE_SORT_OLD value
         * @property {number} MESSAGE_SORT_NEW=1 MESSAGE_SORT_NEW value
         * @property {number} MESSAGE_SORT_TOP=2 MESSAGE_SORT_TOP value
         */
        v1.MessageSort = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "MESSAGE_SORT_OLD"] = 0;
            values[valuesById[1] = "MESSAGE_SORT_NEW"] = 1;
            values[valuesById[2] = "MESSAGE_SORT_TOP"] = 2;
            return values;
        })();

        v1.GetMessagesRequest = (function() {

            /**
             * Properties of a GetMessagesRequest.
             * @typedef {Object} parley.v1.GetMessagesRequest.$Properties
             * @property {string|null} [topicId] GetMessagesRequest topicId
             * @property {parley.v1.MessageSort|null} [sort] GetMessagesRequest sort
             * @property {boolean|null} [tree] In order of the reply tree (siblings by `sort`), else flat.
             * @property {number|null} [limit] GetMessagesRequest limit
             * @property {string|null} [after] GetMessagesRequest after
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetMessagesRequest.
             * @memberof parley.v1
             * @interface IGetMessagesRequest
             * @augments parley.v1.GetMessagesRequest.$Properties
             * @deprecated Use parley.v1.GetMessagesRequest.$Properties instead.
             */

            /**
             * Shape of a GetMessagesRequest.
             * @typedef {parley.v1.GetMessagesRequest.$Properties} parley.v1.GetMessagesRequest.$Shape
             */

            /**
             * Constructs a new GetMessagesRequest.
             * @memberof parley.v1
             * @classdesc Represents a GetMessagesRequest.
             * @constructor
             * @param {parley.v1.GetMessagesRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetMessagesRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetMessagesRequest topicId.
             * @member {string} topicId
             * @memberof parley.v1.GetMessagesRequest
             * @instance
             */
            GetMessagesRequest.prototype.topicId = "";

            /**
             * GetMessagesRequest sort.
             * @member {parley.v1.MessageSort} sort
             * @memberof parley.v1.GetMessagesRequest
             * @instance
             */
            GetMessagesRequest.prototype.sort = 0;

            /**
             * In order of the reply tree (siblings by `sort`), else flat.
             * @member {boolean} tree
             * @memberof parley.v1.GetMessagesRequest
             * @instance
             */
            GetMessagesRequest.prototype.tree = false;

            /**
             * GetMessagesRequest limit.
             * @member {number} limit
             * @memberof parley.v1.GetMessagesRequest
             * @instance
             */
            GetMessagesRequest.prototype.limit = 0;

            /**
             * GetMessagesRequest after.
             * @member {string} after
             * @memberof parley.v1.GetMessagesRequest
             * @instance
             */
            GetMessagesRequest.prototype.after = "";

            /**
             * Creates a new GetMessagesRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.GetMessagesRequest
             * @static
             * @param {parley.v1.GetMessagesRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.GetMessagesRequest} GetMessagesRequest instance
             * @type {{
             *   (properties: parley.v1.GetMessagesRequest.$Shape): parley.v1.GetMessagesRequest & parley.v1.GetMessagesRequest.$Shape;
             *   (properties?: parley.v1.GetMessagesRequest.$Properties): parley.v1.GetMessagesRequest;
             * }}
             */
            GetMessagesRequest.create = function(properties) {
                return new GetMessagesRequest(properties);
            };

            /**
             * Encodes the specified GetMessagesRequest message. Does not implicitly {@link parley.v1.GetMessagesRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.GetMessagesRequest
             * @static
             * @param {parley.v1.GetMessagesRequest.$Properties} message GetMessagesRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetMessagesRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId") && message.topicId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.topicId);
                if (message.sort != null && $Object.hasOwnProperty.call(message, "sort") && message.sort !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.sort);
                if (message.tree != null && $Object.hasOwnProperty.call(message, "tree") && message.tree !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.tree);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.limit);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.after);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetMessagesRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.GetMessagesRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.GetMessagesRequest & parley.v1.GetMessagesRequest.$Shape} GetMessagesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetMessagesRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.GetMessagesRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.topicId = value;
                            else
                                delete message.topicId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.sort = value;
                            else
                                delete message.sort;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.tree = value;
                            else
                                delete message.tree;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for GetMessagesRequest
             * @function getTypeUrl
             * @memberof parley.v1.GetMessagesRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GetMessagesRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.GetMessagesRequest";
            };

            return GetMessagesRequest;
        })();

        v1.GetMessagesResponse = (function() {

            /**
             * Properties of a GetMessagesResponse.
             * @typedef {Object} parley.v1.GetMessagesResponse.$Properties
             * @property {Array.<parley.v1.Message.$Properties>|null} [messages] GetMessagesResponse messages
             * @property {string|null} [next] GetMessagesResponse next
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetMessagesResponse.
             * @memberof parley.v1
             * @interface IGetMessagesResponse
             * @augments parley.v1.GetMessagesResponse.$Properties
             * @deprecated Use parley.v1.GetMessagesResponse.$Properties instead.
             */

            /**
             * Shape of a GetMessagesResponse.
             * @typedef {parley.v1.GetMessagesResponse.$Properties} parley.v1.GetMessagesResponse.$Shape
             */

            /**
             * Constructs a new GetMessagesResponse.
             * @memberof parley.v1
             * @classdesc Represents a GetMessagesResponse.
             * @constructor
             * @param {parley.v1.GetMessagesResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetMessagesResponse = function (properties) {
                this.messages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetMessagesResponse messages.
             * @member {Array.<parley.v1.Message.$Properties>} messages
             * @memberof parley.v1.GetMessagesResponse
             * @instance
             */
            GetMessagesResponse.prototype.messages = $util.emptyArray;

            /**
             * GetMessagesResponse next.
             * @member {string} next
             * @memberof parley.v1.GetMessagesResponse
             * @instance
             */
            GetMessagesResponse.prototype.next = "";

            /**
             * Creates a new GetMessagesResponse instance using the specified properties.
             * @function create
             * @memberof parley.v1.GetMessagesResponse
             * @static
             * @param {parley.v1.GetMessagesResponse.$Properties=} [properties] Properties to set
             * @returns {parley.v1.GetMessagesResponse} GetMessagesResponse instance
             * @type {{
             *   (properties: parley.v1.GetMessagesResponse.$Shape): parley.v1.GetMessagesResponse & parley.v1.GetMessagesResponse.$Shape;
             *   (properties?: parley.v1.GetMessagesResponse.$Properties): parley.v1.GetMessagesResponse;
             * }}
             */
            GetMessagesResponse.create = function(properties) {
                return new GetMessagesResponse(properties);
            };

            /**
             * Encodes the specified GetMessagesResponse message. Does not implicitly {@link parley.v1.GetMessagesResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.GetMessagesResponse
             * @static
             * @param {parley.v1.GetMessagesResponse.$Properties} message GetMessagesResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetMessagesResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.messages != null && message.messages.length)
                    for (let i = 0; i < message.messages.length; ++i)
                        $root.parley.v1.Message.encode(message.messages[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.next);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetMessagesResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.GetMessagesResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.GetMessagesResponse & parley.v1.GetMessagesResponse.$Shape} GetMessagesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetMessagesResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.GetMessagesResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.messages && message.messages.length))
                                message.messages = [];
                            message.messages.push($root.parley.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.next = value;
                            else
                                delete message.next;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for GetMessagesResponse
             * @function getTypeUrl
             * @memberof parley.v1.GetMessagesResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GetMessagesResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.GetMessagesResponse";
            };

            return GetMessagesResponse;
        })();

        v1.SearchRequest = (function() {

            /**
             * Properties of a SearchRequest.
             * @typedef {Object} parley.v1.SearchRequest.$Properties
             * @property {string|null} [words] SearchRequest words
             * @property {number|null} [limit] SearchRequest limit
             * @property {string|null} [after] SearchRequest after
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SearchRequest.
             * @memberof parley.v1
             * @interface ISearchRequest
             * @augments parley.v1.SearchRequest.$Properties
             * @deprecated Use parley.v1.SearchRequest.$Properties instead.
             */

            /**
             * Shape of a SearchRequest.
             * @typedef {parley.v1.SearchRequest.$Properties} parley.v1.SearchRequest.$Shape
             */

            /**
             * Constructs a new SearchRequest.
             * @memberof parley.v1
             * @classdesc Represents a SearchRequest.
             * @constructor
             * @param {parley.v1.SearchRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SearchRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SearchRequest words.
             * @member {string} words
             * @memberof parley.v1.SearchRequest
             * @instance
             */
            SearchRequest.prototype.words = "";

            /**
             * SearchRequest limit.
             * @member {number} limit
             * @memberof parley.v1.SearchRequest
             * @instance
             */
            SearchRequest.prototype.limit = 0;

            /**
             * SearchRequest after.
             * @member {string} after
             * @memberof parley.v1.SearchRequest
             * @instance
             */
            SearchRequest.prototype.after = "";

            /**
             * Creates a new SearchRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.SearchRequest
             * @static
             * @param {parley.v1.SearchRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.SearchRequest} SearchRequest instance
             * @type {{
             *   (properties: parley.v1.SearchRequest.$Shape): parley.v1.SearchRequest & parley.v1.SearchRequest.$Shape;
             *   (properties?: parley.v1.SearchRequest.$Properties): parley.v1.SearchRequest;
             * }}
             */
            SearchRequest.create = function(properties) {
                return new SearchRequest(properties);
            };

            /**
             * Encodes the specified SearchRequest message. Does not implicitly {@link parley.v1.SearchRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.SearchRequest
             * @static
             * @param {parley.v1.SearchRequest.$Properties} message SearchRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SearchRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.words != null && $Object.hasOwnProperty.call(message, "words") && message.words !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.words);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.limit);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.after);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SearchRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.SearchRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.SearchRequest & parley.v1.SearchRequest.$Shape} SearchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SearchRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SearchRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.words = value;
                            else
                                delete message.words;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for SearchRequest
             * @function getTypeUrl
             * @memberof parley.v1.SearchRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SearchRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.SearchRequest";
            };

            return SearchRequest;
        })();

        v1.Found = (function() {

            /**
             * Properties of a Found.
             * @typedef {Object} parley.v1.Found.$Properties
             * @property {parley.v1.Topic.$Properties|null} [topic] Found topic
             * @property {parley.v1.Message.$Properties|null} [message] Absent when the topic itself matched.
             * @property {string|null} [snippet] The place that matched, the words between « and ».
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Found.
             * @memberof parley.v1
             * @interface IFound
             * @augments parley.v1.Found.$Properties
             * @deprecated Use parley.v1.Found.$Properties instead.
             */

            /**
             * Shape of a Found.
             * @typedef {parley.v1.Found.$Properties} parley.v1.Found.$Shape
             */

            /**
             * Constructs a new Found.
             * @memberof parley.v1
             * @classdesc Represents a Found.
             * @constructor
             * @param {parley.v1.Found.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Found = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Found topic.
             * @member {parley.v1.Topic.$Properties|null|undefined} topic
             * @memberof parley.v1.Found
             * @instance
             */
            Found.prototype.topic = null;

            /**
             * Absent when the topic itself matched.
             * @member {parley.v1.Message.$Properties|null|undefined} message
             * @memberof parley.v1.Found
             * @instance
             */
            Found.prototype.message = null;

            /**
             * The place that matched, the words between « and ».
             * @member {string} snippet
             * @memberof parley.v1.Found
             * @instance
             */
            Found.prototype.snippet = "";

            /**
             * Creates a new Found instance using the specified properties.
             * @function create
             * @memberof parley.v1.Found
             * @static
             * @param {parley.v1.Found.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Found} Found instance
             * @type {{
             *   (properties: parley.v1.Found.$Shape): parley.v1.Found & parley.v1.Found.$Shape;
             *   (properties?: parley.v1.Found.$Properties): parley.v1.Found;
             * }}
             */
            Found.create = function(properties) {
                return new Found(properties);
            };

            /**
             * Encodes the specified Found message. Does not implicitly {@link parley.v1.Found.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Found
             * @static
             * @param {parley.v1.Found.$Properties} message Found message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Found.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    $root.parley.v1.Topic.encode(message.topic, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    $root.parley.v1.Message.encode(message.message, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.snippet != null && $Object.hasOwnProperty.call(message, "snippet") && message.snippet !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.snippet);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Found message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Found
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Found & parley.v1.Found.$Shape} Found
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Found.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Found();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.topic = $root.parley.v1.Topic.decode(reader, reader.size(), $undefined, _depth + 1, message.topic);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.parley.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.snippet = value;
                            else
                                delete message.snippet;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Found
             * @function getTypeUrl
             * @memberof parley.v1.Found
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Found.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Found";
            };

            return Found;
        })();

        v1.SearchResponse = (function() {

            /**
             * Properties of a SearchResponse.
             * @typedef {Object} parley.v1.SearchResponse.$Properties
             * @property {Array.<parley.v1.Found.$Properties>|null} [found] SearchResponse found
             * @property {string|null} [next] SearchResponse next
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SearchResponse.
             * @memberof parley.v1
             * @interface ISearchResponse
             * @augments parley.v1.SearchResponse.$Properties
             * @deprecated Use parley.v1.SearchResponse.$Properties instead.
             */

            /**
             * Shape of a SearchResponse.
             * @typedef {parley.v1.SearchResponse.$Properties} parley.v1.SearchResponse.$Shape
             */

            /**
             * Constructs a new SearchResponse.
             * @memberof parley.v1
             * @classdesc Represents a SearchResponse.
             * @constructor
             * @param {parley.v1.SearchResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SearchResponse = function (properties) {
                this.found = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SearchResponse found.
             * @member {Array.<parley.v1.Found.$Properties>} found
             * @memberof parley.v1.SearchResponse
             * @instance
             */
            SearchResponse.prototype.found = $util.emptyArray;

            /**
             * SearchResponse next.
             * @member {string} next
             * @memberof parley.v1.SearchResponse
             * @instance
             */
            SearchResponse.prototype.next = "";

            /**
             * Creates a new SearchResponse instance using the specified properties.
             * @function create
             * @memberof parley.v1.SearchResponse
             * @static
             * @param {parley.v1.SearchResponse.$Properties=} [properties] Properties to set
             * @returns {parley.v1.SearchResponse} SearchResponse instance
             * @type {{
             *   (properties: parley.v1.SearchResponse.$Shape): parley.v1.SearchResponse & parley.v1.SearchResponse.$Shape;
             *   (properties?: parley.v1.SearchResponse.$Properties): parley.v1.SearchResponse;
             * }}
             */
            SearchResponse.create = function(properties) {
                return new SearchResponse(properties);
            };

            /**
             * Encodes the specified SearchResponse message. Does not implicitly {@link parley.v1.SearchResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.SearchResponse
             * @static
             * @param {parley.v1.SearchResponse.$Properties} message SearchResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SearchResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.found != null && message.found.length)
                    for (let i = 0; i < message.found.length; ++i)
                        $root.parley.v1.Found.encode(message.found[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.next);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SearchResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.SearchResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.SearchResponse & parley.v1.SearchResponse.$Shape} SearchResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SearchResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SearchResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.found && message.found.length))
                                message.found = [];
                            message.found.push($root.parley.v1.Found.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.next = value;
                            else
                                delete message.next;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for SearchResponse
             * @function getTypeUrl
             * @memberof parley.v1.SearchResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SearchResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.SearchResponse";
            };

            return SearchResponse;
        })();

        v1.MarkReadRequest = (function() {

            /**
             * Properties of a MarkReadRequest.
             * @typedef {Object} parley.v1.MarkReadRequest.$Properties
             * @property {Uint8Array|null} [requestId] MarkReadRequest requestId
             * @property {string|null} [topicId] MarkReadRequest topicId
             * @property {parley.v1.VersionVector.$Properties|null} [upTo] What the user has seen: the version of the page that was read. Absent: all that is here now.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MarkReadRequest.
             * @memberof parley.v1
             * @interface IMarkReadRequest
             * @augments parley.v1.MarkReadRequest.$Properties
             * @deprecated Use parley.v1.MarkReadRequest.$Properties instead.
             */

            /**
             * Shape of a MarkReadRequest.
             * @typedef {parley.v1.MarkReadRequest.$Properties} parley.v1.MarkReadRequest.$Shape
             */

            /**
             * Constructs a new MarkReadRequest.
             * @memberof parley.v1
             * @classdesc Represents a MarkReadRequest.
             * @constructor
             * @param {parley.v1.MarkReadRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MarkReadRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MarkReadRequest requestId.
             * @member {Uint8Array} requestId
             * @memberof parley.v1.MarkReadRequest
             * @instance
             */
            MarkReadRequest.prototype.requestId = $util.newBuffer([]);

            /**
             * MarkReadRequest topicId.
             * @member {string} topicId
             * @memberof parley.v1.MarkReadRequest
             * @instance
             */
            MarkReadRequest.prototype.topicId = "";

            /**
             * What the user has seen: the version of the page that was read. Absent: all that is here now.
             * @member {parley.v1.VersionVector.$Properties|null|undefined} upTo
             * @memberof parley.v1.MarkReadRequest
             * @instance
             */
            MarkReadRequest.prototype.upTo = null;

            /**
             * Creates a new MarkReadRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.MarkReadRequest
             * @static
             * @param {parley.v1.MarkReadRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.MarkReadRequest} MarkReadRequest instance
             * @type {{
             *   (properties: parley.v1.MarkReadRequest.$Shape): parley.v1.MarkReadRequest & parley.v1.MarkReadRequest.$Shape;
             *   (properties?: parley.v1.MarkReadRequest.$Properties): parley.v1.MarkReadRequest;
             * }}
             */
            MarkReadRequest.create = function(properties) {
                return new MarkReadRequest(properties);
            };

            /**
             * Encodes the specified MarkReadRequest message. Does not implicitly {@link parley.v1.MarkReadRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.MarkReadRequest
             * @static
             * @param {parley.v1.MarkReadRequest.$Properties} message MarkReadRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MarkReadRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.requestId);
                if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId") && message.topicId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.topicId);
                if (message.upTo != null && $Object.hasOwnProperty.call(message, "upTo"))
                    $root.parley.v1.VersionVector.encode(message.upTo, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MarkReadRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.MarkReadRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.MarkReadRequest & parley.v1.MarkReadRequest.$Shape} MarkReadRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MarkReadRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.MarkReadRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.requestId = value;
                            else
                                delete message.requestId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.topicId = value;
                            else
                                delete message.topicId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.upTo = $root.parley.v1.VersionVector.decode(reader, reader.size(), $undefined, _depth + 1, message.upTo);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for MarkReadRequest
             * @function getTypeUrl
             * @memberof parley.v1.MarkReadRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            MarkReadRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.MarkReadRequest";
            };

            return MarkReadRequest;
        })();

        v1.MarkReadResponse = (function() {

            /**
             * Properties of a MarkReadResponse.
             * @typedef {Object} parley.v1.MarkReadResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MarkReadResponse.
             * @memberof parley.v1
             * @interface IMarkReadResponse
             * @augments parley.v1.MarkReadResponse.$Properties
             * @deprecated Use parley.v1.MarkReadResponse.$Properties instead.
             */

            /**
             * Shape of a MarkReadResponse.
             * @typedef {parley.v1.MarkReadResponse.$Properties} parley.v1.MarkReadResponse.$Shape
             */

            /**
             * Constructs a new MarkReadResponse.
             * @memberof parley.v1
             * @classdesc Represents a MarkReadResponse.
             * @constructor
             * @param {parley.v1.MarkReadResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MarkReadResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new MarkReadResponse instance using the specified properties.
             * @function create
             * @memberof parley.v1.MarkReadResponse
             * @static
             * @param {parley.v1.MarkReadResponse.$Properties=} [properties] Properties to set
             * @returns {parley.v1.MarkReadResponse} MarkReadResponse instance
             * @type {{
             *   (properties: parley.v1.MarkReadResponse.$Shape): parley.v1.MarkReadResponse & parley.v1.MarkReadResponse.$Shape;
             *   (properties?: parley.v1.MarkReadResponse.$Properties): parley.v1.MarkReadResponse;
             * }}
             */
            MarkReadResponse.create = function(properties) {
                return new MarkReadResponse(properties);
            };

            /**
             * Encodes the specified MarkReadResponse message. Does not implicitly {@link parley.v1.MarkReadResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.MarkReadResponse
             * @static
             * @param {parley.v1.MarkReadResponse.$Properties} message MarkReadResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MarkReadResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MarkReadResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.MarkReadResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.MarkReadResponse & parley.v1.MarkReadResponse.$Shape} MarkReadResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MarkReadResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.MarkReadResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for MarkReadResponse
             * @function getTypeUrl
             * @memberof parley.v1.MarkReadResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            MarkReadResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.MarkReadResponse";
            };

            return MarkReadResponse;
        })();

        v1.ListUnreadRequest = (function() {

            /**
             * Properties of a ListUnreadRequest.
             * @typedef {Object} parley.v1.ListUnreadRequest.$Properties
             * @property {number|null} [limit] ListUnreadRequest limit
             * @property {string|null} [after] ListUnreadRequest after
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListUnreadRequest.
             * @memberof parley.v1
             * @interface IListUnreadRequest
             * @augments parley.v1.ListUnreadRequest.$Properties
             * @deprecated Use parley.v1.ListUnreadRequest.$Properties instead.
             */

            /**
             * Shape of a ListUnreadRequest.
             * @typedef {parley.v1.ListUnreadRequest.$Properties} parley.v1.ListUnreadRequest.$Shape
             */

            /**
             * Constructs a new ListUnreadRequest.
             * @memberof parley.v1
             * @classdesc Represents a ListUnreadRequest.
             * @constructor
             * @param {parley.v1.ListUnreadRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListUnreadRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListUnreadRequest limit.
             * @member {number} limit
             * @memberof parley.v1.ListUnreadRequest
             * @instance
             */
            ListUnreadRequest.prototype.limit = 0;

            /**
             * ListUnreadRequest after.
             * @member {string} after
             * @memberof parley.v1.ListUnreadRequest
             * @instance
             */
            ListUnreadRequest.prototype.after = "";

            /**
             * Creates a new ListUnreadRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.ListUnreadRequest
             * @static
             * @param {parley.v1.ListUnreadRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.ListUnreadRequest} ListUnreadRequest instance
             * @type {{
             *   (properties: parley.v1.ListUnreadRequest.$Shape): parley.v1.ListUnreadRequest & parley.v1.ListUnreadRequest.$Shape;
             *   (properties?: parley.v1.ListUnreadRequest.$Properties): parley.v1.ListUnreadRequest;
             * }}
             */
            ListUnreadRequest.create = function(properties) {
                return new ListUnreadRequest(properties);
            };

            /**
             * Encodes the specified ListUnreadRequest message. Does not implicitly {@link parley.v1.ListUnreadRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListUnreadRequest
             * @static
             * @param {parley.v1.ListUnreadRequest.$Properties} message ListUnreadRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListUnreadRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.limit);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.after);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListUnreadRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListUnreadRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListUnreadRequest & parley.v1.ListUnreadRequest.$Shape} ListUnreadRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListUnreadRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.ListUnreadRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for ListUnreadRequest
             * @function getTypeUrl
             * @memberof parley.v1.ListUnreadRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ListUnreadRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.ListUnreadRequest";
            };

            return ListUnreadRequest;
        })();

        v1.UnreadTopic = (function() {

            /**
             * Properties of an UnreadTopic.
             * @typedef {Object} parley.v1.UnreadTopic.$Properties
             * @property {parley.v1.Topic.$Properties|null} [topic] UnreadTopic topic
             * @property {number|null} [unread] UnreadTopic unread
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UnreadTopic.
             * @memberof parley.v1
             * @interface IUnreadTopic
             * @augments parley.v1.UnreadTopic.$Properties
             * @deprecated Use parley.v1.UnreadTopic.$Properties instead.
             */

            /**
             * Shape of an UnreadTopic.
             * @typedef {parley.v1.UnreadTopic.$Properties} parley.v1.UnreadTopic.$Shape
             */

            /**
             * Constructs a new UnreadTopic.
             * @memberof parley.v1
             * @classdesc Represents an UnreadTopic.
             * @constructor
             * @param {parley.v1.UnreadTopic.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UnreadTopic = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UnreadTopic topic.
             * @member {parley.v1.Topic.$Properties|null|undefined} topic
             * @memberof parley.v1.UnreadTopic
             * @instance
             */
            UnreadTopic.prototype.topic = null;

            /**
             * UnreadTopic unread.
             * @member {number} unread
             * @memberof parley.v1.UnreadTopic
             * @instance
             */
            UnreadTopic.prototype.unread = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new UnreadTopic instance using the specified properties.
             * @function create
             * @memberof parley.v1.UnreadTopic
             * @static
             * @param {parley.v1.UnreadTopic.$Properties=} [properties] Properties to set
             * @returns {parley.v1.UnreadTopic} UnreadTopic instance
             * @type {{
             *   (properties: parley.v1.UnreadTopic.$Shape): parley.v1.UnreadTopic & parley.v1.UnreadTopic.$Shape;
             *   (properties?: parley.v1.UnreadTopic.$Properties): parley.v1.UnreadTopic;
             * }}
             */
            UnreadTopic.create = function(properties) {
                return new UnreadTopic(properties);
            };

            /**
             * Encodes the specified UnreadTopic message. Does not implicitly {@link parley.v1.UnreadTopic.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.UnreadTopic
             * @static
             * @param {parley.v1.UnreadTopic.$Properties} message UnreadTopic message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UnreadTopic.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    $root.parley.v1.Topic.encode(message.topic, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.unread != null && $Object.hasOwnProperty.call(message, "unread") && (typeof message.unread === "object" ? message.unread.low || message.unread.high : message.unread !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.unread);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UnreadTopic message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.UnreadTopic
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.UnreadTopic & parley.v1.UnreadTopic.$Shape} UnreadTopic
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UnreadTopic.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.UnreadTopic();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.topic = $root.parley.v1.Topic.decode(reader, reader.size(), $undefined, _depth + 1, message.topic);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.unread = value;
                            else
                                delete message.unread;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for UnreadTopic
             * @function getTypeUrl
             * @memberof parley.v1.UnreadTopic
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            UnreadTopic.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.UnreadTopic";
            };

            return UnreadTopic;
        })();

        v1.ListUnreadResponse = (function() {

            /**
             * Properties of a ListUnreadResponse.
             * @typedef {Object} parley.v1.ListUnreadResponse.$Properties
             * @property {Array.<parley.v1.UnreadTopic.$Properties>|null} [topics] ListUnreadResponse topics
             * @property {string|null} [next] ListUnreadResponse next
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListUnreadResponse.
             * @memberof parley.v1
             * @interface IListUnreadResponse
             * @augments parley.v1.ListUnreadResponse.$Properties
             * @deprecated Use parley.v1.ListUnreadResponse.$Properties instead.
             */

            /**
             * Shape of a ListUnreadResponse.
             * @typedef {parley.v1.ListUnreadResponse.$Properties} parley.v1.ListUnreadResponse.$Shape
             */

            /**
             * Constructs a new ListUnreadResponse.
             * @memberof parley.v1
             * @classdesc Represents a ListUnreadResponse.
             * @constructor
             * @param {parley.v1.ListUnreadResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListUnreadResponse = function (properties) {
                this.topics = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListUnreadResponse topics.
             * @member {Array.<parley.v1.UnreadTopic.$Properties>} topics
             * @memberof parley.v1.ListUnreadResponse
             * @instance
             */
            ListUnreadResponse.prototype.topics = $util.emptyArray;

            /**
             * ListUnreadResponse next.
             * @member {string} next
             * @memberof parley.v1.ListUnreadResponse
             * @instance
             */
            ListUnreadResponse.prototype.next = "";

            /**
             * Creates a new ListUnreadResponse instance using the specified properties.
             * @function create
             * @memberof parley.v1.ListUnreadResponse
             * @static
             * @param {parley.v1.ListUnreadResponse.$Properties=} [properties] Properties to set
             * @returns {parley.v1.ListUnreadResponse} ListUnreadResponse instance
             * @type {{
             *   (properties: parley.v1.ListUnreadResponse.$Shape): parley.v1.ListUnreadResponse & parley.v1.ListUnreadResponse.$Shape;
             *   (properties?: parley.v1.ListUnreadResponse.$Properties): parley.v1.ListUnreadResponse;
             * }}
             */
            ListUnreadResponse.create = function(properties) {
                return new ListUnreadResponse(properties);
            };

            /**
             * Encodes the specified ListUnreadResponse message. Does not implicitly {@link parley.v1.ListUnreadResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListUnreadResponse
             * @static
             * @param {parley.v1.ListUnreadResponse.$Properties} message ListUnreadResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListUnreadResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topics != null && message.topics.length)
                    for (let i = 0; i < message.topics.length; ++i)
                        $root.parley.v1.UnreadTopic.encode(message.topics[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.next);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListUnreadResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListUnreadResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListUnreadResponse & parley.v1.ListUnreadResponse.$Shape} ListUnreadResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListUnreadResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.ListUnreadResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.topics && message.topics.length))
                                message.topics = [];
                            message.topics.push($root.parley.v1.UnreadTopic.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.next = value;
                            else
                                delete message.next;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for ListUnreadResponse
             * @function getTypeUrl
             * @memberof parley.v1.ListUnreadResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ListUnreadResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.ListUnreadResponse";
            };

            return ListUnreadResponse;
        })();

        v1.GetSubscriptionNodeRequest = (function() {

            /**
             * Properties of a GetSubscriptionNodeRequest.
             * @typedef {Object} parley.v1.GetSubscriptionNodeRequest.$Properties
             * @property {Array.<string>|null} [topicIds] GetSubscriptionNodeRequest topicIds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetSubscriptionNodeRequest.
             * @memberof parley.v1
             * @interface IGetSubscriptionNodeRequest
             * @augments parley.v1.GetSubscriptionNodeRequest.$Properties
             * @deprecated Use parley.v1.GetSubscriptionNodeRequest.$Properties instead.
             */

            /**
             * Shape of a GetSubscriptionNodeRequest.
             * @typedef {parley.v1.GetSubscriptionNodeRequest.$Properties} parley.v1.GetSubscriptionNodeRequest.$Shape
             */

            /**
             * Constructs a new GetSubscriptionNodeRequest.
             * @memberof parley.v1
             * @classdesc Represents a GetSubscriptionNodeRequest.
             * @constructor
             * @param {parley.v1.GetSubscriptionNodeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetSubscriptionNodeRequest = function (properties) {
                this.topicIds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetSubscriptionNodeRequest topicIds.
             * @member {Array.<string>} topicIds
             * @memberof parley.v1.GetSubscriptionNodeRequest
             * @instance
             */
            GetSubscriptionNodeRequest.prototype.topicIds = $util.emptyArray;

            /**
             * Creates a new GetSubscriptionNodeRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.GetSubscriptionNodeRequest
             * @static
             * @param {parley.v1.GetSubscriptionNodeRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.GetSubscriptionNodeRequest} GetSubscriptionNodeRequest instance
             * @type {{
             *   (properties: parley.v1.GetSubscriptionNodeRequest.$Shape): parley.v1.GetSubscriptionNodeRequest & parley.v1.GetSubscriptionNodeRequest.$Shape;
             *   (properties?: parley.v1.GetSubscriptionNodeRequest.$Properties): parley.v1.GetSubscriptionNodeRequest;
             * }}
             */
            GetSubscriptionNodeRequest.create = function(properties) {
                return new GetSubscriptionNodeRequest(properties);
            };

            /**
             * Encodes the specified GetSubscriptionNodeRequest message. Does not implicitly {@link parley.v1.GetSubscriptionNodeRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.GetSubscriptionNodeRequest
             * @static
             * @param {parley.v1.GetSubscriptionNodeRequest.$Properties} message GetSubscriptionNodeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetSubscriptionNodeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topicIds != null && message.topicIds.length)
                    for (let i = 0; i < message.topicIds.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.topicIds[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetSubscriptionNodeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.GetSubscriptionNodeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.GetSubscriptionNodeRequest & parley.v1.GetSubscriptionNodeRequest.$Shape} GetSubscriptionNodeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetSubscriptionNodeRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.GetSubscriptionNodeRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.topicIds && message.topicIds.length))
                                message.topicIds = [];
                            message.topicIds.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for GetSubscriptionNodeRequest
             * @function getTypeUrl
             * @memberof parley.v1.GetSubscriptionNodeRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GetSubscriptionNodeRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.GetSubscriptionNodeRequest";
            };

            return GetSubscriptionNodeRequest;
        })();

        v1.GetSubscriptionNodeResponse = (function() {

            /**
             * Properties of a GetSubscriptionNodeResponse.
             * @typedef {Object} parley.v1.GetSubscriptionNodeResponse.$Properties
             * @property {string|null} [replica] GetSubscriptionNodeResponse replica
             * @property {string|null} [address] host:port, dialable as it is.
             * @property {string|null} [token] GetSubscriptionNodeResponse token
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetSubscriptionNodeResponse.
             * @memberof parley.v1
             * @interface IGetSubscriptionNodeResponse
             * @augments parley.v1.GetSubscriptionNodeResponse.$Properties
             * @deprecated Use parley.v1.GetSubscriptionNodeResponse.$Properties instead.
             */

            /**
             * Shape of a GetSubscriptionNodeResponse.
             * @typedef {parley.v1.GetSubscriptionNodeResponse.$Properties} parley.v1.GetSubscriptionNodeResponse.$Shape
             */

            /**
             * Constructs a new GetSubscriptionNodeResponse.
             * @memberof parley.v1
             * @classdesc Represents a GetSubscriptionNodeResponse.
             * @constructor
             * @param {parley.v1.GetSubscriptionNodeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetSubscriptionNodeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetSubscriptionNodeResponse replica.
             * @member {string} replica
             * @memberof parley.v1.GetSubscriptionNodeResponse
             * @instance
             */
            GetSubscriptionNodeResponse.prototype.replica = "";

            /**
             * host:port, dialable as it is.
             * @member {string} address
             * @memberof parley.v1.GetSubscriptionNodeResponse
             * @instance
             */
            GetSubscriptionNodeResponse.prototype.address = "";

            /**
             * GetSubscriptionNodeResponse token.
             * @member {string} token
             * @memberof parley.v1.GetSubscriptionNodeResponse
             * @instance
             */
            GetSubscriptionNodeResponse.prototype.token = "";

            /**
             * Creates a new GetSubscriptionNodeResponse instance using the specified properties.
             * @function create
             * @memberof parley.v1.GetSubscriptionNodeResponse
             * @static
             * @param {parley.v1.GetSubscriptionNodeResponse.$Properties=} [properties] Properties to set
             * @returns {parley.v1.GetSubscriptionNodeResponse} GetSubscriptionNodeResponse instance
             * @type {{
             *   (properties: parley.v1.GetSubscriptionNodeResponse.$Shape): parley.v1.GetSubscriptionNodeResponse & parley.v1.GetSubscriptionNodeResponse.$Shape;
             *   (properties?: parley.v1.GetSubscriptionNodeResponse.$Properties): parley.v1.GetSubscriptionNodeResponse;
             * }}
             */
            GetSubscriptionNodeResponse.create = function(properties) {
                return new GetSubscriptionNodeResponse(properties);
            };

            /**
             * Encodes the specified GetSubscriptionNodeResponse message. Does not implicitly {@link parley.v1.GetSubscriptionNodeResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.GetSubscriptionNodeResponse
             * @static
             * @param {parley.v1.GetSubscriptionNodeResponse.$Properties} message GetSubscriptionNodeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetSubscriptionNodeResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replica != null && $Object.hasOwnProperty.call(message, "replica") && message.replica !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.replica);
                if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.address);
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.token);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetSubscriptionNodeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.GetSubscriptionNodeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.GetSubscriptionNodeResponse & parley.v1.GetSubscriptionNodeResponse.$Shape} GetSubscriptionNodeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetSubscriptionNodeResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.GetSubscriptionNodeResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.replica = value;
                            else
                                delete message.replica;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.address = value;
                            else
                                delete message.address;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for GetSubscriptionNodeResponse
             * @function getTypeUrl
             * @memberof parley.v1.GetSubscriptionNodeResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GetSubscriptionNodeResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.GetSubscriptionNodeResponse";
            };

            return GetSubscriptionNodeResponse;
        })();

        v1.SubscribeTopicRequest = (function() {

            /**
             * Properties of a SubscribeTopicRequest.
             * @typedef {Object} parley.v1.SubscribeTopicRequest.$Properties
             * @property {Array.<string>|null} [topicIds] SubscribeTopicRequest topicIds
             * @property {string|null} [token] SubscribeTopicRequest token
             * @property {parley.v1.VersionVector.$Properties|null} [after] Resume behind this version; absent means from now on.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SubscribeTopicRequest.
             * @memberof parley.v1
             * @interface ISubscribeTopicRequest
             * @augments parley.v1.SubscribeTopicRequest.$Properties
             * @deprecated Use parley.v1.SubscribeTopicRequest.$Properties instead.
             */

            /**
             * Shape of a SubscribeTopicRequest.
             * @typedef {parley.v1.SubscribeTopicRequest.$Properties} parley.v1.SubscribeTopicRequest.$Shape
             */

            /**
             * Constructs a new SubscribeTopicRequest.
             * @memberof parley.v1
             * @classdesc Represents a SubscribeTopicRequest.
             * @constructor
             * @param {parley.v1.SubscribeTopicRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SubscribeTopicRequest = function (properties) {
                this.topicIds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SubscribeTopicRequest topicIds.
             * @member {Array.<string>} topicIds
             * @memberof parley.v1.SubscribeTopicRequest
             * @instance
             */
            SubscribeTopicRequest.prototype.topicIds = $util.emptyArray;

            /**
             * SubscribeTopicRequest token.
             * @member {string} token
             * @memberof parley.v1.SubscribeTopicRequest
             * @instance
             */
            SubscribeTopicRequest.prototype.token = "";

            /**
             * Resume behind this version; absent means from now on.
             * @member {parley.v1.VersionVector.$Properties|null|undefined} after
             * @memberof parley.v1.SubscribeTopicRequest
             * @instance
             */
            SubscribeTopicRequest.prototype.after = null;

            /**
             * Creates a new SubscribeTopicRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.SubscribeTopicRequest
             * @static
             * @param {parley.v1.SubscribeTopicRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.SubscribeTopicRequest} SubscribeTopicRequest instance
             * @type {{
             *   (properties: parley.v1.SubscribeTopicRequest.$Shape): parley.v1.SubscribeTopicRequest & parley.v1.SubscribeTopicRequest.$Shape;
             *   (properties?: parley.v1.SubscribeTopicRequest.$Properties): parley.v1.SubscribeTopicRequest;
             * }}
             */
            SubscribeTopicRequest.create = function(properties) {
                return new SubscribeTopicRequest(properties);
            };

            /**
             * Encodes the specified SubscribeTopicRequest message. Does not implicitly {@link parley.v1.SubscribeTopicRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.SubscribeTopicRequest
             * @static
             * @param {parley.v1.SubscribeTopicRequest.$Properties} message SubscribeTopicRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SubscribeTopicRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topicIds != null && message.topicIds.length)
                    for (let i = 0; i < message.topicIds.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.topicIds[i]);
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.token);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    $root.parley.v1.VersionVector.encode(message.after, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SubscribeTopicRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.SubscribeTopicRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.SubscribeTopicRequest & parley.v1.SubscribeTopicRequest.$Shape} SubscribeTopicRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SubscribeTopicRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SubscribeTopicRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.topicIds && message.topicIds.length))
                                message.topicIds = [];
                            message.topicIds.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.after = $root.parley.v1.VersionVector.decode(reader, reader.size(), $undefined, _depth + 1, message.after);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for SubscribeTopicRequest
             * @function getTypeUrl
             * @memberof parley.v1.SubscribeTopicRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SubscribeTopicRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.SubscribeTopicRequest";
            };

            return SubscribeTopicRequest;
        })();

        /**
         * EventKind enum.
         * @name parley.v1.EventKind
         * @enum {number}
         * @property {number} EVENT_KIND_UNKNOWN=0 EVENT_KIND_UNKNOWN value
         * @property {number} EVENT_KIND_TOPIC_CREATED=1 EVENT_KIND_TOPIC_CREATED value
         * @property {number} EVENT_KIND_TOPIC_RENAMED=2 EVENT_KIND_TOPIC_RENAMED value
         * @property {number} EVENT_KIND_POSTED=3 EVENT_KIND_POSTED value
         * @property {number} EVENT_KIND_EDITED=4 EVENT_KIND_EDITED value
         * @property {number} EVENT_KIND_DELETED=5 EVENT_KIND_DELETED value
         * @property {number} EVENT_KIND_LIKED=6 EVENT_KIND_LIKED value
         * @property {number} EVENT_KIND_UNLIKED=7 EVENT_KIND_UNLIKED value
         * @property {number} EVENT_KIND_HEARTBEAT=8 Nothing happened: tells that the stream lives and how far it is.
         */
        v1.EventKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "EVENT_KIND_UNKNOWN"] = 0;
            values[valuesById[1] = "EVENT_KIND_TOPIC_CREATED"] = 1;
            values[valuesById[2] = "EVENT_KIND_TOPIC_RENAMED"] = 2;
            values[valuesById[3] = "EVENT_KIND_POSTED"] = 3;
            values[valuesById[4] = "EVENT_KIND_EDITED"] = 4;
            values[valuesById[5] = "EVENT_KIND_DELETED"] = 5;
            values[valuesById[6] = "EVENT_KIND_LIKED"] = 6;
            values[valuesById[7] = "EVENT_KIND_UNLIKED"] = 7;
            values[valuesById[8] = "EVENT_KIND_HEARTBEAT"] = 8;
            return values;
        })();

        v1.Event = (function() {

            /**
             * Properties of an Event.
             * @typedef {Object} parley.v1.Event.$Properties
             * @property {parley.v1.EventKind|null} [kind] Event kind
             * @property {string|null} [replica] The entry that caused it: unique, and in order per replica.
             * @property {number|null} [seq] Event seq
             * @property {number|null} [atMs] Event atMs
             * @property {parley.v1.User.$Properties|null} [user] Event user
             * @property {parley.v1.Topic.$Properties|null} [topic] Event topic
             * @property {parley.v1.Message.$Properties|null} [message] Present when the event is about a message; as it is now.
             * @property {parley.v1.VersionVector.$Properties|null} [version] Hand this back in `after` to resume behind this event.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Event.
             * @memberof parley.v1
             * @interface IEvent
             * @augments parley.v1.Event.$Properties
             * @deprecated Use parley.v1.Event.$Properties instead.
             */

            /**
             * Shape of an Event.
             * @typedef {parley.v1.Event.$Properties} parley.v1.Event.$Shape
             */

            /**
             * Constructs a new Event.
             * @memberof parley.v1
             * @classdesc Represents an Event.
             * @constructor
             * @param {parley.v1.Event.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Event = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Event kind.
             * @member {parley.v1.EventKind} kind
             * @memberof parley.v1.Event
             * @instance
             */
            Event.prototype.kind = 0;

            /**
             * The entry that caused it: unique, and in order per replica.
             * @member {string} replica
             * @memberof parley.v1.Event
             * @instance
             */
            Event.prototype.replica = "";

            /**
             * Event seq.
             * @member {number} seq
             * @memberof parley.v1.Event
             * @instance
             */
            Event.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event atMs.
             * @member {number} atMs
             * @memberof parley.v1.Event
             * @instance
             */
            Event.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Event user.
             * @member {parley.v1.User.$Properties|null|undefined} user
             * @memberof parley.v1.Event
             * @instance
             */
            Event.prototype.user = null;

            /**
             * Event topic.
             * @member {parley.v1.Topic.$Properties|null|undefined} topic
             * @memberof parley.v1.Event
             * @instance
             */
            Event.prototype.topic = null;

            /**
             * Present when the event is about a message; as it is now.
             * @member {parley.v1.Message.$Properties|null|undefined} message
             * @memberof parley.v1.Event
             * @instance
             */
            Event.prototype.message = null;

            /**
             * Hand this back in `after` to resume behind this event.
             * @member {parley.v1.VersionVector.$Properties|null|undefined} version
             * @memberof parley.v1.Event
             * @instance
             */
            Event.prototype.version = null;

            /**
             * Creates a new Event instance using the specified properties.
             * @function create
             * @memberof parley.v1.Event
             * @static
             * @param {parley.v1.Event.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Event} Event instance
             * @type {{
             *   (properties: parley.v1.Event.$Shape): parley.v1.Event & parley.v1.Event.$Shape;
             *   (properties?: parley.v1.Event.$Properties): parley.v1.Event;
             * }}
             */
            Event.create = function(properties) {
                return new Event(properties);
            };

            /**
             * Encodes the specified Event message. Does not implicitly {@link parley.v1.Event.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Event
             * @static
             * @param {parley.v1.Event.$Properties} message Event message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Event.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.kind);
                if (message.replica != null && $Object.hasOwnProperty.call(message, "replica") && message.replica !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.replica);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.seq);
                if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.atMs);
                if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                    $root.parley.v1.User.encode(message.user, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    $root.parley.v1.Topic.encode(message.topic, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    $root.parley.v1.Message.encode(message.message, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    $root.parley.v1.VersionVector.encode(message.version, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Event
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Event & parley.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Event.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Event();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.replica = value;
                            else
                                delete message.replica;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.atMs = value;
                            else
                                delete message.atMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.user = $root.parley.v1.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.topic = $root.parley.v1.Topic.decode(reader, reader.size(), $undefined, _depth + 1, message.topic);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.parley.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.version = $root.parley.v1.VersionVector.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Event
             * @function getTypeUrl
             * @memberof parley.v1.Event
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Event.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Event";
            };

            return Event;
        })();

        v1.GetClusterStateRequest = (function() {

            /**
             * Properties of a GetClusterStateRequest.
             * @typedef {Object} parley.v1.GetClusterStateRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetClusterStateRequest.
             * @memberof parley.v1
             * @interface IGetClusterStateRequest
             * @augments parley.v1.GetClusterStateRequest.$Properties
             * @deprecated Use parley.v1.GetClusterStateRequest.$Properties instead.
             */

            /**
             * Shape of a GetClusterStateRequest.
             * @typedef {parley.v1.GetClusterStateRequest.$Properties} parley.v1.GetClusterStateRequest.$Shape
             */

            /**
             * Constructs a new GetClusterStateRequest.
             * @memberof parley.v1
             * @classdesc Represents a GetClusterStateRequest.
             * @constructor
             * @param {parley.v1.GetClusterStateRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetClusterStateRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new GetClusterStateRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.GetClusterStateRequest
             * @static
             * @param {parley.v1.GetClusterStateRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.GetClusterStateRequest} GetClusterStateRequest instance
             * @type {{
             *   (properties: parley.v1.GetClusterStateRequest.$Shape): parley.v1.GetClusterStateRequest & parley.v1.GetClusterStateRequest.$Shape;
             *   (properties?: parley.v1.GetClusterStateRequest.$Properties): parley.v1.GetClusterStateRequest;
             * }}
             */
            GetClusterStateRequest.create = function(properties) {
                return new GetClusterStateRequest(properties);
            };

            /**
             * Encodes the specified GetClusterStateRequest message. Does not implicitly {@link parley.v1.GetClusterStateRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.GetClusterStateRequest
             * @static
             * @param {parley.v1.GetClusterStateRequest.$Properties} message GetClusterStateRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetClusterStateRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetClusterStateRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.GetClusterStateRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.GetClusterStateRequest & parley.v1.GetClusterStateRequest.$Shape} GetClusterStateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetClusterStateRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.GetClusterStateRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for GetClusterStateRequest
             * @function getTypeUrl
             * @memberof parley.v1.GetClusterStateRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GetClusterStateRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.GetClusterStateRequest";
            };

            return GetClusterStateRequest;
        })();

        v1.WatchClusterStateRequest = (function() {

            /**
             * Properties of a WatchClusterStateRequest.
             * @typedef {Object} parley.v1.WatchClusterStateRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WatchClusterStateRequest.
             * @memberof parley.v1
             * @interface IWatchClusterStateRequest
             * @augments parley.v1.WatchClusterStateRequest.$Properties
             * @deprecated Use parley.v1.WatchClusterStateRequest.$Properties instead.
             */

            /**
             * Shape of a WatchClusterStateRequest.
             * @typedef {parley.v1.WatchClusterStateRequest.$Properties} parley.v1.WatchClusterStateRequest.$Shape
             */

            /**
             * Constructs a new WatchClusterStateRequest.
             * @memberof parley.v1
             * @classdesc Represents a WatchClusterStateRequest.
             * @constructor
             * @param {parley.v1.WatchClusterStateRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WatchClusterStateRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new WatchClusterStateRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.WatchClusterStateRequest
             * @static
             * @param {parley.v1.WatchClusterStateRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.WatchClusterStateRequest} WatchClusterStateRequest instance
             * @type {{
             *   (properties: parley.v1.WatchClusterStateRequest.$Shape): parley.v1.WatchClusterStateRequest & parley.v1.WatchClusterStateRequest.$Shape;
             *   (properties?: parley.v1.WatchClusterStateRequest.$Properties): parley.v1.WatchClusterStateRequest;
             * }}
             */
            WatchClusterStateRequest.create = function(properties) {
                return new WatchClusterStateRequest(properties);
            };

            /**
             * Encodes the specified WatchClusterStateRequest message. Does not implicitly {@link parley.v1.WatchClusterStateRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.WatchClusterStateRequest
             * @static
             * @param {parley.v1.WatchClusterStateRequest.$Properties} message WatchClusterStateRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WatchClusterStateRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WatchClusterStateRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.WatchClusterStateRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.WatchClusterStateRequest & parley.v1.WatchClusterStateRequest.$Shape} WatchClusterStateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WatchClusterStateRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.WatchClusterStateRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for WatchClusterStateRequest
             * @function getTypeUrl
             * @memberof parley.v1.WatchClusterStateRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            WatchClusterStateRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.WatchClusterStateRequest";
            };

            return WatchClusterStateRequest;
        })();

        v1.ReplicaState = (function() {

            /**
             * Properties of a ReplicaState.
             * @typedef {Object} parley.v1.ReplicaState.$Properties
             * @property {string|null} [id] ReplicaState id
             * @property {string|null} [name] ReplicaState name
             * @property {string|null} [apiAddress] gRPC address, host:port.
             * @property {Array.<string>|null} [addresses] Multiaddrs between replicas.
             * @property {string|null} [role] Role in its mode: `peer` in crdt mode.
             * @property {string|null} [state] `serving`, `recovering`, `connected` or `unreachable`.
             * @property {Array.<parley.v1.ReplicaCount.$Properties>|null} [version] ReplicaState version
             * @property {string|null} [digest] Hex; of the forum at `version`.
             * @property {number|null} [lag] Entries that it lacks of those this replica holds.
             * @property {number|null} [ahead] Entries that this replica lacks of those it holds.
             * @property {number|null} [subscriptions] ReplicaState subscriptions
             * @property {number|null} [grants] ReplicaState grants
             * @property {number|null} [silentMs] Milliseconds since it was last heard of.
             * @property {number|null} [pid] Only for replicas of the same machine.
             * @property {boolean|null} [self] ReplicaState self
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReplicaState.
             * @memberof parley.v1
             * @interface IReplicaState
             * @augments parley.v1.ReplicaState.$Properties
             * @deprecated Use parley.v1.ReplicaState.$Properties instead.
             */

            /**
             * Shape of a ReplicaState.
             * @typedef {parley.v1.ReplicaState.$Properties} parley.v1.ReplicaState.$Shape
             */

            /**
             * Constructs a new ReplicaState.
             * @memberof parley.v1
             * @classdesc Represents a ReplicaState.
             * @constructor
             * @param {parley.v1.ReplicaState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReplicaState = function (properties) {
                this.addresses = [];
                this.version = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReplicaState id.
             * @member {string} id
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.id = "";

            /**
             * ReplicaState name.
             * @member {string} name
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.name = "";

            /**
             * gRPC address, host:port.
             * @member {string} apiAddress
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.apiAddress = "";

            /**
             * Multiaddrs between replicas.
             * @member {Array.<string>} addresses
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.addresses = $util.emptyArray;

            /**
             * Role in its mode: `peer` in crdt mode.
             * @member {string} role
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.role = "";

            /**
             * `serving`, `recovering`, `connected` or `unreachable`.
             * @member {string} state
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.state = "";

            /**
             * ReplicaState version.
             * @member {Array.<parley.v1.ReplicaCount.$Properties>} version
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.version = $util.emptyArray;

            /**
             * Hex; of the forum at `version`.
             * @member {string} digest
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.digest = "";

            /**
             * Entries that it lacks of those this replica holds.
             * @member {number} lag
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.lag = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Entries that this replica lacks of those it holds.
             * @member {number} ahead
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.ahead = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ReplicaState subscriptions.
             * @member {number} subscriptions
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.subscriptions = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ReplicaState grants.
             * @member {number} grants
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.grants = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Milliseconds since it was last heard of.
             * @member {number} silentMs
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.silentMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Only for replicas of the same machine.
             * @member {number} pid
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.pid = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ReplicaState self.
             * @member {boolean} self
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.self = false;

            /**
             * Creates a new ReplicaState instance using the specified properties.
             * @function create
             * @memberof parley.v1.ReplicaState
             * @static
             * @param {parley.v1.ReplicaState.$Properties=} [properties] Properties to set
             * @returns {parley.v1.ReplicaState} ReplicaState instance
             * @type {{
             *   (properties: parley.v1.ReplicaState.$Shape): parley.v1.ReplicaState & parley.v1.ReplicaState.$Shape;
             *   (properties?: parley.v1.ReplicaState.$Properties): parley.v1.ReplicaState;
             * }}
             */
            ReplicaState.create = function(properties) {
                return new ReplicaState(properties);
            };

            /**
             * Encodes the specified ReplicaState message. Does not implicitly {@link parley.v1.ReplicaState.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ReplicaState
             * @static
             * @param {parley.v1.ReplicaState.$Properties} message ReplicaState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReplicaState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.apiAddress != null && $Object.hasOwnProperty.call(message, "apiAddress") && message.apiAddress !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.apiAddress);
                if (message.addresses != null && message.addresses.length)
                    for (let i = 0; i < message.addresses.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.addresses[i]);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.role);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.state);
                if (message.version != null && message.version.length)
                    for (let i = 0; i < message.version.length; ++i)
                        $root.parley.v1.ReplicaCount.encode(message.version[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.digest);
                if (message.lag != null && $Object.hasOwnProperty.call(message, "lag") && (typeof message.lag === "object" ? message.lag.low || message.lag.high : message.lag !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).int64(message.lag);
                if (message.ahead != null && $Object.hasOwnProperty.call(message, "ahead") && (typeof message.ahead === "object" ? message.ahead.low || message.ahead.high : message.ahead !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).int64(message.ahead);
                if (message.subscriptions != null && $Object.hasOwnProperty.call(message, "subscriptions") && (typeof message.subscriptions === "object" ? message.subscriptions.low || message.subscriptions.high : message.subscriptions !== 0))
                    writer.uint32(/* id 11, wireType 0 =*/88).int64(message.subscriptions);
                if (message.grants != null && $Object.hasOwnProperty.call(message, "grants") && (typeof message.grants === "object" ? message.grants.low || message.grants.high : message.grants !== 0))
                    writer.uint32(/* id 12, wireType 0 =*/96).int64(message.grants);
                if (message.silentMs != null && $Object.hasOwnProperty.call(message, "silentMs") && (typeof message.silentMs === "object" ? message.silentMs.low || message.silentMs.high : message.silentMs !== 0))
                    writer.uint32(/* id 13, wireType 0 =*/104).int64(message.silentMs);
                if (message.pid != null && $Object.hasOwnProperty.call(message, "pid") && (typeof message.pid === "object" ? message.pid.low || message.pid.high : message.pid !== 0))
                    writer.uint32(/* id 14, wireType 0 =*/112).int64(message.pid);
                if (message.self != null && $Object.hasOwnProperty.call(message, "self") && message.self !== false)
                    writer.uint32(/* id 15, wireType 0 =*/120).bool(message.self);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReplicaState message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ReplicaState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ReplicaState & parley.v1.ReplicaState.$Shape} ReplicaState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReplicaState.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.ReplicaState();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.apiAddress = value;
                            else
                                delete message.apiAddress;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addresses && message.addresses.length))
                                message.addresses = [];
                            message.addresses.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.version && message.version.length))
                                message.version = [];
                            message.version.push($root.parley.v1.ReplicaCount.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.digest = value;
                            else
                                delete message.digest;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lag = value;
                            else
                                delete message.lag;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.ahead = value;
                            else
                                delete message.ahead;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.subscriptions = value;
                            else
                                delete message.subscriptions;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.grants = value;
                            else
                                delete message.grants;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.silentMs = value;
                            else
                                delete message.silentMs;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.pid = value;
                            else
                                delete message.pid;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.self = value;
                            else
                                delete message.self;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for ReplicaState
             * @function getTypeUrl
             * @memberof parley.v1.ReplicaState
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ReplicaState.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.ReplicaState";
            };

            return ReplicaState;
        })();

        v1.Alarm = (function() {

            /**
             * Properties of an Alarm.
             * @typedef {Object} parley.v1.Alarm.$Properties
             * @property {string|null} [kind] `divergence`, `equivocation`, `disk`, `clock`.
             * @property {string|null} [replica] Alarm replica
             * @property {string|null} [text] Alarm text
             * @property {number|null} [sinceMs] Alarm sinceMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Alarm.
             * @memberof parley.v1
             * @interface IAlarm
             * @augments parley.v1.Alarm.$Properties
             * @deprecated Use parley.v1.Alarm.$Properties instead.
             */

            /**
             * Shape of an Alarm.
             * @typedef {parley.v1.Alarm.$Properties} parley.v1.Alarm.$Shape
             */

            /**
             * Constructs a new Alarm.
             * @memberof parley.v1
             * @classdesc Represents an Alarm.
             * @constructor
             * @param {parley.v1.Alarm.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Alarm = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * `divergence`, `equivocation`, `disk`, `clock`.
             * @member {string} kind
             * @memberof parley.v1.Alarm
             * @instance
             */
            Alarm.prototype.kind = "";

            /**
             * Alarm replica.
             * @member {string} replica
             * @memberof parley.v1.Alarm
             * @instance
             */
            Alarm.prototype.replica = "";

            /**
             * Alarm text.
             * @member {string} text
             * @memberof parley.v1.Alarm
             * @instance
             */
            Alarm.prototype.text = "";

            /**
             * Alarm sinceMs.
             * @member {number} sinceMs
             * @memberof parley.v1.Alarm
             * @instance
             */
            Alarm.prototype.sinceMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new Alarm instance using the specified properties.
             * @function create
             * @memberof parley.v1.Alarm
             * @static
             * @param {parley.v1.Alarm.$Properties=} [properties] Properties to set
             * @returns {parley.v1.Alarm} Alarm instance
             * @type {{
             *   (properties: parley.v1.Alarm.$Shape): parley.v1.Alarm & parley.v1.Alarm.$Shape;
             *   (properties?: parley.v1.Alarm.$Properties): parley.v1.Alarm;
             * }}
             */
            Alarm.create = function(properties) {
                return new Alarm(properties);
            };

            /**
             * Encodes the specified Alarm message. Does not implicitly {@link parley.v1.Alarm.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Alarm
             * @static
             * @param {parley.v1.Alarm.$Properties} message Alarm message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Alarm.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.kind);
                if (message.replica != null && $Object.hasOwnProperty.call(message, "replica") && message.replica !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.replica);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
                if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs") && (typeof message.sinceMs === "object" ? message.sinceMs.low || message.sinceMs.high : message.sinceMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.sinceMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Alarm message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Alarm
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Alarm & parley.v1.Alarm.$Shape} Alarm
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Alarm.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Alarm();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.replica = value;
                            else
                                delete message.replica;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.sinceMs = value;
                            else
                                delete message.sinceMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Alarm
             * @function getTypeUrl
             * @memberof parley.v1.Alarm
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Alarm.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.Alarm";
            };

            return Alarm;
        })();

        v1.ClusterState = (function() {

            /**
             * Properties of a ClusterState.
             * @typedef {Object} parley.v1.ClusterState.$Properties
             * @property {string|null} [forumId] ClusterState forumId
             * @property {string|null} [forumName] ClusterState forumName
             * @property {string|null} [mode] ClusterState mode
             * @property {number|null} [epoch] ClusterState epoch
             * @property {Array.<parley.v1.ReplicaState.$Properties>|null} [replicas] ClusterState replicas
             * @property {Array.<parley.v1.Alarm.$Properties>|null} [alarms] ClusterState alarms
             * @property {number|null} [users] ClusterState users
             * @property {number|null} [topics] ClusterState topics
             * @property {number|null} [messages] ClusterState messages
             * @property {number|null} [entries] ClusterState entries
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ClusterState.
             * @memberof parley.v1
             * @interface IClusterState
             * @augments parley.v1.ClusterState.$Properties
             * @deprecated Use parley.v1.ClusterState.$Properties instead.
             */

            /**
             * Shape of a ClusterState.
             * @typedef {parley.v1.ClusterState.$Properties} parley.v1.ClusterState.$Shape
             */

            /**
             * Constructs a new ClusterState.
             * @memberof parley.v1
             * @classdesc Represents a ClusterState.
             * @constructor
             * @param {parley.v1.ClusterState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ClusterState = function (properties) {
                this.replicas = [];
                this.alarms = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ClusterState forumId.
             * @member {string} forumId
             * @memberof parley.v1.ClusterState
             * @instance
             */
            ClusterState.prototype.forumId = "";

            /**
             * ClusterState forumName.
             * @member {string} forumName
             * @memberof parley.v1.ClusterState
             * @instance
             */
            ClusterState.prototype.forumName = "";

            /**
             * ClusterState mode.
             * @member {string} mode
             * @memberof parley.v1.ClusterState
             * @instance
             */
            ClusterState.prototype.mode = "";

            /**
             * ClusterState epoch.
             * @member {number} epoch
             * @memberof parley.v1.ClusterState
             * @instance
             */
            ClusterState.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ClusterState replicas.
             * @member {Array.<parley.v1.ReplicaState.$Properties>} replicas
             * @memberof parley.v1.ClusterState
             * @instance
             */
            ClusterState.prototype.replicas = $util.emptyArray;

            /**
             * ClusterState alarms.
             * @member {Array.<parley.v1.Alarm.$Properties>} alarms
             * @memberof parley.v1.ClusterState
             * @instance
             */
            ClusterState.prototype.alarms = $util.emptyArray;

            /**
             * ClusterState users.
             * @member {number} users
             * @memberof parley.v1.ClusterState
             * @instance
             */
            ClusterState.prototype.users = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ClusterState topics.
             * @member {number} topics
             * @memberof parley.v1.ClusterState
             * @instance
             */
            ClusterState.prototype.topics = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ClusterState messages.
             * @member {number} messages
             * @memberof parley.v1.ClusterState
             * @instance
             */
            ClusterState.prototype.messages = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ClusterState entries.
             * @member {number} entries
             * @memberof parley.v1.ClusterState
             * @instance
             */
            ClusterState.prototype.entries = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new ClusterState instance using the specified properties.
             * @function create
             * @memberof parley.v1.ClusterState
             * @static
             * @param {parley.v1.ClusterState.$Properties=} [properties] Properties to set
             * @returns {parley.v1.ClusterState} ClusterState instance
             * @type {{
             *   (properties: parley.v1.ClusterState.$Shape): parley.v1.ClusterState & parley.v1.ClusterState.$Shape;
             *   (properties?: parley.v1.ClusterState.$Properties): parley.v1.ClusterState;
             * }}
             */
            ClusterState.create = function(properties) {
                return new ClusterState(properties);
            };

            /**
             * Encodes the specified ClusterState message. Does not implicitly {@link parley.v1.ClusterState.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ClusterState
             * @static
             * @param {parley.v1.ClusterState.$Properties} message ClusterState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ClusterState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.forumId != null && $Object.hasOwnProperty.call(message, "forumId") && message.forumId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.forumId);
                if (message.forumName != null && $Object.hasOwnProperty.call(message, "forumName") && message.forumName !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.forumName);
                if (message.mode != null && $Object.hasOwnProperty.call(message, "mode") && message.mode !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.mode);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.epoch);
                if (message.replicas != null && message.replicas.length)
                    for (let i = 0; i < message.replicas.length; ++i)
                        $root.parley.v1.ReplicaState.encode(message.replicas[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.alarms != null && message.alarms.length)
                    for (let i = 0; i < message.alarms.length; ++i)
                        $root.parley.v1.Alarm.encode(message.alarms[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.users != null && $Object.hasOwnProperty.call(message, "users") && (typeof message.users === "object" ? message.users.low || message.users.high : message.users !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.users);
                if (message.topics != null && $Object.hasOwnProperty.call(message, "topics") && (typeof message.topics === "object" ? message.topics.low || message.topics.high : message.topics !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).int64(message.topics);
                if (message.messages != null && $Object.hasOwnProperty.call(message, "messages") && (typeof message.messages === "object" ? message.messages.low || message.messages.high : message.messages !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).int64(message.messages);
                if (message.entries != null && $Object.hasOwnProperty.call(message, "entries") && (typeof message.entries === "object" ? message.entries.low || message.entries.high : message.entries !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).int64(message.entries);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ClusterState message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ClusterState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ClusterState & parley.v1.ClusterState.$Shape} ClusterState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ClusterState.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.ClusterState();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.forumId = value;
                            else
                                delete message.forumId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.forumName = value;
                            else
                                delete message.forumName;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.mode = value;
                            else
                                delete message.mode;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.replicas && message.replicas.length))
                                message.replicas = [];
                            message.replicas.push($root.parley.v1.ReplicaState.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.alarms && message.alarms.length))
                                message.alarms = [];
                            message.alarms.push($root.parley.v1.Alarm.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.users = value;
                            else
                                delete message.users;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.topics = value;
                            else
                                delete message.topics;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.messages = value;
                            else
                                delete message.messages;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.entries = value;
                            else
                                delete message.entries;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for ClusterState
             * @function getTypeUrl
             * @memberof parley.v1.ClusterState
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ClusterState.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.ClusterState";
            };

            return ClusterState;
        })();

        v1.GetDigestRequest = (function() {

            /**
             * Properties of a GetDigestRequest.
             * @typedef {Object} parley.v1.GetDigestRequest.$Properties
             * @property {boolean|null} [forumOnly] Only the digest of the whole forum.
             * @property {string|null} [after] Page of topics.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetDigestRequest.
             * @memberof parley.v1
             * @interface IGetDigestRequest
             * @augments parley.v1.GetDigestRequest.$Properties
             * @deprecated Use parley.v1.GetDigestRequest.$Properties instead.
             */

            /**
             * Shape of a GetDigestRequest.
             * @typedef {parley.v1.GetDigestRequest.$Properties} parley.v1.GetDigestRequest.$Shape
             */

            /**
             * Constructs a new GetDigestRequest.
             * @memberof parley.v1
             * @classdesc Represents a GetDigestRequest.
             * @constructor
             * @param {parley.v1.GetDigestRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetDigestRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Only the digest of the whole forum.
             * @member {boolean} forumOnly
             * @memberof parley.v1.GetDigestRequest
             * @instance
             */
            GetDigestRequest.prototype.forumOnly = false;

            /**
             * Page of topics.
             * @member {string} after
             * @memberof parley.v1.GetDigestRequest
             * @instance
             */
            GetDigestRequest.prototype.after = "";

            /**
             * Creates a new GetDigestRequest instance using the specified properties.
             * @function create
             * @memberof parley.v1.GetDigestRequest
             * @static
             * @param {parley.v1.GetDigestRequest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.GetDigestRequest} GetDigestRequest instance
             * @type {{
             *   (properties: parley.v1.GetDigestRequest.$Shape): parley.v1.GetDigestRequest & parley.v1.GetDigestRequest.$Shape;
             *   (properties?: parley.v1.GetDigestRequest.$Properties): parley.v1.GetDigestRequest;
             * }}
             */
            GetDigestRequest.create = function(properties) {
                return new GetDigestRequest(properties);
            };

            /**
             * Encodes the specified GetDigestRequest message. Does not implicitly {@link parley.v1.GetDigestRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.GetDigestRequest
             * @static
             * @param {parley.v1.GetDigestRequest.$Properties} message GetDigestRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetDigestRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.forumOnly != null && $Object.hasOwnProperty.call(message, "forumOnly") && message.forumOnly !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.forumOnly);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.after);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetDigestRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.GetDigestRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.GetDigestRequest & parley.v1.GetDigestRequest.$Shape} GetDigestRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetDigestRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.GetDigestRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.forumOnly = value;
                            else
                                delete message.forumOnly;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for GetDigestRequest
             * @function getTypeUrl
             * @memberof parley.v1.GetDigestRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GetDigestRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.GetDigestRequest";
            };

            return GetDigestRequest;
        })();

        v1.TopicDigest = (function() {

            /**
             * Properties of a TopicDigest.
             * @typedef {Object} parley.v1.TopicDigest.$Properties
             * @property {string|null} [topicId] TopicDigest topicId
             * @property {string|null} [title] TopicDigest title
             * @property {string|null} [digest] TopicDigest digest
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TopicDigest.
             * @memberof parley.v1
             * @interface ITopicDigest
             * @augments parley.v1.TopicDigest.$Properties
             * @deprecated Use parley.v1.TopicDigest.$Properties instead.
             */

            /**
             * Shape of a TopicDigest.
             * @typedef {parley.v1.TopicDigest.$Properties} parley.v1.TopicDigest.$Shape
             */

            /**
             * Constructs a new TopicDigest.
             * @memberof parley.v1
             * @classdesc Represents a TopicDigest.
             * @constructor
             * @param {parley.v1.TopicDigest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TopicDigest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TopicDigest topicId.
             * @member {string} topicId
             * @memberof parley.v1.TopicDigest
             * @instance
             */
            TopicDigest.prototype.topicId = "";

            /**
             * TopicDigest title.
             * @member {string} title
             * @memberof parley.v1.TopicDigest
             * @instance
             */
            TopicDigest.prototype.title = "";

            /**
             * TopicDigest digest.
             * @member {string} digest
             * @memberof parley.v1.TopicDigest
             * @instance
             */
            TopicDigest.prototype.digest = "";

            /**
             * Creates a new TopicDigest instance using the specified properties.
             * @function create
             * @memberof parley.v1.TopicDigest
             * @static
             * @param {parley.v1.TopicDigest.$Properties=} [properties] Properties to set
             * @returns {parley.v1.TopicDigest} TopicDigest instance
             * @type {{
             *   (properties: parley.v1.TopicDigest.$Shape): parley.v1.TopicDigest & parley.v1.TopicDigest.$Shape;
             *   (properties?: parley.v1.TopicDigest.$Properties): parley.v1.TopicDigest;
             * }}
             */
            TopicDigest.create = function(properties) {
                return new TopicDigest(properties);
            };

            /**
             * Encodes the specified TopicDigest message. Does not implicitly {@link parley.v1.TopicDigest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.TopicDigest
             * @static
             * @param {parley.v1.TopicDigest.$Properties} message TopicDigest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TopicDigest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId") && message.topicId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.topicId);
                if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.title);
                if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.digest);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TopicDigest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.TopicDigest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.TopicDigest & parley.v1.TopicDigest.$Shape} TopicDigest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TopicDigest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.TopicDigest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.topicId = value;
                            else
                                delete message.topicId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.digest = value;
                            else
                                delete message.digest;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for TopicDigest
             * @function getTypeUrl
             * @memberof parley.v1.TopicDigest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            TopicDigest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.TopicDigest";
            };

            return TopicDigest;
        })();

        v1.GetDigestResponse = (function() {

            /**
             * Properties of a GetDigestResponse.
             * @typedef {Object} parley.v1.GetDigestResponse.$Properties
             * @property {Array.<parley.v1.ReplicaCount.$Properties>|null} [version] GetDigestResponse version
             * @property {string|null} [forumDigest] GetDigestResponse forumDigest
             * @property {string|null} [accountsDigest] Users and read marks, which belong to no topic.
             * @property {Array.<parley.v1.TopicDigest.$Properties>|null} [topics] GetDigestResponse topics
             * @property {string|null} [next] GetDigestResponse next
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetDigestResponse.
             * @memberof parley.v1
             * @interface IGetDigestResponse
             * @augments parley.v1.GetDigestResponse.$Properties
             * @deprecated Use parley.v1.GetDigestResponse.$Properties instead.
             */

            /**
             * Shape of a GetDigestResponse.
             * @typedef {parley.v1.GetDigestResponse.$Properties} parley.v1.GetDigestResponse.$Shape
             */

            /**
             * Constructs a new GetDigestResponse.
             * @memberof parley.v1
             * @classdesc Represents a GetDigestResponse.
             * @constructor
             * @param {parley.v1.GetDigestResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetDigestResponse = function (properties) {
                this.version = [];
                this.topics = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetDigestResponse version.
             * @member {Array.<parley.v1.ReplicaCount.$Properties>} version
             * @memberof parley.v1.GetDigestResponse
             * @instance
             */
            GetDigestResponse.prototype.version = $util.emptyArray;

            /**
             * GetDigestResponse forumDigest.
             * @member {string} forumDigest
             * @memberof parley.v1.GetDigestResponse
             * @instance
             */
            GetDigestResponse.prototype.forumDigest = "";

            /**
             * Users and read marks, which belong to no topic.
             * @member {string} accountsDigest
             * @memberof parley.v1.GetDigestResponse
             * @instance
             */
            GetDigestResponse.prototype.accountsDigest = "";

            /**
             * GetDigestResponse topics.
             * @member {Array.<parley.v1.TopicDigest.$Properties>} topics
             * @memberof parley.v1.GetDigestResponse
             * @instance
             */
            GetDigestResponse.prototype.topics = $util.emptyArray;

            /**
             * GetDigestResponse next.
             * @member {string} next
             * @memberof parley.v1.GetDigestResponse
             * @instance
             */
            GetDigestResponse.prototype.next = "";

            /**
             * Creates a new GetDigestResponse instance using the specified properties.
             * @function create
             * @memberof parley.v1.GetDigestResponse
             * @static
             * @param {parley.v1.GetDigestResponse.$Properties=} [properties] Properties to set
             * @returns {parley.v1.GetDigestResponse} GetDigestResponse instance
             * @type {{
             *   (properties: parley.v1.GetDigestResponse.$Shape): parley.v1.GetDigestResponse & parley.v1.GetDigestResponse.$Shape;
             *   (properties?: parley.v1.GetDigestResponse.$Properties): parley.v1.GetDigestResponse;
             * }}
             */
            GetDigestResponse.create = function(properties) {
                return new GetDigestResponse(properties);
            };

            /**
             * Encodes the specified GetDigestResponse message. Does not implicitly {@link parley.v1.GetDigestResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.GetDigestResponse
             * @static
             * @param {parley.v1.GetDigestResponse.$Properties} message GetDigestResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetDigestResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && message.version.length)
                    for (let i = 0; i < message.version.length; ++i)
                        $root.parley.v1.ReplicaCount.encode(message.version[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.forumDigest != null && $Object.hasOwnProperty.call(message, "forumDigest") && message.forumDigest !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.forumDigest);
                if (message.accountsDigest != null && $Object.hasOwnProperty.call(message, "accountsDigest") && message.accountsDigest !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.accountsDigest);
                if (message.topics != null && message.topics.length)
                    for (let i = 0; i < message.topics.length; ++i)
                        $root.parley.v1.TopicDigest.encode(message.topics[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.next);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetDigestResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.GetDigestResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.GetDigestResponse & parley.v1.GetDigestResponse.$Shape} GetDigestResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetDigestResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.GetDigestResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.version && message.version.length))
                                message.version = [];
                            message.version.push($root.parley.v1.ReplicaCount.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.forumDigest = value;
                            else
                                delete message.forumDigest;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.accountsDigest = value;
                            else
                                delete message.accountsDigest;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.topics && message.topics.length))
                                message.topics = [];
                            message.topics.push($root.parley.v1.TopicDigest.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.next = value;
                            else
                                delete message.next;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for GetDigestResponse
             * @function getTypeUrl
             * @memberof parley.v1.GetDigestResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GetDigestResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/parley.v1.GetDigestResponse";
            };

            return GetDigestResponse;
        })();

        return v1;
    })();

    return parley;
})();

export const google = $root.google = (() => {

    /**
     * Namespace google.
     * @exports google
     * @namespace
     */
    const google = {};

    google.protobuf = (function() {

        /**
         * Namespace protobuf.
         * @memberof google
         * @namespace
         */
        const protobuf = {};

        protobuf.Any = (function() {

            /**
             * Properties of an Any.
             * @typedef {Object} google.protobuf.Any.$Properties
             * @property {string|null} [type_url] Any type_url
             * @property {Uint8Array|null} [value] Any value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Any.
             * @memberof google.protobuf
             * @interface IAny
             * @augments google.protobuf.Any.$Properties
             * @deprecated Use google.protobuf.Any.$Properties instead.
             */

            /**
             * Shape of an Any.
             * @typedef {google.protobuf.Any.$Properties} google.protobuf.Any.$Shape
             */

            /**
             * Constructs a new Any.
             * @memberof google.protobuf
             * @classdesc Represents an Any.
             * @constructor
             * @param {google.protobuf.Any.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Any = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Any type_url.
             * @member {string} type_url
             * @memberof google.protobuf.Any
             * @instance
             */
            Any.prototype.type_url = "";

            /**
             * Any value.
             * @member {Uint8Array} value
             * @memberof google.protobuf.Any
             * @instance
             */
            Any.prototype.value = $util.newBuffer([]);

            /**
             * Creates a new Any instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Any
             * @static
             * @param {google.protobuf.Any.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Any} Any instance
             * @type {{
             *   (properties: google.protobuf.Any.$Shape): google.protobuf.Any & google.protobuf.Any.$Shape;
             *   (properties?: google.protobuf.Any.$Properties): google.protobuf.Any;
             * }}
             */
            Any.create = function(properties) {
                return new Any(properties);
            };

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Any
             * @static
             * @param {google.protobuf.Any.$Properties} message Any message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Any.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url") && message.type_url !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.type_url);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Any
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Any & google.protobuf.Any.$Shape} Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Any.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Any();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.type_url = value;
                            else
                                delete message.type_url;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Any
             * @function getTypeUrl
             * @memberof google.protobuf.Any
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Any.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.Any";
            };

            return Any;
        })();

        protobuf.Duration = (function() {

            /**
             * Properties of a Duration.
             * @typedef {Object} google.protobuf.Duration.$Properties
             * @property {number|null} [seconds] Duration seconds
             * @property {number|null} [nanos] Duration nanos
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Duration.
             * @memberof google.protobuf
             * @interface IDuration
             * @augments google.protobuf.Duration.$Properties
             * @deprecated Use google.protobuf.Duration.$Properties instead.
             */

            /**
             * Shape of a Duration.
             * @typedef {google.protobuf.Duration.$Properties} google.protobuf.Duration.$Shape
             */

            /**
             * Constructs a new Duration.
             * @memberof google.protobuf
             * @classdesc Represents a Duration.
             * @constructor
             * @param {google.protobuf.Duration.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Duration = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Duration seconds.
             * @member {number} seconds
             * @memberof google.protobuf.Duration
             * @instance
             */
            Duration.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Duration nanos.
             * @member {number} nanos
             * @memberof google.protobuf.Duration
             * @instance
             */
            Duration.prototype.nanos = 0;

            /**
             * Creates a new Duration instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Duration
             * @static
             * @param {google.protobuf.Duration.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Duration} Duration instance
             * @type {{
             *   (properties: google.protobuf.Duration.$Shape): google.protobuf.Duration & google.protobuf.Duration.$Shape;
             *   (properties?: google.protobuf.Duration.$Properties): google.protobuf.Duration;
             * }}
             */
            Duration.create = function(properties) {
                return new Duration(properties);
            };

            /**
             * Encodes the specified Duration message. Does not implicitly {@link google.protobuf.Duration.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Duration
             * @static
             * @param {google.protobuf.Duration.$Properties} message Duration message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Duration.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.seconds);
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos") && message.nanos !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.nanos);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Duration message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Duration
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Duration & google.protobuf.Duration.$Shape} Duration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Duration.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Duration();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nanos = value;
                            else
                                delete message.nanos;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Duration
             * @function getTypeUrl
             * @memberof google.protobuf.Duration
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Duration.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.Duration";
            };

            return Duration;
        })();

        return protobuf;
    })();

    google.rpc = (function() {

        /**
         * Namespace rpc.
         * @memberof google
         * @namespace
         */
        const rpc = {};

        rpc.Status = (function() {

            /**
             * Properties of a Status.
             * @typedef {Object} google.rpc.Status.$Properties
             * @property {number|null} [code] Status code
             * @property {string|null} [message] Status message
             * @property {Array.<google.protobuf.Any.$Properties>|null} [details] Status details
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Status.
             * @memberof google.rpc
             * @interface IStatus
             * @augments google.rpc.Status.$Properties
             * @deprecated Use google.rpc.Status.$Properties instead.
             */

            /**
             * Shape of a Status.
             * @typedef {google.rpc.Status.$Properties} google.rpc.Status.$Shape
             */

            /**
             * Constructs a new Status.
             * @memberof google.rpc
             * @classdesc In the metadata `grpc-status-details-bin`.
             * @constructor
             * @param {google.rpc.Status.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Status = function (properties) {
                this.details = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Status code.
             * @member {number} code
             * @memberof google.rpc.Status
             * @instance
             */
            Status.prototype.code = 0;

            /**
             * Status message.
             * @member {string} message
             * @memberof google.rpc.Status
             * @instance
             */
            Status.prototype.message = "";

            /**
             * Status details.
             * @member {Array.<google.protobuf.Any.$Properties>} details
             * @memberof google.rpc.Status
             * @instance
             */
            Status.prototype.details = $util.emptyArray;

            /**
             * Creates a new Status instance using the specified properties.
             * @function create
             * @memberof google.rpc.Status
             * @static
             * @param {google.rpc.Status.$Properties=} [properties] Properties to set
             * @returns {google.rpc.Status} Status instance
             * @type {{
             *   (properties: google.rpc.Status.$Shape): google.rpc.Status & google.rpc.Status.$Shape;
             *   (properties?: google.rpc.Status.$Properties): google.rpc.Status;
             * }}
             */
            Status.create = function(properties) {
                return new Status(properties);
            };

            /**
             * Encodes the specified Status message. Does not implicitly {@link google.rpc.Status.verify|verify} messages.
             * @function encode
             * @memberof google.rpc.Status
             * @static
             * @param {google.rpc.Status.$Properties} message Status message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Status.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.details != null && message.details.length)
                    for (let i = 0; i < message.details.length; ++i)
                        $root.google.protobuf.Any.encode(message.details[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @function decode
             * @memberof google.rpc.Status
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.rpc.Status & google.rpc.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Status.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.rpc.Status();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.details && message.details.length))
                                message.details = [];
                            message.details.push($root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for Status
             * @function getTypeUrl
             * @memberof google.rpc.Status
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Status.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.rpc.Status";
            };

            return Status;
        })();

        rpc.RetryInfo = (function() {

            /**
             * Properties of a RetryInfo.
             * @typedef {Object} google.rpc.RetryInfo.$Properties
             * @property {google.protobuf.Duration.$Properties|null} [retryDelay] RetryInfo retryDelay
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RetryInfo.
             * @memberof google.rpc
             * @interface IRetryInfo
             * @augments google.rpc.RetryInfo.$Properties
             * @deprecated Use google.rpc.RetryInfo.$Properties instead.
             */

            /**
             * Shape of a RetryInfo.
             * @typedef {google.rpc.RetryInfo.$Properties} google.rpc.RetryInfo.$Shape
             */

            /**
             * Constructs a new RetryInfo.
             * @memberof google.rpc
             * @classdesc Only with errors that another try may cure.
             * @constructor
             * @param {google.rpc.RetryInfo.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RetryInfo = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RetryInfo retryDelay.
             * @member {google.protobuf.Duration.$Properties|null|undefined} retryDelay
             * @memberof google.rpc.RetryInfo
             * @instance
             */
            RetryInfo.prototype.retryDelay = null;

            /**
             * Creates a new RetryInfo instance using the specified properties.
             * @function create
             * @memberof google.rpc.RetryInfo
             * @static
             * @param {google.rpc.RetryInfo.$Properties=} [properties] Properties to set
             * @returns {google.rpc.RetryInfo} RetryInfo instance
             * @type {{
             *   (properties: google.rpc.RetryInfo.$Shape): google.rpc.RetryInfo & google.rpc.RetryInfo.$Shape;
             *   (properties?: google.rpc.RetryInfo.$Properties): google.rpc.RetryInfo;
             * }}
             */
            RetryInfo.create = function(properties) {
                return new RetryInfo(properties);
            };

            /**
             * Encodes the specified RetryInfo message. Does not implicitly {@link google.rpc.RetryInfo.verify|verify} messages.
             * @function encode
             * @memberof google.rpc.RetryInfo
             * @static
             * @param {google.rpc.RetryInfo.$Properties} message RetryInfo message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RetryInfo.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.retryDelay != null && $Object.hasOwnProperty.call(message, "retryDelay"))
                    $root.google.protobuf.Duration.encode(message.retryDelay, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RetryInfo message from the specified reader or buffer.
             * @function decode
             * @memberof google.rpc.RetryInfo
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.rpc.RetryInfo & google.rpc.RetryInfo.$Shape} RetryInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RetryInfo.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.rpc.RetryInfo();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.retryDelay = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.retryDelay);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Gets the type url for RetryInfo
             * @function getTypeUrl
             * @memberof google.rpc.RetryInfo
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            RetryInfo.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.rpc.RetryInfo";
            };

            return RetryInfo;
        })();

        return rpc;
    })();

    return google;
})();

export {
  $root as default
};
