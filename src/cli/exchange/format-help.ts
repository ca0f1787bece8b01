/** What a file of `import` and `export` says. */

/** For people who make such files, or read them. */
export const FORMAT_HELP = `
The format, for "import" and "export": one JSON object a line, a user's before its first use.

  {"type":"user","name"}
  {"type":"topic","id","author","title","created_at","score"}
      and where there are any: "text", "labels", "titles", "history", "likes"
  {"type":"message","id","topic","parent","author","text","created_at","score"}
      and where there are any: "deleted", "history", "likes"

  author    a user's name            score    the number of likes
  parent    a message's id or null   likes    names of users who like it
  titles    all titles, while more than one stand; "title" is the first of them
  history   of an edited text: [{"text","at"}], the original first, the text as it is last

"import" makes edits and likes again. It cannot make again when a text was edited (it is edited at
the time of the import) nor titles that stand side by side: it takes the first. Likes that "score"
counts and "likes" does not name are given by users called voter-1, voter-2 and so on. What is
deleted has no text, history or likes any more. Files without the newer fields are imported as ever.
`

/** For people who come from elsewhere. */
export const OTHER_FORMATS_HELP = `
Other formats, for "import --format":

  stackexchange  the unpacked data dump of a site: its folder with Posts.xml, Users.xml and
                 Comments.xml. Questions become topics, answers and comments messages, tags labels,
                 scores likes.
  discourse      topics as /t/<id>.json?print=true gives them: a file, or a folder of them.
  mbox           a mail archive: a mail that answers none becomes a topic. Addresses are not shown.

HTML becomes Markdown. What a forum has no place for is counted and named at the end.
`
