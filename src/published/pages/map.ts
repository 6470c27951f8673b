import { m } from '#lib/platform/i18n/paraglide/messages.js';
import type { WallTime } from '#lib/platform/time/wall-time.ts';
import { placeIcons } from '#lib/programme/place-icons.ts';
import { placeKindName } from '#lib/programme/place-words.ts';
import {
	firstWidth,
	letterSpot,
	placeKindsByNeed,
	type MapGroup,
	type PlanView
} from '#lib/programme/plan.ts';
import { phaseOf } from '#lib/programme/session.ts';
import type { PublicText } from '#lib/platform/i18n/staff-text.ts';
import type { PageQuery } from '../page-query.ts';
import type { OpenDaysEntry, PavilionEntry, PlaceEntry, ProgrammeFile } from '../programme-file.ts';
import { say } from '../words.ts';

const words = {
	title: m.nav_map,
	plan: m.map_plan,
	list: m.map_list,
	zoomIn: m.map_zoom_in,
	zoomOut: m.map_zoom_out,
	stepFree: m.step_free,
	notStepFree: m.map_step_free_not,
	open: m.map_open_pavilion,
	now: m.session_now,
	close: m.map_close,
	noPlan: m.map_no_plan
};

/** The plan and the same as a list. With a time of the event's clock, pavilions say what is on in them. */
export function mapPage(file: ProgrammeFile, { stepFree: asked }: PageQuery, at?: WallTime) {
	const { lang, edition, places, pavilions } = file;
	const locale = { locale: lang };
	const points = [...places, ...pavilions].flatMap((one) => (one.at ? [one.at] : []));
	const plan = points.length ? edition.plan : undefined;
	const kinds = placeKindsByNeed
		.map((kind): MapGroup => ({
			id: `k-${kind}`,
			title: placeKindName(kind, lang),
			icon: placeIcons[kind],
			marks: places
				.filter((one) => one.kind === kind)
				.map((one) => ({
					...placed(one),
					id: one.id,
					zone: one.zone && m.zone_of({ code: one.zone }, locale)
				}))
		}))
		.filter(({ marks }) => marks.length > 0);
	const zones = file.zones.map(({ code, name }): MapGroup => ({
		id: `z-${code}`,
		title: m.zone_of({ code }, locale),
		name,
		marks: pavilions
			.filter((one) => one.zone === code)
			.map((one) => ({ ...placed(one), number: one.number, now: nowIn(one.number) }))
	}));
	return {
		plan: plan ? planView(plan) : null,
		legend: asked
			? `${m.map_legend({}, locale)} ${m.map_step_free_note({}, locale)}`
			: m.map_legend({}, locale),
		stepFree: asked,
		groups: [...kinds, ...zones],
		words: say(lang, words)
	};

	function planView({ width, height, picture }: NonNullable<OpenDaysEntry['plan']>): PlanView {
		const drawn = firstWidth(points, width);
		return {
			width,
			height,
			...(picture ? { picture: `/plans/${picture}.webp` } : {}),
			drawn,
			pixel: Math.round((1000 * width) / drawn) / 1000,
			zones: file.zones.flatMap(({ code, outline }) =>
				outline ? [{ code, outline: outline.join(' '), letter: letterSpot(outline, points) }] : []
			)
		};
	}

	function placed(one: PlaceEntry | PavilionEntry) {
		return { name: one.name, at: plan && one.at, steps: one.stepFree ? undefined : (true as const) };
	}

	function nowIn(number: number): PublicText | undefined {
		return file.sessions.find(
			(one) =>
				at !== undefined &&
				one.pavilion === number &&
				phaseOf({ ...one, state: one.state ?? 'scheduled' }, at) === 'now'
		)?.title;
	}
}

export type MapPage = ReturnType<typeof mapPage>;
