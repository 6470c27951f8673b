import { error, redirect } from '@sveltejs/kit';
import { drawZone, placeOnPlan, savePlanPicture } from '#lib/programme/commands/plan.server.ts';
import { outlineInput, positionInput } from '#lib/programme/inputs.ts';
import { readPlanPicture, readProgramme } from '#lib/programme/queries.server.ts';
import type { Programme } from '#lib/programme/programme.ts';
import type { Point } from '#lib/programme/zone.ts';
import { sharedConnection } from '#lib/platform/db/database.server.ts';
import { sentForm, takeForm } from '#lib/platform/forms/answer.server.ts';
import type { Language } from '#lib/platform/i18n/language.ts';
import { inLanguage, plainText } from '#lib/platform/i18n/staff-text.ts';
import { actorOf } from '../../../actor.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** In CSS pixels. Fixed, because a tap on a picture that is sent by a form is told in pixels as they are shown. */
const shownWidth = 900;

/** Everything that has a place on the plan, by the word that the form sends. */
type Thing = {
	key: string;
	name: string;
	at: Point | null;
	/** Of a zone: its corners so far. */
	outline?: Point[];
};

function things({ zones, places, pavilions }: Programme, lang: Language): Thing[] {
	const words = (name: Parameters<typeof inLanguage>[0]) => plainText(inLanguage(name, lang));
	return [
		...pavilions.map(({ number, name, at }) => ({
			key: `p${number}`,
			name: `${number} · ${words(name)}`,
			at
		})),
		...places.map(({ id, name, at }) => ({ key: id, name: words(name), at })),
		...zones.map(({ code, name, outline }) => ({
			key: `zone-${code}`,
			name: `${code} · ${words(name)}`,
			at: outline?.[0] ?? null,
			outline: outline ?? []
		}))
	];
}

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const { db } = sharedConnection();
	const programme = await readProgramme(db, params.slug);
	if (!programme) error(404, { message: 'not-found' });
	const { plan } = programme.edition;
	const bytes = plan?.picture ? await readPlanPicture(db, plan.picture) : null;
	const all = things(programme, locals.lang);
	const asked = url.searchParams.get('what');
	const chosen = all.find(({ key }) => key === asked) ?? all.find(({ at }) => at === null) ?? all[0];
	return {
		slug: params.slug,
		plan,
		picture: bytes && `data:image/webp;base64,${bytes.toString('base64')}`,
		shown: plan && { width: shownWidth, height: Math.round((plan.height / plan.width) * shownWidth) },
		things: all,
		chosen: chosen ?? null
	};
};

/** A point of the plan from where the picture was tapped, or from the fields beside it. */
function pointOf(form: FormData, { width, height }: { width: number; height: number }): Point | null {
	const tapped = [form.get('tap.x'), form.get('tap.y')].map((text) => (text === null ? NaN : Number(text)));
	const typed = [form.get('x'), form.get('y')].map((text) => (text === null ? NaN : Number(text)));
	const scale = width / shownWidth;
	const [x = NaN, y = NaN] = Number.isNaN(tapped[0]) ? typed : tapped.map((pixels) => pixels * scale);
	if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
	return [Math.min(Math.max(Math.round(x), 0), width), Math.min(Math.max(Math.round(y), 0), height)];
}

export const actions: Actions = {
	picture: async (event) => {
		const form = await sentForm(event, 'picture');
		const sent = form.data.get('picture');
		if (!(sent instanceof File)) return form.refuse([{ path: 'picture', code: 'not-a-picture' }]);
		const picture = Buffer.from(await sent.arrayBuffer());
		const edition = event.params.slug;
		const saved = await savePlanPicture(sharedConnection().db, actorOf(event), { edition, picture });
		if ('refusal' in saved) return form.refuse(saved.refusal);
		redirect(303, `/desk/editions/${edition}/plan`);
	},
	put: async (event) => {
		const form = await sentForm(event, 'put');
		const { db } = sharedConnection();
		const edition = event.params.slug;
		const programme = await readProgramme(db, edition);
		if (!programme?.edition.plan) error(404, { message: 'not-found' });
		const key = String(form.data.get('what') ?? '');
		const off = form.data.has('off');
		const at = off ? null : pointOf(form.data, programme.edition.plan);
		const actor = actorOf(event);
		const code = key.startsWith('zone-') ? key.slice('zone-'.length) : undefined;
		const done =
			code === undefined
				? await takeForm(form, positionInput, (input) => placeOnPlan(db, actor, input), {
						edition,
						pavilion: /^p\d+$/.test(key) ? Number(key.slice(1)) : null,
						place: /^p\d+$/.test(key) ? null : key,
						at
					})
				: await takeForm(form, outlineInput, (input) => drawZone(db, actor, input), {
						edition,
						code,
						outline: corners(programme, code, at)
					});
		if ('status' in done) return done;
		redirect(303, `/desk/editions/${edition}/plan?what=${encodeURIComponent(off || code ? key : '')}`);
	}
};

/** The outline with one corner more, or – with none given – with its last corner less. */
function corners({ zones }: Programme, code: string, added: Point | null): Point[] | null {
	const outline = zones.find((one) => one.code === code)?.outline ?? [];
	const next = added ? [...outline, added] : outline.slice(0, -1);
	return next.length ? next : null;
}
