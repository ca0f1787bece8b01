/** Every limit of parley, with its unit and the reason for it. Reaching one is a named error. */

/** Ops in one batch: one signature and one disk flush are spread over these. */
export const BATCH_OPS_MAX = 256
/** Bytes of one batch with its payloads; an edit of a long text still fits. */
export const BATCH_BYTES_MAX = 2 * 1024 * 1024
/** Bytes beside the ops of a batch: seal, framing, and in a large forum the ids of its replicas. */
export const BATCH_HEAD_BYTES_MAX = 64 * 1024
/** Bytes of one packet between replicas: a chunk of batches, or one batch of the largest kind. */
export const PACKET_BYTES_MAX = 4 * 1024 * 1024
/**
 * Bytes that anti-entropy puts into one packet. Who catches up applies a packet in one turn, and
 * with twice as many entries a turn writes 0.7 times the pages for each.
 */
export const CHUNK_BYTES = 512 * 1024
/** Bytes of batches read at once by who goes through the log here: subscribers share the thread. */
export const LOG_PAGE_BYTES = 256 * 1024
/** Packets of batches that may be under way to one peer before it tells that it holds them. */
export const CHUNKS_IN_FLIGHT_MAX = 4
/** Batches kept while their causes are missing; anti-entropy brings back what did not fit. */
export const CAUSAL_BUFFER_BATCHES_MAX = 2_048
/** Bytes of the same. */
export const CAUSAL_BUFFER_BYTES_MAX = 16 * 1024 * 1024
/** Hashes of delivered batches that are remembered, so that most duplicates cost no log lookup. */
export const RECENT_HASHES_MAX = 8_192
/** Batches of a chain that are not committed yet; beyond it the head takes no more proposals. */
export const UNCOMMITTED_BATCHES_MAX = 4_096
/** Bytes of the same. */
export const UNCOMMITTED_BYTES_MAX = 32 * 1024 * 1024
/**
 * Bytes kept of what was taken out of the log because its author told two stories: far more than
 * anybody writes between a backup and a crash.
 */
export const VOID_BYTES_MAX = 64 * 1024 * 1024
/**
 * Deletes that are remembered of a peer which sends them ahead of a batch: as many as the batches
 * can hold that delete one batch op by op.
 */
export const PROOFS_AHEAD_MAX = BATCH_OPS_MAX * BATCH_OPS_MAX
/** Missing payloads that are asked for at once. */
export const WANTED_MAX = 256
/** Replicas a forum can ever have had: each costs a component in every full vector. */
export const REPLICAS_MAX = 1_024
/** Bytes of what a replica says of itself and of the peers it knows. */
export const HELLO_BYTES_MAX = 64 * 1024
/** Addresses that a replica tells of itself: some interfaces, some ports, both families. */
export const HELLO_ADDRESSES_MAX = 32
/** Addresses of other peers that it tells: enough to find the whole of a small forum at once. */
export const HELLO_KNOWN_MAX = 128
/** UTF-8 bytes of one address, and of a machine's name: as long as a DNS name may be. */
export const ADDRESS_BYTES_MAX = 255
/** Addresses kept of one peer: more do not make it likelier that one answers. */
export const PEER_ADDRESSES_MAX = 8
/** Addresses of peers that are kept over a restart. */
export const REMEMBERED_ADDRESSES_MAX = 256

/** Bytes queued for one peer: the chunks that may be under way, and the largest packet. */
export const LINK_QUEUE_BYTES_MAX = 8 * 1024 * 1024
/** Bytes read from a link ahead of the frame that is being handled. */
export const READ_AHEAD_BYTES = 256 * 1024
/** Bytes that a peer may send on one stream before this replica has read them. */
export const STREAM_WINDOW_BYTES = 1024 * 1024
/** Bytes of small frames that are written to a link at once. */
export const WRITE_BYTES = 64 * 1024
/** After what time without a frame a link says that it lives, ms. */
export const KEEP_ALIVE_MS = 3_000
/** After what silence a link is taken for dead and made anew, ms. */
export const LINK_SILENCE_MS = 12_000
/** How long a connection may take until both ends have said who they are, ms. */
export const HELLO_WAIT_MS = 10_000
/** How long a linked peer may be without gossip before its connection is made anew, ms. */
export const GOSSIP_MUTED_MS = 15_000
/** How long a peer that misbehaved is not taken back, ms. */
export const BAN_MS = 60_000
/** How long status names a peer that sent what no honest replica sends, ms. */
export const REFUSED_SHOWN_MS = 60 * 60_000
/** Peers that it names so: who has the forum's key can be as many as it likes. */
export const REFUSED_SHOWN_MAX = 64
/**
 * How long a replica of a chain does nothing after its disk refused a turn, ms: each time it leaves
 * the chain and joins again, which costs the others more than its absence.
 */
export const DISK_REST_MS = 2_000
/** First and longest pause before a peer is dialled again, ms. */
export const REDIAL_MS = 250
export const REDIAL_MS_MAX = 15_000
/** Dials under way at once. */
export const DIALS_MAX = 16
/** How long a dial may take in all, and at one address, ms. */
export const DIAL_MS = 10_000
export const DIAL_ADDRESS_MS = 3_000
/** Connections that have not yet shown that they know the forum's key. */
export const UNKNOWN_CONNECTIONS_MAX = 64
/** Connections that one host may open in a second: many replicas may share one. */
export const CONNECTIONS_PER_SECOND_MAX = 200
/** Bytes of one broadcast; what is larger goes by anti-entropy alone. */
export const BROADCAST_BYTES_MAX = 1024 * 1024
/** Bytes of broadcasts queued for one peer. */
export const BROADCAST_QUEUE_BYTES_MAX = 8 * 1024 * 1024
/** Bytes of broadcasts that arrived and wait for the replica; others are dropped. */
export const BROADCASTS_PENDING_BYTES_MAX = 16 * 1024 * 1024
/** Up to this many peers a broadcast goes straight to all of them, without relays. */
export const FLOOD_PEERS_MAX = 20
/** How often peers on the local network are asked for, ms. */
export const DISCOVERY_QUERY_MS = 10_000

/** UTF-8 bytes of a message's or topic's text. */
export const TEXT_BYTES_MAX = 64 * 1024
/** UTF-8 bytes of a topic's title. */
export const TITLE_BYTES_MAX = 300
/** UTF-8 bytes of a user's name. */
export const NAME_BYTES_MAX = 64
export const LABELS_MAX = 16
/** UTF-8 bytes of one label. */
export const LABEL_BYTES_MAX = 64
/** UTF-8 bytes of the reason that a moderator or a reporter gives. */
export const REASON_BYTES_MAX = 500
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
/**
 * How long a write waits until writes are taken at all (a new head, say), ms. With what a relay
 * adds it is less than CALL_TRY_MS: who waited for nothing hears why.
 */
export const WRITE_WAIT_MS = 3_000
/** Writes that one replica may have passed on to the head and that are not answered yet. */
export const RELAYS_MAX = 4_096
/** How long the head may take for a write that was passed on: a little more than it lets one wait. */
export const RELAY_MS = WRITE_WAIT_MS + 1_000
/** Strict reads that wait at one replica to hear what is committed. */
export const READS_WAITING_MAX = 8_192
/** Packets that wait for the loop; beyond it links are not read. */
export const PACKETS_QUEUED_MAX = 256

/** Subscriptions open at one replica. */
export const SUBSCRIPTIONS_MAX = 20_000
/** Calls of one client that are under way: half of PROPOSALS_MAX, so that others find room. */
export const CLIENT_CALLS_MAX = 4_096
/** Streams of one client: half of SUBSCRIPTIONS_MAX. A balancer is one client, too. */
export const CLIENT_STREAMS_MAX = 10_000
/** After what silence a client's connection is asked whether it lives, and until when, ms. */
export const CLIENT_PING_MS = 20_000
export const CLIENT_PING_WAIT_MS = 10_000
/** Topics of one subscription. */
export const SUBSCRIPTION_TOPICS_MAX = 1_000
/** Grants that were given and not used yet. */
export const GRANTS_MAX = 20_000
/** Users whose subscriptions elsewhere are remembered for clients that ask for them. */
export const GRANTED_USERS_MAX = 4_096
/** Events kept in memory for live subscribers; who falls behind reads from the log. */
export const EVENT_RING_MAX = 8_192
/** Bytes of the events in one message, beyond the first: far below what clients take. */
export const EVENTS_TOGETHER_BYTES = 256 * 1024
/** Events read from the log for one subscriber at a time. */
export const EVENT_PAGE = 256

/** How long a reader waits for what it has seen elsewhere before it is told to retry, ms. */
export const READ_WAIT_MS = 2_000
/** Characters of a token with which a subscription begins. */
export const TOKEN_CHARS_MAX = 64
/** How long a grant waits for its subscriber, ms. */
export const GRANT_LIFETIME_MS = 60_000
/** How far a batch's time may lie in the future before it is held back until it is due, ms. */
export const FUTURE_MS_MAX = 60_000
/** The latest time a batch may claim at all: the year 9999. */
export const TIME_MAX = 253_402_300_799_999

/** Bytes of one trace: hours of a busy replica; behind that nothing more is written. */
export const TRACE_BYTES_MAX = 1024 * 1024 * 1024
/** Events of one picture of a trace: no viewer likes larger ones. */
export const PICTURE_EVENTS_MAX = 5_000

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
/** Laptops that one inviting person is shown: each is one chance in a million for who guesses. */
export const PAIRING_LAPTOPS_MAX = 16
/** How often a datagram is sent until it is answered, and how far apart, ms. */
export const PAIRING_TRIES = 5
export const PAIRING_RETRY_MS = 500
/** Pause between two calls for laptops that wait, ms. */
export const PAIRING_PAUSE_MS = 2_000
/** Bytes of one datagram: an invite with the longest settings. UDP takes twice as many. */
export const PAIRING_DATAGRAM_BYTES_MAX = 32 * 1024
/** How long a laptop or a member takes part in pairing, unless told otherwise, and at most, ms. */
export const PAIRING_WAIT_MS = 120_000
export const PAIRING_WAIT_MS_MAX = 600_000
/** For how long a member shows a laptop the same code again, from one command to the next, ms. */
export const PAIRING_SECRET_MS = 600_000
/** UDP port on which laptops wait, unless told otherwise. */
export const PAIRING_PORT = 5058
/** Requests of one import that are under way at once. */
export const IMPORT_REQUESTS_MAX = 64
/** Lines of an import that wait for their user, topic or parent at once. */
export const IMPORT_LINES_MAX = 1_024
/** Characters of one line of an import: the longest text, escaped, and what is around it. */
export const IMPORT_LINE_CHARS_MAX = 1024 * 1024
/** Posts of one import whose topics are remembered. */
export const IMPORT_POSTS_MAX = 10_000_000
/** Characters of a file that holds topics of Discourse. */
export const IMPORT_TOPIC_CHARS_MAX = 256 * 1024 * 1024

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
export const CALL_TRY_MS = 5_000
/** How long a client tries in all, ms. */
export const CALL_TOTAL_MS = 20_000
/** How often a client goes round all replicas it knows before it gives up. */
export const CALL_ROUNDS_MAX = 4
/** First and longest pause between two rounds, ms. */
export const CALL_PAUSE_MS = 50
export const CALL_PAUSE_MS_MAX = 1_000
/** When a client first asks for the other replicas, and how often again, ms. */
export const DISCOVERY_DELAY_MS = 250
export const DISCOVERY_INTERVAL_MS = 30_000
/** How often a client of an ordered forum asks who serves: a replica that joins gets reads then. */
export const CHAIN_DISCOVERY_MS = 5_000
/** And while a call has just failed, ms: a chain has a new head within about two of these. */
export const CHAIN_REDISCOVERY_MS = 1_000
/** How long a replica of a chain that did not answer is only asked after the others, ms. */
export const FAILED_REST_MS = 2_000
/** Replicas a client remembers to move to. */
export const KNOWN_ADDRESSES_MAX = 64
/** Topics that an export fetches ahead of the one it writes. */
export const EXPORT_AHEAD_MAX = 8
/** Replicas that one command starts on one machine: each is a process. */
export const REPLICAS_STARTED_MAX = 16
/** Bytes of texts in one answer: with what is around them, less than any gRPC client takes. */
export const PAGE_BYTES_MAX = 3 * 1024 * 1024
/**
 * Bytes of encoded pages that an API keeps at hand, with what it keeps beside each: some thousand
 * pages, the ends of all topics that are being read.
 */
export const PAGES_CACHED_BYTES = 32 * 1024 * 1024
/** Users in one answer that tells who likes something: fewer bytes than a page of texts. */
export const LIKERS_MAX = 10_000
/** Characters of a page's cursor. */
export const CURSOR_CHARS_MAX = 1_024
/** How often a subscription asks for a new token before it takes a refused one for final. */
export const TOKEN_TRIES_MAX = 3
/** Bytes of one answer that a client takes: a page, with room for what is around its texts. */
export const ANSWER_BYTES_MAX = 16 * 1024 * 1024

/** Decoded rows of users, topics and messages that a store keeps at hand, of each. */
export const ROWS_CACHED_MAX = 8_192
/** Rows of one table that a transaction keeps until it writes them together. */
export const ROWS_WAITING_MAX = 8_192
/** Decoded batches that a store keeps at hand: their ops are asked for again by edits. */
export const BATCHES_CACHED_MAX = 64
/** Bytes of pages that the database keeps at hand, besides those of the operating system. */
export const DATABASE_CACHE_BYTES = 64 * 1024 * 1024
/** Pages of the write-ahead log before it is carried over: more make rare commits slow. */
export const WAL_PAGES_MAX = 4_000
/** Messages that are not in the index of their topic yet: listing so many at once takes some ms. */
export const UNLISTED_MAX = 1_024
/** And those of one topic: every page of the topic costs a look at each. */
export const UNLISTED_IN_TOPIC_MAX = 32
/** Texts that one idle moment puts into the search index: about ten milliseconds of work. */
export const INDEX_STEP = 500
/** Texts that a search itself puts into the index before it answers; beyond it must wait. */
export const INDEX_BEFORE_SEARCH_MAX = 20_000
/** Bytes of a started replica's log, above which it is put aside at the next start. */
export const LOG_BYTES_MAX = 16 * 1024 * 1024

/** How often a replica tells its balancer that it is there, ms. */
export const BALANCER_PULSE_MS = 500
/** After what silence a balancer sends a replica nothing more, ms: a busy machine lets it wait. */
export const BALANCER_SILENCE_MS = 5_000
/** Calls that a balancer has under way at one replica: enough to fill its batches. */
export const BALANCED_UNDER_WAY_MAX = 512
/** Calls that wait for one replica: what a program sends at once. More are told to come back. */
export const BALANCED_QUEUE_MAX = 16_384
/** Calls and streams open at a balancer. */
export const BALANCED_OPEN_MAX = 65_536
/** Bytes of requests that a balancer holds, so that they can be sent to another replica. */
export const BALANCED_BYTES_MAX = 256 * 1024 * 1024

/** Questions of one digest. */
export const DIGEST_QUESTIONS_MAX = 32
/** Rows of one answer: more is an export. */
export const DIGEST_ROWS_MAX = 1_000
/** Characters of a text by which its language is told: beyond that nothing changes any more. */
export const DIGEST_LANGUAGE_CHARS = 2_000
/** Letters of a word that may be new (UTF-16 units): shorter and longer ones say nothing. */
export const DIGEST_WORD_LENGTH_MIN = 3
export const DIGEST_WORD_LENGTH_MAX = 24
/** Words of one text: a digest holds less than this for each message, however long it is. */
export const DIGEST_WORDS_MAX = 1_000
/** Rows that one step of a digest looks at, and texts that it reads: some milliseconds of work. */
export const DIGEST_STEP_ROWS = 4_096
export const DIGEST_STEP_TEXTS = 64
/** How long a digest is waited for before its caller is told to ask again, ms: below CALL_TRY_MS. */
export const DIGEST_WAIT_MS = 2_500
/** After what time a digest that nobody asks for is given up, or forgotten if it is done, ms. */
export const DIGEST_FORGOTTEN_MS = 30_000
/** Digests that one replica makes at once. */
export const DIGESTS_MADE_MAX = 8

/** How often a supervisor asks each process whether it is there, ms. */
export const SUPERVISED_ASK_MS = 1_000
/** How long the first answer may take, ms; each question after it is given twice as long. */
export const SUPERVISED_ANSWER_MS = 500
/** Questions without an answer before a process is asked in another way: 7.5 s in all. */
export const SUPERVISED_QUESTIONS = 4
/** How long that other way, a health call by gRPC, may take, ms. */
export const SUPERVISED_HEALTH_MS = 3_000
/** How long a process may take to say that it is there, ms: a busy machine starts slowly. */
export const SUPERVISED_START_MS = 30_000
/** Pause before what ended is started again, ms; doubles each time, up to the longest. */
export const SUPERVISED_RESTART_MS = 250
export const SUPERVISED_RESTART_MS_MAX = 30_000
/** What ran for so long was well: the next pause is the first again, ms. */
export const SUPERVISED_GOOD_MS = 60_000
/** How long a process may take to end before it is killed, ms: longer than it takes by itself. */
export const SUPERVISED_END_MS = 10_000
/** After how long a silence of a machine others stand in for it, ms: a restart is quicker. */
export const MACHINE_GONE_MS = 60_000
/** How long what came back must serve before its stand-in goes, ms. */
export const MACHINE_RETURN_MS = 10_000
/** How often supervisors tell each other how they are, ms. */
export const SUPERVISOR_BEAT_MS = 250
/** After what silence a supervisor is not reckoned with in an election, ms. */
export const SUPERVISOR_SILENCE_MS = 2_000
/** How long a supervisor leads before it decides: until it has heard who is there, ms. */
export const SUPERVISOR_SETTLE_MS = 1_000
/** Pause before a stand-in that could not leave tries again, ms. */
export const STAND_IN_RETRY_MS = 2_000
/** Machines whose supervisors know each other: each tells each, four times a second. */
export const MACHINES_MAX = 32
/** What one machine runs, and the stand-ins that a spare one takes. */
export const JOBS_MAX = 16
/** Bytes of what a supervisor tells another: all jobs of a machine with the longest names. */
export const SUPERVISOR_DATAGRAM_BYTES_MAX = 8 * 1024
/** Characters of a machine's or a job's name. */
export const SUPERVISED_NAME_LENGTH_MAX = 40
/** Characters of the secret that supervisors share, at least: as many as 128 bits need in hex. */
export const SUPERVISOR_SECRET_LENGTH_MIN = 32
/** Rows and bytes of one batch of a digest's source: some milliseconds of a mapper's work. */
export const DIGEST_BATCH_ROWS = 500
export const DIGEST_BATCH_BYTES = 256 * 1024
/**
 * How many batches a source may be ahead of the slowest reducer, and parts of what a reducer hands
 * on: as many bits remember which of them have come, and no more than that waits in the broker.
 */
export const DIGEST_WINDOW = 256
/** Batches that a source has given to the broker and that are not confirmed. */
export const DIGEST_UNCONFIRMED_MAX = 16
/** Messages that a mapper, or a stage with state, has taken and not acknowledged, of one digest. */
export const DIGEST_MAPPED_AT_ONCE = 4
export const DIGEST_GATHERED_AT_ONCE = 64
/** Digests that one worker takes part in at a time: each costs it some queues and a file. */
export const DIGESTS_MAX = 64
/** Reducers that share the work of one digest. */
export const DIGEST_SHARDS_MAX = 64
/** Partial results in one part of what a reducer hands on, unless there would be too many parts. */
export const DIGEST_PART_CELLS = 1_000
/** How often who asked says of a digest that it goes on, ms. */
export const DIGEST_ANNOUNCE_MS = 500
/** How long who asked waits for workers to say that they are there, at least and at most, ms. */
export const DIGEST_SETTLE_MS = 400
export const DIGEST_SEEK_MS = 10_000
/** After what silence of who asked a worker tries to reach it, ms. */
export const DIGEST_UNHEARD_MS = 2_000
/** How long who asked may be out of reach before all of its digest is removed, ms. */
export const DIGEST_GRACE_MS = 10_000
/** How long a worker may be silent before who asked gives its digest up, ms: a supervisor's time. */
export const DIGEST_SILENCE_MS = 60_000
/** How long a digest's queue stays that nobody reads: of one whose last worker is gone, too, ms. */
export const DIGEST_QUEUE_IDLE_MS = 10 * 60_000
/** How long a broker may take to confirm a message before its connection is given up, ms. */
export const BROKER_CONFIRM_MS = 5_000
/** First and longest pause before a lost broker is looked for again, ms. */
export const BROKER_RETRY_MS = 100
export const BROKER_RETRY_MS_MAX = 2_000
