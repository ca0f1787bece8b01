/** Every limit of parley, with its unit and the reason for it. Reaching one is a named error. */

/** Ops in one batch: one signature and one disk flush are spread over these. */
export const BATCH_OPS_MAX = 256
/** Bytes of one batch with its payloads; an edit of a long text still fits. */
export const BATCH_BYTES_MAX = 2 * 1024 * 1024
/** Bytes of one packet between replicas: a chunk of batches, or one batch of the largest kind. */
export const PACKET_BYTES_MAX = 4 * 1024 * 1024
/** Bytes that anti-entropy puts into one packet. */
export const CHUNK_BYTES = 256 * 1024
/** Packets of batches that may be under way to one peer before it tells that it holds them. */
export const CHUNKS_IN_FLIGHT_MAX = 4
/** Batches kept while their causes are missing; anti-entropy brings back what did not fit. */
export const CAUSAL_BUFFER_BATCHES_MAX = 2_048
/** Bytes of the same. */
export const CAUSAL_BUFFER_BYTES_MAX = 16 * 1024 * 1024
/** Replicas a forum can ever have had: each costs a component in every full vector. */
export const REPLICAS_MAX = 1_024
/** Bytes of the first frame on a link: who speaks, and at which addresses. */
export const HELLO_BYTES_MAX = 16 * 1024
/** Addresses that a replica tells of itself: some interfaces, some ports, both families. */
export const HELLO_ADDRESSES_MAX = 32
/** UTF-8 bytes of one address, and of a machine's name: as long as a DNS name may be. */
export const ADDRESS_BYTES_MAX = 255

/** UTF-8 bytes of a message's or topic's text. */
export const TEXT_BYTES_MAX = 64 * 1024
/** UTF-8 bytes of a topic's title. */
export const TITLE_BYTES_MAX = 300
/** UTF-8 bytes of a user's name. */
export const NAME_BYTES_MAX = 64
export const LABELS_MAX = 16
/** UTF-8 bytes of one label. */
export const LABEL_BYTES_MAX = 64
/** Bytes of one Yjs update: a whole text replaced by another, with room for its structure. */
export const UPDATE_BYTES_MAX = 256 * 1024
/** Bytes of a request id as the client makes it. */
export const REQUEST_ID_BYTES_MIN = 8
export const REQUEST_ID_BYTES_MAX = 64
export const REQUEST_KEY_BYTES = 16
export const FINGERPRINT_BYTES = 8

/** Items on one page of a list. */
export const PAGE_MAX = 500
export const PAGE_DEFAULT = 50
/** Words of a search. */
export const SEARCH_BYTES_MAX = 256

/** Bytes of one gRPC request. */
export const REQUEST_BYTES_MAX = 4 * 1024 * 1024
/** Proposals that wait for the loop; beyond it clients are told to come back later. */
export const PROPOSALS_MAX = 8_192
/** Bytes of proposals that wait for the loop. */
export const PROPOSAL_BYTES_MAX = 64 * 1024 * 1024
/** Packets that wait for the loop; beyond it links are not read. */
export const PACKETS_QUEUED_MAX = 256

/** Subscriptions open at one replica. */
export const SUBSCRIPTIONS_MAX = 20_000
/** Topics of one subscription. */
export const SUBSCRIPTION_TOPICS_MAX = 1_000
/** Grants that were given and not used yet. */
export const GRANTS_MAX = 20_000
/** Events kept in memory for live subscribers; who falls behind reads from the log. */
export const EVENT_RING_MAX = 8_192
/** Events read from the log for one subscriber at a time. */
export const EVENT_PAGE = 256

/** How long a reader waits for what it has seen elsewhere before it is told to retry, ms. */
export const READ_WAIT_MS = 2_000
/** How long a grant waits for its subscriber, ms. */
export const GRANT_LIFETIME_MS = 60_000
/** How far a batch's time may lie in the future before it is held back until it is due, ms. */
export const FUTURE_MS_MAX = 60_000
/** The latest time a batch may claim at all: the year 9999. */
export const TIME_MAX = 253_402_300_799_999

/** UTF-8 bytes of a forum's name. */
export const FORUM_NAME_BYTES_MAX = 100
/** UTF-8 bytes of a replica's name. */
export const REPLICA_NAME_BYTES_MAX = 64
/** Bytes of a forum's key: 256 bits, as the private network of libp2p wants it. */
export const FORUM_KEY_BYTES = 32
/** Bytes of an unpacked invite: a forum and some dozen addresses. */
export const INVITE_BYTES_MAX = 16 * 1024
/** Addresses in an invite: more do not make it likelier that one answers. */
export const INVITE_ADDRESSES_MAX = 12
/** Requests of one import that are under way at once. */
export const IMPORT_REQUESTS_MAX = 64
/** Lines of an import that wait for their user, topic or parent at once. */
export const IMPORT_LINES_MAX = 1_024
/** Characters of one line of an import: the longest text, escaped, and what is around it. */
export const IMPORT_LINE_CHARS_MAX = 1024 * 1024

/** Characters of a bad value that an error shows. */
export const SHOWN_VALUE_CHARS = 40
/** Characters of an error's sentence: it travels in a header. */
export const ERROR_TEXT_CHARS_MAX = 500
/** Verified secrets kept, so that each call need not read and hash again. */
export const VERIFIED_SECRETS_MAX = 4_096
/** Users whose shown form is kept for the lists and events that name them again and again. */
export const SHOWN_USERS_MAX = 4_096
/** How long a closing API waits for its calls before it cuts them off, ms. */
export const API_DRAIN_MS = 3_000
/** After what time a client may come back after a retryable error, ms. */
export const RETRY_AFTER_MS = 200
/** How often an idle subscription is told that it lives, ms. */
export const HEARTBEAT_MS = 5_000
/** How long a client hears nothing of a stream before it takes it for broken, ms. */
export const STREAM_SILENCE_MS = 3 * HEARTBEAT_MS
/** How long a client waits for one replica's answer before it asks another, ms. */
export const CALL_TRY_MS = 10_000
/** How long a client tries in all, ms. */
export const CALL_TOTAL_MS = 30_000
/** How often a client goes round all replicas it knows before it gives up. */
export const CALL_ROUNDS_MAX = 4
/** First and longest pause between two rounds, ms. */
export const CALL_PAUSE_MS = 50
export const CALL_PAUSE_MS_MAX = 1_000
/** When a client first asks for the other replicas, and how often again, ms. */
export const DISCOVERY_DELAY_MS = 250
export const DISCOVERY_INTERVAL_MS = 30_000
/** Replicas a client remembers to move to. */
export const KNOWN_ADDRESSES_MAX = 64
/** Replicas that one command starts on one machine: each is a process. */
export const REPLICAS_STARTED_MAX = 16
