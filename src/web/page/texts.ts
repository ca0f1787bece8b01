/**
 * Every text of the page. To translate it, translate this file; nothing is said elsewhere.
 * Numbers choose their words here, because other languages choose differently.
 */

function several(count: number, one: string, more: string): string {
  return `${count.toLocaleString(LANGUAGE)} ${count === 1 ? one : more}`
}

const LANGUAGE = 'en'

export const texts = {
  language: LANGUAGE,

  // Everywhere
  skip: 'Skip to content',
  close: 'Close',
  copy: 'Copy',
  show: 'Show',
  hide: 'Hide',
  save: 'Save',
  loading: 'Loading…',
  nobody: 'nobody',
  justNow: 'just now',
  pageTitle: (view: string) => `${view} · parley`,
  tools: 'Tools',
  themeNow: {
    system: 'Colours: as the system',
    light: 'Colours: light',
    dark: 'Colours: dark',
  },

  colours: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },

  // The replica of this page
  lost: 'The replica of this page does not answer.',
  lostMore:
    'You can go on writing: what you type is kept, and sent once the replica is back, never twice.',
  network: 'Network',
  networkTitle: 'The replicas of this forum',
  pillLost: 'no replica',
  pillAlarm: 'alarm',
  pillReplicas: (count: number) => several(count, 'replica', 'replicas'),

  // Account
  join: 'Join',
  joinFirst: 'Join to do this',
  joinTitle: 'Join the forum',
  chooseName: 'Choose a name',
  joinHint: 'No e-mail, no password. A key is made for you and stays in this browser.',
  haveKey: 'I have a key already',
  yourKey: 'Your key',
  useKey: 'Use it',
  notAKey: 'This is no key: expected <user id>.<secret>.',
  accountOf: (name: string) => `You are ${name}`,
  keyHint: 'Your key makes you the same person at any replica. Whoever has it can write as you.',
  signOut: 'Forget the key in this browser',

  // People
  user: 'User',
  hereSince: (when: string) => `here since ${when}`,
  beganTopic: 'began a topic',
  wroteIn: 'wrote in',
  wroteNothing: 'Nothing written yet.',
  more: 'More',
  yourPage: 'What you wrote',
  mentionSomebody: 'People to mention',

  // Inbox
  inbox: 'Inbox',
  inboxWith: (count: number) => (count === 0 ? 'Inbox' : `Inbox, ${count} new`),
  inboxEmpty: 'Nobody answered or mentioned you yet. Who does shows up here, on every replica.',
  inboxNobody: 'Answers to you and mentions of you come here once you have joined.',
  markAllRead: 'Mark all as read',
  concernOf: (answers: boolean, mentions: boolean) => {
    if (answers && mentions) return 'answered and mentioned you in'
    return answers ? 'answered you in' : 'mentioned you in'
  },

  // Topics
  topics: 'Topics',
  topic: 'Topic',
  order: 'Order',
  sorts: { active: 'Active', new: 'New', hot: 'Hot', top: 'Top', unread: 'Unread' },
  newTopic: 'New topic',
  newerTopics: (count: number) => `${several(count, 'topic has', 'topics have')} news. Show`,
  noTopics: 'Nothing here yet',
  noTopicsMore: 'Join and begin the first topic: it needs nobody else to be online.',
  allRead: 'All read',
  allReadMore: 'What is new will be here, on every replica you use.',
  orTitle: ' / ',
  titlesCount: (count: number) => `${count} titles`,
  isNew: 'new',
  unreadCount: (count: number) => `${count} new`,
  messages: (count: number) => several(count, 'message', 'messages'),
  likes: (count: number) => several(count, 'like', 'likes'),
  lastActivity: 'Last activity',
  toTopics: 'To all topics',

  // Search
  search: 'Search',
  searchHint: 'Search ( / )',
  found: 'Found',
  foundTitle: (words: string) => `“${words}”`,
  foundCount: (count: number) => several(count, 'place found', 'places found'),
  nothingFound: 'Nothing found. Every word must occur, or begin a word that does.',

  // One topic
  messageSorts: { old: 'Oldest', new: 'Newest', top: 'Top' },
  noMessages: 'No messages yet.',
  messagesOf: (title: string) => `Messages of ${title}`,
  messageBy: (name: string, depth: number) =>
    depth === 0 ? `Message by ${name}` : `Reply by ${name}, level ${depth + 1}`,
  newMessages: (count: number) => several(count, 'new message', 'new messages'),
  arrived: (count: number) => several(count, 'new reply', 'new replies'),
  fold: 'fold',
  unfold: (count: number) => `unfold ${several(count, 'reply', 'replies')}`,
  deleted: 'Deleted by its author.',
  withheld: [
    '',
    'Hidden by a moderator.',
    'Hidden: its author is banned.',
    'Hidden: it was written while the topic was being locked.',
  ] as readonly string[],
  withheldNow: 'hidden from others',
  rename: 'Rename',
  renameTitle: 'Rename this topic',
  concurrentTitles: 'These titles were given at the same time; its author can settle on one.',
  settleTitles: 'These titles were given at the same time. Take one, or rename it:',
  takeTitle: 'Take this',

  // What can be done with a message
  likeOf: (count: number) => `Like, ${several(count, 'like', 'likes')}`,
  likeTitle: (liked: boolean) => (liked ? 'Take your like back' : 'Like'),
  reply: 'Reply',
  edit: 'Edit',
  delete: 'Delete',
  edited: (count: number) => (count === 1 ? 'edited' : `edited ${count} times`),
  permalink: 'Link to this',
  history: 'History',
  original: 'original',
  omitted: (count: number) =>
    `${several(count, 'older revision is', 'older revisions are')} left out.`,
  pinned: 'pinned',
  locked: 'locked',
  lockedMore: 'The moderators locked this topic: it takes no more posts.',
  report: 'Report',
  reportTitle: 'Report this to the moderators?',
  reportReason: 'What is wrong with it?',
  reported: 'Reported.',
  deleteTitle: 'Delete this?',
  deleteMore: 'Its text is erased on every replica and cannot come back. Replies stay.',
  deleteForGood: 'Delete for good',
  keep: 'Keep it',

  // Moderation
  moderation: 'Moderation',
  digest: 'The last week',
  digestEmpty: 'Nothing was written.',
  digestName: 'name',
  digestDays: 'days',
  moderationWhy: 'Who did that?',
  moderate: 'Moderate',
  moderateElsewhere: (name: string) =>
    `You moderate at the replica ${name}, where your account was made: open the page there.`,
  thisMessage: 'This message',
  thisTopic: 'This topic',
  actReason: 'Why?',
  actPublic: 'What you do and why stands in the public log.',
  acts: {
    appoint: 'Make moderator',
    dismiss: 'No moderator any more',
    hide: 'Hide',
    restore: 'Show',
    lock: 'Lock',
    unlock: 'Unlock',
    pin: 'Pin',
    unpin: 'Unpin',
    move: 'Give these labels',
    ban: 'Ban',
    unban: 'End the ban',
  },
  actKeep: 'Nothing wrong with it',
  actMore: {
    appoint: 'May do everything but appoint others',
    dismiss: 'What they did stays',
    hide: 'Its text is shown to moderators only; replies stay',
    restore: 'Show the text to everybody; reports of it are seen to',
    lock: 'Take no more posts',
    unlock: 'Take posts again',
    pin: 'List it first',
    unpin: 'List it at its place',
    move: 'Instead of all it has',
    ban: 'Take nothing more of them, and hide what they wrote without knowing of the ban',
    unban: 'What only the ban hid is shown again',
  },
  reportsWaiting: 'Reports that wait',
  reportsWith: (count: number) =>
    count === 0 ? 'Moderation' : `Moderation, ${several(count, 'report waits', 'reports wait')}`,
  noReports: 'Nothing waits.',
  reportedWhat: 'reported',
  actLog: 'What moderators did',
  noActs: 'Nobody has moderated yet.',
  didAct: {
    appoint: 'appointed',
    dismiss: 'dismissed',
    hide: 'hid',
    restore: 'showed',
    lock: 'locked',
    unlock: 'unlocked',
    pin: 'pinned',
    unpin: 'unpinned',
    move: 'gave other labels to',
    ban: 'banned',
    unban: 'ended the ban of',
  },
  claimed: 'claimed the forum and became its founder',
  notInForce: 'not in force: whoever did it was no moderator any more',
  messageOf: (name: string) => `a message by ${name}`,
  founder: 'Founder',
  moderators: 'Moderators',
  moderator: 'Moderator',
  banned: 'banned',
  noFounder: 'Nobody moderates this forum yet. Who made it becomes its founder with',
  feed: 'Feed (Atom)',

  // Writing
  answerTopic: 'Answer the topic',
  answerTo: (name: string) => `Answer ${name}`,
  write: 'Write',
  preview: 'Preview',
  writeOrPreview: 'Write or preview',
  writeHere: 'Markdown works. Ctrl+Enter sends.',
  nothingYet: 'Nothing yet.',
  yourText: 'Text',
  title: 'Title',
  titleHint: 'What is it about?',
  labels: 'Labels',
  labelsHint: 'Labels, separated by commas (optional)',
  submit: { topic: 'Begin the topic', reply: 'Send', edit: 'Save' },
  discardDraft: 'Discard what you typed?',
  formatting: 'Formatting',
  bold: 'Bold',
  italic: 'Italic',
  code: 'Code',
  codeBlock: 'Block of code',
  quote: 'Quote',
  bullets: 'List',
  image: 'image',
  imageOf: (name: string) => `image: ${name}`,

  // Writing together
  wiki: 'wiki',
  writeTogether: 'Write together',
  openForAll: 'Open for all',
  openTitle: 'Open this text as a wiki?',
  openMore:
    'Everybody in the forum can then write in it, at the same time and at every replica. The history shows who wrote what. It cannot be closed again.',
  keepClosed: 'Leave it closed',
  savings: { saved: 'saved', saving: 'saving…', waiting: 'waiting for the replica' },
  writingToo: (names: readonly string[]) =>
    names.length === 0
      ? 'Nobody else is writing here now.'
      : `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} writing here, too.`,

  // How far a write is
  sending: 'sending…',
  waiting: 'waiting for the replica, will be sent',
  refused: (why: string) => `Not taken: ${why}.`,
  again: 'Try again',
  discard: 'Discard',
  committed: 'committed: on every replica of the chain',
  onReplicas: (holders: number, of: number) => {
    if (of <= 1) return 'on this replica; no other is connected'
    if (holders <= 1) return 'on this replica'
    return holders >= of ? `on all ${of} replicas` : `on ${holders} of ${of} replicas`
  },

  // The network page
  net: {
    title: 'The network',
    crdtIntro:
      'Every replica takes writes by itself, also offline. They tell each other what they hold, and send what is missing; once all hold the same, they show the same.',
    chainIntro:
      'Writes enter at the head and go down the chain. What is on every disk in it is committed; every replica answers reads.',
    noState: 'Asking the replica…',
    facts: 'In numbers',
    mode: 'Mode',
    modes: { crdt: 'free (crdt)', chain: 'ordered (chain)' } as Readonly<Record<string, string>>,
    epoch: 'Epoch',
    commit: 'Commit index',
    coordinator: 'Configurations by',
    users: 'Users',
    topics: 'Topics',
    messages: 'Messages',
    entries: 'Entries in the log',
    picture: 'Replicas and their links',
    pictureOf: (names: string) => `Picture of the replicas ${names}. The list below says the same.`,
    linkDown: 'entries',
    linkUp: 'commit index',
    replicas: 'Replicas',
    thisOne: 'this one',
    states: {
      serving: 'serving',
      connected: 'connected',
      unreachable: 'unreachable',
      recovering: 'recovering',
      syncing: 'catching up',
      waiting: 'waiting for its place or lease',
    } as Readonly<Record<string, string>>,
    roles: {
      peer: 'peer',
      head: 'head',
      middle: 'middle',
      tail: 'tail',
      syncing: 'syncing',
      out: 'out',
    } as Readonly<Record<string, string>>,
    lag: (count: number) => `lacks ${several(count, 'entry', 'entries')} of ours`,
    ahead: (count: number) => `has ${several(count, 'entry', 'entries')} that we lack`,
    even: 'holds the same as this one',
    silent: (seconds: number) => `silent for ${several(seconds, 'second', 'seconds')}`,
    subscriptions: (count: number) => several(count, 'subscription', 'subscriptions'),
    uncommitted: (count: number) => `${several(count, 'entry', 'entries')} not committed yet`,
    lease: (seconds: string) => `lease: ${seconds} s`,
    vectors: 'What each holds',
    vectorsHint: 'One bar per author of entries: full is all that anybody here holds.',
    vectorsOf: (name: string) => `${name} holds`,
    bar: (author: string, count: number, of: number) => `${author}: ${count} of ${of}`,
    digests: 'Digests',
    digestsEqual: 'Equal: replicas that hold the same entries show the same forum.',
    digestsAlone: 'No other replica is known here, so there is nothing to compare.',
    digestsMoving: 'Versions differ at the moment, so there is nothing to compare yet.',
    digestsUnequal: 'NOT EQUAL although the same entries are held: the forums differ.',
    alarms: 'Alarms',
    alarmKinds: {
      divergence: 'The forums differ.',
      equivocation: 'A replica told two stories.',
      disk: 'The disk refuses writes.',
      clock: 'A clock is wrong.',
    } as Readonly<Record<string, string>>,
    curves: 'The last minute',
    answers: 'This replica answers in',
    rates: 'Entries written',
    delayOf: (name: string) => `${name} held the same after`,
    ms: (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`,
    perSecond: (value: number) => `${value.toLocaleString(LANGUAGE)} a second`,
    atMost: (value: string) => `at most ${value}`,
    notYet: 'measuring…',
    nothingWritten: 'nothing written yet',
    explain: 'What does this mean?',
    aboutCurves:
      'A replica answers from its own disk: no other is asked, and none has to be awake. What it writes travels by gossip within milliseconds, and what gossip loses is found when two replicas compare what they hold. So a write is quick, and how long the others take is another matter: that is what the lower curves show. Write something and watch.',
    aboutCurvesChain:
      'A read is answered by this replica, unless something it touches is on its way down the chain. A write is answered once the slowest disk of the chain has it. The lower curves show how long the others took to show what this replica showed.',
    aboutReplicas:
      'Nobody leads. Every replica takes writes and signs them with its own key, in a log of its own; each holds the logs of all. One that was away lacks some entries, and gets them from whoever has them, in an order that respects causes: no answer shows before what it answers.',
    aboutReplicasChain:
      'The head gives every entry its index; each replica appends it and passes it on; at the tail it is committed, and the acknowledgement travels back. Who is in the chain, and in which order, is the configuration of the epoch: it changes when a replica dies or comes back, and each packet names its epoch, so that nobody listens to yesterday’s head. A lease says for how long a replica may answer reads without asking anybody.',
    aboutDigests:
      'A digest is a hash over everything a forum shows, kept up with each write. Replicas that hold the same entries must show the same, byte for byte, in whatever order the entries came; so their digests must be equal. They compare all the time, and a difference is an alarm.',
    aboutVectors:
      'A version vector counts, for each author of entries, how many of them a replica holds. Comparing two vectors tells what the one lacks of the other: nothing more is needed to synchronise. If each has something that the other lacks, they wrote at the same time, and neither is wrong: both writes stay.',
    aboutVectorsChain:
      'In a chain all entries have one author, the chain, and the vector is one number: the commit index. Replicas further down know first that something is committed; the others hear it on the way back.',
    heldOf: (held: number, applied: number) =>
      held > applied ? `${applied} committed, ${held} held` : `${applied} committed`,
    waitsFor: 'The chain waits',
  },
} as const
