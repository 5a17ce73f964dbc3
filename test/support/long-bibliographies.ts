const item = (i: number) => `<bib:Article rdf:about="https://example.org/${i}">
  <z:itemType>journalArticle</z:itemType>
  <dcterms:isPartOf rdf:resource="urn:issn:${1000 + (i % 500)}"/>
  <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Doe ${i}</foaf:surname><foaf:givenName>Jane</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
  <dc:subject>platforms</dc:subject><dc:subject>part ${i % 40}</dc:subject>
  <dc:title>On platforms, part ${i}</dc:title>
  <dcterms:abstract>${'What the committee heard of platforms, and what they knew of it. '.repeat(8)}</dcterms:abstract>
  <dc:date>${1990 + (i % 30)}-0${1 + (i % 9)}-14</dc:date>
  <bib:pages>${i}-${i + 9}</bib:pages>
</bib:Article>
`;

const journal = (
  i: number,
) => `<bib:Journal rdf:about="urn:issn:${1000 + i}"><dc:title>Journal ${i}</dc:title></bib:Journal>
`;

/** A library of so many articles as Zotero exports it: 1.1 KB each. */
export function longRdf(items: number): string {
  const parts = [
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n',
    ...Array.from({ length: items }, (_, i) => item(i)),
    ...Array.from({ length: 500 }, (_, i) => journal(i)),
    '</rdf:RDF>\n',
  ];
  return parts.join('');
}

export function longRis(items: number): string {
  const one = (i: number) =>
    `TY  - JOUR\nTI  - On platforms, part ${i}\nAU  - Doe ${i}, Jane\nPY  - ${1990 + (i % 30)}\nKW  - platforms\nER  - \n`;
  return Array.from({ length: items }, (_, i) => one(i)).join('\n');
}

export function longCslJson(items: number): string {
  const one = (i: number) => ({
    id: `k${i}`,
    type: 'article-journal',
    title: `On platforms, part ${i}`,
    keyword: 'platforms',
    author: [{ family: `Doe ${i}`, given: 'Jane' }],
    issued: { 'date-parts': [[1990 + (i % 30)]] },
  });
  return JSON.stringify(Array.from({ length: items }, (_, i) => one(i)));
}
