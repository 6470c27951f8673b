-- What was published stays as it was.
CREATE TRIGGER "publications_are_append_only" BEFORE UPDATE OR DELETE ON "publications" FOR EACH ROW EXECUTE FUNCTION refuse_any_change();
--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_of_an_edition" FOREIGN KEY ("edition_slug") REFERENCES "editions"("slug");
--> statement-breakpoint
-- Sessions and public days lie within their edition; the ceremony, on a day before, is the one exception.
CREATE FUNCTION refuse_outside_edition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE edition "editions"; ceremony date;
BEGIN
	SELECT * INTO edition FROM "editions" WHERE slug = NEW.edition_slug;
	IF TG_TABLE_NAME = 'public_days' THEN
		IF NEW.day < edition.starts_on OR NEW.day > edition.ends_on THEN
			RAISE EXCEPTION '% is no day of %', NEW.day, NEW.edition_slug USING ERRCODE = 'check_violation', CONSTRAINT = 'public_days_within_the_edition';
		END IF;
		RETURN NEW;
	END IF;
	SELECT (o.ceremony ->> 'date')::date INTO ceremony FROM "open_days" o WHERE o.edition_slug = NEW.edition_slug;
	IF (NEW.starts_at::date < edition.starts_on AND NEW.starts_at::date IS DISTINCT FROM ceremony)
		OR NEW.ends_at > edition.ends_on + interval '1 day' THEN
		RAISE EXCEPTION 'session % lies outside %', NEW.number, NEW.edition_slug USING ERRCODE = 'check_violation', CONSTRAINT = 'sessions_within_the_edition';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "public_days_within_the_edition" BEFORE INSERT OR UPDATE ON "public_days" FOR EACH ROW EXECUTE FUNCTION refuse_outside_edition();
--> statement-breakpoint
CREATE TRIGGER "sessions_within_the_edition" BEFORE INSERT OR UPDATE ON "sessions" FOR EACH ROW EXECUTE FUNCTION refuse_outside_edition();
--> statement-breakpoint
-- What changes by the minute is told to every process; they read it again, at most once a second.
CREATE FUNCTION tell_live() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('abwab_live', '');
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "crowds_are_told" AFTER INSERT OR UPDATE OR DELETE ON "crowds" FOR EACH STATEMENT EXECUTE FUNCTION tell_live();
--> statement-breakpoint
CREATE TRIGGER "streams_are_told" AFTER UPDATE OF "override" ON "streams" FOR EACH STATEMENT EXECUTE FUNCTION tell_live();
--> statement-breakpoint
DO $$
BEGIN
	IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'abwab_app') THEN
		GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO abwab_app;
		GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO abwab_app;
		REVOKE UPDATE, DELETE ON "observations", "corrections", "derivations", "audit_entries", "publications" FROM abwab_app;
		GRANT UPDATE ("preferred", "conflict_id") ON "observations" TO abwab_app;
	END IF;
END $$;
