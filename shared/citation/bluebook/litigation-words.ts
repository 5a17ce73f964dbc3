/** Words in titles of litigation documents (Indigo Book T18); phrases before their words. */
const rows = `
Points and Authorities = P. & A.
Report and Recommendation = R. & R.
Temporary Restraining Order = TRO
Joint Appendix = J.A.
Verified Statement = V.S.
Summary Judgment = Summ. J.
Administrative = Admin.
Admission = Admis.
Affidavit = Aff.
Amended = Am.
Appendix = App.
Application = Appl.
Argument = Arg.
Attachment = Attach.
Attorney = Att’y
Brief = Br.
Certiorari = Cert.
Civil = Civ.
Complaint = Compl.
Counterclaim = Countercl.
Court = Ct.
Cross-claim = Cross-cl.
Declaration = Decl.
Demurrer = Dem.
Deny = Den.
Denying = Den.
Deposition = Dep.
Discovery = Disc.
Evidence = Evid.
Exhibit = Ex.
Hearing = Hr’g
Injunction = Inj.
Instruction = Instr.
Interrogatory = Interrog.
Interrogatories = Interrogs.
Judgment = J.
Limine = Lim.
Memorandum = Mem.
Minute = Min.
Motion = Mot.
Objection = Obj.
Opinion = Op.
Opposition = Opp’n
Petition = Pet.
Preliminary = Prelim.
Produce = Produc.
Production = Produc.
Reconsideration = Recons.
Record = R.
Rehearing = Reh’g
Reporter = Rep.
Request = Req.
Response = Resp.
Summary = Summ.
Supplement = Supp.
Supplemental = Supp.
Support = Supp.
Testimony = Test.
Transcript = Tr.
Plaintiffs = Pls.
Plaintiff = Pl.
Defendants = Defs.
Defendant = Def.
Petitioners = Pet’rs
Petitioner = Pet’r
Respondents = Resp’ts
Respondent = Resp’t
`;

const table = new Map(
  rows
    .trim()
    .split('\n')
    .map((row): [string, string] => {
      const [word = '', abbr = ''] = row.split(' = ');
      return [word, abbr];
    }),
);
const phrases = [...table].filter(([word]) => word.includes(' '));

/** The title of a litigation document, abbreviated (R24.1, T18): articles go, prepositions stay. */
export function citeDocument(title: string): string {
  // Oral argument is named in full (R25.3).
  if (/^(?:transcript of )?oral argument\b/i.test(title)) return title.trim();
  const base = phrases.reduce(
    (text, [phrase, abbr]) => text.replace(new RegExp(`\\b${phrase}\\b`, 'g'), abbr),
    title.trim(),
  );
  return base
    .split(' ')
    .filter((word, i, all) => !/^(?:a|an|the)$/i.test(word) || (i === 0 && all.length < 3))
    .map(abbreviate)
    .join(' ')
    .replace(/^(?:Appellate )?Record$/, 'R.');
}

function abbreviate(word: string): string {
  const match = /^([“(]*)(\p{L}[\p{L}-]*)(’s?|)([,;:)”]*)$/u.exec(word);
  if (!match) return word;
  const [, before = '', core = '', possessive = '', after = ''] = match;
  const own = table.get(core);
  if (own) return before + own + possessive + after;
  const singular = core.endsWith('s') ? table.get(core.slice(0, -1)) : undefined;
  if (!singular) return word;
  return before + (singular.endsWith('.') ? `${singular.slice(0, -1)}s.` : `${singular}s`) + possessive + after;
}
