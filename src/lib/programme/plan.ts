import type { PublicText } from '#lib/platform/i18n/staff-text.ts';
import type { PlaceKind, Point } from './zone.ts';

/** A pavilion or a place, once for all that the map makes of it: mark, line of the list, card that a tap opens. */
export type MapMark = {
	/** Of a pavilion. */
	number?: number;
	/** Of a place: `water-1`. */
	id?: string;
	name: PublicText;
	/** "Zone A", of a place. */
	zone?: string;
	/** Absent where it is not on the plan. */
	at?: Point;
	/** Not announced as step-free: the few, so that a page need not say it of the many. */
	steps?: true;
	/** What is on in it. */
	now?: PublicText;
};

/** What follows # in the map's address: `p12` for a pavilion, the id of a place. */
export function addressOf({ number, id }: Pick<MapMark, 'number' | 'id'>): string {
	return id ?? `p${number}`;
}

/** The places of one kind, or the pavilions of one zone. */
export type MapGroup = {
	id: string;
	/** "Toilets", "Zone A". */
	title: string;
	/** Of a zone. */
	name?: PublicText;
	/** Of a kind: its drawing on a grid of 24. */
	icon?: string;
	marks: MapMark[];
};

/** The plan in its own units. */
export type PlanView = {
	width: number;
	height: number;
	/** Address of the picture under it. */
	picture?: string;
	/** How many pixels wide it is drawn at first, and one of those pixels in the plan's units. */
	drawn: number;
	pixel: number;
	/** Corners as SVG writes them, and where the zone's sign has room. */
	zones: { code: string; outline: string; letter: Point }[];
};

/** In the order in which people look for them. */
export const placeKindsByNeed: PlaceKind[] = [
	'toilets',
	'water',
	'prayer-room',
	'first-aid',
	'meeting-point',
	'entrance',
	'exit',
	'stage',
	'hall',
	'blood-donation'
];

/** What a finger needs to hit one mark and not its neighbour, in pixels. */
const finger = 46;

/** The plan is drawn wider than a phone, and no wider than a page can bear. */
const narrowest = 720;
const widest = 1800;

/** How many pixels wide a plan is drawn at first: a finger hits each of its points alone. */
export function firstWidth(points: Point[], width: number): number {
	let nearest = width;
	points.forEach(([x, y], i) => {
		for (const [otherX, otherY] of points.slice(i + 1))
			nearest = Math.min(nearest, Math.max(Math.abs(x - otherX), Math.abs(y - otherY)));
	});
	return Math.min(widest, Math.max(narrowest, Math.ceil((finger * width) / nearest)));
}

/** Whether a point lies within an outline. */
export function isInside([x, y]: Point, outline: Point[]): boolean {
	let inside = false;
	edgesOf(outline).forEach(([[ax, ay], [bx, by]]) => {
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	});
	return inside;
}

/** Where in a zone its letter has most room: far from its edges and from what is drawn on it. */
export function letterSpot(outline: Point[], drawn: Point[]): Point {
	const xs = outline.map(([x]) => x);
	const ys = outline.map(([, y]) => y);
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
	const edges = edgesOf(outline);
	let best: Point = [Math.round(left + width / 2), Math.round(top + height / 2)];
	let room = 0;
	for (let column = 1; column < steps; column++) {
		for (let row = 1; row < steps; row++) {
			const spot: Point = [
				Math.round(left + (width * column) / steps),
				Math.round(top + (height * row) / steps)
			];
			const free = Math.min(
				...edges.map((edge) => distanceToEdge(spot, edge)),
				...drawn.map((point) => distance(spot, point))
			);
			if (free > room && isInside(spot, outline)) [best, room] = [spot, free];
		}
	}
	return best;
}

/** In how many steps a zone is searched each way. */
const steps = 24;

function edgesOf(outline: Point[]): [Point, Point][] {
	return outline.map((corner, i) => [corner, outline[(i + 1) % outline.length] ?? corner]);
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
	return Math.hypot(ax - bx, ay - by);
}

function distanceToEdge(spot: Point, [a, b]: [Point, Point]): number {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const along = ((spot[0] - a[0]) * dx + (spot[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
	const share = Math.min(1, Math.max(0, along));
	return distance(spot, [a[0] + share * dx, a[1] + share * dy]);
}
