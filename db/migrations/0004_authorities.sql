CREATE TABLE `authorities` (
	`sha256` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`draft` text,
	`pages` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`sha256`, `key`),
	FOREIGN KEY (`sha256`) REFERENCES `files`(`sha256`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `authorities_key` ON `authorities` (`key`);--> statement-breakpoint
CREATE TABLE `authority_scans` (
	`sha256` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`sha256`) REFERENCES `files`(`sha256`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `source_keys` (
	`source_id` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`source_id`, `key`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `source_keys_key` ON `source_keys` (`key`);