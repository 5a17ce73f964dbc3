ALTER TABLE `quotations` ADD `lost` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `quotations` ADD `place_note` text;--> statement-breakpoint
ALTER TABLE `quotations` ADD `origin` text;