/** What `policylens --help` says. */
export const HELP = `usage: policylens parse [options] FILE...
       policylens export --to FORMAT [--out FILE] [options] FILE...
       policylens validate FILE...
       policylens agree [--json] A.json B.json

parse reads Chinese policy notices and prints what they say as JSON: one object for one file, one per line, with the
file's name in "file", for several. FILE is a .txt, .html or .jsonl file, a folder that is searched for them, or -
for stdin. A line of .jsonl is an object with "text" or "html"; its "id" and "file" are printed, too.

  -f, --format F        read stdin and the named files as txt, html or jsonl
  -j, --jobs N          read on N threads, or on as many as there are cores: max
  -H, --with-filename   print "file" for a single file, too, as for a step of xargs or GNU parallel
      --with-text       print the text in which the offsets count, as "text"
      --today DATE      read a notice without a date of its own from this day on: YYYY-MM-DD
      --trace           print which rule made or dropped what
  -h, --help            this text

export writes one file of such notices, and of exported files (.json, .jsonld, .qdpx) with their annotations.

  -t, --to FORMAT       jsonld, xlsx, csv, ics, md, doccano, label-studio, qdpx or qdc
  -o, --out FILE        write to FILE instead of stdout
      --table TABLE     the table of a .csv: ledger (default), targets or annotations
      --language L      the language of the columns: zh-CN (default) or en
      and --format, --today as above

validate says of exported files whether they can be imported, and if not, why. agree says how far two coders of the
same notices agree: Cohen's kappa on clauses and on characters, and where they do not.

What cannot be read is named on stderr, and the rest goes on. Ends with 0, with 1 if something could not be read or
written, with 2 if the command line makes no sense.
`;
