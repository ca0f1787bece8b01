import * as $protobuf from "../codec/pbruntime.js";
import Long = require("long");

/** Namespace razpravljalnica. */
export namespace razpravljalnica {

    /**
     * Properties of a User.
     * @deprecated Use razpravljalnica.User.$Properties instead.
     */
    interface IUser extends razpravljalnica.User.$Properties {
    }

    /** Represents a User. */
    class User {

        /**
         * Constructs a new User.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.User.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** User id. */
        id: number;

        /** User name. */
        name: string;

        /**
         * Creates a new User instance using the specified properties.
         * @param [properties] Properties to set
         * @returns User instance
         */
        static create(properties: razpravljalnica.User.$Shape): razpravljalnica.User & razpravljalnica.User.$Shape;
        static create(properties?: razpravljalnica.User.$Properties): razpravljalnica.User;

        /**
         * Encodes the specified User message. Does not implicitly {@link razpravljalnica.User.verify|verify} messages.
         * @param message User message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.User.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a User message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.User & razpravljalnica.User.$Shape} User
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.User & razpravljalnica.User.$Shape;

        /**
         * Gets the type url for User
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace User {

        /** Properties of a User. */
        interface $Properties {

            /** User id */
            id?: (number|null);

            /** User name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a User. */
        type $Shape = razpravljalnica.User.$Properties;
    }

    /**
     * Properties of a Topic.
     * @deprecated Use razpravljalnica.Topic.$Properties instead.
     */
    interface ITopic extends razpravljalnica.Topic.$Properties {
    }

    /** Represents a Topic. */
    class Topic {

        /**
         * Constructs a new Topic.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.Topic.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Topic id. */
        id: number;

        /** Topic name. */
        name: string;

        /**
         * Creates a new Topic instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Topic instance
         */
        static create(properties: razpravljalnica.Topic.$Shape): razpravljalnica.Topic & razpravljalnica.Topic.$Shape;
        static create(properties?: razpravljalnica.Topic.$Properties): razpravljalnica.Topic;

        /**
         * Encodes the specified Topic message. Does not implicitly {@link razpravljalnica.Topic.verify|verify} messages.
         * @param message Topic message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.Topic.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Topic message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.Topic & razpravljalnica.Topic.$Shape} Topic
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.Topic & razpravljalnica.Topic.$Shape;

        /**
         * Gets the type url for Topic
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Topic {

        /** Properties of a Topic. */
        interface $Properties {

            /** Topic id */
            id?: (number|null);

            /** Topic name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Topic. */
        type $Shape = razpravljalnica.Topic.$Properties;
    }

    /**
     * Properties of a Message.
     * @deprecated Use razpravljalnica.Message.$Properties instead.
     */
    interface IMessage extends razpravljalnica.Message.$Properties {
    }

    /** Represents a Message. */
    class Message {

        /**
         * Constructs a new Message.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.Message.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Message id. */
        id: number;

        /** Message topicId. */
        topicId: number;

        /** Message userId. */
        userId: number;

        /** Message text. */
        text: string;

        /** Message createdAt. */
        createdAt?: (google.protobuf.Timestamp.$Properties|null);

        /** Message likes. */
        likes: number;

        /**
         * Creates a new Message instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Message instance
         */
        static create(properties: razpravljalnica.Message.$Shape): razpravljalnica.Message & razpravljalnica.Message.$Shape;
        static create(properties?: razpravljalnica.Message.$Properties): razpravljalnica.Message;

        /**
         * Encodes the specified Message message. Does not implicitly {@link razpravljalnica.Message.verify|verify} messages.
         * @param message Message message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Message message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.Message & razpravljalnica.Message.$Shape} Message
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.Message & razpravljalnica.Message.$Shape;

        /**
         * Gets the type url for Message
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Message {

        /** Properties of a Message. */
        interface $Properties {

            /** Message id */
            id?: (number|null);

            /** Message topicId */
            topicId?: (number|null);

            /** Message userId */
            userId?: (number|null);

            /** Message text */
            text?: (string|null);

            /** Message createdAt */
            createdAt?: (google.protobuf.Timestamp.$Properties|null);

            /** Message likes */
            likes?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Message. */
        type $Shape = razpravljalnica.Message.$Properties;
    }

    /**
     * Properties of a NodeInfo.
     * @deprecated Use razpravljalnica.NodeInfo.$Properties instead.
     */
    interface INodeInfo extends razpravljalnica.NodeInfo.$Properties {
    }

    /** Where a replica is: host:port, to be dialled as it is. */
    class NodeInfo {

        /**
         * Constructs a new NodeInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.NodeInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NodeInfo nodeId. */
        nodeId: string;

        /** NodeInfo address. */
        address: string;

        /**
         * Creates a new NodeInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NodeInfo instance
         */
        static create(properties: razpravljalnica.NodeInfo.$Shape): razpravljalnica.NodeInfo & razpravljalnica.NodeInfo.$Shape;
        static create(properties?: razpravljalnica.NodeInfo.$Properties): razpravljalnica.NodeInfo;

        /**
         * Encodes the specified NodeInfo message. Does not implicitly {@link razpravljalnica.NodeInfo.verify|verify} messages.
         * @param message NodeInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.NodeInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NodeInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.NodeInfo & razpravljalnica.NodeInfo.$Shape} NodeInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.NodeInfo & razpravljalnica.NodeInfo.$Shape;

        /**
         * Gets the type url for NodeInfo
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace NodeInfo {

        /** Properties of a NodeInfo. */
        interface $Properties {

            /** NodeInfo nodeId */
            nodeId?: (string|null);

            /** NodeInfo address */
            address?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NodeInfo. */
        type $Shape = razpravljalnica.NodeInfo.$Properties;
    }

    /**
     * Properties of a CreateUserRequest.
     * @deprecated Use razpravljalnica.CreateUserRequest.$Properties instead.
     */
    interface ICreateUserRequest extends razpravljalnica.CreateUserRequest.$Properties {
    }

    /** Represents a CreateUserRequest. */
    class CreateUserRequest {

        /**
         * Constructs a new CreateUserRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.CreateUserRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CreateUserRequest name. */
        name: string;

        /** CreateUserRequest requestId. */
        requestId: string;

        /**
         * Creates a new CreateUserRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CreateUserRequest instance
         */
        static create(properties: razpravljalnica.CreateUserRequest.$Shape): razpravljalnica.CreateUserRequest & razpravljalnica.CreateUserRequest.$Shape;
        static create(properties?: razpravljalnica.CreateUserRequest.$Properties): razpravljalnica.CreateUserRequest;

        /**
         * Encodes the specified CreateUserRequest message. Does not implicitly {@link razpravljalnica.CreateUserRequest.verify|verify} messages.
         * @param message CreateUserRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.CreateUserRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CreateUserRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.CreateUserRequest & razpravljalnica.CreateUserRequest.$Shape} CreateUserRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.CreateUserRequest & razpravljalnica.CreateUserRequest.$Shape;

        /**
         * Gets the type url for CreateUserRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace CreateUserRequest {

        /** Properties of a CreateUserRequest. */
        interface $Properties {

            /** CreateUserRequest name */
            name?: (string|null);

            /** CreateUserRequest requestId */
            requestId?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CreateUserRequest. */
        type $Shape = razpravljalnica.CreateUserRequest.$Properties;
    }

    /**
     * Properties of a CreateTopicRequest.
     * @deprecated Use razpravljalnica.CreateTopicRequest.$Properties instead.
     */
    interface ICreateTopicRequest extends razpravljalnica.CreateTopicRequest.$Properties {
    }

    /** Represents a CreateTopicRequest. */
    class CreateTopicRequest {

        /**
         * Constructs a new CreateTopicRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.CreateTopicRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CreateTopicRequest name. */
        name: string;

        /** CreateTopicRequest requestId. */
        requestId: string;

        /**
         * Creates a new CreateTopicRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CreateTopicRequest instance
         */
        static create(properties: razpravljalnica.CreateTopicRequest.$Shape): razpravljalnica.CreateTopicRequest & razpravljalnica.CreateTopicRequest.$Shape;
        static create(properties?: razpravljalnica.CreateTopicRequest.$Properties): razpravljalnica.CreateTopicRequest;

        /**
         * Encodes the specified CreateTopicRequest message. Does not implicitly {@link razpravljalnica.CreateTopicRequest.verify|verify} messages.
         * @param message CreateTopicRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.CreateTopicRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CreateTopicRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.CreateTopicRequest & razpravljalnica.CreateTopicRequest.$Shape} CreateTopicRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.CreateTopicRequest & razpravljalnica.CreateTopicRequest.$Shape;

        /**
         * Gets the type url for CreateTopicRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace CreateTopicRequest {

        /** Properties of a CreateTopicRequest. */
        interface $Properties {

            /** CreateTopicRequest name */
            name?: (string|null);

            /** CreateTopicRequest requestId */
            requestId?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CreateTopicRequest. */
        type $Shape = razpravljalnica.CreateTopicRequest.$Properties;
    }

    /**
     * Properties of a PostMessageRequest.
     * @deprecated Use razpravljalnica.PostMessageRequest.$Properties instead.
     */
    interface IPostMessageRequest extends razpravljalnica.PostMessageRequest.$Properties {
    }

    /** Represents a PostMessageRequest. */
    class PostMessageRequest {

        /**
         * Constructs a new PostMessageRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.PostMessageRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PostMessageRequest topicId. */
        topicId: number;

        /** PostMessageRequest userId. */
        userId: number;

        /** PostMessageRequest text. */
        text: string;

        /** PostMessageRequest requestId. */
        requestId: string;

        /**
         * Creates a new PostMessageRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PostMessageRequest instance
         */
        static create(properties: razpravljalnica.PostMessageRequest.$Shape): razpravljalnica.PostMessageRequest & razpravljalnica.PostMessageRequest.$Shape;
        static create(properties?: razpravljalnica.PostMessageRequest.$Properties): razpravljalnica.PostMessageRequest;

        /**
         * Encodes the specified PostMessageRequest message. Does not implicitly {@link razpravljalnica.PostMessageRequest.verify|verify} messages.
         * @param message PostMessageRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.PostMessageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PostMessageRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.PostMessageRequest & razpravljalnica.PostMessageRequest.$Shape} PostMessageRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.PostMessageRequest & razpravljalnica.PostMessageRequest.$Shape;

        /**
         * Gets the type url for PostMessageRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace PostMessageRequest {

        /** Properties of a PostMessageRequest. */
        interface $Properties {

            /** PostMessageRequest topicId */
            topicId?: (number|null);

            /** PostMessageRequest userId */
            userId?: (number|null);

            /** PostMessageRequest text */
            text?: (string|null);

            /** PostMessageRequest requestId */
            requestId?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PostMessageRequest. */
        type $Shape = razpravljalnica.PostMessageRequest.$Properties;
    }

    /**
     * Properties of an UpdateMessageRequest.
     * @deprecated Use razpravljalnica.UpdateMessageRequest.$Properties instead.
     */
    interface IUpdateMessageRequest extends razpravljalnica.UpdateMessageRequest.$Properties {
    }

    /** `topic_id` may be 0 here and below: message ids are unique over all topics. */
    class UpdateMessageRequest {

        /**
         * Constructs a new UpdateMessageRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.UpdateMessageRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpdateMessageRequest topicId. */
        topicId: number;

        /** UpdateMessageRequest userId. */
        userId: number;

        /** UpdateMessageRequest messageId. */
        messageId: number;

        /** UpdateMessageRequest text. */
        text: string;

        /** UpdateMessageRequest requestId. */
        requestId: string;

        /**
         * Creates a new UpdateMessageRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UpdateMessageRequest instance
         */
        static create(properties: razpravljalnica.UpdateMessageRequest.$Shape): razpravljalnica.UpdateMessageRequest & razpravljalnica.UpdateMessageRequest.$Shape;
        static create(properties?: razpravljalnica.UpdateMessageRequest.$Properties): razpravljalnica.UpdateMessageRequest;

        /**
         * Encodes the specified UpdateMessageRequest message. Does not implicitly {@link razpravljalnica.UpdateMessageRequest.verify|verify} messages.
         * @param message UpdateMessageRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.UpdateMessageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpdateMessageRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.UpdateMessageRequest & razpravljalnica.UpdateMessageRequest.$Shape} UpdateMessageRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.UpdateMessageRequest & razpravljalnica.UpdateMessageRequest.$Shape;

        /**
         * Gets the type url for UpdateMessageRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace UpdateMessageRequest {

        /** Properties of an UpdateMessageRequest. */
        interface $Properties {

            /** UpdateMessageRequest topicId */
            topicId?: (number|null);

            /** UpdateMessageRequest userId */
            userId?: (number|null);

            /** UpdateMessageRequest messageId */
            messageId?: (number|null);

            /** UpdateMessageRequest text */
            text?: (string|null);

            /** UpdateMessageRequest requestId */
            requestId?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpdateMessageRequest. */
        type $Shape = razpravljalnica.UpdateMessageRequest.$Properties;
    }

    /**
     * Properties of a DeleteMessageRequest.
     * @deprecated Use razpravljalnica.DeleteMessageRequest.$Properties instead.
     */
    interface IDeleteMessageRequest extends razpravljalnica.DeleteMessageRequest.$Properties {
    }

    /** Represents a DeleteMessageRequest. */
    class DeleteMessageRequest {

        /**
         * Constructs a new DeleteMessageRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.DeleteMessageRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DeleteMessageRequest topicId. */
        topicId: number;

        /** DeleteMessageRequest userId. */
        userId: number;

        /** DeleteMessageRequest messageId. */
        messageId: number;

        /** DeleteMessageRequest requestId. */
        requestId: string;

        /**
         * Creates a new DeleteMessageRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns DeleteMessageRequest instance
         */
        static create(properties: razpravljalnica.DeleteMessageRequest.$Shape): razpravljalnica.DeleteMessageRequest & razpravljalnica.DeleteMessageRequest.$Shape;
        static create(properties?: razpravljalnica.DeleteMessageRequest.$Properties): razpravljalnica.DeleteMessageRequest;

        /**
         * Encodes the specified DeleteMessageRequest message. Does not implicitly {@link razpravljalnica.DeleteMessageRequest.verify|verify} messages.
         * @param message DeleteMessageRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.DeleteMessageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DeleteMessageRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.DeleteMessageRequest & razpravljalnica.DeleteMessageRequest.$Shape} DeleteMessageRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.DeleteMessageRequest & razpravljalnica.DeleteMessageRequest.$Shape;

        /**
         * Gets the type url for DeleteMessageRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace DeleteMessageRequest {

        /** Properties of a DeleteMessageRequest. */
        interface $Properties {

            /** DeleteMessageRequest topicId */
            topicId?: (number|null);

            /** DeleteMessageRequest userId */
            userId?: (number|null);

            /** DeleteMessageRequest messageId */
            messageId?: (number|null);

            /** DeleteMessageRequest requestId */
            requestId?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DeleteMessageRequest. */
        type $Shape = razpravljalnica.DeleteMessageRequest.$Properties;
    }

    /**
     * Properties of a LikeMessageRequest.
     * @deprecated Use razpravljalnica.LikeMessageRequest.$Properties instead.
     */
    interface ILikeMessageRequest extends razpravljalnica.LikeMessageRequest.$Properties {
    }

    /** Represents a LikeMessageRequest. */
    class LikeMessageRequest {

        /**
         * Constructs a new LikeMessageRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.LikeMessageRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LikeMessageRequest topicId. */
        topicId: number;

        /** LikeMessageRequest messageId. */
        messageId: number;

        /** LikeMessageRequest userId. */
        userId: number;

        /** LikeMessageRequest requestId. */
        requestId: string;

        /**
         * Creates a new LikeMessageRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LikeMessageRequest instance
         */
        static create(properties: razpravljalnica.LikeMessageRequest.$Shape): razpravljalnica.LikeMessageRequest & razpravljalnica.LikeMessageRequest.$Shape;
        static create(properties?: razpravljalnica.LikeMessageRequest.$Properties): razpravljalnica.LikeMessageRequest;

        /**
         * Encodes the specified LikeMessageRequest message. Does not implicitly {@link razpravljalnica.LikeMessageRequest.verify|verify} messages.
         * @param message LikeMessageRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.LikeMessageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LikeMessageRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.LikeMessageRequest & razpravljalnica.LikeMessageRequest.$Shape} LikeMessageRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.LikeMessageRequest & razpravljalnica.LikeMessageRequest.$Shape;

        /**
         * Gets the type url for LikeMessageRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace LikeMessageRequest {

        /** Properties of a LikeMessageRequest. */
        interface $Properties {

            /** LikeMessageRequest topicId */
            topicId?: (number|null);

            /** LikeMessageRequest messageId */
            messageId?: (number|null);

            /** LikeMessageRequest userId */
            userId?: (number|null);

            /** LikeMessageRequest requestId */
            requestId?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LikeMessageRequest. */
        type $Shape = razpravljalnica.LikeMessageRequest.$Properties;
    }

    /**
     * Properties of a SubscriptionNodeRequest.
     * @deprecated Use razpravljalnica.SubscriptionNodeRequest.$Properties instead.
     */
    interface ISubscriptionNodeRequest extends razpravljalnica.SubscriptionNodeRequest.$Properties {
    }

    /** Represents a SubscriptionNodeRequest. */
    class SubscriptionNodeRequest {

        /**
         * Constructs a new SubscriptionNodeRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.SubscriptionNodeRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubscriptionNodeRequest userId. */
        userId: number;

        /** SubscriptionNodeRequest topicId. */
        topicId: number[];

        /**
         * Creates a new SubscriptionNodeRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SubscriptionNodeRequest instance
         */
        static create(properties: razpravljalnica.SubscriptionNodeRequest.$Shape): razpravljalnica.SubscriptionNodeRequest & razpravljalnica.SubscriptionNodeRequest.$Shape;
        static create(properties?: razpravljalnica.SubscriptionNodeRequest.$Properties): razpravljalnica.SubscriptionNodeRequest;

        /**
         * Encodes the specified SubscriptionNodeRequest message. Does not implicitly {@link razpravljalnica.SubscriptionNodeRequest.verify|verify} messages.
         * @param message SubscriptionNodeRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.SubscriptionNodeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SubscriptionNodeRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.SubscriptionNodeRequest & razpravljalnica.SubscriptionNodeRequest.$Shape} SubscriptionNodeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.SubscriptionNodeRequest & razpravljalnica.SubscriptionNodeRequest.$Shape;

        /**
         * Gets the type url for SubscriptionNodeRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace SubscriptionNodeRequest {

        /** Properties of a SubscriptionNodeRequest. */
        interface $Properties {

            /** SubscriptionNodeRequest userId */
            userId?: (number|null);

            /** SubscriptionNodeRequest topicId */
            topicId?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubscriptionNodeRequest. */
        type $Shape = razpravljalnica.SubscriptionNodeRequest.$Properties;
    }

    /**
     * Properties of a SubscriptionNodeResponse.
     * @deprecated Use razpravljalnica.SubscriptionNodeResponse.$Properties instead.
     */
    interface ISubscriptionNodeResponse extends razpravljalnica.SubscriptionNodeResponse.$Properties {
    }

    /** Represents a SubscriptionNodeResponse. */
    class SubscriptionNodeResponse {

        /**
         * Constructs a new SubscriptionNodeResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.SubscriptionNodeResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubscriptionNodeResponse subscribeToken. */
        subscribeToken: string;

        /** SubscriptionNodeResponse node. */
        node?: (razpravljalnica.NodeInfo.$Properties|null);

        /**
         * Creates a new SubscriptionNodeResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SubscriptionNodeResponse instance
         */
        static create(properties: razpravljalnica.SubscriptionNodeResponse.$Shape): razpravljalnica.SubscriptionNodeResponse & razpravljalnica.SubscriptionNodeResponse.$Shape;
        static create(properties?: razpravljalnica.SubscriptionNodeResponse.$Properties): razpravljalnica.SubscriptionNodeResponse;

        /**
         * Encodes the specified SubscriptionNodeResponse message. Does not implicitly {@link razpravljalnica.SubscriptionNodeResponse.verify|verify} messages.
         * @param message SubscriptionNodeResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.SubscriptionNodeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SubscriptionNodeResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.SubscriptionNodeResponse & razpravljalnica.SubscriptionNodeResponse.$Shape} SubscriptionNodeResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.SubscriptionNodeResponse & razpravljalnica.SubscriptionNodeResponse.$Shape;

        /**
         * Gets the type url for SubscriptionNodeResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace SubscriptionNodeResponse {

        /** Properties of a SubscriptionNodeResponse. */
        interface $Properties {

            /** SubscriptionNodeResponse subscribeToken */
            subscribeToken?: (string|null);

            /** SubscriptionNodeResponse node */
            node?: (razpravljalnica.NodeInfo.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubscriptionNodeResponse. */
        type $Shape = razpravljalnica.SubscriptionNodeResponse.$Properties;
    }

    /**
     * Properties of a ListTopicsResponse.
     * @deprecated Use razpravljalnica.ListTopicsResponse.$Properties instead.
     */
    interface IListTopicsResponse extends razpravljalnica.ListTopicsResponse.$Properties {
    }

    /** Represents a ListTopicsResponse. */
    class ListTopicsResponse {

        /**
         * Constructs a new ListTopicsResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.ListTopicsResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ListTopicsResponse topics. */
        topics: razpravljalnica.Topic.$Properties[];

        /**
         * Creates a new ListTopicsResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ListTopicsResponse instance
         */
        static create(properties: razpravljalnica.ListTopicsResponse.$Shape): razpravljalnica.ListTopicsResponse & razpravljalnica.ListTopicsResponse.$Shape;
        static create(properties?: razpravljalnica.ListTopicsResponse.$Properties): razpravljalnica.ListTopicsResponse;

        /**
         * Encodes the specified ListTopicsResponse message. Does not implicitly {@link razpravljalnica.ListTopicsResponse.verify|verify} messages.
         * @param message ListTopicsResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.ListTopicsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ListTopicsResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.ListTopicsResponse & razpravljalnica.ListTopicsResponse.$Shape} ListTopicsResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.ListTopicsResponse & razpravljalnica.ListTopicsResponse.$Shape;

        /**
         * Gets the type url for ListTopicsResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ListTopicsResponse {

        /** Properties of a ListTopicsResponse. */
        interface $Properties {

            /** ListTopicsResponse topics */
            topics?: (razpravljalnica.Topic.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ListTopicsResponse. */
        type $Shape = razpravljalnica.ListTopicsResponse.$Properties;
    }

    /**
     * Properties of a GetMessagesRequest.
     * @deprecated Use razpravljalnica.GetMessagesRequest.$Properties instead.
     */
    interface IGetMessagesRequest extends razpravljalnica.GetMessagesRequest.$Properties {
    }

    /** Represents a GetMessagesRequest. */
    class GetMessagesRequest {

        /**
         * Constructs a new GetMessagesRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.GetMessagesRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetMessagesRequest topicId. */
        topicId: number;

        /** Inclusive; 0 for the beginning. */
        fromMessageId: number;

        /** All for 0 and below. */
        limit: number;

        /**
         * Creates a new GetMessagesRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetMessagesRequest instance
         */
        static create(properties: razpravljalnica.GetMessagesRequest.$Shape): razpravljalnica.GetMessagesRequest & razpravljalnica.GetMessagesRequest.$Shape;
        static create(properties?: razpravljalnica.GetMessagesRequest.$Properties): razpravljalnica.GetMessagesRequest;

        /**
         * Encodes the specified GetMessagesRequest message. Does not implicitly {@link razpravljalnica.GetMessagesRequest.verify|verify} messages.
         * @param message GetMessagesRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.GetMessagesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetMessagesRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.GetMessagesRequest & razpravljalnica.GetMessagesRequest.$Shape} GetMessagesRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.GetMessagesRequest & razpravljalnica.GetMessagesRequest.$Shape;

        /**
         * Gets the type url for GetMessagesRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace GetMessagesRequest {

        /** Properties of a GetMessagesRequest. */
        interface $Properties {

            /** GetMessagesRequest topicId */
            topicId?: (number|null);

            /** Inclusive; 0 for the beginning. */
            fromMessageId?: (number|null);

            /** All for 0 and below. */
            limit?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetMessagesRequest. */
        type $Shape = razpravljalnica.GetMessagesRequest.$Properties;
    }

    /**
     * Properties of a GetMessagesResponse.
     * @deprecated Use razpravljalnica.GetMessagesResponse.$Properties instead.
     */
    interface IGetMessagesResponse extends razpravljalnica.GetMessagesResponse.$Properties {
    }

    /** Represents a GetMessagesResponse. */
    class GetMessagesResponse {

        /**
         * Constructs a new GetMessagesResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.GetMessagesResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetMessagesResponse messages. */
        messages: razpravljalnica.Message.$Properties[];

        /**
         * Creates a new GetMessagesResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetMessagesResponse instance
         */
        static create(properties: razpravljalnica.GetMessagesResponse.$Shape): razpravljalnica.GetMessagesResponse & razpravljalnica.GetMessagesResponse.$Shape;
        static create(properties?: razpravljalnica.GetMessagesResponse.$Properties): razpravljalnica.GetMessagesResponse;

        /**
         * Encodes the specified GetMessagesResponse message. Does not implicitly {@link razpravljalnica.GetMessagesResponse.verify|verify} messages.
         * @param message GetMessagesResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.GetMessagesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetMessagesResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.GetMessagesResponse & razpravljalnica.GetMessagesResponse.$Shape} GetMessagesResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.GetMessagesResponse & razpravljalnica.GetMessagesResponse.$Shape;

        /**
         * Gets the type url for GetMessagesResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace GetMessagesResponse {

        /** Properties of a GetMessagesResponse. */
        interface $Properties {

            /** GetMessagesResponse messages */
            messages?: (razpravljalnica.Message.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetMessagesResponse. */
        type $Shape = razpravljalnica.GetMessagesResponse.$Properties;
    }

    /**
     * Properties of a SubscribeTopicRequest.
     * @deprecated Use razpravljalnica.SubscribeTopicRequest.$Properties instead.
     */
    interface ISubscribeTopicRequest extends razpravljalnica.SubscribeTopicRequest.$Properties {
    }

    /** Represents a SubscribeTopicRequest. */
    class SubscribeTopicRequest {

        /**
         * Constructs a new SubscribeTopicRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.SubscribeTopicRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubscribeTopicRequest topicId. */
        topicId: number[];

        /** SubscribeTopicRequest userId. */
        userId: number;

        /** Inclusive; 0 for the beginning. */
        fromMessageId: number;

        /** SubscribeTopicRequest subscribeToken. */
        subscribeToken: string;

        /**
         * Creates a new SubscribeTopicRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SubscribeTopicRequest instance
         */
        static create(properties: razpravljalnica.SubscribeTopicRequest.$Shape): razpravljalnica.SubscribeTopicRequest & razpravljalnica.SubscribeTopicRequest.$Shape;
        static create(properties?: razpravljalnica.SubscribeTopicRequest.$Properties): razpravljalnica.SubscribeTopicRequest;

        /**
         * Encodes the specified SubscribeTopicRequest message. Does not implicitly {@link razpravljalnica.SubscribeTopicRequest.verify|verify} messages.
         * @param message SubscribeTopicRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.SubscribeTopicRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SubscribeTopicRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.SubscribeTopicRequest & razpravljalnica.SubscribeTopicRequest.$Shape} SubscribeTopicRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.SubscribeTopicRequest & razpravljalnica.SubscribeTopicRequest.$Shape;

        /**
         * Gets the type url for SubscribeTopicRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace SubscribeTopicRequest {

        /** Properties of a SubscribeTopicRequest. */
        interface $Properties {

            /** SubscribeTopicRequest topicId */
            topicId?: (number[]|null);

            /** SubscribeTopicRequest userId */
            userId?: (number|null);

            /** Inclusive; 0 for the beginning. */
            fromMessageId?: (number|null);

            /** SubscribeTopicRequest subscribeToken */
            subscribeToken?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubscribeTopicRequest. */
        type $Shape = razpravljalnica.SubscribeTopicRequest.$Properties;
    }

    /** OpType enum. */
    enum OpType {

        /** OP_POST value */
        OP_POST = 0,

        /** OP_LIKE value */
        OP_LIKE = 1,

        /** OP_DELETE value */
        OP_DELETE = 2,

        /** OP_UPDATE value */
        OP_UPDATE = 3
    }

    /**
     * Properties of a MessageEvent.
     * @deprecated Use razpravljalnica.MessageEvent.$Properties instead.
     */
    interface IMessageEvent extends razpravljalnica.MessageEvent.$Properties {
    }

    /** Represents a MessageEvent. */
    class MessageEvent {

        /**
         * Constructs a new MessageEvent.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.MessageEvent.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Grows from event to event. */
        sequenceNumber: number;

        /** MessageEvent op. */
        op: razpravljalnica.OpType;

        /** MessageEvent message. */
        message?: (razpravljalnica.Message.$Properties|null);

        /** MessageEvent eventAt. */
        eventAt?: (google.protobuf.Timestamp.$Properties|null);

        /**
         * Creates a new MessageEvent instance using the specified properties.
         * @param [properties] Properties to set
         * @returns MessageEvent instance
         */
        static create(properties: razpravljalnica.MessageEvent.$Shape): razpravljalnica.MessageEvent & razpravljalnica.MessageEvent.$Shape;
        static create(properties?: razpravljalnica.MessageEvent.$Properties): razpravljalnica.MessageEvent;

        /**
         * Encodes the specified MessageEvent message. Does not implicitly {@link razpravljalnica.MessageEvent.verify|verify} messages.
         * @param message MessageEvent message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.MessageEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MessageEvent message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.MessageEvent & razpravljalnica.MessageEvent.$Shape} MessageEvent
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.MessageEvent & razpravljalnica.MessageEvent.$Shape;

        /**
         * Gets the type url for MessageEvent
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace MessageEvent {

        /** Properties of a MessageEvent. */
        interface $Properties {

            /** Grows from event to event. */
            sequenceNumber?: (number|null);

            /** MessageEvent op */
            op?: (razpravljalnica.OpType|null);

            /** MessageEvent message */
            message?: (razpravljalnica.Message.$Properties|null);

            /** MessageEvent eventAt */
            eventAt?: (google.protobuf.Timestamp.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MessageEvent. */
        type $Shape = razpravljalnica.MessageEvent.$Properties;
    }

    /**
     * Properties of a GetUserRequest.
     * @deprecated Use razpravljalnica.GetUserRequest.$Properties instead.
     */
    interface IGetUserRequest extends razpravljalnica.GetUserRequest.$Properties {
    }

    /** Represents a GetUserRequest. */
    class GetUserRequest {

        /**
         * Constructs a new GetUserRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.GetUserRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetUserRequest userId. */
        userId: number;

        /**
         * Creates a new GetUserRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetUserRequest instance
         */
        static create(properties: razpravljalnica.GetUserRequest.$Shape): razpravljalnica.GetUserRequest & razpravljalnica.GetUserRequest.$Shape;
        static create(properties?: razpravljalnica.GetUserRequest.$Properties): razpravljalnica.GetUserRequest;

        /**
         * Encodes the specified GetUserRequest message. Does not implicitly {@link razpravljalnica.GetUserRequest.verify|verify} messages.
         * @param message GetUserRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.GetUserRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetUserRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.GetUserRequest & razpravljalnica.GetUserRequest.$Shape} GetUserRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.GetUserRequest & razpravljalnica.GetUserRequest.$Shape;

        /**
         * Gets the type url for GetUserRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace GetUserRequest {

        /** Properties of a GetUserRequest. */
        interface $Properties {

            /** GetUserRequest userId */
            userId?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetUserRequest. */
        type $Shape = razpravljalnica.GetUserRequest.$Properties;
    }

    /**
     * Properties of a ListSubscriptionsRequest.
     * @deprecated Use razpravljalnica.ListSubscriptionsRequest.$Properties instead.
     */
    interface IListSubscriptionsRequest extends razpravljalnica.ListSubscriptionsRequest.$Properties {
    }

    /** Represents a ListSubscriptionsRequest. */
    class ListSubscriptionsRequest {

        /**
         * Constructs a new ListSubscriptionsRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.ListSubscriptionsRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ListSubscriptionsRequest userId. */
        userId: number;

        /**
         * Creates a new ListSubscriptionsRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ListSubscriptionsRequest instance
         */
        static create(properties: razpravljalnica.ListSubscriptionsRequest.$Shape): razpravljalnica.ListSubscriptionsRequest & razpravljalnica.ListSubscriptionsRequest.$Shape;
        static create(properties?: razpravljalnica.ListSubscriptionsRequest.$Properties): razpravljalnica.ListSubscriptionsRequest;

        /**
         * Encodes the specified ListSubscriptionsRequest message. Does not implicitly {@link razpravljalnica.ListSubscriptionsRequest.verify|verify} messages.
         * @param message ListSubscriptionsRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.ListSubscriptionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ListSubscriptionsRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.ListSubscriptionsRequest & razpravljalnica.ListSubscriptionsRequest.$Shape} ListSubscriptionsRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.ListSubscriptionsRequest & razpravljalnica.ListSubscriptionsRequest.$Shape;

        /**
         * Gets the type url for ListSubscriptionsRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ListSubscriptionsRequest {

        /** Properties of a ListSubscriptionsRequest. */
        interface $Properties {

            /** ListSubscriptionsRequest userId */
            userId?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ListSubscriptionsRequest. */
        type $Shape = razpravljalnica.ListSubscriptionsRequest.$Properties;
    }

    /**
     * Properties of a ListSubscriptionsResponse.
     * @deprecated Use razpravljalnica.ListSubscriptionsResponse.$Properties instead.
     */
    interface IListSubscriptionsResponse extends razpravljalnica.ListSubscriptionsResponse.$Properties {
    }

    /** Represents a ListSubscriptionsResponse. */
    class ListSubscriptionsResponse {

        /**
         * Constructs a new ListSubscriptionsResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.ListSubscriptionsResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ListSubscriptionsResponse topicId. */
        topicId: number[];

        /**
         * Creates a new ListSubscriptionsResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ListSubscriptionsResponse instance
         */
        static create(properties: razpravljalnica.ListSubscriptionsResponse.$Shape): razpravljalnica.ListSubscriptionsResponse & razpravljalnica.ListSubscriptionsResponse.$Shape;
        static create(properties?: razpravljalnica.ListSubscriptionsResponse.$Properties): razpravljalnica.ListSubscriptionsResponse;

        /**
         * Encodes the specified ListSubscriptionsResponse message. Does not implicitly {@link razpravljalnica.ListSubscriptionsResponse.verify|verify} messages.
         * @param message ListSubscriptionsResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.ListSubscriptionsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ListSubscriptionsResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.ListSubscriptionsResponse & razpravljalnica.ListSubscriptionsResponse.$Shape} ListSubscriptionsResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.ListSubscriptionsResponse & razpravljalnica.ListSubscriptionsResponse.$Shape;

        /**
         * Gets the type url for ListSubscriptionsResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ListSubscriptionsResponse {

        /** Properties of a ListSubscriptionsResponse. */
        interface $Properties {

            /** ListSubscriptionsResponse topicId */
            topicId?: (number[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ListSubscriptionsResponse. */
        type $Shape = razpravljalnica.ListSubscriptionsResponse.$Properties;
    }

    /**
     * Properties of a GetClusterStateResponse.
     * @deprecated Use razpravljalnica.GetClusterStateResponse.$Properties instead.
     */
    interface IGetClusterStateResponse extends razpravljalnica.GetClusterStateResponse.$Properties {
    }

    /** Represents a GetClusterStateResponse. */
    class GetClusterStateResponse {

        /**
         * Constructs a new GetClusterStateResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: razpravljalnica.GetClusterStateResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetClusterStateResponse head. */
        head?: (razpravljalnica.NodeInfo.$Properties|null);

        /** GetClusterStateResponse tail. */
        tail?: (razpravljalnica.NodeInfo.$Properties|null);

        /** GetClusterStateResponse chain. */
        chain: razpravljalnica.NodeInfo.$Properties[];

        /** GetClusterStateResponse configVersion. */
        configVersion: number;

        /**
         * Creates a new GetClusterStateResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetClusterStateResponse instance
         */
        static create(properties: razpravljalnica.GetClusterStateResponse.$Shape): razpravljalnica.GetClusterStateResponse & razpravljalnica.GetClusterStateResponse.$Shape;
        static create(properties?: razpravljalnica.GetClusterStateResponse.$Properties): razpravljalnica.GetClusterStateResponse;

        /**
         * Encodes the specified GetClusterStateResponse message. Does not implicitly {@link razpravljalnica.GetClusterStateResponse.verify|verify} messages.
         * @param message GetClusterStateResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: razpravljalnica.GetClusterStateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetClusterStateResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {razpravljalnica.GetClusterStateResponse & razpravljalnica.GetClusterStateResponse.$Shape} GetClusterStateResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): razpravljalnica.GetClusterStateResponse & razpravljalnica.GetClusterStateResponse.$Shape;

        /**
         * Gets the type url for GetClusterStateResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace GetClusterStateResponse {

        /** Properties of a GetClusterStateResponse. */
        interface $Properties {

            /** GetClusterStateResponse head */
            head?: (razpravljalnica.NodeInfo.$Properties|null);

            /** GetClusterStateResponse tail */
            tail?: (razpravljalnica.NodeInfo.$Properties|null);

            /** GetClusterStateResponse chain */
            chain?: (razpravljalnica.NodeInfo.$Properties[]|null);

            /** GetClusterStateResponse configVersion */
            configVersion?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetClusterStateResponse. */
        type $Shape = razpravljalnica.GetClusterStateResponse.$Properties;
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of an Empty.
         * @deprecated Use google.protobuf.Empty.$Properties instead.
         */
        interface IEmpty extends google.protobuf.Empty.$Properties {
        }

        /** Represents an Empty. */
        class Empty {

            /**
             * Constructs a new Empty.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Empty.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Empty instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Empty instance
             */
            static create(properties: google.protobuf.Empty.$Shape): google.protobuf.Empty & google.protobuf.Empty.$Shape;
            static create(properties?: google.protobuf.Empty.$Properties): google.protobuf.Empty;

            /**
             * Encodes the specified Empty message. Does not implicitly {@link google.protobuf.Empty.verify|verify} messages.
             * @param message Empty message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Empty.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Empty message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Empty & google.protobuf.Empty.$Shape} Empty
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Empty & google.protobuf.Empty.$Shape;

            /**
             * Gets the type url for Empty
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Empty {

            /** Properties of an Empty. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Empty. */
            type $Shape = google.protobuf.Empty.$Properties;
        }

        /**
         * Properties of a Timestamp.
         * @deprecated Use google.protobuf.Timestamp.$Properties instead.
         */
        interface ITimestamp extends google.protobuf.Timestamp.$Properties {
        }

        /** Represents a Timestamp. */
        class Timestamp {

            /**
             * Constructs a new Timestamp.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Timestamp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Timestamp seconds. */
            seconds: number;

            /** Timestamp nanos. */
            nanos: number;

            /**
             * Creates a new Timestamp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Timestamp instance
             */
            static create(properties: google.protobuf.Timestamp.$Shape): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
            static create(properties?: google.protobuf.Timestamp.$Properties): google.protobuf.Timestamp;

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @param message Timestamp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Timestamp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Timestamp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;

            /**
             * Gets the type url for Timestamp
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Timestamp {

            /** Properties of a Timestamp. */
            interface $Properties {

                /** Timestamp seconds */
                seconds?: (number|null);

                /** Timestamp nanos */
                nanos?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Timestamp. */
            type $Shape = google.protobuf.Timestamp.$Properties;
        }
    }
}
