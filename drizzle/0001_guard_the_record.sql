-- Two statements on one thing are both kept; at most one of them is the preferred one.
CREATE UNIQUE INDEX "observations_one_preferred" ON "observations" ("subject", "series", "period_start", "period_end") NULLS NOT DISTINCT WHERE "preferred";
--> statement-breakpoint
-- A published figure is never overwritten: only the words around it and the choice between statements may change.
CREATE FUNCTION refuse_changed_figure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'DELETE' THEN
		RAISE EXCEPTION 'figure % is published: a withdrawal is a new row in corrections', OLD.id USING ERRCODE = 'restrict_violation';
	END IF;
	IF (to_jsonb(NEW) - ARRAY['position', 'definition', 'stated_by', 'text', 'note', 'preferred', 'conflict_id'])
		IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['position', 'definition', 'stated_by', 'text', 'note', 'preferred', 'conflict_id']) THEN
		RAISE EXCEPTION 'figure % is published: a correction is a new row with a reason', OLD.id USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "observations_are_never_overwritten" BEFORE UPDATE OR DELETE ON "observations" FOR EACH ROW EXECUTE FUNCTION refuse_changed_figure();
--> statement-breakpoint
CREATE FUNCTION refuse_any_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "corrections_are_append_only" BEFORE UPDATE OR DELETE ON "corrections" FOR EACH ROW EXECUTE FUNCTION refuse_any_change();
--> statement-breakpoint
CREATE TRIGGER "audit_entries_are_append_only" BEFORE UPDATE OR DELETE ON "audit_entries" FOR EACH ROW EXECUTE FUNCTION refuse_any_change();
--> statement-breakpoint
CREATE TRIGGER "derivations_are_append_only" BEFORE UPDATE OR DELETE ON "derivations" FOR EACH ROW EXECUTE FUNCTION refuse_any_change();
--> statement-breakpoint
-- Nothing is computed across kinds or units, and no share is computed with: 124 children and 90 % of cases are two measures.
CREATE FUNCTION refuse_derivation_across_kinds() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE derived "observations"; origin "observations";
BEGIN
	SELECT * INTO derived FROM "observations" WHERE id = NEW.observation_id;
	SELECT * INTO origin FROM "observations" WHERE id = NEW.from_id;
	IF derived.kind <> origin.kind OR derived.unit IS DISTINCT FROM origin.unit OR origin.kind IN ('rate', 'rule') THEN
		RAISE EXCEPTION 'figure % may not be derived from %', NEW.observation_id, NEW.from_id USING ERRCODE = 'check_violation';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "derivations_never_cross_kinds" BEFORE INSERT ON "derivations" FOR EACH ROW EXECUTE FUNCTION refuse_derivation_across_kinds();
--> statement-breakpoint
-- A correction is about the same thing as what it corrects.
CREATE FUNCTION refuse_correction_of_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.after_id IS NOT NULL AND NOT EXISTS (
		SELECT FROM "observations" a, "observations" b WHERE a.id = NEW.before_id AND b.id = NEW.after_id
			AND a.subject = b.subject AND a.series = b.series AND a.id <> b.id
	) THEN
		RAISE EXCEPTION 'a correction of % must be about the same series and subject', NEW.before_id USING ERRCODE = 'check_violation';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "corrections_are_about_the_same" BEFORE INSERT ON "corrections" FOR EACH ROW EXECUTE FUNCTION refuse_correction_of_another();
--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_have_a_source" FOREIGN KEY ("source_id") REFERENCES "sources"("id");
--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_have_a_source" FOREIGN KEY ("source_id") REFERENCES "sources"("id");
--> statement-breakpoint
ALTER TABLE "donation_rules" ADD CONSTRAINT "donation_rules_have_a_source" FOREIGN KEY ("source_id") REFERENCES "sources"("id");
--> statement-breakpoint
ALTER TABLE "donation_rules" ADD CONSTRAINT "donation_rules_conflict" FOREIGN KEY ("conflict_id") REFERENCES "conflicts"("id");
--> statement-breakpoint
-- The application takes on this role, which cannot change what is append-only. A database user that may not
-- create roles goes without: the triggers above hold for everybody.
DO $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'abwab_app') THEN
		CREATE ROLE abwab_app NOLOGIN;
	END IF;
	EXECUTE format('GRANT abwab_app TO %I', current_user);
EXCEPTION WHEN insufficient_privilege OR duplicate_object OR unique_violation THEN
	NULL;
END $$;
--> statement-breakpoint
DO $$
BEGIN
	IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'abwab_app') THEN
		GRANT USAGE ON SCHEMA public TO abwab_app;
		GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO abwab_app;
		GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO abwab_app;
		REVOKE UPDATE, DELETE ON "observations", "corrections", "derivations", "audit_entries" FROM abwab_app;
		GRANT UPDATE ("preferred", "conflict_id") ON "observations" TO abwab_app;
	END IF;
END $$;
