/** What other systems hold, as the lines that an import takes. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Line } from '../../src/cli/exchange/format.ts'
import { Importer } from '../../src/cli/exchange/importer.ts'
import { type Format, openSource } from '../../src/cli/exchange/source.ts'
import { capture, gather, temporaryFolder } from './capture.ts'
import { FakeForum } from './fake-forum.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

/** What the import of these files says; of the only file if there is one. */
async function read(format: Format, files: Files) {
  const source = await open(format, files)
  const parsed = await gather(source.lines)
  return {
    lines: parsed.flatMap((one) => ('line' in one ? [one.line] : [])),
    wrong: parsed.flatMap((one) => ('wrong' in one ? [one.wrong] : [])),
    dropped: source.dropped().map(({ what, count }) => `${count} ${what}`),
    progress: source.progress(),
  }
}

async function open(format: Format, files: Files) {
  const cwd = await temporaryFolder()
  await mkdir(join(cwd, 'site'))
  const names = Object.keys(files)
  for (const name of names) await writeFile(join(cwd, 'site', name), files[name] ?? '')
  const path = names.length === 1 ? join('site', names[0] ?? '') : 'site'
  return await openSource(format, { path, name: 'site', context: capture({ cwd }).context })
}

function shown(line: Line): string {
  if (line.type === 'user') return `user ${line.name}`
  const place = line.type === 'topic' ? line.title : `${line.topic} < ${line.parent}`
  return `${line.type} ${line.id} (${place}) ${line.author}, ${line.score}: ${line.text}`
}

const rows = (name: string, ...all: string[]) =>
  `\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<${name}>\n${all.map((row) => `  <row ${row} />`).join('\n')}\n</${name}>`

const DUMP = {
  'Users.xml': rows(
    'users',
    'Id="7" DisplayName="Ada"',
    'Id="8" DisplayName="Ada"',
    'Id="9" DisplayName="Grace &amp; co"',
  ),
  'Posts.xml': rows(
    'posts',
    'Id="1" PostTypeId="1" CreationDate="2016-12-06T17:10:44.557" Score="5" OwnerUserId="7" Title="What is a qubit?" Tags="&lt;quantum&gt;&lt;basics&gt;" Body="&lt;p&gt;I &lt;em&gt;wonder&lt;/em&gt;:&lt;/p&gt;&#xA;&lt;pre&gt;&lt;code&gt;a &amp;lt; b&#xA;&lt;/code&gt;&lt;/pre&gt;"',
    'Id="2" PostTypeId="2" ParentId="1" CreationDate="2016-12-06T18:00:00.000" Score="-1" OwnerUserId="8" Body="&lt;p&gt;Two things.&lt;/p&gt;"',
    'Id="3" PostTypeId="5" CreationDate="2016-12-06T18:00:00.000" Score="0" Body="A tag."',
    'Id="4" PostTypeId="1" CreationDate="2017-01-01T00:00:00.000" Score="0" OwnerDisplayName="user77" Title="Next" Tags="|a|b|" Body=""',
  ),
  'Comments.xml': rows(
    'comments',
    'Id="1" PostId="1" Score="2" Text="Good *question*." CreationDate="2016-12-07T10:00:00.000" UserId="9"',
    'Id="2" PostId="2" Score="0" Text="@Ada really?" CreationDate="2016-12-07T11:00:00.000"',
    'Id="3" PostId="99" Score="0" Text="Lost." CreationDate="2016-12-07T11:00:00.000" UserId="9"',
  ),
}

test('a Stack Exchange dump: questions, answers, comments, tags, scores and who wrote them', async () => {
  const { lines, wrong, dropped, progress } = await read('stackexchange', DUMP)

  expect(lines.map(shown)).toEqual([
    'topic site-1 (What is a qubit?) Ada, 5: I *wonder*:\n\n```\na < b\n```',
    'message site-2 (site-1 < null) Ada (2), -1: Two things.',
    'topic site-4 (Next) user77, 0: (no text)',
    'message site-c1 (site-1 < null) Grace & co, 2: Good *question*.',
    'message site-c2 (site-1 < site-2) deleted user, 0: @Ada really?',
  ])
  expect(lines[0]).toMatchObject({
    labels: ['quantum', 'basics'],
    created_at: '2016-12-06T17:10:44.557Z',
  })
  expect(lines[2]).toMatchObject({ labels: ['a', 'b'] })
  expect(wrong).toEqual(['comment 3 is on post 99, not in Posts.xml'])
  expect(dropped).toEqual(['1 other posts', '1 empty texts'])
  expect(progress).toBe(1)
})

test('files of a dump may be packed; Posts.xml alone is enough, and it is said what is missing', async () => {
  const packed = await read('stackexchange', {
    'Posts.xml.gz': gzipSync(DUMP['Posts.xml']),
    'Users.xml': DUMP['Users.xml'],
  })
  expect(packed.lines.map((line) => line.type)).toEqual(['topic', 'message', 'topic'])

  const alone = await read('stackexchange', { 'Posts.xml': DUMP['Posts.xml'] })
  expect(alone.lines[0]).toMatchObject({ author: 'user 7' })
  expect(alone.dropped).toContain('1 comments')
})

test('what is no dump is refused with its name and the place', async () => {
  await expect(read('stackexchange', { 'a.txt': 'x', 'b.txt': 'y' })).rejects.toThrow(
    /site has no Posts.xml/,
  )
  await expect(
    read('stackexchange', { 'Posts.xml': '<posts><row Id=1/></posts>' }),
  ).rejects.toThrow(/Posts.xml is not the XML of a data dump: Posts.xml:1:/)
})

const post = (number: number, more?: object) => ({
  id: 100 + number,
  username: number % 2 === 1 ? 'ada' : 'bob',
  created_at: '2020-01-02T03:04:05.678Z',
  cooked: `<p>Post <strong>${number}</strong></p>`,
  post_number: number,
  post_type: 1,
  reply_to_post_number: null,
  actions_summary: [],
  ...more,
})

test('a topic of Discourse: its posts, whom they answer, likes, tags, and what is not there', async () => {
  const topic = {
    id: 12,
    title: 'Hello',
    tags: ['one', { id: 3, name: 'two' }],
    post_stream: {
      stream: [101, 102, 103, 104, 105, 106, 107],
      posts: [
        post(1),
        post(2, { reply_to_post_number: 1, actions_summary: [{ id: 2, count: 3 }] }),
        post(3, { post_type: 3, cooked: '<p>closed</p>' }),
        post(4, { reply_to_post_number: 2, raw: 'As *typed*' }),
        post(5, { reply_to_post_number: 3, user_deleted: true }),
      ],
    },
  }
  const { lines, dropped } = await read('discourse', { '12.json': JSON.stringify(topic) })

  expect(lines.map(shown)).toEqual([
    'topic site-t12 (Hello) ada, 0: Post **1**',
    'message site-t12-2 (site-t12 < null) bob, 3: Post **2**',
    'message site-t12-4 (site-t12 < site-t12-2) bob, 0: As *typed*',
    'message site-t12-5 (site-t12 < null) ada, 0: Post **5**',
  ])
  expect(lines[0]).toMatchObject({ labels: ['one', 'two'] })
  expect(lines[3]).toMatchObject({ deleted: true })
  expect(dropped).toEqual(['1 notices', '2 posts'])
})

test('a folder of topics, one in a file or one a line; what is none is named and skipped', async () => {
  const topic = (id: number) => {
    return JSON.stringify({ id, title: `Topic ${id}`, post_stream: { posts: [post(1)] } })
  }
  const { lines, wrong } = await read('discourse', {
    'a.json': topic(1),
    'b.jsonl': `${topic(2)}\n${topic(3)}\n`,
    'c.json': '{"topics":[]}',
    'notes.txt': 'not read',
  })

  expect(lines.map((line) => 'id' in line && line.id)).toEqual(['site-t1', 'site-t2', 'site-t3'])
  expect(wrong).toEqual([expect.stringMatching(/^site\/c.json is no topic of Discourse: id /)])
})

const mail = (id: string, headers: readonly string[], body: string) =>
  [
    'From ada@example.org Thu Jan  2 03:04:05 2020',
    `Message-ID: <${id}>`,
    'Date: Thu, 2 Jan 2020 03:04:05 +0000',
    ...headers,
    '',
    body,
    '',
    '',
  ].join('\n')

test('a mail archive: threads, answers, names in any alphabet, and no addresses', async () => {
  const archive = [
    mail(
      'a@x',
      ['From: Ada <ada@example.org>', 'Subject: Re: [club] Tea?'],
      'Who?\n>From far away',
    ),
    mail(
      'b@x',
      ['From: Ada <other@example.org>', 'Subject: Re: Tea?', 'In-Reply-To: <a@x>'],
      'Me.',
    ),
    mail(
      'c@x',
      [
        'From: =?utf-8?q?J=C3=BCrgen?= <j@example.org>',
        'Subject: Re: Tea?',
        'References: <a@x> <b@x> <lost@x>',
        'In-Reply-To: <lost@x>',
        'Content-Type: text/html; charset=utf-8',
      ],
      '<p>And <b>me</b></p>',
    ),
    mail('c@x', ['From: j@example.org'], 'twice'),
    mail('d@x', ['From: kim@example.org', 'Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?='], ''),
  ].join('')
  const { lines, dropped } = await read('mbox', { 'list.mbox': archive })

  expect(lines.map(shown)).toEqual([
    'topic mail-<a@x> ([club] Tea?) Ada, 0: Who?\nFrom far away',
    'message mail-<b@x> (mail-<a@x> < null) Ada (2), 0: Me.',
    'message mail-<c@x> (mail-<a@x> < mail-<b@x>) Jürgen, 0: And **me**',
    'topic mail-<d@x> (Grüße) kim, 0: (no text)',
  ])
  expect(JSON.stringify(lines)).not.toContain('@example.org')
  expect(dropped).toEqual(['1 second copies of mails', '1 empty texts'])
  await expect(read('mbox', { 'a.txt': 'hello' })).rejects.toThrow(
    /no line that begins with "From "/,
  )
})

test('what is too long for a forum is cut between characters, and that is said', async () => {
  const title = 'ü'.repeat(400)
  const body = 'ö'.repeat(60_000)
  const { lines, dropped } = await read('mbox', {
    'a.mbox': mail('a@x', [`From: ${'é'.repeat(50)} <a@x>`, `Subject: ${title}`], body),
  })

  const [line] = lines
  if (line?.type !== 'topic') throw new Error('there is no topic')
  expect([line.title, line.text, line.author].map((text) => Buffer.byteLength(text))).toEqual([
    300, 65_536, 64,
  ])
  expect(line.title + line.text + line.author).not.toContain('\uFFFD')
  expect(dropped).toEqual(['1 ends of texts', '1 ends of titles'])
})

test('an import of another format is run again like any other: nothing is doubled', async () => {
  const forum = new FakeForum()
  for (let turn = 0; turn < 2; turn++) {
    const { lines } = await open('stackexchange', DUMP)
    const report = await new Importer(forum.client(), 'key').run(lines)
    expect(report).toMatchObject({ topics: 2, messages: 3, likes: 7 })
    expect(report.skipped).toHaveLength(1)
  }

  expect([forum.topics.length, forum.messages.length]).toEqual([2, 3])
})
