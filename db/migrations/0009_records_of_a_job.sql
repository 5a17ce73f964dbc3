CREATE TABLE `job_records` (
	`job_id` text NOT NULL,
	`position` integer NOT NULL,
	`source_id` text NOT NULL,
	`added` integer NOT NULL,
	PRIMARY KEY(`job_id`, `position`, `source_id`),
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
