CREATE TABLE `briefs` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`kept_at` text NOT NULL,
	`checked_at` text NOT NULL,
	`binned_at` text,
	`summary` text NOT NULL,
	`sources` text DEFAULT '[]' NOT NULL,
	`quotations` text DEFAULT '[]' NOT NULL,
	`claims` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`sha256`) REFERENCES `files`(`sha256`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `briefs_sha256` ON `briefs` (`sha256`);--> statement-breakpoint
CREATE TABLE `claim_tags` (
	`claim_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`claim_id`, `tag_id`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
