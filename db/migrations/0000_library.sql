CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`sha256` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`added_at` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sha256`) REFERENCES `files`(`sha256`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `attachments_source` ON `attachments` (`source_id`);--> statement-breakpoint
CREATE INDEX `attachments_sha256` ON `attachments` (`sha256`);--> statement-breakpoint
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`commit_id` integer NOT NULL,
	`table_name` text NOT NULL,
	`op` text NOT NULL,
	`before` text,
	`after` text,
	`source_id` text,
	FOREIGN KEY (`commit_id`) REFERENCES `commits`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `changes_commit` ON `changes` (`commit_id`);--> statement-breakpoint
CREATE INDEX `changes_source` ON `changes` (`source_id`);--> statement-breakpoint
CREATE TABLE `collection_sources` (
	`collection_id` text NOT NULL,
	`source_id` text NOT NULL,
	PRIMARY KEY(`collection_id`, `source_id`),
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `collection_sources_source` ON `collection_sources` (`source_id`);--> statement-breakpoint
CREATE TABLE `collections` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`parent_id` text,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `commits` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`label` text NOT NULL,
	`at` text NOT NULL,
	`undone` integer DEFAULT 0 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `creators` (
	`source_id` text NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`family` text,
	`given` text,
	`suffix` text,
	`literal` text,
	PRIMARY KEY(`source_id`, `position`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `files` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`mime` text NOT NULL,
	`format` text NOT NULL,
	`pages` integer NOT NULL,
	`text_state` text NOT NULL,
	`warnings` text DEFAULT '[]' NOT NULL,
	`added_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `files_sha256_unique` ON `files` (`sha256`);--> statement-breakpoint
CREATE TABLE `job_items` (
	`job_id` text NOT NULL,
	`position` integer NOT NULL,
	`file` text NOT NULL,
	`input` text NOT NULL,
	`status` text,
	`source_ids` text DEFAULT '[]' NOT NULL,
	`pages` integer DEFAULT 0 NOT NULL,
	`code` text,
	`message` text,
	PRIMARY KEY(`job_id`, `position`),
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `job_items_status` ON `job_items` (`job_id`,`status`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`state` text NOT NULL,
	`payload` text NOT NULL,
	`result` text,
	`message` text,
	`warnings` text DEFAULT '[]' NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`body` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `notes_source` ON `notes` (`source_id`);--> statement-breakpoint
CREATE TABLE `pages` (
	`id` integer PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`page` integer NOT NULL,
	`label` text,
	`text` text NOT NULL,
	`broken` integer DEFAULT 0 NOT NULL,
	`read_by` text DEFAULT 'text' NOT NULL,
	FOREIGN KEY (`sha256`) REFERENCES `files`(`sha256`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_file_page` ON `pages` (`sha256`,`page`);--> statement-breakpoint
CREATE TABLE `quotation_tags` (
	`quotation_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`quotation_id`, `tag_id`),
	FOREIGN KEY (`quotation_id`) REFERENCES `quotations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `quotations` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`text` text NOT NULL,
	`anchor` text,
	`page_label` text,
	`pinpoint` text,
	`meaning` text NOT NULL,
	`comment` text DEFAULT '' NOT NULL,
	`verdict` text NOT NULL,
	`verdict_note` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `quotations_source` ON `quotations` (`source_id`);--> statement-breakpoint
CREATE TABLE `reading_positions` (
	`sha256` text PRIMARY KEY NOT NULL,
	`page` integer NOT NULL,
	`offset` real NOT NULL,
	`zoom` real NOT NULL,
	FOREIGN KEY (`sha256`) REFERENCES `files`(`sha256`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `relations` (
	`id` text PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`kind` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`from_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `relations_pair` ON `relations` (`from_id`,`to_id`,`kind`);--> statement-breakpoint
CREATE INDEX `relations_to` ON `relations` (`to_id`);--> statement-breakpoint
CREATE TABLE `saved_searches` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `source_tags` (
	`source_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`source_id`, `tag_id`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `source_tags_tag` ON `source_tags` (`tag_id`);--> statement-breakpoint
CREATE TABLE `sources` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`fields` text NOT NULL,
	`drafted` text DEFAULT '{}' NOT NULL,
	`title` text NOT NULL,
	`sort_title` text NOT NULL,
	`byline` text NOT NULL,
	`venue` text NOT NULL,
	`date` text NOT NULL,
	`year` integer,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`binned_at` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_id_unique` ON `sources` (`id`);--> statement-breakpoint
CREATE INDEX `sources_sort_title` ON `sources` (`sort_title`);--> statement-breakpoint
CREATE INDEX `sources_created` ON `sources` (`created_at`);--> statement-breakpoint
CREATE INDEX `sources_updated` ON `sources` (`updated_at`);--> statement-breakpoint
CREATE INDEX `sources_date` ON `sources` (`date`);--> statement-breakpoint
CREATE INDEX `sources_kind` ON `sources` (`kind`);--> statement-breakpoint
CREATE INDEX `sources_byline` ON `sources` (`byline`);--> statement-breakpoint
CREATE INDEX `sources_venue` ON `sources` (`venue`);--> statement-breakpoint
CREATE INDEX `sources_binned` ON `sources` (`binned_at`);--> statement-breakpoint
CREATE TABLE `staged` (
	`token` text PRIMARY KEY NOT NULL,
	`path` text NOT NULL,
	`name` text NOT NULL,
	`owned` integer NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `tags` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`color` text NOT NULL,
	`parent_id` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_name` ON `tags` (lower("name"));--> statement-breakpoint
CREATE INDEX `tags_parent` ON `tags` (`parent_id`);