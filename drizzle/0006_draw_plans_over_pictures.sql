CREATE TABLE "plan_pictures" (
	"id" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "open_days" ADD COLUMN "plan_picture" text;--> statement-breakpoint
ALTER TABLE "open_days" ADD CONSTRAINT "open_days_plan_picture_plan_pictures_id_fk" FOREIGN KEY ("plan_picture") REFERENCES "public"."plan_pictures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_days" ADD CONSTRAINT "open_days_picture_of_a_plan" CHECK ("open_days"."plan_picture" is null or "open_days"."plan_width" is not null);