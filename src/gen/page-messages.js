/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "../codec/pbruntime.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["page"] || ($protobuf.roots["page"] = {});

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
             * @property {boolean|null} [banned] Whether a ban stands against them. Only GetUser says so.
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
             * Whether a ban stands against them. Only GetUser says so.
             * @member {boolean} banned
             * @memberof parley.v1.User
             * @instance
             */
            User.prototype.banned = false;

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
                if (message.banned != null && $Object.hasOwnProperty.call(message, "banned") && message.banned !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.banned);
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
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.banned = value;
                            else
                                delete message.banned;
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

            return GetUserRequest;
        })();

        v1.ListUsersRequest = (function() {

            /**
             * Properties of a ListUsersRequest.
             * @typedef {Object} parley.v1.ListUsersRequest.$Properties
             * @property {number|null} [limit] ListUsersRequest limit
             * @property {string|null} [after] ListUsersRequest after
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListUsersRequest.
             * @memberof parley.v1
             * @interface IListUsersRequest
             * @augments parley.v1.ListUsersRequest.$Properties
             * @deprecated Use parley.v1.ListUsersRequest.$Properties instead.
             */

            /**
             * Shape of a ListUsersRequest.
             * @typedef {parley.v1.ListUsersRequest.$Properties} parley.v1.ListUsersRequest.$Shape
             */

            /**
             * Constructs a new ListUsersRequest.
             * @memberof parley.v1
             * @classdesc Represents a ListUsersRequest.
             * @constructor
             * @param {parley.v1.ListUsersRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListUsersRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListUsersRequest limit.
             * @member {number} limit
             * @memberof parley.v1.ListUsersRequest
             * @instance
             */
            ListUsersRequest.prototype.limit = 0;

            /**
             * ListUsersRequest after.
             * @member {string} after
             * @memberof parley.v1.ListUsersRequest
             * @instance
             */
            ListUsersRequest.prototype.after = "";

            /**
             * Encodes the specified ListUsersRequest message. Does not implicitly {@link parley.v1.ListUsersRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListUsersRequest
             * @static
             * @param {parley.v1.ListUsersRequest.$Properties} message ListUsersRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListUsersRequest.encode = function (message, writer, _depth) {
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
             * Decodes a ListUsersRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListUsersRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListUsersRequest & parley.v1.ListUsersRequest.$Shape} ListUsersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListUsersRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ListUsersRequest();
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

            return ListUsersRequest;
        })();

        v1.ListUsersResponse = (function() {

            /**
             * Properties of a ListUsersResponse.
             * @typedef {Object} parley.v1.ListUsersResponse.$Properties
             * @property {Array.<parley.v1.User.$Properties>|null} [users] ListUsersResponse users
             * @property {string|null} [next] ListUsersResponse next
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListUsersResponse.
             * @memberof parley.v1
             * @interface IListUsersResponse
             * @augments parley.v1.ListUsersResponse.$Properties
             * @deprecated Use parley.v1.ListUsersResponse.$Properties instead.
             */

            /**
             * Shape of a ListUsersResponse.
             * @typedef {parley.v1.ListUsersResponse.$Properties} parley.v1.ListUsersResponse.$Shape
             */

            /**
             * Constructs a new ListUsersResponse.
             * @memberof parley.v1
             * @classdesc Represents a ListUsersResponse.
             * @constructor
             * @param {parley.v1.ListUsersResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListUsersResponse = function (properties) {
                this.users = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListUsersResponse users.
             * @member {Array.<parley.v1.User.$Properties>} users
             * @memberof parley.v1.ListUsersResponse
             * @instance
             */
            ListUsersResponse.prototype.users = $util.emptyArray;

            /**
             * ListUsersResponse next.
             * @member {string} next
             * @memberof parley.v1.ListUsersResponse
             * @instance
             */
            ListUsersResponse.prototype.next = "";

            /**
             * Encodes the specified ListUsersResponse message. Does not implicitly {@link parley.v1.ListUsersResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListUsersResponse
             * @static
             * @param {parley.v1.ListUsersResponse.$Properties} message ListUsersResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListUsersResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.users != null && message.users.length)
                    for (let i = 0; i < message.users.length; ++i)
                        $root.parley.v1.User.encode(message.users[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.next);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListUsersResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListUsersResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListUsersResponse & parley.v1.ListUsersResponse.$Shape} ListUsersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListUsersResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ListUsersResponse();
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
                            if (!(message.users && message.users.length))
                                message.users = [];
                            message.users.push($root.parley.v1.User.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return ListUsersResponse;
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
             * @property {boolean|null} [open] Whether everybody may edit the text.
             * @property {parley.v1.Withheld|null} [withheld] Why text and titles are not shown to the caller; a moderator is shown them all the same.
             * @property {boolean|null} [locked] It takes no posts.
             * @property {boolean|null} [pinned] It comes first in lists.
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
             * Whether everybody may edit the text.
             * @member {boolean} open
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.open = false;

            /**
             * Why text and titles are not shown to the caller; a moderator is shown them all the same.
             * @member {parley.v1.Withheld} withheld
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.withheld = 0;

            /**
             * It takes no posts.
             * @member {boolean} locked
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.locked = false;

            /**
             * It comes first in lists.
             * @member {boolean} pinned
             * @memberof parley.v1.Topic
             * @instance
             */
            Topic.prototype.pinned = false;

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
                if (message.open != null && $Object.hasOwnProperty.call(message, "open") && message.open !== false)
                    writer.uint32(/* id 13, wireType 0 =*/104).bool(message.open);
                if (message.withheld != null && $Object.hasOwnProperty.call(message, "withheld") && message.withheld !== 0)
                    writer.uint32(/* id 20, wireType 0 =*/160).int32(message.withheld);
                if (message.locked != null && $Object.hasOwnProperty.call(message, "locked") && message.locked !== false)
                    writer.uint32(/* id 21, wireType 0 =*/168).bool(message.locked);
                if (message.pinned != null && $Object.hasOwnProperty.call(message, "pinned") && message.pinned !== false)
                    writer.uint32(/* id 22, wireType 0 =*/176).bool(message.pinned);
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
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.open = value;
                            else
                                delete message.open;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.withheld = value;
                            else
                                delete message.withheld;
                            continue;
                        }
                    case 21: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.locked = value;
                            else
                                delete message.locked;
                            continue;
                        }
                    case 22: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.pinned = value;
                            else
                                delete message.pinned;
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

            return Topic;
        })();

        /**
         * Withheld enum.
         * @name parley.v1.Withheld
         * @enum {number}
         * @property {number} WITHHELD_NOT=0 WITHHELD_NOT value
         * @property {number} WITHHELD_HIDDEN=1 A moderator hid it.
         * @property {number} WITHHELD_BANNED=2 Its author is banned, and the ban does not know it.
         * @property {number} WITHHELD_LOCKED=3 Its topic is locked, and the lock does not know it.
         */
        v1.Withheld = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "WITHHELD_NOT"] = 0;
            values[valuesById[1] = "WITHHELD_HIDDEN"] = 1;
            values[valuesById[2] = "WITHHELD_BANNED"] = 2;
            values[valuesById[3] = "WITHHELD_LOCKED"] = 3;
            return values;
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
             * @property {boolean|null} [open] Whether everybody may edit the text.
             * @property {parley.v1.Withheld|null} [withheld] Why the text is not shown to the caller; a moderator is shown it all the same.
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
             * Whether everybody may edit the text.
             * @member {boolean} open
             * @memberof parley.v1.Message
             * @instance
             */
            Message.prototype.open = false;

            /**
             * Why the text is not shown to the caller; a moderator is shown it all the same.
             * @member {parley.v1.Withheld} withheld
             * @memberof parley.v1.Message
             * @instance
             */
            Message.prototype.withheld = 0;

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
                if (message.open != null && $Object.hasOwnProperty.call(message, "open") && message.open !== false)
                    writer.uint32(/* id 13, wireType 0 =*/104).bool(message.open);
                if (message.withheld != null && $Object.hasOwnProperty.call(message, "withheld") && message.withheld !== 0)
                    writer.uint32(/* id 20, wireType 0 =*/160).int32(message.withheld);
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
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.open = value;
                            else
                                delete message.open;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.withheld = value;
                            else
                                delete message.withheld;
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
             * @property {Uint8Array|null} [update] In place of `text`: a Yjs update of `document` (GetMessage), whose text is the type `text`. Its
             * Yjs client is the first 6 bytes of SHA-256 of `request_id`, as a big-endian number.
             * @property {boolean|null} [open] From here on everybody may edit the text. Only its author opens it, and for good.
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
             *   update?: Uint8Array|null;
             *   open?: boolean|null;
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

            /**
             * In place of `text`: a Yjs update of `document` (GetMessage), whose text is the type `text`. Its
             * Yjs client is the first 6 bytes of SHA-256 of `request_id`, as a big-endian number.
             * @member {Uint8Array} update
             * @memberof parley.v1.EditMessageRequest
             * @instance
             */
            EditMessageRequest.prototype.update = $util.newBuffer([]);

            /**
             * From here on everybody may edit the text. Only its author opens it, and for good.
             * @member {boolean} open
             * @memberof parley.v1.EditMessageRequest
             * @instance
             */
            EditMessageRequest.prototype.open = false;

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
                if (message.update != null && $Object.hasOwnProperty.call(message, "update") && message.update.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.update);
                if (message.open != null && $Object.hasOwnProperty.call(message, "open") && message.open !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.open);
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
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.update = value;
                            else
                                delete message.update;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.open = value;
                            else
                                delete message.open;
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

            return EditMessageResponse;
        })();

        v1.ShareCursorRequest = (function() {

            /**
             * Properties of a ShareCursorRequest.
             * @typedef {Object} parley.v1.ShareCursorRequest.$Properties
             * @property {string|null} [messageId] ShareCursorRequest messageId
             * @property {string|null} [topicId] ShareCursorRequest topicId
             * @property {string|null} [session] One for each place where somebody writes: up to 32 of 0-9 and a-z.
             * @property {Uint8Array|null} [state] Up to 256 bytes that only clients understand.
             * @property {"messageId"|"topicId"} [target] ShareCursorRequest target
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ShareCursorRequest.
             * @memberof parley.v1
             * @interface IShareCursorRequest
             * @augments parley.v1.ShareCursorRequest.$Properties
             * @deprecated Use parley.v1.ShareCursorRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a ShareCursorRequest.
             * @typedef {{
             *   messageId?: string|null;
             *   topicId?: string|null;
             *   session?: string|null;
             *   state?: Uint8Array|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ target?: undefined; messageId?: null; topicId?: null }|{ target?: "messageId"; messageId: string; topicId?: null }|{ target?: "topicId"; messageId?: null; topicId: string })
             * )} parley.v1.ShareCursorRequest.$Shape
             */

            /**
             * Constructs a new ShareCursorRequest.
             * @memberof parley.v1
             * @classdesc Represents a ShareCursorRequest.
             * @constructor
             * @param {parley.v1.ShareCursorRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ShareCursorRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ShareCursorRequest messageId.
             * @member {string|null|undefined} messageId
             * @memberof parley.v1.ShareCursorRequest
             * @instance
             */
            ShareCursorRequest.prototype.messageId = null;

            /**
             * ShareCursorRequest topicId.
             * @member {string|null|undefined} topicId
             * @memberof parley.v1.ShareCursorRequest
             * @instance
             */
            ShareCursorRequest.prototype.topicId = null;

            /**
             * One for each place where somebody writes: up to 32 of 0-9 and a-z.
             * @member {string} session
             * @memberof parley.v1.ShareCursorRequest
             * @instance
             */
            ShareCursorRequest.prototype.session = "";

            /**
             * Up to 256 bytes that only clients understand.
             * @member {Uint8Array} state
             * @memberof parley.v1.ShareCursorRequest
             * @instance
             */
            ShareCursorRequest.prototype.state = $util.newBuffer([]);

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ShareCursorRequest target.
             * @member {"messageId"|"topicId"|undefined} target
             * @memberof parley.v1.ShareCursorRequest
             * @instance
             */
            $Object.defineProperty(ShareCursorRequest.prototype, "target", {
                get: $util.oneOfGetter($oneOfFields = ["messageId", "topicId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified ShareCursorRequest message. Does not implicitly {@link parley.v1.ShareCursorRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ShareCursorRequest
             * @static
             * @param {parley.v1.ShareCursorRequest.$Properties} message ShareCursorRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ShareCursorRequest.encode = function (message, writer, _depth) {
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
                if (message.session != null && $Object.hasOwnProperty.call(message, "session") && message.session !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.session);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.state);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ShareCursorRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ShareCursorRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ShareCursorRequest & parley.v1.ShareCursorRequest.$Shape} ShareCursorRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ShareCursorRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ShareCursorRequest();
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
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.session = value;
                            else
                                delete message.session;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.state = value;
                            else
                                delete message.state;
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

            return ShareCursorRequest;
        })();

        v1.OtherCursor = (function() {

            /**
             * Properties of an OtherCursor.
             * @typedef {Object} parley.v1.OtherCursor.$Properties
             * @property {string|null} [session] OtherCursor session
             * @property {parley.v1.User.$Properties|null} [user] OtherCursor user
             * @property {Uint8Array|null} [state] OtherCursor state
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OtherCursor.
             * @memberof parley.v1
             * @interface IOtherCursor
             * @augments parley.v1.OtherCursor.$Properties
             * @deprecated Use parley.v1.OtherCursor.$Properties instead.
             */

            /**
             * Shape of an OtherCursor.
             * @typedef {parley.v1.OtherCursor.$Properties} parley.v1.OtherCursor.$Shape
             */

            /**
             * Constructs a new OtherCursor.
             * @memberof parley.v1
             * @classdesc Represents an OtherCursor.
             * @constructor
             * @param {parley.v1.OtherCursor.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OtherCursor = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OtherCursor session.
             * @member {string} session
             * @memberof parley.v1.OtherCursor
             * @instance
             */
            OtherCursor.prototype.session = "";

            /**
             * OtherCursor user.
             * @member {parley.v1.User.$Properties|null|undefined} user
             * @memberof parley.v1.OtherCursor
             * @instance
             */
            OtherCursor.prototype.user = null;

            /**
             * OtherCursor state.
             * @member {Uint8Array} state
             * @memberof parley.v1.OtherCursor
             * @instance
             */
            OtherCursor.prototype.state = $util.newBuffer([]);

            /**
             * Encodes the specified OtherCursor message. Does not implicitly {@link parley.v1.OtherCursor.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.OtherCursor
             * @static
             * @param {parley.v1.OtherCursor.$Properties} message OtherCursor message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OtherCursor.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.session != null && $Object.hasOwnProperty.call(message, "session") && message.session !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.session);
                if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                    $root.parley.v1.User.encode(message.user, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.state);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OtherCursor message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.OtherCursor
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.OtherCursor & parley.v1.OtherCursor.$Shape} OtherCursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OtherCursor.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.OtherCursor();
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
                                message.session = value;
                            else
                                delete message.session;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.user = $root.parley.v1.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.state = value;
                            else
                                delete message.state;
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

            return OtherCursor;
        })();

        v1.ShareCursorResponse = (function() {

            /**
             * Properties of a ShareCursorResponse.
             * @typedef {Object} parley.v1.ShareCursorResponse.$Properties
             * @property {Array.<parley.v1.OtherCursor.$Properties>|null} [others] ShareCursorResponse others
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ShareCursorResponse.
             * @memberof parley.v1
             * @interface IShareCursorResponse
             * @augments parley.v1.ShareCursorResponse.$Properties
             * @deprecated Use parley.v1.ShareCursorResponse.$Properties instead.
             */

            /**
             * Shape of a ShareCursorResponse.
             * @typedef {parley.v1.ShareCursorResponse.$Properties} parley.v1.ShareCursorResponse.$Shape
             */

            /**
             * Constructs a new ShareCursorResponse.
             * @memberof parley.v1
             * @classdesc Represents a ShareCursorResponse.
             * @constructor
             * @param {parley.v1.ShareCursorResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ShareCursorResponse = function (properties) {
                this.others = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ShareCursorResponse others.
             * @member {Array.<parley.v1.OtherCursor.$Properties>} others
             * @memberof parley.v1.ShareCursorResponse
             * @instance
             */
            ShareCursorResponse.prototype.others = $util.emptyArray;

            /**
             * Encodes the specified ShareCursorResponse message. Does not implicitly {@link parley.v1.ShareCursorResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ShareCursorResponse
             * @static
             * @param {parley.v1.ShareCursorResponse.$Properties} message ShareCursorResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ShareCursorResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.others != null && message.others.length)
                    for (let i = 0; i < message.others.length; ++i)
                        $root.parley.v1.OtherCursor.encode(message.others[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ShareCursorResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ShareCursorResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ShareCursorResponse & parley.v1.ShareCursorResponse.$Shape} ShareCursorResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ShareCursorResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ShareCursorResponse();
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
                            if (!(message.others && message.others.length))
                                message.others = [];
                            message.others.push($root.parley.v1.OtherCursor.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return ShareCursorResponse;
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

            return LikeMessageResponse;
        })();

        v1.GetMessageRequest = (function() {

            /**
             * Properties of a GetMessageRequest.
             * @typedef {Object} parley.v1.GetMessageRequest.$Properties
             * @property {string|null} [messageId] GetMessageRequest messageId
             * @property {string|null} [topicId] GetMessageRequest topicId
             * @property {boolean|null} [withHistory] GetMessageRequest withHistory
             * @property {boolean|null} [withLikers] GetMessageRequest withLikers
             * @property {boolean|null} [withDocument] GetMessageRequest withDocument
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
             *   withLikers?: boolean|null;
             *   withDocument?: boolean|null;
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

            /**
             * GetMessageRequest withLikers.
             * @member {boolean} withLikers
             * @memberof parley.v1.GetMessageRequest
             * @instance
             */
            GetMessageRequest.prototype.withLikers = false;

            /**
             * GetMessageRequest withDocument.
             * @member {boolean} withDocument
             * @memberof parley.v1.GetMessageRequest
             * @instance
             */
            GetMessageRequest.prototype.withDocument = false;

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
                if (message.withLikers != null && $Object.hasOwnProperty.call(message, "withLikers") && message.withLikers !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.withLikers);
                if (message.withDocument != null && $Object.hasOwnProperty.call(message, "withDocument") && message.withDocument !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.withDocument);
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
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.withLikers = value;
                            else
                                delete message.withLikers;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.withDocument = value;
                            else
                                delete message.withDocument;
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
             * @property {Array.<parley.v1.User.$Properties>|null} [likers] Who likes it, in no particular order; some are left out where there are very many.
             * @property {Uint8Array|null} [document] The text as a Yjs document (its state as one update), if that was asked for and it is not
             * deleted.
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
             *   likers?: Array.<parley.v1.User.$Shape>|null;
             *   document?: Uint8Array|null;
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
                this.likers = [];
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

            /**
             * Who likes it, in no particular order; some are left out where there are very many.
             * @member {Array.<parley.v1.User.$Properties>} likers
             * @memberof parley.v1.GetMessageResponse
             * @instance
             */
            GetMessageResponse.prototype.likers = $util.emptyArray;

            /**
             * The text as a Yjs document (its state as one update), if that was asked for and it is not
             * deleted.
             * @member {Uint8Array} document
             * @memberof parley.v1.GetMessageResponse
             * @instance
             */
            GetMessageResponse.prototype.document = $util.newBuffer([]);

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
                if (message.likers != null && message.likers.length)
                    for (let i = 0; i < message.likers.length; ++i)
                        $root.parley.v1.User.encode(message.likers[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.document != null && $Object.hasOwnProperty.call(message, "document") && message.document.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.document);
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
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.likers && message.likers.length))
                                message.likers = [];
                            message.likers.push($root.parley.v1.User.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.document = value;
                            else
                                delete message.document;
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

            return ListUnreadResponse;
        })();

        v1.ListWrittenRequest = (function() {

            /**
             * Properties of a ListWrittenRequest.
             * @typedef {Object} parley.v1.ListWrittenRequest.$Properties
             * @property {string|null} [userId] ListWrittenRequest userId
             * @property {number|null} [limit] ListWrittenRequest limit
             * @property {string|null} [after] ListWrittenRequest after
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListWrittenRequest.
             * @memberof parley.v1
             * @interface IListWrittenRequest
             * @augments parley.v1.ListWrittenRequest.$Properties
             * @deprecated Use parley.v1.ListWrittenRequest.$Properties instead.
             */

            /**
             * Shape of a ListWrittenRequest.
             * @typedef {parley.v1.ListWrittenRequest.$Properties} parley.v1.ListWrittenRequest.$Shape
             */

            /**
             * Constructs a new ListWrittenRequest.
             * @memberof parley.v1
             * @classdesc Represents a ListWrittenRequest.
             * @constructor
             * @param {parley.v1.ListWrittenRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListWrittenRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListWrittenRequest userId.
             * @member {string} userId
             * @memberof parley.v1.ListWrittenRequest
             * @instance
             */
            ListWrittenRequest.prototype.userId = "";

            /**
             * ListWrittenRequest limit.
             * @member {number} limit
             * @memberof parley.v1.ListWrittenRequest
             * @instance
             */
            ListWrittenRequest.prototype.limit = 0;

            /**
             * ListWrittenRequest after.
             * @member {string} after
             * @memberof parley.v1.ListWrittenRequest
             * @instance
             */
            ListWrittenRequest.prototype.after = "";

            /**
             * Encodes the specified ListWrittenRequest message. Does not implicitly {@link parley.v1.ListWrittenRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListWrittenRequest
             * @static
             * @param {parley.v1.ListWrittenRequest.$Properties} message ListWrittenRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListWrittenRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.userId != null && $Object.hasOwnProperty.call(message, "userId") && message.userId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.userId);
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
             * Decodes a ListWrittenRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListWrittenRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListWrittenRequest & parley.v1.ListWrittenRequest.$Shape} ListWrittenRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListWrittenRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ListWrittenRequest();
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
                                message.userId = value;
                            else
                                delete message.userId;
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

            return ListWrittenRequest;
        })();

        v1.Written = (function() {

            /**
             * Properties of a Written.
             * @typedef {Object} parley.v1.Written.$Properties
             * @property {parley.v1.Topic.$Properties|null} [topic] Written topic
             * @property {parley.v1.Message.$Properties|null} [message] Absent for the topic itself.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Written.
             * @memberof parley.v1
             * @interface IWritten
             * @augments parley.v1.Written.$Properties
             * @deprecated Use parley.v1.Written.$Properties instead.
             */

            /**
             * Shape of a Written.
             * @typedef {parley.v1.Written.$Properties} parley.v1.Written.$Shape
             */

            /**
             * Constructs a new Written.
             * @memberof parley.v1
             * @classdesc Represents a Written.
             * @constructor
             * @param {parley.v1.Written.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Written = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Written topic.
             * @member {parley.v1.Topic.$Properties|null|undefined} topic
             * @memberof parley.v1.Written
             * @instance
             */
            Written.prototype.topic = null;

            /**
             * Absent for the topic itself.
             * @member {parley.v1.Message.$Properties|null|undefined} message
             * @memberof parley.v1.Written
             * @instance
             */
            Written.prototype.message = null;

            /**
             * Encodes the specified Written message. Does not implicitly {@link parley.v1.Written.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Written
             * @static
             * @param {parley.v1.Written.$Properties} message Written message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Written.encode = function (message, writer, _depth) {
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
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Written message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Written
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Written & parley.v1.Written.$Shape} Written
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Written.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.Written();
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

            return Written;
        })();

        v1.ListWrittenResponse = (function() {

            /**
             * Properties of a ListWrittenResponse.
             * @typedef {Object} parley.v1.ListWrittenResponse.$Properties
             * @property {Array.<parley.v1.Written.$Properties>|null} [written] ListWrittenResponse written
             * @property {string|null} [next] ListWrittenResponse next
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListWrittenResponse.
             * @memberof parley.v1
             * @interface IListWrittenResponse
             * @augments parley.v1.ListWrittenResponse.$Properties
             * @deprecated Use parley.v1.ListWrittenResponse.$Properties instead.
             */

            /**
             * Shape of a ListWrittenResponse.
             * @typedef {parley.v1.ListWrittenResponse.$Properties} parley.v1.ListWrittenResponse.$Shape
             */

            /**
             * Constructs a new ListWrittenResponse.
             * @memberof parley.v1
             * @classdesc Represents a ListWrittenResponse.
             * @constructor
             * @param {parley.v1.ListWrittenResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListWrittenResponse = function (properties) {
                this.written = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListWrittenResponse written.
             * @member {Array.<parley.v1.Written.$Properties>} written
             * @memberof parley.v1.ListWrittenResponse
             * @instance
             */
            ListWrittenResponse.prototype.written = $util.emptyArray;

            /**
             * ListWrittenResponse next.
             * @member {string} next
             * @memberof parley.v1.ListWrittenResponse
             * @instance
             */
            ListWrittenResponse.prototype.next = "";

            /**
             * Encodes the specified ListWrittenResponse message. Does not implicitly {@link parley.v1.ListWrittenResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListWrittenResponse
             * @static
             * @param {parley.v1.ListWrittenResponse.$Properties} message ListWrittenResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListWrittenResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.written != null && message.written.length)
                    for (let i = 0; i < message.written.length; ++i)
                        $root.parley.v1.Written.encode(message.written[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.next);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListWrittenResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListWrittenResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListWrittenResponse & parley.v1.ListWrittenResponse.$Shape} ListWrittenResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListWrittenResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ListWrittenResponse();
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
                            if (!(message.written && message.written.length))
                                message.written = [];
                            message.written.push($root.parley.v1.Written.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return ListWrittenResponse;
        })();

        v1.ListInboxRequest = (function() {

            /**
             * Properties of a ListInboxRequest.
             * @typedef {Object} parley.v1.ListInboxRequest.$Properties
             * @property {number|null} [limit] ListInboxRequest limit
             * @property {string|null} [after] ListInboxRequest after
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListInboxRequest.
             * @memberof parley.v1
             * @interface IListInboxRequest
             * @augments parley.v1.ListInboxRequest.$Properties
             * @deprecated Use parley.v1.ListInboxRequest.$Properties instead.
             */

            /**
             * Shape of a ListInboxRequest.
             * @typedef {parley.v1.ListInboxRequest.$Properties} parley.v1.ListInboxRequest.$Shape
             */

            /**
             * Constructs a new ListInboxRequest.
             * @memberof parley.v1
             * @classdesc Represents a ListInboxRequest.
             * @constructor
             * @param {parley.v1.ListInboxRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListInboxRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListInboxRequest limit.
             * @member {number} limit
             * @memberof parley.v1.ListInboxRequest
             * @instance
             */
            ListInboxRequest.prototype.limit = 0;

            /**
             * ListInboxRequest after.
             * @member {string} after
             * @memberof parley.v1.ListInboxRequest
             * @instance
             */
            ListInboxRequest.prototype.after = "";

            /**
             * Encodes the specified ListInboxRequest message. Does not implicitly {@link parley.v1.ListInboxRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListInboxRequest
             * @static
             * @param {parley.v1.ListInboxRequest.$Properties} message ListInboxRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListInboxRequest.encode = function (message, writer, _depth) {
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
             * Decodes a ListInboxRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListInboxRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListInboxRequest & parley.v1.ListInboxRequest.$Shape} ListInboxRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListInboxRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ListInboxRequest();
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

            return ListInboxRequest;
        })();

        v1.Concern = (function() {

            /**
             * Properties of a Concern.
             * @typedef {Object} parley.v1.Concern.$Properties
             * @property {parley.v1.Topic.$Properties|null} [topic] Concern topic
             * @property {parley.v1.Message.$Properties|null} [message] Absent for the topic's own text.
             * @property {boolean|null} [answers] It answers something that the user wrote.
             * @property {boolean|null} [mentions] Concern mentions
             * @property {boolean|null} [unread] MarkRead makes it read, at every replica.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Concern.
             * @memberof parley.v1
             * @interface IConcern
             * @augments parley.v1.Concern.$Properties
             * @deprecated Use parley.v1.Concern.$Properties instead.
             */

            /**
             * Shape of a Concern.
             * @typedef {parley.v1.Concern.$Properties} parley.v1.Concern.$Shape
             */

            /**
             * Constructs a new Concern.
             * @memberof parley.v1
             * @classdesc Represents a Concern.
             * @constructor
             * @param {parley.v1.Concern.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Concern = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Concern topic.
             * @member {parley.v1.Topic.$Properties|null|undefined} topic
             * @memberof parley.v1.Concern
             * @instance
             */
            Concern.prototype.topic = null;

            /**
             * Absent for the topic's own text.
             * @member {parley.v1.Message.$Properties|null|undefined} message
             * @memberof parley.v1.Concern
             * @instance
             */
            Concern.prototype.message = null;

            /**
             * It answers something that the user wrote.
             * @member {boolean} answers
             * @memberof parley.v1.Concern
             * @instance
             */
            Concern.prototype.answers = false;

            /**
             * Concern mentions.
             * @member {boolean} mentions
             * @memberof parley.v1.Concern
             * @instance
             */
            Concern.prototype.mentions = false;

            /**
             * MarkRead makes it read, at every replica.
             * @member {boolean} unread
             * @memberof parley.v1.Concern
             * @instance
             */
            Concern.prototype.unread = false;

            /**
             * Encodes the specified Concern message. Does not implicitly {@link parley.v1.Concern.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Concern
             * @static
             * @param {parley.v1.Concern.$Properties} message Concern message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Concern.encode = function (message, writer, _depth) {
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
                if (message.answers != null && $Object.hasOwnProperty.call(message, "answers") && message.answers !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.answers);
                if (message.mentions != null && $Object.hasOwnProperty.call(message, "mentions") && message.mentions !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.mentions);
                if (message.unread != null && $Object.hasOwnProperty.call(message, "unread") && message.unread !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.unread);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Concern message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Concern
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Concern & parley.v1.Concern.$Shape} Concern
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Concern.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.Concern();
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
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.answers = value;
                            else
                                delete message.answers;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.mentions = value;
                            else
                                delete message.mentions;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
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

            return Concern;
        })();

        v1.ListInboxResponse = (function() {

            /**
             * Properties of a ListInboxResponse.
             * @typedef {Object} parley.v1.ListInboxResponse.$Properties
             * @property {Array.<parley.v1.Concern.$Properties>|null} [concerns] ListInboxResponse concerns
             * @property {string|null} [next] ListInboxResponse next
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListInboxResponse.
             * @memberof parley.v1
             * @interface IListInboxResponse
             * @augments parley.v1.ListInboxResponse.$Properties
             * @deprecated Use parley.v1.ListInboxResponse.$Properties instead.
             */

            /**
             * Shape of a ListInboxResponse.
             * @typedef {parley.v1.ListInboxResponse.$Properties} parley.v1.ListInboxResponse.$Shape
             */

            /**
             * Constructs a new ListInboxResponse.
             * @memberof parley.v1
             * @classdesc Represents a ListInboxResponse.
             * @constructor
             * @param {parley.v1.ListInboxResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListInboxResponse = function (properties) {
                this.concerns = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListInboxResponse concerns.
             * @member {Array.<parley.v1.Concern.$Properties>} concerns
             * @memberof parley.v1.ListInboxResponse
             * @instance
             */
            ListInboxResponse.prototype.concerns = $util.emptyArray;

            /**
             * ListInboxResponse next.
             * @member {string} next
             * @memberof parley.v1.ListInboxResponse
             * @instance
             */
            ListInboxResponse.prototype.next = "";

            /**
             * Encodes the specified ListInboxResponse message. Does not implicitly {@link parley.v1.ListInboxResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListInboxResponse
             * @static
             * @param {parley.v1.ListInboxResponse.$Properties} message ListInboxResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListInboxResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.concerns != null && message.concerns.length)
                    for (let i = 0; i < message.concerns.length; ++i)
                        $root.parley.v1.Concern.encode(message.concerns[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.next);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListInboxResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListInboxResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListInboxResponse & parley.v1.ListInboxResponse.$Shape} ListInboxResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListInboxResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ListInboxResponse();
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
                            if (!(message.concerns && message.concerns.length))
                                message.concerns = [];
                            message.concerns.push($root.parley.v1.Concern.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return ListInboxResponse;
        })();

        v1.ClaimForumRequest = (function() {

            /**
             * Properties of a ClaimForumRequest.
             * @typedef {Object} parley.v1.ClaimForumRequest.$Properties
             * @property {Uint8Array|null} [requestId] ClaimForumRequest requestId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ClaimForumRequest.
             * @memberof parley.v1
             * @interface IClaimForumRequest
             * @augments parley.v1.ClaimForumRequest.$Properties
             * @deprecated Use parley.v1.ClaimForumRequest.$Properties instead.
             */

            /**
             * Shape of a ClaimForumRequest.
             * @typedef {parley.v1.ClaimForumRequest.$Properties} parley.v1.ClaimForumRequest.$Shape
             */

            /**
             * Constructs a new ClaimForumRequest.
             * @memberof parley.v1
             * @classdesc Represents a ClaimForumRequest.
             * @constructor
             * @param {parley.v1.ClaimForumRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ClaimForumRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ClaimForumRequest requestId.
             * @member {Uint8Array} requestId
             * @memberof parley.v1.ClaimForumRequest
             * @instance
             */
            ClaimForumRequest.prototype.requestId = $util.newBuffer([]);

            /**
             * Encodes the specified ClaimForumRequest message. Does not implicitly {@link parley.v1.ClaimForumRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ClaimForumRequest
             * @static
             * @param {parley.v1.ClaimForumRequest.$Properties} message ClaimForumRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ClaimForumRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.requestId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ClaimForumRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ClaimForumRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ClaimForumRequest & parley.v1.ClaimForumRequest.$Shape} ClaimForumRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ClaimForumRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ClaimForumRequest();
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

            return ClaimForumRequest;
        })();

        v1.ClaimForumResponse = (function() {

            /**
             * Properties of a ClaimForumResponse.
             * @typedef {Object} parley.v1.ClaimForumResponse.$Properties
             * @property {parley.v1.User.$Properties|null} [founder] ClaimForumResponse founder
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ClaimForumResponse.
             * @memberof parley.v1
             * @interface IClaimForumResponse
             * @augments parley.v1.ClaimForumResponse.$Properties
             * @deprecated Use parley.v1.ClaimForumResponse.$Properties instead.
             */

            /**
             * Shape of a ClaimForumResponse.
             * @typedef {parley.v1.ClaimForumResponse.$Properties} parley.v1.ClaimForumResponse.$Shape
             */

            /**
             * Constructs a new ClaimForumResponse.
             * @memberof parley.v1
             * @classdesc Represents a ClaimForumResponse.
             * @constructor
             * @param {parley.v1.ClaimForumResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ClaimForumResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ClaimForumResponse founder.
             * @member {parley.v1.User.$Properties|null|undefined} founder
             * @memberof parley.v1.ClaimForumResponse
             * @instance
             */
            ClaimForumResponse.prototype.founder = null;

            /**
             * Encodes the specified ClaimForumResponse message. Does not implicitly {@link parley.v1.ClaimForumResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ClaimForumResponse
             * @static
             * @param {parley.v1.ClaimForumResponse.$Properties} message ClaimForumResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ClaimForumResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.founder != null && $Object.hasOwnProperty.call(message, "founder"))
                    $root.parley.v1.User.encode(message.founder, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ClaimForumResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ClaimForumResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ClaimForumResponse & parley.v1.ClaimForumResponse.$Shape} ClaimForumResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ClaimForumResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ClaimForumResponse();
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
                            message.founder = $root.parley.v1.User.decode(reader, reader.size(), $undefined, _depth + 1, message.founder);
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

            return ClaimForumResponse;
        })();

        v1.ModerateRequest = (function() {

            /**
             * Properties of a ModerateRequest.
             * @typedef {Object} parley.v1.ModerateRequest.$Properties
             * @property {Uint8Array|null} [requestId] ModerateRequest requestId
             * @property {parley.v1.ActKind|null} [act] ModerateRequest act
             * @property {string|null} [userId] ModerateRequest userId
             * @property {string|null} [topicId] ModerateRequest topicId
             * @property {string|null} [messageId] ModerateRequest messageId
             * @property {Array.<string>|null} [labels] Of a move: all that the topic is to have.
             * @property {string|null} [reason] For people; in the public log.
             * @property {"userId"|"topicId"|"messageId"} [subject] Appoint, dismiss, ban, unban: a user. Hide and restore: a message or a topic. The others: a
             * topic.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ModerateRequest.
             * @memberof parley.v1
             * @interface IModerateRequest
             * @augments parley.v1.ModerateRequest.$Properties
             * @deprecated Use parley.v1.ModerateRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a ModerateRequest.
             * @typedef {{
             *   requestId?: Uint8Array|null;
             *   act?: parley.v1.ActKind|null;
             *   userId?: string|null;
             *   topicId?: string|null;
             *   messageId?: string|null;
             *   labels?: Array.<string>|null;
             *   reason?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ subject?: undefined; userId?: null; topicId?: null; messageId?: null }|{ subject?: "userId"; userId: string; topicId?: null; messageId?: null }|{ subject?: "topicId"; userId?: null; topicId: string; messageId?: null }|{ subject?: "messageId"; userId?: null; topicId?: null; messageId: string })
             * )} parley.v1.ModerateRequest.$Shape
             */

            /**
             * Constructs a new ModerateRequest.
             * @memberof parley.v1
             * @classdesc Represents a ModerateRequest.
             * @constructor
             * @param {parley.v1.ModerateRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ModerateRequest = function (properties) {
                this.labels = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ModerateRequest requestId.
             * @member {Uint8Array} requestId
             * @memberof parley.v1.ModerateRequest
             * @instance
             */
            ModerateRequest.prototype.requestId = $util.newBuffer([]);

            /**
             * ModerateRequest act.
             * @member {parley.v1.ActKind} act
             * @memberof parley.v1.ModerateRequest
             * @instance
             */
            ModerateRequest.prototype.act = 0;

            /**
             * ModerateRequest userId.
             * @member {string|null|undefined} userId
             * @memberof parley.v1.ModerateRequest
             * @instance
             */
            ModerateRequest.prototype.userId = null;

            /**
             * ModerateRequest topicId.
             * @member {string|null|undefined} topicId
             * @memberof parley.v1.ModerateRequest
             * @instance
             */
            ModerateRequest.prototype.topicId = null;

            /**
             * ModerateRequest messageId.
             * @member {string|null|undefined} messageId
             * @memberof parley.v1.ModerateRequest
             * @instance
             */
            ModerateRequest.prototype.messageId = null;

            /**
             * Of a move: all that the topic is to have.
             * @member {Array.<string>} labels
             * @memberof parley.v1.ModerateRequest
             * @instance
             */
            ModerateRequest.prototype.labels = $util.emptyArray;

            /**
             * For people; in the public log.
             * @member {string} reason
             * @memberof parley.v1.ModerateRequest
             * @instance
             */
            ModerateRequest.prototype.reason = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Appoint, dismiss, ban, unban: a user. Hide and restore: a message or a topic. The others: a
             * topic.
             * @member {"userId"|"topicId"|"messageId"|undefined} subject
             * @memberof parley.v1.ModerateRequest
             * @instance
             */
            $Object.defineProperty(ModerateRequest.prototype, "subject", {
                get: $util.oneOfGetter($oneOfFields = ["userId", "topicId", "messageId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified ModerateRequest message. Does not implicitly {@link parley.v1.ModerateRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ModerateRequest
             * @static
             * @param {parley.v1.ModerateRequest.$Properties} message ModerateRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ModerateRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.requestId);
                if (message.act != null && $Object.hasOwnProperty.call(message, "act") && message.act !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.act);
                if (message.userId != null && $Object.hasOwnProperty.call(message, "userId"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.userId);
                if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.topicId);
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.messageId);
                if (message.labels != null && message.labels.length)
                    for (let i = 0; i < message.labels.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.labels[i]);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ModerateRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ModerateRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ModerateRequest & parley.v1.ModerateRequest.$Shape} ModerateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ModerateRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ModerateRequest();
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
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.act = value;
                            else
                                delete message.act;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.userId = reader.stringVerify();
                            message.subject = "userId";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.topicId = reader.stringVerify();
                            message.subject = "topicId";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.messageId = reader.stringVerify();
                            message.subject = "messageId";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.labels && message.labels.length))
                                message.labels = [];
                            message.labels.push(reader.stringVerify());
                            continue;
                        }
                    case 7: {
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

            return ModerateRequest;
        })();

        v1.ModerateResponse = (function() {

            /**
             * Properties of a ModerateResponse.
             * @typedef {Object} parley.v1.ModerateResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ModerateResponse.
             * @memberof parley.v1
             * @interface IModerateResponse
             * @augments parley.v1.ModerateResponse.$Properties
             * @deprecated Use parley.v1.ModerateResponse.$Properties instead.
             */

            /**
             * Shape of a ModerateResponse.
             * @typedef {parley.v1.ModerateResponse.$Properties} parley.v1.ModerateResponse.$Shape
             */

            /**
             * Constructs a new ModerateResponse.
             * @memberof parley.v1
             * @classdesc Represents a ModerateResponse.
             * @constructor
             * @param {parley.v1.ModerateResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ModerateResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified ModerateResponse message. Does not implicitly {@link parley.v1.ModerateResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ModerateResponse
             * @static
             * @param {parley.v1.ModerateResponse.$Properties} message ModerateResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ModerateResponse.encode = function (message, writer, _depth) {
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
             * Decodes a ModerateResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ModerateResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ModerateResponse & parley.v1.ModerateResponse.$Shape} ModerateResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ModerateResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ModerateResponse();
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

            return ModerateResponse;
        })();

        v1.ReportRequest = (function() {

            /**
             * Properties of a ReportRequest.
             * @typedef {Object} parley.v1.ReportRequest.$Properties
             * @property {Uint8Array|null} [requestId] ReportRequest requestId
             * @property {string|null} [messageId] ReportRequest messageId
             * @property {string|null} [topicId] ReportRequest topicId
             * @property {string|null} [reason] ReportRequest reason
             * @property {"messageId"|"topicId"} [target] ReportRequest target
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReportRequest.
             * @memberof parley.v1
             * @interface IReportRequest
             * @augments parley.v1.ReportRequest.$Properties
             * @deprecated Use parley.v1.ReportRequest.$Properties instead.
             */

            /**
             * Narrowed shape of a ReportRequest.
             * @typedef {{
             *   requestId?: Uint8Array|null;
             *   messageId?: string|null;
             *   topicId?: string|null;
             *   reason?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ target?: undefined; messageId?: null; topicId?: null }|{ target?: "messageId"; messageId: string; topicId?: null }|{ target?: "topicId"; messageId?: null; topicId: string })
             * )} parley.v1.ReportRequest.$Shape
             */

            /**
             * Constructs a new ReportRequest.
             * @memberof parley.v1
             * @classdesc Represents a ReportRequest.
             * @constructor
             * @param {parley.v1.ReportRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReportRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReportRequest requestId.
             * @member {Uint8Array} requestId
             * @memberof parley.v1.ReportRequest
             * @instance
             */
            ReportRequest.prototype.requestId = $util.newBuffer([]);

            /**
             * ReportRequest messageId.
             * @member {string|null|undefined} messageId
             * @memberof parley.v1.ReportRequest
             * @instance
             */
            ReportRequest.prototype.messageId = null;

            /**
             * ReportRequest topicId.
             * @member {string|null|undefined} topicId
             * @memberof parley.v1.ReportRequest
             * @instance
             */
            ReportRequest.prototype.topicId = null;

            /**
             * ReportRequest reason.
             * @member {string} reason
             * @memberof parley.v1.ReportRequest
             * @instance
             */
            ReportRequest.prototype.reason = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ReportRequest target.
             * @member {"messageId"|"topicId"|undefined} target
             * @memberof parley.v1.ReportRequest
             * @instance
             */
            $Object.defineProperty(ReportRequest.prototype, "target", {
                get: $util.oneOfGetter($oneOfFields = ["messageId", "topicId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified ReportRequest message. Does not implicitly {@link parley.v1.ReportRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ReportRequest
             * @static
             * @param {parley.v1.ReportRequest.$Properties} message ReportRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReportRequest.encode = function (message, writer, _depth) {
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
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReportRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ReportRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ReportRequest & parley.v1.ReportRequest.$Shape} ReportRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReportRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ReportRequest();
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

            return ReportRequest;
        })();

        v1.ReportResponse = (function() {

            /**
             * Properties of a ReportResponse.
             * @typedef {Object} parley.v1.ReportResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReportResponse.
             * @memberof parley.v1
             * @interface IReportResponse
             * @augments parley.v1.ReportResponse.$Properties
             * @deprecated Use parley.v1.ReportResponse.$Properties instead.
             */

            /**
             * Shape of a ReportResponse.
             * @typedef {parley.v1.ReportResponse.$Properties} parley.v1.ReportResponse.$Shape
             */

            /**
             * Constructs a new ReportResponse.
             * @memberof parley.v1
             * @classdesc Represents a ReportResponse.
             * @constructor
             * @param {parley.v1.ReportResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReportResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified ReportResponse message. Does not implicitly {@link parley.v1.ReportResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ReportResponse
             * @static
             * @param {parley.v1.ReportResponse.$Properties} message ReportResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReportResponse.encode = function (message, writer, _depth) {
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
             * Decodes a ReportResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ReportResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ReportResponse & parley.v1.ReportResponse.$Shape} ReportResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReportResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ReportResponse();
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

            return ReportResponse;
        })();

        v1.ListActsRequest = (function() {

            /**
             * Properties of a ListActsRequest.
             * @typedef {Object} parley.v1.ListActsRequest.$Properties
             * @property {number|null} [limit] ListActsRequest limit
             * @property {string|null} [after] ListActsRequest after
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListActsRequest.
             * @memberof parley.v1
             * @interface IListActsRequest
             * @augments parley.v1.ListActsRequest.$Properties
             * @deprecated Use parley.v1.ListActsRequest.$Properties instead.
             */

            /**
             * Shape of a ListActsRequest.
             * @typedef {parley.v1.ListActsRequest.$Properties} parley.v1.ListActsRequest.$Shape
             */

            /**
             * Constructs a new ListActsRequest.
             * @memberof parley.v1
             * @classdesc Represents a ListActsRequest.
             * @constructor
             * @param {parley.v1.ListActsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListActsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListActsRequest limit.
             * @member {number} limit
             * @memberof parley.v1.ListActsRequest
             * @instance
             */
            ListActsRequest.prototype.limit = 0;

            /**
             * ListActsRequest after.
             * @member {string} after
             * @memberof parley.v1.ListActsRequest
             * @instance
             */
            ListActsRequest.prototype.after = "";

            /**
             * Encodes the specified ListActsRequest message. Does not implicitly {@link parley.v1.ListActsRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListActsRequest
             * @static
             * @param {parley.v1.ListActsRequest.$Properties} message ListActsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListActsRequest.encode = function (message, writer, _depth) {
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
             * Decodes a ListActsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListActsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListActsRequest & parley.v1.ListActsRequest.$Shape} ListActsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListActsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ListActsRequest();
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

            return ListActsRequest;
        })();

        v1.MakeDigestRequest = (function() {

            /**
             * Properties of a MakeDigestRequest.
             * @typedef {Object} parley.v1.MakeDigestRequest.$Properties
             * @property {number|null} [sinceMs] From when on, milliseconds since 1970; 0 for the beginning. Without it no word is new.
             * @property {number|null} [untilMs] Until then, that moment not included; 0 for no end.
             * @property {string|null} [questions] Which questions: `forum`, `brief` for those of them that need no texts, or `steam` for what
             * `import --format steam` made.
             * @property {string|null} [label] The label of the question that asks for topics with one.
             * @property {string|null} [language] The language of the question that counts messages in one, ISO 639-1; English.
             * @property {number|null} [atLeast] Topics with at least so many such messages.
             * @property {number|null} [percentile] The percentile of the question that asks for topics at or above one, 1 to 100; 90.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MakeDigestRequest.
             * @memberof parley.v1
             * @interface IMakeDigestRequest
             * @augments parley.v1.MakeDigestRequest.$Properties
             * @deprecated Use parley.v1.MakeDigestRequest.$Properties instead.
             */

            /**
             * Shape of a MakeDigestRequest.
             * @typedef {parley.v1.MakeDigestRequest.$Properties} parley.v1.MakeDigestRequest.$Shape
             */

            /**
             * Constructs a new MakeDigestRequest.
             * @memberof parley.v1
             * @classdesc Whatever is left out is as usual.
             * @constructor
             * @param {parley.v1.MakeDigestRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MakeDigestRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * From when on, milliseconds since 1970; 0 for the beginning. Without it no word is new.
             * @member {number} sinceMs
             * @memberof parley.v1.MakeDigestRequest
             * @instance
             */
            MakeDigestRequest.prototype.sinceMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Until then, that moment not included; 0 for no end.
             * @member {number} untilMs
             * @memberof parley.v1.MakeDigestRequest
             * @instance
             */
            MakeDigestRequest.prototype.untilMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Which questions: `forum`, `brief` for those of them that need no texts, or `steam` for what
             * `import --format steam` made.
             * @member {string} questions
             * @memberof parley.v1.MakeDigestRequest
             * @instance
             */
            MakeDigestRequest.prototype.questions = "";

            /**
             * The label of the question that asks for topics with one.
             * @member {string} label
             * @memberof parley.v1.MakeDigestRequest
             * @instance
             */
            MakeDigestRequest.prototype.label = "";

            /**
             * The language of the question that counts messages in one, ISO 639-1; English.
             * @member {string} language
             * @memberof parley.v1.MakeDigestRequest
             * @instance
             */
            MakeDigestRequest.prototype.language = "";

            /**
             * Topics with at least so many such messages.
             * @member {number} atLeast
             * @memberof parley.v1.MakeDigestRequest
             * @instance
             */
            MakeDigestRequest.prototype.atLeast = 0;

            /**
             * The percentile of the question that asks for topics at or above one, 1 to 100; 90.
             * @member {number} percentile
             * @memberof parley.v1.MakeDigestRequest
             * @instance
             */
            MakeDigestRequest.prototype.percentile = 0;

            /**
             * Encodes the specified MakeDigestRequest message. Does not implicitly {@link parley.v1.MakeDigestRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.MakeDigestRequest
             * @static
             * @param {parley.v1.MakeDigestRequest.$Properties} message MakeDigestRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MakeDigestRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs") && (typeof message.sinceMs === "object" ? message.sinceMs.low || message.sinceMs.high : message.sinceMs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.sinceMs);
                if (message.untilMs != null && $Object.hasOwnProperty.call(message, "untilMs") && (typeof message.untilMs === "object" ? message.untilMs.low || message.untilMs.high : message.untilMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.untilMs);
                if (message.questions != null && $Object.hasOwnProperty.call(message, "questions") && message.questions !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.questions);
                if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.label);
                if (message.language != null && $Object.hasOwnProperty.call(message, "language") && message.language !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.language);
                if (message.atLeast != null && $Object.hasOwnProperty.call(message, "atLeast") && message.atLeast !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.atLeast);
                if (message.percentile != null && $Object.hasOwnProperty.call(message, "percentile") && message.percentile !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.percentile);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MakeDigestRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.MakeDigestRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.MakeDigestRequest & parley.v1.MakeDigestRequest.$Shape} MakeDigestRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MakeDigestRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.MakeDigestRequest();
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
                                message.sinceMs = value;
                            else
                                delete message.sinceMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.untilMs = value;
                            else
                                delete message.untilMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.questions = value;
                            else
                                delete message.questions;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.label = value;
                            else
                                delete message.label;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.language = value;
                            else
                                delete message.language;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.atLeast = value;
                            else
                                delete message.atLeast;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.percentile = value;
                            else
                                delete message.percentile;
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

            return MakeDigestRequest;
        })();

        v1.MakeDigestResponse = (function() {

            /**
             * Properties of a MakeDigestResponse.
             * @typedef {Object} parley.v1.MakeDigestResponse.$Properties
             * @property {number|null} [sinceMs] MakeDigestResponse sinceMs
             * @property {number|null} [untilMs] MakeDigestResponse untilMs
             * @property {Array.<parley.v1.DigestAnswer.$Properties>|null} [answers] One for each question, in their order.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MakeDigestResponse.
             * @memberof parley.v1
             * @interface IMakeDigestResponse
             * @augments parley.v1.MakeDigestResponse.$Properties
             * @deprecated Use parley.v1.MakeDigestResponse.$Properties instead.
             */

            /**
             * Shape of a MakeDigestResponse.
             * @typedef {parley.v1.MakeDigestResponse.$Properties} parley.v1.MakeDigestResponse.$Shape
             */

            /**
             * Constructs a new MakeDigestResponse.
             * @memberof parley.v1
             * @classdesc Represents a MakeDigestResponse.
             * @constructor
             * @param {parley.v1.MakeDigestResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MakeDigestResponse = function (properties) {
                this.answers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MakeDigestResponse sinceMs.
             * @member {number} sinceMs
             * @memberof parley.v1.MakeDigestResponse
             * @instance
             */
            MakeDigestResponse.prototype.sinceMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * MakeDigestResponse untilMs.
             * @member {number} untilMs
             * @memberof parley.v1.MakeDigestResponse
             * @instance
             */
            MakeDigestResponse.prototype.untilMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * One for each question, in their order.
             * @member {Array.<parley.v1.DigestAnswer.$Properties>} answers
             * @memberof parley.v1.MakeDigestResponse
             * @instance
             */
            MakeDigestResponse.prototype.answers = $util.emptyArray;

            /**
             * Encodes the specified MakeDigestResponse message. Does not implicitly {@link parley.v1.MakeDigestResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.MakeDigestResponse
             * @static
             * @param {parley.v1.MakeDigestResponse.$Properties} message MakeDigestResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MakeDigestResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs") && (typeof message.sinceMs === "object" ? message.sinceMs.low || message.sinceMs.high : message.sinceMs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.sinceMs);
                if (message.untilMs != null && $Object.hasOwnProperty.call(message, "untilMs") && (typeof message.untilMs === "object" ? message.untilMs.low || message.untilMs.high : message.untilMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.untilMs);
                if (message.answers != null && message.answers.length)
                    for (let i = 0; i < message.answers.length; ++i)
                        $root.parley.v1.DigestAnswer.encode(message.answers[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MakeDigestResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.MakeDigestResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.MakeDigestResponse & parley.v1.MakeDigestResponse.$Shape} MakeDigestResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MakeDigestResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.MakeDigestResponse();
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
                                message.sinceMs = value;
                            else
                                delete message.sinceMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.untilMs = value;
                            else
                                delete message.untilMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.answers && message.answers.length))
                                message.answers = [];
                            message.answers.push($root.parley.v1.DigestAnswer.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return MakeDigestResponse;
        })();

        v1.DigestAnswer = (function() {

            /**
             * Properties of a DigestAnswer.
             * @typedef {Object} parley.v1.DigestAnswer.$Properties
             * @property {string|null} [question] Names the question.
             * @property {string|null} [title] For people.
             * @property {Array.<string>|null} [columns] What the numbers of a row are: topics, messages, likes, lifeMs, number, firstMs.
             * @property {boolean|null} [hasBound] Whether the question asked for a percentile that something reaches.
             * @property {number|null} [bound] The value at that percentile.
             * @property {number|null} [matched] How many rows there would be, without a limit.
             * @property {Array.<parley.v1.DigestRow.$Properties>|null} [rows] DigestAnswer rows
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DigestAnswer.
             * @memberof parley.v1
             * @interface IDigestAnswer
             * @augments parley.v1.DigestAnswer.$Properties
             * @deprecated Use parley.v1.DigestAnswer.$Properties instead.
             */

            /**
             * Shape of a DigestAnswer.
             * @typedef {parley.v1.DigestAnswer.$Properties} parley.v1.DigestAnswer.$Shape
             */

            /**
             * Constructs a new DigestAnswer.
             * @memberof parley.v1
             * @classdesc Represents a DigestAnswer.
             * @constructor
             * @param {parley.v1.DigestAnswer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DigestAnswer = function (properties) {
                this.columns = [];
                this.rows = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Names the question.
             * @member {string} question
             * @memberof parley.v1.DigestAnswer
             * @instance
             */
            DigestAnswer.prototype.question = "";

            /**
             * For people.
             * @member {string} title
             * @memberof parley.v1.DigestAnswer
             * @instance
             */
            DigestAnswer.prototype.title = "";

            /**
             * What the numbers of a row are: topics, messages, likes, lifeMs, number, firstMs.
             * @member {Array.<string>} columns
             * @memberof parley.v1.DigestAnswer
             * @instance
             */
            DigestAnswer.prototype.columns = $util.emptyArray;

            /**
             * Whether the question asked for a percentile that something reaches.
             * @member {boolean} hasBound
             * @memberof parley.v1.DigestAnswer
             * @instance
             */
            DigestAnswer.prototype.hasBound = false;

            /**
             * The value at that percentile.
             * @member {number} bound
             * @memberof parley.v1.DigestAnswer
             * @instance
             */
            DigestAnswer.prototype.bound = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * How many rows there would be, without a limit.
             * @member {number} matched
             * @memberof parley.v1.DigestAnswer
             * @instance
             */
            DigestAnswer.prototype.matched = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * DigestAnswer rows.
             * @member {Array.<parley.v1.DigestRow.$Properties>} rows
             * @memberof parley.v1.DigestAnswer
             * @instance
             */
            DigestAnswer.prototype.rows = $util.emptyArray;

            /**
             * Encodes the specified DigestAnswer message. Does not implicitly {@link parley.v1.DigestAnswer.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.DigestAnswer
             * @static
             * @param {parley.v1.DigestAnswer.$Properties} message DigestAnswer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DigestAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.question != null && $Object.hasOwnProperty.call(message, "question") && message.question !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.question);
                if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.title);
                if (message.columns != null && message.columns.length)
                    for (let i = 0; i < message.columns.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.columns[i]);
                if (message.hasBound != null && $Object.hasOwnProperty.call(message, "hasBound") && message.hasBound !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.hasBound);
                if (message.bound != null && $Object.hasOwnProperty.call(message, "bound") && (typeof message.bound === "object" ? message.bound.low || message.bound.high : message.bound !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.bound);
                if (message.matched != null && $Object.hasOwnProperty.call(message, "matched") && (typeof message.matched === "object" ? message.matched.low || message.matched.high : message.matched !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.matched);
                if (message.rows != null && message.rows.length)
                    for (let i = 0; i < message.rows.length; ++i)
                        $root.parley.v1.DigestRow.encode(message.rows[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DigestAnswer message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.DigestAnswer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.DigestAnswer & parley.v1.DigestAnswer.$Shape} DigestAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DigestAnswer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.DigestAnswer();
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
                                message.question = value;
                            else
                                delete message.question;
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
                            if (!(message.columns && message.columns.length))
                                message.columns = [];
                            message.columns.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.hasBound = value;
                            else
                                delete message.hasBound;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.bound = value;
                            else
                                delete message.bound;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.matched = value;
                            else
                                delete message.matched;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rows && message.rows.length))
                                message.rows = [];
                            message.rows.push($root.parley.v1.DigestRow.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return DigestAnswer;
        })();

        v1.DigestRow = (function() {

            /**
             * Properties of a DigestRow.
             * @typedef {Object} parley.v1.DigestRow.$Properties
             * @property {string|null} [id] Of a topic or user its id; otherwise the month, label or word itself.
             * @property {string|null} [name] What people call it.
             * @property {Array.<number>|null} [numbers] DigestRow numbers
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DigestRow.
             * @memberof parley.v1
             * @interface IDigestRow
             * @augments parley.v1.DigestRow.$Properties
             * @deprecated Use parley.v1.DigestRow.$Properties instead.
             */

            /**
             * Shape of a DigestRow.
             * @typedef {parley.v1.DigestRow.$Properties} parley.v1.DigestRow.$Shape
             */

            /**
             * Constructs a new DigestRow.
             * @memberof parley.v1
             * @classdesc Represents a DigestRow.
             * @constructor
             * @param {parley.v1.DigestRow.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DigestRow = function (properties) {
                this.numbers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Of a topic or user its id; otherwise the month, label or word itself.
             * @member {string} id
             * @memberof parley.v1.DigestRow
             * @instance
             */
            DigestRow.prototype.id = "";

            /**
             * What people call it.
             * @member {string} name
             * @memberof parley.v1.DigestRow
             * @instance
             */
            DigestRow.prototype.name = "";

            /**
             * DigestRow numbers.
             * @member {Array.<number>} numbers
             * @memberof parley.v1.DigestRow
             * @instance
             */
            DigestRow.prototype.numbers = $util.emptyArray;

            /**
             * Encodes the specified DigestRow message. Does not implicitly {@link parley.v1.DigestRow.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.DigestRow
             * @static
             * @param {parley.v1.DigestRow.$Properties} message DigestRow message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DigestRow.encode = function (message, writer, _depth) {
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
                if (message.numbers != null && message.numbers.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).int64s(message.numbers);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DigestRow message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.DigestRow
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.DigestRow & parley.v1.DigestRow.$Shape} DigestRow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DigestRow.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.DigestRow();
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
                            if (wireType === 2) {
                                if (!(message.numbers && message.numbers.length))
                                    message.numbers = [];
                                reader.int64s(message.numbers);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.numbers && message.numbers.length))
                                message.numbers = [];
                            message.numbers.push(reader.int64());
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

            return DigestRow;
        })();

        v1.Act = (function() {

            /**
             * Properties of an Act.
             * @typedef {Object} parley.v1.Act.$Properties
             * @property {string|null} [replica] The entry that did it.
             * @property {number|null} [seq] Act seq
             * @property {number|null} [atMs] Act atMs
             * @property {parley.v1.User.$Properties|null} [by] Act by
             * @property {parley.v1.ActKind|null} [act] Unknown of a claim and of a report.
             * @property {parley.v1.User.$Properties|null} [user] Act user
             * @property {parley.v1.Topic.$Properties|null} [topic] Act topic
             * @property {parley.v1.Message.$Properties|null} [message] Act message
             * @property {Array.<string>|null} [labels] Act labels
             * @property {string|null} [reason] Act reason
             * @property {boolean|null} [claim] A claim of the forum.
             * @property {boolean|null} [inForce] Of an act: whether it counts; whoever did it may have been dismissed by somebody who had not
             * seen it. Of a report: whether it waits for a moderator.
             * @property {"user"|"topic"|"message"} [subject] Act subject
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Act.
             * @memberof parley.v1
             * @interface IAct
             * @augments parley.v1.Act.$Properties
             * @deprecated Use parley.v1.Act.$Properties instead.
             */

            /**
             * Narrowed shape of an Act.
             * @typedef {{
             *   replica?: string|null;
             *   seq?: number|null;
             *   atMs?: number|null;
             *   by?: parley.v1.User.$Shape|null;
             *   act?: parley.v1.ActKind|null;
             *   user?: parley.v1.User.$Shape|null;
             *   topic?: parley.v1.Topic.$Shape|null;
             *   message?: parley.v1.Message.$Shape|null;
             *   labels?: Array.<string>|null;
             *   reason?: string|null;
             *   claim?: boolean|null;
             *   inForce?: boolean|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ subject?: undefined; user?: null; topic?: null; message?: null }|{ subject?: "user"; user: parley.v1.User.$Shape; topic?: null; message?: null }|{ subject?: "topic"; user?: null; topic: parley.v1.Topic.$Shape; message?: null }|{ subject?: "message"; user?: null; topic?: null; message: parley.v1.Message.$Shape })
             * )} parley.v1.Act.$Shape
             */

            /**
             * Constructs a new Act.
             * @memberof parley.v1
             * @classdesc What somebody did, or reported.
             * @constructor
             * @param {parley.v1.Act.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Act = function (properties) {
                this.labels = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The entry that did it.
             * @member {string} replica
             * @memberof parley.v1.Act
             * @instance
             */
            Act.prototype.replica = "";

            /**
             * Act seq.
             * @member {number} seq
             * @memberof parley.v1.Act
             * @instance
             */
            Act.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Act atMs.
             * @member {number} atMs
             * @memberof parley.v1.Act
             * @instance
             */
            Act.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Act by.
             * @member {parley.v1.User.$Properties|null|undefined} by
             * @memberof parley.v1.Act
             * @instance
             */
            Act.prototype.by = null;

            /**
             * Unknown of a claim and of a report.
             * @member {parley.v1.ActKind} act
             * @memberof parley.v1.Act
             * @instance
             */
            Act.prototype.act = 0;

            /**
             * Act user.
             * @member {parley.v1.User.$Properties|null|undefined} user
             * @memberof parley.v1.Act
             * @instance
             */
            Act.prototype.user = null;

            /**
             * Act topic.
             * @member {parley.v1.Topic.$Properties|null|undefined} topic
             * @memberof parley.v1.Act
             * @instance
             */
            Act.prototype.topic = null;

            /**
             * Act message.
             * @member {parley.v1.Message.$Properties|null|undefined} message
             * @memberof parley.v1.Act
             * @instance
             */
            Act.prototype.message = null;

            /**
             * Act labels.
             * @member {Array.<string>} labels
             * @memberof parley.v1.Act
             * @instance
             */
            Act.prototype.labels = $util.emptyArray;

            /**
             * Act reason.
             * @member {string} reason
             * @memberof parley.v1.Act
             * @instance
             */
            Act.prototype.reason = "";

            /**
             * A claim of the forum.
             * @member {boolean} claim
             * @memberof parley.v1.Act
             * @instance
             */
            Act.prototype.claim = false;

            /**
             * Of an act: whether it counts; whoever did it may have been dismissed by somebody who had not
             * seen it. Of a report: whether it waits for a moderator.
             * @member {boolean} inForce
             * @memberof parley.v1.Act
             * @instance
             */
            Act.prototype.inForce = false;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Act subject.
             * @member {"user"|"topic"|"message"|undefined} subject
             * @memberof parley.v1.Act
             * @instance
             */
            $Object.defineProperty(Act.prototype, "subject", {
                get: $util.oneOfGetter($oneOfFields = ["user", "topic", "message"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Act message. Does not implicitly {@link parley.v1.Act.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.Act
             * @static
             * @param {parley.v1.Act.$Properties} message Act message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Act.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replica != null && $Object.hasOwnProperty.call(message, "replica") && message.replica !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.replica);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.atMs);
                if (message.by != null && $Object.hasOwnProperty.call(message, "by"))
                    $root.parley.v1.User.encode(message.by, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.act != null && $Object.hasOwnProperty.call(message, "act") && message.act !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.act);
                if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                    $root.parley.v1.User.encode(message.user, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    $root.parley.v1.Topic.encode(message.topic, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    $root.parley.v1.Message.encode(message.message, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.labels != null && message.labels.length)
                    for (let i = 0; i < message.labels.length; ++i)
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.labels[i]);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.reason);
                if (message.claim != null && $Object.hasOwnProperty.call(message, "claim") && message.claim !== false)
                    writer.uint32(/* id 11, wireType 0 =*/88).bool(message.claim);
                if (message.inForce != null && $Object.hasOwnProperty.call(message, "inForce") && message.inForce !== false)
                    writer.uint32(/* id 12, wireType 0 =*/96).bool(message.inForce);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Act message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.Act
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.Act & parley.v1.Act.$Shape} Act
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Act.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.Act();
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
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.atMs = value;
                            else
                                delete message.atMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.by = $root.parley.v1.User.decode(reader, reader.size(), $undefined, _depth + 1, message.by);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.act = value;
                            else
                                delete message.act;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.user = $root.parley.v1.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                            message.subject = "user";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.topic = $root.parley.v1.Topic.decode(reader, reader.size(), $undefined, _depth + 1, message.topic);
                            message.subject = "topic";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.parley.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            message.subject = "message";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.labels && message.labels.length))
                                message.labels = [];
                            message.labels.push(reader.stringVerify());
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.claim = value;
                            else
                                delete message.claim;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.inForce = value;
                            else
                                delete message.inForce;
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

            return Act;
        })();

        v1.ListActsResponse = (function() {

            /**
             * Properties of a ListActsResponse.
             * @typedef {Object} parley.v1.ListActsResponse.$Properties
             * @property {Array.<parley.v1.Act.$Properties>|null} [acts] ListActsResponse acts
             * @property {string|null} [next] ListActsResponse next
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListActsResponse.
             * @memberof parley.v1
             * @interface IListActsResponse
             * @augments parley.v1.ListActsResponse.$Properties
             * @deprecated Use parley.v1.ListActsResponse.$Properties instead.
             */

            /**
             * Shape of a ListActsResponse.
             * @typedef {{
             *   acts?: Array.<parley.v1.Act.$Shape>|null;
             *   next?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} parley.v1.ListActsResponse.$Shape
             */

            /**
             * Constructs a new ListActsResponse.
             * @memberof parley.v1
             * @classdesc Represents a ListActsResponse.
             * @constructor
             * @param {parley.v1.ListActsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListActsResponse = function (properties) {
                this.acts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListActsResponse acts.
             * @member {Array.<parley.v1.Act.$Properties>} acts
             * @memberof parley.v1.ListActsResponse
             * @instance
             */
            ListActsResponse.prototype.acts = $util.emptyArray;

            /**
             * ListActsResponse next.
             * @member {string} next
             * @memberof parley.v1.ListActsResponse
             * @instance
             */
            ListActsResponse.prototype.next = "";

            /**
             * Encodes the specified ListActsResponse message. Does not implicitly {@link parley.v1.ListActsResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListActsResponse
             * @static
             * @param {parley.v1.ListActsResponse.$Properties} message ListActsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListActsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.acts != null && message.acts.length)
                    for (let i = 0; i < message.acts.length; ++i)
                        $root.parley.v1.Act.encode(message.acts[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.next);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListActsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListActsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListActsResponse & parley.v1.ListActsResponse.$Shape} ListActsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListActsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ListActsResponse();
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
                            if (!(message.acts && message.acts.length))
                                message.acts = [];
                            message.acts.push($root.parley.v1.Act.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return ListActsResponse;
        })();

        v1.ListReportsRequest = (function() {

            /**
             * Properties of a ListReportsRequest.
             * @typedef {Object} parley.v1.ListReportsRequest.$Properties
             * @property {number|null} [limit] ListReportsRequest limit
             * @property {string|null} [after] ListReportsRequest after
             * @property {boolean|null} [all] Also those that a moderator has seen to.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListReportsRequest.
             * @memberof parley.v1
             * @interface IListReportsRequest
             * @augments parley.v1.ListReportsRequest.$Properties
             * @deprecated Use parley.v1.ListReportsRequest.$Properties instead.
             */

            /**
             * Shape of a ListReportsRequest.
             * @typedef {parley.v1.ListReportsRequest.$Properties} parley.v1.ListReportsRequest.$Shape
             */

            /**
             * Constructs a new ListReportsRequest.
             * @memberof parley.v1
             * @classdesc Represents a ListReportsRequest.
             * @constructor
             * @param {parley.v1.ListReportsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListReportsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListReportsRequest limit.
             * @member {number} limit
             * @memberof parley.v1.ListReportsRequest
             * @instance
             */
            ListReportsRequest.prototype.limit = 0;

            /**
             * ListReportsRequest after.
             * @member {string} after
             * @memberof parley.v1.ListReportsRequest
             * @instance
             */
            ListReportsRequest.prototype.after = "";

            /**
             * Also those that a moderator has seen to.
             * @member {boolean} all
             * @memberof parley.v1.ListReportsRequest
             * @instance
             */
            ListReportsRequest.prototype.all = false;

            /**
             * Encodes the specified ListReportsRequest message. Does not implicitly {@link parley.v1.ListReportsRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListReportsRequest
             * @static
             * @param {parley.v1.ListReportsRequest.$Properties} message ListReportsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListReportsRequest.encode = function (message, writer, _depth) {
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
                if (message.all != null && $Object.hasOwnProperty.call(message, "all") && message.all !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.all);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListReportsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListReportsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListReportsRequest & parley.v1.ListReportsRequest.$Shape} ListReportsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListReportsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ListReportsRequest();
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
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.all = value;
                            else
                                delete message.all;
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

            return ListReportsRequest;
        })();

        v1.ListReportsResponse = (function() {

            /**
             * Properties of a ListReportsResponse.
             * @typedef {Object} parley.v1.ListReportsResponse.$Properties
             * @property {Array.<parley.v1.Act.$Properties>|null} [reports] ListReportsResponse reports
             * @property {string|null} [next] ListReportsResponse next
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListReportsResponse.
             * @memberof parley.v1
             * @interface IListReportsResponse
             * @augments parley.v1.ListReportsResponse.$Properties
             * @deprecated Use parley.v1.ListReportsResponse.$Properties instead.
             */

            /**
             * Shape of a ListReportsResponse.
             * @typedef {{
             *   reports?: Array.<parley.v1.Act.$Shape>|null;
             *   next?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} parley.v1.ListReportsResponse.$Shape
             */

            /**
             * Constructs a new ListReportsResponse.
             * @memberof parley.v1
             * @classdesc Represents a ListReportsResponse.
             * @constructor
             * @param {parley.v1.ListReportsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListReportsResponse = function (properties) {
                this.reports = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListReportsResponse reports.
             * @member {Array.<parley.v1.Act.$Properties>} reports
             * @memberof parley.v1.ListReportsResponse
             * @instance
             */
            ListReportsResponse.prototype.reports = $util.emptyArray;

            /**
             * ListReportsResponse next.
             * @member {string} next
             * @memberof parley.v1.ListReportsResponse
             * @instance
             */
            ListReportsResponse.prototype.next = "";

            /**
             * Encodes the specified ListReportsResponse message. Does not implicitly {@link parley.v1.ListReportsResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListReportsResponse
             * @static
             * @param {parley.v1.ListReportsResponse.$Properties} message ListReportsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListReportsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reports != null && message.reports.length)
                    for (let i = 0; i < message.reports.length; ++i)
                        $root.parley.v1.Act.encode(message.reports[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.next);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListReportsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListReportsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListReportsResponse & parley.v1.ListReportsResponse.$Shape} ListReportsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListReportsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ListReportsResponse();
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
                            if (!(message.reports && message.reports.length))
                                message.reports = [];
                            message.reports.push($root.parley.v1.Act.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return ListReportsResponse;
        })();

        v1.ListModeratorsRequest = (function() {

            /**
             * Properties of a ListModeratorsRequest.
             * @typedef {Object} parley.v1.ListModeratorsRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListModeratorsRequest.
             * @memberof parley.v1
             * @interface IListModeratorsRequest
             * @augments parley.v1.ListModeratorsRequest.$Properties
             * @deprecated Use parley.v1.ListModeratorsRequest.$Properties instead.
             */

            /**
             * Shape of a ListModeratorsRequest.
             * @typedef {parley.v1.ListModeratorsRequest.$Properties} parley.v1.ListModeratorsRequest.$Shape
             */

            /**
             * Constructs a new ListModeratorsRequest.
             * @memberof parley.v1
             * @classdesc Represents a ListModeratorsRequest.
             * @constructor
             * @param {parley.v1.ListModeratorsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListModeratorsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified ListModeratorsRequest message. Does not implicitly {@link parley.v1.ListModeratorsRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListModeratorsRequest
             * @static
             * @param {parley.v1.ListModeratorsRequest.$Properties} message ListModeratorsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListModeratorsRequest.encode = function (message, writer, _depth) {
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
             * Decodes a ListModeratorsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListModeratorsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListModeratorsRequest & parley.v1.ListModeratorsRequest.$Shape} ListModeratorsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListModeratorsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ListModeratorsRequest();
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

            return ListModeratorsRequest;
        })();

        v1.ListModeratorsResponse = (function() {

            /**
             * Properties of a ListModeratorsResponse.
             * @typedef {Object} parley.v1.ListModeratorsResponse.$Properties
             * @property {parley.v1.User.$Properties|null} [founder] Absent while nobody has claimed the forum.
             * @property {Array.<parley.v1.User.$Properties>|null} [moderators] ListModeratorsResponse moderators
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListModeratorsResponse.
             * @memberof parley.v1
             * @interface IListModeratorsResponse
             * @augments parley.v1.ListModeratorsResponse.$Properties
             * @deprecated Use parley.v1.ListModeratorsResponse.$Properties instead.
             */

            /**
             * Shape of a ListModeratorsResponse.
             * @typedef {parley.v1.ListModeratorsResponse.$Properties} parley.v1.ListModeratorsResponse.$Shape
             */

            /**
             * Constructs a new ListModeratorsResponse.
             * @memberof parley.v1
             * @classdesc Represents a ListModeratorsResponse.
             * @constructor
             * @param {parley.v1.ListModeratorsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListModeratorsResponse = function (properties) {
                this.moderators = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Absent while nobody has claimed the forum.
             * @member {parley.v1.User.$Properties|null|undefined} founder
             * @memberof parley.v1.ListModeratorsResponse
             * @instance
             */
            ListModeratorsResponse.prototype.founder = null;

            /**
             * ListModeratorsResponse moderators.
             * @member {Array.<parley.v1.User.$Properties>} moderators
             * @memberof parley.v1.ListModeratorsResponse
             * @instance
             */
            ListModeratorsResponse.prototype.moderators = $util.emptyArray;

            /**
             * Encodes the specified ListModeratorsResponse message. Does not implicitly {@link parley.v1.ListModeratorsResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ListModeratorsResponse
             * @static
             * @param {parley.v1.ListModeratorsResponse.$Properties} message ListModeratorsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListModeratorsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.founder != null && $Object.hasOwnProperty.call(message, "founder"))
                    $root.parley.v1.User.encode(message.founder, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.moderators != null && message.moderators.length)
                    for (let i = 0; i < message.moderators.length; ++i)
                        $root.parley.v1.User.encode(message.moderators[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListModeratorsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ListModeratorsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ListModeratorsResponse & parley.v1.ListModeratorsResponse.$Shape} ListModeratorsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListModeratorsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ListModeratorsResponse();
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
                            message.founder = $root.parley.v1.User.decode(reader, reader.size(), $undefined, _depth + 1, message.founder);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.moderators && message.moderators.length))
                                message.moderators = [];
                            message.moderators.push($root.parley.v1.User.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return ListModeratorsResponse;
        })();

        v1.GetSubscriptionNodeRequest = (function() {

            /**
             * Properties of a GetSubscriptionNodeRequest.
             * @typedef {Object} parley.v1.GetSubscriptionNodeRequest.$Properties
             * @property {Array.<string>|null} [topicIds] GetSubscriptionNodeRequest topicIds
             * @property {boolean|null} [here] At the asked replica, whatever its load: for clients that reach no other, as pages in browsers.
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
             * At the asked replica, whatever its load: for clients that reach no other, as pages in browsers.
             * @member {boolean} here
             * @memberof parley.v1.GetSubscriptionNodeRequest
             * @instance
             */
            GetSubscriptionNodeRequest.prototype.here = false;

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
                if (message.here != null && $Object.hasOwnProperty.call(message, "here") && message.here !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.here);
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
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.here = value;
                            else
                                delete message.here;
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

            return GetSubscriptionNodeResponse;
        })();

        v1.SubscribeTopicRequest = (function() {

            /**
             * Properties of a SubscribeTopicRequest.
             * @typedef {Object} parley.v1.SubscribeTopicRequest.$Properties
             * @property {Array.<string>|null} [topicIds] SubscribeTopicRequest topicIds
             * @property {string|null} [token] SubscribeTopicRequest token
             * @property {parley.v1.VersionVector.$Properties|null} [after] Resume behind this version; absent means from now on.
             * @property {boolean|null} [together] Whether one message may carry several events (`further`): under load that costs far less.
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
             * Whether one message may carry several events (`further`): under load that costs far less.
             * @member {boolean} together
             * @memberof parley.v1.SubscribeTopicRequest
             * @instance
             */
            SubscribeTopicRequest.prototype.together = false;

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
                if (message.together != null && $Object.hasOwnProperty.call(message, "together") && message.together !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.together);
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
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.together = value;
                            else
                                delete message.together;
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
         * @property {number} EVENT_KIND_HIDDEN=20 EVENT_KIND_HIDDEN value
         * @property {number} EVENT_KIND_RESTORED=21 EVENT_KIND_RESTORED value
         * @property {number} EVENT_KIND_LOCKED=22 EVENT_KIND_LOCKED value
         * @property {number} EVENT_KIND_UNLOCKED=23 EVENT_KIND_UNLOCKED value
         * @property {number} EVENT_KIND_PINNED=24 EVENT_KIND_PINNED value
         * @property {number} EVENT_KIND_UNPINNED=25 EVENT_KIND_UNPINNED value
         * @property {number} EVENT_KIND_MOVED=26 EVENT_KIND_MOVED value
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
            values[valuesById[20] = "EVENT_KIND_HIDDEN"] = 20;
            values[valuesById[21] = "EVENT_KIND_RESTORED"] = 21;
            values[valuesById[22] = "EVENT_KIND_LOCKED"] = 22;
            values[valuesById[23] = "EVENT_KIND_UNLOCKED"] = 23;
            values[valuesById[24] = "EVENT_KIND_PINNED"] = 24;
            values[valuesById[25] = "EVENT_KIND_UNPINNED"] = 25;
            values[valuesById[26] = "EVENT_KIND_MOVED"] = 26;
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
             * @property {Array.<parley.v1.Event.$Properties>|null} [further] Events that came behind this one, in order, for who asked for them together. They have none.
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
                this.further = [];
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
             * Events that came behind this one, in order, for who asked for them together. They have none.
             * @member {Array.<parley.v1.Event.$Properties>} further
             * @memberof parley.v1.Event
             * @instance
             */
            Event.prototype.further = $util.emptyArray;

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
                if (message.further != null && message.further.length)
                    for (let i = 0; i < message.further.length; ++i)
                        $root.parley.v1.Event.encode(message.further[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
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
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.further && message.further.length))
                                message.further = [];
                            message.further.push($root.parley.v1.Event.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return Event;
        })();

        /**
         * What moderators do.
         * @name parley.v1.ActKind
         * @enum {number}
         * @property {number} ACT_KIND_UNKNOWN=0 ACT_KIND_UNKNOWN value
         * @property {number} ACT_KIND_APPOINT=1 ACT_KIND_APPOINT value
         * @property {number} ACT_KIND_DISMISS=2 ACT_KIND_DISMISS value
         * @property {number} ACT_KIND_HIDE=3 ACT_KIND_HIDE value
         * @property {number} ACT_KIND_RESTORE=4 ACT_KIND_RESTORE value
         * @property {number} ACT_KIND_LOCK=5 ACT_KIND_LOCK value
         * @property {number} ACT_KIND_UNLOCK=6 ACT_KIND_UNLOCK value
         * @property {number} ACT_KIND_PIN=7 ACT_KIND_PIN value
         * @property {number} ACT_KIND_UNPIN=8 ACT_KIND_UNPIN value
         * @property {number} ACT_KIND_MOVE=9 ACT_KIND_MOVE value
         * @property {number} ACT_KIND_BAN=10 ACT_KIND_BAN value
         * @property {number} ACT_KIND_UNBAN=11 ACT_KIND_UNBAN value
         */
        v1.ActKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ACT_KIND_UNKNOWN"] = 0;
            values[valuesById[1] = "ACT_KIND_APPOINT"] = 1;
            values[valuesById[2] = "ACT_KIND_DISMISS"] = 2;
            values[valuesById[3] = "ACT_KIND_HIDE"] = 3;
            values[valuesById[4] = "ACT_KIND_RESTORE"] = 4;
            values[valuesById[5] = "ACT_KIND_LOCK"] = 5;
            values[valuesById[6] = "ACT_KIND_UNLOCK"] = 6;
            values[valuesById[7] = "ACT_KIND_PIN"] = 7;
            values[valuesById[8] = "ACT_KIND_UNPIN"] = 8;
            values[valuesById[9] = "ACT_KIND_MOVE"] = 9;
            values[valuesById[10] = "ACT_KIND_BAN"] = 10;
            values[valuesById[11] = "ACT_KIND_UNBAN"] = 11;
            return values;
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

            return ReplicaCount;
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
             * @property {string|null} [role] Role in its mode: `peer` in crdt mode; `head`, `middle`, `tail`, `syncing` or `out` in chain
             * mode (a chain of one is its `head`), as the configuration says that the asked replica knows.
             * @property {string|null} [state] Of the asked replica `serving`, `recovering`, or in chain mode `syncing` or `waiting` (it has
             * no place or no lease); of the others `connected` or `unreachable`.
             * @property {Array.<parley.v1.ReplicaCount.$Properties>|null} [version] What it has applied; in chain mode its commit index, as the count of `chain`.
             * @property {string|null} [digest] Hex; of the forum at `version`.
             * @property {number|null} [lag] Entries that it lacks of those this replica holds.
             * @property {number|null} [ahead] Entries that this replica lacks of those it holds.
             * @property {number|null} [subscriptions] ReplicaState subscriptions
             * @property {number|null} [grants] ReplicaState grants
             * @property {number|null} [silentMs] Milliseconds since it was last heard of.
             * @property {number|null} [pid] Only for replicas of the same machine.
             * @property {boolean|null} [self] ReplicaState self
             * @property {number|null} [place] Chain mode: its place in the chain, from 1 for the head; 0 for one without a place.
             * @property {number|null} [held] Chain mode: where its log ends; what is behind its commit index is not committed yet, as far
             * as it knows.
             * @property {number|null} [leaseMs] Chain mode: for how long it may still answer strict reads, as it last said; 0 without a lease.
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
             * Role in its mode: `peer` in crdt mode; `head`, `middle`, `tail`, `syncing` or `out` in chain
             * mode (a chain of one is its `head`), as the configuration says that the asked replica knows.
             * @member {string} role
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.role = "";

            /**
             * Of the asked replica `serving`, `recovering`, or in chain mode `syncing` or `waiting` (it has
             * no place or no lease); of the others `connected` or `unreachable`.
             * @member {string} state
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.state = "";

            /**
             * What it has applied; in chain mode its commit index, as the count of `chain`.
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
             * Chain mode: its place in the chain, from 1 for the head; 0 for one without a place.
             * @member {number} place
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.place = 0;

            /**
             * Chain mode: where its log ends; what is behind its commit index is not committed yet, as far
             * as it knows.
             * @member {number} held
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.held = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Chain mode: for how long it may still answer strict reads, as it last said; 0 without a lease.
             * @member {number} leaseMs
             * @memberof parley.v1.ReplicaState
             * @instance
             */
            ReplicaState.prototype.leaseMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

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
                if (message.place != null && $Object.hasOwnProperty.call(message, "place") && message.place !== 0)
                    writer.uint32(/* id 16, wireType 0 =*/128).int32(message.place);
                if (message.held != null && $Object.hasOwnProperty.call(message, "held") && (typeof message.held === "object" ? message.held.low || message.held.high : message.held !== 0))
                    writer.uint32(/* id 17, wireType 0 =*/136).int64(message.held);
                if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs") && (typeof message.leaseMs === "object" ? message.leaseMs.low || message.leaseMs.high : message.leaseMs !== 0))
                    writer.uint32(/* id 18, wireType 0 =*/144).int64(message.leaseMs);
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
                    case 16: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.place = value;
                            else
                                delete message.place;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.held = value;
                            else
                                delete message.held;
                            continue;
                        }
                    case 18: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.leaseMs = value;
                            else
                                delete message.leaseMs;
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

            return ReplicaState;
        })();

        v1.ChainReport = (function() {

            /**
             * Properties of a ChainReport.
             * @typedef {Object} parley.v1.ChainReport.$Properties
             * @property {string|null} [kind] `caught-up`: it holds all that we hold; `stuck`: it does not take what we send.
             * @property {string|null} [replica] ChainReport replica
             * @property {number|null} [incarnation] ChainReport incarnation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ChainReport.
             * @memberof parley.v1
             * @interface IChainReport
             * @augments parley.v1.ChainReport.$Properties
             * @deprecated Use parley.v1.ChainReport.$Properties instead.
             */

            /**
             * Shape of a ChainReport.
             * @typedef {parley.v1.ChainReport.$Properties} parley.v1.ChainReport.$Shape
             */

            /**
             * Constructs a new ChainReport.
             * @memberof parley.v1
             * @classdesc What the asked replica found out about another start of a replica.
             * @constructor
             * @param {parley.v1.ChainReport.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ChainReport = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * `caught-up`: it holds all that we hold; `stuck`: it does not take what we send.
             * @member {string} kind
             * @memberof parley.v1.ChainReport
             * @instance
             */
            ChainReport.prototype.kind = "";

            /**
             * ChainReport replica.
             * @member {string} replica
             * @memberof parley.v1.ChainReport
             * @instance
             */
            ChainReport.prototype.replica = "";

            /**
             * ChainReport incarnation.
             * @member {number} incarnation
             * @memberof parley.v1.ChainReport
             * @instance
             */
            ChainReport.prototype.incarnation = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified ChainReport message. Does not implicitly {@link parley.v1.ChainReport.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ChainReport
             * @static
             * @param {parley.v1.ChainReport.$Properties} message ChainReport message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ChainReport.encode = function (message, writer, _depth) {
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
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && (typeof message.incarnation === "object" ? message.incarnation.low || message.incarnation.high : message.incarnation !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.incarnation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ChainReport message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ChainReport
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ChainReport & parley.v1.ChainReport.$Shape} ChainReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ChainReport.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ChainReport();
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
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.incarnation = value;
                            else
                                delete message.incarnation;
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

            return ChainReport;
        })();

        v1.ChainState = (function() {

            /**
             * Properties of a ChainState.
             * @typedef {Object} parley.v1.ChainState.$Properties
             * @property {Array.<string>|null} [voters] A majority of these decides on the next configuration; none with etcd.
             * @property {Array.<string>|null} [left] Replicas that left for good.
             * @property {string|null} [coordinator] Who makes configurations: `members` or `etcd`.
             * @property {string|null} [proposer] Who proposes them now, if that is known.
             * @property {string|null} [waitsFor] Why there is no configuration, or no next one; empty if nothing is wrong.
             * @property {boolean|null} [reconciled] Whether the asked replica agrees with its predecessor's log in this epoch.
             * @property {Array.<parley.v1.ChainReport.$Properties>|null} [reports] ChainState reports
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ChainState.
             * @memberof parley.v1
             * @interface IChainState
             * @augments parley.v1.ChainState.$Properties
             * @deprecated Use parley.v1.ChainState.$Properties instead.
             */

            /**
             * Shape of a ChainState.
             * @typedef {parley.v1.ChainState.$Properties} parley.v1.ChainState.$Shape
             */

            /**
             * Constructs a new ChainState.
             * @memberof parley.v1
             * @classdesc The chain, as the asked replica knows it. Its epoch is the one of ClusterState.
             * @constructor
             * @param {parley.v1.ChainState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ChainState = function (properties) {
                this.voters = [];
                this.left = [];
                this.reports = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * A majority of these decides on the next configuration; none with etcd.
             * @member {Array.<string>} voters
             * @memberof parley.v1.ChainState
             * @instance
             */
            ChainState.prototype.voters = $util.emptyArray;

            /**
             * Replicas that left for good.
             * @member {Array.<string>} left
             * @memberof parley.v1.ChainState
             * @instance
             */
            ChainState.prototype.left = $util.emptyArray;

            /**
             * Who makes configurations: `members` or `etcd`.
             * @member {string} coordinator
             * @memberof parley.v1.ChainState
             * @instance
             */
            ChainState.prototype.coordinator = "";

            /**
             * Who proposes them now, if that is known.
             * @member {string} proposer
             * @memberof parley.v1.ChainState
             * @instance
             */
            ChainState.prototype.proposer = "";

            /**
             * Why there is no configuration, or no next one; empty if nothing is wrong.
             * @member {string} waitsFor
             * @memberof parley.v1.ChainState
             * @instance
             */
            ChainState.prototype.waitsFor = "";

            /**
             * Whether the asked replica agrees with its predecessor's log in this epoch.
             * @member {boolean} reconciled
             * @memberof parley.v1.ChainState
             * @instance
             */
            ChainState.prototype.reconciled = false;

            /**
             * ChainState reports.
             * @member {Array.<parley.v1.ChainReport.$Properties>} reports
             * @memberof parley.v1.ChainState
             * @instance
             */
            ChainState.prototype.reports = $util.emptyArray;

            /**
             * Encodes the specified ChainState message. Does not implicitly {@link parley.v1.ChainState.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.ChainState
             * @static
             * @param {parley.v1.ChainState.$Properties} message ChainState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ChainState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.voters != null && message.voters.length)
                    for (let i = 0; i < message.voters.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.voters[i]);
                if (message.left != null && message.left.length)
                    for (let i = 0; i < message.left.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.left[i]);
                if (message.coordinator != null && $Object.hasOwnProperty.call(message, "coordinator") && message.coordinator !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.coordinator);
                if (message.proposer != null && $Object.hasOwnProperty.call(message, "proposer") && message.proposer !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.proposer);
                if (message.waitsFor != null && $Object.hasOwnProperty.call(message, "waitsFor") && message.waitsFor !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.waitsFor);
                if (message.reconciled != null && $Object.hasOwnProperty.call(message, "reconciled") && message.reconciled !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.reconciled);
                if (message.reports != null && message.reports.length)
                    for (let i = 0; i < message.reports.length; ++i)
                        $root.parley.v1.ChainReport.encode(message.reports[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ChainState message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.ChainState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.ChainState & parley.v1.ChainState.$Shape} ChainState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ChainState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.ChainState();
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
                            if (!(message.voters && message.voters.length))
                                message.voters = [];
                            message.voters.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.left && message.left.length))
                                message.left = [];
                            message.left.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.coordinator = value;
                            else
                                delete message.coordinator;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.proposer = value;
                            else
                                delete message.proposer;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.waitsFor = value;
                            else
                                delete message.waitsFor;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.reconciled = value;
                            else
                                delete message.reconciled;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.reports && message.reports.length))
                                message.reports = [];
                            message.reports.push($root.parley.v1.ChainReport.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return ChainState;
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

            return Alarm;
        })();

        v1.BalancedReplica = (function() {

            /**
             * Properties of a BalancedReplica.
             * @typedef {Object} parley.v1.BalancedReplica.$Properties
             * @property {string|null} [id] BalancedReplica id
             * @property {string|null} [name] BalancedReplica name
             * @property {string|null} [apiAddress] BalancedReplica apiAddress
             * @property {string|null} [state] `ready`; `catching-up`: it lacks what the others had when it came; `waiting`: it says itself
             * that it cannot answer now; `silent`: it is not heard of, or a connection to it broke.
             * @property {string|null} [role] As it said of itself.
             * @property {number|null} [requests] Calls that it answered, and those of them that wrote.
             * @property {number|null} [writes] BalancedReplica writes
             * @property {number|null} [failures] Calls that it did not answer, or for which it said that it is unavailable.
             * @property {number|null} [underWay] Calls under way at it, calls that wait for it, and streams open.
             * @property {number|null} [queued] BalancedReplica queued
             * @property {number|null} [streams] BalancedReplica streams
             * @property {number|null} [silentMs] Milliseconds since it was last heard of.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BalancedReplica.
             * @memberof parley.v1
             * @interface IBalancedReplica
             * @augments parley.v1.BalancedReplica.$Properties
             * @deprecated Use parley.v1.BalancedReplica.$Properties instead.
             */

            /**
             * Shape of a BalancedReplica.
             * @typedef {parley.v1.BalancedReplica.$Properties} parley.v1.BalancedReplica.$Shape
             */

            /**
             * Constructs a new BalancedReplica.
             * @memberof parley.v1
             * @classdesc A replica as the balancer knows it.
             * @constructor
             * @param {parley.v1.BalancedReplica.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BalancedReplica = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BalancedReplica id.
             * @member {string} id
             * @memberof parley.v1.BalancedReplica
             * @instance
             */
            BalancedReplica.prototype.id = "";

            /**
             * BalancedReplica name.
             * @member {string} name
             * @memberof parley.v1.BalancedReplica
             * @instance
             */
            BalancedReplica.prototype.name = "";

            /**
             * BalancedReplica apiAddress.
             * @member {string} apiAddress
             * @memberof parley.v1.BalancedReplica
             * @instance
             */
            BalancedReplica.prototype.apiAddress = "";

            /**
             * `ready`; `catching-up`: it lacks what the others had when it came; `waiting`: it says itself
             * that it cannot answer now; `silent`: it is not heard of, or a connection to it broke.
             * @member {string} state
             * @memberof parley.v1.BalancedReplica
             * @instance
             */
            BalancedReplica.prototype.state = "";

            /**
             * As it said of itself.
             * @member {string} role
             * @memberof parley.v1.BalancedReplica
             * @instance
             */
            BalancedReplica.prototype.role = "";

            /**
             * Calls that it answered, and those of them that wrote.
             * @member {number} requests
             * @memberof parley.v1.BalancedReplica
             * @instance
             */
            BalancedReplica.prototype.requests = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * BalancedReplica writes.
             * @member {number} writes
             * @memberof parley.v1.BalancedReplica
             * @instance
             */
            BalancedReplica.prototype.writes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Calls that it did not answer, or for which it said that it is unavailable.
             * @member {number} failures
             * @memberof parley.v1.BalancedReplica
             * @instance
             */
            BalancedReplica.prototype.failures = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Calls under way at it, calls that wait for it, and streams open.
             * @member {number} underWay
             * @memberof parley.v1.BalancedReplica
             * @instance
             */
            BalancedReplica.prototype.underWay = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * BalancedReplica queued.
             * @member {number} queued
             * @memberof parley.v1.BalancedReplica
             * @instance
             */
            BalancedReplica.prototype.queued = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * BalancedReplica streams.
             * @member {number} streams
             * @memberof parley.v1.BalancedReplica
             * @instance
             */
            BalancedReplica.prototype.streams = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Milliseconds since it was last heard of.
             * @member {number} silentMs
             * @memberof parley.v1.BalancedReplica
             * @instance
             */
            BalancedReplica.prototype.silentMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified BalancedReplica message. Does not implicitly {@link parley.v1.BalancedReplica.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.BalancedReplica
             * @static
             * @param {parley.v1.BalancedReplica.$Properties} message BalancedReplica message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BalancedReplica.encode = function (message, writer, _depth) {
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
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.state);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.role);
                if (message.requests != null && $Object.hasOwnProperty.call(message, "requests") && (typeof message.requests === "object" ? message.requests.low || message.requests.high : message.requests !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.requests);
                if (message.writes != null && $Object.hasOwnProperty.call(message, "writes") && (typeof message.writes === "object" ? message.writes.low || message.writes.high : message.writes !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.writes);
                if (message.failures != null && $Object.hasOwnProperty.call(message, "failures") && (typeof message.failures === "object" ? message.failures.low || message.failures.high : message.failures !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).int64(message.failures);
                if (message.underWay != null && $Object.hasOwnProperty.call(message, "underWay") && (typeof message.underWay === "object" ? message.underWay.low || message.underWay.high : message.underWay !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).int64(message.underWay);
                if (message.queued != null && $Object.hasOwnProperty.call(message, "queued") && (typeof message.queued === "object" ? message.queued.low || message.queued.high : message.queued !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).int64(message.queued);
                if (message.streams != null && $Object.hasOwnProperty.call(message, "streams") && (typeof message.streams === "object" ? message.streams.low || message.streams.high : message.streams !== 0))
                    writer.uint32(/* id 11, wireType 0 =*/88).int64(message.streams);
                if (message.silentMs != null && $Object.hasOwnProperty.call(message, "silentMs") && (typeof message.silentMs === "object" ? message.silentMs.low || message.silentMs.high : message.silentMs !== 0))
                    writer.uint32(/* id 12, wireType 0 =*/96).int64(message.silentMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BalancedReplica message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.BalancedReplica
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.BalancedReplica & parley.v1.BalancedReplica.$Shape} BalancedReplica
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BalancedReplica.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.BalancedReplica();
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
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
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
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.requests = value;
                            else
                                delete message.requests;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.writes = value;
                            else
                                delete message.writes;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.failures = value;
                            else
                                delete message.failures;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.underWay = value;
                            else
                                delete message.underWay;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.queued = value;
                            else
                                delete message.queued;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.streams = value;
                            else
                                delete message.streams;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.silentMs = value;
                            else
                                delete message.silentMs;
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

            return BalancedReplica;
        })();

        v1.BalancerState = (function() {

            /**
             * Properties of a BalancerState.
             * @typedef {Object} parley.v1.BalancerState.$Properties
             * @property {string|null} [address] host:port.
             * @property {Array.<parley.v1.BalancedReplica.$Properties>|null} [replicas] In the order in which they came.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BalancerState.
             * @memberof parley.v1
             * @interface IBalancerState
             * @augments parley.v1.BalancerState.$Properties
             * @deprecated Use parley.v1.BalancerState.$Properties instead.
             */

            /**
             * Shape of a BalancerState.
             * @typedef {parley.v1.BalancerState.$Properties} parley.v1.BalancerState.$Shape
             */

            /**
             * Constructs a new BalancerState.
             * @memberof parley.v1
             * @classdesc Represents a BalancerState.
             * @constructor
             * @param {parley.v1.BalancerState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BalancerState = function (properties) {
                this.replicas = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * host:port.
             * @member {string} address
             * @memberof parley.v1.BalancerState
             * @instance
             */
            BalancerState.prototype.address = "";

            /**
             * In the order in which they came.
             * @member {Array.<parley.v1.BalancedReplica.$Properties>} replicas
             * @memberof parley.v1.BalancerState
             * @instance
             */
            BalancerState.prototype.replicas = $util.emptyArray;

            /**
             * Encodes the specified BalancerState message. Does not implicitly {@link parley.v1.BalancerState.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.BalancerState
             * @static
             * @param {parley.v1.BalancerState.$Properties} message BalancerState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BalancerState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.address);
                if (message.replicas != null && message.replicas.length)
                    for (let i = 0; i < message.replicas.length; ++i)
                        $root.parley.v1.BalancedReplica.encode(message.replicas[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BalancerState message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.BalancerState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.BalancerState & parley.v1.BalancerState.$Shape} BalancerState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BalancerState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.BalancerState();
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
                                message.address = value;
                            else
                                delete message.address;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.replicas && message.replicas.length))
                                message.replicas = [];
                            message.replicas.push($root.parley.v1.BalancedReplica.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return BalancerState;
        })();

        v1.ClusterState = (function() {

            /**
             * Properties of a ClusterState.
             * @typedef {Object} parley.v1.ClusterState.$Properties
             * @property {string|null} [forumId] ClusterState forumId
             * @property {string|null} [forumName] ClusterState forumName
             * @property {string|null} [mode] `crdt` or `chain`.
             * @property {number|null} [epoch] Of the configuration in chain mode; 0 in crdt mode, and before the first.
             * @property {Array.<parley.v1.ReplicaState.$Properties>|null} [replicas] The asked replica first.
             * @property {Array.<parley.v1.Alarm.$Properties>|null} [alarms] ClusterState alarms
             * @property {number|null} [users] ClusterState users
             * @property {number|null} [topics] ClusterState topics
             * @property {number|null} [messages] ClusterState messages
             * @property {number|null} [entries] ClusterState entries
             * @property {parley.v1.ChainState.$Properties|null} [chain] Absent in crdt mode.
             * @property {parley.v1.BalancerState.$Properties|null} [balancer] Of the balancer that passed the question on; absent where a replica was asked itself. Who gets
             * it stays where it is: the replicas may be out of its reach.
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
             * `crdt` or `chain`.
             * @member {string} mode
             * @memberof parley.v1.ClusterState
             * @instance
             */
            ClusterState.prototype.mode = "";

            /**
             * Of the configuration in chain mode; 0 in crdt mode, and before the first.
             * @member {number} epoch
             * @memberof parley.v1.ClusterState
             * @instance
             */
            ClusterState.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * The asked replica first.
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
             * Absent in crdt mode.
             * @member {parley.v1.ChainState.$Properties|null|undefined} chain
             * @memberof parley.v1.ClusterState
             * @instance
             */
            ClusterState.prototype.chain = null;

            /**
             * Of the balancer that passed the question on; absent where a replica was asked itself. Who gets
             * it stays where it is: the replicas may be out of its reach.
             * @member {parley.v1.BalancerState.$Properties|null|undefined} balancer
             * @memberof parley.v1.ClusterState
             * @instance
             */
            ClusterState.prototype.balancer = null;

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
                if (message.chain != null && $Object.hasOwnProperty.call(message, "chain"))
                    $root.parley.v1.ChainState.encode(message.chain, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.balancer != null && $Object.hasOwnProperty.call(message, "balancer"))
                    $root.parley.v1.BalancerState.encode(message.balancer, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
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
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.chain = $root.parley.v1.ChainState.decode(reader, reader.size(), $undefined, _depth + 1, message.chain);
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.balancer = $root.parley.v1.BalancerState.decode(reader, reader.size(), $undefined, _depth + 1, message.balancer);
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

            return ClusterState;
        })();

        v1.LeaveRequest = (function() {

            /**
             * Properties of a LeaveRequest.
             * @typedef {Object} parley.v1.LeaveRequest.$Properties
             * @property {string|null} [replica] Its whole id.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LeaveRequest.
             * @memberof parley.v1
             * @interface ILeaveRequest
             * @augments parley.v1.LeaveRequest.$Properties
             * @deprecated Use parley.v1.LeaveRequest.$Properties instead.
             */

            /**
             * Shape of a LeaveRequest.
             * @typedef {parley.v1.LeaveRequest.$Properties} parley.v1.LeaveRequest.$Shape
             */

            /**
             * Constructs a new LeaveRequest.
             * @memberof parley.v1
             * @classdesc Represents a LeaveRequest.
             * @constructor
             * @param {parley.v1.LeaveRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LeaveRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Its whole id.
             * @member {string} replica
             * @memberof parley.v1.LeaveRequest
             * @instance
             */
            LeaveRequest.prototype.replica = "";

            /**
             * Encodes the specified LeaveRequest message. Does not implicitly {@link parley.v1.LeaveRequest.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.LeaveRequest
             * @static
             * @param {parley.v1.LeaveRequest.$Properties} message LeaveRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LeaveRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replica != null && $Object.hasOwnProperty.call(message, "replica") && message.replica !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.replica);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LeaveRequest message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.LeaveRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.LeaveRequest & parley.v1.LeaveRequest.$Shape} LeaveRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LeaveRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.LeaveRequest();
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

            return LeaveRequest;
        })();

        v1.LeaveResponse = (function() {

            /**
             * Properties of a LeaveResponse.
             * @typedef {Object} parley.v1.LeaveResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LeaveResponse.
             * @memberof parley.v1
             * @interface ILeaveResponse
             * @augments parley.v1.LeaveResponse.$Properties
             * @deprecated Use parley.v1.LeaveResponse.$Properties instead.
             */

            /**
             * Shape of a LeaveResponse.
             * @typedef {parley.v1.LeaveResponse.$Properties} parley.v1.LeaveResponse.$Shape
             */

            /**
             * Constructs a new LeaveResponse.
             * @memberof parley.v1
             * @classdesc It was taken out: it is not taken back.
             * @constructor
             * @param {parley.v1.LeaveResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LeaveResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified LeaveResponse message. Does not implicitly {@link parley.v1.LeaveResponse.verify|verify} messages.
             * @function encode
             * @memberof parley.v1.LeaveResponse
             * @static
             * @param {parley.v1.LeaveResponse.$Properties} message LeaveResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LeaveResponse.encode = function (message, writer, _depth) {
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
             * Decodes a LeaveResponse message from the specified reader or buffer.
             * @function decode
             * @memberof parley.v1.LeaveResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {parley.v1.LeaveResponse & parley.v1.LeaveResponse.$Shape} LeaveResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LeaveResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.parley.v1.LeaveResponse();
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

            return LeaveResponse;
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

            return GetDigestResponse;
        })();

        return v1;
    })();

    return parley;
})();

export {
  $root as default
};
