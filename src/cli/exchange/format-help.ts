/** What a file of `import` and `export` says. */

/** For people who make such files, or read them. */
export const FORMAT_HELP = `
The format, for "import" and "export": one JSON object a line, a user's before its first use.

  {"type":"user","name"}
      and where it is known: "created_at"
  {"type":"topic","id","author","title","created_at","score"}
      and where there are any: "text", "labels", "titles", "history", "likes", "deleted", "open"
  {"type":"message","id","topic","parent","author","text","created_at","score"}
      and where there are any: "history", "likes", "deleted", "open"

  author    a user's name            score    the number of likes
  parent    a message's id or null   likes    names of users who like it
  open      everybody may edit it    deleted  only its place is left
  titles    all titles, while more than one stand; "title" is the first of them
  history   of an edited text: [{"text","at"}], the original first, the text as it is last

What is imported into a forum where nobody is yet has the digest of content that it was exported
with, in the other mode, too: "export --digest" shows it. It covers what readers see of users, topics,
messages, edits and likes. It does not cover when and by whom a text was edited ("import" does that
as the author, at its own time), nor what moderators did: that has to be done again, and what is
hidden from who exports is exported as deleted. Of titles that stand side by side "import" takes the
first. Likes that "score" counts and "likes" does not name are given by users called voter-1, voter-2
and so on. What has no "created_at" is as of now.
`

/** For people who come from elsewhere. */
export const OTHER_FORMATS_HELP = `
Other formats, for "import --format":

  stackexchange  the unpacked data dump of a site: its folder with Posts.xml, Users.xml and
                 Comments.xml. Questions become topics, answers and comments messages, tags labels,
                 scores likes.
  discourse      topics as /t/<id>.json?print=true gives them: a file, or a folder of them.
  mbox           a mail archive: a mail that answers none becomes a topic. Addresses are not shown.
  steam          two CSV files, games and reviews. A game becomes a topic (labels: platform, genre,
                 released, playtime in minutes), a review a message, a recommendation a like of it.
                 "digest --questions steam" is about these.

HTML becomes Markdown. What a forum has no place for is counted and named at the end.
`
