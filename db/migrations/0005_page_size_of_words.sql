ALTER TABLE `page_words` ADD `width` real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `page_words` ADD `height` real DEFAULT 0 NOT NULL;