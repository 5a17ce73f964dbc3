import type { TagSuggestion } from '../../shared/model/library';
import { indexWords } from '../../shared/search/query-tokens';
import type { Connection } from '../connection';
import { readSource } from '../store/sources';

/** Pages of a source's files that are read for a suggestion: a document says early what it is about. */
const pagesRead = 4;
/** Words that stand for the source when others like it are looked for. */
const wordsCompared = 14;

/**
 * Tags that this source may want, best first: those whose every word stands in its title or first pages, and those that
 * sources like it carry. Never one it has. The reason is said in `why`.
 */
export function suggestTags(db: Connection, sourceId: string, limit: number): TagSuggestion[] {
  const source = readSource(db, sourceId);
  const text = `${source.title}\n${firstPages(db, sourceId)}`;
  const counts = wordCounts(text);
  const suggestions = new Map<string, TagSuggestion>();
  for (const tag of tagsNotOn(db, sourceId)) {
    const words = indexWords(tag.name.toLowerCase());
    const least = Math.min(...words.map((word) => counts.get(word) ?? 0));
    if (words.length === 0 || least === 0) continue;
    const times = least === 1 ? 'once' : `${least} times`;
    suggestions.set(tag.id, {
      tagId: tag.id,
      name: tag.name,
      why: `its words stand in the text ${times}`,
      score: 1 + Math.log1p(least),
    });
  }
  for (const neighbour of tagsOfNeighbours(db, sourceId, characteristicWords(db, counts))) {
    const known = suggestions.get(neighbour.id);
    const why = `on ${neighbour.sources} similar ${neighbour.sources === 1 ? 'source' : 'sources'}`;
    if (known) {
      known.score += neighbour.score;
      known.why = `${known.why}; ${why}`;
    } else suggestions.set(neighbour.id, { tagId: neighbour.id, name: neighbour.name, why, score: neighbour.score });
  }
  return [...suggestions.values()].sort((a, b) => b.score - a.score || a.name.localeCompare(b.name)).slice(0, limit);
}

function firstPages(db: Connection, sourceId: string): string {
  return (
    db.sql
      .prepare(
        'SELECT substr(p.text, 1, 6000) FROM attachments a JOIN pages p ON p.sha256 = a.sha256 WHERE a.source_id = ? AND p.page < ? ORDER BY a.position, p.page LIMIT ?',
      )
      .pluck()
      .all(sourceId, pagesRead, pagesRead) as string[]
  ).join('\n');
}

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of indexWords(text.toLowerCase())) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function tagsNotOn(db: Connection, sourceId: string): { id: string; name: string }[] {
  return db.sql
    .prepare<[string], { id: string; name: string }>(
      'SELECT id, name FROM tags WHERE id NOT IN (SELECT tag_id FROM source_tags WHERE source_id = ?)',
    )
    .all(sourceId);
}

/** The words that tell this source from others: frequent here, rare among the library's sources (tf-idf, Salton 1975). */
function characteristicWords(db: Connection, counts: Map<string, number>): string[] {
  const total = db.sql.prepare('SELECT count(*) FROM sources').pluck().get() as number;
  const frequency = db.sql
    .prepare('SELECT count(*) FROM (SELECT 1 FROM sources_fts WHERE sources_fts MATCH ? LIMIT 2000)')
    .pluck();
  const frequent = [...counts]
    .filter(([word]) => word.length > 3 && !/^\d+$/.test(word))
    .sort((a, b) => b[1] - a[1])
    .slice(0, 60);
  return frequent
    .map(([word, count]) => ({
      word,
      weight: count * Math.log((total + 1) / (1 + (frequency.get(`"${word}"`) as number))),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, wordsCompared)
    .map(({ word }) => word);
}

interface Neighbour {
  id: string;
  name: string;
  sources: number;
  score: number;
}

/** Tags of the sources nearest in words, each weighted by how many of the nearest carry it. */
function tagsOfNeighbours(db: Connection, sourceId: string, words: string[]): Neighbour[] {
  if (words.length === 0) return [];
  const nearest = db.sql
    .prepare<[string, string], { id: string }>(
      `SELECT s.id FROM sources_fts JOIN sources s ON s.seq = sources_fts.rowid
       WHERE sources_fts MATCH ? AND s.id <> ? AND s.binned_at IS NULL ORDER BY rank LIMIT 25`,
    )
    .all(words.map((word) => `"${word}"`).join(' OR '), sourceId)
    .map((row) => row.id);
  const like = nearest.filter((id) => sharedWords(db, id, words) >= Math.max(2, words.length / 4));
  return db.sql
    .prepare<[string, string], Neighbour>(
      `SELECT t.id, t.name, count(*) sources, 2.0 * count(*) / ${Math.max(like.length, 5)} score
       FROM source_tags st JOIN tags t ON t.id = st.tag_id
       WHERE st.source_id IN (SELECT value FROM json_each(?)) AND t.id NOT IN (SELECT tag_id FROM source_tags WHERE source_id = ?)
       GROUP BY t.id ORDER BY 3 DESC LIMIT 20`,
    )
    .all(JSON.stringify(like), sourceId);
}

/** How many of the words another source's record holds: one word in common makes no two sources alike. */
function sharedWords(db: Connection, sourceId: string, words: string[]): number {
  const holds = db.sql
    .prepare('SELECT 1 FROM sources_fts WHERE sources_fts MATCH ? AND rowid = (SELECT seq FROM sources WHERE id = ?)')
    .pluck();
  return words.filter((word) => holds.get(`"${word}"`, sourceId) !== undefined).length;
}
