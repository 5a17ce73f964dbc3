import { docxFile, docxFootnotes, docxParagraph } from './office-files';

/**
 * Briefs written by hand over real opinions. Before each quotation stands, in braces, what its check must find: the verdict and
 * the page of the file; marks that hold no quotation to be checked have none.
 */
export interface HandBrief {
  name: string;
  /** The brief with its marks. */
  written: string;
  /** Where the brief is no plain text: the file of a text without its marks. */
  file?: (text: string) => Uint8Array;
}

export interface HandQuote {
  verdict: string;
  page: number | null;
}

const mark = /\{(exact|typographic|declared|altered|elsewhere|not-found|unchecked)(?: (\d+))?\}/g;

export function expectedOf({ written }: HandBrief): HandQuote[] {
  return [...written.matchAll(mark)].map(([, verdict, page]) => ({
    verdict: verdict as string,
    page: page ? Number(page) : null,
  }));
}

export function contentOf(brief: HandBrief): string | Uint8Array {
  const text = brief.written.replace(mark, '');
  return brief.file ? brief.file(text) : text;
}

const memorandum = `# Memorandum on student speech

The banner did not come down. The principal {exact 6}“confiscated the banner and told Frederick to report to her office, where she suspended him for 10 days.” Morse v. Frederick, No. 06-278, slip op. at 3 (U.S. June 25, 2007). She {typographic 6}“later explained that she told Frederick to take the banner down because she thought it encouraged illegal drug use.” *Id.* at 3.

The superintendent's memorandum is careful: {declared 6}“He was not advocating the legalization of marijuana . . . . He was displaying a fairly silly message promoting illegal drug usage.” *Id.* at 3–4. It is also said that {altered 6}“He was advocating the legalization of marijuana or promoting a religious belief.” *Id.* at 3.

The Court, after all, holds only this:

> {exact 11}The question thus becomes whether a principal may, consistent with the First Amendment, restrict student speech at a school event, when that speech is reasonably viewed as promoting illegal drug use. We hold that she may.

Morse, slip op. at 8. That {declared 11}“[t]he question thus becomes whether a principal may . . . restrict student speech at a school event” (*id.* at 8) is plain. But it is wrong to say that {altered 11}“[t]he question thus becomes whether a principal must . . . restrict student speech at a school event.” *Id.* at 8.

In Tinker, {typographic 11}"this Court made clear that 'First Amendment rights, applied in light of the special characteristics of the school environment, are available to teachers and students.'" *Id.* at 8. Some have read {altered 11}"First Amendment rights, applied in light of the special characteristics of the school environment, are not available to teachers and students." *Id.* at 8.

| What is said | Where |
| --- | --- |
| {exact 11}“not even Frederick argues that the banner conveys any sort of political or religious message” | Morse v. Frederick, No. 06-278, slip op. at 8 (U.S. June 25, 2007) |
| {altered 11}“not even Frederick argues that the banner conveys any sort of political message” | Morse v. Frederick, No. 06-278, slip op. at 8 (U.S. June 25, 2007) |
| {exact 7}“Relying on our decision in Fraser, supra, the superintendent concluded” | Morse v. Frederick, No. 06-278, slip op. at 4 (U.S. June 25, 2007) |

The suit came {declared 7}“under 42 U.S.C. §1983, alleging that the school board and Morse had violated [his] First Amendment rights.” *Id.* at 4. It was not {altered 1}“under 42 U.S.C. §1988, alleging that the school board and Morse had violated his First Amendment rights.” *Id.* at 4. Students {exact 11}“decided to wear black armbands to protest the Vietnam War.”[^1] Nobody wrote that {not-found}“the purple elephants of the judiciary danced upon the quarterly spreadsheet.” *Id.* at 8.

[^1]: Morse v. Frederick, No. 06-278, slip op. at 8 (U.S. June 25, 2007). The superintendent had limited the suspension {typographic 6}“to time served (8 days),” *id.* at 3, and not {altered 6}“to time served (10 days),” *id.* at 3.
`;

const web = `<!doctype html><html><head><title>R. A. V. in brief</title><style>p{margin:0}</style></head><body>
<h1>R. A. V. in brief</h1>
<p>As Justice Scalia wrote for the Court, {exact 6}“Content-based regulations are presumptively invalid.” R. A. V. v. City of St. Paul, 505 U.S. 377, 382 (1992). He did not write that {altered 6}“Content-neutral regulations are presumptively invalid.” <i>Id.</i> at 382. Nor that {altered 6}“Content-based regulations are presumptively valid.” <i>Id.</i> at 382.</p>
<p>See R. A. V. v. City of St. Paul, 505 U.S. 377, 382 (1992) ({exact 6}“The First Amendment generally prevents government from proscribing speech”); <i>id.</i> at 386 ({exact 10}“The government may not regulate use based on hostility—or favoritism—towards the underlying message expressed.”).</p>
<blockquote><p>{exact 15}Applying these principles to the St. Paul ordinance, we conclude that, even as narrowly construed by the Minnesota Supreme Court, the ordinance is facially unconstitutional.</p></blockquote>
<p>505 U.S. at 391.</p>
<blockquote><p>{altered 15}Applying these principles to the St. Paul ordinance, we conclude that, even as narrowly construed by the Minnesota Supreme Court, the ordinance is facially constitutional.</p></blockquote>
<p>505 U.S. at 391.</p>
<p>&ldquo;Fighting words&rdquo; are like a truck: {typographic 10}&ldquo;Fighting words are thus analogous to a noisy sound truck: Each is, as Justice Frankfurter recognized, a &lsquo;mode of speech,&rsquo;&rdquo; <em>R. A. V.</em>, 505 U.S. at 386. Both {exact 10}&ldquo;can be used to convey an idea; but neither has, in and of itself, a claim upon the First Amendment.&rdquo; <em>Id.</em> It is false that either {altered 10}&ldquo;can be used to convey an idea; and each has, in and of itself, a claim upon the First Amendment.&rdquo; <em>Id.</em></p>
<table><tr><td>{exact 15}“The First Amendment does not permit St. Paul to impose special prohibitions on those speakers who express views on disfavored subjects.”</td><td>R. A. V. v. City of St. Paul, 505 U.S. 377, 391 (1992)</td></tr>
<tr><td>{altered 15}“The First Amendment does permit St. Paul to impose special prohibitions on those speakers who express views on disfavored subjects.”</td><td>R. A. V. v. City of St. Paul, 505 U.S. 377, 391 (1992)</td></tr>
<tr><td>{elsewhere 15}“Displays containing abusive invective, no matter how vicious or severe, are permissible”</td><td>R. A. V. v. City of St. Paul, 505 U.S. 377, 382 (1992)</td></tr></table>
<p>The reach was narrowed {declared 15}“to reach only those symbols or displays that amount to ‘fighting words,’ . . . .” <i>Id.</i> at 391 (emphasis added). In practice it goes {exact 15}“even beyond mere content discrimination, to actual viewpoint discrimination.” <i>Id.</i> at 391. It goes {altered 15}“even beyond mere viewpoint discrimination, to actual content discrimination.” <i>Id.</i> at 391.</p>
<p>We read that {declared 10}“the power to proscribe particular speech on the basis of a noncontent element ([such as] noise) does not entail the power to proscribe the same speech on the basis of a content element.” <i>Id.</i> at 386. We do not read that {altered 10}“the power to proscribe particular speech on the basis of a noncontent element does not entail the power to proscribe the same speech on the basis of a content element.” <i>Id.</i> at 386.</p>
<script>document.write('“a quotation that a script would write is none”')</script>
</body></html>`;

const letter = `To the Committee

Assumption of the risk is an affirmative defense. The court in Sheehan v. North American Marketing Corp., 610 F.3d 144 (1st Cir. 2010), called it {exact 8}"an affirmative defense in a products liability action in Rhode Island." Sheehan, 610 F.3d at 151. The standard, {exact 8}"ordinarily subjective," id. at 151, asks {exact 8}"what the particular individual in fact saw, knew, understood, and appreciated." Id.

The defendants {exact 8}"must prove that the plaintiff knew of the existence of the danger, appreciated its unreasonable character, and voluntarily exposed herself to it." Id. They need not {altered 8}"prove that the plaintiff knew or should have known of the existence of the danger." Id.

The accident: she {exact 2}"suffered a catastrophic injury in 2002 when she broke her neck attempting to dive into a shallow, above-ground pool." Sheehan, 610 F.3d at 145. Not {altered 2}"suffered a catastrophic injury in 2012 when she broke her neck attempting to dive into a shallow, above-ground pool." Id. And not {altered 2}"suffered a catastrophic injury in 2002 when she broke her neck attempting to dive into a shallow, in-ground pool." Id.

Both are said in one place: {exact 6}"First, she contends that the coping was too narrow," and {typographic 6}"Second, she contends that the coping was unstable." Sheehan, 610 F.3d at 149.

The plaintiff must prove {typographic 6}"the following five elements," id., among them {typographic 6}"that the defect rendered the product unreasonably dangerous," id., and not {altered 6}"the following four elements." Id.

    {exact 6}We view the record in the light most favorable to the non-moving party and resolve all reasonable inferences in its favor, without weighing the evidence or evaluating the credibility of the witnesses.

Sheehan, 610 F.3d at 149. A court may affirm, {declared 6}"even if [it] reject[s] [the] rationale, provided that [it] find[s] independently sufficient grounds in the record." Id. A summary judgment is reviewed {typographic 6}"de novo," id.

{elsewhere 8}"The proximate causation issue in this case is thus very close" stands, some say, at Sheehan, 610 F.3d at 145.

The court was {altered 8}"not skeptical, given the evidence she has so far produced, that she could succeed." Sheehan, 610 F.3d at 151. It was {exact 8}"skeptical, given the evidence she has so far produced, that she could succeed." Id.
`;

const paragraph = docxParagraph;
const noted = (text: string, note: number, rest: string) =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r><w:r><w:footnoteReference w:id="${note}"/></w:r><w:r><w:t xml:space="preserve">${rest}</w:t></w:r></w:p>`;
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
const indented = '<w:ind w:left="720" w:right="720"/>';

/** Paragraphs by line: "1) …^1^ …" has a note's call, "> …" is a block, "a || b" a row of a table, "^1^ …" a note. */
function word(text: string): Uint8Array {
  const notes: Record<string, string> = {};
  const body: string[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const escaped = line.replaceAll('&', '&amp;');
    const note = /^\^(\d)\^ (.*)$/.exec(escaped);
    const call = /^(.*)\^(\d)\^(.*)$/.exec(escaped);
    if (note) notes[note[1] as string] = note[2] as string;
    else if (escaped.includes(' || '))
      body.push(`<w:tbl><w:tr>${escaped.split(' || ').map(cell).join('')}</w:tr></w:tbl>`);
    else if (escaped.startsWith('> ')) body.push(paragraph(escaped.slice(2), indented));
    else if (call) body.push(noted(call[1] as string, Number(call[2]), call[3] as string));
    else body.push(paragraph(escaped));
  }
  return docxFile(body.join(''), { 'word/footnotes.xml': docxFootnotes(notes) });
}

// Kemp is a page proof whose font has lost its ligatures: a difference there may be the reading's fault.
const motion = `
MEMORANDUM IN SUPPORT OF THE MOTION
A motion under Rule 60(b) is {exact 7}“available only when Rules 60(b)(1) through (b)(5) are inapplicable.” Kemp v. United States, 596 U.S. 528, 533 (2022). The Rule {exact 7}“imposes deadlines on Rule 60(b) motions.” Id. at 533.^1^ It is {declared 7}“for some, . . . that ‘reasonable time’ may not exceed one year.” Id. at 533.
It is not true that {unchecked 7}“Motions under Rule 60(b)(6) are subject to this additional 1-year constraint.” Id. at 533. The Court wrote: {exact 7}“Motions under Rule 60(b)(6) are not subject to this additional 1-year constraint.” Id. at 533.
> {exact 5}In April 2015, Kemp moved the U. S. District Court for the Southern District of Florida to vacate his sentence under 28 U. S. C. § 2255.
Kemp, 596 U.S. at 531.
> {unchecked 5}In April 2015, Kemp moved the U. S. District Court for the Northern District of Florida to vacate his sentence under 28 U. S. C. § 2255.
Kemp, 596 U.S. at 531.
{typographic 5}“The Government objected that Kemp’s § 2255 motion was untimely.” || Kemp v. United States, 596 U.S. 528, 531 (2022)
{unchecked 5}“The Government conceded that Kemp’s § 2255 motion was untimely.” || Kemp v. United States, 596 U.S. 528, 531 (2022)
{typographic 6}“The District Court rejected this timeliness argument and, in the alternative, held that Kemp’s Rule 60(b) motion was itself untimely.” || Kemp v. United States, 596 U.S. 528, 532 (2022)
The clock ran from {declared 5}“the date on which the judgment of conviction becomes” final. Id. at 531 (quoting § 2255(f)(1)) (emphasis added). It is {unchecked 5}“ordinarily, 60 days after judgment.” Kemp, 596 U.S. at 531. No: {exact 5}“ordinarily, 90 days after judgment.” Id. at 531.
Two of the others {exact 5}“did seek rehearing, which the Eleventh Circuit denied in May 2014.” Id. They did not, as is said, {unchecked 5}“seek rehearing, which the Eleventh Circuit granted in May 2014.” Id.
^1^ See also Kemp v. United States, 596 U.S. 528, 533 (2022) ({exact 7}“We ultimately disagree with Kemp and agree with the Government to a point.”); id. at 533 ({unchecked 7}“We ultimately agree with Kemp and disagree with the Government to a point.”).
`;

const mixed = `# Notes for the hearing

Two courts, one string: {typographic 6}“Content-based regulations are presumptively invalid,” R. A. V. v. City of St. Paul, 505 U.S. 377, 382 (1992); accord Morse v. Frederick, No. 06-278, slip op. at 8 (U.S. June 25, 2007).

Before its citation or behind it: in R. A. V. v. City of St. Paul, 505 U.S. 377, 391 (1992), the Court said that {declared 15}“[those] who wish” to speak may. {declared 15}“Those who wish to use ‘fighting words’ in connection with other ideas . . . are not covered,” id. at 391.

With errors marked: {not-found}“The superintendent’s [sic] memorandum”? No such words. {not-found}“The superintendant's memorandum sets out nine reasons for his conclusion” (id. at 391).

Between two: the banner was {typographic 11}“at a school event, in the presence of teachers and fellow students,” Morse v. Frederick, No. 06-278, slip op. at 8 (U.S. June 25, 2007), while the ordinance, on the other hand, {typographic 15}“is facially unconstitutional,” R. A. V. v. City of St. Paul, 505 U.S. 377, 391 (1992).

From another source than it says: {elsewhere 8}“Assumption of the risk is an affirmative defense in a products liability action in Rhode Island.” Kemp v. United States, 596 U.S. 528, 533 (2022).

Without any citation at all: {typographic 8}“The jury would not need to speculate about the cause of the accident.” And, also without: {altered 8}“The jury would need to speculate about the cause of the accident.”

Cleaned up: {declared 6}“The Board specifically prohibits any assembly or public expression that advocates the use of substances that are illegal to minors.” Morse v. Frederick, No. 06-278, slip op. at 3 (U.S. June 25, 2007) (cleaned up).

Omitted citations: {declared 6}“The First Amendment generally prevents government from proscribing speech, or even expressive conduct, because of disapproval of the ideas expressed.” R. A. V. v. City of St. Paul, 505 U.S. 377, 382 (1992) (citations omitted). {altered 6}“The First Amendment generally prevents government from proscribing speech, or even expressive conduct, because of approval of the ideas expressed.” Id. (citations omitted).
`;

/** A docket may hold many papers: what is cited by it is looked for in the whole library, and by no page of its own. */
const hearing = `ORAL ARGUMENT NOTES

1. A chart of the record in People v. Lee, No. 1-15-2522, slip op. (Ill. App. Ct. Nov. 30, 2018).

"{exact 8}All statutes carry a strong presumption of constitutionality." People v. Lee, No. 1-15-2522, slip op. at 442 (Ill. App. Ct. Nov. 30, 2018).
"{altered 8}All statutes carry a weak presumption of constitutionality." Id. at 442.
"{altered 8}Some statutes carry a strong presumption of constitutionality." Id. at 442.
"{exact 8}The analysis is guided by familiar principles." Id. at 442.
"{altered 8}The analysis was guided by familiar principles." Id. at 442.
"{declared 8}[T]his court will uphold statutes whenever reasonably possible, resolving all doubts in favor of their validity." Id. at 442.
"{altered 8}[T]his court will uphold statutes whenever possible, resolving all doubts in favor of their validity." Id. at 442.
"{altered 8}[T]his court will uphold statutes whenever reasonably possible, resolving no doubts in favor of their validity." Id. at 442.
"{declared 8}To rebut this presumption, a party . . . must establish clearly that it violates the constitution." Id. at 442.
"{altered 8}To rebut this presumption, a party . . . may establish clearly that it violates the constitution." Id. at 442.
"{exact 8}Requires all sex offenders to renew their driver's license annually" Id. at 442.
"{altered 8}Requires all sex offenders to renew their driver's license biannually" Id. at 442.
"{exact 8}to loiter within 500 feet of a park" Id. at 442.
"{altered 8}to loiter within 5000 feet of a park" Id. at 442.
"{altered 8}to loiter within 500 yards of a park" Id. at 442.
"{exact 6}A favorable ruling from this court invalidating these restrictions would redress these injuries." Id. at 440.
"{altered 6}A favorable ruling from this court invalidating these restrictions would not redress these injuries." Id. at 440.
"{altered 6}A favorable ruling from this court invalidating these restrictions could redress these injuries." Id. at 440.
"{elsewhere 6}Accordingly, we find that defendant has standing to raise his due process challenges to SORA." Id. at 442.
"{declared 8}Facial challenges are disfavored for several" reasons. Id. at 442 (emphasis in original).
"{altered 8}Facial challenges are favored for several" reasons. Id. at 442.
"{exact 8}an enactment is facially invalid only if no set of circumstances exist under which it would be valid" Id. at 442.
"{altered 8}an enactment is facially invalid if no set of circumstances exist under which it would be valid" Id. at 442.
"{altered 8}an enactment is facially invalid only if a set of circumstances exist under which it would be valid" Id. at 442.

2. And of the pool.

"{exact 2}As a result of the accident, she was rendered a quadriplegic." Sheehan v. North American Marketing Corp., 610 F.3d 144, 145 (1st Cir. 2010).
"{altered 2}As a result of the accident, she was not rendered a quadriplegic." Id. at 145.
"{exact 2}Jurisdiction is based on diversity of citizenship." Id. at 145.
"{altered 2}Jurisdiction is based on a federal question of citizenship." Id. at 145.
"{declared 2}This is an appeal of a decision granting summary judgment . . . arising out of a tragic swimming pool accident." Id. at 145.
"{altered 2}This is an appeal of a decision denying summary judgment . . . arising out of a tragic swimming pool accident." Id. at 145.
"{elsewhere 8}This theory has the virtue of sidestepping the proximate cause issue" Id. at 145.
"{exact 8}The jury would not need to speculate about the cause of the accident, as the lack of a rounded cap could be a substantial factor in causing Sheehan's injury regardless of how she fell." Id. at 151.
"{altered 8}The jury would not need to speculate about the cause of the accident, as the lack of a rounded cap could not be a substantial factor in causing Sheehan's injury." Id. at 151.
"{altered 8}The jury would not need to speculate about the cause of the accident, as the lack of a square cap could be a substantial factor in causing Sheehan's injury regardless of how she fell." Id. at 151.
"{exact 6}provided that we find independently sufficient grounds in the record" Id. at 149.
`.replace(/"(\{[^}]*\})/g, '$1"');

export const handBriefs: HandBrief[] = [
  { name: 'memorandum.md', written: memorandum },
  { name: 'web.html', written: web },
  { name: 'letter.txt', written: letter },
  { name: 'motion.docx', written: motion, file: word },
  { name: 'mixed.md', written: mixed },
  { name: 'hearing.txt', written: hearing },
];
