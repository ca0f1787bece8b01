/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "../codec/pbruntime.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["classic"] || ($protobuf.roots["classic"] = {});

export const razpravljalnica = $root.razpravljalnica = (() => {

    /**
     * Namespace razpravljalnica.
     * @exports razpravljalnica
     * @namespace
     */
    const razpravljalnica = {};

    razpravljalnica.User = (function() {

        /**
         * Properties of a User.
         * @typedef {Object} razpravljalnica.User.$Properties
         * @property {number|null} [id] User id
         * @property {string|null} [name] User name
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a User.
         * @memberof razpravljalnica
         * @interface IUser
         * @augments razpravljalnica.User.$Properties
         * @deprecated Use razpravljalnica.User.$Properties instead.
         */

        /**
         * Shape of a User.
         * @typedef {razpravljalnica.User.$Properties} razpravljalnica.User.$Shape
         */

        /**
         * Constructs a new User.
         * @memberof razpravljalnica
         * @classdesc Represents a User.
         * @constructor
         * @param {razpravljalnica.User.$Properties=} [properties] Properties to set
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
         * @member {number} id
         * @memberof razpravljalnica.User
         * @instance
         */
        User.prototype.id = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * User name.
         * @member {string} name
         * @memberof razpravljalnica.User
         * @instance
         */
        User.prototype.name = "";

        /**
         * Creates a new User instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.User
         * @static
         * @param {razpravljalnica.User.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.User} User instance
         * @type {{
         *   (properties: razpravljalnica.User.$Shape): razpravljalnica.User & razpravljalnica.User.$Shape;
         *   (properties?: razpravljalnica.User.$Properties): razpravljalnica.User;
         * }}
         */
        User.create = function(properties) {
            return new User(properties);
        };

        /**
         * Encodes the specified User message. Does not implicitly {@link razpravljalnica.User.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.User
         * @static
         * @param {razpravljalnica.User.$Properties} message User message or plain object to encode
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
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.id);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a User message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.User
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.User & razpravljalnica.User.$Shape} User
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
            message = _target || new $root.razpravljalnica.User();
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
         * @memberof razpravljalnica.User
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        User.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.User";
        };

        return User;
    })();

    razpravljalnica.Topic = (function() {

        /**
         * Properties of a Topic.
         * @typedef {Object} razpravljalnica.Topic.$Properties
         * @property {number|null} [id] Topic id
         * @property {string|null} [name] Topic name
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Topic.
         * @memberof razpravljalnica
         * @interface ITopic
         * @augments razpravljalnica.Topic.$Properties
         * @deprecated Use razpravljalnica.Topic.$Properties instead.
         */

        /**
         * Shape of a Topic.
         * @typedef {razpravljalnica.Topic.$Properties} razpravljalnica.Topic.$Shape
         */

        /**
         * Constructs a new Topic.
         * @memberof razpravljalnica
         * @classdesc Represents a Topic.
         * @constructor
         * @param {razpravljalnica.Topic.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Topic = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Topic id.
         * @member {number} id
         * @memberof razpravljalnica.Topic
         * @instance
         */
        Topic.prototype.id = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Topic name.
         * @member {string} name
         * @memberof razpravljalnica.Topic
         * @instance
         */
        Topic.prototype.name = "";

        /**
         * Creates a new Topic instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.Topic
         * @static
         * @param {razpravljalnica.Topic.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.Topic} Topic instance
         * @type {{
         *   (properties: razpravljalnica.Topic.$Shape): razpravljalnica.Topic & razpravljalnica.Topic.$Shape;
         *   (properties?: razpravljalnica.Topic.$Properties): razpravljalnica.Topic;
         * }}
         */
        Topic.create = function(properties) {
            return new Topic(properties);
        };

        /**
         * Encodes the specified Topic message. Does not implicitly {@link razpravljalnica.Topic.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.Topic
         * @static
         * @param {razpravljalnica.Topic.$Properties} message Topic message or plain object to encode
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
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.id);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Topic message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.Topic
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.Topic & razpravljalnica.Topic.$Shape} Topic
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
            message = _target || new $root.razpravljalnica.Topic();
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
         * @memberof razpravljalnica.Topic
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Topic.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.Topic";
        };

        return Topic;
    })();

    razpravljalnica.Message = (function() {

        /**
         * Properties of a Message.
         * @typedef {Object} razpravljalnica.Message.$Properties
         * @property {number|null} [id] Message id
         * @property {number|null} [topicId] Message topicId
         * @property {number|null} [userId] Message userId
         * @property {string|null} [text] Message text
         * @property {google.protobuf.Timestamp.$Properties|null} [createdAt] Message createdAt
         * @property {number|null} [likes] Message likes
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Message.
         * @memberof razpravljalnica
         * @interface IMessage
         * @augments razpravljalnica.Message.$Properties
         * @deprecated Use razpravljalnica.Message.$Properties instead.
         */

        /**
         * Shape of a Message.
         * @typedef {razpravljalnica.Message.$Properties} razpravljalnica.Message.$Shape
         */

        /**
         * Constructs a new Message.
         * @memberof razpravljalnica
         * @classdesc Represents a Message.
         * @constructor
         * @param {razpravljalnica.Message.$Properties=} [properties] Properties to set
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
         * @member {number} id
         * @memberof razpravljalnica.Message
         * @instance
         */
        Message.prototype.id = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Message topicId.
         * @member {number} topicId
         * @memberof razpravljalnica.Message
         * @instance
         */
        Message.prototype.topicId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Message userId.
         * @member {number} userId
         * @memberof razpravljalnica.Message
         * @instance
         */
        Message.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Message text.
         * @member {string} text
         * @memberof razpravljalnica.Message
         * @instance
         */
        Message.prototype.text = "";

        /**
         * Message createdAt.
         * @member {google.protobuf.Timestamp.$Properties|null|undefined} createdAt
         * @memberof razpravljalnica.Message
         * @instance
         */
        Message.prototype.createdAt = null;

        /**
         * Message likes.
         * @member {number} likes
         * @memberof razpravljalnica.Message
         * @instance
         */
        Message.prototype.likes = 0;

        /**
         * Creates a new Message instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.Message
         * @static
         * @param {razpravljalnica.Message.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.Message} Message instance
         * @type {{
         *   (properties: razpravljalnica.Message.$Shape): razpravljalnica.Message & razpravljalnica.Message.$Shape;
         *   (properties?: razpravljalnica.Message.$Properties): razpravljalnica.Message;
         * }}
         */
        Message.create = function(properties) {
            return new Message(properties);
        };

        /**
         * Encodes the specified Message message. Does not implicitly {@link razpravljalnica.Message.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.Message
         * @static
         * @param {razpravljalnica.Message.$Properties} message Message message or plain object to encode
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
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.id);
            if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId") && (typeof message.topicId === "object" ? message.topicId.low || message.topicId.high : message.topicId !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.topicId);
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId") && (typeof message.userId === "object" ? message.userId.low || message.userId.high : message.userId !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.userId);
            if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.text);
            if (message.createdAt != null && $Object.hasOwnProperty.call(message, "createdAt"))
                $root.google.protobuf.Timestamp.encode(message.createdAt, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.likes != null && $Object.hasOwnProperty.call(message, "likes") && message.likes !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).int32(message.likes);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Message message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.Message
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.Message & razpravljalnica.Message.$Shape} Message
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
            message = _target || new $root.razpravljalnica.Message();
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
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.topicId = value;
                        else
                            delete message.topicId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.userId = value;
                        else
                            delete message.userId;
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
                        message.createdAt = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.createdAt);
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.likes = value;
                        else
                            delete message.likes;
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
         * @memberof razpravljalnica.Message
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Message.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.Message";
        };

        return Message;
    })();

    razpravljalnica.NodeInfo = (function() {

        /**
         * Properties of a NodeInfo.
         * @typedef {Object} razpravljalnica.NodeInfo.$Properties
         * @property {string|null} [nodeId] NodeInfo nodeId
         * @property {string|null} [address] NodeInfo address
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NodeInfo.
         * @memberof razpravljalnica
         * @interface INodeInfo
         * @augments razpravljalnica.NodeInfo.$Properties
         * @deprecated Use razpravljalnica.NodeInfo.$Properties instead.
         */

        /**
         * Shape of a NodeInfo.
         * @typedef {razpravljalnica.NodeInfo.$Properties} razpravljalnica.NodeInfo.$Shape
         */

        /**
         * Constructs a new NodeInfo.
         * @memberof razpravljalnica
         * @classdesc Where a replica is: host:port, to be dialled as it is.
         * @constructor
         * @param {razpravljalnica.NodeInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NodeInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NodeInfo nodeId.
         * @member {string} nodeId
         * @memberof razpravljalnica.NodeInfo
         * @instance
         */
        NodeInfo.prototype.nodeId = "";

        /**
         * NodeInfo address.
         * @member {string} address
         * @memberof razpravljalnica.NodeInfo
         * @instance
         */
        NodeInfo.prototype.address = "";

        /**
         * Creates a new NodeInfo instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.NodeInfo
         * @static
         * @param {razpravljalnica.NodeInfo.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.NodeInfo} NodeInfo instance
         * @type {{
         *   (properties: razpravljalnica.NodeInfo.$Shape): razpravljalnica.NodeInfo & razpravljalnica.NodeInfo.$Shape;
         *   (properties?: razpravljalnica.NodeInfo.$Properties): razpravljalnica.NodeInfo;
         * }}
         */
        NodeInfo.create = function(properties) {
            return new NodeInfo(properties);
        };

        /**
         * Encodes the specified NodeInfo message. Does not implicitly {@link razpravljalnica.NodeInfo.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.NodeInfo
         * @static
         * @param {razpravljalnica.NodeInfo.$Properties} message NodeInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NodeInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.nodeId);
            if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.address);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NodeInfo message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.NodeInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.NodeInfo & razpravljalnica.NodeInfo.$Shape} NodeInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NodeInfo.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.razpravljalnica.NodeInfo();
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
                            message.nodeId = value;
                        else
                            delete message.nodeId;
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
         * Gets the type url for NodeInfo
         * @function getTypeUrl
         * @memberof razpravljalnica.NodeInfo
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        NodeInfo.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.NodeInfo";
        };

        return NodeInfo;
    })();

    razpravljalnica.CreateUserRequest = (function() {

        /**
         * Properties of a CreateUserRequest.
         * @typedef {Object} razpravljalnica.CreateUserRequest.$Properties
         * @property {string|null} [name] CreateUserRequest name
         * @property {string|null} [requestId] CreateUserRequest requestId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CreateUserRequest.
         * @memberof razpravljalnica
         * @interface ICreateUserRequest
         * @augments razpravljalnica.CreateUserRequest.$Properties
         * @deprecated Use razpravljalnica.CreateUserRequest.$Properties instead.
         */

        /**
         * Shape of a CreateUserRequest.
         * @typedef {razpravljalnica.CreateUserRequest.$Properties} razpravljalnica.CreateUserRequest.$Shape
         */

        /**
         * Constructs a new CreateUserRequest.
         * @memberof razpravljalnica
         * @classdesc Represents a CreateUserRequest.
         * @constructor
         * @param {razpravljalnica.CreateUserRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CreateUserRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CreateUserRequest name.
         * @member {string} name
         * @memberof razpravljalnica.CreateUserRequest
         * @instance
         */
        CreateUserRequest.prototype.name = "";

        /**
         * CreateUserRequest requestId.
         * @member {string} requestId
         * @memberof razpravljalnica.CreateUserRequest
         * @instance
         */
        CreateUserRequest.prototype.requestId = "";

        /**
         * Creates a new CreateUserRequest instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.CreateUserRequest
         * @static
         * @param {razpravljalnica.CreateUserRequest.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.CreateUserRequest} CreateUserRequest instance
         * @type {{
         *   (properties: razpravljalnica.CreateUserRequest.$Shape): razpravljalnica.CreateUserRequest & razpravljalnica.CreateUserRequest.$Shape;
         *   (properties?: razpravljalnica.CreateUserRequest.$Properties): razpravljalnica.CreateUserRequest;
         * }}
         */
        CreateUserRequest.create = function(properties) {
            return new CreateUserRequest(properties);
        };

        /**
         * Encodes the specified CreateUserRequest message. Does not implicitly {@link razpravljalnica.CreateUserRequest.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.CreateUserRequest
         * @static
         * @param {razpravljalnica.CreateUserRequest.$Properties} message CreateUserRequest message or plain object to encode
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
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.requestId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CreateUserRequest message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.CreateUserRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.CreateUserRequest & razpravljalnica.CreateUserRequest.$Shape} CreateUserRequest
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
            message = _target || new $root.razpravljalnica.CreateUserRequest();
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
                        if ((value = reader.stringVerify()).length)
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

        /**
         * Gets the type url for CreateUserRequest
         * @function getTypeUrl
         * @memberof razpravljalnica.CreateUserRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        CreateUserRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.CreateUserRequest";
        };

        return CreateUserRequest;
    })();

    razpravljalnica.CreateTopicRequest = (function() {

        /**
         * Properties of a CreateTopicRequest.
         * @typedef {Object} razpravljalnica.CreateTopicRequest.$Properties
         * @property {string|null} [name] CreateTopicRequest name
         * @property {string|null} [requestId] CreateTopicRequest requestId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CreateTopicRequest.
         * @memberof razpravljalnica
         * @interface ICreateTopicRequest
         * @augments razpravljalnica.CreateTopicRequest.$Properties
         * @deprecated Use razpravljalnica.CreateTopicRequest.$Properties instead.
         */

        /**
         * Shape of a CreateTopicRequest.
         * @typedef {razpravljalnica.CreateTopicRequest.$Properties} razpravljalnica.CreateTopicRequest.$Shape
         */

        /**
         * Constructs a new CreateTopicRequest.
         * @memberof razpravljalnica
         * @classdesc Represents a CreateTopicRequest.
         * @constructor
         * @param {razpravljalnica.CreateTopicRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CreateTopicRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CreateTopicRequest name.
         * @member {string} name
         * @memberof razpravljalnica.CreateTopicRequest
         * @instance
         */
        CreateTopicRequest.prototype.name = "";

        /**
         * CreateTopicRequest requestId.
         * @member {string} requestId
         * @memberof razpravljalnica.CreateTopicRequest
         * @instance
         */
        CreateTopicRequest.prototype.requestId = "";

        /**
         * Creates a new CreateTopicRequest instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.CreateTopicRequest
         * @static
         * @param {razpravljalnica.CreateTopicRequest.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.CreateTopicRequest} CreateTopicRequest instance
         * @type {{
         *   (properties: razpravljalnica.CreateTopicRequest.$Shape): razpravljalnica.CreateTopicRequest & razpravljalnica.CreateTopicRequest.$Shape;
         *   (properties?: razpravljalnica.CreateTopicRequest.$Properties): razpravljalnica.CreateTopicRequest;
         * }}
         */
        CreateTopicRequest.create = function(properties) {
            return new CreateTopicRequest(properties);
        };

        /**
         * Encodes the specified CreateTopicRequest message. Does not implicitly {@link razpravljalnica.CreateTopicRequest.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.CreateTopicRequest
         * @static
         * @param {razpravljalnica.CreateTopicRequest.$Properties} message CreateTopicRequest message or plain object to encode
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
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.requestId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CreateTopicRequest message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.CreateTopicRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.CreateTopicRequest & razpravljalnica.CreateTopicRequest.$Shape} CreateTopicRequest
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
            message = _target || new $root.razpravljalnica.CreateTopicRequest();
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
                        if ((value = reader.stringVerify()).length)
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

        /**
         * Gets the type url for CreateTopicRequest
         * @function getTypeUrl
         * @memberof razpravljalnica.CreateTopicRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        CreateTopicRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.CreateTopicRequest";
        };

        return CreateTopicRequest;
    })();

    razpravljalnica.PostMessageRequest = (function() {

        /**
         * Properties of a PostMessageRequest.
         * @typedef {Object} razpravljalnica.PostMessageRequest.$Properties
         * @property {number|null} [topicId] PostMessageRequest topicId
         * @property {number|null} [userId] PostMessageRequest userId
         * @property {string|null} [text] PostMessageRequest text
         * @property {string|null} [requestId] PostMessageRequest requestId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PostMessageRequest.
         * @memberof razpravljalnica
         * @interface IPostMessageRequest
         * @augments razpravljalnica.PostMessageRequest.$Properties
         * @deprecated Use razpravljalnica.PostMessageRequest.$Properties instead.
         */

        /**
         * Shape of a PostMessageRequest.
         * @typedef {razpravljalnica.PostMessageRequest.$Properties} razpravljalnica.PostMessageRequest.$Shape
         */

        /**
         * Constructs a new PostMessageRequest.
         * @memberof razpravljalnica
         * @classdesc Represents a PostMessageRequest.
         * @constructor
         * @param {razpravljalnica.PostMessageRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PostMessageRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PostMessageRequest topicId.
         * @member {number} topicId
         * @memberof razpravljalnica.PostMessageRequest
         * @instance
         */
        PostMessageRequest.prototype.topicId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * PostMessageRequest userId.
         * @member {number} userId
         * @memberof razpravljalnica.PostMessageRequest
         * @instance
         */
        PostMessageRequest.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * PostMessageRequest text.
         * @member {string} text
         * @memberof razpravljalnica.PostMessageRequest
         * @instance
         */
        PostMessageRequest.prototype.text = "";

        /**
         * PostMessageRequest requestId.
         * @member {string} requestId
         * @memberof razpravljalnica.PostMessageRequest
         * @instance
         */
        PostMessageRequest.prototype.requestId = "";

        /**
         * Creates a new PostMessageRequest instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.PostMessageRequest
         * @static
         * @param {razpravljalnica.PostMessageRequest.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.PostMessageRequest} PostMessageRequest instance
         * @type {{
         *   (properties: razpravljalnica.PostMessageRequest.$Shape): razpravljalnica.PostMessageRequest & razpravljalnica.PostMessageRequest.$Shape;
         *   (properties?: razpravljalnica.PostMessageRequest.$Properties): razpravljalnica.PostMessageRequest;
         * }}
         */
        PostMessageRequest.create = function(properties) {
            return new PostMessageRequest(properties);
        };

        /**
         * Encodes the specified PostMessageRequest message. Does not implicitly {@link razpravljalnica.PostMessageRequest.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.PostMessageRequest
         * @static
         * @param {razpravljalnica.PostMessageRequest.$Properties} message PostMessageRequest message or plain object to encode
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
            if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId") && (typeof message.topicId === "object" ? message.topicId.low || message.topicId.high : message.topicId !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.topicId);
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId") && (typeof message.userId === "object" ? message.userId.low || message.userId.high : message.userId !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.userId);
            if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
            if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.requestId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PostMessageRequest message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.PostMessageRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.PostMessageRequest & razpravljalnica.PostMessageRequest.$Shape} PostMessageRequest
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
            message = _target || new $root.razpravljalnica.PostMessageRequest();
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
                            message.topicId = value;
                        else
                            delete message.topicId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.userId = value;
                        else
                            delete message.userId;
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
                        if ((value = reader.stringVerify()).length)
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

        /**
         * Gets the type url for PostMessageRequest
         * @function getTypeUrl
         * @memberof razpravljalnica.PostMessageRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        PostMessageRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.PostMessageRequest";
        };

        return PostMessageRequest;
    })();

    razpravljalnica.UpdateMessageRequest = (function() {

        /**
         * Properties of an UpdateMessageRequest.
         * @typedef {Object} razpravljalnica.UpdateMessageRequest.$Properties
         * @property {number|null} [topicId] UpdateMessageRequest topicId
         * @property {number|null} [userId] UpdateMessageRequest userId
         * @property {number|null} [messageId] UpdateMessageRequest messageId
         * @property {string|null} [text] UpdateMessageRequest text
         * @property {string|null} [requestId] UpdateMessageRequest requestId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an UpdateMessageRequest.
         * @memberof razpravljalnica
         * @interface IUpdateMessageRequest
         * @augments razpravljalnica.UpdateMessageRequest.$Properties
         * @deprecated Use razpravljalnica.UpdateMessageRequest.$Properties instead.
         */

        /**
         * Shape of an UpdateMessageRequest.
         * @typedef {razpravljalnica.UpdateMessageRequest.$Properties} razpravljalnica.UpdateMessageRequest.$Shape
         */

        /**
         * Constructs a new UpdateMessageRequest.
         * @memberof razpravljalnica
         * @classdesc `topic_id` may be 0 here and below: message ids are unique over all topics.
         * @constructor
         * @param {razpravljalnica.UpdateMessageRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UpdateMessageRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UpdateMessageRequest topicId.
         * @member {number} topicId
         * @memberof razpravljalnica.UpdateMessageRequest
         * @instance
         */
        UpdateMessageRequest.prototype.topicId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * UpdateMessageRequest userId.
         * @member {number} userId
         * @memberof razpravljalnica.UpdateMessageRequest
         * @instance
         */
        UpdateMessageRequest.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * UpdateMessageRequest messageId.
         * @member {number} messageId
         * @memberof razpravljalnica.UpdateMessageRequest
         * @instance
         */
        UpdateMessageRequest.prototype.messageId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * UpdateMessageRequest text.
         * @member {string} text
         * @memberof razpravljalnica.UpdateMessageRequest
         * @instance
         */
        UpdateMessageRequest.prototype.text = "";

        /**
         * UpdateMessageRequest requestId.
         * @member {string} requestId
         * @memberof razpravljalnica.UpdateMessageRequest
         * @instance
         */
        UpdateMessageRequest.prototype.requestId = "";

        /**
         * Creates a new UpdateMessageRequest instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.UpdateMessageRequest
         * @static
         * @param {razpravljalnica.UpdateMessageRequest.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.UpdateMessageRequest} UpdateMessageRequest instance
         * @type {{
         *   (properties: razpravljalnica.UpdateMessageRequest.$Shape): razpravljalnica.UpdateMessageRequest & razpravljalnica.UpdateMessageRequest.$Shape;
         *   (properties?: razpravljalnica.UpdateMessageRequest.$Properties): razpravljalnica.UpdateMessageRequest;
         * }}
         */
        UpdateMessageRequest.create = function(properties) {
            return new UpdateMessageRequest(properties);
        };

        /**
         * Encodes the specified UpdateMessageRequest message. Does not implicitly {@link razpravljalnica.UpdateMessageRequest.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.UpdateMessageRequest
         * @static
         * @param {razpravljalnica.UpdateMessageRequest.$Properties} message UpdateMessageRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UpdateMessageRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId") && (typeof message.topicId === "object" ? message.topicId.low || message.topicId.high : message.topicId !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.topicId);
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId") && (typeof message.userId === "object" ? message.userId.low || message.userId.high : message.userId !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.userId);
            if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId") && (typeof message.messageId === "object" ? message.messageId.low || message.messageId.high : message.messageId !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.messageId);
            if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.text);
            if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.requestId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an UpdateMessageRequest message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.UpdateMessageRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.UpdateMessageRequest & razpravljalnica.UpdateMessageRequest.$Shape} UpdateMessageRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UpdateMessageRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.razpravljalnica.UpdateMessageRequest();
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
                            message.topicId = value;
                        else
                            delete message.topicId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.userId = value;
                        else
                            delete message.userId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.messageId = value;
                        else
                            delete message.messageId;
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
                        if ((value = reader.stringVerify()).length)
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

        /**
         * Gets the type url for UpdateMessageRequest
         * @function getTypeUrl
         * @memberof razpravljalnica.UpdateMessageRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        UpdateMessageRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.UpdateMessageRequest";
        };

        return UpdateMessageRequest;
    })();

    razpravljalnica.DeleteMessageRequest = (function() {

        /**
         * Properties of a DeleteMessageRequest.
         * @typedef {Object} razpravljalnica.DeleteMessageRequest.$Properties
         * @property {number|null} [topicId] DeleteMessageRequest topicId
         * @property {number|null} [userId] DeleteMessageRequest userId
         * @property {number|null} [messageId] DeleteMessageRequest messageId
         * @property {string|null} [requestId] DeleteMessageRequest requestId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DeleteMessageRequest.
         * @memberof razpravljalnica
         * @interface IDeleteMessageRequest
         * @augments razpravljalnica.DeleteMessageRequest.$Properties
         * @deprecated Use razpravljalnica.DeleteMessageRequest.$Properties instead.
         */

        /**
         * Shape of a DeleteMessageRequest.
         * @typedef {razpravljalnica.DeleteMessageRequest.$Properties} razpravljalnica.DeleteMessageRequest.$Shape
         */

        /**
         * Constructs a new DeleteMessageRequest.
         * @memberof razpravljalnica
         * @classdesc Represents a DeleteMessageRequest.
         * @constructor
         * @param {razpravljalnica.DeleteMessageRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const DeleteMessageRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * DeleteMessageRequest topicId.
         * @member {number} topicId
         * @memberof razpravljalnica.DeleteMessageRequest
         * @instance
         */
        DeleteMessageRequest.prototype.topicId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * DeleteMessageRequest userId.
         * @member {number} userId
         * @memberof razpravljalnica.DeleteMessageRequest
         * @instance
         */
        DeleteMessageRequest.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * DeleteMessageRequest messageId.
         * @member {number} messageId
         * @memberof razpravljalnica.DeleteMessageRequest
         * @instance
         */
        DeleteMessageRequest.prototype.messageId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * DeleteMessageRequest requestId.
         * @member {string} requestId
         * @memberof razpravljalnica.DeleteMessageRequest
         * @instance
         */
        DeleteMessageRequest.prototype.requestId = "";

        /**
         * Creates a new DeleteMessageRequest instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.DeleteMessageRequest
         * @static
         * @param {razpravljalnica.DeleteMessageRequest.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.DeleteMessageRequest} DeleteMessageRequest instance
         * @type {{
         *   (properties: razpravljalnica.DeleteMessageRequest.$Shape): razpravljalnica.DeleteMessageRequest & razpravljalnica.DeleteMessageRequest.$Shape;
         *   (properties?: razpravljalnica.DeleteMessageRequest.$Properties): razpravljalnica.DeleteMessageRequest;
         * }}
         */
        DeleteMessageRequest.create = function(properties) {
            return new DeleteMessageRequest(properties);
        };

        /**
         * Encodes the specified DeleteMessageRequest message. Does not implicitly {@link razpravljalnica.DeleteMessageRequest.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.DeleteMessageRequest
         * @static
         * @param {razpravljalnica.DeleteMessageRequest.$Properties} message DeleteMessageRequest message or plain object to encode
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
            if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId") && (typeof message.topicId === "object" ? message.topicId.low || message.topicId.high : message.topicId !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.topicId);
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId") && (typeof message.userId === "object" ? message.userId.low || message.userId.high : message.userId !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.userId);
            if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId") && (typeof message.messageId === "object" ? message.messageId.low || message.messageId.high : message.messageId !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.messageId);
            if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.requestId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a DeleteMessageRequest message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.DeleteMessageRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.DeleteMessageRequest & razpravljalnica.DeleteMessageRequest.$Shape} DeleteMessageRequest
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
            message = _target || new $root.razpravljalnica.DeleteMessageRequest();
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
                            message.topicId = value;
                        else
                            delete message.topicId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.userId = value;
                        else
                            delete message.userId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.messageId = value;
                        else
                            delete message.messageId;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
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

        /**
         * Gets the type url for DeleteMessageRequest
         * @function getTypeUrl
         * @memberof razpravljalnica.DeleteMessageRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        DeleteMessageRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.DeleteMessageRequest";
        };

        return DeleteMessageRequest;
    })();

    razpravljalnica.LikeMessageRequest = (function() {

        /**
         * Properties of a LikeMessageRequest.
         * @typedef {Object} razpravljalnica.LikeMessageRequest.$Properties
         * @property {number|null} [topicId] LikeMessageRequest topicId
         * @property {number|null} [messageId] LikeMessageRequest messageId
         * @property {number|null} [userId] LikeMessageRequest userId
         * @property {string|null} [requestId] LikeMessageRequest requestId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LikeMessageRequest.
         * @memberof razpravljalnica
         * @interface ILikeMessageRequest
         * @augments razpravljalnica.LikeMessageRequest.$Properties
         * @deprecated Use razpravljalnica.LikeMessageRequest.$Properties instead.
         */

        /**
         * Shape of a LikeMessageRequest.
         * @typedef {razpravljalnica.LikeMessageRequest.$Properties} razpravljalnica.LikeMessageRequest.$Shape
         */

        /**
         * Constructs a new LikeMessageRequest.
         * @memberof razpravljalnica
         * @classdesc Represents a LikeMessageRequest.
         * @constructor
         * @param {razpravljalnica.LikeMessageRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LikeMessageRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LikeMessageRequest topicId.
         * @member {number} topicId
         * @memberof razpravljalnica.LikeMessageRequest
         * @instance
         */
        LikeMessageRequest.prototype.topicId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LikeMessageRequest messageId.
         * @member {number} messageId
         * @memberof razpravljalnica.LikeMessageRequest
         * @instance
         */
        LikeMessageRequest.prototype.messageId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LikeMessageRequest userId.
         * @member {number} userId
         * @memberof razpravljalnica.LikeMessageRequest
         * @instance
         */
        LikeMessageRequest.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LikeMessageRequest requestId.
         * @member {string} requestId
         * @memberof razpravljalnica.LikeMessageRequest
         * @instance
         */
        LikeMessageRequest.prototype.requestId = "";

        /**
         * Creates a new LikeMessageRequest instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.LikeMessageRequest
         * @static
         * @param {razpravljalnica.LikeMessageRequest.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.LikeMessageRequest} LikeMessageRequest instance
         * @type {{
         *   (properties: razpravljalnica.LikeMessageRequest.$Shape): razpravljalnica.LikeMessageRequest & razpravljalnica.LikeMessageRequest.$Shape;
         *   (properties?: razpravljalnica.LikeMessageRequest.$Properties): razpravljalnica.LikeMessageRequest;
         * }}
         */
        LikeMessageRequest.create = function(properties) {
            return new LikeMessageRequest(properties);
        };

        /**
         * Encodes the specified LikeMessageRequest message. Does not implicitly {@link razpravljalnica.LikeMessageRequest.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.LikeMessageRequest
         * @static
         * @param {razpravljalnica.LikeMessageRequest.$Properties} message LikeMessageRequest message or plain object to encode
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
            if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId") && (typeof message.topicId === "object" ? message.topicId.low || message.topicId.high : message.topicId !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.topicId);
            if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId") && (typeof message.messageId === "object" ? message.messageId.low || message.messageId.high : message.messageId !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.messageId);
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId") && (typeof message.userId === "object" ? message.userId.low || message.userId.high : message.userId !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.userId);
            if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.requestId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LikeMessageRequest message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.LikeMessageRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.LikeMessageRequest & razpravljalnica.LikeMessageRequest.$Shape} LikeMessageRequest
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
            message = _target || new $root.razpravljalnica.LikeMessageRequest();
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
                            message.topicId = value;
                        else
                            delete message.topicId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.messageId = value;
                        else
                            delete message.messageId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.userId = value;
                        else
                            delete message.userId;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
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

        /**
         * Gets the type url for LikeMessageRequest
         * @function getTypeUrl
         * @memberof razpravljalnica.LikeMessageRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        LikeMessageRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.LikeMessageRequest";
        };

        return LikeMessageRequest;
    })();

    razpravljalnica.SubscriptionNodeRequest = (function() {

        /**
         * Properties of a SubscriptionNodeRequest.
         * @typedef {Object} razpravljalnica.SubscriptionNodeRequest.$Properties
         * @property {number|null} [userId] SubscriptionNodeRequest userId
         * @property {Array.<number>|null} [topicId] SubscriptionNodeRequest topicId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SubscriptionNodeRequest.
         * @memberof razpravljalnica
         * @interface ISubscriptionNodeRequest
         * @augments razpravljalnica.SubscriptionNodeRequest.$Properties
         * @deprecated Use razpravljalnica.SubscriptionNodeRequest.$Properties instead.
         */

        /**
         * Shape of a SubscriptionNodeRequest.
         * @typedef {razpravljalnica.SubscriptionNodeRequest.$Properties} razpravljalnica.SubscriptionNodeRequest.$Shape
         */

        /**
         * Constructs a new SubscriptionNodeRequest.
         * @memberof razpravljalnica
         * @classdesc Represents a SubscriptionNodeRequest.
         * @constructor
         * @param {razpravljalnica.SubscriptionNodeRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SubscriptionNodeRequest = function (properties) {
            this.topicId = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SubscriptionNodeRequest userId.
         * @member {number} userId
         * @memberof razpravljalnica.SubscriptionNodeRequest
         * @instance
         */
        SubscriptionNodeRequest.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * SubscriptionNodeRequest topicId.
         * @member {Array.<number>} topicId
         * @memberof razpravljalnica.SubscriptionNodeRequest
         * @instance
         */
        SubscriptionNodeRequest.prototype.topicId = $util.emptyArray;

        /**
         * Creates a new SubscriptionNodeRequest instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.SubscriptionNodeRequest
         * @static
         * @param {razpravljalnica.SubscriptionNodeRequest.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.SubscriptionNodeRequest} SubscriptionNodeRequest instance
         * @type {{
         *   (properties: razpravljalnica.SubscriptionNodeRequest.$Shape): razpravljalnica.SubscriptionNodeRequest & razpravljalnica.SubscriptionNodeRequest.$Shape;
         *   (properties?: razpravljalnica.SubscriptionNodeRequest.$Properties): razpravljalnica.SubscriptionNodeRequest;
         * }}
         */
        SubscriptionNodeRequest.create = function(properties) {
            return new SubscriptionNodeRequest(properties);
        };

        /**
         * Encodes the specified SubscriptionNodeRequest message. Does not implicitly {@link razpravljalnica.SubscriptionNodeRequest.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.SubscriptionNodeRequest
         * @static
         * @param {razpravljalnica.SubscriptionNodeRequest.$Properties} message SubscriptionNodeRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SubscriptionNodeRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId") && (typeof message.userId === "object" ? message.userId.low || message.userId.high : message.userId !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.userId);
            if (message.topicId != null && message.topicId.length)
                writer.uint32(/* id 2, wireType 2 =*/18).int64s(message.topicId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SubscriptionNodeRequest message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.SubscriptionNodeRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.SubscriptionNodeRequest & razpravljalnica.SubscriptionNodeRequest.$Shape} SubscriptionNodeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SubscriptionNodeRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.razpravljalnica.SubscriptionNodeRequest();
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
                            message.userId = value;
                        else
                            delete message.userId;
                        continue;
                    }
                case 2: {
                        if (wireType === 2) {
                            if (!(message.topicId && message.topicId.length))
                                message.topicId = [];
                            reader.int64s(message.topicId);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.topicId && message.topicId.length))
                            message.topicId = [];
                        message.topicId.push(reader.int64());
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
         * Gets the type url for SubscriptionNodeRequest
         * @function getTypeUrl
         * @memberof razpravljalnica.SubscriptionNodeRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        SubscriptionNodeRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.SubscriptionNodeRequest";
        };

        return SubscriptionNodeRequest;
    })();

    razpravljalnica.SubscriptionNodeResponse = (function() {

        /**
         * Properties of a SubscriptionNodeResponse.
         * @typedef {Object} razpravljalnica.SubscriptionNodeResponse.$Properties
         * @property {string|null} [subscribeToken] SubscriptionNodeResponse subscribeToken
         * @property {razpravljalnica.NodeInfo.$Properties|null} [node] SubscriptionNodeResponse node
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SubscriptionNodeResponse.
         * @memberof razpravljalnica
         * @interface ISubscriptionNodeResponse
         * @augments razpravljalnica.SubscriptionNodeResponse.$Properties
         * @deprecated Use razpravljalnica.SubscriptionNodeResponse.$Properties instead.
         */

        /**
         * Shape of a SubscriptionNodeResponse.
         * @typedef {razpravljalnica.SubscriptionNodeResponse.$Properties} razpravljalnica.SubscriptionNodeResponse.$Shape
         */

        /**
         * Constructs a new SubscriptionNodeResponse.
         * @memberof razpravljalnica
         * @classdesc Represents a SubscriptionNodeResponse.
         * @constructor
         * @param {razpravljalnica.SubscriptionNodeResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SubscriptionNodeResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SubscriptionNodeResponse subscribeToken.
         * @member {string} subscribeToken
         * @memberof razpravljalnica.SubscriptionNodeResponse
         * @instance
         */
        SubscriptionNodeResponse.prototype.subscribeToken = "";

        /**
         * SubscriptionNodeResponse node.
         * @member {razpravljalnica.NodeInfo.$Properties|null|undefined} node
         * @memberof razpravljalnica.SubscriptionNodeResponse
         * @instance
         */
        SubscriptionNodeResponse.prototype.node = null;

        /**
         * Creates a new SubscriptionNodeResponse instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.SubscriptionNodeResponse
         * @static
         * @param {razpravljalnica.SubscriptionNodeResponse.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.SubscriptionNodeResponse} SubscriptionNodeResponse instance
         * @type {{
         *   (properties: razpravljalnica.SubscriptionNodeResponse.$Shape): razpravljalnica.SubscriptionNodeResponse & razpravljalnica.SubscriptionNodeResponse.$Shape;
         *   (properties?: razpravljalnica.SubscriptionNodeResponse.$Properties): razpravljalnica.SubscriptionNodeResponse;
         * }}
         */
        SubscriptionNodeResponse.create = function(properties) {
            return new SubscriptionNodeResponse(properties);
        };

        /**
         * Encodes the specified SubscriptionNodeResponse message. Does not implicitly {@link razpravljalnica.SubscriptionNodeResponse.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.SubscriptionNodeResponse
         * @static
         * @param {razpravljalnica.SubscriptionNodeResponse.$Properties} message SubscriptionNodeResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SubscriptionNodeResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.subscribeToken != null && $Object.hasOwnProperty.call(message, "subscribeToken") && message.subscribeToken !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.subscribeToken);
            if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                $root.razpravljalnica.NodeInfo.encode(message.node, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SubscriptionNodeResponse message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.SubscriptionNodeResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.SubscriptionNodeResponse & razpravljalnica.SubscriptionNodeResponse.$Shape} SubscriptionNodeResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SubscriptionNodeResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.razpravljalnica.SubscriptionNodeResponse();
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
                            message.subscribeToken = value;
                        else
                            delete message.subscribeToken;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.node = $root.razpravljalnica.NodeInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.node);
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
         * Gets the type url for SubscriptionNodeResponse
         * @function getTypeUrl
         * @memberof razpravljalnica.SubscriptionNodeResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        SubscriptionNodeResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.SubscriptionNodeResponse";
        };

        return SubscriptionNodeResponse;
    })();

    razpravljalnica.ListTopicsResponse = (function() {

        /**
         * Properties of a ListTopicsResponse.
         * @typedef {Object} razpravljalnica.ListTopicsResponse.$Properties
         * @property {Array.<razpravljalnica.Topic.$Properties>|null} [topics] ListTopicsResponse topics
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ListTopicsResponse.
         * @memberof razpravljalnica
         * @interface IListTopicsResponse
         * @augments razpravljalnica.ListTopicsResponse.$Properties
         * @deprecated Use razpravljalnica.ListTopicsResponse.$Properties instead.
         */

        /**
         * Shape of a ListTopicsResponse.
         * @typedef {razpravljalnica.ListTopicsResponse.$Properties} razpravljalnica.ListTopicsResponse.$Shape
         */

        /**
         * Constructs a new ListTopicsResponse.
         * @memberof razpravljalnica
         * @classdesc Represents a ListTopicsResponse.
         * @constructor
         * @param {razpravljalnica.ListTopicsResponse.$Properties=} [properties] Properties to set
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
         * @member {Array.<razpravljalnica.Topic.$Properties>} topics
         * @memberof razpravljalnica.ListTopicsResponse
         * @instance
         */
        ListTopicsResponse.prototype.topics = $util.emptyArray;

        /**
         * Creates a new ListTopicsResponse instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.ListTopicsResponse
         * @static
         * @param {razpravljalnica.ListTopicsResponse.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.ListTopicsResponse} ListTopicsResponse instance
         * @type {{
         *   (properties: razpravljalnica.ListTopicsResponse.$Shape): razpravljalnica.ListTopicsResponse & razpravljalnica.ListTopicsResponse.$Shape;
         *   (properties?: razpravljalnica.ListTopicsResponse.$Properties): razpravljalnica.ListTopicsResponse;
         * }}
         */
        ListTopicsResponse.create = function(properties) {
            return new ListTopicsResponse(properties);
        };

        /**
         * Encodes the specified ListTopicsResponse message. Does not implicitly {@link razpravljalnica.ListTopicsResponse.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.ListTopicsResponse
         * @static
         * @param {razpravljalnica.ListTopicsResponse.$Properties} message ListTopicsResponse message or plain object to encode
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
                    $root.razpravljalnica.Topic.encode(message.topics[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ListTopicsResponse message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.ListTopicsResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.ListTopicsResponse & razpravljalnica.ListTopicsResponse.$Shape} ListTopicsResponse
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
            message = _target || new $root.razpravljalnica.ListTopicsResponse();
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
                        message.topics.push($root.razpravljalnica.Topic.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * @memberof razpravljalnica.ListTopicsResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ListTopicsResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.ListTopicsResponse";
        };

        return ListTopicsResponse;
    })();

    razpravljalnica.GetMessagesRequest = (function() {

        /**
         * Properties of a GetMessagesRequest.
         * @typedef {Object} razpravljalnica.GetMessagesRequest.$Properties
         * @property {number|null} [topicId] GetMessagesRequest topicId
         * @property {number|null} [fromMessageId] Inclusive; 0 for the beginning.
         * @property {number|null} [limit] All for 0 and below.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetMessagesRequest.
         * @memberof razpravljalnica
         * @interface IGetMessagesRequest
         * @augments razpravljalnica.GetMessagesRequest.$Properties
         * @deprecated Use razpravljalnica.GetMessagesRequest.$Properties instead.
         */

        /**
         * Shape of a GetMessagesRequest.
         * @typedef {razpravljalnica.GetMessagesRequest.$Properties} razpravljalnica.GetMessagesRequest.$Shape
         */

        /**
         * Constructs a new GetMessagesRequest.
         * @memberof razpravljalnica
         * @classdesc Represents a GetMessagesRequest.
         * @constructor
         * @param {razpravljalnica.GetMessagesRequest.$Properties=} [properties] Properties to set
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
         * @member {number} topicId
         * @memberof razpravljalnica.GetMessagesRequest
         * @instance
         */
        GetMessagesRequest.prototype.topicId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Inclusive; 0 for the beginning.
         * @member {number} fromMessageId
         * @memberof razpravljalnica.GetMessagesRequest
         * @instance
         */
        GetMessagesRequest.prototype.fromMessageId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * All for 0 and below.
         * @member {number} limit
         * @memberof razpravljalnica.GetMessagesRequest
         * @instance
         */
        GetMessagesRequest.prototype.limit = 0;

        /**
         * Creates a new GetMessagesRequest instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.GetMessagesRequest
         * @static
         * @param {razpravljalnica.GetMessagesRequest.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.GetMessagesRequest} GetMessagesRequest instance
         * @type {{
         *   (properties: razpravljalnica.GetMessagesRequest.$Shape): razpravljalnica.GetMessagesRequest & razpravljalnica.GetMessagesRequest.$Shape;
         *   (properties?: razpravljalnica.GetMessagesRequest.$Properties): razpravljalnica.GetMessagesRequest;
         * }}
         */
        GetMessagesRequest.create = function(properties) {
            return new GetMessagesRequest(properties);
        };

        /**
         * Encodes the specified GetMessagesRequest message. Does not implicitly {@link razpravljalnica.GetMessagesRequest.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.GetMessagesRequest
         * @static
         * @param {razpravljalnica.GetMessagesRequest.$Properties} message GetMessagesRequest message or plain object to encode
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
            if (message.topicId != null && $Object.hasOwnProperty.call(message, "topicId") && (typeof message.topicId === "object" ? message.topicId.low || message.topicId.high : message.topicId !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.topicId);
            if (message.fromMessageId != null && $Object.hasOwnProperty.call(message, "fromMessageId") && (typeof message.fromMessageId === "object" ? message.fromMessageId.low || message.fromMessageId.high : message.fromMessageId !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.fromMessageId);
            if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.limit);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetMessagesRequest message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.GetMessagesRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.GetMessagesRequest & razpravljalnica.GetMessagesRequest.$Shape} GetMessagesRequest
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
            message = _target || new $root.razpravljalnica.GetMessagesRequest();
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
                            message.topicId = value;
                        else
                            delete message.topicId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.fromMessageId = value;
                        else
                            delete message.fromMessageId;
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
         * @memberof razpravljalnica.GetMessagesRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        GetMessagesRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.GetMessagesRequest";
        };

        return GetMessagesRequest;
    })();

    razpravljalnica.GetMessagesResponse = (function() {

        /**
         * Properties of a GetMessagesResponse.
         * @typedef {Object} razpravljalnica.GetMessagesResponse.$Properties
         * @property {Array.<razpravljalnica.Message.$Properties>|null} [messages] GetMessagesResponse messages
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetMessagesResponse.
         * @memberof razpravljalnica
         * @interface IGetMessagesResponse
         * @augments razpravljalnica.GetMessagesResponse.$Properties
         * @deprecated Use razpravljalnica.GetMessagesResponse.$Properties instead.
         */

        /**
         * Shape of a GetMessagesResponse.
         * @typedef {razpravljalnica.GetMessagesResponse.$Properties} razpravljalnica.GetMessagesResponse.$Shape
         */

        /**
         * Constructs a new GetMessagesResponse.
         * @memberof razpravljalnica
         * @classdesc Represents a GetMessagesResponse.
         * @constructor
         * @param {razpravljalnica.GetMessagesResponse.$Properties=} [properties] Properties to set
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
         * @member {Array.<razpravljalnica.Message.$Properties>} messages
         * @memberof razpravljalnica.GetMessagesResponse
         * @instance
         */
        GetMessagesResponse.prototype.messages = $util.emptyArray;

        /**
         * Creates a new GetMessagesResponse instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.GetMessagesResponse
         * @static
         * @param {razpravljalnica.GetMessagesResponse.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.GetMessagesResponse} GetMessagesResponse instance
         * @type {{
         *   (properties: razpravljalnica.GetMessagesResponse.$Shape): razpravljalnica.GetMessagesResponse & razpravljalnica.GetMessagesResponse.$Shape;
         *   (properties?: razpravljalnica.GetMessagesResponse.$Properties): razpravljalnica.GetMessagesResponse;
         * }}
         */
        GetMessagesResponse.create = function(properties) {
            return new GetMessagesResponse(properties);
        };

        /**
         * Encodes the specified GetMessagesResponse message. Does not implicitly {@link razpravljalnica.GetMessagesResponse.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.GetMessagesResponse
         * @static
         * @param {razpravljalnica.GetMessagesResponse.$Properties} message GetMessagesResponse message or plain object to encode
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
                    $root.razpravljalnica.Message.encode(message.messages[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetMessagesResponse message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.GetMessagesResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.GetMessagesResponse & razpravljalnica.GetMessagesResponse.$Shape} GetMessagesResponse
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
            message = _target || new $root.razpravljalnica.GetMessagesResponse();
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
                        message.messages.push($root.razpravljalnica.Message.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * @memberof razpravljalnica.GetMessagesResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        GetMessagesResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.GetMessagesResponse";
        };

        return GetMessagesResponse;
    })();

    razpravljalnica.SubscribeTopicRequest = (function() {

        /**
         * Properties of a SubscribeTopicRequest.
         * @typedef {Object} razpravljalnica.SubscribeTopicRequest.$Properties
         * @property {Array.<number>|null} [topicId] SubscribeTopicRequest topicId
         * @property {number|null} [userId] SubscribeTopicRequest userId
         * @property {number|null} [fromMessageId] Inclusive; 0 for the beginning.
         * @property {string|null} [subscribeToken] SubscribeTopicRequest subscribeToken
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SubscribeTopicRequest.
         * @memberof razpravljalnica
         * @interface ISubscribeTopicRequest
         * @augments razpravljalnica.SubscribeTopicRequest.$Properties
         * @deprecated Use razpravljalnica.SubscribeTopicRequest.$Properties instead.
         */

        /**
         * Shape of a SubscribeTopicRequest.
         * @typedef {razpravljalnica.SubscribeTopicRequest.$Properties} razpravljalnica.SubscribeTopicRequest.$Shape
         */

        /**
         * Constructs a new SubscribeTopicRequest.
         * @memberof razpravljalnica
         * @classdesc Represents a SubscribeTopicRequest.
         * @constructor
         * @param {razpravljalnica.SubscribeTopicRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SubscribeTopicRequest = function (properties) {
            this.topicId = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SubscribeTopicRequest topicId.
         * @member {Array.<number>} topicId
         * @memberof razpravljalnica.SubscribeTopicRequest
         * @instance
         */
        SubscribeTopicRequest.prototype.topicId = $util.emptyArray;

        /**
         * SubscribeTopicRequest userId.
         * @member {number} userId
         * @memberof razpravljalnica.SubscribeTopicRequest
         * @instance
         */
        SubscribeTopicRequest.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Inclusive; 0 for the beginning.
         * @member {number} fromMessageId
         * @memberof razpravljalnica.SubscribeTopicRequest
         * @instance
         */
        SubscribeTopicRequest.prototype.fromMessageId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * SubscribeTopicRequest subscribeToken.
         * @member {string} subscribeToken
         * @memberof razpravljalnica.SubscribeTopicRequest
         * @instance
         */
        SubscribeTopicRequest.prototype.subscribeToken = "";

        /**
         * Creates a new SubscribeTopicRequest instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.SubscribeTopicRequest
         * @static
         * @param {razpravljalnica.SubscribeTopicRequest.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.SubscribeTopicRequest} SubscribeTopicRequest instance
         * @type {{
         *   (properties: razpravljalnica.SubscribeTopicRequest.$Shape): razpravljalnica.SubscribeTopicRequest & razpravljalnica.SubscribeTopicRequest.$Shape;
         *   (properties?: razpravljalnica.SubscribeTopicRequest.$Properties): razpravljalnica.SubscribeTopicRequest;
         * }}
         */
        SubscribeTopicRequest.create = function(properties) {
            return new SubscribeTopicRequest(properties);
        };

        /**
         * Encodes the specified SubscribeTopicRequest message. Does not implicitly {@link razpravljalnica.SubscribeTopicRequest.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.SubscribeTopicRequest
         * @static
         * @param {razpravljalnica.SubscribeTopicRequest.$Properties} message SubscribeTopicRequest message or plain object to encode
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
            if (message.topicId != null && message.topicId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).int64s(message.topicId);
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId") && (typeof message.userId === "object" ? message.userId.low || message.userId.high : message.userId !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.userId);
            if (message.fromMessageId != null && $Object.hasOwnProperty.call(message, "fromMessageId") && (typeof message.fromMessageId === "object" ? message.fromMessageId.low || message.fromMessageId.high : message.fromMessageId !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.fromMessageId);
            if (message.subscribeToken != null && $Object.hasOwnProperty.call(message, "subscribeToken") && message.subscribeToken !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.subscribeToken);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SubscribeTopicRequest message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.SubscribeTopicRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.SubscribeTopicRequest & razpravljalnica.SubscribeTopicRequest.$Shape} SubscribeTopicRequest
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
            message = _target || new $root.razpravljalnica.SubscribeTopicRequest();
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
                        if (wireType === 2) {
                            if (!(message.topicId && message.topicId.length))
                                message.topicId = [];
                            reader.int64s(message.topicId);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.topicId && message.topicId.length))
                            message.topicId = [];
                        message.topicId.push(reader.int64());
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.userId = value;
                        else
                            delete message.userId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.fromMessageId = value;
                        else
                            delete message.fromMessageId;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.subscribeToken = value;
                        else
                            delete message.subscribeToken;
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
         * @memberof razpravljalnica.SubscribeTopicRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        SubscribeTopicRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.SubscribeTopicRequest";
        };

        return SubscribeTopicRequest;
    })();

    /**
     * OpType enum.
     * @name razpravljalnica.OpType
     * @enum {number}
     * @property {number} OP_POST=0 OP_POST value
     * @property {number} OP_LIKE=1 OP_LIKE value
     * @property {number} OP_DELETE=2 OP_DELETE value
     * @property {number} OP_UPDATE=3 OP_UPDATE value
     */
    razpravljalnica.OpType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "OP_POST"] = 0;
        values[valuesById[1] = "OP_LIKE"] = 1;
        values[valuesById[2] = "OP_DELETE"] = 2;
        values[valuesById[3] = "OP_UPDATE"] = 3;
        return values;
    })();

    razpravljalnica.MessageEvent = (function() {

        /**
         * Properties of a MessageEvent.
         * @typedef {Object} razpravljalnica.MessageEvent.$Properties
         * @property {number|null} [sequenceNumber] Grows from event to event.
         * @property {razpravljalnica.OpType|null} [op] MessageEvent op
         * @property {razpravljalnica.Message.$Properties|null} [message] MessageEvent message
         * @property {google.protobuf.Timestamp.$Properties|null} [eventAt] MessageEvent eventAt
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MessageEvent.
         * @memberof razpravljalnica
         * @interface IMessageEvent
         * @augments razpravljalnica.MessageEvent.$Properties
         * @deprecated Use razpravljalnica.MessageEvent.$Properties instead.
         */

        /**
         * Shape of a MessageEvent.
         * @typedef {razpravljalnica.MessageEvent.$Properties} razpravljalnica.MessageEvent.$Shape
         */

        /**
         * Constructs a new MessageEvent.
         * @memberof razpravljalnica
         * @classdesc Represents a MessageEvent.
         * @constructor
         * @param {razpravljalnica.MessageEvent.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MessageEvent = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Grows from event to event.
         * @member {number} sequenceNumber
         * @memberof razpravljalnica.MessageEvent
         * @instance
         */
        MessageEvent.prototype.sequenceNumber = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * MessageEvent op.
         * @member {razpravljalnica.OpType} op
         * @memberof razpravljalnica.MessageEvent
         * @instance
         */
        MessageEvent.prototype.op = 0;

        /**
         * MessageEvent message.
         * @member {razpravljalnica.Message.$Properties|null|undefined} message
         * @memberof razpravljalnica.MessageEvent
         * @instance
         */
        MessageEvent.prototype.message = null;

        /**
         * MessageEvent eventAt.
         * @member {google.protobuf.Timestamp.$Properties|null|undefined} eventAt
         * @memberof razpravljalnica.MessageEvent
         * @instance
         */
        MessageEvent.prototype.eventAt = null;

        /**
         * Creates a new MessageEvent instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.MessageEvent
         * @static
         * @param {razpravljalnica.MessageEvent.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.MessageEvent} MessageEvent instance
         * @type {{
         *   (properties: razpravljalnica.MessageEvent.$Shape): razpravljalnica.MessageEvent & razpravljalnica.MessageEvent.$Shape;
         *   (properties?: razpravljalnica.MessageEvent.$Properties): razpravljalnica.MessageEvent;
         * }}
         */
        MessageEvent.create = function(properties) {
            return new MessageEvent(properties);
        };

        /**
         * Encodes the specified MessageEvent message. Does not implicitly {@link razpravljalnica.MessageEvent.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.MessageEvent
         * @static
         * @param {razpravljalnica.MessageEvent.$Properties} message MessageEvent message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MessageEvent.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sequenceNumber != null && $Object.hasOwnProperty.call(message, "sequenceNumber") && (typeof message.sequenceNumber === "object" ? message.sequenceNumber.low || message.sequenceNumber.high : message.sequenceNumber !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.sequenceNumber);
            if (message.op != null && $Object.hasOwnProperty.call(message, "op") && message.op !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.op);
            if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                $root.razpravljalnica.Message.encode(message.message, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.eventAt != null && $Object.hasOwnProperty.call(message, "eventAt"))
                $root.google.protobuf.Timestamp.encode(message.eventAt, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MessageEvent message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.MessageEvent
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.MessageEvent & razpravljalnica.MessageEvent.$Shape} MessageEvent
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MessageEvent.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.razpravljalnica.MessageEvent();
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
                            message.sequenceNumber = value;
                        else
                            delete message.sequenceNumber;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.op = value;
                        else
                            delete message.op;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.message = $root.razpravljalnica.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.eventAt = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.eventAt);
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
         * Gets the type url for MessageEvent
         * @function getTypeUrl
         * @memberof razpravljalnica.MessageEvent
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        MessageEvent.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.MessageEvent";
        };

        return MessageEvent;
    })();

    razpravljalnica.GetUserRequest = (function() {

        /**
         * Properties of a GetUserRequest.
         * @typedef {Object} razpravljalnica.GetUserRequest.$Properties
         * @property {number|null} [userId] GetUserRequest userId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetUserRequest.
         * @memberof razpravljalnica
         * @interface IGetUserRequest
         * @augments razpravljalnica.GetUserRequest.$Properties
         * @deprecated Use razpravljalnica.GetUserRequest.$Properties instead.
         */

        /**
         * Shape of a GetUserRequest.
         * @typedef {razpravljalnica.GetUserRequest.$Properties} razpravljalnica.GetUserRequest.$Shape
         */

        /**
         * Constructs a new GetUserRequest.
         * @memberof razpravljalnica
         * @classdesc Represents a GetUserRequest.
         * @constructor
         * @param {razpravljalnica.GetUserRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetUserRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GetUserRequest userId.
         * @member {number} userId
         * @memberof razpravljalnica.GetUserRequest
         * @instance
         */
        GetUserRequest.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new GetUserRequest instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.GetUserRequest
         * @static
         * @param {razpravljalnica.GetUserRequest.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.GetUserRequest} GetUserRequest instance
         * @type {{
         *   (properties: razpravljalnica.GetUserRequest.$Shape): razpravljalnica.GetUserRequest & razpravljalnica.GetUserRequest.$Shape;
         *   (properties?: razpravljalnica.GetUserRequest.$Properties): razpravljalnica.GetUserRequest;
         * }}
         */
        GetUserRequest.create = function(properties) {
            return new GetUserRequest(properties);
        };

        /**
         * Encodes the specified GetUserRequest message. Does not implicitly {@link razpravljalnica.GetUserRequest.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.GetUserRequest
         * @static
         * @param {razpravljalnica.GetUserRequest.$Properties} message GetUserRequest message or plain object to encode
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
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId") && (typeof message.userId === "object" ? message.userId.low || message.userId.high : message.userId !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.userId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetUserRequest message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.GetUserRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.GetUserRequest & razpravljalnica.GetUserRequest.$Shape} GetUserRequest
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
            message = _target || new $root.razpravljalnica.GetUserRequest();
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
                            message.userId = value;
                        else
                            delete message.userId;
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
         * @memberof razpravljalnica.GetUserRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        GetUserRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.GetUserRequest";
        };

        return GetUserRequest;
    })();

    razpravljalnica.ListSubscriptionsRequest = (function() {

        /**
         * Properties of a ListSubscriptionsRequest.
         * @typedef {Object} razpravljalnica.ListSubscriptionsRequest.$Properties
         * @property {number|null} [userId] ListSubscriptionsRequest userId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ListSubscriptionsRequest.
         * @memberof razpravljalnica
         * @interface IListSubscriptionsRequest
         * @augments razpravljalnica.ListSubscriptionsRequest.$Properties
         * @deprecated Use razpravljalnica.ListSubscriptionsRequest.$Properties instead.
         */

        /**
         * Shape of a ListSubscriptionsRequest.
         * @typedef {razpravljalnica.ListSubscriptionsRequest.$Properties} razpravljalnica.ListSubscriptionsRequest.$Shape
         */

        /**
         * Constructs a new ListSubscriptionsRequest.
         * @memberof razpravljalnica
         * @classdesc Represents a ListSubscriptionsRequest.
         * @constructor
         * @param {razpravljalnica.ListSubscriptionsRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ListSubscriptionsRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ListSubscriptionsRequest userId.
         * @member {number} userId
         * @memberof razpravljalnica.ListSubscriptionsRequest
         * @instance
         */
        ListSubscriptionsRequest.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new ListSubscriptionsRequest instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.ListSubscriptionsRequest
         * @static
         * @param {razpravljalnica.ListSubscriptionsRequest.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.ListSubscriptionsRequest} ListSubscriptionsRequest instance
         * @type {{
         *   (properties: razpravljalnica.ListSubscriptionsRequest.$Shape): razpravljalnica.ListSubscriptionsRequest & razpravljalnica.ListSubscriptionsRequest.$Shape;
         *   (properties?: razpravljalnica.ListSubscriptionsRequest.$Properties): razpravljalnica.ListSubscriptionsRequest;
         * }}
         */
        ListSubscriptionsRequest.create = function(properties) {
            return new ListSubscriptionsRequest(properties);
        };

        /**
         * Encodes the specified ListSubscriptionsRequest message. Does not implicitly {@link razpravljalnica.ListSubscriptionsRequest.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.ListSubscriptionsRequest
         * @static
         * @param {razpravljalnica.ListSubscriptionsRequest.$Properties} message ListSubscriptionsRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ListSubscriptionsRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId") && (typeof message.userId === "object" ? message.userId.low || message.userId.high : message.userId !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.userId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ListSubscriptionsRequest message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.ListSubscriptionsRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.ListSubscriptionsRequest & razpravljalnica.ListSubscriptionsRequest.$Shape} ListSubscriptionsRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ListSubscriptionsRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.razpravljalnica.ListSubscriptionsRequest();
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
                            message.userId = value;
                        else
                            delete message.userId;
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
         * Gets the type url for ListSubscriptionsRequest
         * @function getTypeUrl
         * @memberof razpravljalnica.ListSubscriptionsRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ListSubscriptionsRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.ListSubscriptionsRequest";
        };

        return ListSubscriptionsRequest;
    })();

    razpravljalnica.ListSubscriptionsResponse = (function() {

        /**
         * Properties of a ListSubscriptionsResponse.
         * @typedef {Object} razpravljalnica.ListSubscriptionsResponse.$Properties
         * @property {Array.<number>|null} [topicId] ListSubscriptionsResponse topicId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ListSubscriptionsResponse.
         * @memberof razpravljalnica
         * @interface IListSubscriptionsResponse
         * @augments razpravljalnica.ListSubscriptionsResponse.$Properties
         * @deprecated Use razpravljalnica.ListSubscriptionsResponse.$Properties instead.
         */

        /**
         * Shape of a ListSubscriptionsResponse.
         * @typedef {razpravljalnica.ListSubscriptionsResponse.$Properties} razpravljalnica.ListSubscriptionsResponse.$Shape
         */

        /**
         * Constructs a new ListSubscriptionsResponse.
         * @memberof razpravljalnica
         * @classdesc Represents a ListSubscriptionsResponse.
         * @constructor
         * @param {razpravljalnica.ListSubscriptionsResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ListSubscriptionsResponse = function (properties) {
            this.topicId = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ListSubscriptionsResponse topicId.
         * @member {Array.<number>} topicId
         * @memberof razpravljalnica.ListSubscriptionsResponse
         * @instance
         */
        ListSubscriptionsResponse.prototype.topicId = $util.emptyArray;

        /**
         * Creates a new ListSubscriptionsResponse instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.ListSubscriptionsResponse
         * @static
         * @param {razpravljalnica.ListSubscriptionsResponse.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.ListSubscriptionsResponse} ListSubscriptionsResponse instance
         * @type {{
         *   (properties: razpravljalnica.ListSubscriptionsResponse.$Shape): razpravljalnica.ListSubscriptionsResponse & razpravljalnica.ListSubscriptionsResponse.$Shape;
         *   (properties?: razpravljalnica.ListSubscriptionsResponse.$Properties): razpravljalnica.ListSubscriptionsResponse;
         * }}
         */
        ListSubscriptionsResponse.create = function(properties) {
            return new ListSubscriptionsResponse(properties);
        };

        /**
         * Encodes the specified ListSubscriptionsResponse message. Does not implicitly {@link razpravljalnica.ListSubscriptionsResponse.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.ListSubscriptionsResponse
         * @static
         * @param {razpravljalnica.ListSubscriptionsResponse.$Properties} message ListSubscriptionsResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ListSubscriptionsResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.topicId != null && message.topicId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).int64s(message.topicId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ListSubscriptionsResponse message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.ListSubscriptionsResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.ListSubscriptionsResponse & razpravljalnica.ListSubscriptionsResponse.$Shape} ListSubscriptionsResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ListSubscriptionsResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.razpravljalnica.ListSubscriptionsResponse();
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
                        if (wireType === 2) {
                            if (!(message.topicId && message.topicId.length))
                                message.topicId = [];
                            reader.int64s(message.topicId);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.topicId && message.topicId.length))
                            message.topicId = [];
                        message.topicId.push(reader.int64());
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
         * Gets the type url for ListSubscriptionsResponse
         * @function getTypeUrl
         * @memberof razpravljalnica.ListSubscriptionsResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ListSubscriptionsResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.ListSubscriptionsResponse";
        };

        return ListSubscriptionsResponse;
    })();

    razpravljalnica.GetClusterStateResponse = (function() {

        /**
         * Properties of a GetClusterStateResponse.
         * @typedef {Object} razpravljalnica.GetClusterStateResponse.$Properties
         * @property {razpravljalnica.NodeInfo.$Properties|null} [head] GetClusterStateResponse head
         * @property {razpravljalnica.NodeInfo.$Properties|null} [tail] GetClusterStateResponse tail
         * @property {Array.<razpravljalnica.NodeInfo.$Properties>|null} [chain] GetClusterStateResponse chain
         * @property {number|null} [configVersion] GetClusterStateResponse configVersion
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetClusterStateResponse.
         * @memberof razpravljalnica
         * @interface IGetClusterStateResponse
         * @augments razpravljalnica.GetClusterStateResponse.$Properties
         * @deprecated Use razpravljalnica.GetClusterStateResponse.$Properties instead.
         */

        /**
         * Shape of a GetClusterStateResponse.
         * @typedef {razpravljalnica.GetClusterStateResponse.$Properties} razpravljalnica.GetClusterStateResponse.$Shape
         */

        /**
         * Constructs a new GetClusterStateResponse.
         * @memberof razpravljalnica
         * @classdesc Represents a GetClusterStateResponse.
         * @constructor
         * @param {razpravljalnica.GetClusterStateResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetClusterStateResponse = function (properties) {
            this.chain = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GetClusterStateResponse head.
         * @member {razpravljalnica.NodeInfo.$Properties|null|undefined} head
         * @memberof razpravljalnica.GetClusterStateResponse
         * @instance
         */
        GetClusterStateResponse.prototype.head = null;

        /**
         * GetClusterStateResponse tail.
         * @member {razpravljalnica.NodeInfo.$Properties|null|undefined} tail
         * @memberof razpravljalnica.GetClusterStateResponse
         * @instance
         */
        GetClusterStateResponse.prototype.tail = null;

        /**
         * GetClusterStateResponse chain.
         * @member {Array.<razpravljalnica.NodeInfo.$Properties>} chain
         * @memberof razpravljalnica.GetClusterStateResponse
         * @instance
         */
        GetClusterStateResponse.prototype.chain = $util.emptyArray;

        /**
         * GetClusterStateResponse configVersion.
         * @member {number} configVersion
         * @memberof razpravljalnica.GetClusterStateResponse
         * @instance
         */
        GetClusterStateResponse.prototype.configVersion = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new GetClusterStateResponse instance using the specified properties.
         * @function create
         * @memberof razpravljalnica.GetClusterStateResponse
         * @static
         * @param {razpravljalnica.GetClusterStateResponse.$Properties=} [properties] Properties to set
         * @returns {razpravljalnica.GetClusterStateResponse} GetClusterStateResponse instance
         * @type {{
         *   (properties: razpravljalnica.GetClusterStateResponse.$Shape): razpravljalnica.GetClusterStateResponse & razpravljalnica.GetClusterStateResponse.$Shape;
         *   (properties?: razpravljalnica.GetClusterStateResponse.$Properties): razpravljalnica.GetClusterStateResponse;
         * }}
         */
        GetClusterStateResponse.create = function(properties) {
            return new GetClusterStateResponse(properties);
        };

        /**
         * Encodes the specified GetClusterStateResponse message. Does not implicitly {@link razpravljalnica.GetClusterStateResponse.verify|verify} messages.
         * @function encode
         * @memberof razpravljalnica.GetClusterStateResponse
         * @static
         * @param {razpravljalnica.GetClusterStateResponse.$Properties} message GetClusterStateResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetClusterStateResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.head != null && $Object.hasOwnProperty.call(message, "head"))
                $root.razpravljalnica.NodeInfo.encode(message.head, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.tail != null && $Object.hasOwnProperty.call(message, "tail"))
                $root.razpravljalnica.NodeInfo.encode(message.tail, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.chain != null && message.chain.length)
                for (let i = 0; i < message.chain.length; ++i)
                    $root.razpravljalnica.NodeInfo.encode(message.chain[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.configVersion != null && $Object.hasOwnProperty.call(message, "configVersion") && (typeof message.configVersion === "object" ? message.configVersion.low || message.configVersion.high : message.configVersion !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.configVersion);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetClusterStateResponse message from the specified reader or buffer.
         * @function decode
         * @memberof razpravljalnica.GetClusterStateResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {razpravljalnica.GetClusterStateResponse & razpravljalnica.GetClusterStateResponse.$Shape} GetClusterStateResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetClusterStateResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.razpravljalnica.GetClusterStateResponse();
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
                        message.head = $root.razpravljalnica.NodeInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.head);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.tail = $root.razpravljalnica.NodeInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.tail);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.chain && message.chain.length))
                            message.chain = [];
                        message.chain.push($root.razpravljalnica.NodeInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.configVersion = value;
                        else
                            delete message.configVersion;
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
         * Gets the type url for GetClusterStateResponse
         * @function getTypeUrl
         * @memberof razpravljalnica.GetClusterStateResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        GetClusterStateResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/razpravljalnica.GetClusterStateResponse";
        };

        return GetClusterStateResponse;
    })();

    return razpravljalnica;
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

        protobuf.Empty = (function() {

            /**
             * Properties of an Empty.
             * @typedef {Object} google.protobuf.Empty.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Empty.
             * @memberof google.protobuf
             * @interface IEmpty
             * @augments google.protobuf.Empty.$Properties
             * @deprecated Use google.protobuf.Empty.$Properties instead.
             */

            /**
             * Shape of an Empty.
             * @typedef {google.protobuf.Empty.$Properties} google.protobuf.Empty.$Shape
             */

            /**
             * Constructs a new Empty.
             * @memberof google.protobuf
             * @classdesc Represents an Empty.
             * @constructor
             * @param {google.protobuf.Empty.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Empty = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Empty instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Empty
             * @static
             * @param {google.protobuf.Empty.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Empty} Empty instance
             * @type {{
             *   (properties: google.protobuf.Empty.$Shape): google.protobuf.Empty & google.protobuf.Empty.$Shape;
             *   (properties?: google.protobuf.Empty.$Properties): google.protobuf.Empty;
             * }}
             */
            Empty.create = function(properties) {
                return new Empty(properties);
            };

            /**
             * Encodes the specified Empty message. Does not implicitly {@link google.protobuf.Empty.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Empty
             * @static
             * @param {google.protobuf.Empty.$Properties} message Empty message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Empty.encode = function (message, writer, _depth) {
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
             * Decodes an Empty message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Empty
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Empty & google.protobuf.Empty.$Shape} Empty
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Empty.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.Empty();
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
             * Gets the type url for Empty
             * @function getTypeUrl
             * @memberof google.protobuf.Empty
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Empty.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.Empty";
            };

            return Empty;
        })();

        protobuf.Timestamp = (function() {

            /**
             * Properties of a Timestamp.
             * @typedef {Object} google.protobuf.Timestamp.$Properties
             * @property {number|null} [seconds] Timestamp seconds
             * @property {number|null} [nanos] Timestamp nanos
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Timestamp.
             * @memberof google.protobuf
             * @interface ITimestamp
             * @augments google.protobuf.Timestamp.$Properties
             * @deprecated Use google.protobuf.Timestamp.$Properties instead.
             */

            /**
             * Shape of a Timestamp.
             * @typedef {google.protobuf.Timestamp.$Properties} google.protobuf.Timestamp.$Shape
             */

            /**
             * Constructs a new Timestamp.
             * @memberof google.protobuf
             * @classdesc Represents a Timestamp.
             * @constructor
             * @param {google.protobuf.Timestamp.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Timestamp = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Timestamp seconds.
             * @member {number} seconds
             * @memberof google.protobuf.Timestamp
             * @instance
             */
            Timestamp.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Timestamp nanos.
             * @member {number} nanos
             * @memberof google.protobuf.Timestamp
             * @instance
             */
            Timestamp.prototype.nanos = 0;

            /**
             * Creates a new Timestamp instance using the specified properties.
             * @function create
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {google.protobuf.Timestamp.$Properties=} [properties] Properties to set
             * @returns {google.protobuf.Timestamp} Timestamp instance
             * @type {{
             *   (properties: google.protobuf.Timestamp.$Shape): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
             *   (properties?: google.protobuf.Timestamp.$Properties): google.protobuf.Timestamp;
             * }}
             */
            Timestamp.create = function(properties) {
                return new Timestamp(properties);
            };

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {google.protobuf.Timestamp.$Properties} message Timestamp message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Timestamp.encode = function (message, writer, _depth) {
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
             * Decodes a Timestamp message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Timestamp.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.Timestamp();
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
             * Gets the type url for Timestamp
             * @function getTypeUrl
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Timestamp.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.Timestamp";
            };

            return Timestamp;
        })();

        return protobuf;
    })();

    return google;
})();

export {
  $root as default
};
