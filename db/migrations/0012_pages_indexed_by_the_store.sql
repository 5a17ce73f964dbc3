-- New pages are indexed by store/pages, a stretch at a time: within a trigger SQLite has the index write itself down
-- for each single page, which costs twice as much.
DROP TRIGGER pages_fts_insert;
