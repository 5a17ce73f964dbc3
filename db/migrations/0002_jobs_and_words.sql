CREATE TABLE `page_words` (
	`sha256` text NOT NULL,
	`page` integer NOT NULL,
	`confidence` real NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`sha256`, `page`),
	FOREIGN KEY (`sha256`) REFERENCES `files`(`sha256`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
ALTER TABLE `jobs` ADD `total` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `jobs` ADD `finished` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `jobs` ADD `failed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `jobs` ADD `commit_id` integer;