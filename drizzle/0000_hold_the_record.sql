CREATE TABLE "audit_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"actor" text NOT NULL,
	"act" text NOT NULL,
	"object" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "donation_rules" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"topic" text NOT NULL,
	"rule" jsonb NOT NULL,
	"value" double precision,
	"low" double precision,
	"high" double precision,
	"unit" text,
	"as_of" text,
	"source_id" text NOT NULL,
	"also_in" text[] NOT NULL,
	"conflict_id" text,
	"superseded" boolean NOT NULL,
	"note" jsonb
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"slug" text PRIMARY KEY NOT NULL,
	"ordinal" integer NOT NULL,
	"city" jsonb NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"ceremony" jsonb NOT NULL,
	"venue" jsonb NOT NULL,
	"motto" jsonb NOT NULL,
	"motto_translated" text[] NOT NULL,
	"opening_hours" jsonb,
	"audience" jsonb,
	"partners" jsonb NOT NULL,
	"remark" jsonb,
	CONSTRAINT "editions_one_per_ordinal" UNIQUE("ordinal"),
	CONSTRAINT "editions_end_after_start" CHECK ("editions"."starts_on" <= "editions"."ends_on"),
	CONSTRAINT "editions_city_in_four_languages" CHECK ("editions"."city" is null or "editions"."city" ?& array['ar', 'zgh', 'fr', 'en']),
	CONSTRAINT "editions_venue_in_four_languages" CHECK ("editions"."venue" is null or "editions"."venue" ?& array['ar', 'zgh', 'fr', 'en']),
	CONSTRAINT "editions_motto_in_four_languages" CHECK ("editions"."motto" is null or "editions"."motto" ?& array['ar', 'zgh', 'fr', 'en'])
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"id" text PRIMARY KEY NOT NULL,
	"edition_slug" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"name" jsonb NOT NULL,
	"translated" text[] NOT NULL,
	"theme" text,
	"place" jsonb,
	"held_on" date,
	"note" jsonb,
	"source_id" text NOT NULL,
	"also_in" text[] NOT NULL,
	CONSTRAINT "mentions_in_order" UNIQUE("edition_slug","position"),
	CONSTRAINT "mentions_name_in_four_languages" CHECK ("mentions"."name" is null or "mentions"."name" ?& array['ar', 'zgh', 'fr', 'en']),
	CONSTRAINT "mentions_note_in_four_languages" CHECK ("mentions"."note" is null or "mentions"."note" ?& array['ar', 'zgh', 'fr', 'en'])
);
--> statement-breakpoint
CREATE TABLE "conflicts" (
	"id" text PRIMARY KEY NOT NULL,
	"title" jsonb NOT NULL,
	"reason" jsonb NOT NULL,
	CONSTRAINT "conflicts_reason_in_four_languages" CHECK ("conflicts"."reason" is null or "conflicts"."reason" ?& array['ar', 'zgh', 'fr', 'en'])
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"before_id" text NOT NULL,
	"after_id" text,
	"reason" jsonb NOT NULL,
	"announced_on" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "corrections_once_per_figure" UNIQUE("before_id"),
	CONSTRAINT "corrections_kind" CHECK ("corrections"."kind" in ('revision', 'correction', 'withdrawal')),
	CONSTRAINT "corrections_a_withdrawal_has_no_successor" CHECK (("corrections"."kind" = 'withdrawal') = ("corrections"."after_id" is null)),
	CONSTRAINT "corrections_reason_in_four_languages" CHECK ("corrections"."reason" is null or "corrections"."reason" ?& array['ar', 'zgh', 'fr', 'en'])
);
--> statement-breakpoint
CREATE TABLE "derivations" (
	"observation_id" text NOT NULL,
	"from_id" text NOT NULL,
	CONSTRAINT "derivations_observation_id_from_id_pk" PRIMARY KEY("observation_id","from_id")
);
--> statement-breakpoint
CREATE TABLE "observation_sources" (
	"observation_id" text NOT NULL,
	"position" integer NOT NULL,
	"source_id" text NOT NULL,
	CONSTRAINT "observation_sources_observation_id_source_id_pk" PRIMARY KEY("observation_id","source_id")
);
--> statement-breakpoint
CREATE TABLE "observations" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"subject" text NOT NULL,
	"series" text NOT NULL,
	"dimension" text NOT NULL,
	"kind" text NOT NULL,
	"value" double precision,
	"low" double precision,
	"high" double precision,
	"qualifier" text,
	"unit" text,
	"text" jsonb,
	"definition" jsonb NOT NULL,
	"method" text NOT NULL,
	"period_start" text,
	"period_end" text,
	"as_of" text NOT NULL,
	"stated_at" text NOT NULL,
	"stated_by" jsonb NOT NULL,
	"authority" text NOT NULL,
	"status" text NOT NULL,
	"preferred" boolean NOT NULL,
	"conflict_id" text,
	"source_id" text NOT NULL,
	"note" jsonb,
	"known_from" date NOT NULL,
	CONSTRAINT "observations_say_a_number_or_a_text" CHECK (case when "observations"."qualifier" is null then "observations"."value" is null and "observations"."low" is null and "observations"."high" is null and "observations"."unit" is null and "observations"."text" is not null
				when "observations"."qualifier" = 'between' then "observations"."value" is null and "observations"."low" < "observations"."high" and "observations"."unit" is not null
				else "observations"."value" is not null and "observations"."unit" is not null end),
	CONSTRAINT "observations_bounds_follow_the_qualifier" CHECK (case "observations"."qualifier" when 'exact' then "observations"."low" is not distinct from "observations"."value" and "observations"."high" is not distinct from "observations"."value"
				when 'more-than' then "observations"."low" is not distinct from "observations"."value" and "observations"."high" is null
				when 'at-least' then "observations"."low" is not distinct from "observations"."value" and "observations"."high" is null
				when 'at-most' then "observations"."high" is not distinct from "observations"."value" and "observations"."low" is null
				when 'between' then true
				else "observations"."low" is null and "observations"."high" is null end),
	CONSTRAINT "observations_qualifier" CHECK ("observations"."qualifier" in ('exact', 'as-printed', 'nearly', 'about', 'more-than', 'at-least', 'at-most', 'between', 'average', 'estimate')),
	CONSTRAINT "observations_method" CHECK ("observations"."method" in ('announced', 'gate-count', 'mechanical', 'typed-estimate', 'unknown')),
	CONSTRAINT "observations_first_status" CHECK ("observations"."status" in ('provisional', 'final')),
	CONSTRAINT "observations_no_negative" CHECK (coalesce("observations"."value", "observations"."low", 0) >= 0),
	CONSTRAINT "observations_no_share_over_a_hundred" CHECK ("observations"."unit" <> 'percent' or "observations"."value" <= 100),
	CONSTRAINT "observations_no_count_of_one_to_four_children" CHECK ("observations"."dimension" not in ('children', 'cases', 'alerts') or coalesce("observations"."value" not between 1 and 4, "observations"."low" > 4, true)),
	CONSTRAINT "observations_definition_in_four_languages" CHECK ("observations"."definition" is null or "observations"."definition" ?& array['ar', 'zgh', 'fr', 'en']),
	CONSTRAINT "observations_text_in_four_languages" CHECK ("observations"."text" is null or "observations"."text" ?& array['ar', 'zgh', 'fr', 'en']),
	CONSTRAINT "observations_as_of" CHECK ("observations"."as_of" ~ '^\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?$'),
	CONSTRAINT "observations_stated_at" CHECK ("observations"."stated_at" ~ '^\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?$'),
	CONSTRAINT "observations_period_start" CHECK ("observations"."period_start" ~ '^\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?$'),
	CONSTRAINT "observations_period_end" CHECK ("observations"."period_end" ~ '^\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?$'),
	CONSTRAINT "observations_period_in_order" CHECK ("observations"."period_start" <= "observations"."period_end"),
	CONSTRAINT "observations_what_happened_has_a_period" CHECK ("observations"."kind" in ('rule', 'snapshot') or ("observations"."period_start" is not null and "observations"."period_end" is not null))
);
--> statement-breakpoint
CREATE TABLE "series" (
	"slug" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"unit" text,
	"dimension" text NOT NULL,
	"kind" text NOT NULL,
	"names" jsonb NOT NULL,
	"definitions" jsonb NOT NULL,
	"denominator_status" text,
	"denominator_definitions" jsonb,
	CONSTRAINT "series_of_one_dimension_and_kind" UNIQUE("slug","dimension","kind"),
	CONSTRAINT "series_kind" CHECK ("series"."kind" in ('cumulative', 'period', 'rate', 'snapshot', 'rule')),
	CONSTRAINT "series_names_in_four_languages" CHECK ("series"."names" is null or "series"."names" ?& array['ar', 'zgh', 'fr', 'en']),
	CONSTRAINT "series_definitions_in_four_languages" CHECK ("series"."definitions" is null or "series"."definitions" ?& array['ar', 'zgh', 'fr', 'en']),
	CONSTRAINT "series_a_rate_says_its_denominator" CHECK (("series"."kind" = 'rate') = ("series"."denominator_status" is not null) and ("series"."denominator_status" is null) = ("series"."denominator_definitions" is null)),
	CONSTRAINT "series_denominator_status" CHECK ("series"."denominator_status" in ('known', 'not-published'))
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"title" jsonb NOT NULL,
	"title_own" boolean NOT NULL,
	"publisher" jsonb NOT NULL,
	"url" text,
	"url_withheld" jsonb,
	"date" text,
	"lang" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "sources_title_in_four_languages" CHECK ("sources"."title" is null or "sources"."title" ?& array['ar', 'zgh', 'fr', 'en']),
	CONSTRAINT "sources_withhold_or_give_the_address" CHECK ("sources"."url" is null or "sources"."url_withheld" is null),
	CONSTRAINT "sources_address_is_of_the_web" CHECK ("sources"."url" ~ '^https?://'),
	CONSTRAINT "sources_date_as_precise_as_known" CHECK ("sources"."date" ~ '^\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?$')
);
--> statement-breakpoint
CREATE TABLE "units" (
	"unit" text PRIMARY KEY NOT NULL,
	"dimension" text NOT NULL,
	CONSTRAINT "units_of_a_dimension" UNIQUE("unit","dimension")
);
--> statement-breakpoint
CREATE TABLE "unpublished" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"subject" text NOT NULL,
	"text" jsonb NOT NULL,
	"looked_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"name" jsonb NOT NULL,
	"handle" text,
	"followers" integer,
	"as_of" text,
	"source_id" text NOT NULL,
	"also_in" text[] NOT NULL,
	"note" jsonb
);
--> statement-breakpoint
CREATE TABLE "published_files" (
	"name" text NOT NULL,
	"lang" text NOT NULL,
	"version" integer NOT NULL,
	"fingerprint" text NOT NULL,
	"generated_at" timestamp with time zone NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "published_files_name_lang_pk" PRIMARY KEY("name","lang")
);
--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_edition_slug_editions_slug_fk" FOREIGN KEY ("edition_slug") REFERENCES "public"."editions"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_before_id_observations_id_fk" FOREIGN KEY ("before_id") REFERENCES "public"."observations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_after_id_observations_id_fk" FOREIGN KEY ("after_id") REFERENCES "public"."observations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "derivations" ADD CONSTRAINT "derivations_observation_id_observations_id_fk" FOREIGN KEY ("observation_id") REFERENCES "public"."observations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "derivations" ADD CONSTRAINT "derivations_from_id_observations_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."observations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation_sources" ADD CONSTRAINT "observation_sources_observation_id_observations_id_fk" FOREIGN KEY ("observation_id") REFERENCES "public"."observations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation_sources" ADD CONSTRAINT "observation_sources_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_conflict_id_conflicts_id_fk" FOREIGN KEY ("conflict_id") REFERENCES "public"."conflicts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_never_mix_kinds_or_dimensions" FOREIGN KEY ("series","dimension","kind") REFERENCES "public"."series"("slug","dimension","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_unit_of_the_dimension" FOREIGN KEY ("unit","dimension") REFERENCES "public"."units"("unit","dimension") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_unit_units_unit_fk" FOREIGN KEY ("unit") REFERENCES "public"."units"("unit") ON DELETE no action ON UPDATE no action;