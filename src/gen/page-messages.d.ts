import * as $protobuf from "../codec/pbruntime.js";
import Long = require("long");

/** Namespace parley. */
export namespace parley {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a VersionVector.
         * @deprecated Use parley.v1.VersionVector.$Properties instead.
         */
        interface IVersionVector extends parley.v1.VersionVector.$Properties {
        }

        /** Replica id -> count of entries. The session token. */
        class VersionVector {

            /**
             * Constructs a new VersionVector.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.VersionVector.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VersionVector components. */
            components: parley.v1.ReplicaCount.$Properties[];

            /**
             * Encodes the specified VersionVector message. Does not implicitly {@link parley.v1.VersionVector.verify|verify} messages.
             * @param message VersionVector message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.VersionVector.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VersionVector message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.VersionVector & parley.v1.VersionVector.$Shape} VersionVector
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.VersionVector & parley.v1.VersionVector.$Shape;
        }

        namespace VersionVector {

            /** Properties of a VersionVector. */
            interface $Properties {

                /** VersionVector components */
                components?: (parley.v1.ReplicaCount.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VersionVector. */
            type $Shape = parley.v1.VersionVector.$Properties;
        }

        /**
         * Properties of a User.
         * @deprecated Use parley.v1.User.$Properties instead.
         */
        interface IUser extends parley.v1.User.$Properties {
        }

        /** Represents a User. */
        class User {

            /**
             * Constructs a new User.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.User.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** User id. */
            id: string;

            /** User name. */
            name: string;

            /** The name as it is shown: with the replica's id where two users share it. */
            shownName: string;

            /** User createdAtMs. */
            createdAtMs: number;

            /** Whether a ban stands against them. Only GetUser says so. */
            banned: boolean;

            /**
             * Encodes the specified User message. Does not implicitly {@link parley.v1.User.verify|verify} messages.
             * @param message User message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.User.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a User message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.User & parley.v1.User.$Shape} User
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.User & parley.v1.User.$Shape;
        }

        namespace User {

            /** Properties of a User. */
            interface $Properties {

                /** User id */
                id?: (string|null);

                /** User name */
                name?: (string|null);

                /** The name as it is shown: with the replica's id where two users share it. */
                shownName?: (string|null);

                /** User createdAtMs */
                createdAtMs?: (number|null);

                /** Whether a ban stands against them. Only GetUser says so. */
                banned?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a User. */
            type $Shape = parley.v1.User.$Properties;
        }

        /**
         * Properties of a CreateUserRequest.
         * @deprecated Use parley.v1.CreateUserRequest.$Properties instead.
         */
        interface ICreateUserRequest extends parley.v1.CreateUserRequest.$Properties {
        }

        /** Represents a CreateUserRequest. */
        class CreateUserRequest {

            /**
             * Constructs a new CreateUserRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.CreateUserRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Whoever knows it can have the secret: make it of 16 random bytes and keep it to yourself. */
            requestId: Uint8Array;

            /** CreateUserRequest name. */
            name: string;

            /** When it was made elsewhere, for imports; never later than now. */
            createdAtMs: number;

            /**
             * Encodes the specified CreateUserRequest message. Does not implicitly {@link parley.v1.CreateUserRequest.verify|verify} messages.
             * @param message CreateUserRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.CreateUserRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateUserRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.CreateUserRequest & parley.v1.CreateUserRequest.$Shape} CreateUserRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.CreateUserRequest & parley.v1.CreateUserRequest.$Shape;
        }

        namespace CreateUserRequest {

            /** Properties of a CreateUserRequest. */
            interface $Properties {

                /** Whoever knows it can have the secret: make it of 16 random bytes and keep it to yourself. */
                requestId?: (Uint8Array|null);

                /** CreateUserRequest name */
                name?: (string|null);

                /** When it was made elsewhere, for imports; never later than now. */
                createdAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateUserRequest. */
            type $Shape = parley.v1.CreateUserRequest.$Properties;
        }

        /**
         * Properties of a CreateUserResponse.
         * @deprecated Use parley.v1.CreateUserResponse.$Properties instead.
         */
        interface ICreateUserResponse extends parley.v1.CreateUserResponse.$Properties {
        }

        /** Represents a CreateUserResponse. */
        class CreateUserResponse {

            /**
             * Constructs a new CreateUserResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.CreateUserResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateUserResponse user. */
            user?: (parley.v1.User.$Properties|null);

            /** CreateUserResponse secret. */
            secret: string;

            /**
             * Encodes the specified CreateUserResponse message. Does not implicitly {@link parley.v1.CreateUserResponse.verify|verify} messages.
             * @param message CreateUserResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.CreateUserResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateUserResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.CreateUserResponse & parley.v1.CreateUserResponse.$Shape} CreateUserResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.CreateUserResponse & parley.v1.CreateUserResponse.$Shape;
        }

        namespace CreateUserResponse {

            /** Properties of a CreateUserResponse. */
            interface $Properties {

                /** CreateUserResponse user */
                user?: (parley.v1.User.$Properties|null);

                /** CreateUserResponse secret */
                secret?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateUserResponse. */
            type $Shape = parley.v1.CreateUserResponse.$Properties;
        }

        /**
         * Properties of a GetUserRequest.
         * @deprecated Use parley.v1.GetUserRequest.$Properties instead.
         */
        interface IGetUserRequest extends parley.v1.GetUserRequest.$Properties {
        }

        /** Represents a GetUserRequest. */
        class GetUserRequest {

            /**
             * Constructs a new GetUserRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.GetUserRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetUserRequest id. */
            id?: (string|null);

            /** GetUserRequest name. */
            name?: (string|null);

            /** GetUserRequest who. */
            who?: ("id"|"name");

            /**
             * Encodes the specified GetUserRequest message. Does not implicitly {@link parley.v1.GetUserRequest.verify|verify} messages.
             * @param message GetUserRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.GetUserRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetUserRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.GetUserRequest & parley.v1.GetUserRequest.$Shape} GetUserRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.GetUserRequest & parley.v1.GetUserRequest.$Shape;
        }

        namespace GetUserRequest {

            /** Properties of a GetUserRequest. */
            interface $Properties {

                /** GetUserRequest id */
                id?: (string|null);

                /** GetUserRequest name */
                name?: (string|null);

                /** GetUserRequest who */
                who?: ("id"|"name");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a GetUserRequest. */
            type $Shape = {
              id?: string|null;
              name?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ who?: undefined; id?: null; name?: null }|{ who?: "id"; id: string; name?: null }|{ who?: "name"; id?: null; name: string })
            );
        }

        /**
         * Properties of a ListUsersRequest.
         * @deprecated Use parley.v1.ListUsersRequest.$Properties instead.
         */
        interface IListUsersRequest extends parley.v1.ListUsersRequest.$Properties {
        }

        /** Represents a ListUsersRequest. */
        class ListUsersRequest {

            /**
             * Constructs a new ListUsersRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListUsersRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListUsersRequest limit. */
            limit: number;

            /** ListUsersRequest after. */
            after: string;

            /**
             * Encodes the specified ListUsersRequest message. Does not implicitly {@link parley.v1.ListUsersRequest.verify|verify} messages.
             * @param message ListUsersRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListUsersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListUsersRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListUsersRequest & parley.v1.ListUsersRequest.$Shape} ListUsersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListUsersRequest & parley.v1.ListUsersRequest.$Shape;
        }

        namespace ListUsersRequest {

            /** Properties of a ListUsersRequest. */
            interface $Properties {

                /** ListUsersRequest limit */
                limit?: (number|null);

                /** ListUsersRequest after */
                after?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListUsersRequest. */
            type $Shape = parley.v1.ListUsersRequest.$Properties;
        }

        /**
         * Properties of a ListUsersResponse.
         * @deprecated Use parley.v1.ListUsersResponse.$Properties instead.
         */
        interface IListUsersResponse extends parley.v1.ListUsersResponse.$Properties {
        }

        /** Represents a ListUsersResponse. */
        class ListUsersResponse {

            /**
             * Constructs a new ListUsersResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListUsersResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListUsersResponse users. */
            users: parley.v1.User.$Properties[];

            /** ListUsersResponse next. */
            next: string;

            /**
             * Encodes the specified ListUsersResponse message. Does not implicitly {@link parley.v1.ListUsersResponse.verify|verify} messages.
             * @param message ListUsersResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListUsersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListUsersResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListUsersResponse & parley.v1.ListUsersResponse.$Shape} ListUsersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListUsersResponse & parley.v1.ListUsersResponse.$Shape;
        }

        namespace ListUsersResponse {

            /** Properties of a ListUsersResponse. */
            interface $Properties {

                /** ListUsersResponse users */
                users?: (parley.v1.User.$Properties[]|null);

                /** ListUsersResponse next */
                next?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListUsersResponse. */
            type $Shape = parley.v1.ListUsersResponse.$Properties;
        }

        /**
         * Properties of a Topic.
         * @deprecated Use parley.v1.Topic.$Properties instead.
         */
        interface ITopic extends parley.v1.Topic.$Properties {
        }

        /** Represents a Topic. */
        class Topic {

            /**
             * Constructs a new Topic.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Topic.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Topic id. */
            id: string;

            /** More than one while concurrent titles stand: one more rename settles them. */
            titles: string[];

            /** Topic author. */
            author?: (parley.v1.User.$Properties|null);

            /** Topic text. */
            text: string;

            /** Topic labels. */
            labels: string[];

            /** Topic createdAtMs. */
            createdAtMs: number;

            /** Topic lastActivityMs. */
            lastActivityMs: number;

            /** Topic messages. */
            messages: number;

            /** Topic likes. */
            likes: number;

            /** Topic textDeleted. */
            textDeleted: boolean;

            /** Topic edits. */
            edits: number;

            /** Whether the calling user likes it. */
            liked: boolean;

            /** Whether everybody may edit the text. */
            open: boolean;

            /** Why text and titles are not shown to the caller; a moderator is shown them all the same. */
            withheld: parley.v1.Withheld;

            /** It takes no posts. */
            locked: boolean;

            /** It comes first in lists. */
            pinned: boolean;

            /**
             * Encodes the specified Topic message. Does not implicitly {@link parley.v1.Topic.verify|verify} messages.
             * @param message Topic message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Topic.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Topic message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Topic & parley.v1.Topic.$Shape} Topic
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Topic & parley.v1.Topic.$Shape;
        }

        namespace Topic {

            /** Properties of a Topic. */
            interface $Properties {

                /** Topic id */
                id?: (string|null);

                /** More than one while concurrent titles stand: one more rename settles them. */
                titles?: (string[]|null);

                /** Topic author */
                author?: (parley.v1.User.$Properties|null);

                /** Topic text */
                text?: (string|null);

                /** Topic labels */
                labels?: (string[]|null);

                /** Topic createdAtMs */
                createdAtMs?: (number|null);

                /** Topic lastActivityMs */
                lastActivityMs?: (number|null);

                /** Topic messages */
                messages?: (number|null);

                /** Topic likes */
                likes?: (number|null);

                /** Topic textDeleted */
                textDeleted?: (boolean|null);

                /** Topic edits */
                edits?: (number|null);

                /** Whether the calling user likes it. */
                liked?: (boolean|null);

                /** Whether everybody may edit the text. */
                open?: (boolean|null);

                /** Why text and titles are not shown to the caller; a moderator is shown them all the same. */
                withheld?: (parley.v1.Withheld|null);

                /** It takes no posts. */
                locked?: (boolean|null);

                /** It comes first in lists. */
                pinned?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Topic. */
            type $Shape = parley.v1.Topic.$Properties;
        }

        /** Withheld enum. */
        enum Withheld {

            /** WITHHELD_NOT value */
            WITHHELD_NOT = 0,

            /** A moderator hid it. */
            WITHHELD_HIDDEN = 1,

            /** Its author is banned, and the ban does not know it. */
            WITHHELD_BANNED = 2,

            /** Its topic is locked, and the lock does not know it. */
            WITHHELD_LOCKED = 3
        }

        /**
         * Properties of a CreateTopicRequest.
         * @deprecated Use parley.v1.CreateTopicRequest.$Properties instead.
         */
        interface ICreateTopicRequest extends parley.v1.CreateTopicRequest.$Properties {
        }

        /** Represents a CreateTopicRequest. */
        class CreateTopicRequest {

            /**
             * Constructs a new CreateTopicRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.CreateTopicRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateTopicRequest requestId. */
            requestId: Uint8Array;

            /** CreateTopicRequest title. */
            title: string;

            /** CreateTopicRequest text. */
            text: string;

            /** `key=value` pairs or bare tags. */
            labels: string[];

            /** CreateTopicRequest createdAtMs. */
            createdAtMs: number;

            /**
             * Encodes the specified CreateTopicRequest message. Does not implicitly {@link parley.v1.CreateTopicRequest.verify|verify} messages.
             * @param message CreateTopicRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.CreateTopicRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateTopicRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.CreateTopicRequest & parley.v1.CreateTopicRequest.$Shape} CreateTopicRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.CreateTopicRequest & parley.v1.CreateTopicRequest.$Shape;
        }

        namespace CreateTopicRequest {

            /** Properties of a CreateTopicRequest. */
            interface $Properties {

                /** CreateTopicRequest requestId */
                requestId?: (Uint8Array|null);

                /** CreateTopicRequest title */
                title?: (string|null);

                /** CreateTopicRequest text */
                text?: (string|null);

                /** `key=value` pairs or bare tags. */
                labels?: (string[]|null);

                /** CreateTopicRequest createdAtMs */
                createdAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateTopicRequest. */
            type $Shape = parley.v1.CreateTopicRequest.$Properties;
        }

        /**
         * Properties of a RenameTopicRequest.
         * @deprecated Use parley.v1.RenameTopicRequest.$Properties instead.
         */
        interface IRenameTopicRequest extends parley.v1.RenameTopicRequest.$Properties {
        }

        /** Represents a RenameTopicRequest. */
        class RenameTopicRequest {

            /**
             * Constructs a new RenameTopicRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.RenameTopicRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RenameTopicRequest requestId. */
            requestId: Uint8Array;

            /** RenameTopicRequest topicId. */
            topicId: string;

            /** RenameTopicRequest title. */
            title: string;

            /**
             * Encodes the specified RenameTopicRequest message. Does not implicitly {@link parley.v1.RenameTopicRequest.verify|verify} messages.
             * @param message RenameTopicRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.RenameTopicRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RenameTopicRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.RenameTopicRequest & parley.v1.RenameTopicRequest.$Shape} RenameTopicRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.RenameTopicRequest & parley.v1.RenameTopicRequest.$Shape;
        }

        namespace RenameTopicRequest {

            /** Properties of a RenameTopicRequest. */
            interface $Properties {

                /** RenameTopicRequest requestId */
                requestId?: (Uint8Array|null);

                /** RenameTopicRequest topicId */
                topicId?: (string|null);

                /** RenameTopicRequest title */
                title?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RenameTopicRequest. */
            type $Shape = parley.v1.RenameTopicRequest.$Properties;
        }

        /**
         * Properties of a GetTopicRequest.
         * @deprecated Use parley.v1.GetTopicRequest.$Properties instead.
         */
        interface IGetTopicRequest extends parley.v1.GetTopicRequest.$Properties {
        }

        /** Represents a GetTopicRequest. */
        class GetTopicRequest {

            /**
             * Constructs a new GetTopicRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.GetTopicRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetTopicRequest topicId. */
            topicId: string;

            /**
             * Encodes the specified GetTopicRequest message. Does not implicitly {@link parley.v1.GetTopicRequest.verify|verify} messages.
             * @param message GetTopicRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.GetTopicRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetTopicRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.GetTopicRequest & parley.v1.GetTopicRequest.$Shape} GetTopicRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.GetTopicRequest & parley.v1.GetTopicRequest.$Shape;
        }

        namespace GetTopicRequest {

            /** Properties of a GetTopicRequest. */
            interface $Properties {

                /** GetTopicRequest topicId */
                topicId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetTopicRequest. */
            type $Shape = parley.v1.GetTopicRequest.$Properties;
        }

        /** TopicSort enum. */
        enum TopicSort {

            /** TOPIC_SORT_NEW value */
            TOPIC_SORT_NEW = 0,

            /** TOPIC_SORT_TOP value */
            TOPIC_SORT_TOP = 1,

            /** TOPIC_SORT_ACTIVE value */
            TOPIC_SORT_ACTIVE = 2,

            /** TOPIC_SORT_HOT value */
            TOPIC_SORT_HOT = 3
        }

        /**
         * Properties of a ListTopicsRequest.
         * @deprecated Use parley.v1.ListTopicsRequest.$Properties instead.
         */
        interface IListTopicsRequest extends parley.v1.ListTopicsRequest.$Properties {
        }

        /** Represents a ListTopicsRequest. */
        class ListTopicsRequest {

            /**
             * Constructs a new ListTopicsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListTopicsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListTopicsRequest sort. */
            sort: parley.v1.TopicSort;

            /** ListTopicsRequest label. */
            label: string;

            /** At most this many; 0 means 50. */
            limit: number;

            /** `next` of the page before. */
            after: string;

            /**
             * Encodes the specified ListTopicsRequest message. Does not implicitly {@link parley.v1.ListTopicsRequest.verify|verify} messages.
             * @param message ListTopicsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListTopicsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListTopicsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListTopicsRequest & parley.v1.ListTopicsRequest.$Shape} ListTopicsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListTopicsRequest & parley.v1.ListTopicsRequest.$Shape;
        }

        namespace ListTopicsRequest {

            /** Properties of a ListTopicsRequest. */
            interface $Properties {

                /** ListTopicsRequest sort */
                sort?: (parley.v1.TopicSort|null);

                /** ListTopicsRequest label */
                label?: (string|null);

                /** At most this many; 0 means 50. */
                limit?: (number|null);

                /** `next` of the page before. */
                after?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListTopicsRequest. */
            type $Shape = parley.v1.ListTopicsRequest.$Properties;
        }

        /**
         * Properties of a ListTopicsResponse.
         * @deprecated Use parley.v1.ListTopicsResponse.$Properties instead.
         */
        interface IListTopicsResponse extends parley.v1.ListTopicsResponse.$Properties {
        }

        /** Represents a ListTopicsResponse. */
        class ListTopicsResponse {

            /**
             * Constructs a new ListTopicsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListTopicsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListTopicsResponse topics. */
            topics: parley.v1.Topic.$Properties[];

            /**
             * Empty when this is the last page. A page may have fewer than `limit` and not be the last:
             * no answer is larger than what every client takes.
             */
            next: string;

            /**
             * Encodes the specified ListTopicsResponse message. Does not implicitly {@link parley.v1.ListTopicsResponse.verify|verify} messages.
             * @param message ListTopicsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListTopicsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListTopicsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListTopicsResponse & parley.v1.ListTopicsResponse.$Shape} ListTopicsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListTopicsResponse & parley.v1.ListTopicsResponse.$Shape;
        }

        namespace ListTopicsResponse {

            /** Properties of a ListTopicsResponse. */
            interface $Properties {

                /** ListTopicsResponse topics */
                topics?: (parley.v1.Topic.$Properties[]|null);

                /**
                 * Empty when this is the last page. A page may have fewer than `limit` and not be the last:
                 * no answer is larger than what every client takes.
                 */
                next?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListTopicsResponse. */
            type $Shape = parley.v1.ListTopicsResponse.$Properties;
        }

        /**
         * Properties of a Message.
         * @deprecated Use parley.v1.Message.$Properties instead.
         */
        interface IMessage extends parley.v1.Message.$Properties {
        }

        /** Represents a Message. */
        class Message {

            /**
             * Constructs a new Message.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Message.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Message id. */
            id: string;

            /** Message topicId. */
            topicId: string;

            /** Empty for an answer to the topic itself. */
            parentId: string;

            /** Message author. */
            author?: (parley.v1.User.$Properties|null);

            /** Message text. */
            text: string;

            /** Message createdAtMs. */
            createdAtMs: number;

            /** Message likes. */
            likes: number;

            /** Message deleted. */
            deleted: boolean;

            /** Message edits. */
            edits: number;

            /** Message replies. */
            replies: number;

            /** Depth in the reply tree, 0 for an answer to the topic (tree pages only). */
            depth: number;

            /** Message liked. */
            liked: boolean;

            /** Whether everybody may edit the text. */
            open: boolean;

            /** Why the text is not shown to the caller; a moderator is shown it all the same. */
            withheld: parley.v1.Withheld;

            /**
             * Encodes the specified Message message. Does not implicitly {@link parley.v1.Message.verify|verify} messages.
             * @param message Message message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Message message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Message & parley.v1.Message.$Shape} Message
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Message & parley.v1.Message.$Shape;
        }

        namespace Message {

            /** Properties of a Message. */
            interface $Properties {

                /** Message id */
                id?: (string|null);

                /** Message topicId */
                topicId?: (string|null);

                /** Empty for an answer to the topic itself. */
                parentId?: (string|null);

                /** Message author */
                author?: (parley.v1.User.$Properties|null);

                /** Message text */
                text?: (string|null);

                /** Message createdAtMs */
                createdAtMs?: (number|null);

                /** Message likes */
                likes?: (number|null);

                /** Message deleted */
                deleted?: (boolean|null);

                /** Message edits */
                edits?: (number|null);

                /** Message replies */
                replies?: (number|null);

                /** Depth in the reply tree, 0 for an answer to the topic (tree pages only). */
                depth?: (number|null);

                /** Message liked */
                liked?: (boolean|null);

                /** Whether everybody may edit the text. */
                open?: (boolean|null);

                /** Why the text is not shown to the caller; a moderator is shown it all the same. */
                withheld?: (parley.v1.Withheld|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Message. */
            type $Shape = parley.v1.Message.$Properties;
        }

        /**
         * Properties of a PostMessageRequest.
         * @deprecated Use parley.v1.PostMessageRequest.$Properties instead.
         */
        interface IPostMessageRequest extends parley.v1.PostMessageRequest.$Properties {
        }

        /** Represents a PostMessageRequest. */
        class PostMessageRequest {

            /**
             * Constructs a new PostMessageRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.PostMessageRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PostMessageRequest requestId. */
            requestId: Uint8Array;

            /** PostMessageRequest topicId. */
            topicId: string;

            /** PostMessageRequest parentId. */
            parentId: string;

            /** PostMessageRequest text. */
            text: string;

            /** PostMessageRequest createdAtMs. */
            createdAtMs: number;

            /**
             * Encodes the specified PostMessageRequest message. Does not implicitly {@link parley.v1.PostMessageRequest.verify|verify} messages.
             * @param message PostMessageRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.PostMessageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PostMessageRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.PostMessageRequest & parley.v1.PostMessageRequest.$Shape} PostMessageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.PostMessageRequest & parley.v1.PostMessageRequest.$Shape;
        }

        namespace PostMessageRequest {

            /** Properties of a PostMessageRequest. */
            interface $Properties {

                /** PostMessageRequest requestId */
                requestId?: (Uint8Array|null);

                /** PostMessageRequest topicId */
                topicId?: (string|null);

                /** PostMessageRequest parentId */
                parentId?: (string|null);

                /** PostMessageRequest text */
                text?: (string|null);

                /** PostMessageRequest createdAtMs */
                createdAtMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PostMessageRequest. */
            type $Shape = parley.v1.PostMessageRequest.$Properties;
        }

        /**
         * Properties of an EditMessageRequest.
         * @deprecated Use parley.v1.EditMessageRequest.$Properties instead.
         */
        interface IEditMessageRequest extends parley.v1.EditMessageRequest.$Properties {
        }

        /** Represents an EditMessageRequest. */
        class EditMessageRequest {

            /**
             * Constructs a new EditMessageRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.EditMessageRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EditMessageRequest requestId. */
            requestId: Uint8Array;

            /** EditMessageRequest messageId. */
            messageId?: (string|null);

            /** EditMessageRequest topicId. */
            topicId?: (string|null);

            /** The whole new text; the replica turns it into a minimal change. */
            text: string;

            /**
             * In place of `text`: a Yjs update of `document` (GetMessage), whose text is the type `text`. Its
             * Yjs client is the first 6 bytes of SHA-256 of `request_id`, as a big-endian number.
             */
            update: Uint8Array;

            /** From here on everybody may edit the text. Only its author opens it, and for good. */
            open: boolean;

            /** EditMessageRequest target. */
            target?: ("messageId"|"topicId");

            /**
             * Encodes the specified EditMessageRequest message. Does not implicitly {@link parley.v1.EditMessageRequest.verify|verify} messages.
             * @param message EditMessageRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.EditMessageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EditMessageRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.EditMessageRequest & parley.v1.EditMessageRequest.$Shape} EditMessageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.EditMessageRequest & parley.v1.EditMessageRequest.$Shape;
        }

        namespace EditMessageRequest {

            /** Properties of an EditMessageRequest. */
            interface $Properties {

                /** EditMessageRequest requestId */
                requestId?: (Uint8Array|null);

                /** EditMessageRequest messageId */
                messageId?: (string|null);

                /** EditMessageRequest topicId */
                topicId?: (string|null);

                /** The whole new text; the replica turns it into a minimal change. */
                text?: (string|null);

                /**
                 * In place of `text`: a Yjs update of `document` (GetMessage), whose text is the type `text`. Its
                 * Yjs client is the first 6 bytes of SHA-256 of `request_id`, as a big-endian number.
                 */
                update?: (Uint8Array|null);

                /** From here on everybody may edit the text. Only its author opens it, and for good. */
                open?: (boolean|null);

                /** EditMessageRequest target */
                target?: ("messageId"|"topicId");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an EditMessageRequest. */
            type $Shape = {
              requestId?: Uint8Array|null;
              messageId?: string|null;
              topicId?: string|null;
              text?: string|null;
              update?: Uint8Array|null;
              open?: boolean|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ target?: undefined; messageId?: null; topicId?: null }|{ target?: "messageId"; messageId: string; topicId?: null }|{ target?: "topicId"; messageId?: null; topicId: string })
            );
        }

        /**
         * Properties of an EditMessageResponse.
         * @deprecated Use parley.v1.EditMessageResponse.$Properties instead.
         */
        interface IEditMessageResponse extends parley.v1.EditMessageResponse.$Properties {
        }

        /** Represents an EditMessageResponse. */
        class EditMessageResponse {

            /**
             * Constructs a new EditMessageResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.EditMessageResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EditMessageResponse text. */
            text: string;

            /** EditMessageResponse edits. */
            edits: number;

            /**
             * Encodes the specified EditMessageResponse message. Does not implicitly {@link parley.v1.EditMessageResponse.verify|verify} messages.
             * @param message EditMessageResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.EditMessageResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EditMessageResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.EditMessageResponse & parley.v1.EditMessageResponse.$Shape} EditMessageResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.EditMessageResponse & parley.v1.EditMessageResponse.$Shape;
        }

        namespace EditMessageResponse {

            /** Properties of an EditMessageResponse. */
            interface $Properties {

                /** EditMessageResponse text */
                text?: (string|null);

                /** EditMessageResponse edits */
                edits?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EditMessageResponse. */
            type $Shape = parley.v1.EditMessageResponse.$Properties;
        }

        /**
         * Properties of a ShareCursorRequest.
         * @deprecated Use parley.v1.ShareCursorRequest.$Properties instead.
         */
        interface IShareCursorRequest extends parley.v1.ShareCursorRequest.$Properties {
        }

        /** Represents a ShareCursorRequest. */
        class ShareCursorRequest {

            /**
             * Constructs a new ShareCursorRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ShareCursorRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ShareCursorRequest messageId. */
            messageId?: (string|null);

            /** ShareCursorRequest topicId. */
            topicId?: (string|null);

            /** One for each place where somebody writes: up to 32 of 0-9 and a-z. */
            session: string;

            /** Up to 256 bytes that only clients understand. */
            state: Uint8Array;

            /** ShareCursorRequest target. */
            target?: ("messageId"|"topicId");

            /**
             * Encodes the specified ShareCursorRequest message. Does not implicitly {@link parley.v1.ShareCursorRequest.verify|verify} messages.
             * @param message ShareCursorRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ShareCursorRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ShareCursorRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ShareCursorRequest & parley.v1.ShareCursorRequest.$Shape} ShareCursorRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ShareCursorRequest & parley.v1.ShareCursorRequest.$Shape;
        }

        namespace ShareCursorRequest {

            /** Properties of a ShareCursorRequest. */
            interface $Properties {

                /** ShareCursorRequest messageId */
                messageId?: (string|null);

                /** ShareCursorRequest topicId */
                topicId?: (string|null);

                /** One for each place where somebody writes: up to 32 of 0-9 and a-z. */
                session?: (string|null);

                /** Up to 256 bytes that only clients understand. */
                state?: (Uint8Array|null);

                /** ShareCursorRequest target */
                target?: ("messageId"|"topicId");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ShareCursorRequest. */
            type $Shape = {
              messageId?: string|null;
              topicId?: string|null;
              session?: string|null;
              state?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ target?: undefined; messageId?: null; topicId?: null }|{ target?: "messageId"; messageId: string; topicId?: null }|{ target?: "topicId"; messageId?: null; topicId: string })
            );
        }

        /**
         * Properties of an OtherCursor.
         * @deprecated Use parley.v1.OtherCursor.$Properties instead.
         */
        interface IOtherCursor extends parley.v1.OtherCursor.$Properties {
        }

        /** Represents an OtherCursor. */
        class OtherCursor {

            /**
             * Constructs a new OtherCursor.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.OtherCursor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OtherCursor session. */
            session: string;

            /** OtherCursor user. */
            user?: (parley.v1.User.$Properties|null);

            /** OtherCursor state. */
            state: Uint8Array;

            /**
             * Encodes the specified OtherCursor message. Does not implicitly {@link parley.v1.OtherCursor.verify|verify} messages.
             * @param message OtherCursor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.OtherCursor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OtherCursor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.OtherCursor & parley.v1.OtherCursor.$Shape} OtherCursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.OtherCursor & parley.v1.OtherCursor.$Shape;
        }

        namespace OtherCursor {

            /** Properties of an OtherCursor. */
            interface $Properties {

                /** OtherCursor session */
                session?: (string|null);

                /** OtherCursor user */
                user?: (parley.v1.User.$Properties|null);

                /** OtherCursor state */
                state?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OtherCursor. */
            type $Shape = parley.v1.OtherCursor.$Properties;
        }

        /**
         * Properties of a ShareCursorResponse.
         * @deprecated Use parley.v1.ShareCursorResponse.$Properties instead.
         */
        interface IShareCursorResponse extends parley.v1.ShareCursorResponse.$Properties {
        }

        /** Represents a ShareCursorResponse. */
        class ShareCursorResponse {

            /**
             * Constructs a new ShareCursorResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ShareCursorResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ShareCursorResponse others. */
            others: parley.v1.OtherCursor.$Properties[];

            /**
             * Encodes the specified ShareCursorResponse message. Does not implicitly {@link parley.v1.ShareCursorResponse.verify|verify} messages.
             * @param message ShareCursorResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ShareCursorResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ShareCursorResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ShareCursorResponse & parley.v1.ShareCursorResponse.$Shape} ShareCursorResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ShareCursorResponse & parley.v1.ShareCursorResponse.$Shape;
        }

        namespace ShareCursorResponse {

            /** Properties of a ShareCursorResponse. */
            interface $Properties {

                /** ShareCursorResponse others */
                others?: (parley.v1.OtherCursor.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ShareCursorResponse. */
            type $Shape = parley.v1.ShareCursorResponse.$Properties;
        }

        /**
         * Properties of a DeleteMessageRequest.
         * @deprecated Use parley.v1.DeleteMessageRequest.$Properties instead.
         */
        interface IDeleteMessageRequest extends parley.v1.DeleteMessageRequest.$Properties {
        }

        /** Represents a DeleteMessageRequest. */
        class DeleteMessageRequest {

            /**
             * Constructs a new DeleteMessageRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.DeleteMessageRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteMessageRequest requestId. */
            requestId: Uint8Array;

            /** DeleteMessageRequest messageId. */
            messageId?: (string|null);

            /** DeleteMessageRequest topicId. */
            topicId?: (string|null);

            /** DeleteMessageRequest target. */
            target?: ("messageId"|"topicId");

            /**
             * Encodes the specified DeleteMessageRequest message. Does not implicitly {@link parley.v1.DeleteMessageRequest.verify|verify} messages.
             * @param message DeleteMessageRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.DeleteMessageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteMessageRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.DeleteMessageRequest & parley.v1.DeleteMessageRequest.$Shape} DeleteMessageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.DeleteMessageRequest & parley.v1.DeleteMessageRequest.$Shape;
        }

        namespace DeleteMessageRequest {

            /** Properties of a DeleteMessageRequest. */
            interface $Properties {

                /** DeleteMessageRequest requestId */
                requestId?: (Uint8Array|null);

                /** DeleteMessageRequest messageId */
                messageId?: (string|null);

                /** DeleteMessageRequest topicId */
                topicId?: (string|null);

                /** DeleteMessageRequest target */
                target?: ("messageId"|"topicId");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a DeleteMessageRequest. */
            type $Shape = {
              requestId?: Uint8Array|null;
              messageId?: string|null;
              topicId?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ target?: undefined; messageId?: null; topicId?: null }|{ target?: "messageId"; messageId: string; topicId?: null }|{ target?: "topicId"; messageId?: null; topicId: string })
            );
        }

        /**
         * Properties of a DeleteMessageResponse.
         * @deprecated Use parley.v1.DeleteMessageResponse.$Properties instead.
         */
        interface IDeleteMessageResponse extends parley.v1.DeleteMessageResponse.$Properties {
        }

        /** Represents a DeleteMessageResponse. */
        class DeleteMessageResponse {

            /**
             * Constructs a new DeleteMessageResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.DeleteMessageResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified DeleteMessageResponse message. Does not implicitly {@link parley.v1.DeleteMessageResponse.verify|verify} messages.
             * @param message DeleteMessageResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.DeleteMessageResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteMessageResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.DeleteMessageResponse & parley.v1.DeleteMessageResponse.$Shape} DeleteMessageResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.DeleteMessageResponse & parley.v1.DeleteMessageResponse.$Shape;
        }

        namespace DeleteMessageResponse {

            /** Properties of a DeleteMessageResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteMessageResponse. */
            type $Shape = parley.v1.DeleteMessageResponse.$Properties;
        }

        /**
         * Properties of a LikeMessageRequest.
         * @deprecated Use parley.v1.LikeMessageRequest.$Properties instead.
         */
        interface ILikeMessageRequest extends parley.v1.LikeMessageRequest.$Properties {
        }

        /** Represents a LikeMessageRequest. */
        class LikeMessageRequest {

            /**
             * Constructs a new LikeMessageRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.LikeMessageRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LikeMessageRequest requestId. */
            requestId: Uint8Array;

            /** LikeMessageRequest messageId. */
            messageId?: (string|null);

            /** LikeMessageRequest topicId. */
            topicId?: (string|null);

            /** False takes the like back. */
            like: boolean;

            /** LikeMessageRequest target. */
            target?: ("messageId"|"topicId");

            /**
             * Encodes the specified LikeMessageRequest message. Does not implicitly {@link parley.v1.LikeMessageRequest.verify|verify} messages.
             * @param message LikeMessageRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.LikeMessageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LikeMessageRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.LikeMessageRequest & parley.v1.LikeMessageRequest.$Shape} LikeMessageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.LikeMessageRequest & parley.v1.LikeMessageRequest.$Shape;
        }

        namespace LikeMessageRequest {

            /** Properties of a LikeMessageRequest. */
            interface $Properties {

                /** LikeMessageRequest requestId */
                requestId?: (Uint8Array|null);

                /** LikeMessageRequest messageId */
                messageId?: (string|null);

                /** LikeMessageRequest topicId */
                topicId?: (string|null);

                /** False takes the like back. */
                like?: (boolean|null);

                /** LikeMessageRequest target */
                target?: ("messageId"|"topicId");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a LikeMessageRequest. */
            type $Shape = {
              requestId?: Uint8Array|null;
              messageId?: string|null;
              topicId?: string|null;
              like?: boolean|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ target?: undefined; messageId?: null; topicId?: null }|{ target?: "messageId"; messageId: string; topicId?: null }|{ target?: "topicId"; messageId?: null; topicId: string })
            );
        }

        /**
         * Properties of a LikeMessageResponse.
         * @deprecated Use parley.v1.LikeMessageResponse.$Properties instead.
         */
        interface ILikeMessageResponse extends parley.v1.LikeMessageResponse.$Properties {
        }

        /** Represents a LikeMessageResponse. */
        class LikeMessageResponse {

            /**
             * Constructs a new LikeMessageResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.LikeMessageResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LikeMessageResponse likes. */
            likes: number;

            /** LikeMessageResponse liked. */
            liked: boolean;

            /**
             * Encodes the specified LikeMessageResponse message. Does not implicitly {@link parley.v1.LikeMessageResponse.verify|verify} messages.
             * @param message LikeMessageResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.LikeMessageResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LikeMessageResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.LikeMessageResponse & parley.v1.LikeMessageResponse.$Shape} LikeMessageResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.LikeMessageResponse & parley.v1.LikeMessageResponse.$Shape;
        }

        namespace LikeMessageResponse {

            /** Properties of a LikeMessageResponse. */
            interface $Properties {

                /** LikeMessageResponse likes */
                likes?: (number|null);

                /** LikeMessageResponse liked */
                liked?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LikeMessageResponse. */
            type $Shape = parley.v1.LikeMessageResponse.$Properties;
        }

        /**
         * Properties of a GetMessageRequest.
         * @deprecated Use parley.v1.GetMessageRequest.$Properties instead.
         */
        interface IGetMessageRequest extends parley.v1.GetMessageRequest.$Properties {
        }

        /** Represents a GetMessageRequest. */
        class GetMessageRequest {

            /**
             * Constructs a new GetMessageRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.GetMessageRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetMessageRequest messageId. */
            messageId?: (string|null);

            /** GetMessageRequest topicId. */
            topicId?: (string|null);

            /** GetMessageRequest withHistory. */
            withHistory: boolean;

            /** GetMessageRequest withLikers. */
            withLikers: boolean;

            /** GetMessageRequest withDocument. */
            withDocument: boolean;

            /** GetMessageRequest target. */
            target?: ("messageId"|"topicId");

            /**
             * Encodes the specified GetMessageRequest message. Does not implicitly {@link parley.v1.GetMessageRequest.verify|verify} messages.
             * @param message GetMessageRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.GetMessageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetMessageRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.GetMessageRequest & parley.v1.GetMessageRequest.$Shape} GetMessageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.GetMessageRequest & parley.v1.GetMessageRequest.$Shape;
        }

        namespace GetMessageRequest {

            /** Properties of a GetMessageRequest. */
            interface $Properties {

                /** GetMessageRequest messageId */
                messageId?: (string|null);

                /** GetMessageRequest topicId */
                topicId?: (string|null);

                /** GetMessageRequest withHistory */
                withHistory?: (boolean|null);

                /** GetMessageRequest withLikers */
                withLikers?: (boolean|null);

                /** GetMessageRequest withDocument */
                withDocument?: (boolean|null);

                /** GetMessageRequest target */
                target?: ("messageId"|"topicId");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a GetMessageRequest. */
            type $Shape = {
              messageId?: string|null;
              topicId?: string|null;
              withHistory?: boolean|null;
              withLikers?: boolean|null;
              withDocument?: boolean|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ target?: undefined; messageId?: null; topicId?: null }|{ target?: "messageId"; messageId: string; topicId?: null }|{ target?: "topicId"; messageId?: null; topicId: string })
            );
        }

        /**
         * Properties of a Revision.
         * @deprecated Use parley.v1.Revision.$Properties instead.
         */
        interface IRevision extends parley.v1.Revision.$Properties {
        }

        /** Represents a Revision. */
        class Revision {

            /**
             * Constructs a new Revision.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Revision.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Revision author. */
            author?: (parley.v1.User.$Properties|null);

            /** Revision atMs. */
            atMs: number;

            /** Revision text. */
            text: string;

            /**
             * Encodes the specified Revision message. Does not implicitly {@link parley.v1.Revision.verify|verify} messages.
             * @param message Revision message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Revision.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Revision message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Revision & parley.v1.Revision.$Shape} Revision
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Revision & parley.v1.Revision.$Shape;
        }

        namespace Revision {

            /** Properties of a Revision. */
            interface $Properties {

                /** Revision author */
                author?: (parley.v1.User.$Properties|null);

                /** Revision atMs */
                atMs?: (number|null);

                /** Revision text */
                text?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Revision. */
            type $Shape = parley.v1.Revision.$Properties;
        }

        /**
         * Properties of a GetMessageResponse.
         * @deprecated Use parley.v1.GetMessageResponse.$Properties instead.
         */
        interface IGetMessageResponse extends parley.v1.GetMessageResponse.$Properties {
        }

        /** Represents a GetMessageResponse. */
        class GetMessageResponse {

            /**
             * Constructs a new GetMessageResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.GetMessageResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetMessageResponse message. */
            message?: (parley.v1.Message.$Properties|null);

            /** GetMessageResponse topic. */
            topic?: (parley.v1.Topic.$Properties|null);

            /** Oldest first; the first is the original, unless some are omitted. */
            history: parley.v1.Revision.$Properties[];

            /** How many of the oldest revisions are left out because the answer would be too large. */
            historyOmitted: number;

            /** Who likes it, in no particular order; some are left out where there are very many. */
            likers: parley.v1.User.$Properties[];

            /**
             * The text as a Yjs document (its state as one update), if that was asked for and it is not
             * deleted.
             */
            document: Uint8Array;

            /** GetMessageResponse what. */
            what?: ("message"|"topic");

            /**
             * Encodes the specified GetMessageResponse message. Does not implicitly {@link parley.v1.GetMessageResponse.verify|verify} messages.
             * @param message GetMessageResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.GetMessageResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetMessageResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.GetMessageResponse & parley.v1.GetMessageResponse.$Shape} GetMessageResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.GetMessageResponse & parley.v1.GetMessageResponse.$Shape;
        }

        namespace GetMessageResponse {

            /** Properties of a GetMessageResponse. */
            interface $Properties {

                /** GetMessageResponse message */
                message?: (parley.v1.Message.$Properties|null);

                /** GetMessageResponse topic */
                topic?: (parley.v1.Topic.$Properties|null);

                /** Oldest first; the first is the original, unless some are omitted. */
                history?: (parley.v1.Revision.$Properties[]|null);

                /** How many of the oldest revisions are left out because the answer would be too large. */
                historyOmitted?: (number|null);

                /** Who likes it, in no particular order; some are left out where there are very many. */
                likers?: (parley.v1.User.$Properties[]|null);

                /**
                 * The text as a Yjs document (its state as one update), if that was asked for and it is not
                 * deleted.
                 */
                document?: (Uint8Array|null);

                /** GetMessageResponse what */
                what?: ("message"|"topic");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a GetMessageResponse. */
            type $Shape = {
              message?: parley.v1.Message.$Shape|null;
              topic?: parley.v1.Topic.$Shape|null;
              history?: parley.v1.Revision.$Shape[]|null;
              historyOmitted?: number|null;
              likers?: parley.v1.User.$Shape[]|null;
              document?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ what?: undefined; message?: null; topic?: null }|{ what?: "message"; message: parley.v1.Message.$Shape; topic?: null }|{ what?: "topic"; message?: null; topic: parley.v1.Topic.$Shape })
            );
        }

        /** MessageSort enum. */
        enum MessageSort {

            /** MESSAGE_SORT_OLD value */
            MESSAGE_SORT_OLD = 0,

            /** MESSAGE_SORT_NEW value */
            MESSAGE_SORT_NEW = 1,

            /** MESSAGE_SORT_TOP value */
            MESSAGE_SORT_TOP = 2
        }

        /**
         * Properties of a GetMessagesRequest.
         * @deprecated Use parley.v1.GetMessagesRequest.$Properties instead.
         */
        interface IGetMessagesRequest extends parley.v1.GetMessagesRequest.$Properties {
        }

        /** Represents a GetMessagesRequest. */
        class GetMessagesRequest {

            /**
             * Constructs a new GetMessagesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.GetMessagesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetMessagesRequest topicId. */
            topicId: string;

            /** GetMessagesRequest sort. */
            sort: parley.v1.MessageSort;

            /** In order of the reply tree (siblings by `sort`), else flat. */
            tree: boolean;

            /** GetMessagesRequest limit. */
            limit: number;

            /** GetMessagesRequest after. */
            after: string;

            /**
             * Encodes the specified GetMessagesRequest message. Does not implicitly {@link parley.v1.GetMessagesRequest.verify|verify} messages.
             * @param message GetMessagesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.GetMessagesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetMessagesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.GetMessagesRequest & parley.v1.GetMessagesRequest.$Shape} GetMessagesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.GetMessagesRequest & parley.v1.GetMessagesRequest.$Shape;
        }

        namespace GetMessagesRequest {

            /** Properties of a GetMessagesRequest. */
            interface $Properties {

                /** GetMessagesRequest topicId */
                topicId?: (string|null);

                /** GetMessagesRequest sort */
                sort?: (parley.v1.MessageSort|null);

                /** In order of the reply tree (siblings by `sort`), else flat. */
                tree?: (boolean|null);

                /** GetMessagesRequest limit */
                limit?: (number|null);

                /** GetMessagesRequest after */
                after?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetMessagesRequest. */
            type $Shape = parley.v1.GetMessagesRequest.$Properties;
        }

        /**
         * Properties of a GetMessagesResponse.
         * @deprecated Use parley.v1.GetMessagesResponse.$Properties instead.
         */
        interface IGetMessagesResponse extends parley.v1.GetMessagesResponse.$Properties {
        }

        /** Represents a GetMessagesResponse. */
        class GetMessagesResponse {

            /**
             * Constructs a new GetMessagesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.GetMessagesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetMessagesResponse messages. */
            messages: parley.v1.Message.$Properties[];

            /** GetMessagesResponse next. */
            next: string;

            /**
             * Encodes the specified GetMessagesResponse message. Does not implicitly {@link parley.v1.GetMessagesResponse.verify|verify} messages.
             * @param message GetMessagesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.GetMessagesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetMessagesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.GetMessagesResponse & parley.v1.GetMessagesResponse.$Shape} GetMessagesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.GetMessagesResponse & parley.v1.GetMessagesResponse.$Shape;
        }

        namespace GetMessagesResponse {

            /** Properties of a GetMessagesResponse. */
            interface $Properties {

                /** GetMessagesResponse messages */
                messages?: (parley.v1.Message.$Properties[]|null);

                /** GetMessagesResponse next */
                next?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetMessagesResponse. */
            type $Shape = parley.v1.GetMessagesResponse.$Properties;
        }

        /**
         * Properties of a SearchRequest.
         * @deprecated Use parley.v1.SearchRequest.$Properties instead.
         */
        interface ISearchRequest extends parley.v1.SearchRequest.$Properties {
        }

        /** Represents a SearchRequest. */
        class SearchRequest {

            /**
             * Constructs a new SearchRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SearchRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SearchRequest words. */
            words: string;

            /** SearchRequest limit. */
            limit: number;

            /** SearchRequest after. */
            after: string;

            /**
             * Encodes the specified SearchRequest message. Does not implicitly {@link parley.v1.SearchRequest.verify|verify} messages.
             * @param message SearchRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SearchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SearchRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SearchRequest & parley.v1.SearchRequest.$Shape} SearchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SearchRequest & parley.v1.SearchRequest.$Shape;
        }

        namespace SearchRequest {

            /** Properties of a SearchRequest. */
            interface $Properties {

                /** SearchRequest words */
                words?: (string|null);

                /** SearchRequest limit */
                limit?: (number|null);

                /** SearchRequest after */
                after?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SearchRequest. */
            type $Shape = parley.v1.SearchRequest.$Properties;
        }

        /**
         * Properties of a Found.
         * @deprecated Use parley.v1.Found.$Properties instead.
         */
        interface IFound extends parley.v1.Found.$Properties {
        }

        /** Represents a Found. */
        class Found {

            /**
             * Constructs a new Found.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Found.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Found topic. */
            topic?: (parley.v1.Topic.$Properties|null);

            /** Absent when the topic itself matched. */
            message?: (parley.v1.Message.$Properties|null);

            /** The place that matched, the words between « and ». */
            snippet: string;

            /**
             * Encodes the specified Found message. Does not implicitly {@link parley.v1.Found.verify|verify} messages.
             * @param message Found message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Found.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Found message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Found & parley.v1.Found.$Shape} Found
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Found & parley.v1.Found.$Shape;
        }

        namespace Found {

            /** Properties of a Found. */
            interface $Properties {

                /** Found topic */
                topic?: (parley.v1.Topic.$Properties|null);

                /** Absent when the topic itself matched. */
                message?: (parley.v1.Message.$Properties|null);

                /** The place that matched, the words between « and ». */
                snippet?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Found. */
            type $Shape = parley.v1.Found.$Properties;
        }

        /**
         * Properties of a SearchResponse.
         * @deprecated Use parley.v1.SearchResponse.$Properties instead.
         */
        interface ISearchResponse extends parley.v1.SearchResponse.$Properties {
        }

        /** Represents a SearchResponse. */
        class SearchResponse {

            /**
             * Constructs a new SearchResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SearchResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SearchResponse found. */
            found: parley.v1.Found.$Properties[];

            /** SearchResponse next. */
            next: string;

            /**
             * Encodes the specified SearchResponse message. Does not implicitly {@link parley.v1.SearchResponse.verify|verify} messages.
             * @param message SearchResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SearchResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SearchResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SearchResponse & parley.v1.SearchResponse.$Shape} SearchResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SearchResponse & parley.v1.SearchResponse.$Shape;
        }

        namespace SearchResponse {

            /** Properties of a SearchResponse. */
            interface $Properties {

                /** SearchResponse found */
                found?: (parley.v1.Found.$Properties[]|null);

                /** SearchResponse next */
                next?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SearchResponse. */
            type $Shape = parley.v1.SearchResponse.$Properties;
        }

        /**
         * Properties of a MarkReadRequest.
         * @deprecated Use parley.v1.MarkReadRequest.$Properties instead.
         */
        interface IMarkReadRequest extends parley.v1.MarkReadRequest.$Properties {
        }

        /** Represents a MarkReadRequest. */
        class MarkReadRequest {

            /**
             * Constructs a new MarkReadRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.MarkReadRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarkReadRequest requestId. */
            requestId: Uint8Array;

            /** MarkReadRequest topicId. */
            topicId: string;

            /** What the user has seen: the version of the page that was read. Absent: all that is here now. */
            upTo?: (parley.v1.VersionVector.$Properties|null);

            /**
             * Encodes the specified MarkReadRequest message. Does not implicitly {@link parley.v1.MarkReadRequest.verify|verify} messages.
             * @param message MarkReadRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.MarkReadRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkReadRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.MarkReadRequest & parley.v1.MarkReadRequest.$Shape} MarkReadRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.MarkReadRequest & parley.v1.MarkReadRequest.$Shape;
        }

        namespace MarkReadRequest {

            /** Properties of a MarkReadRequest. */
            interface $Properties {

                /** MarkReadRequest requestId */
                requestId?: (Uint8Array|null);

                /** MarkReadRequest topicId */
                topicId?: (string|null);

                /** What the user has seen: the version of the page that was read. Absent: all that is here now. */
                upTo?: (parley.v1.VersionVector.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarkReadRequest. */
            type $Shape = parley.v1.MarkReadRequest.$Properties;
        }

        /**
         * Properties of a MarkReadResponse.
         * @deprecated Use parley.v1.MarkReadResponse.$Properties instead.
         */
        interface IMarkReadResponse extends parley.v1.MarkReadResponse.$Properties {
        }

        /** Represents a MarkReadResponse. */
        class MarkReadResponse {

            /**
             * Constructs a new MarkReadResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.MarkReadResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified MarkReadResponse message. Does not implicitly {@link parley.v1.MarkReadResponse.verify|verify} messages.
             * @param message MarkReadResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.MarkReadResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkReadResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.MarkReadResponse & parley.v1.MarkReadResponse.$Shape} MarkReadResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.MarkReadResponse & parley.v1.MarkReadResponse.$Shape;
        }

        namespace MarkReadResponse {

            /** Properties of a MarkReadResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarkReadResponse. */
            type $Shape = parley.v1.MarkReadResponse.$Properties;
        }

        /**
         * Properties of a ListUnreadRequest.
         * @deprecated Use parley.v1.ListUnreadRequest.$Properties instead.
         */
        interface IListUnreadRequest extends parley.v1.ListUnreadRequest.$Properties {
        }

        /** Represents a ListUnreadRequest. */
        class ListUnreadRequest {

            /**
             * Constructs a new ListUnreadRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListUnreadRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListUnreadRequest limit. */
            limit: number;

            /** ListUnreadRequest after. */
            after: string;

            /**
             * Encodes the specified ListUnreadRequest message. Does not implicitly {@link parley.v1.ListUnreadRequest.verify|verify} messages.
             * @param message ListUnreadRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListUnreadRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListUnreadRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListUnreadRequest & parley.v1.ListUnreadRequest.$Shape} ListUnreadRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListUnreadRequest & parley.v1.ListUnreadRequest.$Shape;
        }

        namespace ListUnreadRequest {

            /** Properties of a ListUnreadRequest. */
            interface $Properties {

                /** ListUnreadRequest limit */
                limit?: (number|null);

                /** ListUnreadRequest after */
                after?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListUnreadRequest. */
            type $Shape = parley.v1.ListUnreadRequest.$Properties;
        }

        /**
         * Properties of an UnreadTopic.
         * @deprecated Use parley.v1.UnreadTopic.$Properties instead.
         */
        interface IUnreadTopic extends parley.v1.UnreadTopic.$Properties {
        }

        /** Represents an UnreadTopic. */
        class UnreadTopic {

            /**
             * Constructs a new UnreadTopic.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.UnreadTopic.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UnreadTopic topic. */
            topic?: (parley.v1.Topic.$Properties|null);

            /** UnreadTopic unread. */
            unread: number;

            /**
             * Encodes the specified UnreadTopic message. Does not implicitly {@link parley.v1.UnreadTopic.verify|verify} messages.
             * @param message UnreadTopic message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.UnreadTopic.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UnreadTopic message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.UnreadTopic & parley.v1.UnreadTopic.$Shape} UnreadTopic
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.UnreadTopic & parley.v1.UnreadTopic.$Shape;
        }

        namespace UnreadTopic {

            /** Properties of an UnreadTopic. */
            interface $Properties {

                /** UnreadTopic topic */
                topic?: (parley.v1.Topic.$Properties|null);

                /** UnreadTopic unread */
                unread?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UnreadTopic. */
            type $Shape = parley.v1.UnreadTopic.$Properties;
        }

        /**
         * Properties of a ListUnreadResponse.
         * @deprecated Use parley.v1.ListUnreadResponse.$Properties instead.
         */
        interface IListUnreadResponse extends parley.v1.ListUnreadResponse.$Properties {
        }

        /** Represents a ListUnreadResponse. */
        class ListUnreadResponse {

            /**
             * Constructs a new ListUnreadResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListUnreadResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListUnreadResponse topics. */
            topics: parley.v1.UnreadTopic.$Properties[];

            /** ListUnreadResponse next. */
            next: string;

            /**
             * Encodes the specified ListUnreadResponse message. Does not implicitly {@link parley.v1.ListUnreadResponse.verify|verify} messages.
             * @param message ListUnreadResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListUnreadResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListUnreadResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListUnreadResponse & parley.v1.ListUnreadResponse.$Shape} ListUnreadResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListUnreadResponse & parley.v1.ListUnreadResponse.$Shape;
        }

        namespace ListUnreadResponse {

            /** Properties of a ListUnreadResponse. */
            interface $Properties {

                /** ListUnreadResponse topics */
                topics?: (parley.v1.UnreadTopic.$Properties[]|null);

                /** ListUnreadResponse next */
                next?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListUnreadResponse. */
            type $Shape = parley.v1.ListUnreadResponse.$Properties;
        }

        /**
         * Properties of a ListWrittenRequest.
         * @deprecated Use parley.v1.ListWrittenRequest.$Properties instead.
         */
        interface IListWrittenRequest extends parley.v1.ListWrittenRequest.$Properties {
        }

        /** Represents a ListWrittenRequest. */
        class ListWrittenRequest {

            /**
             * Constructs a new ListWrittenRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListWrittenRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListWrittenRequest userId. */
            userId: string;

            /** ListWrittenRequest limit. */
            limit: number;

            /** ListWrittenRequest after. */
            after: string;

            /**
             * Encodes the specified ListWrittenRequest message. Does not implicitly {@link parley.v1.ListWrittenRequest.verify|verify} messages.
             * @param message ListWrittenRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListWrittenRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListWrittenRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListWrittenRequest & parley.v1.ListWrittenRequest.$Shape} ListWrittenRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListWrittenRequest & parley.v1.ListWrittenRequest.$Shape;
        }

        namespace ListWrittenRequest {

            /** Properties of a ListWrittenRequest. */
            interface $Properties {

                /** ListWrittenRequest userId */
                userId?: (string|null);

                /** ListWrittenRequest limit */
                limit?: (number|null);

                /** ListWrittenRequest after */
                after?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListWrittenRequest. */
            type $Shape = parley.v1.ListWrittenRequest.$Properties;
        }

        /**
         * Properties of a Written.
         * @deprecated Use parley.v1.Written.$Properties instead.
         */
        interface IWritten extends parley.v1.Written.$Properties {
        }

        /** Represents a Written. */
        class Written {

            /**
             * Constructs a new Written.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Written.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Written topic. */
            topic?: (parley.v1.Topic.$Properties|null);

            /** Absent for the topic itself. */
            message?: (parley.v1.Message.$Properties|null);

            /**
             * Encodes the specified Written message. Does not implicitly {@link parley.v1.Written.verify|verify} messages.
             * @param message Written message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Written.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Written message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Written & parley.v1.Written.$Shape} Written
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Written & parley.v1.Written.$Shape;
        }

        namespace Written {

            /** Properties of a Written. */
            interface $Properties {

                /** Written topic */
                topic?: (parley.v1.Topic.$Properties|null);

                /** Absent for the topic itself. */
                message?: (parley.v1.Message.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Written. */
            type $Shape = parley.v1.Written.$Properties;
        }

        /**
         * Properties of a ListWrittenResponse.
         * @deprecated Use parley.v1.ListWrittenResponse.$Properties instead.
         */
        interface IListWrittenResponse extends parley.v1.ListWrittenResponse.$Properties {
        }

        /** Represents a ListWrittenResponse. */
        class ListWrittenResponse {

            /**
             * Constructs a new ListWrittenResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListWrittenResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListWrittenResponse written. */
            written: parley.v1.Written.$Properties[];

            /** ListWrittenResponse next. */
            next: string;

            /**
             * Encodes the specified ListWrittenResponse message. Does not implicitly {@link parley.v1.ListWrittenResponse.verify|verify} messages.
             * @param message ListWrittenResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListWrittenResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListWrittenResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListWrittenResponse & parley.v1.ListWrittenResponse.$Shape} ListWrittenResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListWrittenResponse & parley.v1.ListWrittenResponse.$Shape;
        }

        namespace ListWrittenResponse {

            /** Properties of a ListWrittenResponse. */
            interface $Properties {

                /** ListWrittenResponse written */
                written?: (parley.v1.Written.$Properties[]|null);

                /** ListWrittenResponse next */
                next?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListWrittenResponse. */
            type $Shape = parley.v1.ListWrittenResponse.$Properties;
        }

        /**
         * Properties of a ListInboxRequest.
         * @deprecated Use parley.v1.ListInboxRequest.$Properties instead.
         */
        interface IListInboxRequest extends parley.v1.ListInboxRequest.$Properties {
        }

        /** Represents a ListInboxRequest. */
        class ListInboxRequest {

            /**
             * Constructs a new ListInboxRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListInboxRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListInboxRequest limit. */
            limit: number;

            /** ListInboxRequest after. */
            after: string;

            /**
             * Encodes the specified ListInboxRequest message. Does not implicitly {@link parley.v1.ListInboxRequest.verify|verify} messages.
             * @param message ListInboxRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListInboxRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListInboxRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListInboxRequest & parley.v1.ListInboxRequest.$Shape} ListInboxRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListInboxRequest & parley.v1.ListInboxRequest.$Shape;
        }

        namespace ListInboxRequest {

            /** Properties of a ListInboxRequest. */
            interface $Properties {

                /** ListInboxRequest limit */
                limit?: (number|null);

                /** ListInboxRequest after */
                after?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListInboxRequest. */
            type $Shape = parley.v1.ListInboxRequest.$Properties;
        }

        /**
         * Properties of a Concern.
         * @deprecated Use parley.v1.Concern.$Properties instead.
         */
        interface IConcern extends parley.v1.Concern.$Properties {
        }

        /** Represents a Concern. */
        class Concern {

            /**
             * Constructs a new Concern.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Concern.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Concern topic. */
            topic?: (parley.v1.Topic.$Properties|null);

            /** Absent for the topic's own text. */
            message?: (parley.v1.Message.$Properties|null);

            /** It answers something that the user wrote. */
            answers: boolean;

            /** Concern mentions. */
            mentions: boolean;

            /** MarkRead makes it read, at every replica. */
            unread: boolean;

            /**
             * Encodes the specified Concern message. Does not implicitly {@link parley.v1.Concern.verify|verify} messages.
             * @param message Concern message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Concern.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Concern message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Concern & parley.v1.Concern.$Shape} Concern
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Concern & parley.v1.Concern.$Shape;
        }

        namespace Concern {

            /** Properties of a Concern. */
            interface $Properties {

                /** Concern topic */
                topic?: (parley.v1.Topic.$Properties|null);

                /** Absent for the topic's own text. */
                message?: (parley.v1.Message.$Properties|null);

                /** It answers something that the user wrote. */
                answers?: (boolean|null);

                /** Concern mentions */
                mentions?: (boolean|null);

                /** MarkRead makes it read, at every replica. */
                unread?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Concern. */
            type $Shape = parley.v1.Concern.$Properties;
        }

        /**
         * Properties of a ListInboxResponse.
         * @deprecated Use parley.v1.ListInboxResponse.$Properties instead.
         */
        interface IListInboxResponse extends parley.v1.ListInboxResponse.$Properties {
        }

        /** Represents a ListInboxResponse. */
        class ListInboxResponse {

            /**
             * Constructs a new ListInboxResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListInboxResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListInboxResponse concerns. */
            concerns: parley.v1.Concern.$Properties[];

            /** ListInboxResponse next. */
            next: string;

            /**
             * Encodes the specified ListInboxResponse message. Does not implicitly {@link parley.v1.ListInboxResponse.verify|verify} messages.
             * @param message ListInboxResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListInboxResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListInboxResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListInboxResponse & parley.v1.ListInboxResponse.$Shape} ListInboxResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListInboxResponse & parley.v1.ListInboxResponse.$Shape;
        }

        namespace ListInboxResponse {

            /** Properties of a ListInboxResponse. */
            interface $Properties {

                /** ListInboxResponse concerns */
                concerns?: (parley.v1.Concern.$Properties[]|null);

                /** ListInboxResponse next */
                next?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListInboxResponse. */
            type $Shape = parley.v1.ListInboxResponse.$Properties;
        }

        /**
         * Properties of a ClaimForumRequest.
         * @deprecated Use parley.v1.ClaimForumRequest.$Properties instead.
         */
        interface IClaimForumRequest extends parley.v1.ClaimForumRequest.$Properties {
        }

        /** Represents a ClaimForumRequest. */
        class ClaimForumRequest {

            /**
             * Constructs a new ClaimForumRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ClaimForumRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClaimForumRequest requestId. */
            requestId: Uint8Array;

            /**
             * Encodes the specified ClaimForumRequest message. Does not implicitly {@link parley.v1.ClaimForumRequest.verify|verify} messages.
             * @param message ClaimForumRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ClaimForumRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClaimForumRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ClaimForumRequest & parley.v1.ClaimForumRequest.$Shape} ClaimForumRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ClaimForumRequest & parley.v1.ClaimForumRequest.$Shape;
        }

        namespace ClaimForumRequest {

            /** Properties of a ClaimForumRequest. */
            interface $Properties {

                /** ClaimForumRequest requestId */
                requestId?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ClaimForumRequest. */
            type $Shape = parley.v1.ClaimForumRequest.$Properties;
        }

        /**
         * Properties of a ClaimForumResponse.
         * @deprecated Use parley.v1.ClaimForumResponse.$Properties instead.
         */
        interface IClaimForumResponse extends parley.v1.ClaimForumResponse.$Properties {
        }

        /** Represents a ClaimForumResponse. */
        class ClaimForumResponse {

            /**
             * Constructs a new ClaimForumResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ClaimForumResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClaimForumResponse founder. */
            founder?: (parley.v1.User.$Properties|null);

            /**
             * Encodes the specified ClaimForumResponse message. Does not implicitly {@link parley.v1.ClaimForumResponse.verify|verify} messages.
             * @param message ClaimForumResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ClaimForumResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClaimForumResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ClaimForumResponse & parley.v1.ClaimForumResponse.$Shape} ClaimForumResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ClaimForumResponse & parley.v1.ClaimForumResponse.$Shape;
        }

        namespace ClaimForumResponse {

            /** Properties of a ClaimForumResponse. */
            interface $Properties {

                /** ClaimForumResponse founder */
                founder?: (parley.v1.User.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ClaimForumResponse. */
            type $Shape = parley.v1.ClaimForumResponse.$Properties;
        }

        /**
         * Properties of a ModerateRequest.
         * @deprecated Use parley.v1.ModerateRequest.$Properties instead.
         */
        interface IModerateRequest extends parley.v1.ModerateRequest.$Properties {
        }

        /** Represents a ModerateRequest. */
        class ModerateRequest {

            /**
             * Constructs a new ModerateRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ModerateRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ModerateRequest requestId. */
            requestId: Uint8Array;

            /** ModerateRequest act. */
            act: parley.v1.ActKind;

            /** ModerateRequest userId. */
            userId?: (string|null);

            /** ModerateRequest topicId. */
            topicId?: (string|null);

            /** ModerateRequest messageId. */
            messageId?: (string|null);

            /** Of a move: all that the topic is to have. */
            labels: string[];

            /** For people; in the public log. */
            reason: string;

            /**
             * Appoint, dismiss, ban, unban: a user. Hide and restore: a message or a topic. The others: a
             * topic.
             */
            subject?: ("userId"|"topicId"|"messageId");

            /**
             * Encodes the specified ModerateRequest message. Does not implicitly {@link parley.v1.ModerateRequest.verify|verify} messages.
             * @param message ModerateRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ModerateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ModerateRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ModerateRequest & parley.v1.ModerateRequest.$Shape} ModerateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ModerateRequest & parley.v1.ModerateRequest.$Shape;
        }

        namespace ModerateRequest {

            /** Properties of a ModerateRequest. */
            interface $Properties {

                /** ModerateRequest requestId */
                requestId?: (Uint8Array|null);

                /** ModerateRequest act */
                act?: (parley.v1.ActKind|null);

                /** ModerateRequest userId */
                userId?: (string|null);

                /** ModerateRequest topicId */
                topicId?: (string|null);

                /** ModerateRequest messageId */
                messageId?: (string|null);

                /** Of a move: all that the topic is to have. */
                labels?: (string[]|null);

                /** For people; in the public log. */
                reason?: (string|null);

                /**
                 * Appoint, dismiss, ban, unban: a user. Hide and restore: a message or a topic. The others: a
                 * topic.
                 */
                subject?: ("userId"|"topicId"|"messageId");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ModerateRequest. */
            type $Shape = {
              requestId?: Uint8Array|null;
              act?: parley.v1.ActKind|null;
              userId?: string|null;
              topicId?: string|null;
              messageId?: string|null;
              labels?: string[]|null;
              reason?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ subject?: undefined; userId?: null; topicId?: null; messageId?: null }|{ subject?: "userId"; userId: string; topicId?: null; messageId?: null }|{ subject?: "topicId"; userId?: null; topicId: string; messageId?: null }|{ subject?: "messageId"; userId?: null; topicId?: null; messageId: string })
            );
        }

        /**
         * Properties of a ModerateResponse.
         * @deprecated Use parley.v1.ModerateResponse.$Properties instead.
         */
        interface IModerateResponse extends parley.v1.ModerateResponse.$Properties {
        }

        /** Represents a ModerateResponse. */
        class ModerateResponse {

            /**
             * Constructs a new ModerateResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ModerateResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ModerateResponse message. Does not implicitly {@link parley.v1.ModerateResponse.verify|verify} messages.
             * @param message ModerateResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ModerateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ModerateResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ModerateResponse & parley.v1.ModerateResponse.$Shape} ModerateResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ModerateResponse & parley.v1.ModerateResponse.$Shape;
        }

        namespace ModerateResponse {

            /** Properties of a ModerateResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ModerateResponse. */
            type $Shape = parley.v1.ModerateResponse.$Properties;
        }

        /**
         * Properties of a ReportRequest.
         * @deprecated Use parley.v1.ReportRequest.$Properties instead.
         */
        interface IReportRequest extends parley.v1.ReportRequest.$Properties {
        }

        /** Represents a ReportRequest. */
        class ReportRequest {

            /**
             * Constructs a new ReportRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ReportRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReportRequest requestId. */
            requestId: Uint8Array;

            /** ReportRequest messageId. */
            messageId?: (string|null);

            /** ReportRequest topicId. */
            topicId?: (string|null);

            /** ReportRequest reason. */
            reason: string;

            /** ReportRequest target. */
            target?: ("messageId"|"topicId");

            /**
             * Encodes the specified ReportRequest message. Does not implicitly {@link parley.v1.ReportRequest.verify|verify} messages.
             * @param message ReportRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ReportRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReportRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ReportRequest & parley.v1.ReportRequest.$Shape} ReportRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ReportRequest & parley.v1.ReportRequest.$Shape;
        }

        namespace ReportRequest {

            /** Properties of a ReportRequest. */
            interface $Properties {

                /** ReportRequest requestId */
                requestId?: (Uint8Array|null);

                /** ReportRequest messageId */
                messageId?: (string|null);

                /** ReportRequest topicId */
                topicId?: (string|null);

                /** ReportRequest reason */
                reason?: (string|null);

                /** ReportRequest target */
                target?: ("messageId"|"topicId");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ReportRequest. */
            type $Shape = {
              requestId?: Uint8Array|null;
              messageId?: string|null;
              topicId?: string|null;
              reason?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ target?: undefined; messageId?: null; topicId?: null }|{ target?: "messageId"; messageId: string; topicId?: null }|{ target?: "topicId"; messageId?: null; topicId: string })
            );
        }

        /**
         * Properties of a ReportResponse.
         * @deprecated Use parley.v1.ReportResponse.$Properties instead.
         */
        interface IReportResponse extends parley.v1.ReportResponse.$Properties {
        }

        /** Represents a ReportResponse. */
        class ReportResponse {

            /**
             * Constructs a new ReportResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ReportResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ReportResponse message. Does not implicitly {@link parley.v1.ReportResponse.verify|verify} messages.
             * @param message ReportResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ReportResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReportResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ReportResponse & parley.v1.ReportResponse.$Shape} ReportResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ReportResponse & parley.v1.ReportResponse.$Shape;
        }

        namespace ReportResponse {

            /** Properties of a ReportResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReportResponse. */
            type $Shape = parley.v1.ReportResponse.$Properties;
        }

        /**
         * Properties of a ListActsRequest.
         * @deprecated Use parley.v1.ListActsRequest.$Properties instead.
         */
        interface IListActsRequest extends parley.v1.ListActsRequest.$Properties {
        }

        /** Represents a ListActsRequest. */
        class ListActsRequest {

            /**
             * Constructs a new ListActsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListActsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListActsRequest limit. */
            limit: number;

            /** ListActsRequest after. */
            after: string;

            /**
             * Encodes the specified ListActsRequest message. Does not implicitly {@link parley.v1.ListActsRequest.verify|verify} messages.
             * @param message ListActsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListActsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListActsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListActsRequest & parley.v1.ListActsRequest.$Shape} ListActsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListActsRequest & parley.v1.ListActsRequest.$Shape;
        }

        namespace ListActsRequest {

            /** Properties of a ListActsRequest. */
            interface $Properties {

                /** ListActsRequest limit */
                limit?: (number|null);

                /** ListActsRequest after */
                after?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListActsRequest. */
            type $Shape = parley.v1.ListActsRequest.$Properties;
        }

        /**
         * Properties of a MakeDigestRequest.
         * @deprecated Use parley.v1.MakeDigestRequest.$Properties instead.
         */
        interface IMakeDigestRequest extends parley.v1.MakeDigestRequest.$Properties {
        }

        /** Whatever is left out is as usual. */
        class MakeDigestRequest {

            /**
             * Constructs a new MakeDigestRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.MakeDigestRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** From when on, milliseconds since 1970; 0 for the beginning. Without it no word is new. */
            sinceMs: number;

            /** Until then, that moment not included; 0 for no end. */
            untilMs: number;

            /**
             * Which questions: `forum`, `brief` for those of them that need no texts, or `steam` for what
             * `import --format steam` made.
             */
            questions: string;

            /** The label of the question that asks for topics with one. */
            label: string;

            /** The language of the question that counts messages in one, ISO 639-1; English. */
            language: string;

            /** Topics with at least so many such messages. */
            atLeast: number;

            /** The percentile of the question that asks for topics at or above one, 1 to 100; 90. */
            percentile: number;

            /**
             * Encodes the specified MakeDigestRequest message. Does not implicitly {@link parley.v1.MakeDigestRequest.verify|verify} messages.
             * @param message MakeDigestRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.MakeDigestRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MakeDigestRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.MakeDigestRequest & parley.v1.MakeDigestRequest.$Shape} MakeDigestRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.MakeDigestRequest & parley.v1.MakeDigestRequest.$Shape;
        }

        namespace MakeDigestRequest {

            /** Properties of a MakeDigestRequest. */
            interface $Properties {

                /** From when on, milliseconds since 1970; 0 for the beginning. Without it no word is new. */
                sinceMs?: (number|null);

                /** Until then, that moment not included; 0 for no end. */
                untilMs?: (number|null);

                /**
                 * Which questions: `forum`, `brief` for those of them that need no texts, or `steam` for what
                 * `import --format steam` made.
                 */
                questions?: (string|null);

                /** The label of the question that asks for topics with one. */
                label?: (string|null);

                /** The language of the question that counts messages in one, ISO 639-1; English. */
                language?: (string|null);

                /** Topics with at least so many such messages. */
                atLeast?: (number|null);

                /** The percentile of the question that asks for topics at or above one, 1 to 100; 90. */
                percentile?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MakeDigestRequest. */
            type $Shape = parley.v1.MakeDigestRequest.$Properties;
        }

        /**
         * Properties of a MakeDigestResponse.
         * @deprecated Use parley.v1.MakeDigestResponse.$Properties instead.
         */
        interface IMakeDigestResponse extends parley.v1.MakeDigestResponse.$Properties {
        }

        /** Represents a MakeDigestResponse. */
        class MakeDigestResponse {

            /**
             * Constructs a new MakeDigestResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.MakeDigestResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MakeDigestResponse sinceMs. */
            sinceMs: number;

            /** MakeDigestResponse untilMs. */
            untilMs: number;

            /** One for each question, in their order. */
            answers: parley.v1.DigestAnswer.$Properties[];

            /**
             * Encodes the specified MakeDigestResponse message. Does not implicitly {@link parley.v1.MakeDigestResponse.verify|verify} messages.
             * @param message MakeDigestResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.MakeDigestResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MakeDigestResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.MakeDigestResponse & parley.v1.MakeDigestResponse.$Shape} MakeDigestResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.MakeDigestResponse & parley.v1.MakeDigestResponse.$Shape;
        }

        namespace MakeDigestResponse {

            /** Properties of a MakeDigestResponse. */
            interface $Properties {

                /** MakeDigestResponse sinceMs */
                sinceMs?: (number|null);

                /** MakeDigestResponse untilMs */
                untilMs?: (number|null);

                /** One for each question, in their order. */
                answers?: (parley.v1.DigestAnswer.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MakeDigestResponse. */
            type $Shape = parley.v1.MakeDigestResponse.$Properties;
        }

        /**
         * Properties of a DigestAnswer.
         * @deprecated Use parley.v1.DigestAnswer.$Properties instead.
         */
        interface IDigestAnswer extends parley.v1.DigestAnswer.$Properties {
        }

        /** Represents a DigestAnswer. */
        class DigestAnswer {

            /**
             * Constructs a new DigestAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.DigestAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Names the question. */
            question: string;

            /** For people. */
            title: string;

            /** What the numbers of a row are: topics, messages, likes, lifeMs, number, firstMs. */
            columns: string[];

            /** Whether the question asked for a percentile that something reaches. */
            hasBound: boolean;

            /** The value at that percentile. */
            bound: number;

            /** How many rows there would be, without a limit. */
            matched: number;

            /** DigestAnswer rows. */
            rows: parley.v1.DigestRow.$Properties[];

            /**
             * Encodes the specified DigestAnswer message. Does not implicitly {@link parley.v1.DigestAnswer.verify|verify} messages.
             * @param message DigestAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.DigestAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DigestAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.DigestAnswer & parley.v1.DigestAnswer.$Shape} DigestAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.DigestAnswer & parley.v1.DigestAnswer.$Shape;
        }

        namespace DigestAnswer {

            /** Properties of a DigestAnswer. */
            interface $Properties {

                /** Names the question. */
                question?: (string|null);

                /** For people. */
                title?: (string|null);

                /** What the numbers of a row are: topics, messages, likes, lifeMs, number, firstMs. */
                columns?: (string[]|null);

                /** Whether the question asked for a percentile that something reaches. */
                hasBound?: (boolean|null);

                /** The value at that percentile. */
                bound?: (number|null);

                /** How many rows there would be, without a limit. */
                matched?: (number|null);

                /** DigestAnswer rows */
                rows?: (parley.v1.DigestRow.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DigestAnswer. */
            type $Shape = parley.v1.DigestAnswer.$Properties;
        }

        /**
         * Properties of a DigestRow.
         * @deprecated Use parley.v1.DigestRow.$Properties instead.
         */
        interface IDigestRow extends parley.v1.DigestRow.$Properties {
        }

        /** Represents a DigestRow. */
        class DigestRow {

            /**
             * Constructs a new DigestRow.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.DigestRow.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Of a topic or user its id; otherwise the month, label or word itself. */
            id: string;

            /** What people call it. */
            name: string;

            /** DigestRow numbers. */
            numbers: number[];

            /**
             * Encodes the specified DigestRow message. Does not implicitly {@link parley.v1.DigestRow.verify|verify} messages.
             * @param message DigestRow message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.DigestRow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DigestRow message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.DigestRow & parley.v1.DigestRow.$Shape} DigestRow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.DigestRow & parley.v1.DigestRow.$Shape;
        }

        namespace DigestRow {

            /** Properties of a DigestRow. */
            interface $Properties {

                /** Of a topic or user its id; otherwise the month, label or word itself. */
                id?: (string|null);

                /** What people call it. */
                name?: (string|null);

                /** DigestRow numbers */
                numbers?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DigestRow. */
            type $Shape = parley.v1.DigestRow.$Properties;
        }

        /**
         * Properties of an Act.
         * @deprecated Use parley.v1.Act.$Properties instead.
         */
        interface IAct extends parley.v1.Act.$Properties {
        }

        /** What somebody did, or reported. */
        class Act {

            /**
             * Constructs a new Act.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Act.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The entry that did it. */
            replica: string;

            /** Act seq. */
            seq: number;

            /** Act atMs. */
            atMs: number;

            /** Act by. */
            by?: (parley.v1.User.$Properties|null);

            /** Unknown of a claim and of a report. */
            act: parley.v1.ActKind;

            /** Act user. */
            user?: (parley.v1.User.$Properties|null);

            /** Act topic. */
            topic?: (parley.v1.Topic.$Properties|null);

            /** Act message. */
            message?: (parley.v1.Message.$Properties|null);

            /** Act labels. */
            labels: string[];

            /** Act reason. */
            reason: string;

            /** A claim of the forum. */
            claim: boolean;

            /**
             * Of an act: whether it counts; whoever did it may have been dismissed by somebody who had not
             * seen it. Of a report: whether it waits for a moderator.
             */
            inForce: boolean;

            /** Act subject. */
            subject?: ("user"|"topic"|"message");

            /**
             * Encodes the specified Act message. Does not implicitly {@link parley.v1.Act.verify|verify} messages.
             * @param message Act message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Act.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Act message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Act & parley.v1.Act.$Shape} Act
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Act & parley.v1.Act.$Shape;
        }

        namespace Act {

            /** Properties of an Act. */
            interface $Properties {

                /** The entry that did it. */
                replica?: (string|null);

                /** Act seq */
                seq?: (number|null);

                /** Act atMs */
                atMs?: (number|null);

                /** Act by */
                by?: (parley.v1.User.$Properties|null);

                /** Unknown of a claim and of a report. */
                act?: (parley.v1.ActKind|null);

                /** Act user */
                user?: (parley.v1.User.$Properties|null);

                /** Act topic */
                topic?: (parley.v1.Topic.$Properties|null);

                /** Act message */
                message?: (parley.v1.Message.$Properties|null);

                /** Act labels */
                labels?: (string[]|null);

                /** Act reason */
                reason?: (string|null);

                /** A claim of the forum. */
                claim?: (boolean|null);

                /**
                 * Of an act: whether it counts; whoever did it may have been dismissed by somebody who had not
                 * seen it. Of a report: whether it waits for a moderator.
                 */
                inForce?: (boolean|null);

                /** Act subject */
                subject?: ("user"|"topic"|"message");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Act. */
            type $Shape = {
              replica?: string|null;
              seq?: number|null;
              atMs?: number|null;
              by?: parley.v1.User.$Shape|null;
              act?: parley.v1.ActKind|null;
              user?: parley.v1.User.$Shape|null;
              topic?: parley.v1.Topic.$Shape|null;
              message?: parley.v1.Message.$Shape|null;
              labels?: string[]|null;
              reason?: string|null;
              claim?: boolean|null;
              inForce?: boolean|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ subject?: undefined; user?: null; topic?: null; message?: null }|{ subject?: "user"; user: parley.v1.User.$Shape; topic?: null; message?: null }|{ subject?: "topic"; user?: null; topic: parley.v1.Topic.$Shape; message?: null }|{ subject?: "message"; user?: null; topic?: null; message: parley.v1.Message.$Shape })
            );
        }

        /**
         * Properties of a ListActsResponse.
         * @deprecated Use parley.v1.ListActsResponse.$Properties instead.
         */
        interface IListActsResponse extends parley.v1.ListActsResponse.$Properties {
        }

        /** Represents a ListActsResponse. */
        class ListActsResponse {

            /**
             * Constructs a new ListActsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListActsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListActsResponse acts. */
            acts: parley.v1.Act.$Properties[];

            /** ListActsResponse next. */
            next: string;

            /**
             * Encodes the specified ListActsResponse message. Does not implicitly {@link parley.v1.ListActsResponse.verify|verify} messages.
             * @param message ListActsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListActsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListActsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListActsResponse & parley.v1.ListActsResponse.$Shape} ListActsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListActsResponse & parley.v1.ListActsResponse.$Shape;
        }

        namespace ListActsResponse {

            /** Properties of a ListActsResponse. */
            interface $Properties {

                /** ListActsResponse acts */
                acts?: (parley.v1.Act.$Properties[]|null);

                /** ListActsResponse next */
                next?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListActsResponse. */
            type $Shape = {
              acts?: parley.v1.Act.$Shape[]|null;
              next?: string|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ListReportsRequest.
         * @deprecated Use parley.v1.ListReportsRequest.$Properties instead.
         */
        interface IListReportsRequest extends parley.v1.ListReportsRequest.$Properties {
        }

        /** Represents a ListReportsRequest. */
        class ListReportsRequest {

            /**
             * Constructs a new ListReportsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListReportsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListReportsRequest limit. */
            limit: number;

            /** ListReportsRequest after. */
            after: string;

            /** Also those that a moderator has seen to. */
            all: boolean;

            /**
             * Encodes the specified ListReportsRequest message. Does not implicitly {@link parley.v1.ListReportsRequest.verify|verify} messages.
             * @param message ListReportsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListReportsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListReportsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListReportsRequest & parley.v1.ListReportsRequest.$Shape} ListReportsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListReportsRequest & parley.v1.ListReportsRequest.$Shape;
        }

        namespace ListReportsRequest {

            /** Properties of a ListReportsRequest. */
            interface $Properties {

                /** ListReportsRequest limit */
                limit?: (number|null);

                /** ListReportsRequest after */
                after?: (string|null);

                /** Also those that a moderator has seen to. */
                all?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListReportsRequest. */
            type $Shape = parley.v1.ListReportsRequest.$Properties;
        }

        /**
         * Properties of a ListReportsResponse.
         * @deprecated Use parley.v1.ListReportsResponse.$Properties instead.
         */
        interface IListReportsResponse extends parley.v1.ListReportsResponse.$Properties {
        }

        /** Represents a ListReportsResponse. */
        class ListReportsResponse {

            /**
             * Constructs a new ListReportsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListReportsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListReportsResponse reports. */
            reports: parley.v1.Act.$Properties[];

            /** ListReportsResponse next. */
            next: string;

            /**
             * Encodes the specified ListReportsResponse message. Does not implicitly {@link parley.v1.ListReportsResponse.verify|verify} messages.
             * @param message ListReportsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListReportsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListReportsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListReportsResponse & parley.v1.ListReportsResponse.$Shape} ListReportsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListReportsResponse & parley.v1.ListReportsResponse.$Shape;
        }

        namespace ListReportsResponse {

            /** Properties of a ListReportsResponse. */
            interface $Properties {

                /** ListReportsResponse reports */
                reports?: (parley.v1.Act.$Properties[]|null);

                /** ListReportsResponse next */
                next?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListReportsResponse. */
            type $Shape = {
              reports?: parley.v1.Act.$Shape[]|null;
              next?: string|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ListModeratorsRequest.
         * @deprecated Use parley.v1.ListModeratorsRequest.$Properties instead.
         */
        interface IListModeratorsRequest extends parley.v1.ListModeratorsRequest.$Properties {
        }

        /** Represents a ListModeratorsRequest. */
        class ListModeratorsRequest {

            /**
             * Constructs a new ListModeratorsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListModeratorsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ListModeratorsRequest message. Does not implicitly {@link parley.v1.ListModeratorsRequest.verify|verify} messages.
             * @param message ListModeratorsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListModeratorsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListModeratorsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListModeratorsRequest & parley.v1.ListModeratorsRequest.$Shape} ListModeratorsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListModeratorsRequest & parley.v1.ListModeratorsRequest.$Shape;
        }

        namespace ListModeratorsRequest {

            /** Properties of a ListModeratorsRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListModeratorsRequest. */
            type $Shape = parley.v1.ListModeratorsRequest.$Properties;
        }

        /**
         * Properties of a ListModeratorsResponse.
         * @deprecated Use parley.v1.ListModeratorsResponse.$Properties instead.
         */
        interface IListModeratorsResponse extends parley.v1.ListModeratorsResponse.$Properties {
        }

        /** Represents a ListModeratorsResponse. */
        class ListModeratorsResponse {

            /**
             * Constructs a new ListModeratorsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ListModeratorsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Absent while nobody has claimed the forum. */
            founder?: (parley.v1.User.$Properties|null);

            /** ListModeratorsResponse moderators. */
            moderators: parley.v1.User.$Properties[];

            /**
             * Encodes the specified ListModeratorsResponse message. Does not implicitly {@link parley.v1.ListModeratorsResponse.verify|verify} messages.
             * @param message ListModeratorsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ListModeratorsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListModeratorsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ListModeratorsResponse & parley.v1.ListModeratorsResponse.$Shape} ListModeratorsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ListModeratorsResponse & parley.v1.ListModeratorsResponse.$Shape;
        }

        namespace ListModeratorsResponse {

            /** Properties of a ListModeratorsResponse. */
            interface $Properties {

                /** Absent while nobody has claimed the forum. */
                founder?: (parley.v1.User.$Properties|null);

                /** ListModeratorsResponse moderators */
                moderators?: (parley.v1.User.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListModeratorsResponse. */
            type $Shape = parley.v1.ListModeratorsResponse.$Properties;
        }

        /**
         * Properties of a GetSubscriptionNodeRequest.
         * @deprecated Use parley.v1.GetSubscriptionNodeRequest.$Properties instead.
         */
        interface IGetSubscriptionNodeRequest extends parley.v1.GetSubscriptionNodeRequest.$Properties {
        }

        /** Represents a GetSubscriptionNodeRequest. */
        class GetSubscriptionNodeRequest {

            /**
             * Constructs a new GetSubscriptionNodeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.GetSubscriptionNodeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetSubscriptionNodeRequest topicIds. */
            topicIds: string[];

            /** At the asked replica, whatever its load: for clients that reach no other, as pages in browsers. */
            here: boolean;

            /**
             * Encodes the specified GetSubscriptionNodeRequest message. Does not implicitly {@link parley.v1.GetSubscriptionNodeRequest.verify|verify} messages.
             * @param message GetSubscriptionNodeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.GetSubscriptionNodeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetSubscriptionNodeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.GetSubscriptionNodeRequest & parley.v1.GetSubscriptionNodeRequest.$Shape} GetSubscriptionNodeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.GetSubscriptionNodeRequest & parley.v1.GetSubscriptionNodeRequest.$Shape;
        }

        namespace GetSubscriptionNodeRequest {

            /** Properties of a GetSubscriptionNodeRequest. */
            interface $Properties {

                /** GetSubscriptionNodeRequest topicIds */
                topicIds?: (string[]|null);

                /** At the asked replica, whatever its load: for clients that reach no other, as pages in browsers. */
                here?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetSubscriptionNodeRequest. */
            type $Shape = parley.v1.GetSubscriptionNodeRequest.$Properties;
        }

        /**
         * Properties of a GetSubscriptionNodeResponse.
         * @deprecated Use parley.v1.GetSubscriptionNodeResponse.$Properties instead.
         */
        interface IGetSubscriptionNodeResponse extends parley.v1.GetSubscriptionNodeResponse.$Properties {
        }

        /** Represents a GetSubscriptionNodeResponse. */
        class GetSubscriptionNodeResponse {

            /**
             * Constructs a new GetSubscriptionNodeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.GetSubscriptionNodeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetSubscriptionNodeResponse replica. */
            replica: string;

            /** host:port, dialable as it is. */
            address: string;

            /** GetSubscriptionNodeResponse token. */
            token: string;

            /**
             * Encodes the specified GetSubscriptionNodeResponse message. Does not implicitly {@link parley.v1.GetSubscriptionNodeResponse.verify|verify} messages.
             * @param message GetSubscriptionNodeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.GetSubscriptionNodeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetSubscriptionNodeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.GetSubscriptionNodeResponse & parley.v1.GetSubscriptionNodeResponse.$Shape} GetSubscriptionNodeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.GetSubscriptionNodeResponse & parley.v1.GetSubscriptionNodeResponse.$Shape;
        }

        namespace GetSubscriptionNodeResponse {

            /** Properties of a GetSubscriptionNodeResponse. */
            interface $Properties {

                /** GetSubscriptionNodeResponse replica */
                replica?: (string|null);

                /** host:port, dialable as it is. */
                address?: (string|null);

                /** GetSubscriptionNodeResponse token */
                token?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetSubscriptionNodeResponse. */
            type $Shape = parley.v1.GetSubscriptionNodeResponse.$Properties;
        }

        /**
         * Properties of a SubscribeTopicRequest.
         * @deprecated Use parley.v1.SubscribeTopicRequest.$Properties instead.
         */
        interface ISubscribeTopicRequest extends parley.v1.SubscribeTopicRequest.$Properties {
        }

        /** Represents a SubscribeTopicRequest. */
        class SubscribeTopicRequest {

            /**
             * Constructs a new SubscribeTopicRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SubscribeTopicRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SubscribeTopicRequest topicIds. */
            topicIds: string[];

            /** SubscribeTopicRequest token. */
            token: string;

            /** Resume behind this version; absent means from now on. */
            after?: (parley.v1.VersionVector.$Properties|null);

            /** Whether one message may carry several events (`further`): under load that costs far less. */
            together: boolean;

            /**
             * Encodes the specified SubscribeTopicRequest message. Does not implicitly {@link parley.v1.SubscribeTopicRequest.verify|verify} messages.
             * @param message SubscribeTopicRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SubscribeTopicRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SubscribeTopicRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SubscribeTopicRequest & parley.v1.SubscribeTopicRequest.$Shape} SubscribeTopicRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SubscribeTopicRequest & parley.v1.SubscribeTopicRequest.$Shape;
        }

        namespace SubscribeTopicRequest {

            /** Properties of a SubscribeTopicRequest. */
            interface $Properties {

                /** SubscribeTopicRequest topicIds */
                topicIds?: (string[]|null);

                /** SubscribeTopicRequest token */
                token?: (string|null);

                /** Resume behind this version; absent means from now on. */
                after?: (parley.v1.VersionVector.$Properties|null);

                /** Whether one message may carry several events (`further`): under load that costs far less. */
                together?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SubscribeTopicRequest. */
            type $Shape = parley.v1.SubscribeTopicRequest.$Properties;
        }

        /** EventKind enum. */
        enum EventKind {

            /** EVENT_KIND_UNKNOWN value */
            EVENT_KIND_UNKNOWN = 0,

            /** EVENT_KIND_TOPIC_CREATED value */
            EVENT_KIND_TOPIC_CREATED = 1,

            /** EVENT_KIND_TOPIC_RENAMED value */
            EVENT_KIND_TOPIC_RENAMED = 2,

            /** EVENT_KIND_POSTED value */
            EVENT_KIND_POSTED = 3,

            /** EVENT_KIND_EDITED value */
            EVENT_KIND_EDITED = 4,

            /** EVENT_KIND_DELETED value */
            EVENT_KIND_DELETED = 5,

            /** EVENT_KIND_LIKED value */
            EVENT_KIND_LIKED = 6,

            /** EVENT_KIND_UNLIKED value */
            EVENT_KIND_UNLIKED = 7,

            /** Nothing happened: tells that the stream lives and how far it is. */
            EVENT_KIND_HEARTBEAT = 8,

            /** EVENT_KIND_HIDDEN value */
            EVENT_KIND_HIDDEN = 20,

            /** EVENT_KIND_RESTORED value */
            EVENT_KIND_RESTORED = 21,

            /** EVENT_KIND_LOCKED value */
            EVENT_KIND_LOCKED = 22,

            /** EVENT_KIND_UNLOCKED value */
            EVENT_KIND_UNLOCKED = 23,

            /** EVENT_KIND_PINNED value */
            EVENT_KIND_PINNED = 24,

            /** EVENT_KIND_UNPINNED value */
            EVENT_KIND_UNPINNED = 25,

            /** EVENT_KIND_MOVED value */
            EVENT_KIND_MOVED = 26
        }

        /**
         * Properties of an Event.
         * @deprecated Use parley.v1.Event.$Properties instead.
         */
        interface IEvent extends parley.v1.Event.$Properties {
        }

        /** Represents an Event. */
        class Event {

            /**
             * Constructs a new Event.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Event.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Event kind. */
            kind: parley.v1.EventKind;

            /** The entry that caused it: unique, and in order per replica. */
            replica: string;

            /** Event seq. */
            seq: number;

            /** Event atMs. */
            atMs: number;

            /** Event user. */
            user?: (parley.v1.User.$Properties|null);

            /** Event topic. */
            topic?: (parley.v1.Topic.$Properties|null);

            /** Present when the event is about a message; as it is now. */
            message?: (parley.v1.Message.$Properties|null);

            /** Hand this back in `after` to resume behind this event. */
            version?: (parley.v1.VersionVector.$Properties|null);

            /** Events that came behind this one, in order, for who asked for them together. They have none. */
            further: parley.v1.Event.$Properties[];

            /**
             * Encodes the specified Event message. Does not implicitly {@link parley.v1.Event.verify|verify} messages.
             * @param message Event message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Event & parley.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Event & parley.v1.Event.$Shape;
        }

        namespace Event {

            /** Properties of an Event. */
            interface $Properties {

                /** Event kind */
                kind?: (parley.v1.EventKind|null);

                /** The entry that caused it: unique, and in order per replica. */
                replica?: (string|null);

                /** Event seq */
                seq?: (number|null);

                /** Event atMs */
                atMs?: (number|null);

                /** Event user */
                user?: (parley.v1.User.$Properties|null);

                /** Event topic */
                topic?: (parley.v1.Topic.$Properties|null);

                /** Present when the event is about a message; as it is now. */
                message?: (parley.v1.Message.$Properties|null);

                /** Hand this back in `after` to resume behind this event. */
                version?: (parley.v1.VersionVector.$Properties|null);

                /** Events that came behind this one, in order, for who asked for them together. They have none. */
                further?: (parley.v1.Event.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Event. */
            type $Shape = parley.v1.Event.$Properties;
        }

        /** What moderators do. */
        enum ActKind {

            /** ACT_KIND_UNKNOWN value */
            ACT_KIND_UNKNOWN = 0,

            /** ACT_KIND_APPOINT value */
            ACT_KIND_APPOINT = 1,

            /** ACT_KIND_DISMISS value */
            ACT_KIND_DISMISS = 2,

            /** ACT_KIND_HIDE value */
            ACT_KIND_HIDE = 3,

            /** ACT_KIND_RESTORE value */
            ACT_KIND_RESTORE = 4,

            /** ACT_KIND_LOCK value */
            ACT_KIND_LOCK = 5,

            /** ACT_KIND_UNLOCK value */
            ACT_KIND_UNLOCK = 6,

            /** ACT_KIND_PIN value */
            ACT_KIND_PIN = 7,

            /** ACT_KIND_UNPIN value */
            ACT_KIND_UNPIN = 8,

            /** ACT_KIND_MOVE value */
            ACT_KIND_MOVE = 9,

            /** ACT_KIND_BAN value */
            ACT_KIND_BAN = 10,

            /** ACT_KIND_UNBAN value */
            ACT_KIND_UNBAN = 11
        }

        /**
         * Properties of a ReplicaCount.
         * @deprecated Use parley.v1.ReplicaCount.$Properties instead.
         */
        interface IReplicaCount extends parley.v1.ReplicaCount.$Properties {
        }

        /** Represents a ReplicaCount. */
        class ReplicaCount {

            /**
             * Constructs a new ReplicaCount.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ReplicaCount.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReplicaCount replica. */
            replica: string;

            /** ReplicaCount count. */
            count: number;

            /**
             * Encodes the specified ReplicaCount message. Does not implicitly {@link parley.v1.ReplicaCount.verify|verify} messages.
             * @param message ReplicaCount message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ReplicaCount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReplicaCount message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ReplicaCount & parley.v1.ReplicaCount.$Shape} ReplicaCount
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ReplicaCount & parley.v1.ReplicaCount.$Shape;
        }

        namespace ReplicaCount {

            /** Properties of a ReplicaCount. */
            interface $Properties {

                /** ReplicaCount replica */
                replica?: (string|null);

                /** ReplicaCount count */
                count?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReplicaCount. */
            type $Shape = parley.v1.ReplicaCount.$Properties;
        }

        /**
         * Properties of a GetClusterStateRequest.
         * @deprecated Use parley.v1.GetClusterStateRequest.$Properties instead.
         */
        interface IGetClusterStateRequest extends parley.v1.GetClusterStateRequest.$Properties {
        }

        /** Represents a GetClusterStateRequest. */
        class GetClusterStateRequest {

            /**
             * Constructs a new GetClusterStateRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.GetClusterStateRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified GetClusterStateRequest message. Does not implicitly {@link parley.v1.GetClusterStateRequest.verify|verify} messages.
             * @param message GetClusterStateRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.GetClusterStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetClusterStateRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.GetClusterStateRequest & parley.v1.GetClusterStateRequest.$Shape} GetClusterStateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.GetClusterStateRequest & parley.v1.GetClusterStateRequest.$Shape;
        }

        namespace GetClusterStateRequest {

            /** Properties of a GetClusterStateRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetClusterStateRequest. */
            type $Shape = parley.v1.GetClusterStateRequest.$Properties;
        }

        /**
         * Properties of a WatchClusterStateRequest.
         * @deprecated Use parley.v1.WatchClusterStateRequest.$Properties instead.
         */
        interface IWatchClusterStateRequest extends parley.v1.WatchClusterStateRequest.$Properties {
        }

        /** Represents a WatchClusterStateRequest. */
        class WatchClusterStateRequest {

            /**
             * Constructs a new WatchClusterStateRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.WatchClusterStateRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified WatchClusterStateRequest message. Does not implicitly {@link parley.v1.WatchClusterStateRequest.verify|verify} messages.
             * @param message WatchClusterStateRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.WatchClusterStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchClusterStateRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.WatchClusterStateRequest & parley.v1.WatchClusterStateRequest.$Shape} WatchClusterStateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.WatchClusterStateRequest & parley.v1.WatchClusterStateRequest.$Shape;
        }

        namespace WatchClusterStateRequest {

            /** Properties of a WatchClusterStateRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WatchClusterStateRequest. */
            type $Shape = parley.v1.WatchClusterStateRequest.$Properties;
        }

        /**
         * Properties of a ReplicaState.
         * @deprecated Use parley.v1.ReplicaState.$Properties instead.
         */
        interface IReplicaState extends parley.v1.ReplicaState.$Properties {
        }

        /** Represents a ReplicaState. */
        class ReplicaState {

            /**
             * Constructs a new ReplicaState.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ReplicaState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReplicaState id. */
            id: string;

            /** ReplicaState name. */
            name: string;

            /** gRPC address, host:port. */
            apiAddress: string;

            /** Multiaddrs between replicas. */
            addresses: string[];

            /**
             * Role in its mode: `peer` in crdt mode; `head`, `middle`, `tail`, `syncing` or `out` in chain
             * mode (a chain of one is its `head`), as the configuration says that the asked replica knows.
             */
            role: string;

            /**
             * Of the asked replica `serving`, `recovering`, or in chain mode `syncing` or `waiting` (it has
             * no place or no lease); of the others `connected` or `unreachable`.
             */
            state: string;

            /** What it has applied; in chain mode its commit index, as the count of `chain`. */
            version: parley.v1.ReplicaCount.$Properties[];

            /** Hex; of the forum at `version`. */
            digest: string;

            /** Entries that it lacks of those this replica holds. */
            lag: number;

            /** Entries that this replica lacks of those it holds. */
            ahead: number;

            /** ReplicaState subscriptions. */
            subscriptions: number;

            /** ReplicaState grants. */
            grants: number;

            /** Milliseconds since it was last heard of. */
            silentMs: number;

            /** Only for replicas of the same machine. */
            pid: number;

            /** ReplicaState self. */
            self: boolean;

            /** Chain mode: its place in the chain, from 1 for the head; 0 for one without a place. */
            place: number;

            /**
             * Chain mode: where its log ends; what is behind its commit index is not committed yet, as far
             * as it knows.
             */
            held: number;

            /** Chain mode: for how long it may still answer strict reads, as it last said; 0 without a lease. */
            leaseMs: number;

            /**
             * Encodes the specified ReplicaState message. Does not implicitly {@link parley.v1.ReplicaState.verify|verify} messages.
             * @param message ReplicaState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ReplicaState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReplicaState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ReplicaState & parley.v1.ReplicaState.$Shape} ReplicaState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ReplicaState & parley.v1.ReplicaState.$Shape;
        }

        namespace ReplicaState {

            /** Properties of a ReplicaState. */
            interface $Properties {

                /** ReplicaState id */
                id?: (string|null);

                /** ReplicaState name */
                name?: (string|null);

                /** gRPC address, host:port. */
                apiAddress?: (string|null);

                /** Multiaddrs between replicas. */
                addresses?: (string[]|null);

                /**
                 * Role in its mode: `peer` in crdt mode; `head`, `middle`, `tail`, `syncing` or `out` in chain
                 * mode (a chain of one is its `head`), as the configuration says that the asked replica knows.
                 */
                role?: (string|null);

                /**
                 * Of the asked replica `serving`, `recovering`, or in chain mode `syncing` or `waiting` (it has
                 * no place or no lease); of the others `connected` or `unreachable`.
                 */
                state?: (string|null);

                /** What it has applied; in chain mode its commit index, as the count of `chain`. */
                version?: (parley.v1.ReplicaCount.$Properties[]|null);

                /** Hex; of the forum at `version`. */
                digest?: (string|null);

                /** Entries that it lacks of those this replica holds. */
                lag?: (number|null);

                /** Entries that this replica lacks of those it holds. */
                ahead?: (number|null);

                /** ReplicaState subscriptions */
                subscriptions?: (number|null);

                /** ReplicaState grants */
                grants?: (number|null);

                /** Milliseconds since it was last heard of. */
                silentMs?: (number|null);

                /** Only for replicas of the same machine. */
                pid?: (number|null);

                /** ReplicaState self */
                self?: (boolean|null);

                /** Chain mode: its place in the chain, from 1 for the head; 0 for one without a place. */
                place?: (number|null);

                /**
                 * Chain mode: where its log ends; what is behind its commit index is not committed yet, as far
                 * as it knows.
                 */
                held?: (number|null);

                /** Chain mode: for how long it may still answer strict reads, as it last said; 0 without a lease. */
                leaseMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReplicaState. */
            type $Shape = parley.v1.ReplicaState.$Properties;
        }

        /**
         * Properties of a ChainReport.
         * @deprecated Use parley.v1.ChainReport.$Properties instead.
         */
        interface IChainReport extends parley.v1.ChainReport.$Properties {
        }

        /** What the asked replica found out about another start of a replica. */
        class ChainReport {

            /**
             * Constructs a new ChainReport.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ChainReport.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** `caught-up`: it holds all that we hold; `stuck`: it does not take what we send. */
            kind: string;

            /** ChainReport replica. */
            replica: string;

            /** ChainReport incarnation. */
            incarnation: number;

            /**
             * Encodes the specified ChainReport message. Does not implicitly {@link parley.v1.ChainReport.verify|verify} messages.
             * @param message ChainReport message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ChainReport.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChainReport message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ChainReport & parley.v1.ChainReport.$Shape} ChainReport
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ChainReport & parley.v1.ChainReport.$Shape;
        }

        namespace ChainReport {

            /** Properties of a ChainReport. */
            interface $Properties {

                /** `caught-up`: it holds all that we hold; `stuck`: it does not take what we send. */
                kind?: (string|null);

                /** ChainReport replica */
                replica?: (string|null);

                /** ChainReport incarnation */
                incarnation?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChainReport. */
            type $Shape = parley.v1.ChainReport.$Properties;
        }

        /**
         * Properties of a ChainState.
         * @deprecated Use parley.v1.ChainState.$Properties instead.
         */
        interface IChainState extends parley.v1.ChainState.$Properties {
        }

        /** The chain, as the asked replica knows it. Its epoch is the one of ClusterState. */
        class ChainState {

            /**
             * Constructs a new ChainState.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ChainState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** A majority of these decides on the next configuration; none with etcd. */
            voters: string[];

            /** Replicas that left for good. */
            left: string[];

            /** Who makes configurations: `members` or `etcd`. */
            coordinator: string;

            /** Who proposes them now, if that is known. */
            proposer: string;

            /** Why there is no configuration, or no next one; empty if nothing is wrong. */
            waitsFor: string;

            /** Whether the asked replica agrees with its predecessor's log in this epoch. */
            reconciled: boolean;

            /** ChainState reports. */
            reports: parley.v1.ChainReport.$Properties[];

            /**
             * Encodes the specified ChainState message. Does not implicitly {@link parley.v1.ChainState.verify|verify} messages.
             * @param message ChainState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ChainState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChainState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ChainState & parley.v1.ChainState.$Shape} ChainState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ChainState & parley.v1.ChainState.$Shape;
        }

        namespace ChainState {

            /** Properties of a ChainState. */
            interface $Properties {

                /** A majority of these decides on the next configuration; none with etcd. */
                voters?: (string[]|null);

                /** Replicas that left for good. */
                left?: (string[]|null);

                /** Who makes configurations: `members` or `etcd`. */
                coordinator?: (string|null);

                /** Who proposes them now, if that is known. */
                proposer?: (string|null);

                /** Why there is no configuration, or no next one; empty if nothing is wrong. */
                waitsFor?: (string|null);

                /** Whether the asked replica agrees with its predecessor's log in this epoch. */
                reconciled?: (boolean|null);

                /** ChainState reports */
                reports?: (parley.v1.ChainReport.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChainState. */
            type $Shape = parley.v1.ChainState.$Properties;
        }

        /**
         * Properties of an Alarm.
         * @deprecated Use parley.v1.Alarm.$Properties instead.
         */
        interface IAlarm extends parley.v1.Alarm.$Properties {
        }

        /** Represents an Alarm. */
        class Alarm {

            /**
             * Constructs a new Alarm.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Alarm.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** `divergence`, `equivocation`, `disk`, `clock`. */
            kind: string;

            /** Alarm replica. */
            replica: string;

            /** Alarm text. */
            text: string;

            /** Alarm sinceMs. */
            sinceMs: number;

            /**
             * Encodes the specified Alarm message. Does not implicitly {@link parley.v1.Alarm.verify|verify} messages.
             * @param message Alarm message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Alarm.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Alarm message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Alarm & parley.v1.Alarm.$Shape} Alarm
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Alarm & parley.v1.Alarm.$Shape;
        }

        namespace Alarm {

            /** Properties of an Alarm. */
            interface $Properties {

                /** `divergence`, `equivocation`, `disk`, `clock`. */
                kind?: (string|null);

                /** Alarm replica */
                replica?: (string|null);

                /** Alarm text */
                text?: (string|null);

                /** Alarm sinceMs */
                sinceMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Alarm. */
            type $Shape = parley.v1.Alarm.$Properties;
        }

        /**
         * Properties of a BalancedReplica.
         * @deprecated Use parley.v1.BalancedReplica.$Properties instead.
         */
        interface IBalancedReplica extends parley.v1.BalancedReplica.$Properties {
        }

        /** A replica as the balancer knows it. */
        class BalancedReplica {

            /**
             * Constructs a new BalancedReplica.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.BalancedReplica.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BalancedReplica id. */
            id: string;

            /** BalancedReplica name. */
            name: string;

            /** BalancedReplica apiAddress. */
            apiAddress: string;

            /**
             * `ready`; `catching-up`: it lacks what the others had when it came; `waiting`: it says itself
             * that it cannot answer now; `silent`: it is not heard of, or a connection to it broke.
             */
            state: string;

            /** As it said of itself. */
            role: string;

            /** Calls that it answered, and those of them that wrote. */
            requests: number;

            /** BalancedReplica writes. */
            writes: number;

            /** Calls that it did not answer, or for which it said that it is unavailable. */
            failures: number;

            /** Calls under way at it, calls that wait for it, and streams open. */
            underWay: number;

            /** BalancedReplica queued. */
            queued: number;

            /** BalancedReplica streams. */
            streams: number;

            /** Milliseconds since it was last heard of. */
            silentMs: number;

            /**
             * Encodes the specified BalancedReplica message. Does not implicitly {@link parley.v1.BalancedReplica.verify|verify} messages.
             * @param message BalancedReplica message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.BalancedReplica.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BalancedReplica message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.BalancedReplica & parley.v1.BalancedReplica.$Shape} BalancedReplica
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.BalancedReplica & parley.v1.BalancedReplica.$Shape;
        }

        namespace BalancedReplica {

            /** Properties of a BalancedReplica. */
            interface $Properties {

                /** BalancedReplica id */
                id?: (string|null);

                /** BalancedReplica name */
                name?: (string|null);

                /** BalancedReplica apiAddress */
                apiAddress?: (string|null);

                /**
                 * `ready`; `catching-up`: it lacks what the others had when it came; `waiting`: it says itself
                 * that it cannot answer now; `silent`: it is not heard of, or a connection to it broke.
                 */
                state?: (string|null);

                /** As it said of itself. */
                role?: (string|null);

                /** Calls that it answered, and those of them that wrote. */
                requests?: (number|null);

                /** BalancedReplica writes */
                writes?: (number|null);

                /** Calls that it did not answer, or for which it said that it is unavailable. */
                failures?: (number|null);

                /** Calls under way at it, calls that wait for it, and streams open. */
                underWay?: (number|null);

                /** BalancedReplica queued */
                queued?: (number|null);

                /** BalancedReplica streams */
                streams?: (number|null);

                /** Milliseconds since it was last heard of. */
                silentMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BalancedReplica. */
            type $Shape = parley.v1.BalancedReplica.$Properties;
        }

        /**
         * Properties of a BalancerState.
         * @deprecated Use parley.v1.BalancerState.$Properties instead.
         */
        interface IBalancerState extends parley.v1.BalancerState.$Properties {
        }

        /** Represents a BalancerState. */
        class BalancerState {

            /**
             * Constructs a new BalancerState.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.BalancerState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** host:port. */
            address: string;

            /** In the order in which they came. */
            replicas: parley.v1.BalancedReplica.$Properties[];

            /**
             * Encodes the specified BalancerState message. Does not implicitly {@link parley.v1.BalancerState.verify|verify} messages.
             * @param message BalancerState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.BalancerState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BalancerState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.BalancerState & parley.v1.BalancerState.$Shape} BalancerState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.BalancerState & parley.v1.BalancerState.$Shape;
        }

        namespace BalancerState {

            /** Properties of a BalancerState. */
            interface $Properties {

                /** host:port. */
                address?: (string|null);

                /** In the order in which they came. */
                replicas?: (parley.v1.BalancedReplica.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BalancerState. */
            type $Shape = parley.v1.BalancerState.$Properties;
        }

        /**
         * Properties of a ClusterState.
         * @deprecated Use parley.v1.ClusterState.$Properties instead.
         */
        interface IClusterState extends parley.v1.ClusterState.$Properties {
        }

        /** Represents a ClusterState. */
        class ClusterState {

            /**
             * Constructs a new ClusterState.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ClusterState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClusterState forumId. */
            forumId: string;

            /** ClusterState forumName. */
            forumName: string;

            /** `crdt` or `chain`. */
            mode: string;

            /** Of the configuration in chain mode; 0 in crdt mode, and before the first. */
            epoch: number;

            /** The asked replica first. */
            replicas: parley.v1.ReplicaState.$Properties[];

            /** ClusterState alarms. */
            alarms: parley.v1.Alarm.$Properties[];

            /** ClusterState users. */
            users: number;

            /** ClusterState topics. */
            topics: number;

            /** ClusterState messages. */
            messages: number;

            /** ClusterState entries. */
            entries: number;

            /** Absent in crdt mode. */
            chain?: (parley.v1.ChainState.$Properties|null);

            /**
             * Of the balancer that passed the question on; absent where a replica was asked itself. Who gets
             * it stays where it is: the replicas may be out of its reach.
             */
            balancer?: (parley.v1.BalancerState.$Properties|null);

            /**
             * Encodes the specified ClusterState message. Does not implicitly {@link parley.v1.ClusterState.verify|verify} messages.
             * @param message ClusterState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ClusterState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClusterState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ClusterState & parley.v1.ClusterState.$Shape} ClusterState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ClusterState & parley.v1.ClusterState.$Shape;
        }

        namespace ClusterState {

            /** Properties of a ClusterState. */
            interface $Properties {

                /** ClusterState forumId */
                forumId?: (string|null);

                /** ClusterState forumName */
                forumName?: (string|null);

                /** `crdt` or `chain`. */
                mode?: (string|null);

                /** Of the configuration in chain mode; 0 in crdt mode, and before the first. */
                epoch?: (number|null);

                /** The asked replica first. */
                replicas?: (parley.v1.ReplicaState.$Properties[]|null);

                /** ClusterState alarms */
                alarms?: (parley.v1.Alarm.$Properties[]|null);

                /** ClusterState users */
                users?: (number|null);

                /** ClusterState topics */
                topics?: (number|null);

                /** ClusterState messages */
                messages?: (number|null);

                /** ClusterState entries */
                entries?: (number|null);

                /** Absent in crdt mode. */
                chain?: (parley.v1.ChainState.$Properties|null);

                /**
                 * Of the balancer that passed the question on; absent where a replica was asked itself. Who gets
                 * it stays where it is: the replicas may be out of its reach.
                 */
                balancer?: (parley.v1.BalancerState.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ClusterState. */
            type $Shape = parley.v1.ClusterState.$Properties;
        }

        /**
         * Properties of a LeaveRequest.
         * @deprecated Use parley.v1.LeaveRequest.$Properties instead.
         */
        interface ILeaveRequest extends parley.v1.LeaveRequest.$Properties {
        }

        /** Represents a LeaveRequest. */
        class LeaveRequest {

            /**
             * Constructs a new LeaveRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.LeaveRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Its whole id. */
            replica: string;

            /**
             * Encodes the specified LeaveRequest message. Does not implicitly {@link parley.v1.LeaveRequest.verify|verify} messages.
             * @param message LeaveRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.LeaveRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeaveRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.LeaveRequest & parley.v1.LeaveRequest.$Shape} LeaveRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.LeaveRequest & parley.v1.LeaveRequest.$Shape;
        }

        namespace LeaveRequest {

            /** Properties of a LeaveRequest. */
            interface $Properties {

                /** Its whole id. */
                replica?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeaveRequest. */
            type $Shape = parley.v1.LeaveRequest.$Properties;
        }

        /**
         * Properties of a LeaveResponse.
         * @deprecated Use parley.v1.LeaveResponse.$Properties instead.
         */
        interface ILeaveResponse extends parley.v1.LeaveResponse.$Properties {
        }

        /** It was taken out: it is not taken back. */
        class LeaveResponse {

            /**
             * Constructs a new LeaveResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.LeaveResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified LeaveResponse message. Does not implicitly {@link parley.v1.LeaveResponse.verify|verify} messages.
             * @param message LeaveResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.LeaveResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeaveResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.LeaveResponse & parley.v1.LeaveResponse.$Shape} LeaveResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.LeaveResponse & parley.v1.LeaveResponse.$Shape;
        }

        namespace LeaveResponse {

            /** Properties of a LeaveResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeaveResponse. */
            type $Shape = parley.v1.LeaveResponse.$Properties;
        }

        /**
         * Properties of a GetDigestRequest.
         * @deprecated Use parley.v1.GetDigestRequest.$Properties instead.
         */
        interface IGetDigestRequest extends parley.v1.GetDigestRequest.$Properties {
        }

        /** Represents a GetDigestRequest. */
        class GetDigestRequest {

            /**
             * Constructs a new GetDigestRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.GetDigestRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Only the digest of the whole forum. */
            forumOnly: boolean;

            /** Page of topics. */
            after: string;

            /**
             * Encodes the specified GetDigestRequest message. Does not implicitly {@link parley.v1.GetDigestRequest.verify|verify} messages.
             * @param message GetDigestRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.GetDigestRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetDigestRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.GetDigestRequest & parley.v1.GetDigestRequest.$Shape} GetDigestRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.GetDigestRequest & parley.v1.GetDigestRequest.$Shape;
        }

        namespace GetDigestRequest {

            /** Properties of a GetDigestRequest. */
            interface $Properties {

                /** Only the digest of the whole forum. */
                forumOnly?: (boolean|null);

                /** Page of topics. */
                after?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetDigestRequest. */
            type $Shape = parley.v1.GetDigestRequest.$Properties;
        }

        /**
         * Properties of a TopicDigest.
         * @deprecated Use parley.v1.TopicDigest.$Properties instead.
         */
        interface ITopicDigest extends parley.v1.TopicDigest.$Properties {
        }

        /** Represents a TopicDigest. */
        class TopicDigest {

            /**
             * Constructs a new TopicDigest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.TopicDigest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TopicDigest topicId. */
            topicId: string;

            /** TopicDigest title. */
            title: string;

            /** TopicDigest digest. */
            digest: string;

            /**
             * Encodes the specified TopicDigest message. Does not implicitly {@link parley.v1.TopicDigest.verify|verify} messages.
             * @param message TopicDigest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.TopicDigest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TopicDigest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.TopicDigest & parley.v1.TopicDigest.$Shape} TopicDigest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.TopicDigest & parley.v1.TopicDigest.$Shape;
        }

        namespace TopicDigest {

            /** Properties of a TopicDigest. */
            interface $Properties {

                /** TopicDigest topicId */
                topicId?: (string|null);

                /** TopicDigest title */
                title?: (string|null);

                /** TopicDigest digest */
                digest?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TopicDigest. */
            type $Shape = parley.v1.TopicDigest.$Properties;
        }

        /**
         * Properties of a GetDigestResponse.
         * @deprecated Use parley.v1.GetDigestResponse.$Properties instead.
         */
        interface IGetDigestResponse extends parley.v1.GetDigestResponse.$Properties {
        }

        /** Represents a GetDigestResponse. */
        class GetDigestResponse {

            /**
             * Constructs a new GetDigestResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.GetDigestResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetDigestResponse version. */
            version: parley.v1.ReplicaCount.$Properties[];

            /** GetDigestResponse forumDigest. */
            forumDigest: string;

            /** Users and read marks, which belong to no topic. */
            accountsDigest: string;

            /** GetDigestResponse topics. */
            topics: parley.v1.TopicDigest.$Properties[];

            /** GetDigestResponse next. */
            next: string;

            /**
             * Encodes the specified GetDigestResponse message. Does not implicitly {@link parley.v1.GetDigestResponse.verify|verify} messages.
             * @param message GetDigestResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.GetDigestResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetDigestResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.GetDigestResponse & parley.v1.GetDigestResponse.$Shape} GetDigestResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.GetDigestResponse & parley.v1.GetDigestResponse.$Shape;
        }

        namespace GetDigestResponse {

            /** Properties of a GetDigestResponse. */
            interface $Properties {

                /** GetDigestResponse version */
                version?: (parley.v1.ReplicaCount.$Properties[]|null);

                /** GetDigestResponse forumDigest */
                forumDigest?: (string|null);

                /** Users and read marks, which belong to no topic. */
                accountsDigest?: (string|null);

                /** GetDigestResponse topics */
                topics?: (parley.v1.TopicDigest.$Properties[]|null);

                /** GetDigestResponse next */
                next?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetDigestResponse. */
            type $Shape = parley.v1.GetDigestResponse.$Properties;
        }
    }
}
