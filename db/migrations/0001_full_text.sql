-- Full text, written by hand: drizzle does not know virtual tables.
-- Pages are indexed in place (external content), so that a page's text is stored once.
CREATE VIRTUAL TABLE pages_fts USING fts5(text, content='pages', content_rowid='id', tokenize="porter unicode61 remove_diacritics 2");
--> statement-breakpoint
CREATE TRIGGER pages_fts_insert AFTER INSERT ON pages BEGIN
  INSERT INTO pages_fts(rowid, text) VALUES (new.id, new.text);
END;
--> statement-breakpoint
CREATE TRIGGER pages_fts_delete AFTER DELETE ON pages BEGIN
  INSERT INTO pages_fts(pages_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;
--> statement-breakpoint
CREATE TRIGGER pages_fts_update AFTER UPDATE OF text ON pages BEGIN
  INSERT INTO pages_fts(pages_fts, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO pages_fts(rowid, text) VALUES (new.id, new.text);
END;
--> statement-breakpoint
-- What a source says of itself; rowid is sources.seq. Written by store/source-index after every change.
CREATE VIRTUAL TABLE sources_fts USING fts5(title, author, venue, fields, notes, quotes, tokenize="porter unicode61 remove_diacritics 2", prefix='2 3');
--> statement-breakpoint
CREATE TRIGGER sources_fts_delete AFTER DELETE ON sources BEGIN
  DELETE FROM sources_fts WHERE rowid = old.seq;
END;
