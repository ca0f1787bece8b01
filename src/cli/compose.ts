/**
 * The composition root of a replica: the one place that says "sqlite", "libp2p" and "crdt".
 *
 *   store ◀─ replica ─▶ transport ─▶ peers
 *              ▲
 *             api ◀─ clients
 */
