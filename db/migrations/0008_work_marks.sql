CREATE TABLE `marked_sources` (
	`source_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `work_marks` (
	`source_id` text NOT NULL,
	`mark` text NOT NULL,
	`likeness` real NOT NULL,
	PRIMARY KEY(`source_id`, `mark`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `work_marks_mark` ON `work_marks` (`mark`);