CREATE TABLE "crowds" (
	"edition_slug" text NOT NULL,
	"pavilion" integer NOT NULL,
	"level" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "crowds_edition_slug_pavilion_pk" PRIMARY KEY("edition_slug","pavilion"),
	CONSTRAINT "crowds_level" CHECK ("crowds"."level" in ('quiet', 'busy', 'full'))
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"edition_slug" text NOT NULL,
	"level" text NOT NULL,
	"title" jsonb NOT NULL,
	"text" jsonb NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "notices_level" CHECK ("notices"."level" in ('information', 'warning', 'emergency')),
	CONSTRAINT "notices_expire" CHECK ("notices"."confirmed_at" < "notices"."expires_at"),
	CONSTRAINT "notices_title_in_arabic" CHECK ("notices"."title" is null or coalesce(length(trim("notices"."title" ->> 'ar')), 0) > 0),
	CONSTRAINT "notices_text_in_arabic" CHECK ("notices"."text" is null or coalesce(length(trim("notices"."text" ->> 'ar')), 0) > 0)
);
--> statement-breakpoint
CREATE TABLE "open_days" (
	"edition_slug" text PRIMARY KEY NOT NULL,
	"venue" jsonb NOT NULL,
	"utc_offset" smallint NOT NULL,
	"ceremony" jsonb,
	"free" boolean NOT NULL,
	"entrance" jsonb,
	"address" jsonb NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"transport" jsonb,
	"not_allowed" jsonb,
	"groups" jsonb,
	"plan_width" integer,
	"plan_height" integer,
	CONSTRAINT "open_days_offset" CHECK ("open_days"."utc_offset" between -720 and 840),
	CONSTRAINT "open_days_venue_in_arabic" CHECK ("open_days"."venue" is null or coalesce(length(trim("open_days"."venue" ->> 'ar')), 0) > 0),
	CONSTRAINT "open_days_address_in_arabic" CHECK ("open_days"."address" is null or coalesce(length(trim("open_days"."address" ->> 'ar')), 0) > 0),
	CONSTRAINT "open_days_whole_point" CHECK (("open_days"."latitude" is null) = ("open_days"."longitude" is null)),
	CONSTRAINT "open_days_on_earth" CHECK ("open_days"."latitude" between -90 and 90 and "open_days"."longitude" between -180 and 180),
	CONSTRAINT "open_days_whole_plan" CHECK (("open_days"."plan_width" is null) = ("open_days"."plan_height" is null)),
	CONSTRAINT "open_days_plan_size" CHECK ("open_days"."plan_width" between 100 and 10000 and "open_days"."plan_height" between 100 and 10000)
);
--> statement-breakpoint
CREATE TABLE "pavilions" (
	"edition_slug" text NOT NULL,
	"number" integer NOT NULL,
	"name" jsonb NOT NULL,
	"shows" jsonb,
	"zone" text NOT NULL,
	"theme" text,
	"for_children" boolean NOT NULL,
	"step_free" boolean NOT NULL,
	"languages" text[] NOT NULL,
	"partners" jsonb NOT NULL,
	"at" jsonb,
	CONSTRAINT "pavilions_edition_slug_number_pk" PRIMARY KEY("edition_slug","number"),
	CONSTRAINT "pavilions_number" CHECK ("pavilions"."number" between 1 and 9999),
	CONSTRAINT "pavilions_name_in_arabic" CHECK ("pavilions"."name" is null or coalesce(length(trim("pavilions"."name" ->> 'ar')), 0) > 0),
	CONSTRAINT "pavilions_shows_in_arabic" CHECK ("pavilions"."shows" is null or coalesce(length(trim("pavilions"."shows" ->> 'ar')), 0) > 0)
);
--> statement-breakpoint
CREATE TABLE "places" (
	"edition_slug" text NOT NULL,
	"id" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"name" jsonb NOT NULL,
	"zone" text,
	"at" jsonb,
	"step_free" boolean NOT NULL,
	CONSTRAINT "places_edition_slug_id_pk" PRIMARY KEY("edition_slug","id"),
	CONSTRAINT "places_kind" CHECK ("places"."kind" in ('entrance', 'exit', 'meeting-point', 'first-aid', 'toilets', 'water', 'prayer-room', 'stage', 'hall', 'blood-donation')),
	CONSTRAINT "places_name_in_arabic" CHECK ("places"."name" is null or coalesce(length(trim("places"."name" ->> 'ar')), 0) > 0)
);
--> statement-breakpoint
CREATE TABLE "public_days" (
	"edition_slug" text NOT NULL,
	"day" date NOT NULL,
	"opens" text NOT NULL,
	"closes" text NOT NULL,
	CONSTRAINT "public_days_edition_slug_day_pk" PRIMARY KEY("edition_slug","day"),
	CONSTRAINT "public_days_opens_is_a_time" CHECK ("public_days"."opens" ~ '^(([01]\d|2[0-3]):[0-5]\d|24:00)$'),
	CONSTRAINT "public_days_closes_is_a_time" CHECK ("public_days"."closes" ~ '^(([01]\d|2[0-3]):[0-5]\d|24:00)$'),
	CONSTRAINT "public_days_close_after_opening" CHECK ("public_days"."opens" < "public_days"."closes")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"edition_slug" text NOT NULL,
	"number" integer NOT NULL,
	"uuid" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"about" jsonb,
	"pavilion" integer,
	"place" text,
	"starts_at" timestamp NOT NULL,
	"ends_at" timestamp NOT NULL,
	"state" text NOT NULL,
	"remark" jsonb,
	"for_children" boolean NOT NULL,
	"languages" text[] NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "sessions_edition_slug_number_pk" PRIMARY KEY("edition_slug","number"),
	CONSTRAINT "sessions_uuid_is_one_of_a_kind" UNIQUE("uuid"),
	CONSTRAINT "sessions_number" CHECK ("sessions"."number" between 1 and 999999),
	CONSTRAINT "sessions_end_after_start" CHECK ("sessions"."starts_at" < "sessions"."ends_at"),
	CONSTRAINT "sessions_in_one_place" CHECK (("sessions"."pavilion" is null) <> ("sessions"."place" is null)),
	CONSTRAINT "sessions_kind" CHECK ("sessions"."kind" in ('show', 'seminar', 'workshop', 'ceremony')),
	CONSTRAINT "sessions_state" CHECK ("sessions"."state" in ('scheduled', 'delayed', 'moved', 'cancelled')),
	CONSTRAINT "sessions_title_in_arabic" CHECK ("sessions"."title" is null or coalesce(length(trim("sessions"."title" ->> 'ar')), 0) > 0),
	CONSTRAINT "sessions_about_in_arabic" CHECK ("sessions"."about" is null or coalesce(length(trim("sessions"."about" ->> 'ar')), 0) > 0)
);
--> statement-breakpoint
CREATE TABLE "zones" (
	"edition_slug" text NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL,
	"outline" jsonb,
	CONSTRAINT "zones_edition_slug_code_pk" PRIMARY KEY("edition_slug","code"),
	CONSTRAINT "zones_name_in_arabic" CHECK ("zones"."name" is null or coalesce(length(trim("zones"."name" ->> 'ar')), 0) > 0)
);
--> statement-breakpoint
CREATE TABLE "platforms" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"hosts" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "streams" (
	"edition_slug" text NOT NULL,
	"id" integer NOT NULL,
	"title" jsonb NOT NULL,
	"platform" text NOT NULL,
	"url" text NOT NULL,
	"lang" text NOT NULL,
	"session" integer,
	"starts_at" timestamp NOT NULL,
	"ends_at" timestamp NOT NULL,
	"replay_url" text,
	"override" text,
	CONSTRAINT "streams_edition_slug_id_pk" PRIMARY KEY("edition_slug","id"),
	CONSTRAINT "streams_end_after_start" CHECK ("streams"."starts_at" < "streams"."ends_at"),
	CONSTRAINT "streams_https" CHECK ("streams"."url" like 'https://%' and coalesce("streams"."replay_url", 'https://') like 'https://%'),
	CONSTRAINT "streams_override" CHECK ("streams"."override" in ('upcoming', 'live', 'ended', 'replay'))
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"edition_slug" text NOT NULL,
	"version" integer NOT NULL,
	"fingerprint" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" text NOT NULL,
	"material" jsonb NOT NULL,
	CONSTRAINT "publications_edition_slug_version_pk" PRIMARY KEY("edition_slug","version")
);
--> statement-breakpoint
ALTER TABLE "editions" ALTER COLUMN "ordinal" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "editions" ALTER COLUMN "ceremony" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "editions" ALTER COLUMN "venue" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "editions" ALTER COLUMN "motto" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "editions" ALTER COLUMN "motto_translated" SET DEFAULT '{}';--> statement-breakpoint
ALTER TABLE "editions" ALTER COLUMN "partners" SET DEFAULT '[]'::jsonb;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "rehearsal" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "crowds" ADD CONSTRAINT "crowds_of_a_pavilion" FOREIGN KEY ("edition_slug","pavilion") REFERENCES "public"."pavilions"("edition_slug","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_edition_slug_open_days_edition_slug_fk" FOREIGN KEY ("edition_slug") REFERENCES "public"."open_days"("edition_slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_days" ADD CONSTRAINT "open_days_edition_slug_editions_slug_fk" FOREIGN KEY ("edition_slug") REFERENCES "public"."editions"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pavilions" ADD CONSTRAINT "pavilions_edition_slug_open_days_edition_slug_fk" FOREIGN KEY ("edition_slug") REFERENCES "public"."open_days"("edition_slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pavilions" ADD CONSTRAINT "pavilions_in_a_zone" FOREIGN KEY ("edition_slug","zone") REFERENCES "public"."zones"("edition_slug","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_edition_slug_open_days_edition_slug_fk" FOREIGN KEY ("edition_slug") REFERENCES "public"."open_days"("edition_slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_in_a_zone" FOREIGN KEY ("edition_slug","zone") REFERENCES "public"."zones"("edition_slug","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_days" ADD CONSTRAINT "public_days_edition_slug_open_days_edition_slug_fk" FOREIGN KEY ("edition_slug") REFERENCES "public"."open_days"("edition_slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_edition_slug_open_days_edition_slug_fk" FOREIGN KEY ("edition_slug") REFERENCES "public"."open_days"("edition_slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_in_a_pavilion" FOREIGN KEY ("edition_slug","pavilion") REFERENCES "public"."pavilions"("edition_slug","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_at_a_place" FOREIGN KEY ("edition_slug","place") REFERENCES "public"."places"("edition_slug","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones" ADD CONSTRAINT "zones_edition_slug_open_days_edition_slug_fk" FOREIGN KEY ("edition_slug") REFERENCES "public"."open_days"("edition_slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "streams" ADD CONSTRAINT "streams_edition_slug_open_days_edition_slug_fk" FOREIGN KEY ("edition_slug") REFERENCES "public"."open_days"("edition_slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "streams" ADD CONSTRAINT "streams_platform_platforms_id_fk" FOREIGN KEY ("platform") REFERENCES "public"."platforms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "streams" ADD CONSTRAINT "streams_of_a_session" FOREIGN KEY ("edition_slug","session") REFERENCES "public"."sessions"("edition_slug","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_real_or_rehearsal" CHECK ("editions"."rehearsal" = ("editions"."ordinal" is null));