ALTER TABLE `page_words` ADD `stale` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- TIFF and PNG may say which side is up; what was read of them before was read as they are stored.
UPDATE page_words SET stale = 1 WHERE sha256 IN (SELECT sha256 FROM files WHERE mime IN ('image/tiff', 'image/png'));
