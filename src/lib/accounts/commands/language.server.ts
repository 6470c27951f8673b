import { eq } from 'drizzle-orm';
import type { SignedIn } from '#lib/accounts/queries.server.ts';
import { staff } from '#lib/accounts/schema.server.ts';
import type { Database } from '#lib/platform/db/database.server.ts';
import type { Language } from '#lib/platform/i18n/language.ts';

/** The language in which somebody reads the desk, on every browser of theirs. */
export async function chooseLanguage(
	db: Database,
	who: Pick<SignedIn, 'staff'>,
	lang: Language
): Promise<void> {
	await db.update(staff).set({ lang }).where(eq(staff.id, who.staff));
}
