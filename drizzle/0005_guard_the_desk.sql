ALTER TABLE "grants" ADD CONSTRAINT "grants_at_an_edition" FOREIGN KEY ("edition_slug") REFERENCES "editions"("slug");
--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_at_an_edition" FOREIGN KEY ("edition") REFERENCES "editions"("slug");
--> statement-breakpoint
-- Whoever did something keeps their name: an account is closed, never removed.
CREATE FUNCTION refuse_removed_staff() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'staff is closed, not removed' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "staff_is_never_removed" BEFORE DELETE ON "staff" FOR EACH ROW EXECUTE FUNCTION refuse_removed_staff();
--> statement-breakpoint
DO $$
BEGIN
	IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'abwab_app') THEN
		GRANT SELECT, INSERT, UPDATE, DELETE ON "staff", "grants", "invitations", "sign_ins", "known_browsers", "recovery_codes", "throttles" TO abwab_app;
		REVOKE DELETE ON "staff" FROM abwab_app;
		GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO abwab_app;
	END IF;
END $$;
