import * as $protobuf from "../codec/pbruntime.js";
import Long = require("long");

/** Namespace parley. */
export namespace parley {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a BatchBody.
         * @deprecated Use parley.v1.BatchBody.$Properties instead.
         */
        interface IBatchBody extends parley.v1.BatchBody.$Properties {
        }

        /**
         * The sealed part of a batch: these bytes are signed, hashed, kept and passed on exactly as they
         * came. Payloads (texts and edits) travel beside them, so that they can be erased later.
         */
        class BatchBody {

            /**
             * Constructs a new BatchBody.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.BatchBody.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BatchBody forum. */
            forum: string;

            /**
             * Every replica id this batch speaks of; index 0 is its author. All `replica` fields below are
             * indexes into this list.
             */
            replicas: string[];

            /** BatchBody firstSeq. */
            firstSeq: number;

            /** BatchBody epoch. */
            epoch: number;

            /** SHA-256 of the body of the author's previous batch; empty in the author's first. */
            previous: Uint8Array;

            /** What changed in the author's vector clock since its previous batch (its own count left out). */
            clock: parley.v1.Component.$Properties[];

            /** Hybrid logical time, milliseconds since 1970. */
            time: number;

            /** BatchBody ops. */
            ops: parley.v1.Op.$Properties[];

            /**
             * Creates a new BatchBody instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BatchBody instance
             */
            static create(properties: parley.v1.BatchBody.$Shape): parley.v1.BatchBody & parley.v1.BatchBody.$Shape;
            static create(properties?: parley.v1.BatchBody.$Properties): parley.v1.BatchBody;

            /**
             * Encodes the specified BatchBody message. Does not implicitly {@link parley.v1.BatchBody.verify|verify} messages.
             * @param message BatchBody message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.BatchBody.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BatchBody message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.BatchBody & parley.v1.BatchBody.$Shape} BatchBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.BatchBody & parley.v1.BatchBody.$Shape;

            /**
             * Gets the type url for BatchBody
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace BatchBody {

            /** Properties of a BatchBody. */
            interface $Properties {

                /** BatchBody forum */
                forum?: (string|null);

                /**
                 * Every replica id this batch speaks of; index 0 is its author. All `replica` fields below are
                 * indexes into this list.
                 */
                replicas?: (string[]|null);

                /** BatchBody firstSeq */
                firstSeq?: (number|null);

                /** BatchBody epoch */
                epoch?: (number|null);

                /** SHA-256 of the body of the author's previous batch; empty in the author's first. */
                previous?: (Uint8Array|null);

                /** What changed in the author's vector clock since its previous batch (its own count left out). */
                clock?: (parley.v1.Component.$Properties[]|null);

                /** Hybrid logical time, milliseconds since 1970. */
                time?: (number|null);

                /** BatchBody ops */
                ops?: (parley.v1.Op.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BatchBody. */
            type $Shape = {
              forum?: string|null;
              replicas?: string[]|null;
              firstSeq?: number|null;
              epoch?: number|null;
              previous?: Uint8Array|null;
              clock?: parley.v1.Component.$Shape[]|null;
              time?: number|null;
              ops?: parley.v1.Op.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Component.
         * @deprecated Use parley.v1.Component.$Properties instead.
         */
        interface IComponent extends parley.v1.Component.$Properties {
        }

        /** Represents a Component. */
        class Component {

            /**
             * Constructs a new Component.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Component.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Component replica. */
            replica: number;

            /** Component count. */
            count: number;

            /**
             * Creates a new Component instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Component instance
             */
            static create(properties: parley.v1.Component.$Shape): parley.v1.Component & parley.v1.Component.$Shape;
            static create(properties?: parley.v1.Component.$Properties): parley.v1.Component;

            /**
             * Encodes the specified Component message. Does not implicitly {@link parley.v1.Component.verify|verify} messages.
             * @param message Component message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Component.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Component message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Component & parley.v1.Component.$Shape} Component
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Component & parley.v1.Component.$Shape;

            /**
             * Gets the type url for Component
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Component {

            /** Properties of a Component. */
            interface $Properties {

                /** Component replica */
                replica?: (number|null);

                /** Component count */
                count?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Component. */
            type $Shape = parley.v1.Component.$Properties;
        }

        /**
         * Properties of a Ref.
         * @deprecated Use parley.v1.Ref.$Properties instead.
         */
        interface IRef extends parley.v1.Ref.$Properties {
        }

        /** A content id: `number` at the replica that made it. */
        class Ref {

            /**
             * Constructs a new Ref.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Ref.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ref replica. */
            replica: number;

            /** Ref number. */
            number: number;

            /**
             * Creates a new Ref instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Ref instance
             */
            static create(properties: parley.v1.Ref.$Shape): parley.v1.Ref & parley.v1.Ref.$Shape;
            static create(properties?: parley.v1.Ref.$Properties): parley.v1.Ref;

            /**
             * Encodes the specified Ref message. Does not implicitly {@link parley.v1.Ref.verify|verify} messages.
             * @param message Ref message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Ref.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Ref message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Ref & parley.v1.Ref.$Shape} Ref
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Ref & parley.v1.Ref.$Shape;

            /**
             * Gets the type url for Ref
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Ref {

            /** Properties of a Ref. */
            interface $Properties {

                /** Ref replica */
                replica?: (number|null);

                /** Ref number */
                number?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ref. */
            type $Shape = parley.v1.Ref.$Properties;
        }

        /**
         * Properties of a Target.
         * @deprecated Use parley.v1.Target.$Properties instead.
         */
        interface ITarget extends parley.v1.Target.$Properties {
        }

        /** Represents a Target. */
        class Target {

            /**
             * Constructs a new Target.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Target.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Target topic. */
            topic?: (parley.v1.Ref.$Properties|null);

            /** Target message. */
            message?: (parley.v1.Ref.$Properties|null);

            /** Target what. */
            what?: ("topic"|"message");

            /**
             * Creates a new Target instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Target instance
             */
            static create(properties: parley.v1.Target.$Shape): parley.v1.Target & parley.v1.Target.$Shape;
            static create(properties?: parley.v1.Target.$Properties): parley.v1.Target;

            /**
             * Encodes the specified Target message. Does not implicitly {@link parley.v1.Target.verify|verify} messages.
             * @param message Target message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Target.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Target message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Target & parley.v1.Target.$Shape} Target
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Target & parley.v1.Target.$Shape;

            /**
             * Gets the type url for Target
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Target {

            /** Properties of a Target. */
            interface $Properties {

                /** Target topic */
                topic?: (parley.v1.Ref.$Properties|null);

                /** Target message */
                message?: (parley.v1.Ref.$Properties|null);

                /** Target what */
                what?: ("topic"|"message");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Target. */
            type $Shape = {
              topic?: parley.v1.Ref.$Shape|null;
              message?: parley.v1.Ref.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ what?: undefined; topic?: null; message?: null }|{ what?: "topic"; topic: parley.v1.Ref.$Shape; message?: null }|{ what?: "message"; topic?: null; message: parley.v1.Ref.$Shape })
            );
        }

        /**
         * Properties of an Op.
         * @deprecated Use parley.v1.Op.$Properties instead.
         */
        interface IOp extends parley.v1.Op.$Properties {
        }

        /** Represents an Op. */
        class Op {

            /**
             * Constructs a new Op.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Op.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** First 16 bytes of SHA-256 of the client's request id: the id itself stays with the client. */
            requestKey: Uint8Array;

            /** First 8 bytes of SHA-256 of what was requested: tells a retry from a reuse. */
            fingerprint: Uint8Array;

            /** Op createUser. */
            createUser?: (parley.v1.CreateUserOp.$Properties|null);

            /** Op createTopic. */
            createTopic?: (parley.v1.CreateTopicOp.$Properties|null);

            /** Op postMessage. */
            postMessage?: (parley.v1.PostMessageOp.$Properties|null);

            /** Op like. */
            like?: (parley.v1.LikeOp.$Properties|null);

            /** Op editMessage. */
            editMessage?: (parley.v1.EditMessageOp.$Properties|null);

            /** Op deleteMessage. */
            deleteMessage?: (parley.v1.DeleteMessageOp.$Properties|null);

            /** Op renameTopic. */
            renameTopic?: (parley.v1.RenameTopicOp.$Properties|null);

            /** Op markRead. */
            markRead?: (parley.v1.MarkReadOp.$Properties|null);

            /** Op claimForum. */
            claimForum?: (parley.v1.ClaimForumOp.$Properties|null);

            /** Op moderate. */
            moderate?: (parley.v1.ModerateOp.$Properties|null);

            /** Op report. */
            report?: (parley.v1.ReportOp.$Properties|null);

            /** Op what. */
            what?: ("createUser"|"createTopic"|"postMessage"|"like"|"editMessage"|"deleteMessage"|"renameTopic"|"markRead"|"claimForum"|"moderate"|"report");

            /**
             * Creates a new Op instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Op instance
             */
            static create(properties: parley.v1.Op.$Shape): parley.v1.Op & parley.v1.Op.$Shape;
            static create(properties?: parley.v1.Op.$Properties): parley.v1.Op;

            /**
             * Encodes the specified Op message. Does not implicitly {@link parley.v1.Op.verify|verify} messages.
             * @param message Op message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Op.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Op message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Op & parley.v1.Op.$Shape} Op
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Op & parley.v1.Op.$Shape;

            /**
             * Gets the type url for Op
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Op {

            /** Properties of an Op. */
            interface $Properties {

                /** First 16 bytes of SHA-256 of the client's request id: the id itself stays with the client. */
                requestKey?: (Uint8Array|null);

                /** First 8 bytes of SHA-256 of what was requested: tells a retry from a reuse. */
                fingerprint?: (Uint8Array|null);

                /** Op createUser */
                createUser?: (parley.v1.CreateUserOp.$Properties|null);

                /** Op createTopic */
                createTopic?: (parley.v1.CreateTopicOp.$Properties|null);

                /** Op postMessage */
                postMessage?: (parley.v1.PostMessageOp.$Properties|null);

                /** Op like */
                like?: (parley.v1.LikeOp.$Properties|null);

                /** Op editMessage */
                editMessage?: (parley.v1.EditMessageOp.$Properties|null);

                /** Op deleteMessage */
                deleteMessage?: (parley.v1.DeleteMessageOp.$Properties|null);

                /** Op renameTopic */
                renameTopic?: (parley.v1.RenameTopicOp.$Properties|null);

                /** Op markRead */
                markRead?: (parley.v1.MarkReadOp.$Properties|null);

                /** Op claimForum */
                claimForum?: (parley.v1.ClaimForumOp.$Properties|null);

                /** Op moderate */
                moderate?: (parley.v1.ModerateOp.$Properties|null);

                /** Op report */
                report?: (parley.v1.ReportOp.$Properties|null);

                /** Op what */
                what?: ("createUser"|"createTopic"|"postMessage"|"like"|"editMessage"|"deleteMessage"|"renameTopic"|"markRead"|"claimForum"|"moderate"|"report");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Op. */
            type $Shape = {
              requestKey?: Uint8Array|null;
              fingerprint?: Uint8Array|null;
              createUser?: parley.v1.CreateUserOp.$Shape|null;
              createTopic?: parley.v1.CreateTopicOp.$Shape|null;
              postMessage?: parley.v1.PostMessageOp.$Shape|null;
              like?: parley.v1.LikeOp.$Shape|null;
              editMessage?: parley.v1.EditMessageOp.$Shape|null;
              deleteMessage?: parley.v1.DeleteMessageOp.$Shape|null;
              renameTopic?: parley.v1.RenameTopicOp.$Shape|null;
              markRead?: parley.v1.MarkReadOp.$Shape|null;
              claimForum?: parley.v1.ClaimForumOp.$Shape|null;
              moderate?: parley.v1.ModerateOp.$Shape|null;
              report?: parley.v1.ReportOp.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ what?: undefined; createUser?: null; createTopic?: null; postMessage?: null; like?: null; editMessage?: null; deleteMessage?: null; renameTopic?: null; markRead?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "createUser"; createUser: parley.v1.CreateUserOp.$Shape; createTopic?: null; postMessage?: null; like?: null; editMessage?: null; deleteMessage?: null; renameTopic?: null; markRead?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "createTopic"; createUser?: null; createTopic: parley.v1.CreateTopicOp.$Shape; postMessage?: null; like?: null; editMessage?: null; deleteMessage?: null; renameTopic?: null; markRead?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "postMessage"; createUser?: null; createTopic?: null; postMessage: parley.v1.PostMessageOp.$Shape; like?: null; editMessage?: null; deleteMessage?: null; renameTopic?: null; markRead?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "like"; createUser?: null; createTopic?: null; postMessage?: null; like: parley.v1.LikeOp.$Shape; editMessage?: null; deleteMessage?: null; renameTopic?: null; markRead?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "editMessage"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; editMessage: parley.v1.EditMessageOp.$Shape; deleteMessage?: null; renameTopic?: null; markRead?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "deleteMessage"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; editMessage?: null; deleteMessage: parley.v1.DeleteMessageOp.$Shape; renameTopic?: null; markRead?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "renameTopic"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; editMessage?: null; deleteMessage?: null; renameTopic: parley.v1.RenameTopicOp.$Shape; markRead?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "markRead"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; editMessage?: null; deleteMessage?: null; renameTopic?: null; markRead: parley.v1.MarkReadOp.$Shape; claimForum?: null; moderate?: null; report?: null }|{ what?: "claimForum"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; editMessage?: null; deleteMessage?: null; renameTopic?: null; markRead?: null; claimForum: parley.v1.ClaimForumOp.$Shape; moderate?: null; report?: null }|{ what?: "moderate"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; editMessage?: null; deleteMessage?: null; renameTopic?: null; markRead?: null; claimForum?: null; moderate: parley.v1.ModerateOp.$Shape; report?: null }|{ what?: "report"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; editMessage?: null; deleteMessage?: null; renameTopic?: null; markRead?: null; claimForum?: null; moderate?: null; report: parley.v1.ReportOp.$Shape })
            );
        }

        /**
         * Properties of a CreateUserOp.
         * @deprecated Use parley.v1.CreateUserOp.$Properties instead.
         */
        interface ICreateUserOp extends parley.v1.CreateUserOp.$Properties {
        }

        /** Represents a CreateUserOp. */
        class CreateUserOp {

            /**
             * Constructs a new CreateUserOp.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.CreateUserOp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateUserOp name. */
            name: string;

            /** CreateUserOp secretHash. */
            secretHash: Uint8Array;

            /** CreateUserOp date. */
            date: number;

            /**
             * Creates a new CreateUserOp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateUserOp instance
             */
            static create(properties: parley.v1.CreateUserOp.$Shape): parley.v1.CreateUserOp & parley.v1.CreateUserOp.$Shape;
            static create(properties?: parley.v1.CreateUserOp.$Properties): parley.v1.CreateUserOp;

            /**
             * Encodes the specified CreateUserOp message. Does not implicitly {@link parley.v1.CreateUserOp.verify|verify} messages.
             * @param message CreateUserOp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.CreateUserOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateUserOp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.CreateUserOp & parley.v1.CreateUserOp.$Shape} CreateUserOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.CreateUserOp & parley.v1.CreateUserOp.$Shape;

            /**
             * Gets the type url for CreateUserOp
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CreateUserOp {

            /** Properties of a CreateUserOp. */
            interface $Properties {

                /** CreateUserOp name */
                name?: (string|null);

                /** CreateUserOp secretHash */
                secretHash?: (Uint8Array|null);

                /** CreateUserOp date */
                date?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateUserOp. */
            type $Shape = parley.v1.CreateUserOp.$Properties;
        }

        /**
         * Properties of a CreateTopicOp.
         * @deprecated Use parley.v1.CreateTopicOp.$Properties instead.
         */
        interface ICreateTopicOp extends parley.v1.CreateTopicOp.$Properties {
        }

        /** Represents a CreateTopicOp. */
        class CreateTopicOp {

            /**
             * Constructs a new CreateTopicOp.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.CreateTopicOp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateTopicOp user. */
            user?: (parley.v1.Ref.$Properties|null);

            /** CreateTopicOp title. */
            title: string;

            /** SHA-256 of the text; empty when the topic has none. */
            textHash: Uint8Array;

            /** CreateTopicOp labels. */
            labels: string[];

            /** CreateTopicOp date. */
            date: number;

            /**
             * Creates a new CreateTopicOp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateTopicOp instance
             */
            static create(properties: parley.v1.CreateTopicOp.$Shape): parley.v1.CreateTopicOp & parley.v1.CreateTopicOp.$Shape;
            static create(properties?: parley.v1.CreateTopicOp.$Properties): parley.v1.CreateTopicOp;

            /**
             * Encodes the specified CreateTopicOp message. Does not implicitly {@link parley.v1.CreateTopicOp.verify|verify} messages.
             * @param message CreateTopicOp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.CreateTopicOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateTopicOp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.CreateTopicOp & parley.v1.CreateTopicOp.$Shape} CreateTopicOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.CreateTopicOp & parley.v1.CreateTopicOp.$Shape;

            /**
             * Gets the type url for CreateTopicOp
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CreateTopicOp {

            /** Properties of a CreateTopicOp. */
            interface $Properties {

                /** CreateTopicOp user */
                user?: (parley.v1.Ref.$Properties|null);

                /** CreateTopicOp title */
                title?: (string|null);

                /** SHA-256 of the text; empty when the topic has none. */
                textHash?: (Uint8Array|null);

                /** CreateTopicOp labels */
                labels?: (string[]|null);

                /** CreateTopicOp date */
                date?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateTopicOp. */
            type $Shape = parley.v1.CreateTopicOp.$Properties;
        }

        /**
         * Properties of a PostMessageOp.
         * @deprecated Use parley.v1.PostMessageOp.$Properties instead.
         */
        interface IPostMessageOp extends parley.v1.PostMessageOp.$Properties {
        }

        /** Represents a PostMessageOp. */
        class PostMessageOp {

            /**
             * Constructs a new PostMessageOp.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.PostMessageOp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PostMessageOp user. */
            user?: (parley.v1.Ref.$Properties|null);

            /** PostMessageOp topic. */
            topic?: (parley.v1.Ref.$Properties|null);

            /** PostMessageOp parent. */
            parent?: (parley.v1.Ref.$Properties|null);

            /** PostMessageOp textHash. */
            textHash: Uint8Array;

            /** PostMessageOp date. */
            date: number;

            /**
             * Creates a new PostMessageOp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PostMessageOp instance
             */
            static create(properties: parley.v1.PostMessageOp.$Shape): parley.v1.PostMessageOp & parley.v1.PostMessageOp.$Shape;
            static create(properties?: parley.v1.PostMessageOp.$Properties): parley.v1.PostMessageOp;

            /**
             * Encodes the specified PostMessageOp message. Does not implicitly {@link parley.v1.PostMessageOp.verify|verify} messages.
             * @param message PostMessageOp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.PostMessageOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PostMessageOp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.PostMessageOp & parley.v1.PostMessageOp.$Shape} PostMessageOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.PostMessageOp & parley.v1.PostMessageOp.$Shape;

            /**
             * Gets the type url for PostMessageOp
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PostMessageOp {

            /** Properties of a PostMessageOp. */
            interface $Properties {

                /** PostMessageOp user */
                user?: (parley.v1.Ref.$Properties|null);

                /** PostMessageOp topic */
                topic?: (parley.v1.Ref.$Properties|null);

                /** PostMessageOp parent */
                parent?: (parley.v1.Ref.$Properties|null);

                /** PostMessageOp textHash */
                textHash?: (Uint8Array|null);

                /** PostMessageOp date */
                date?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PostMessageOp. */
            type $Shape = parley.v1.PostMessageOp.$Properties;
        }

        /**
         * Properties of a LikeOp.
         * @deprecated Use parley.v1.LikeOp.$Properties instead.
         */
        interface ILikeOp extends parley.v1.LikeOp.$Properties {
        }

        /** Represents a LikeOp. */
        class LikeOp {

            /**
             * Constructs a new LikeOp.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.LikeOp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LikeOp user. */
            user?: (parley.v1.Ref.$Properties|null);

            /** LikeOp target. */
            target?: (parley.v1.Target.$Properties|null);

            /** LikeOp count. */
            count: number;

            /**
             * Creates a new LikeOp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LikeOp instance
             */
            static create(properties: parley.v1.LikeOp.$Shape): parley.v1.LikeOp & parley.v1.LikeOp.$Shape;
            static create(properties?: parley.v1.LikeOp.$Properties): parley.v1.LikeOp;

            /**
             * Encodes the specified LikeOp message. Does not implicitly {@link parley.v1.LikeOp.verify|verify} messages.
             * @param message LikeOp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.LikeOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LikeOp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.LikeOp & parley.v1.LikeOp.$Shape} LikeOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.LikeOp & parley.v1.LikeOp.$Shape;

            /**
             * Gets the type url for LikeOp
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace LikeOp {

            /** Properties of a LikeOp. */
            interface $Properties {

                /** LikeOp user */
                user?: (parley.v1.Ref.$Properties|null);

                /** LikeOp target */
                target?: (parley.v1.Target.$Properties|null);

                /** LikeOp count */
                count?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LikeOp. */
            type $Shape = {
              user?: parley.v1.Ref.$Shape|null;
              target?: parley.v1.Target.$Shape|null;
              count?: number|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an EditMessageOp.
         * @deprecated Use parley.v1.EditMessageOp.$Properties instead.
         */
        interface IEditMessageOp extends parley.v1.EditMessageOp.$Properties {
        }

        /** Represents an EditMessageOp. */
        class EditMessageOp {

            /**
             * Constructs a new EditMessageOp.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.EditMessageOp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EditMessageOp user. */
            user?: (parley.v1.Ref.$Properties|null);

            /** EditMessageOp target. */
            target?: (parley.v1.Target.$Properties|null);

            /** SHA-256 of the Yjs update. */
            updateHash: Uint8Array;

            /** Request key of the entry that made the target. */
            targetKey: Uint8Array;

            /** From here on everybody may edit the text. */
            opens: boolean;

            /** Of an edit that is not the author's: request key of the edit that opened the text. */
            openingKey: Uint8Array;

            /**
             * Creates a new EditMessageOp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EditMessageOp instance
             */
            static create(properties: parley.v1.EditMessageOp.$Shape): parley.v1.EditMessageOp & parley.v1.EditMessageOp.$Shape;
            static create(properties?: parley.v1.EditMessageOp.$Properties): parley.v1.EditMessageOp;

            /**
             * Encodes the specified EditMessageOp message. Does not implicitly {@link parley.v1.EditMessageOp.verify|verify} messages.
             * @param message EditMessageOp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.EditMessageOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EditMessageOp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.EditMessageOp & parley.v1.EditMessageOp.$Shape} EditMessageOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.EditMessageOp & parley.v1.EditMessageOp.$Shape;

            /**
             * Gets the type url for EditMessageOp
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace EditMessageOp {

            /** Properties of an EditMessageOp. */
            interface $Properties {

                /** EditMessageOp user */
                user?: (parley.v1.Ref.$Properties|null);

                /** EditMessageOp target */
                target?: (parley.v1.Target.$Properties|null);

                /** SHA-256 of the Yjs update. */
                updateHash?: (Uint8Array|null);

                /** Request key of the entry that made the target. */
                targetKey?: (Uint8Array|null);

                /** From here on everybody may edit the text. */
                opens?: (boolean|null);

                /** Of an edit that is not the author's: request key of the edit that opened the text. */
                openingKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EditMessageOp. */
            type $Shape = {
              user?: parley.v1.Ref.$Shape|null;
              target?: parley.v1.Target.$Shape|null;
              updateHash?: Uint8Array|null;
              targetKey?: Uint8Array|null;
              opens?: boolean|null;
              openingKey?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a DeleteMessageOp.
         * @deprecated Use parley.v1.DeleteMessageOp.$Properties instead.
         */
        interface IDeleteMessageOp extends parley.v1.DeleteMessageOp.$Properties {
        }

        /** Represents a DeleteMessageOp. */
        class DeleteMessageOp {

            /**
             * Constructs a new DeleteMessageOp.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.DeleteMessageOp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteMessageOp user. */
            user?: (parley.v1.Ref.$Properties|null);

            /** DeleteMessageOp target. */
            target?: (parley.v1.Target.$Properties|null);

            /** Request key of the entry that made the target. */
            targetKey: Uint8Array;

            /**
             * Creates a new DeleteMessageOp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteMessageOp instance
             */
            static create(properties: parley.v1.DeleteMessageOp.$Shape): parley.v1.DeleteMessageOp & parley.v1.DeleteMessageOp.$Shape;
            static create(properties?: parley.v1.DeleteMessageOp.$Properties): parley.v1.DeleteMessageOp;

            /**
             * Encodes the specified DeleteMessageOp message. Does not implicitly {@link parley.v1.DeleteMessageOp.verify|verify} messages.
             * @param message DeleteMessageOp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.DeleteMessageOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteMessageOp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.DeleteMessageOp & parley.v1.DeleteMessageOp.$Shape} DeleteMessageOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.DeleteMessageOp & parley.v1.DeleteMessageOp.$Shape;

            /**
             * Gets the type url for DeleteMessageOp
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DeleteMessageOp {

            /** Properties of a DeleteMessageOp. */
            interface $Properties {

                /** DeleteMessageOp user */
                user?: (parley.v1.Ref.$Properties|null);

                /** DeleteMessageOp target */
                target?: (parley.v1.Target.$Properties|null);

                /** Request key of the entry that made the target. */
                targetKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteMessageOp. */
            type $Shape = {
              user?: parley.v1.Ref.$Shape|null;
              target?: parley.v1.Target.$Shape|null;
              targetKey?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a RenameTopicOp.
         * @deprecated Use parley.v1.RenameTopicOp.$Properties instead.
         */
        interface IRenameTopicOp extends parley.v1.RenameTopicOp.$Properties {
        }

        /** Represents a RenameTopicOp. */
        class RenameTopicOp {

            /**
             * Constructs a new RenameTopicOp.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.RenameTopicOp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RenameTopicOp user. */
            user?: (parley.v1.Ref.$Properties|null);

            /** RenameTopicOp topic. */
            topic?: (parley.v1.Ref.$Properties|null);

            /** RenameTopicOp title. */
            title: string;

            /**
             * Creates a new RenameTopicOp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RenameTopicOp instance
             */
            static create(properties: parley.v1.RenameTopicOp.$Shape): parley.v1.RenameTopicOp & parley.v1.RenameTopicOp.$Shape;
            static create(properties?: parley.v1.RenameTopicOp.$Properties): parley.v1.RenameTopicOp;

            /**
             * Encodes the specified RenameTopicOp message. Does not implicitly {@link parley.v1.RenameTopicOp.verify|verify} messages.
             * @param message RenameTopicOp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.RenameTopicOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RenameTopicOp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.RenameTopicOp & parley.v1.RenameTopicOp.$Shape} RenameTopicOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.RenameTopicOp & parley.v1.RenameTopicOp.$Shape;

            /**
             * Gets the type url for RenameTopicOp
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RenameTopicOp {

            /** Properties of a RenameTopicOp. */
            interface $Properties {

                /** RenameTopicOp user */
                user?: (parley.v1.Ref.$Properties|null);

                /** RenameTopicOp topic */
                topic?: (parley.v1.Ref.$Properties|null);

                /** RenameTopicOp title */
                title?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RenameTopicOp. */
            type $Shape = parley.v1.RenameTopicOp.$Properties;
        }

        /**
         * Properties of a MarkReadOp.
         * @deprecated Use parley.v1.MarkReadOp.$Properties instead.
         */
        interface IMarkReadOp extends parley.v1.MarkReadOp.$Properties {
        }

        /** Represents a MarkReadOp. */
        class MarkReadOp {

            /**
             * Constructs a new MarkReadOp.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.MarkReadOp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarkReadOp user. */
            user?: (parley.v1.Ref.$Properties|null);

            /** MarkReadOp topic. */
            topic?: (parley.v1.Ref.$Properties|null);

            /** MarkReadOp upTo. */
            upTo: parley.v1.Component.$Properties[];

            /**
             * Creates a new MarkReadOp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarkReadOp instance
             */
            static create(properties: parley.v1.MarkReadOp.$Shape): parley.v1.MarkReadOp & parley.v1.MarkReadOp.$Shape;
            static create(properties?: parley.v1.MarkReadOp.$Properties): parley.v1.MarkReadOp;

            /**
             * Encodes the specified MarkReadOp message. Does not implicitly {@link parley.v1.MarkReadOp.verify|verify} messages.
             * @param message MarkReadOp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.MarkReadOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkReadOp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.MarkReadOp & parley.v1.MarkReadOp.$Shape} MarkReadOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.MarkReadOp & parley.v1.MarkReadOp.$Shape;

            /**
             * Gets the type url for MarkReadOp
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MarkReadOp {

            /** Properties of a MarkReadOp. */
            interface $Properties {

                /** MarkReadOp user */
                user?: (parley.v1.Ref.$Properties|null);

                /** MarkReadOp topic */
                topic?: (parley.v1.Ref.$Properties|null);

                /** MarkReadOp upTo */
                upTo?: (parley.v1.Component.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarkReadOp. */
            type $Shape = parley.v1.MarkReadOp.$Properties;
        }

        /**
         * Properties of a ClaimForumOp.
         * @deprecated Use parley.v1.ClaimForumOp.$Properties instead.
         */
        interface IClaimForumOp extends parley.v1.ClaimForumOp.$Properties {
        }

        /** Represents a ClaimForumOp. */
        class ClaimForumOp {

            /**
             * Constructs a new ClaimForumOp.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ClaimForumOp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClaimForumOp user. */
            user?: (parley.v1.Ref.$Properties|null);

            /**
             * Creates a new ClaimForumOp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ClaimForumOp instance
             */
            static create(properties: parley.v1.ClaimForumOp.$Shape): parley.v1.ClaimForumOp & parley.v1.ClaimForumOp.$Shape;
            static create(properties?: parley.v1.ClaimForumOp.$Properties): parley.v1.ClaimForumOp;

            /**
             * Encodes the specified ClaimForumOp message. Does not implicitly {@link parley.v1.ClaimForumOp.verify|verify} messages.
             * @param message ClaimForumOp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ClaimForumOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClaimForumOp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ClaimForumOp & parley.v1.ClaimForumOp.$Shape} ClaimForumOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ClaimForumOp & parley.v1.ClaimForumOp.$Shape;

            /**
             * Gets the type url for ClaimForumOp
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ClaimForumOp {

            /** Properties of a ClaimForumOp. */
            interface $Properties {

                /** ClaimForumOp user */
                user?: (parley.v1.Ref.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ClaimForumOp. */
            type $Shape = parley.v1.ClaimForumOp.$Properties;
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
         * Properties of a ModerateOp.
         * @deprecated Use parley.v1.ModerateOp.$Properties instead.
         */
        interface IModerateOp extends parley.v1.ModerateOp.$Properties {
        }

        /** Represents a ModerateOp. */
        class ModerateOp {

            /**
             * Constructs a new ModerateOp.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ModerateOp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ModerateOp user. */
            user?: (parley.v1.Ref.$Properties|null);

            /** ModerateOp act. */
            act: parley.v1.ActKind;

            /** ModerateOp subjectUser. */
            subjectUser?: (parley.v1.Ref.$Properties|null);

            /** ModerateOp subjectTopic. */
            subjectTopic?: (parley.v1.Ref.$Properties|null);

            /** ModerateOp subjectMessage. */
            subjectMessage?: (parley.v1.Ref.$Properties|null);

            /** Of a move: all that the topic is to have. */
            labels: string[];

            /** ModerateOp reason. */
            reason: string;

            /** ModerateOp subject. */
            subject?: ("subjectUser"|"subjectTopic"|"subjectMessage");

            /**
             * Creates a new ModerateOp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ModerateOp instance
             */
            static create(properties: parley.v1.ModerateOp.$Shape): parley.v1.ModerateOp & parley.v1.ModerateOp.$Shape;
            static create(properties?: parley.v1.ModerateOp.$Properties): parley.v1.ModerateOp;

            /**
             * Encodes the specified ModerateOp message. Does not implicitly {@link parley.v1.ModerateOp.verify|verify} messages.
             * @param message ModerateOp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ModerateOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ModerateOp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ModerateOp & parley.v1.ModerateOp.$Shape} ModerateOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ModerateOp & parley.v1.ModerateOp.$Shape;

            /**
             * Gets the type url for ModerateOp
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ModerateOp {

            /** Properties of a ModerateOp. */
            interface $Properties {

                /** ModerateOp user */
                user?: (parley.v1.Ref.$Properties|null);

                /** ModerateOp act */
                act?: (parley.v1.ActKind|null);

                /** ModerateOp subjectUser */
                subjectUser?: (parley.v1.Ref.$Properties|null);

                /** ModerateOp subjectTopic */
                subjectTopic?: (parley.v1.Ref.$Properties|null);

                /** ModerateOp subjectMessage */
                subjectMessage?: (parley.v1.Ref.$Properties|null);

                /** Of a move: all that the topic is to have. */
                labels?: (string[]|null);

                /** ModerateOp reason */
                reason?: (string|null);

                /** ModerateOp subject */
                subject?: ("subjectUser"|"subjectTopic"|"subjectMessage");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ModerateOp. */
            type $Shape = {
              user?: parley.v1.Ref.$Shape|null;
              act?: parley.v1.ActKind|null;
              subjectUser?: parley.v1.Ref.$Shape|null;
              subjectTopic?: parley.v1.Ref.$Shape|null;
              subjectMessage?: parley.v1.Ref.$Shape|null;
              labels?: string[]|null;
              reason?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ subject?: undefined; subjectUser?: null; subjectTopic?: null; subjectMessage?: null }|{ subject?: "subjectUser"; subjectUser: parley.v1.Ref.$Shape; subjectTopic?: null; subjectMessage?: null }|{ subject?: "subjectTopic"; subjectUser?: null; subjectTopic: parley.v1.Ref.$Shape; subjectMessage?: null }|{ subject?: "subjectMessage"; subjectUser?: null; subjectTopic?: null; subjectMessage: parley.v1.Ref.$Shape })
            );
        }

        /**
         * Properties of a ReportOp.
         * @deprecated Use parley.v1.ReportOp.$Properties instead.
         */
        interface IReportOp extends parley.v1.ReportOp.$Properties {
        }

        /** Represents a ReportOp. */
        class ReportOp {

            /**
             * Constructs a new ReportOp.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ReportOp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReportOp user. */
            user?: (parley.v1.Ref.$Properties|null);

            /** ReportOp target. */
            target?: (parley.v1.Target.$Properties|null);

            /** ReportOp reason. */
            reason: string;

            /**
             * Creates a new ReportOp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReportOp instance
             */
            static create(properties: parley.v1.ReportOp.$Shape): parley.v1.ReportOp & parley.v1.ReportOp.$Shape;
            static create(properties?: parley.v1.ReportOp.$Properties): parley.v1.ReportOp;

            /**
             * Encodes the specified ReportOp message. Does not implicitly {@link parley.v1.ReportOp.verify|verify} messages.
             * @param message ReportOp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ReportOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReportOp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ReportOp & parley.v1.ReportOp.$Shape} ReportOp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ReportOp & parley.v1.ReportOp.$Shape;

            /**
             * Gets the type url for ReportOp
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReportOp {

            /** Properties of a ReportOp. */
            interface $Properties {

                /** ReportOp user */
                user?: (parley.v1.Ref.$Properties|null);

                /** ReportOp target */
                target?: (parley.v1.Target.$Properties|null);

                /** ReportOp reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReportOp. */
            type $Shape = {
              user?: parley.v1.Ref.$Shape|null;
              target?: parley.v1.Target.$Shape|null;
              reason?: string|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a SealedBatch.
         * @deprecated Use parley.v1.SealedBatch.$Properties instead.
         */
        interface ISealedBatch extends parley.v1.SealedBatch.$Properties {
        }

        /** A batch as it travels. */
        class SealedBatch {

            /**
             * Constructs a new SealedBatch.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SealedBatch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SealedBatch body. */
            body: Uint8Array;

            /** SealedBatch signature. */
            signature: Uint8Array;

            /** The author's Ed25519 public key (raw, 32 bytes); its hash is the author's id. */
            authorKey: Uint8Array;

            /** The payload of each op that has one, in order of the ops. */
            payloads: parley.v1.Payload.$Properties[];

            /**
             * Creates a new SealedBatch instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SealedBatch instance
             */
            static create(properties: parley.v1.SealedBatch.$Shape): parley.v1.SealedBatch & parley.v1.SealedBatch.$Shape;
            static create(properties?: parley.v1.SealedBatch.$Properties): parley.v1.SealedBatch;

            /**
             * Encodes the specified SealedBatch message. Does not implicitly {@link parley.v1.SealedBatch.verify|verify} messages.
             * @param message SealedBatch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SealedBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SealedBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SealedBatch & parley.v1.SealedBatch.$Shape} SealedBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SealedBatch & parley.v1.SealedBatch.$Shape;

            /**
             * Gets the type url for SealedBatch
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SealedBatch {

            /** Properties of a SealedBatch. */
            interface $Properties {

                /** SealedBatch body */
                body?: (Uint8Array|null);

                /** SealedBatch signature */
                signature?: (Uint8Array|null);

                /** The author's Ed25519 public key (raw, 32 bytes); its hash is the author's id. */
                authorKey?: (Uint8Array|null);

                /** The payload of each op that has one, in order of the ops. */
                payloads?: (parley.v1.Payload.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SealedBatch. */
            type $Shape = {
              body?: Uint8Array|null;
              signature?: Uint8Array|null;
              authorKey?: Uint8Array|null;
              payloads?: parley.v1.Payload.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Payload.
         * @deprecated Use parley.v1.Payload.$Properties instead.
         */
        interface IPayload extends parley.v1.Payload.$Properties {
        }

        /** Represents a Payload. */
        class Payload {

            /**
             * Constructs a new Payload.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Payload.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Index of the op in the batch. */
            op: number;

            /** Payload text. */
            text?: (string|null);

            /** Payload update. */
            update?: (Uint8Array|null);

            /** The payload was erased; the batch that deletes it travels in `erasing`. */
            erased?: (boolean|null);

            /** Payload content. */
            content?: ("text"|"update"|"erased");

            /**
             * Creates a new Payload instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Payload instance
             */
            static create(properties: parley.v1.Payload.$Shape): parley.v1.Payload & parley.v1.Payload.$Shape;
            static create(properties?: parley.v1.Payload.$Properties): parley.v1.Payload;

            /**
             * Encodes the specified Payload message. Does not implicitly {@link parley.v1.Payload.verify|verify} messages.
             * @param message Payload message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Payload.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Payload message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Payload & parley.v1.Payload.$Shape} Payload
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Payload & parley.v1.Payload.$Shape;

            /**
             * Gets the type url for Payload
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Payload {

            /** Properties of a Payload. */
            interface $Properties {

                /** Index of the op in the batch. */
                op?: (number|null);

                /** Payload text */
                text?: (string|null);

                /** Payload update */
                update?: (Uint8Array|null);

                /** The payload was erased; the batch that deletes it travels in `erasing`. */
                erased?: (boolean|null);

                /** Payload content */
                content?: ("text"|"update"|"erased");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Payload. */
            type $Shape = {
              op?: number|null;
              text?: string|null;
              update?: Uint8Array|null;
              erased?: boolean|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ content?: undefined; text?: null; update?: null; erased?: null }|{ content?: "text"; text: string; update?: null; erased?: null }|{ content?: "update"; text?: null; update: Uint8Array; erased?: null }|{ content?: "erased"; text?: null; update?: null; erased: boolean })
            );
        }

        /**
         * Properties of a Packet.
         * @deprecated Use parley.v1.Packet.$Properties instead.
         */
        interface IPacket extends parley.v1.Packet.$Properties {
        }

        /** One frame between two replicas. */
        class Packet {

            /**
             * Constructs a new Packet.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Packet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Packet hello. */
            hello?: (parley.v1.Hello.$Properties|null);

            /** Packet tell. */
            tell?: (parley.v1.Tell.$Properties|null);

            /** Packet batches. */
            batches?: (parley.v1.Batches.$Properties|null);

            /** Packet equivocation. */
            equivocation?: (parley.v1.Equivocation.$Properties|null);

            /** Packet grant. */
            grant?: (parley.v1.GrantRequest.$Properties|null);

            /** Packet granted. */
            granted?: (parley.v1.GrantReply.$Properties|null);

            /** Packet load. */
            load?: (parley.v1.Load.$Properties|null);

            /** Packet resume. */
            resume?: (parley.v1.Resume.$Properties|null);

            /** Packet append. */
            append?: (parley.v1.ChainAppend.$Properties|null);

            /** Packet ack. */
            ack?: (parley.v1.ChainAck.$Properties|null);

            /** Packet foreign. */
            foreign?: (parley.v1.ChainForeign.$Properties|null);

            /** Packet ask. */
            ask?: (parley.v1.ChainAsk.$Properties|null);

            /** Packet index. */
            index?: (parley.v1.ChainIndex.$Properties|null);

            /** Packet coordination. */
            coordination?: (parley.v1.Coordination.$Properties|null);

            /** Packet relay. */
            relay?: (parley.v1.Relay.$Properties|null);

            /** Packet relayed. */
            relayed?: (parley.v1.Relayed.$Properties|null);

            /** Packet relayGrant. */
            relayGrant?: (parley.v1.RelayGrant.$Properties|null);

            /** Packet relayedGrant. */
            relayedGrant?: (parley.v1.RelayedGrant.$Properties|null);

            /** Packet wanted. */
            wanted?: (parley.v1.Wanted.$Properties|null);

            /** Packet found. */
            found?: (parley.v1.FoundBatches.$Properties|null);

            /** Packet cursor. */
            cursor?: (parley.v1.MovedCursor.$Properties|null);

            /** A sender that writes a trace: its event clock as it sent this. Others leave it out. */
            trace: parley.v1.ReplicaCount.$Properties[];

            /** Packet what. */
            what?: ("hello"|"tell"|"batches"|"equivocation"|"grant"|"granted"|"load"|"resume"|"append"|"ack"|"foreign"|"ask"|"index"|"coordination"|"relay"|"relayed"|"relayGrant"|"relayedGrant"|"wanted"|"found"|"cursor");

            /**
             * Creates a new Packet instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Packet instance
             */
            static create(properties: parley.v1.Packet.$Shape): parley.v1.Packet & parley.v1.Packet.$Shape;
            static create(properties?: parley.v1.Packet.$Properties): parley.v1.Packet;

            /**
             * Encodes the specified Packet message. Does not implicitly {@link parley.v1.Packet.verify|verify} messages.
             * @param message Packet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Packet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Packet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Packet & parley.v1.Packet.$Shape} Packet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Packet & parley.v1.Packet.$Shape;

            /**
             * Gets the type url for Packet
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Packet {

            /** Properties of a Packet. */
            interface $Properties {

                /** Packet hello */
                hello?: (parley.v1.Hello.$Properties|null);

                /** Packet tell */
                tell?: (parley.v1.Tell.$Properties|null);

                /** Packet batches */
                batches?: (parley.v1.Batches.$Properties|null);

                /** Packet equivocation */
                equivocation?: (parley.v1.Equivocation.$Properties|null);

                /** Packet grant */
                grant?: (parley.v1.GrantRequest.$Properties|null);

                /** Packet granted */
                granted?: (parley.v1.GrantReply.$Properties|null);

                /** Packet load */
                load?: (parley.v1.Load.$Properties|null);

                /** Packet resume */
                resume?: (parley.v1.Resume.$Properties|null);

                /** Packet append */
                append?: (parley.v1.ChainAppend.$Properties|null);

                /** Packet ack */
                ack?: (parley.v1.ChainAck.$Properties|null);

                /** Packet foreign */
                foreign?: (parley.v1.ChainForeign.$Properties|null);

                /** Packet ask */
                ask?: (parley.v1.ChainAsk.$Properties|null);

                /** Packet index */
                index?: (parley.v1.ChainIndex.$Properties|null);

                /** Packet coordination */
                coordination?: (parley.v1.Coordination.$Properties|null);

                /** Packet relay */
                relay?: (parley.v1.Relay.$Properties|null);

                /** Packet relayed */
                relayed?: (parley.v1.Relayed.$Properties|null);

                /** Packet relayGrant */
                relayGrant?: (parley.v1.RelayGrant.$Properties|null);

                /** Packet relayedGrant */
                relayedGrant?: (parley.v1.RelayedGrant.$Properties|null);

                /** Packet wanted */
                wanted?: (parley.v1.Wanted.$Properties|null);

                /** Packet found */
                found?: (parley.v1.FoundBatches.$Properties|null);

                /** Packet cursor */
                cursor?: (parley.v1.MovedCursor.$Properties|null);

                /** A sender that writes a trace: its event clock as it sent this. Others leave it out. */
                trace?: (parley.v1.ReplicaCount.$Properties[]|null);

                /** Packet what */
                what?: ("hello"|"tell"|"batches"|"equivocation"|"grant"|"granted"|"load"|"resume"|"append"|"ack"|"foreign"|"ask"|"index"|"coordination"|"relay"|"relayed"|"relayGrant"|"relayedGrant"|"wanted"|"found"|"cursor");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Packet. */
            type $Shape = {
              hello?: parley.v1.Hello.$Shape|null;
              tell?: parley.v1.Tell.$Shape|null;
              batches?: parley.v1.Batches.$Shape|null;
              equivocation?: parley.v1.Equivocation.$Shape|null;
              grant?: parley.v1.GrantRequest.$Shape|null;
              granted?: parley.v1.GrantReply.$Shape|null;
              load?: parley.v1.Load.$Shape|null;
              resume?: parley.v1.Resume.$Shape|null;
              append?: parley.v1.ChainAppend.$Shape|null;
              ack?: parley.v1.ChainAck.$Shape|null;
              foreign?: parley.v1.ChainForeign.$Shape|null;
              ask?: parley.v1.ChainAsk.$Shape|null;
              index?: parley.v1.ChainIndex.$Shape|null;
              coordination?: parley.v1.Coordination.$Shape|null;
              relay?: parley.v1.Relay.$Shape|null;
              relayed?: parley.v1.Relayed.$Shape|null;
              relayGrant?: parley.v1.RelayGrant.$Shape|null;
              relayedGrant?: parley.v1.RelayedGrant.$Shape|null;
              wanted?: parley.v1.Wanted.$Shape|null;
              found?: parley.v1.FoundBatches.$Shape|null;
              cursor?: parley.v1.MovedCursor.$Shape|null;
              trace?: parley.v1.ReplicaCount.$Shape[]|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ what?: undefined; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "hello"; hello: parley.v1.Hello.$Shape; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "tell"; hello?: null; tell: parley.v1.Tell.$Shape; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "batches"; hello?: null; tell?: null; batches: parley.v1.Batches.$Shape; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "equivocation"; hello?: null; tell?: null; batches?: null; equivocation: parley.v1.Equivocation.$Shape; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "grant"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant: parley.v1.GrantRequest.$Shape; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "granted"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted: parley.v1.GrantReply.$Shape; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "load"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load: parley.v1.Load.$Shape; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "resume"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume: parley.v1.Resume.$Shape; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "append"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append: parley.v1.ChainAppend.$Shape; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "ack"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack: parley.v1.ChainAck.$Shape; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "foreign"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign: parley.v1.ChainForeign.$Shape; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "ask"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask: parley.v1.ChainAsk.$Shape; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "index"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index: parley.v1.ChainIndex.$Shape; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "coordination"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination: parley.v1.Coordination.$Shape; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "relay"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay: parley.v1.Relay.$Shape; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "relayed"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed: parley.v1.Relayed.$Shape; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "relayGrant"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant: parley.v1.RelayGrant.$Shape; relayedGrant?: null; wanted?: null; found?: null; cursor?: null }|{ what?: "relayedGrant"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant: parley.v1.RelayedGrant.$Shape; wanted?: null; found?: null; cursor?: null }|{ what?: "wanted"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted: parley.v1.Wanted.$Shape; found?: null; cursor?: null }|{ what?: "found"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found: parley.v1.FoundBatches.$Shape; cursor?: null }|{ what?: "cursor"; hello?: null; tell?: null; batches?: null; equivocation?: null; grant?: null; granted?: null; load?: null; resume?: null; append?: null; ack?: null; foreign?: null; ask?: null; index?: null; coordination?: null; relay?: null; relayed?: null; relayGrant?: null; relayedGrant?: null; wanted?: null; found?: null; cursor: parley.v1.MovedCursor.$Shape })
            );
        }

        /**
         * Properties of a Hello.
         * @deprecated Use parley.v1.Hello.$Properties instead.
         */
        interface IHello extends parley.v1.Hello.$Properties {
        }

        /** The first frame on a link, in both directions; sent again when addresses changed. */
        class Hello {

            /**
             * Constructs a new Hello.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Hello.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Hello protocol. */
            protocol: number;

            /** Hello forum. */
            forum: string;

            /** Hello replica. */
            replica: string;

            /** Hello name. */
            name: string;

            /** Hello apiAddress. */
            apiAddress: string;

            /** Hello machine. */
            machine: string;

            /** Addresses (multiaddrs) at which this replica can be dialled. */
            addresses: string[];

            /** Hello pid. */
            pid: number;

            /** Addresses at which other replicas can be dialled, as far as the sender knows. */
            known: string[];

            /** Whether the sender takes part in gossip. */
            gossip: boolean;

            /**
             * Creates a new Hello instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Hello instance
             */
            static create(properties: parley.v1.Hello.$Shape): parley.v1.Hello & parley.v1.Hello.$Shape;
            static create(properties?: parley.v1.Hello.$Properties): parley.v1.Hello;

            /**
             * Encodes the specified Hello message. Does not implicitly {@link parley.v1.Hello.verify|verify} messages.
             * @param message Hello message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Hello & parley.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Hello & parley.v1.Hello.$Shape;

            /**
             * Gets the type url for Hello
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Hello {

            /** Properties of a Hello. */
            interface $Properties {

                /** Hello protocol */
                protocol?: (number|null);

                /** Hello forum */
                forum?: (string|null);

                /** Hello replica */
                replica?: (string|null);

                /** Hello name */
                name?: (string|null);

                /** Hello apiAddress */
                apiAddress?: (string|null);

                /** Hello machine */
                machine?: (string|null);

                /** Addresses (multiaddrs) at which this replica can be dialled. */
                addresses?: (string[]|null);

                /** Hello pid */
                pid?: (number|null);

                /** Addresses at which other replicas can be dialled, as far as the sender knows. */
                known?: (string[]|null);

                /** Whether the sender takes part in gossip. */
                gossip?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Hello. */
            type $Shape = parley.v1.Hello.$Properties;
        }

        /**
         * Properties of a Tell.
         * @deprecated Use parley.v1.Tell.$Properties instead.
         */
        interface ITell extends parley.v1.Tell.$Properties {
        }

        /** What a replica holds: the heart of anti-entropy. */
        class Tell {

            /**
             * Constructs a new Tell.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Tell.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Tell vector. */
            vector: parley.v1.ReplicaCount.$Properties[];

            /** Tell digest. */
            digest: Uint8Array;

            /** For each author caught telling two stories, the seq from which it is void. */
            voidFrom: parley.v1.ReplicaCount.$Properties[];

            /**
             * Creates a new Tell instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Tell instance
             */
            static create(properties: parley.v1.Tell.$Shape): parley.v1.Tell & parley.v1.Tell.$Shape;
            static create(properties?: parley.v1.Tell.$Properties): parley.v1.Tell;

            /**
             * Encodes the specified Tell message. Does not implicitly {@link parley.v1.Tell.verify|verify} messages.
             * @param message Tell message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Tell.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Tell message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Tell & parley.v1.Tell.$Shape} Tell
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Tell & parley.v1.Tell.$Shape;

            /**
             * Gets the type url for Tell
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Tell {

            /** Properties of a Tell. */
            interface $Properties {

                /** Tell vector */
                vector?: (parley.v1.ReplicaCount.$Properties[]|null);

                /** Tell digest */
                digest?: (Uint8Array|null);

                /** For each author caught telling two stories, the seq from which it is void. */
                voidFrom?: (parley.v1.ReplicaCount.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Tell. */
            type $Shape = parley.v1.Tell.$Properties;
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
             * Creates a new ReplicaCount instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReplicaCount instance
             */
            static create(properties: parley.v1.ReplicaCount.$Shape): parley.v1.ReplicaCount & parley.v1.ReplicaCount.$Shape;
            static create(properties?: parley.v1.ReplicaCount.$Properties): parley.v1.ReplicaCount;

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

            /**
             * Gets the type url for ReplicaCount
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
         * Properties of a MovedCursor.
         * @deprecated Use parley.v1.MovedCursor.$Properties instead.
         */
        interface IMovedCursor extends parley.v1.MovedCursor.$Properties {
        }

        /** Somebody's cursor in a text that is open to everybody. */
        class MovedCursor {

            /**
             * Constructs a new MovedCursor.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.MovedCursor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MovedCursor session. */
            session: string;

            /** MovedCursor user. */
            user: string;

            /** The text. */
            topic: string;

            /** MovedCursor message. */
            message: string;

            /** Where it is, as pages tell each other; empty when it is gone. */
            state: Uint8Array;

            /**
             * Creates a new MovedCursor instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MovedCursor instance
             */
            static create(properties: parley.v1.MovedCursor.$Shape): parley.v1.MovedCursor & parley.v1.MovedCursor.$Shape;
            static create(properties?: parley.v1.MovedCursor.$Properties): parley.v1.MovedCursor;

            /**
             * Encodes the specified MovedCursor message. Does not implicitly {@link parley.v1.MovedCursor.verify|verify} messages.
             * @param message MovedCursor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.MovedCursor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MovedCursor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.MovedCursor & parley.v1.MovedCursor.$Shape} MovedCursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.MovedCursor & parley.v1.MovedCursor.$Shape;

            /**
             * Gets the type url for MovedCursor
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MovedCursor {

            /** Properties of a MovedCursor. */
            interface $Properties {

                /** MovedCursor session */
                session?: (string|null);

                /** MovedCursor user */
                user?: (string|null);

                /** The text. */
                topic?: (string|null);

                /** MovedCursor message */
                message?: (string|null);

                /** Where it is, as pages tell each other; empty when it is gone. */
                state?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MovedCursor. */
            type $Shape = parley.v1.MovedCursor.$Properties;
        }

        /**
         * Properties of a Load.
         * @deprecated Use parley.v1.Load.$Properties instead.
         */
        interface ILoad extends parley.v1.Load.$Properties {
        }

        /** How much work subscriptions are at the sender. */
        class Load {

            /**
             * Constructs a new Load.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Load.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Load subscriptions. */
            subscriptions: number;

            /** Load grants. */
            grants: number;

            /** Ordered forums. */
            standing?: (parley.v1.ChainStanding.$Properties|null);

            /**
             * Creates a new Load instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Load instance
             */
            static create(properties: parley.v1.Load.$Shape): parley.v1.Load & parley.v1.Load.$Shape;
            static create(properties?: parley.v1.Load.$Properties): parley.v1.Load;

            /**
             * Encodes the specified Load message. Does not implicitly {@link parley.v1.Load.verify|verify} messages.
             * @param message Load message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Load.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Load message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Load & parley.v1.Load.$Shape} Load
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Load & parley.v1.Load.$Shape;

            /**
             * Gets the type url for Load
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Load {

            /** Properties of a Load. */
            interface $Properties {

                /** Load subscriptions */
                subscriptions?: (number|null);

                /** Load grants */
                grants?: (number|null);

                /** Ordered forums. */
                standing?: (parley.v1.ChainStanding.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Load. */
            type $Shape = parley.v1.Load.$Properties;
        }

        /**
         * Properties of a ChainStanding.
         * @deprecated Use parley.v1.ChainStanding.$Properties instead.
         */
        interface IChainStanding extends parley.v1.ChainStanding.$Properties {
        }

        /** How far the sender is in its chain. */
        class ChainStanding {

            /**
             * Constructs a new ChainStanding.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ChainStanding.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChainStanding applied. */
            applied: number;

            /** Of the forum as it then is. */
            digest: Uint8Array;

            /** Where its log ends. */
            held: number;

            /** For how long it still answers strict reads. */
            leaseMs: number;

            /**
             * Creates a new ChainStanding instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChainStanding instance
             */
            static create(properties: parley.v1.ChainStanding.$Shape): parley.v1.ChainStanding & parley.v1.ChainStanding.$Shape;
            static create(properties?: parley.v1.ChainStanding.$Properties): parley.v1.ChainStanding;

            /**
             * Encodes the specified ChainStanding message. Does not implicitly {@link parley.v1.ChainStanding.verify|verify} messages.
             * @param message ChainStanding message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ChainStanding.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChainStanding message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ChainStanding & parley.v1.ChainStanding.$Shape} ChainStanding
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ChainStanding & parley.v1.ChainStanding.$Shape;

            /**
             * Gets the type url for ChainStanding
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ChainStanding {

            /** Properties of a ChainStanding. */
            interface $Properties {

                /** ChainStanding applied */
                applied?: (number|null);

                /** Of the forum as it then is. */
                digest?: (Uint8Array|null);

                /** Where its log ends. */
                held?: (number|null);

                /** For how long it still answers strict reads. */
                leaseMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChainStanding. */
            type $Shape = parley.v1.ChainStanding.$Properties;
        }

        /**
         * Properties of a Batches.
         * @deprecated Use parley.v1.Batches.$Properties instead.
         */
        interface IBatches extends parley.v1.Batches.$Properties {
        }

        /** Represents a Batches. */
        class Batches {

            /**
             * Constructs a new Batches.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Batches.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Batches batches. */
            batches: parley.v1.SealedBatch.$Properties[];

            /**
             * Batches (without payloads) that delete what is missing in `batches`.
             * Without `batches`: they go ahead of a batch that has too many of them for one packet.
             */
            erasing: parley.v1.SealedBatch.$Properties[];

            /** They went ahead. */
            ahead: boolean;

            /**
             * Creates a new Batches instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Batches instance
             */
            static create(properties: parley.v1.Batches.$Shape): parley.v1.Batches & parley.v1.Batches.$Shape;
            static create(properties?: parley.v1.Batches.$Properties): parley.v1.Batches;

            /**
             * Encodes the specified Batches message. Does not implicitly {@link parley.v1.Batches.verify|verify} messages.
             * @param message Batches message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Batches.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Batches message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Batches & parley.v1.Batches.$Shape} Batches
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Batches & parley.v1.Batches.$Shape;

            /**
             * Gets the type url for Batches
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Batches {

            /** Properties of a Batches. */
            interface $Properties {

                /** Batches batches */
                batches?: (parley.v1.SealedBatch.$Properties[]|null);

                /**
                 * Batches (without payloads) that delete what is missing in `batches`.
                 * Without `batches`: they go ahead of a batch that has too many of them for one packet.
                 */
                erasing?: (parley.v1.SealedBatch.$Properties[]|null);

                /** They went ahead. */
                ahead?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Batches. */
            type $Shape = {
              batches?: parley.v1.SealedBatch.$Shape[]|null;
              erasing?: parley.v1.SealedBatch.$Shape[]|null;
              ahead?: boolean|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an Equivocation.
         * @deprecated Use parley.v1.Equivocation.$Properties instead.
         */
        interface IEquivocation extends parley.v1.Equivocation.$Properties {
        }

        /** Two batches of one author that claim the same seq. */
        class Equivocation {

            /**
             * Constructs a new Equivocation.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Equivocation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Equivocation first. */
            first?: (parley.v1.SealedBatch.$Properties|null);

            /** Equivocation second. */
            second?: (parley.v1.SealedBatch.$Properties|null);

            /**
             * Creates a new Equivocation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Equivocation instance
             */
            static create(properties: parley.v1.Equivocation.$Shape): parley.v1.Equivocation & parley.v1.Equivocation.$Shape;
            static create(properties?: parley.v1.Equivocation.$Properties): parley.v1.Equivocation;

            /**
             * Encodes the specified Equivocation message. Does not implicitly {@link parley.v1.Equivocation.verify|verify} messages.
             * @param message Equivocation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Equivocation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Equivocation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Equivocation & parley.v1.Equivocation.$Shape} Equivocation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Equivocation & parley.v1.Equivocation.$Shape;

            /**
             * Gets the type url for Equivocation
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Equivocation {

            /** Properties of an Equivocation. */
            interface $Properties {

                /** Equivocation first */
                first?: (parley.v1.SealedBatch.$Properties|null);

                /** Equivocation second */
                second?: (parley.v1.SealedBatch.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Equivocation. */
            type $Shape = {
              first?: parley.v1.SealedBatch.$Shape|null;
              second?: parley.v1.SealedBatch.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Wanted.
         * @deprecated Use parley.v1.Wanted.$Properties instead.
         */
        interface IWanted extends parley.v1.Wanted.$Properties {
        }

        /** Asks for payloads that the sender lacks though nothing deletes them, and for void batches. */
        class Wanted {

            /**
             * Constructs a new Wanted.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Wanted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Entries: `count` is the seq. */
            payloads: parley.v1.ReplicaCount.$Properties[];

            /** Authors whose void batches the sender takes up again, and from which seq on. */
            voided: parley.v1.ReplicaCount.$Properties[];

            /**
             * Creates a new Wanted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Wanted instance
             */
            static create(properties: parley.v1.Wanted.$Shape): parley.v1.Wanted & parley.v1.Wanted.$Shape;
            static create(properties?: parley.v1.Wanted.$Properties): parley.v1.Wanted;

            /**
             * Encodes the specified Wanted message. Does not implicitly {@link parley.v1.Wanted.verify|verify} messages.
             * @param message Wanted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Wanted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Wanted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Wanted & parley.v1.Wanted.$Shape} Wanted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Wanted & parley.v1.Wanted.$Shape;

            /**
             * Gets the type url for Wanted
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Wanted {

            /** Properties of a Wanted. */
            interface $Properties {

                /** Entries: `count` is the seq. */
                payloads?: (parley.v1.ReplicaCount.$Properties[]|null);

                /** Authors whose void batches the sender takes up again, and from which seq on. */
                voided?: (parley.v1.ReplicaCount.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Wanted. */
            type $Shape = parley.v1.Wanted.$Properties;
        }

        /**
         * Properties of a FoundBatches.
         * @deprecated Use parley.v1.FoundBatches.$Properties instead.
         */
        interface IFoundBatches extends parley.v1.FoundBatches.$Properties {
        }

        /** Represents a FoundBatches. */
        class FoundBatches {

            /**
             * Constructs a new FoundBatches.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.FoundBatches.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FoundBatches batches. */
            batches: parley.v1.SealedBatch.$Properties[];

            /**
             * Creates a new FoundBatches instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FoundBatches instance
             */
            static create(properties: parley.v1.FoundBatches.$Shape): parley.v1.FoundBatches & parley.v1.FoundBatches.$Shape;
            static create(properties?: parley.v1.FoundBatches.$Properties): parley.v1.FoundBatches;

            /**
             * Encodes the specified FoundBatches message. Does not implicitly {@link parley.v1.FoundBatches.verify|verify} messages.
             * @param message FoundBatches message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.FoundBatches.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FoundBatches message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.FoundBatches & parley.v1.FoundBatches.$Shape} FoundBatches
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.FoundBatches & parley.v1.FoundBatches.$Shape;

            /**
             * Gets the type url for FoundBatches
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace FoundBatches {

            /** Properties of a FoundBatches. */
            interface $Properties {

                /** FoundBatches batches */
                batches?: (parley.v1.SealedBatch.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FoundBatches. */
            type $Shape = {
              batches?: parley.v1.SealedBatch.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a GrantRequest.
         * @deprecated Use parley.v1.GrantRequest.$Properties instead.
         */
        interface IGrantRequest extends parley.v1.GrantRequest.$Properties {
        }

        /** Represents a GrantRequest. */
        class GrantRequest {

            /**
             * Constructs a new GrantRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.GrantRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GrantRequest id. */
            id: number;

            /** SHA-256 of the token: the token itself goes to the client only. */
            tokenHash: Uint8Array;

            /** GrantRequest userId. */
            userId: string;

            /** GrantRequest topicIds. */
            topicIds: string[];

            /** GrantRequest lifetimeMs. */
            lifetimeMs: number;

            /**
             * Creates a new GrantRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GrantRequest instance
             */
            static create(properties: parley.v1.GrantRequest.$Shape): parley.v1.GrantRequest & parley.v1.GrantRequest.$Shape;
            static create(properties?: parley.v1.GrantRequest.$Properties): parley.v1.GrantRequest;

            /**
             * Encodes the specified GrantRequest message. Does not implicitly {@link parley.v1.GrantRequest.verify|verify} messages.
             * @param message GrantRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.GrantRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GrantRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.GrantRequest & parley.v1.GrantRequest.$Shape} GrantRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.GrantRequest & parley.v1.GrantRequest.$Shape;

            /**
             * Gets the type url for GrantRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GrantRequest {

            /** Properties of a GrantRequest. */
            interface $Properties {

                /** GrantRequest id */
                id?: (number|null);

                /** SHA-256 of the token: the token itself goes to the client only. */
                tokenHash?: (Uint8Array|null);

                /** GrantRequest userId */
                userId?: (string|null);

                /** GrantRequest topicIds */
                topicIds?: (string[]|null);

                /** GrantRequest lifetimeMs */
                lifetimeMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GrantRequest. */
            type $Shape = parley.v1.GrantRequest.$Properties;
        }

        /**
         * Properties of a GrantReply.
         * @deprecated Use parley.v1.GrantReply.$Properties instead.
         */
        interface IGrantReply extends parley.v1.GrantReply.$Properties {
        }

        /** Represents a GrantReply. */
        class GrantReply {

            /**
             * Constructs a new GrantReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.GrantReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GrantReply id. */
            id: number;

            /** GrantReply granted. */
            granted: boolean;

            /** GrantReply reason. */
            reason: string;

            /**
             * Creates a new GrantReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GrantReply instance
             */
            static create(properties: parley.v1.GrantReply.$Shape): parley.v1.GrantReply & parley.v1.GrantReply.$Shape;
            static create(properties?: parley.v1.GrantReply.$Properties): parley.v1.GrantReply;

            /**
             * Encodes the specified GrantReply message. Does not implicitly {@link parley.v1.GrantReply.verify|verify} messages.
             * @param message GrantReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.GrantReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GrantReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.GrantReply & parley.v1.GrantReply.$Shape} GrantReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.GrantReply & parley.v1.GrantReply.$Shape;

            /**
             * Gets the type url for GrantReply
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GrantReply {

            /** Properties of a GrantReply. */
            interface $Properties {

                /** GrantReply id */
                id?: (number|null);

                /** GrantReply granted */
                granted?: (boolean|null);

                /** GrantReply reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GrantReply. */
            type $Shape = parley.v1.GrantReply.$Properties;
        }

        /**
         * Properties of a Resume.
         * @deprecated Use parley.v1.Resume.$Properties instead.
         */
        interface IResume extends parley.v1.Resume.$Properties {
        }

        /** What a replica of a chain holds behind what it applied, told to its predecessor. */
        class Resume {

            /**
             * Constructs a new Resume.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Resume.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Resume epoch. */
            epoch: number;

            /** Resume applied. */
            applied: number;

            /** Of the batch that ends there; empty while nothing is applied. */
            appliedHash: Uint8Array;

            /** Resume ends. */
            ends: parley.v1.LogEnd.$Properties[];

            /**
             * Creates a new Resume instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Resume instance
             */
            static create(properties: parley.v1.Resume.$Shape): parley.v1.Resume & parley.v1.Resume.$Shape;
            static create(properties?: parley.v1.Resume.$Properties): parley.v1.Resume;

            /**
             * Encodes the specified Resume message. Does not implicitly {@link parley.v1.Resume.verify|verify} messages.
             * @param message Resume message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Resume.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Resume message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Resume & parley.v1.Resume.$Shape} Resume
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Resume & parley.v1.Resume.$Shape;

            /**
             * Gets the type url for Resume
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Resume {

            /** Properties of a Resume. */
            interface $Properties {

                /** Resume epoch */
                epoch?: (number|null);

                /** Resume applied */
                applied?: (number|null);

                /** Of the batch that ends there; empty while nothing is applied. */
                appliedHash?: (Uint8Array|null);

                /** Resume ends */
                ends?: (parley.v1.LogEnd.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Resume. */
            type $Shape = parley.v1.Resume.$Properties;
        }

        /**
         * Properties of a LogEnd.
         * @deprecated Use parley.v1.LogEnd.$Properties instead.
         */
        interface ILogEnd extends parley.v1.LogEnd.$Properties {
        }

        /** A batch by its last seq. */
        class LogEnd {

            /**
             * Constructs a new LogEnd.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.LogEnd.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogEnd seq. */
            seq: number;

            /** LogEnd hash. */
            hash: Uint8Array;

            /**
             * Creates a new LogEnd instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LogEnd instance
             */
            static create(properties: parley.v1.LogEnd.$Shape): parley.v1.LogEnd & parley.v1.LogEnd.$Shape;
            static create(properties?: parley.v1.LogEnd.$Properties): parley.v1.LogEnd;

            /**
             * Encodes the specified LogEnd message. Does not implicitly {@link parley.v1.LogEnd.verify|verify} messages.
             * @param message LogEnd message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.LogEnd.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogEnd message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.LogEnd & parley.v1.LogEnd.$Shape} LogEnd
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.LogEnd & parley.v1.LogEnd.$Shape;

            /**
             * Gets the type url for LogEnd
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace LogEnd {

            /** Properties of a LogEnd. */
            interface $Properties {

                /** LogEnd seq */
                seq?: (number|null);

                /** LogEnd hash */
                hash?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogEnd. */
            type $Shape = parley.v1.LogEnd.$Properties;
        }

        /**
         * Properties of a ChainAppend.
         * @deprecated Use parley.v1.ChainAppend.$Properties instead.
         */
        interface IChainAppend extends parley.v1.ChainAppend.$Properties {
        }

        /** Down the chain: entries, and what of them is committed. */
        class ChainAppend {

            /**
             * Constructs a new ChainAppend.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ChainAppend.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChainAppend epoch. */
            epoch: number;

            /** ChainAppend after. */
            after: number;

            /** ChainAppend resumes. */
            resumes: boolean;

            /** ChainAppend batches. */
            batches: parley.v1.SealedBatch.$Properties[];

            /** ChainAppend end. */
            end: number;

            /** ChainAppend commit. */
            commit: number;

            /**
             * Creates a new ChainAppend instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChainAppend instance
             */
            static create(properties: parley.v1.ChainAppend.$Shape): parley.v1.ChainAppend & parley.v1.ChainAppend.$Shape;
            static create(properties?: parley.v1.ChainAppend.$Properties): parley.v1.ChainAppend;

            /**
             * Encodes the specified ChainAppend message. Does not implicitly {@link parley.v1.ChainAppend.verify|verify} messages.
             * @param message ChainAppend message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ChainAppend.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChainAppend message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ChainAppend & parley.v1.ChainAppend.$Shape} ChainAppend
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ChainAppend & parley.v1.ChainAppend.$Shape;

            /**
             * Gets the type url for ChainAppend
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ChainAppend {

            /** Properties of a ChainAppend. */
            interface $Properties {

                /** ChainAppend epoch */
                epoch?: (number|null);

                /** ChainAppend after */
                after?: (number|null);

                /** ChainAppend resumes */
                resumes?: (boolean|null);

                /** ChainAppend batches */
                batches?: (parley.v1.SealedBatch.$Properties[]|null);

                /** ChainAppend end */
                end?: (number|null);

                /** ChainAppend commit */
                commit?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChainAppend. */
            type $Shape = {
              epoch?: number|null;
              after?: number|null;
              resumes?: boolean|null;
              batches?: parley.v1.SealedBatch.$Shape[]|null;
              end?: number|null;
              commit?: number|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ChainAck.
         * @deprecated Use parley.v1.ChainAck.$Properties instead.
         */
        interface IChainAck extends parley.v1.ChainAck.$Properties {
        }

        /** To the head, and up the chain: how far the sender has made entries durable. */
        class ChainAck {

            /**
             * Constructs a new ChainAck.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ChainAck.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChainAck epoch. */
            epoch: number;

            /** ChainAck held. */
            held: number;

            /** Entries that are durable at the sender and at all behind it. */
            stable: number;

            /** ChainAck commit. */
            commit: number;

            /** Of the forum at `applied`; empty most of the time. */
            digest: Uint8Array;

            /** ChainAck applied. */
            applied: number;

            /**
             * Creates a new ChainAck instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChainAck instance
             */
            static create(properties: parley.v1.ChainAck.$Shape): parley.v1.ChainAck & parley.v1.ChainAck.$Shape;
            static create(properties?: parley.v1.ChainAck.$Properties): parley.v1.ChainAck;

            /**
             * Encodes the specified ChainAck message. Does not implicitly {@link parley.v1.ChainAck.verify|verify} messages.
             * @param message ChainAck message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ChainAck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChainAck message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ChainAck & parley.v1.ChainAck.$Shape} ChainAck
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ChainAck & parley.v1.ChainAck.$Shape;

            /**
             * Gets the type url for ChainAck
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ChainAck {

            /** Properties of a ChainAck. */
            interface $Properties {

                /** ChainAck epoch */
                epoch?: (number|null);

                /** ChainAck held */
                held?: (number|null);

                /** Entries that are durable at the sender and at all behind it. */
                stable?: (number|null);

                /** ChainAck commit */
                commit?: (number|null);

                /** Of the forum at `applied`; empty most of the time. */
                digest?: (Uint8Array|null);

                /** ChainAck applied */
                applied?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChainAck. */
            type $Shape = parley.v1.ChainAck.$Properties;
        }

        /**
         * Properties of a ChainForeign.
         * @deprecated Use parley.v1.ChainForeign.$Properties instead.
         */
        interface IChainForeign extends parley.v1.ChainForeign.$Properties {
        }

        /** The sender's log lacks what the receiver applied. */
        class ChainForeign {

            /**
             * Constructs a new ChainForeign.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ChainForeign.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChainForeign epoch. */
            epoch: number;

            /** ChainForeign applied. */
            applied: number;

            /**
             * Creates a new ChainForeign instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChainForeign instance
             */
            static create(properties: parley.v1.ChainForeign.$Shape): parley.v1.ChainForeign & parley.v1.ChainForeign.$Shape;
            static create(properties?: parley.v1.ChainForeign.$Properties): parley.v1.ChainForeign;

            /**
             * Encodes the specified ChainForeign message. Does not implicitly {@link parley.v1.ChainForeign.verify|verify} messages.
             * @param message ChainForeign message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ChainForeign.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChainForeign message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ChainForeign & parley.v1.ChainForeign.$Shape} ChainForeign
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ChainForeign & parley.v1.ChainForeign.$Shape;

            /**
             * Gets the type url for ChainForeign
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ChainForeign {

            /** Properties of a ChainForeign. */
            interface $Properties {

                /** ChainForeign epoch */
                epoch?: (number|null);

                /** ChainForeign applied */
                applied?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChainForeign. */
            type $Shape = parley.v1.ChainForeign.$Properties;
        }

        /**
         * Properties of a ChainAsk.
         * @deprecated Use parley.v1.ChainAsk.$Properties instead.
         */
        interface IChainAsk extends parley.v1.ChainAsk.$Properties {
        }

        /** Asks the head what is committed. */
        class ChainAsk {

            /**
             * Constructs a new ChainAsk.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ChainAsk.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChainAsk epoch. */
            epoch: number;

            /** ChainAsk id. */
            id: number;

            /**
             * Creates a new ChainAsk instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChainAsk instance
             */
            static create(properties: parley.v1.ChainAsk.$Shape): parley.v1.ChainAsk & parley.v1.ChainAsk.$Shape;
            static create(properties?: parley.v1.ChainAsk.$Properties): parley.v1.ChainAsk;

            /**
             * Encodes the specified ChainAsk message. Does not implicitly {@link parley.v1.ChainAsk.verify|verify} messages.
             * @param message ChainAsk message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ChainAsk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChainAsk message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ChainAsk & parley.v1.ChainAsk.$Shape} ChainAsk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ChainAsk & parley.v1.ChainAsk.$Shape;

            /**
             * Gets the type url for ChainAsk
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ChainAsk {

            /** Properties of a ChainAsk. */
            interface $Properties {

                /** ChainAsk epoch */
                epoch?: (number|null);

                /** ChainAsk id */
                id?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChainAsk. */
            type $Shape = parley.v1.ChainAsk.$Properties;
        }

        /**
         * Properties of a ChainIndex.
         * @deprecated Use parley.v1.ChainIndex.$Properties instead.
         */
        interface IChainIndex extends parley.v1.ChainIndex.$Properties {
        }

        /** Represents a ChainIndex. */
        class ChainIndex {

            /**
             * Constructs a new ChainIndex.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ChainIndex.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChainIndex epoch. */
            epoch: number;

            /** ChainIndex id. */
            id: number;

            /** ChainIndex commit. */
            commit: number;

            /**
             * Creates a new ChainIndex instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChainIndex instance
             */
            static create(properties: parley.v1.ChainIndex.$Shape): parley.v1.ChainIndex & parley.v1.ChainIndex.$Shape;
            static create(properties?: parley.v1.ChainIndex.$Properties): parley.v1.ChainIndex;

            /**
             * Encodes the specified ChainIndex message. Does not implicitly {@link parley.v1.ChainIndex.verify|verify} messages.
             * @param message ChainIndex message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ChainIndex.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChainIndex message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ChainIndex & parley.v1.ChainIndex.$Shape} ChainIndex
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ChainIndex & parley.v1.ChainIndex.$Shape;

            /**
             * Gets the type url for ChainIndex
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ChainIndex {

            /** Properties of a ChainIndex. */
            interface $Properties {

                /** ChainIndex epoch */
                epoch?: (number|null);

                /** ChainIndex id */
                id?: (number|null);

                /** ChainIndex commit */
                commit?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChainIndex. */
            type $Shape = parley.v1.ChainIndex.$Properties;
        }

        /**
         * Properties of a Relay.
         * @deprecated Use parley.v1.Relay.$Properties instead.
         */
        interface IRelay extends parley.v1.Relay.$Properties {
        }

        /** A client's write, passed on to the head. */
        class Relay {

            /**
             * Constructs a new Relay.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Relay.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Relay id. */
            id: number;

            /** Relay request. */
            request?: (parley.v1.Write.$Properties|null);

            /**
             * Creates a new Relay instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Relay instance
             */
            static create(properties: parley.v1.Relay.$Shape): parley.v1.Relay & parley.v1.Relay.$Shape;
            static create(properties?: parley.v1.Relay.$Properties): parley.v1.Relay;

            /**
             * Encodes the specified Relay message. Does not implicitly {@link parley.v1.Relay.verify|verify} messages.
             * @param message Relay message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Relay.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Relay message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Relay & parley.v1.Relay.$Shape} Relay
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Relay & parley.v1.Relay.$Shape;

            /**
             * Gets the type url for Relay
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Relay {

            /** Properties of a Relay. */
            interface $Properties {

                /** Relay id */
                id?: (number|null);

                /** Relay request */
                request?: (parley.v1.Write.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Relay. */
            type $Shape = {
              id?: number|null;
              request?: parley.v1.Write.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Relayed.
         * @deprecated Use parley.v1.Relayed.$Properties instead.
         */
        interface IRelayed extends parley.v1.Relayed.$Properties {
        }

        /** What came of it. */
        class Relayed {

            /**
             * Constructs a new Relayed.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Relayed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Relayed id. */
            id: number;

            /** Entries that the head had applied when it answered. */
            applied: number;

            /** Relayed outcome. */
            outcome?: (parley.v1.WriteOutcome.$Properties|null);

            /** Relayed error. */
            error?: (parley.v1.Failure.$Properties|null);

            /** Relayed what. */
            what?: ("outcome"|"error");

            /**
             * Creates a new Relayed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Relayed instance
             */
            static create(properties: parley.v1.Relayed.$Shape): parley.v1.Relayed & parley.v1.Relayed.$Shape;
            static create(properties?: parley.v1.Relayed.$Properties): parley.v1.Relayed;

            /**
             * Encodes the specified Relayed message. Does not implicitly {@link parley.v1.Relayed.verify|verify} messages.
             * @param message Relayed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Relayed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Relayed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Relayed & parley.v1.Relayed.$Shape} Relayed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Relayed & parley.v1.Relayed.$Shape;

            /**
             * Gets the type url for Relayed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Relayed {

            /** Properties of a Relayed. */
            interface $Properties {

                /** Relayed id */
                id?: (number|null);

                /** Entries that the head had applied when it answered. */
                applied?: (number|null);

                /** Relayed outcome */
                outcome?: (parley.v1.WriteOutcome.$Properties|null);

                /** Relayed error */
                error?: (parley.v1.Failure.$Properties|null);

                /** Relayed what */
                what?: ("outcome"|"error");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Relayed. */
            type $Shape = {
              id?: number|null;
              applied?: number|null;
              outcome?: parley.v1.WriteOutcome.$Shape|null;
              error?: parley.v1.Failure.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ what?: undefined; outcome?: null; error?: null }|{ what?: "outcome"; outcome: parley.v1.WriteOutcome.$Shape; error?: null }|{ what?: "error"; outcome?: null; error: parley.v1.Failure.$Shape })
            );
        }

        /**
         * Properties of a WriteOutcome.
         * @deprecated Use parley.v1.WriteOutcome.$Properties instead.
         */
        interface IWriteOutcome extends parley.v1.WriteOutcome.$Properties {
        }

        /** Represents a WriteOutcome. */
        class WriteOutcome {

            /**
             * Constructs a new WriteOutcome.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.WriteOutcome.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Where its entry stands; 0 when there was nothing to do. */
            seq: number;

            /** The id of what it made; empty if it makes nothing. */
            made: string;

            /**
             * Creates a new WriteOutcome instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WriteOutcome instance
             */
            static create(properties: parley.v1.WriteOutcome.$Shape): parley.v1.WriteOutcome & parley.v1.WriteOutcome.$Shape;
            static create(properties?: parley.v1.WriteOutcome.$Properties): parley.v1.WriteOutcome;

            /**
             * Encodes the specified WriteOutcome message. Does not implicitly {@link parley.v1.WriteOutcome.verify|verify} messages.
             * @param message WriteOutcome message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.WriteOutcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WriteOutcome message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.WriteOutcome & parley.v1.WriteOutcome.$Shape} WriteOutcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.WriteOutcome & parley.v1.WriteOutcome.$Shape;

            /**
             * Gets the type url for WriteOutcome
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WriteOutcome {

            /** Properties of a WriteOutcome. */
            interface $Properties {

                /** Where its entry stands; 0 when there was nothing to do. */
                seq?: (number|null);

                /** The id of what it made; empty if it makes nothing. */
                made?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WriteOutcome. */
            type $Shape = parley.v1.WriteOutcome.$Properties;
        }

        /**
         * Properties of a Failure.
         * @deprecated Use parley.v1.Failure.$Properties instead.
         */
        interface IFailure extends parley.v1.Failure.$Properties {
        }

        /** Represents a Failure. */
        class Failure {

            /**
             * Constructs a new Failure.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Failure.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** One of the codes of core/error.ts. */
            code: string;

            /** Failure message. */
            message: string;

            /**
             * Creates a new Failure instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Failure instance
             */
            static create(properties: parley.v1.Failure.$Shape): parley.v1.Failure & parley.v1.Failure.$Shape;
            static create(properties?: parley.v1.Failure.$Properties): parley.v1.Failure;

            /**
             * Encodes the specified Failure message. Does not implicitly {@link parley.v1.Failure.verify|verify} messages.
             * @param message Failure message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Failure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Failure message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Failure & parley.v1.Failure.$Shape} Failure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Failure & parley.v1.Failure.$Shape;

            /**
             * Gets the type url for Failure
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Failure {

            /** Properties of a Failure. */
            interface $Properties {

                /** One of the codes of core/error.ts. */
                code?: (string|null);

                /** Failure message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Failure. */
            type $Shape = parley.v1.Failure.$Properties;
        }

        /**
         * Properties of a RelayGrant.
         * @deprecated Use parley.v1.RelayGrant.$Properties instead.
         */
        interface IRelayGrant extends parley.v1.RelayGrant.$Properties {
        }

        /** A client's question where to subscribe, passed on to the head. */
        class RelayGrant {

            /**
             * Constructs a new RelayGrant.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.RelayGrant.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RelayGrant id. */
            id: number;

            /** RelayGrant userId. */
            userId: string;

            /** RelayGrant topicIds. */
            topicIds: string[];

            /**
             * Creates a new RelayGrant instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RelayGrant instance
             */
            static create(properties: parley.v1.RelayGrant.$Shape): parley.v1.RelayGrant & parley.v1.RelayGrant.$Shape;
            static create(properties?: parley.v1.RelayGrant.$Properties): parley.v1.RelayGrant;

            /**
             * Encodes the specified RelayGrant message. Does not implicitly {@link parley.v1.RelayGrant.verify|verify} messages.
             * @param message RelayGrant message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.RelayGrant.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RelayGrant message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.RelayGrant & parley.v1.RelayGrant.$Shape} RelayGrant
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.RelayGrant & parley.v1.RelayGrant.$Shape;

            /**
             * Gets the type url for RelayGrant
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RelayGrant {

            /** Properties of a RelayGrant. */
            interface $Properties {

                /** RelayGrant id */
                id?: (number|null);

                /** RelayGrant userId */
                userId?: (string|null);

                /** RelayGrant topicIds */
                topicIds?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RelayGrant. */
            type $Shape = parley.v1.RelayGrant.$Properties;
        }

        /**
         * Properties of a RelayedGrant.
         * @deprecated Use parley.v1.RelayedGrant.$Properties instead.
         */
        interface IRelayedGrant extends parley.v1.RelayedGrant.$Properties {
        }

        /** Represents a RelayedGrant. */
        class RelayedGrant {

            /**
             * Constructs a new RelayedGrant.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.RelayedGrant.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RelayedGrant id. */
            id: number;

            /** RelayedGrant granted. */
            granted?: (parley.v1.Granted.$Properties|null);

            /** RelayedGrant error. */
            error?: (parley.v1.Failure.$Properties|null);

            /** RelayedGrant what. */
            what?: ("granted"|"error");

            /**
             * Creates a new RelayedGrant instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RelayedGrant instance
             */
            static create(properties: parley.v1.RelayedGrant.$Shape): parley.v1.RelayedGrant & parley.v1.RelayedGrant.$Shape;
            static create(properties?: parley.v1.RelayedGrant.$Properties): parley.v1.RelayedGrant;

            /**
             * Encodes the specified RelayedGrant message. Does not implicitly {@link parley.v1.RelayedGrant.verify|verify} messages.
             * @param message RelayedGrant message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.RelayedGrant.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RelayedGrant message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.RelayedGrant & parley.v1.RelayedGrant.$Shape} RelayedGrant
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.RelayedGrant & parley.v1.RelayedGrant.$Shape;

            /**
             * Gets the type url for RelayedGrant
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RelayedGrant {

            /** Properties of a RelayedGrant. */
            interface $Properties {

                /** RelayedGrant id */
                id?: (number|null);

                /** RelayedGrant granted */
                granted?: (parley.v1.Granted.$Properties|null);

                /** RelayedGrant error */
                error?: (parley.v1.Failure.$Properties|null);

                /** RelayedGrant what */
                what?: ("granted"|"error");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a RelayedGrant. */
            type $Shape = {
              id?: number|null;
              granted?: parley.v1.Granted.$Shape|null;
              error?: parley.v1.Failure.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ what?: undefined; granted?: null; error?: null }|{ what?: "granted"; granted: parley.v1.Granted.$Shape; error?: null }|{ what?: "error"; granted?: null; error: parley.v1.Failure.$Shape })
            );
        }

        /**
         * Properties of a Granted.
         * @deprecated Use parley.v1.Granted.$Properties instead.
         */
        interface IGranted extends parley.v1.Granted.$Properties {
        }

        /** Represents a Granted. */
        class Granted {

            /**
             * Constructs a new Granted.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Granted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Granted replica. */
            replica: string;

            /** Granted address. */
            address: string;

            /** Granted token. */
            token: string;

            /**
             * Creates a new Granted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Granted instance
             */
            static create(properties: parley.v1.Granted.$Shape): parley.v1.Granted & parley.v1.Granted.$Shape;
            static create(properties?: parley.v1.Granted.$Properties): parley.v1.Granted;

            /**
             * Encodes the specified Granted message. Does not implicitly {@link parley.v1.Granted.verify|verify} messages.
             * @param message Granted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Granted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Granted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Granted & parley.v1.Granted.$Shape} Granted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Granted & parley.v1.Granted.$Shape;

            /**
             * Gets the type url for Granted
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Granted {

            /** Properties of a Granted. */
            interface $Properties {

                /** Granted replica */
                replica?: (string|null);

                /** Granted address */
                address?: (string|null);

                /** Granted token */
                token?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Granted. */
            type $Shape = parley.v1.Granted.$Properties;
        }

        /**
         * Properties of a Write.
         * @deprecated Use parley.v1.Write.$Properties instead.
         */
        interface IWrite extends parley.v1.Write.$Properties {
        }

        /** What a client asked for, before the forum was looked at. */
        class Write {

            /**
             * Constructs a new Write.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Write.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Write requestKey. */
            requestKey: Uint8Array;

            /** Write fingerprint. */
            fingerprint: Uint8Array;

            /** Empty: nobody. */
            user: string;

            /** What it is about: for all but the creation of users and topics. */
            topic: string;

            /** Write message. */
            message: string;

            /** Milliseconds since 1970; 0: when it is written. */
            date: number;

            /** An edit after which everybody may edit the text. */
            opens: boolean;

            /** Write createUser. */
            createUser?: (parley.v1.WriteUser.$Properties|null);

            /** Write createTopic. */
            createTopic?: (parley.v1.WriteTopic.$Properties|null);

            /** Write postMessage. */
            postMessage?: (parley.v1.WriteMessage.$Properties|null);

            /** False takes the like back. */
            like?: (boolean|null);

            /** The whole new text. */
            edit?: (string|null);

            /** Write delete. */
            delete?: (boolean|null);

            /** The new title. */
            rename?: (string|null);

            /** Write markRead. */
            markRead?: (parley.v1.WriteMark.$Properties|null);

            /** Write update. */
            update?: (parley.v1.WriteUpdate.$Properties|null);

            /** Write claimForum. */
            claimForum?: (boolean|null);

            /** Write moderate. */
            moderate?: (parley.v1.WriteAct.$Properties|null);

            /** The reason. */
            report?: (string|null);

            /** Write what. */
            what?: ("createUser"|"createTopic"|"postMessage"|"like"|"edit"|"delete"|"rename"|"markRead"|"update"|"claimForum"|"moderate"|"report");

            /**
             * Creates a new Write instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Write instance
             */
            static create(properties: parley.v1.Write.$Shape): parley.v1.Write & parley.v1.Write.$Shape;
            static create(properties?: parley.v1.Write.$Properties): parley.v1.Write;

            /**
             * Encodes the specified Write message. Does not implicitly {@link parley.v1.Write.verify|verify} messages.
             * @param message Write message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Write.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Write message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Write & parley.v1.Write.$Shape} Write
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Write & parley.v1.Write.$Shape;

            /**
             * Gets the type url for Write
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Write {

            /** Properties of a Write. */
            interface $Properties {

                /** Write requestKey */
                requestKey?: (Uint8Array|null);

                /** Write fingerprint */
                fingerprint?: (Uint8Array|null);

                /** Empty: nobody. */
                user?: (string|null);

                /** What it is about: for all but the creation of users and topics. */
                topic?: (string|null);

                /** Write message */
                message?: (string|null);

                /** Milliseconds since 1970; 0: when it is written. */
                date?: (number|null);

                /** An edit after which everybody may edit the text. */
                opens?: (boolean|null);

                /** Write createUser */
                createUser?: (parley.v1.WriteUser.$Properties|null);

                /** Write createTopic */
                createTopic?: (parley.v1.WriteTopic.$Properties|null);

                /** Write postMessage */
                postMessage?: (parley.v1.WriteMessage.$Properties|null);

                /** False takes the like back. */
                like?: (boolean|null);

                /** The whole new text. */
                edit?: (string|null);

                /** Write delete */
                "delete"?: (boolean|null);

                /** The new title. */
                rename?: (string|null);

                /** Write markRead */
                markRead?: (parley.v1.WriteMark.$Properties|null);

                /** Write update */
                update?: (parley.v1.WriteUpdate.$Properties|null);

                /** Write claimForum */
                claimForum?: (boolean|null);

                /** Write moderate */
                moderate?: (parley.v1.WriteAct.$Properties|null);

                /** The reason. */
                report?: (string|null);

                /** Write what */
                what?: ("createUser"|"createTopic"|"postMessage"|"like"|"edit"|"delete"|"rename"|"markRead"|"update"|"claimForum"|"moderate"|"report");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Write. */
            type $Shape = {
              requestKey?: Uint8Array|null;
              fingerprint?: Uint8Array|null;
              user?: string|null;
              topic?: string|null;
              message?: string|null;
              date?: number|null;
              opens?: boolean|null;
              createUser?: parley.v1.WriteUser.$Shape|null;
              createTopic?: parley.v1.WriteTopic.$Shape|null;
              postMessage?: parley.v1.WriteMessage.$Shape|null;
              like?: boolean|null;
              edit?: string|null;
              "delete"?: boolean|null;
              rename?: string|null;
              markRead?: parley.v1.WriteMark.$Shape|null;
              update?: parley.v1.WriteUpdate.$Shape|null;
              claimForum?: boolean|null;
              moderate?: parley.v1.WriteAct.$Shape|null;
              report?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ what?: undefined; createUser?: null; createTopic?: null; postMessage?: null; like?: null; edit?: null; "delete"?: null; rename?: null; markRead?: null; update?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "createUser"; createUser: parley.v1.WriteUser.$Shape; createTopic?: null; postMessage?: null; like?: null; edit?: null; "delete"?: null; rename?: null; markRead?: null; update?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "createTopic"; createUser?: null; createTopic: parley.v1.WriteTopic.$Shape; postMessage?: null; like?: null; edit?: null; "delete"?: null; rename?: null; markRead?: null; update?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "postMessage"; createUser?: null; createTopic?: null; postMessage: parley.v1.WriteMessage.$Shape; like?: null; edit?: null; "delete"?: null; rename?: null; markRead?: null; update?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "like"; createUser?: null; createTopic?: null; postMessage?: null; like: boolean; edit?: null; "delete"?: null; rename?: null; markRead?: null; update?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "edit"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; edit: string; "delete"?: null; rename?: null; markRead?: null; update?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "delete"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; edit?: null; "delete": boolean; rename?: null; markRead?: null; update?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "rename"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; edit?: null; "delete"?: null; rename: string; markRead?: null; update?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "markRead"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; edit?: null; "delete"?: null; rename?: null; markRead: parley.v1.WriteMark.$Shape; update?: null; claimForum?: null; moderate?: null; report?: null }|{ what?: "update"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; edit?: null; "delete"?: null; rename?: null; markRead?: null; update: parley.v1.WriteUpdate.$Shape; claimForum?: null; moderate?: null; report?: null }|{ what?: "claimForum"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; edit?: null; "delete"?: null; rename?: null; markRead?: null; update?: null; claimForum: boolean; moderate?: null; report?: null }|{ what?: "moderate"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; edit?: null; "delete"?: null; rename?: null; markRead?: null; update?: null; claimForum?: null; moderate: parley.v1.WriteAct.$Shape; report?: null }|{ what?: "report"; createUser?: null; createTopic?: null; postMessage?: null; like?: null; edit?: null; "delete"?: null; rename?: null; markRead?: null; update?: null; claimForum?: null; moderate?: null; report: string })
            );
        }

        /**
         * Properties of a WriteAct.
         * @deprecated Use parley.v1.WriteAct.$Properties instead.
         */
        interface IWriteAct extends parley.v1.WriteAct.$Properties {
        }

        /** `topic` and `message` of the write say what it is about, unless a user is named here. */
        class WriteAct {

            /**
             * Constructs a new WriteAct.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.WriteAct.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WriteAct act. */
            act: parley.v1.ActKind;

            /** WriteAct subjectUser. */
            subjectUser: string;

            /** WriteAct labels. */
            labels: string[];

            /** WriteAct reason. */
            reason: string;

            /**
             * Creates a new WriteAct instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WriteAct instance
             */
            static create(properties: parley.v1.WriteAct.$Shape): parley.v1.WriteAct & parley.v1.WriteAct.$Shape;
            static create(properties?: parley.v1.WriteAct.$Properties): parley.v1.WriteAct;

            /**
             * Encodes the specified WriteAct message. Does not implicitly {@link parley.v1.WriteAct.verify|verify} messages.
             * @param message WriteAct message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.WriteAct.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WriteAct message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.WriteAct & parley.v1.WriteAct.$Shape} WriteAct
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.WriteAct & parley.v1.WriteAct.$Shape;

            /**
             * Gets the type url for WriteAct
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WriteAct {

            /** Properties of a WriteAct. */
            interface $Properties {

                /** WriteAct act */
                act?: (parley.v1.ActKind|null);

                /** WriteAct subjectUser */
                subjectUser?: (string|null);

                /** WriteAct labels */
                labels?: (string[]|null);

                /** WriteAct reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WriteAct. */
            type $Shape = parley.v1.WriteAct.$Properties;
        }

        /**
         * Properties of a WriteUser.
         * @deprecated Use parley.v1.WriteUser.$Properties instead.
         */
        interface IWriteUser extends parley.v1.WriteUser.$Properties {
        }

        /** Represents a WriteUser. */
        class WriteUser {

            /**
             * Constructs a new WriteUser.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.WriteUser.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WriteUser name. */
            name: string;

            /** WriteUser secretHash. */
            secretHash: Uint8Array;

            /**
             * Creates a new WriteUser instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WriteUser instance
             */
            static create(properties: parley.v1.WriteUser.$Shape): parley.v1.WriteUser & parley.v1.WriteUser.$Shape;
            static create(properties?: parley.v1.WriteUser.$Properties): parley.v1.WriteUser;

            /**
             * Encodes the specified WriteUser message. Does not implicitly {@link parley.v1.WriteUser.verify|verify} messages.
             * @param message WriteUser message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.WriteUser.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WriteUser message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.WriteUser & parley.v1.WriteUser.$Shape} WriteUser
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.WriteUser & parley.v1.WriteUser.$Shape;

            /**
             * Gets the type url for WriteUser
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WriteUser {

            /** Properties of a WriteUser. */
            interface $Properties {

                /** WriteUser name */
                name?: (string|null);

                /** WriteUser secretHash */
                secretHash?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WriteUser. */
            type $Shape = parley.v1.WriteUser.$Properties;
        }

        /**
         * Properties of a WriteTopic.
         * @deprecated Use parley.v1.WriteTopic.$Properties instead.
         */
        interface IWriteTopic extends parley.v1.WriteTopic.$Properties {
        }

        /** Represents a WriteTopic. */
        class WriteTopic {

            /**
             * Constructs a new WriteTopic.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.WriteTopic.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WriteTopic title. */
            title: string;

            /** WriteTopic text. */
            text: string;

            /** WriteTopic labels. */
            labels: string[];

            /**
             * Creates a new WriteTopic instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WriteTopic instance
             */
            static create(properties: parley.v1.WriteTopic.$Shape): parley.v1.WriteTopic & parley.v1.WriteTopic.$Shape;
            static create(properties?: parley.v1.WriteTopic.$Properties): parley.v1.WriteTopic;

            /**
             * Encodes the specified WriteTopic message. Does not implicitly {@link parley.v1.WriteTopic.verify|verify} messages.
             * @param message WriteTopic message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.WriteTopic.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WriteTopic message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.WriteTopic & parley.v1.WriteTopic.$Shape} WriteTopic
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.WriteTopic & parley.v1.WriteTopic.$Shape;

            /**
             * Gets the type url for WriteTopic
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WriteTopic {

            /** Properties of a WriteTopic. */
            interface $Properties {

                /** WriteTopic title */
                title?: (string|null);

                /** WriteTopic text */
                text?: (string|null);

                /** WriteTopic labels */
                labels?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WriteTopic. */
            type $Shape = parley.v1.WriteTopic.$Properties;
        }

        /**
         * Properties of a WriteMessage.
         * @deprecated Use parley.v1.WriteMessage.$Properties instead.
         */
        interface IWriteMessage extends parley.v1.WriteMessage.$Properties {
        }

        /** Represents a WriteMessage. */
        class WriteMessage {

            /**
             * Constructs a new WriteMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.WriteMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Empty: none. */
            parent: string;

            /** WriteMessage text. */
            text: string;

            /**
             * Creates a new WriteMessage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WriteMessage instance
             */
            static create(properties: parley.v1.WriteMessage.$Shape): parley.v1.WriteMessage & parley.v1.WriteMessage.$Shape;
            static create(properties?: parley.v1.WriteMessage.$Properties): parley.v1.WriteMessage;

            /**
             * Encodes the specified WriteMessage message. Does not implicitly {@link parley.v1.WriteMessage.verify|verify} messages.
             * @param message WriteMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.WriteMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WriteMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.WriteMessage & parley.v1.WriteMessage.$Shape} WriteMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.WriteMessage & parley.v1.WriteMessage.$Shape;

            /**
             * Gets the type url for WriteMessage
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WriteMessage {

            /** Properties of a WriteMessage. */
            interface $Properties {

                /** Empty: none. */
                parent?: (string|null);

                /** WriteMessage text */
                text?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WriteMessage. */
            type $Shape = parley.v1.WriteMessage.$Properties;
        }

        /**
         * Properties of a WriteUpdate.
         * @deprecated Use parley.v1.WriteUpdate.$Properties instead.
         */
        interface IWriteUpdate extends parley.v1.WriteUpdate.$Properties {
        }

        /** An edit as a change of the text's document. */
        class WriteUpdate {

            /**
             * Constructs a new WriteUpdate.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.WriteUpdate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WriteUpdate update. */
            update: Uint8Array;

            /**
             * Creates a new WriteUpdate instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WriteUpdate instance
             */
            static create(properties: parley.v1.WriteUpdate.$Shape): parley.v1.WriteUpdate & parley.v1.WriteUpdate.$Shape;
            static create(properties?: parley.v1.WriteUpdate.$Properties): parley.v1.WriteUpdate;

            /**
             * Encodes the specified WriteUpdate message. Does not implicitly {@link parley.v1.WriteUpdate.verify|verify} messages.
             * @param message WriteUpdate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.WriteUpdate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WriteUpdate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.WriteUpdate & parley.v1.WriteUpdate.$Shape} WriteUpdate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.WriteUpdate & parley.v1.WriteUpdate.$Shape;

            /**
             * Gets the type url for WriteUpdate
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WriteUpdate {

            /** Properties of a WriteUpdate. */
            interface $Properties {

                /** WriteUpdate update */
                update?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WriteUpdate. */
            type $Shape = parley.v1.WriteUpdate.$Properties;
        }

        /**
         * Properties of a WriteMark.
         * @deprecated Use parley.v1.WriteMark.$Properties instead.
         */
        interface IWriteMark extends parley.v1.WriteMark.$Properties {
        }

        /** Represents a WriteMark. */
        class WriteMark {

            /**
             * Constructs a new WriteMark.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.WriteMark.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WriteMark upTo. */
            upTo: parley.v1.ReplicaCount.$Properties[];

            /**
             * Creates a new WriteMark instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WriteMark instance
             */
            static create(properties: parley.v1.WriteMark.$Shape): parley.v1.WriteMark & parley.v1.WriteMark.$Shape;
            static create(properties?: parley.v1.WriteMark.$Properties): parley.v1.WriteMark;

            /**
             * Encodes the specified WriteMark message. Does not implicitly {@link parley.v1.WriteMark.verify|verify} messages.
             * @param message WriteMark message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.WriteMark.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WriteMark message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.WriteMark & parley.v1.WriteMark.$Shape} WriteMark
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.WriteMark & parley.v1.WriteMark.$Shape;

            /**
             * Gets the type url for WriteMark
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WriteMark {

            /** Properties of a WriteMark. */
            interface $Properties {

                /** WriteMark upTo */
                upTo?: (parley.v1.ReplicaCount.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WriteMark. */
            type $Shape = parley.v1.WriteMark.$Properties;
        }

        /**
         * Properties of a Coordination.
         * @deprecated Use parley.v1.Coordination.$Properties instead.
         */
        interface ICoordination extends parley.v1.Coordination.$Properties {
        }

        /** What the coordinators of a chain's replicas say to each other. */
        class Coordination {

            /**
             * Constructs a new Coordination.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Coordination.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Coordination heartbeat. */
            heartbeat?: (parley.v1.Heartbeat.$Properties|null);

            /** Coordination promise. */
            promise?: (parley.v1.LeasePromise.$Properties|null);

            /** Coordination decided. */
            decided?: (parley.v1.Configuration.$Properties|null);

            /** Coordination goodbye. */
            goodbye?: (parley.v1.Goodbye.$Properties|null);

            /** Coordination prepare. */
            prepare?: (parley.v1.Prepare.$Properties|null);

            /** Coordination prepared. */
            prepared?: (parley.v1.Prepared.$Properties|null);

            /** Coordination accept. */
            accept?: (parley.v1.Vote.$Properties|null);

            /** Coordination accepted. */
            accepted?: (parley.v1.Accepted.$Properties|null);

            /** Coordination rejected. */
            rejected?: (parley.v1.Rejected.$Properties|null);

            /** Coordination bully. */
            bully?: (parley.v1.BullyKind|null);

            /** Coordination what. */
            what?: ("heartbeat"|"promise"|"decided"|"goodbye"|"prepare"|"prepared"|"accept"|"accepted"|"rejected"|"bully");

            /**
             * Creates a new Coordination instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Coordination instance
             */
            static create(properties: parley.v1.Coordination.$Shape): parley.v1.Coordination & parley.v1.Coordination.$Shape;
            static create(properties?: parley.v1.Coordination.$Properties): parley.v1.Coordination;

            /**
             * Encodes the specified Coordination message. Does not implicitly {@link parley.v1.Coordination.verify|verify} messages.
             * @param message Coordination message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Coordination.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Coordination message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Coordination & parley.v1.Coordination.$Shape} Coordination
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Coordination & parley.v1.Coordination.$Shape;

            /**
             * Gets the type url for Coordination
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Coordination {

            /** Properties of a Coordination. */
            interface $Properties {

                /** Coordination heartbeat */
                heartbeat?: (parley.v1.Heartbeat.$Properties|null);

                /** Coordination promise */
                promise?: (parley.v1.LeasePromise.$Properties|null);

                /** Coordination decided */
                decided?: (parley.v1.Configuration.$Properties|null);

                /** Coordination goodbye */
                goodbye?: (parley.v1.Goodbye.$Properties|null);

                /** Coordination prepare */
                prepare?: (parley.v1.Prepare.$Properties|null);

                /** Coordination prepared */
                prepared?: (parley.v1.Prepared.$Properties|null);

                /** Coordination accept */
                accept?: (parley.v1.Vote.$Properties|null);

                /** Coordination accepted */
                accepted?: (parley.v1.Accepted.$Properties|null);

                /** Coordination rejected */
                rejected?: (parley.v1.Rejected.$Properties|null);

                /** Coordination bully */
                bully?: (parley.v1.BullyKind|null);

                /** Coordination what */
                what?: ("heartbeat"|"promise"|"decided"|"goodbye"|"prepare"|"prepared"|"accept"|"accepted"|"rejected"|"bully");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Coordination. */
            type $Shape = {
              heartbeat?: parley.v1.Heartbeat.$Shape|null;
              promise?: parley.v1.LeasePromise.$Shape|null;
              decided?: parley.v1.Configuration.$Shape|null;
              goodbye?: parley.v1.Goodbye.$Shape|null;
              prepare?: parley.v1.Prepare.$Shape|null;
              prepared?: parley.v1.Prepared.$Shape|null;
              accept?: parley.v1.Vote.$Shape|null;
              accepted?: parley.v1.Accepted.$Shape|null;
              rejected?: parley.v1.Rejected.$Shape|null;
              bully?: parley.v1.BullyKind|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ what?: undefined; heartbeat?: null; promise?: null; decided?: null; goodbye?: null; prepare?: null; prepared?: null; accept?: null; accepted?: null; rejected?: null; bully?: null }|{ what?: "heartbeat"; heartbeat: parley.v1.Heartbeat.$Shape; promise?: null; decided?: null; goodbye?: null; prepare?: null; prepared?: null; accept?: null; accepted?: null; rejected?: null; bully?: null }|{ what?: "promise"; heartbeat?: null; promise: parley.v1.LeasePromise.$Shape; decided?: null; goodbye?: null; prepare?: null; prepared?: null; accept?: null; accepted?: null; rejected?: null; bully?: null }|{ what?: "decided"; heartbeat?: null; promise?: null; decided: parley.v1.Configuration.$Shape; goodbye?: null; prepare?: null; prepared?: null; accept?: null; accepted?: null; rejected?: null; bully?: null }|{ what?: "goodbye"; heartbeat?: null; promise?: null; decided?: null; goodbye: parley.v1.Goodbye.$Shape; prepare?: null; prepared?: null; accept?: null; accepted?: null; rejected?: null; bully?: null }|{ what?: "prepare"; heartbeat?: null; promise?: null; decided?: null; goodbye?: null; prepare: parley.v1.Prepare.$Shape; prepared?: null; accept?: null; accepted?: null; rejected?: null; bully?: null }|{ what?: "prepared"; heartbeat?: null; promise?: null; decided?: null; goodbye?: null; prepare?: null; prepared: parley.v1.Prepared.$Shape; accept?: null; accepted?: null; rejected?: null; bully?: null }|{ what?: "accept"; heartbeat?: null; promise?: null; decided?: null; goodbye?: null; prepare?: null; prepared?: null; accept: parley.v1.Vote.$Shape; accepted?: null; rejected?: null; bully?: null }|{ what?: "accepted"; heartbeat?: null; promise?: null; decided?: null; goodbye?: null; prepare?: null; prepared?: null; accept?: null; accepted: parley.v1.Accepted.$Shape; rejected?: null; bully?: null }|{ what?: "rejected"; heartbeat?: null; promise?: null; decided?: null; goodbye?: null; prepare?: null; prepared?: null; accept?: null; accepted?: null; rejected: parley.v1.Rejected.$Shape; bully?: null }|{ what?: "bully"; heartbeat?: null; promise?: null; decided?: null; goodbye?: null; prepare?: null; prepared?: null; accept?: null; accepted?: null; rejected?: null; bully: parley.v1.BullyKind })
            );
        }

        /** BullyKind enum. */
        enum BullyKind {

            /** BULLY_KIND_UNSPECIFIED value */
            BULLY_KIND_UNSPECIFIED = 0,

            /** BULLY_KIND_ELECTION value */
            BULLY_KIND_ELECTION = 1,

            /** BULLY_KIND_ANSWER value */
            BULLY_KIND_ANSWER = 2,

            /** BULLY_KIND_LEADING value */
            BULLY_KIND_LEADING = 3
        }

        /**
         * Properties of a Configuration.
         * @deprecated Use parley.v1.Configuration.$Properties instead.
         */
        interface IConfiguration extends parley.v1.Configuration.$Properties {
        }

        /** Represents a Configuration. */
        class Configuration {

            /**
             * Constructs a new Configuration.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Configuration.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Configuration epoch. */
            epoch: number;

            /** Configuration voters. */
            voters: string[];

            /** Configuration replicas. */
            replicas: parley.v1.ConfiguredReplica.$Properties[];

            /** Configuration left. */
            left: string[];

            /**
             * Creates a new Configuration instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Configuration instance
             */
            static create(properties: parley.v1.Configuration.$Shape): parley.v1.Configuration & parley.v1.Configuration.$Shape;
            static create(properties?: parley.v1.Configuration.$Properties): parley.v1.Configuration;

            /**
             * Encodes the specified Configuration message. Does not implicitly {@link parley.v1.Configuration.verify|verify} messages.
             * @param message Configuration message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Configuration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Configuration message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Configuration & parley.v1.Configuration.$Shape} Configuration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Configuration & parley.v1.Configuration.$Shape;

            /**
             * Gets the type url for Configuration
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Configuration {

            /** Properties of a Configuration. */
            interface $Properties {

                /** Configuration epoch */
                epoch?: (number|null);

                /** Configuration voters */
                voters?: (string[]|null);

                /** Configuration replicas */
                replicas?: (parley.v1.ConfiguredReplica.$Properties[]|null);

                /** Configuration left */
                left?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Configuration. */
            type $Shape = parley.v1.Configuration.$Properties;
        }

        /**
         * Properties of a ConfiguredReplica.
         * @deprecated Use parley.v1.ConfiguredReplica.$Properties instead.
         */
        interface IConfiguredReplica extends parley.v1.ConfiguredReplica.$Properties {
        }

        /** Represents a ConfiguredReplica. */
        class ConfiguredReplica {

            /**
             * Constructs a new ConfiguredReplica.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ConfiguredReplica.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConfiguredReplica id. */
            id: string;

            /** ConfiguredReplica incarnation. */
            incarnation: number;

            /** ConfiguredReplica serving. */
            serving: boolean;

            /**
             * Creates a new ConfiguredReplica instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConfiguredReplica instance
             */
            static create(properties: parley.v1.ConfiguredReplica.$Shape): parley.v1.ConfiguredReplica & parley.v1.ConfiguredReplica.$Shape;
            static create(properties?: parley.v1.ConfiguredReplica.$Properties): parley.v1.ConfiguredReplica;

            /**
             * Encodes the specified ConfiguredReplica message. Does not implicitly {@link parley.v1.ConfiguredReplica.verify|verify} messages.
             * @param message ConfiguredReplica message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ConfiguredReplica.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConfiguredReplica message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ConfiguredReplica & parley.v1.ConfiguredReplica.$Shape} ConfiguredReplica
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ConfiguredReplica & parley.v1.ConfiguredReplica.$Shape;

            /**
             * Gets the type url for ConfiguredReplica
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ConfiguredReplica {

            /** Properties of a ConfiguredReplica. */
            interface $Properties {

                /** ConfiguredReplica id */
                id?: (string|null);

                /** ConfiguredReplica incarnation */
                incarnation?: (number|null);

                /** ConfiguredReplica serving */
                serving?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConfiguredReplica. */
            type $Shape = parley.v1.ConfiguredReplica.$Properties;
        }

        /**
         * Properties of a Heartbeat.
         * @deprecated Use parley.v1.Heartbeat.$Properties instead.
         */
        interface IHeartbeat extends parley.v1.Heartbeat.$Properties {
        }

        /** The sender lives. */
        class Heartbeat {

            /**
             * Constructs a new Heartbeat.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Heartbeat.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Heartbeat epoch. */
            epoch: number;

            /** Heartbeat incarnation. */
            incarnation: number;

            /** On the sender's monotonic clock, milliseconds. */
            sentAt: number;

            /** Heartbeat reports. */
            reports: parley.v1.Report.$Properties[];

            /** Heartbeat leaving. */
            leaving: string[];

            /** Heartbeat undecided. */
            undecided: boolean;

            /** Whom the sender hears. */
            hears: parley.v1.HeardReplica.$Properties[];

            /**
             * Creates a new Heartbeat instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Heartbeat instance
             */
            static create(properties: parley.v1.Heartbeat.$Shape): parley.v1.Heartbeat & parley.v1.Heartbeat.$Shape;
            static create(properties?: parley.v1.Heartbeat.$Properties): parley.v1.Heartbeat;

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link parley.v1.Heartbeat.verify|verify} messages.
             * @param message Heartbeat message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Heartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Heartbeat & parley.v1.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Heartbeat & parley.v1.Heartbeat.$Shape;

            /**
             * Gets the type url for Heartbeat
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Heartbeat {

            /** Properties of a Heartbeat. */
            interface $Properties {

                /** Heartbeat epoch */
                epoch?: (number|null);

                /** Heartbeat incarnation */
                incarnation?: (number|null);

                /** On the sender's monotonic clock, milliseconds. */
                sentAt?: (number|null);

                /** Heartbeat reports */
                reports?: (parley.v1.Report.$Properties[]|null);

                /** Heartbeat leaving */
                leaving?: (string[]|null);

                /** Heartbeat undecided */
                undecided?: (boolean|null);

                /** Whom the sender hears. */
                hears?: (parley.v1.HeardReplica.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Heartbeat. */
            type $Shape = parley.v1.Heartbeat.$Properties;
        }

        /**
         * Properties of a HeardReplica.
         * @deprecated Use parley.v1.HeardReplica.$Properties instead.
         */
        interface IHeardReplica extends parley.v1.HeardReplica.$Properties {
        }

        /** Represents a HeardReplica. */
        class HeardReplica {

            /**
             * Constructs a new HeardReplica.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.HeardReplica.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HeardReplica replica. */
            replica: string;

            /** HeardReplica incarnation. */
            incarnation: number;

            /** HeardReplica epoch. */
            epoch: number;

            /** HeardReplica reports. */
            reports: parley.v1.Report.$Properties[];

            /** How long ago, milliseconds. */
            age: number;

            /**
             * Creates a new HeardReplica instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HeardReplica instance
             */
            static create(properties: parley.v1.HeardReplica.$Shape): parley.v1.HeardReplica & parley.v1.HeardReplica.$Shape;
            static create(properties?: parley.v1.HeardReplica.$Properties): parley.v1.HeardReplica;

            /**
             * Encodes the specified HeardReplica message. Does not implicitly {@link parley.v1.HeardReplica.verify|verify} messages.
             * @param message HeardReplica message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.HeardReplica.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HeardReplica message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.HeardReplica & parley.v1.HeardReplica.$Shape} HeardReplica
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.HeardReplica & parley.v1.HeardReplica.$Shape;

            /**
             * Gets the type url for HeardReplica
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace HeardReplica {

            /** Properties of a HeardReplica. */
            interface $Properties {

                /** HeardReplica replica */
                replica?: (string|null);

                /** HeardReplica incarnation */
                incarnation?: (number|null);

                /** HeardReplica epoch */
                epoch?: (number|null);

                /** HeardReplica reports */
                reports?: (parley.v1.Report.$Properties[]|null);

                /** How long ago, milliseconds. */
                age?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HeardReplica. */
            type $Shape = parley.v1.HeardReplica.$Properties;
        }

        /**
         * Properties of a Report.
         * @deprecated Use parley.v1.Report.$Properties instead.
         */
        interface IReport extends parley.v1.Report.$Properties {
        }

        /** Represents a Report. */
        class Report {

            /**
             * Constructs a new Report.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Report.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Report replica. */
            replica: string;

            /** Report incarnation. */
            incarnation: number;

            /** The replica takes nothing; otherwise it holds everything. */
            stuck: boolean;

            /**
             * Creates a new Report instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Report instance
             */
            static create(properties: parley.v1.Report.$Shape): parley.v1.Report & parley.v1.Report.$Shape;
            static create(properties?: parley.v1.Report.$Properties): parley.v1.Report;

            /**
             * Encodes the specified Report message. Does not implicitly {@link parley.v1.Report.verify|verify} messages.
             * @param message Report message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Report.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Report message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Report & parley.v1.Report.$Shape} Report
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Report & parley.v1.Report.$Shape;

            /**
             * Gets the type url for Report
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Report {

            /** Properties of a Report. */
            interface $Properties {

                /** Report replica */
                replica?: (string|null);

                /** Report incarnation */
                incarnation?: (number|null);

                /** The replica takes nothing; otherwise it holds everything. */
                stuck?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Report. */
            type $Shape = parley.v1.Report.$Properties;
        }

        /**
         * Properties of a LeasePromise.
         * @deprecated Use parley.v1.LeasePromise.$Properties instead.
         */
        interface ILeasePromise extends parley.v1.LeasePromise.$Properties {
        }

        /** Answers a heartbeat, whose fields it repeats. */
        class LeasePromise {

            /**
             * Constructs a new LeasePromise.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.LeasePromise.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LeasePromise epoch. */
            epoch: number;

            /** LeasePromise incarnation. */
            incarnation: number;

            /** LeasePromise sentAt. */
            sentAt: number;

            /**
             * Creates a new LeasePromise instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LeasePromise instance
             */
            static create(properties: parley.v1.LeasePromise.$Shape): parley.v1.LeasePromise & parley.v1.LeasePromise.$Shape;
            static create(properties?: parley.v1.LeasePromise.$Properties): parley.v1.LeasePromise;

            /**
             * Encodes the specified LeasePromise message. Does not implicitly {@link parley.v1.LeasePromise.verify|verify} messages.
             * @param message LeasePromise message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.LeasePromise.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeasePromise message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.LeasePromise & parley.v1.LeasePromise.$Shape} LeasePromise
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.LeasePromise & parley.v1.LeasePromise.$Shape;

            /**
             * Gets the type url for LeasePromise
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace LeasePromise {

            /** Properties of a LeasePromise. */
            interface $Properties {

                /** LeasePromise epoch */
                epoch?: (number|null);

                /** LeasePromise incarnation */
                incarnation?: (number|null);

                /** LeasePromise sentAt */
                sentAt?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeasePromise. */
            type $Shape = parley.v1.LeasePromise.$Properties;
        }

        /**
         * Properties of a Goodbye.
         * @deprecated Use parley.v1.Goodbye.$Properties instead.
         */
        interface IGoodbye extends parley.v1.Goodbye.$Properties {
        }

        /** Represents a Goodbye. */
        class Goodbye {

            /**
             * Constructs a new Goodbye.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Goodbye.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Goodbye incarnation. */
            incarnation: number;

            /**
             * Creates a new Goodbye instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Goodbye instance
             */
            static create(properties: parley.v1.Goodbye.$Shape): parley.v1.Goodbye & parley.v1.Goodbye.$Shape;
            static create(properties?: parley.v1.Goodbye.$Properties): parley.v1.Goodbye;

            /**
             * Encodes the specified Goodbye message. Does not implicitly {@link parley.v1.Goodbye.verify|verify} messages.
             * @param message Goodbye message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Goodbye.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Goodbye message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Goodbye & parley.v1.Goodbye.$Shape} Goodbye
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Goodbye & parley.v1.Goodbye.$Shape;

            /**
             * Gets the type url for Goodbye
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Goodbye {

            /** Properties of a Goodbye. */
            interface $Properties {

                /** Goodbye incarnation */
                incarnation?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Goodbye. */
            type $Shape = parley.v1.Goodbye.$Properties;
        }

        /**
         * Properties of a Ballot.
         * @deprecated Use parley.v1.Ballot.$Properties instead.
         */
        interface IBallot extends parley.v1.Ballot.$Properties {
        }

        /** Represents a Ballot. */
        class Ballot {

            /**
             * Constructs a new Ballot.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Ballot.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ballot round. */
            round: number;

            /** Ballot replica. */
            replica: string;

            /**
             * Creates a new Ballot instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Ballot instance
             */
            static create(properties: parley.v1.Ballot.$Shape): parley.v1.Ballot & parley.v1.Ballot.$Shape;
            static create(properties?: parley.v1.Ballot.$Properties): parley.v1.Ballot;

            /**
             * Encodes the specified Ballot message. Does not implicitly {@link parley.v1.Ballot.verify|verify} messages.
             * @param message Ballot message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Ballot.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Ballot message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Ballot & parley.v1.Ballot.$Shape} Ballot
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Ballot & parley.v1.Ballot.$Shape;

            /**
             * Gets the type url for Ballot
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Ballot {

            /** Properties of a Ballot. */
            interface $Properties {

                /** Ballot round */
                round?: (number|null);

                /** Ballot replica */
                replica?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ballot. */
            type $Shape = parley.v1.Ballot.$Properties;
        }

        /**
         * Properties of a Vote.
         * @deprecated Use parley.v1.Vote.$Properties instead.
         */
        interface IVote extends parley.v1.Vote.$Properties {
        }

        /** Represents a Vote. */
        class Vote {

            /**
             * Constructs a new Vote.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Vote.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Vote ballot. */
            ballot?: (parley.v1.Ballot.$Properties|null);

            /** Vote configuration. */
            configuration?: (parley.v1.Configuration.$Properties|null);

            /**
             * Creates a new Vote instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Vote instance
             */
            static create(properties: parley.v1.Vote.$Shape): parley.v1.Vote & parley.v1.Vote.$Shape;
            static create(properties?: parley.v1.Vote.$Properties): parley.v1.Vote;

            /**
             * Encodes the specified Vote message. Does not implicitly {@link parley.v1.Vote.verify|verify} messages.
             * @param message Vote message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Vote.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Vote message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Vote & parley.v1.Vote.$Shape} Vote
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Vote & parley.v1.Vote.$Shape;

            /**
             * Gets the type url for Vote
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Vote {

            /** Properties of a Vote. */
            interface $Properties {

                /** Vote ballot */
                ballot?: (parley.v1.Ballot.$Properties|null);

                /** Vote configuration */
                configuration?: (parley.v1.Configuration.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Vote. */
            type $Shape = parley.v1.Vote.$Properties;
        }

        /**
         * Properties of a Prepare.
         * @deprecated Use parley.v1.Prepare.$Properties instead.
         */
        interface IPrepare extends parley.v1.Prepare.$Properties {
        }

        /** Represents a Prepare. */
        class Prepare {

            /**
             * Constructs a new Prepare.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Prepare.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Prepare epoch. */
            epoch: number;

            /** Prepare ballot. */
            ballot?: (parley.v1.Ballot.$Properties|null);

            /**
             * Creates a new Prepare instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Prepare instance
             */
            static create(properties: parley.v1.Prepare.$Shape): parley.v1.Prepare & parley.v1.Prepare.$Shape;
            static create(properties?: parley.v1.Prepare.$Properties): parley.v1.Prepare;

            /**
             * Encodes the specified Prepare message. Does not implicitly {@link parley.v1.Prepare.verify|verify} messages.
             * @param message Prepare message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Prepare.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Prepare message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Prepare & parley.v1.Prepare.$Shape} Prepare
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Prepare & parley.v1.Prepare.$Shape;

            /**
             * Gets the type url for Prepare
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Prepare {

            /** Properties of a Prepare. */
            interface $Properties {

                /** Prepare epoch */
                epoch?: (number|null);

                /** Prepare ballot */
                ballot?: (parley.v1.Ballot.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Prepare. */
            type $Shape = parley.v1.Prepare.$Properties;
        }

        /**
         * Properties of a Prepared.
         * @deprecated Use parley.v1.Prepared.$Properties instead.
         */
        interface IPrepared extends parley.v1.Prepared.$Properties {
        }

        /** Represents a Prepared. */
        class Prepared {

            /**
             * Constructs a new Prepared.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Prepared.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Prepared epoch. */
            epoch: number;

            /** Prepared ballot. */
            ballot?: (parley.v1.Ballot.$Properties|null);

            /** Prepared vote. */
            vote?: (parley.v1.Vote.$Properties|null);

            /**
             * Creates a new Prepared instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Prepared instance
             */
            static create(properties: parley.v1.Prepared.$Shape): parley.v1.Prepared & parley.v1.Prepared.$Shape;
            static create(properties?: parley.v1.Prepared.$Properties): parley.v1.Prepared;

            /**
             * Encodes the specified Prepared message. Does not implicitly {@link parley.v1.Prepared.verify|verify} messages.
             * @param message Prepared message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Prepared.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Prepared message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Prepared & parley.v1.Prepared.$Shape} Prepared
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Prepared & parley.v1.Prepared.$Shape;

            /**
             * Gets the type url for Prepared
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Prepared {

            /** Properties of a Prepared. */
            interface $Properties {

                /** Prepared epoch */
                epoch?: (number|null);

                /** Prepared ballot */
                ballot?: (parley.v1.Ballot.$Properties|null);

                /** Prepared vote */
                vote?: (parley.v1.Vote.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Prepared. */
            type $Shape = parley.v1.Prepared.$Properties;
        }

        /**
         * Properties of an Accepted.
         * @deprecated Use parley.v1.Accepted.$Properties instead.
         */
        interface IAccepted extends parley.v1.Accepted.$Properties {
        }

        /** Represents an Accepted. */
        class Accepted {

            /**
             * Constructs a new Accepted.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Accepted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Accepted epoch. */
            epoch: number;

            /** Accepted ballot. */
            ballot?: (parley.v1.Ballot.$Properties|null);

            /**
             * Creates a new Accepted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Accepted instance
             */
            static create(properties: parley.v1.Accepted.$Shape): parley.v1.Accepted & parley.v1.Accepted.$Shape;
            static create(properties?: parley.v1.Accepted.$Properties): parley.v1.Accepted;

            /**
             * Encodes the specified Accepted message. Does not implicitly {@link parley.v1.Accepted.verify|verify} messages.
             * @param message Accepted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Accepted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Accepted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Accepted & parley.v1.Accepted.$Shape} Accepted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Accepted & parley.v1.Accepted.$Shape;

            /**
             * Gets the type url for Accepted
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Accepted {

            /** Properties of an Accepted. */
            interface $Properties {

                /** Accepted epoch */
                epoch?: (number|null);

                /** Accepted ballot */
                ballot?: (parley.v1.Ballot.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Accepted. */
            type $Shape = parley.v1.Accepted.$Properties;
        }

        /**
         * Properties of a Rejected.
         * @deprecated Use parley.v1.Rejected.$Properties instead.
         */
        interface IRejected extends parley.v1.Rejected.$Properties {
        }

        /** Represents a Rejected. */
        class Rejected {

            /**
             * Constructs a new Rejected.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Rejected.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Rejected epoch. */
            epoch: number;

            /** Rejected ballot. */
            ballot?: (parley.v1.Ballot.$Properties|null);

            /** Rejected promised. */
            promised?: (parley.v1.Ballot.$Properties|null);

            /**
             * Creates a new Rejected instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Rejected instance
             */
            static create(properties: parley.v1.Rejected.$Shape): parley.v1.Rejected & parley.v1.Rejected.$Shape;
            static create(properties?: parley.v1.Rejected.$Properties): parley.v1.Rejected;

            /**
             * Encodes the specified Rejected message. Does not implicitly {@link parley.v1.Rejected.verify|verify} messages.
             * @param message Rejected message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Rejected.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Rejected message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Rejected & parley.v1.Rejected.$Shape} Rejected
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Rejected & parley.v1.Rejected.$Shape;

            /**
             * Gets the type url for Rejected
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Rejected {

            /** Properties of a Rejected. */
            interface $Properties {

                /** Rejected epoch */
                epoch?: (number|null);

                /** Rejected ballot */
                ballot?: (parley.v1.Ballot.$Properties|null);

                /** Rejected promised */
                promised?: (parley.v1.Ballot.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Rejected. */
            type $Shape = parley.v1.Rejected.$Properties;
        }

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
             * Creates a new VersionVector instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VersionVector instance
             */
            static create(properties: parley.v1.VersionVector.$Shape): parley.v1.VersionVector & parley.v1.VersionVector.$Shape;
            static create(properties?: parley.v1.VersionVector.$Properties): parley.v1.VersionVector;

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

            /**
             * Gets the type url for VersionVector
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new User instance using the specified properties.
             * @param [properties] Properties to set
             * @returns User instance
             */
            static create(properties: parley.v1.User.$Shape): parley.v1.User & parley.v1.User.$Shape;
            static create(properties?: parley.v1.User.$Properties): parley.v1.User;

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
             * Creates a new CreateUserRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateUserRequest instance
             */
            static create(properties: parley.v1.CreateUserRequest.$Shape): parley.v1.CreateUserRequest & parley.v1.CreateUserRequest.$Shape;
            static create(properties?: parley.v1.CreateUserRequest.$Properties): parley.v1.CreateUserRequest;

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
             * Creates a new CreateUserResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateUserResponse instance
             */
            static create(properties: parley.v1.CreateUserResponse.$Shape): parley.v1.CreateUserResponse & parley.v1.CreateUserResponse.$Shape;
            static create(properties?: parley.v1.CreateUserResponse.$Properties): parley.v1.CreateUserResponse;

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

            /**
             * Gets the type url for CreateUserResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new GetUserRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetUserRequest instance
             */
            static create(properties: parley.v1.GetUserRequest.$Shape): parley.v1.GetUserRequest & parley.v1.GetUserRequest.$Shape;
            static create(properties?: parley.v1.GetUserRequest.$Properties): parley.v1.GetUserRequest;

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
             * Creates a new ListUsersRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListUsersRequest instance
             */
            static create(properties: parley.v1.ListUsersRequest.$Shape): parley.v1.ListUsersRequest & parley.v1.ListUsersRequest.$Shape;
            static create(properties?: parley.v1.ListUsersRequest.$Properties): parley.v1.ListUsersRequest;

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

            /**
             * Gets the type url for ListUsersRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ListUsersResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListUsersResponse instance
             */
            static create(properties: parley.v1.ListUsersResponse.$Shape): parley.v1.ListUsersResponse & parley.v1.ListUsersResponse.$Shape;
            static create(properties?: parley.v1.ListUsersResponse.$Properties): parley.v1.ListUsersResponse;

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

            /**
             * Gets the type url for ListUsersResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new Topic instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Topic instance
             */
            static create(properties: parley.v1.Topic.$Shape): parley.v1.Topic & parley.v1.Topic.$Shape;
            static create(properties?: parley.v1.Topic.$Properties): parley.v1.Topic;

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
             * Creates a new CreateTopicRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateTopicRequest instance
             */
            static create(properties: parley.v1.CreateTopicRequest.$Shape): parley.v1.CreateTopicRequest & parley.v1.CreateTopicRequest.$Shape;
            static create(properties?: parley.v1.CreateTopicRequest.$Properties): parley.v1.CreateTopicRequest;

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
             * Creates a new RenameTopicRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RenameTopicRequest instance
             */
            static create(properties: parley.v1.RenameTopicRequest.$Shape): parley.v1.RenameTopicRequest & parley.v1.RenameTopicRequest.$Shape;
            static create(properties?: parley.v1.RenameTopicRequest.$Properties): parley.v1.RenameTopicRequest;

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

            /**
             * Gets the type url for RenameTopicRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new GetTopicRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetTopicRequest instance
             */
            static create(properties: parley.v1.GetTopicRequest.$Shape): parley.v1.GetTopicRequest & parley.v1.GetTopicRequest.$Shape;
            static create(properties?: parley.v1.GetTopicRequest.$Properties): parley.v1.GetTopicRequest;

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

            /**
             * Gets the type url for GetTopicRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ListTopicsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListTopicsRequest instance
             */
            static create(properties: parley.v1.ListTopicsRequest.$Shape): parley.v1.ListTopicsRequest & parley.v1.ListTopicsRequest.$Shape;
            static create(properties?: parley.v1.ListTopicsRequest.$Properties): parley.v1.ListTopicsRequest;

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

            /**
             * Gets the type url for ListTopicsRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ListTopicsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListTopicsResponse instance
             */
            static create(properties: parley.v1.ListTopicsResponse.$Shape): parley.v1.ListTopicsResponse & parley.v1.ListTopicsResponse.$Shape;
            static create(properties?: parley.v1.ListTopicsResponse.$Properties): parley.v1.ListTopicsResponse;

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
             * Creates a new Message instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Message instance
             */
            static create(properties: parley.v1.Message.$Shape): parley.v1.Message & parley.v1.Message.$Shape;
            static create(properties?: parley.v1.Message.$Properties): parley.v1.Message;

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
             * Creates a new PostMessageRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PostMessageRequest instance
             */
            static create(properties: parley.v1.PostMessageRequest.$Shape): parley.v1.PostMessageRequest & parley.v1.PostMessageRequest.$Shape;
            static create(properties?: parley.v1.PostMessageRequest.$Properties): parley.v1.PostMessageRequest;

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
             * Creates a new EditMessageRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EditMessageRequest instance
             */
            static create(properties: parley.v1.EditMessageRequest.$Shape): parley.v1.EditMessageRequest & parley.v1.EditMessageRequest.$Shape;
            static create(properties?: parley.v1.EditMessageRequest.$Properties): parley.v1.EditMessageRequest;

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

            /**
             * Gets the type url for EditMessageRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new EditMessageResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EditMessageResponse instance
             */
            static create(properties: parley.v1.EditMessageResponse.$Shape): parley.v1.EditMessageResponse & parley.v1.EditMessageResponse.$Shape;
            static create(properties?: parley.v1.EditMessageResponse.$Properties): parley.v1.EditMessageResponse;

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

            /**
             * Gets the type url for EditMessageResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ShareCursorRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ShareCursorRequest instance
             */
            static create(properties: parley.v1.ShareCursorRequest.$Shape): parley.v1.ShareCursorRequest & parley.v1.ShareCursorRequest.$Shape;
            static create(properties?: parley.v1.ShareCursorRequest.$Properties): parley.v1.ShareCursorRequest;

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

            /**
             * Gets the type url for ShareCursorRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new OtherCursor instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OtherCursor instance
             */
            static create(properties: parley.v1.OtherCursor.$Shape): parley.v1.OtherCursor & parley.v1.OtherCursor.$Shape;
            static create(properties?: parley.v1.OtherCursor.$Properties): parley.v1.OtherCursor;

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

            /**
             * Gets the type url for OtherCursor
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ShareCursorResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ShareCursorResponse instance
             */
            static create(properties: parley.v1.ShareCursorResponse.$Shape): parley.v1.ShareCursorResponse & parley.v1.ShareCursorResponse.$Shape;
            static create(properties?: parley.v1.ShareCursorResponse.$Properties): parley.v1.ShareCursorResponse;

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

            /**
             * Gets the type url for ShareCursorResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new DeleteMessageRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteMessageRequest instance
             */
            static create(properties: parley.v1.DeleteMessageRequest.$Shape): parley.v1.DeleteMessageRequest & parley.v1.DeleteMessageRequest.$Shape;
            static create(properties?: parley.v1.DeleteMessageRequest.$Properties): parley.v1.DeleteMessageRequest;

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
             * Creates a new DeleteMessageResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteMessageResponse instance
             */
            static create(properties: parley.v1.DeleteMessageResponse.$Shape): parley.v1.DeleteMessageResponse & parley.v1.DeleteMessageResponse.$Shape;
            static create(properties?: parley.v1.DeleteMessageResponse.$Properties): parley.v1.DeleteMessageResponse;

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

            /**
             * Gets the type url for DeleteMessageResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new LikeMessageRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LikeMessageRequest instance
             */
            static create(properties: parley.v1.LikeMessageRequest.$Shape): parley.v1.LikeMessageRequest & parley.v1.LikeMessageRequest.$Shape;
            static create(properties?: parley.v1.LikeMessageRequest.$Properties): parley.v1.LikeMessageRequest;

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
             * Creates a new LikeMessageResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LikeMessageResponse instance
             */
            static create(properties: parley.v1.LikeMessageResponse.$Shape): parley.v1.LikeMessageResponse & parley.v1.LikeMessageResponse.$Shape;
            static create(properties?: parley.v1.LikeMessageResponse.$Properties): parley.v1.LikeMessageResponse;

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

            /**
             * Gets the type url for LikeMessageResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new GetMessageRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetMessageRequest instance
             */
            static create(properties: parley.v1.GetMessageRequest.$Shape): parley.v1.GetMessageRequest & parley.v1.GetMessageRequest.$Shape;
            static create(properties?: parley.v1.GetMessageRequest.$Properties): parley.v1.GetMessageRequest;

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

            /**
             * Gets the type url for GetMessageRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new Revision instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Revision instance
             */
            static create(properties: parley.v1.Revision.$Shape): parley.v1.Revision & parley.v1.Revision.$Shape;
            static create(properties?: parley.v1.Revision.$Properties): parley.v1.Revision;

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

            /**
             * Gets the type url for Revision
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new GetMessageResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetMessageResponse instance
             */
            static create(properties: parley.v1.GetMessageResponse.$Shape): parley.v1.GetMessageResponse & parley.v1.GetMessageResponse.$Shape;
            static create(properties?: parley.v1.GetMessageResponse.$Properties): parley.v1.GetMessageResponse;

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

            /**
             * Gets the type url for GetMessageResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new GetMessagesRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetMessagesRequest instance
             */
            static create(properties: parley.v1.GetMessagesRequest.$Shape): parley.v1.GetMessagesRequest & parley.v1.GetMessagesRequest.$Shape;
            static create(properties?: parley.v1.GetMessagesRequest.$Properties): parley.v1.GetMessagesRequest;

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
             * Creates a new GetMessagesResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetMessagesResponse instance
             */
            static create(properties: parley.v1.GetMessagesResponse.$Shape): parley.v1.GetMessagesResponse & parley.v1.GetMessagesResponse.$Shape;
            static create(properties?: parley.v1.GetMessagesResponse.$Properties): parley.v1.GetMessagesResponse;

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
             * Creates a new SearchRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SearchRequest instance
             */
            static create(properties: parley.v1.SearchRequest.$Shape): parley.v1.SearchRequest & parley.v1.SearchRequest.$Shape;
            static create(properties?: parley.v1.SearchRequest.$Properties): parley.v1.SearchRequest;

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

            /**
             * Gets the type url for SearchRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new Found instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Found instance
             */
            static create(properties: parley.v1.Found.$Shape): parley.v1.Found & parley.v1.Found.$Shape;
            static create(properties?: parley.v1.Found.$Properties): parley.v1.Found;

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

            /**
             * Gets the type url for Found
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new SearchResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SearchResponse instance
             */
            static create(properties: parley.v1.SearchResponse.$Shape): parley.v1.SearchResponse & parley.v1.SearchResponse.$Shape;
            static create(properties?: parley.v1.SearchResponse.$Properties): parley.v1.SearchResponse;

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

            /**
             * Gets the type url for SearchResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new MarkReadRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarkReadRequest instance
             */
            static create(properties: parley.v1.MarkReadRequest.$Shape): parley.v1.MarkReadRequest & parley.v1.MarkReadRequest.$Shape;
            static create(properties?: parley.v1.MarkReadRequest.$Properties): parley.v1.MarkReadRequest;

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

            /**
             * Gets the type url for MarkReadRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new MarkReadResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarkReadResponse instance
             */
            static create(properties: parley.v1.MarkReadResponse.$Shape): parley.v1.MarkReadResponse & parley.v1.MarkReadResponse.$Shape;
            static create(properties?: parley.v1.MarkReadResponse.$Properties): parley.v1.MarkReadResponse;

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

            /**
             * Gets the type url for MarkReadResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ListUnreadRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListUnreadRequest instance
             */
            static create(properties: parley.v1.ListUnreadRequest.$Shape): parley.v1.ListUnreadRequest & parley.v1.ListUnreadRequest.$Shape;
            static create(properties?: parley.v1.ListUnreadRequest.$Properties): parley.v1.ListUnreadRequest;

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

            /**
             * Gets the type url for ListUnreadRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new UnreadTopic instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UnreadTopic instance
             */
            static create(properties: parley.v1.UnreadTopic.$Shape): parley.v1.UnreadTopic & parley.v1.UnreadTopic.$Shape;
            static create(properties?: parley.v1.UnreadTopic.$Properties): parley.v1.UnreadTopic;

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

            /**
             * Gets the type url for UnreadTopic
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ListUnreadResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListUnreadResponse instance
             */
            static create(properties: parley.v1.ListUnreadResponse.$Shape): parley.v1.ListUnreadResponse & parley.v1.ListUnreadResponse.$Shape;
            static create(properties?: parley.v1.ListUnreadResponse.$Properties): parley.v1.ListUnreadResponse;

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

            /**
             * Gets the type url for ListUnreadResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ListWrittenRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListWrittenRequest instance
             */
            static create(properties: parley.v1.ListWrittenRequest.$Shape): parley.v1.ListWrittenRequest & parley.v1.ListWrittenRequest.$Shape;
            static create(properties?: parley.v1.ListWrittenRequest.$Properties): parley.v1.ListWrittenRequest;

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

            /**
             * Gets the type url for ListWrittenRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new Written instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Written instance
             */
            static create(properties: parley.v1.Written.$Shape): parley.v1.Written & parley.v1.Written.$Shape;
            static create(properties?: parley.v1.Written.$Properties): parley.v1.Written;

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

            /**
             * Gets the type url for Written
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ListWrittenResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListWrittenResponse instance
             */
            static create(properties: parley.v1.ListWrittenResponse.$Shape): parley.v1.ListWrittenResponse & parley.v1.ListWrittenResponse.$Shape;
            static create(properties?: parley.v1.ListWrittenResponse.$Properties): parley.v1.ListWrittenResponse;

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

            /**
             * Gets the type url for ListWrittenResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ListInboxRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListInboxRequest instance
             */
            static create(properties: parley.v1.ListInboxRequest.$Shape): parley.v1.ListInboxRequest & parley.v1.ListInboxRequest.$Shape;
            static create(properties?: parley.v1.ListInboxRequest.$Properties): parley.v1.ListInboxRequest;

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

            /**
             * Gets the type url for ListInboxRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new Concern instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Concern instance
             */
            static create(properties: parley.v1.Concern.$Shape): parley.v1.Concern & parley.v1.Concern.$Shape;
            static create(properties?: parley.v1.Concern.$Properties): parley.v1.Concern;

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

            /**
             * Gets the type url for Concern
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ListInboxResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListInboxResponse instance
             */
            static create(properties: parley.v1.ListInboxResponse.$Shape): parley.v1.ListInboxResponse & parley.v1.ListInboxResponse.$Shape;
            static create(properties?: parley.v1.ListInboxResponse.$Properties): parley.v1.ListInboxResponse;

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

            /**
             * Gets the type url for ListInboxResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ClaimForumRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ClaimForumRequest instance
             */
            static create(properties: parley.v1.ClaimForumRequest.$Shape): parley.v1.ClaimForumRequest & parley.v1.ClaimForumRequest.$Shape;
            static create(properties?: parley.v1.ClaimForumRequest.$Properties): parley.v1.ClaimForumRequest;

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

            /**
             * Gets the type url for ClaimForumRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ClaimForumResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ClaimForumResponse instance
             */
            static create(properties: parley.v1.ClaimForumResponse.$Shape): parley.v1.ClaimForumResponse & parley.v1.ClaimForumResponse.$Shape;
            static create(properties?: parley.v1.ClaimForumResponse.$Properties): parley.v1.ClaimForumResponse;

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

            /**
             * Gets the type url for ClaimForumResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ModerateRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ModerateRequest instance
             */
            static create(properties: parley.v1.ModerateRequest.$Shape): parley.v1.ModerateRequest & parley.v1.ModerateRequest.$Shape;
            static create(properties?: parley.v1.ModerateRequest.$Properties): parley.v1.ModerateRequest;

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

            /**
             * Gets the type url for ModerateRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ModerateResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ModerateResponse instance
             */
            static create(properties: parley.v1.ModerateResponse.$Shape): parley.v1.ModerateResponse & parley.v1.ModerateResponse.$Shape;
            static create(properties?: parley.v1.ModerateResponse.$Properties): parley.v1.ModerateResponse;

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

            /**
             * Gets the type url for ModerateResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ReportRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReportRequest instance
             */
            static create(properties: parley.v1.ReportRequest.$Shape): parley.v1.ReportRequest & parley.v1.ReportRequest.$Shape;
            static create(properties?: parley.v1.ReportRequest.$Properties): parley.v1.ReportRequest;

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

            /**
             * Gets the type url for ReportRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ReportResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReportResponse instance
             */
            static create(properties: parley.v1.ReportResponse.$Shape): parley.v1.ReportResponse & parley.v1.ReportResponse.$Shape;
            static create(properties?: parley.v1.ReportResponse.$Properties): parley.v1.ReportResponse;

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

            /**
             * Gets the type url for ReportResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ListActsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListActsRequest instance
             */
            static create(properties: parley.v1.ListActsRequest.$Shape): parley.v1.ListActsRequest & parley.v1.ListActsRequest.$Shape;
            static create(properties?: parley.v1.ListActsRequest.$Properties): parley.v1.ListActsRequest;

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

            /**
             * Gets the type url for ListActsRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new MakeDigestRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MakeDigestRequest instance
             */
            static create(properties: parley.v1.MakeDigestRequest.$Shape): parley.v1.MakeDigestRequest & parley.v1.MakeDigestRequest.$Shape;
            static create(properties?: parley.v1.MakeDigestRequest.$Properties): parley.v1.MakeDigestRequest;

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

            /**
             * Gets the type url for MakeDigestRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new MakeDigestResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MakeDigestResponse instance
             */
            static create(properties: parley.v1.MakeDigestResponse.$Shape): parley.v1.MakeDigestResponse & parley.v1.MakeDigestResponse.$Shape;
            static create(properties?: parley.v1.MakeDigestResponse.$Properties): parley.v1.MakeDigestResponse;

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

            /**
             * Gets the type url for MakeDigestResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new DigestAnswer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DigestAnswer instance
             */
            static create(properties: parley.v1.DigestAnswer.$Shape): parley.v1.DigestAnswer & parley.v1.DigestAnswer.$Shape;
            static create(properties?: parley.v1.DigestAnswer.$Properties): parley.v1.DigestAnswer;

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

            /**
             * Gets the type url for DigestAnswer
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new DigestRow instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DigestRow instance
             */
            static create(properties: parley.v1.DigestRow.$Shape): parley.v1.DigestRow & parley.v1.DigestRow.$Shape;
            static create(properties?: parley.v1.DigestRow.$Properties): parley.v1.DigestRow;

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

            /**
             * Gets the type url for DigestRow
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new Act instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Act instance
             */
            static create(properties: parley.v1.Act.$Shape): parley.v1.Act & parley.v1.Act.$Shape;
            static create(properties?: parley.v1.Act.$Properties): parley.v1.Act;

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

            /**
             * Gets the type url for Act
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ListActsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListActsResponse instance
             */
            static create(properties: parley.v1.ListActsResponse.$Shape): parley.v1.ListActsResponse & parley.v1.ListActsResponse.$Shape;
            static create(properties?: parley.v1.ListActsResponse.$Properties): parley.v1.ListActsResponse;

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

            /**
             * Gets the type url for ListActsResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ListReportsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListReportsRequest instance
             */
            static create(properties: parley.v1.ListReportsRequest.$Shape): parley.v1.ListReportsRequest & parley.v1.ListReportsRequest.$Shape;
            static create(properties?: parley.v1.ListReportsRequest.$Properties): parley.v1.ListReportsRequest;

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

            /**
             * Gets the type url for ListReportsRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ListReportsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListReportsResponse instance
             */
            static create(properties: parley.v1.ListReportsResponse.$Shape): parley.v1.ListReportsResponse & parley.v1.ListReportsResponse.$Shape;
            static create(properties?: parley.v1.ListReportsResponse.$Properties): parley.v1.ListReportsResponse;

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

            /**
             * Gets the type url for ListReportsResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ListModeratorsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListModeratorsRequest instance
             */
            static create(properties: parley.v1.ListModeratorsRequest.$Shape): parley.v1.ListModeratorsRequest & parley.v1.ListModeratorsRequest.$Shape;
            static create(properties?: parley.v1.ListModeratorsRequest.$Properties): parley.v1.ListModeratorsRequest;

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

            /**
             * Gets the type url for ListModeratorsRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ListModeratorsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListModeratorsResponse instance
             */
            static create(properties: parley.v1.ListModeratorsResponse.$Shape): parley.v1.ListModeratorsResponse & parley.v1.ListModeratorsResponse.$Shape;
            static create(properties?: parley.v1.ListModeratorsResponse.$Properties): parley.v1.ListModeratorsResponse;

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

            /**
             * Gets the type url for ListModeratorsResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new GetSubscriptionNodeRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetSubscriptionNodeRequest instance
             */
            static create(properties: parley.v1.GetSubscriptionNodeRequest.$Shape): parley.v1.GetSubscriptionNodeRequest & parley.v1.GetSubscriptionNodeRequest.$Shape;
            static create(properties?: parley.v1.GetSubscriptionNodeRequest.$Properties): parley.v1.GetSubscriptionNodeRequest;

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

            /**
             * Gets the type url for GetSubscriptionNodeRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new GetSubscriptionNodeResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetSubscriptionNodeResponse instance
             */
            static create(properties: parley.v1.GetSubscriptionNodeResponse.$Shape): parley.v1.GetSubscriptionNodeResponse & parley.v1.GetSubscriptionNodeResponse.$Shape;
            static create(properties?: parley.v1.GetSubscriptionNodeResponse.$Properties): parley.v1.GetSubscriptionNodeResponse;

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

            /**
             * Gets the type url for GetSubscriptionNodeResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new SubscribeTopicRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SubscribeTopicRequest instance
             */
            static create(properties: parley.v1.SubscribeTopicRequest.$Shape): parley.v1.SubscribeTopicRequest & parley.v1.SubscribeTopicRequest.$Shape;
            static create(properties?: parley.v1.SubscribeTopicRequest.$Properties): parley.v1.SubscribeTopicRequest;

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
             * Creates a new Event instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Event instance
             */
            static create(properties: parley.v1.Event.$Shape): parley.v1.Event & parley.v1.Event.$Shape;
            static create(properties?: parley.v1.Event.$Properties): parley.v1.Event;

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

            /**
             * Gets the type url for Event
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new GetClusterStateRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetClusterStateRequest instance
             */
            static create(properties: parley.v1.GetClusterStateRequest.$Shape): parley.v1.GetClusterStateRequest & parley.v1.GetClusterStateRequest.$Shape;
            static create(properties?: parley.v1.GetClusterStateRequest.$Properties): parley.v1.GetClusterStateRequest;

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

            /**
             * Gets the type url for GetClusterStateRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new WatchClusterStateRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WatchClusterStateRequest instance
             */
            static create(properties: parley.v1.WatchClusterStateRequest.$Shape): parley.v1.WatchClusterStateRequest & parley.v1.WatchClusterStateRequest.$Shape;
            static create(properties?: parley.v1.WatchClusterStateRequest.$Properties): parley.v1.WatchClusterStateRequest;

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

            /**
             * Gets the type url for WatchClusterStateRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ReplicaState instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReplicaState instance
             */
            static create(properties: parley.v1.ReplicaState.$Shape): parley.v1.ReplicaState & parley.v1.ReplicaState.$Shape;
            static create(properties?: parley.v1.ReplicaState.$Properties): parley.v1.ReplicaState;

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

            /**
             * Gets the type url for ReplicaState
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ChainReport instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChainReport instance
             */
            static create(properties: parley.v1.ChainReport.$Shape): parley.v1.ChainReport & parley.v1.ChainReport.$Shape;
            static create(properties?: parley.v1.ChainReport.$Properties): parley.v1.ChainReport;

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

            /**
             * Gets the type url for ChainReport
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ChainState instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChainState instance
             */
            static create(properties: parley.v1.ChainState.$Shape): parley.v1.ChainState & parley.v1.ChainState.$Shape;
            static create(properties?: parley.v1.ChainState.$Properties): parley.v1.ChainState;

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

            /**
             * Gets the type url for ChainState
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new Alarm instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Alarm instance
             */
            static create(properties: parley.v1.Alarm.$Shape): parley.v1.Alarm & parley.v1.Alarm.$Shape;
            static create(properties?: parley.v1.Alarm.$Properties): parley.v1.Alarm;

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

            /**
             * Gets the type url for Alarm
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new BalancedReplica instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BalancedReplica instance
             */
            static create(properties: parley.v1.BalancedReplica.$Shape): parley.v1.BalancedReplica & parley.v1.BalancedReplica.$Shape;
            static create(properties?: parley.v1.BalancedReplica.$Properties): parley.v1.BalancedReplica;

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

            /**
             * Gets the type url for BalancedReplica
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new BalancerState instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BalancerState instance
             */
            static create(properties: parley.v1.BalancerState.$Shape): parley.v1.BalancerState & parley.v1.BalancerState.$Shape;
            static create(properties?: parley.v1.BalancerState.$Properties): parley.v1.BalancerState;

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

            /**
             * Gets the type url for BalancerState
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new ClusterState instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ClusterState instance
             */
            static create(properties: parley.v1.ClusterState.$Shape): parley.v1.ClusterState & parley.v1.ClusterState.$Shape;
            static create(properties?: parley.v1.ClusterState.$Properties): parley.v1.ClusterState;

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

            /**
             * Gets the type url for ClusterState
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new LeaveRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LeaveRequest instance
             */
            static create(properties: parley.v1.LeaveRequest.$Shape): parley.v1.LeaveRequest & parley.v1.LeaveRequest.$Shape;
            static create(properties?: parley.v1.LeaveRequest.$Properties): parley.v1.LeaveRequest;

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

            /**
             * Gets the type url for LeaveRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new LeaveResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LeaveResponse instance
             */
            static create(properties: parley.v1.LeaveResponse.$Shape): parley.v1.LeaveResponse & parley.v1.LeaveResponse.$Shape;
            static create(properties?: parley.v1.LeaveResponse.$Properties): parley.v1.LeaveResponse;

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

            /**
             * Gets the type url for LeaveResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new GetDigestRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetDigestRequest instance
             */
            static create(properties: parley.v1.GetDigestRequest.$Shape): parley.v1.GetDigestRequest & parley.v1.GetDigestRequest.$Shape;
            static create(properties?: parley.v1.GetDigestRequest.$Properties): parley.v1.GetDigestRequest;

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

            /**
             * Gets the type url for GetDigestRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new TopicDigest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TopicDigest instance
             */
            static create(properties: parley.v1.TopicDigest.$Shape): parley.v1.TopicDigest & parley.v1.TopicDigest.$Shape;
            static create(properties?: parley.v1.TopicDigest.$Properties): parley.v1.TopicDigest;

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

            /**
             * Gets the type url for TopicDigest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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
             * Creates a new GetDigestResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetDigestResponse instance
             */
            static create(properties: parley.v1.GetDigestResponse.$Shape): parley.v1.GetDigestResponse & parley.v1.GetDigestResponse.$Shape;
            static create(properties?: parley.v1.GetDigestResponse.$Properties): parley.v1.GetDigestResponse;

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

            /**
             * Gets the type url for GetDigestResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
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

        /**
         * Properties of a RegisterRequest.
         * @deprecated Use parley.v1.RegisterRequest.$Properties instead.
         */
        interface IRegisterRequest extends parley.v1.RegisterRequest.$Properties {
        }

        /** Represents a RegisterRequest. */
        class RegisterRequest {

            /**
             * Constructs a new RegisterRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.RegisterRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RegisterRequest forumId. */
            forumId: string;

            /** RegisterRequest forumName. */
            forumName: string;

            /** `crdt` or `chain`. */
            mode: string;

            /** Its id, and its name for people. */
            replica: string;

            /** RegisterRequest name. */
            name: string;

            /** gRPC address, host:port, as the balancer can dial it. */
            apiAddress: string;

            /** Whether that one talks TLS. */
            tls: boolean;

            /** As in ReplicaState, of itself. */
            state: string;

            /** RegisterRequest role. */
            role: string;

            /** RegisterRequest epoch. */
            epoch: number;

            /** What it has applied. */
            version: parley.v1.ReplicaCount.$Properties[];

            /** RegisterRequest subscriptions. */
            subscriptions: number;

            /** RegisterRequest grants. */
            grants: number;

            /**
             * HMAC-SHA-256 with the forum's key over "parley balancer", a zero byte, id, a zero byte and
             * address: shows that it belongs to the forum.
             */
            proof: Uint8Array;

            /**
             * Creates a new RegisterRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RegisterRequest instance
             */
            static create(properties: parley.v1.RegisterRequest.$Shape): parley.v1.RegisterRequest & parley.v1.RegisterRequest.$Shape;
            static create(properties?: parley.v1.RegisterRequest.$Properties): parley.v1.RegisterRequest;

            /**
             * Encodes the specified RegisterRequest message. Does not implicitly {@link parley.v1.RegisterRequest.verify|verify} messages.
             * @param message RegisterRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.RegisterRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RegisterRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.RegisterRequest & parley.v1.RegisterRequest.$Shape} RegisterRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.RegisterRequest & parley.v1.RegisterRequest.$Shape;

            /**
             * Gets the type url for RegisterRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RegisterRequest {

            /** Properties of a RegisterRequest. */
            interface $Properties {

                /** RegisterRequest forumId */
                forumId?: (string|null);

                /** RegisterRequest forumName */
                forumName?: (string|null);

                /** `crdt` or `chain`. */
                mode?: (string|null);

                /** Its id, and its name for people. */
                replica?: (string|null);

                /** RegisterRequest name */
                name?: (string|null);

                /** gRPC address, host:port, as the balancer can dial it. */
                apiAddress?: (string|null);

                /** Whether that one talks TLS. */
                tls?: (boolean|null);

                /** As in ReplicaState, of itself. */
                state?: (string|null);

                /** RegisterRequest role */
                role?: (string|null);

                /** RegisterRequest epoch */
                epoch?: (number|null);

                /** What it has applied. */
                version?: (parley.v1.ReplicaCount.$Properties[]|null);

                /** RegisterRequest subscriptions */
                subscriptions?: (number|null);

                /** RegisterRequest grants */
                grants?: (number|null);

                /**
                 * HMAC-SHA-256 with the forum's key over "parley balancer", a zero byte, id, a zero byte and
                 * address: shows that it belongs to the forum.
                 */
                proof?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RegisterRequest. */
            type $Shape = parley.v1.RegisterRequest.$Properties;
        }

        /**
         * Properties of a RegisterResponse.
         * @deprecated Use parley.v1.RegisterResponse.$Properties instead.
         */
        interface IRegisterResponse extends parley.v1.RegisterResponse.$Properties {
        }

        /** Represents a RegisterResponse. */
        class RegisterResponse {

            /**
             * Constructs a new RegisterResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.RegisterResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new RegisterResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RegisterResponse instance
             */
            static create(properties: parley.v1.RegisterResponse.$Shape): parley.v1.RegisterResponse & parley.v1.RegisterResponse.$Shape;
            static create(properties?: parley.v1.RegisterResponse.$Properties): parley.v1.RegisterResponse;

            /**
             * Encodes the specified RegisterResponse message. Does not implicitly {@link parley.v1.RegisterResponse.verify|verify} messages.
             * @param message RegisterResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.RegisterResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RegisterResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.RegisterResponse & parley.v1.RegisterResponse.$Shape} RegisterResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.RegisterResponse & parley.v1.RegisterResponse.$Shape;

            /**
             * Gets the type url for RegisterResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RegisterResponse {

            /** Properties of a RegisterResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RegisterResponse. */
            type $Shape = parley.v1.RegisterResponse.$Properties;
        }

        /**
         * Properties of an UnregisterRequest.
         * @deprecated Use parley.v1.UnregisterRequest.$Properties instead.
         */
        interface IUnregisterRequest extends parley.v1.UnregisterRequest.$Properties {
        }

        /** Represents an UnregisterRequest. */
        class UnregisterRequest {

            /**
             * Constructs a new UnregisterRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.UnregisterRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UnregisterRequest replica. */
            replica: string;

            /** UnregisterRequest apiAddress. */
            apiAddress: string;

            /** As in RegisterRequest. */
            proof: Uint8Array;

            /**
             * Creates a new UnregisterRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UnregisterRequest instance
             */
            static create(properties: parley.v1.UnregisterRequest.$Shape): parley.v1.UnregisterRequest & parley.v1.UnregisterRequest.$Shape;
            static create(properties?: parley.v1.UnregisterRequest.$Properties): parley.v1.UnregisterRequest;

            /**
             * Encodes the specified UnregisterRequest message. Does not implicitly {@link parley.v1.UnregisterRequest.verify|verify} messages.
             * @param message UnregisterRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.UnregisterRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UnregisterRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.UnregisterRequest & parley.v1.UnregisterRequest.$Shape} UnregisterRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.UnregisterRequest & parley.v1.UnregisterRequest.$Shape;

            /**
             * Gets the type url for UnregisterRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace UnregisterRequest {

            /** Properties of an UnregisterRequest. */
            interface $Properties {

                /** UnregisterRequest replica */
                replica?: (string|null);

                /** UnregisterRequest apiAddress */
                apiAddress?: (string|null);

                /** As in RegisterRequest. */
                proof?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UnregisterRequest. */
            type $Shape = parley.v1.UnregisterRequest.$Properties;
        }

        /**
         * Properties of an UnregisterResponse.
         * @deprecated Use parley.v1.UnregisterResponse.$Properties instead.
         */
        interface IUnregisterResponse extends parley.v1.UnregisterResponse.$Properties {
        }

        /** Represents an UnregisterResponse. */
        class UnregisterResponse {

            /**
             * Constructs a new UnregisterResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.UnregisterResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new UnregisterResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UnregisterResponse instance
             */
            static create(properties: parley.v1.UnregisterResponse.$Shape): parley.v1.UnregisterResponse & parley.v1.UnregisterResponse.$Shape;
            static create(properties?: parley.v1.UnregisterResponse.$Properties): parley.v1.UnregisterResponse;

            /**
             * Encodes the specified UnregisterResponse message. Does not implicitly {@link parley.v1.UnregisterResponse.verify|verify} messages.
             * @param message UnregisterResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.UnregisterResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UnregisterResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.UnregisterResponse & parley.v1.UnregisterResponse.$Shape} UnregisterResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.UnregisterResponse & parley.v1.UnregisterResponse.$Shape;

            /**
             * Gets the type url for UnregisterResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace UnregisterResponse {

            /** Properties of an UnregisterResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UnregisterResponse. */
            type $Shape = parley.v1.UnregisterResponse.$Properties;
        }
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of an Any.
         * @deprecated Use google.protobuf.Any.$Properties instead.
         */
        interface IAny extends google.protobuf.Any.$Properties {
        }

        /** Represents an Any. */
        class Any {

            /**
             * Constructs a new Any.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Any.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Any type_url. */
            type_url: string;

            /** Any value. */
            value: Uint8Array;

            /**
             * Creates a new Any instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Any instance
             */
            static create(properties: google.protobuf.Any.$Shape): google.protobuf.Any & google.protobuf.Any.$Shape;
            static create(properties?: google.protobuf.Any.$Properties): google.protobuf.Any;

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @param message Any message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Any.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Any & google.protobuf.Any.$Shape} Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Any & google.protobuf.Any.$Shape;

            /**
             * Gets the type url for Any
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Any {

            /** Properties of an Any. */
            interface $Properties {

                /** Any type_url */
                type_url?: (string|null);

                /** Any value */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Any. */
            type $Shape = google.protobuf.Any.$Properties;
        }

        /**
         * Properties of a Duration.
         * @deprecated Use google.protobuf.Duration.$Properties instead.
         */
        interface IDuration extends google.protobuf.Duration.$Properties {
        }

        /** Represents a Duration. */
        class Duration {

            /**
             * Constructs a new Duration.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Duration.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Duration seconds. */
            seconds: number;

            /** Duration nanos. */
            nanos: number;

            /**
             * Creates a new Duration instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Duration instance
             */
            static create(properties: google.protobuf.Duration.$Shape): google.protobuf.Duration & google.protobuf.Duration.$Shape;
            static create(properties?: google.protobuf.Duration.$Properties): google.protobuf.Duration;

            /**
             * Encodes the specified Duration message. Does not implicitly {@link google.protobuf.Duration.verify|verify} messages.
             * @param message Duration message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Duration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Duration message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Duration & google.protobuf.Duration.$Shape} Duration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Duration & google.protobuf.Duration.$Shape;

            /**
             * Gets the type url for Duration
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Duration {

            /** Properties of a Duration. */
            interface $Properties {

                /** Duration seconds */
                seconds?: (number|null);

                /** Duration nanos */
                nanos?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Duration. */
            type $Shape = google.protobuf.Duration.$Properties;
        }
    }

    /** Namespace rpc. */
    namespace rpc {

        /**
         * Properties of a Status.
         * @deprecated Use google.rpc.Status.$Properties instead.
         */
        interface IStatus extends google.rpc.Status.$Properties {
        }

        /** In the metadata `grpc-status-details-bin`. */
        class Status {

            /**
             * Constructs a new Status.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.rpc.Status.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Status code. */
            code: number;

            /** Status message. */
            message: string;

            /** Status details. */
            details: google.protobuf.Any.$Properties[];

            /**
             * Creates a new Status instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Status instance
             */
            static create(properties: google.rpc.Status.$Shape): google.rpc.Status & google.rpc.Status.$Shape;
            static create(properties?: google.rpc.Status.$Properties): google.rpc.Status;

            /**
             * Encodes the specified Status message. Does not implicitly {@link google.rpc.Status.verify|verify} messages.
             * @param message Status message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.rpc.Status.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.rpc.Status & google.rpc.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.Status & google.rpc.Status.$Shape;

            /**
             * Gets the type url for Status
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Status {

            /** Properties of a Status. */
            interface $Properties {

                /** Status code */
                code?: (number|null);

                /** Status message */
                message?: (string|null);

                /** Status details */
                details?: (google.protobuf.Any.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Status. */
            type $Shape = google.rpc.Status.$Properties;
        }

        /**
         * Properties of a RetryInfo.
         * @deprecated Use google.rpc.RetryInfo.$Properties instead.
         */
        interface IRetryInfo extends google.rpc.RetryInfo.$Properties {
        }

        /** Only with errors that another try may cure. */
        class RetryInfo {

            /**
             * Constructs a new RetryInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.rpc.RetryInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RetryInfo retryDelay. */
            retryDelay?: (google.protobuf.Duration.$Properties|null);

            /**
             * Creates a new RetryInfo instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RetryInfo instance
             */
            static create(properties: google.rpc.RetryInfo.$Shape): google.rpc.RetryInfo & google.rpc.RetryInfo.$Shape;
            static create(properties?: google.rpc.RetryInfo.$Properties): google.rpc.RetryInfo;

            /**
             * Encodes the specified RetryInfo message. Does not implicitly {@link google.rpc.RetryInfo.verify|verify} messages.
             * @param message RetryInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.rpc.RetryInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RetryInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.rpc.RetryInfo & google.rpc.RetryInfo.$Shape} RetryInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.RetryInfo & google.rpc.RetryInfo.$Shape;

            /**
             * Gets the type url for RetryInfo
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RetryInfo {

            /** Properties of a RetryInfo. */
            interface $Properties {

                /** RetryInfo retryDelay */
                retryDelay?: (google.protobuf.Duration.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RetryInfo. */
            type $Shape = google.rpc.RetryInfo.$Properties;
        }
    }
}
