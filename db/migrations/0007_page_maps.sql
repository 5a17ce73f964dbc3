CREATE TABLE `page_maps` (
	`sha256` text PRIMARY KEY NOT NULL,
	`anchors` text NOT NULL,
	`scheme` text,
	FOREIGN KEY (`sha256`) REFERENCES `files`(`sha256`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `page_marks` (
	`sha256` text NOT NULL,
	`kind` text NOT NULL,
	`page` integer NOT NULL,
	`marks` text NOT NULL,
	PRIMARY KEY(`sha256`, `kind`, `page`),
	FOREIGN KEY (`sha256`) REFERENCES `files`(`sha256`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
ALTER TABLE `pages` ADD `detected` text;--> statement-breakpoint
UPDATE `quotations` SET `pinpoint` = NULL WHERE `anchor` IS NOT NULL AND `page_label` IS NOT NULL
  AND (`pinpoint` = `page_label` OR substr(`pinpoint`, 1, length(`page_label`) + 1) = `page_label` || '-');
