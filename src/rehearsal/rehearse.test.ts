import { describe, expect, test } from 'vitest';
import { addMinutes, instantOf, isWallTime, minutesBetween } from '#lib/platform/time/wall-time.ts';
import { noticesInForce } from '#lib/programme/notice.ts';
import { overlap, type Session } from '#lib/programme/session.ts';
import { isAllowedAddress, streamState } from '#lib/streams/stream.ts';
import { rehearse } from './rehearse.ts';

const today = '2027-03-01';
const first = '2027-02-28T00:00';
const end = '2027-03-05T00:00';
const { programme, platforms, streams, notices } = rehearse(today);
const { edition, sessions } = programme;
const held = sessions.filter(({ state }) => state !== 'cancelled');

/** Every minute of the five days. */
const minutes = Array.from({ length: minutesBetween(first, end) }, (_, minute) => addMinutes(first, minute));
const running = (at: string) => held.filter((one) => one.start <= at && at < one.end);
const byState = (state: Session['state']) => sessions.filter((one) => one.state === state);

describe('the days', () => {
	test('are yesterday, today and the three that follow, open round the clock', () => {
		expect(edition.days).toEqual(
			['2027-02-28', '2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04'].map((date) => ({
				date,
				opens: '00:00',
				closes: '24:00'
			}))
		);
	});

	test('come after a ceremony that is on none of them', () => {
		expect(edition.ceremony?.date).toBe('2027-02-27');
	});

	test('are of an edition that says that it is a rehearsal', () => {
		expect({ slug: edition.slug, rehearsal: edition.rehearsal, utcOffset: edition.utcOffset }).toEqual({
			slug: 'rehearsal',
			rehearsal: true,
			utcOffset: 60
		});
	});

	test('are made the same twice', () => {
		expect(rehearse(today)).toEqual(rehearse(today));
	});
});

describe('the sessions', () => {
	test('are a hundred, numbered from 1 to 100, each with an identifier of its own', () => {
		expect(sessions.map(({ number }) => number)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
		expect(new Set(sessions.map(({ uuid }) => uuid)).size).toBe(100);
		const uuid = /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
		expect(sessions.filter((one) => !uuid.test(one.uuid))).toEqual([]);
	});

	test('lie within the public days and end after they begin', () => {
		expect(
			sessions.filter(
				(one) =>
					!isWallTime(one.start) ||
					!isWallTime(one.end) ||
					one.start < first ||
					one.end > end ||
					one.end <= one.start
			)
		).toEqual([]);
	});

	test('leave no minute of the five days empty', () => {
		expect(minutes.filter((at) => running(at).length === 0)).toEqual([]);
	});

	test('begin again within three hours, but for the last three hours of all', () => {
		const beginsSoon = (at: string) => held.some((one) => at < one.start && one.start <= addMinutes(at, 180));
		expect(minutes.filter((at) => at < addMinutes(end, -180) && !beginsSoon(at))).toEqual([]);
	});

	test('are two or three at once by day, and never more', () => {
		const byDay = minutes.filter((at) => at.slice(11) >= '09:00' && at.slice(11) < '21:00');
		const atOnce = byDay.map((at) => running(at).length);
		expect(Math.max(...atOnce)).toBe(3);
		expect(atOnce.filter((count) => count < 2).length / atOnce.length).toBeLessThan(0.1);
	});

	test('are never two in one place at once', () => {
		const where = (one: Session) => one.pavilion ?? one.place;
		const clashes = sessions.flatMap((one, index) =>
			sessions.slice(index + 1).filter((other) => where(one) === where(other) && overlap(one, other))
		);
		expect(clashes).toEqual([]);
	});

	test('are held where there is a pavilion or a place, one of the two', () => {
		const pavilions = new Set(programme.pavilions.map(({ number }) => number));
		const places = new Set(programme.places.map(({ id }) => id));
		const nowhere = sessions.filter(({ pavilion, place }) =>
			pavilion === null ? !places.has(place ?? '') : place !== null || !pavilions.has(pavilion)
		);
		expect(nowhere).toEqual([]);
	});

	test('keep number, title and hour whatever the day is', () => {
		const kept = (day: string) =>
			rehearse(day).programme.sessions.map((one) => ({
				number: one.number,
				uuid: one.uuid,
				title: one.title,
				where: one.pavilion ?? one.place,
				starts: minutesBetween(`${day}T00:00`, one.start),
				ends: minutesBetween(`${day}T00:00`, one.end)
			}));
		expect(kept('2031-12-31')).toEqual(kept(today));
	});

	test('are some thirty titles, each held again but the closing', () => {
		const titles = sessions.map(({ title }) => title.fr);
		expect(new Set(titles).size).toBe(30);
		expect(titles.filter((title) => titles.indexOf(title) === titles.lastIndexOf(title))).toEqual([
			'Cérémonie de clôture'
		]);
	});

	test('are for children in about a third', () => {
		const count = sessions.filter(({ forChildren }) => forChildren).length;
		expect(count).toBeGreaterThanOrEqual(28);
		expect(count).toBeLessThanOrEqual(40);
	});

	test('were changed here and there, and whoever changed them said so', () => {
		expect(byState('delayed').map(({ number }) => number)).toEqual([8, 30, 56]);
		expect(byState('moved').map(({ number }) => number)).toEqual([36, 53]);
		expect(byState('cancelled').map(({ number, start }) => [number, start.slice(0, 10)])).toEqual([
			[35, '2027-03-01'],
			[50, '2027-03-02']
		]);
		expect(sessions.filter((one) => (one.state === 'scheduled') !== (one.remark === null))).toEqual([]);
		expect(sessions.filter((one) => (one.state === 'scheduled') !== (one.sequence === 0))).toEqual([]);
	});

	test('that are late begin as much later as they say', () => {
		expect(byState('delayed').map(({ start }) => start.slice(11))).toEqual(['12:00', '13:30', '17:45']);
	});
});

describe('the streams', () => {
	test('lead only to the platform', () => {
		const [platform] = platforms;
		const addresses = streams.flatMap(({ url, replayUrl }) => (replayUrl ? [url, replayUrl] : [url]));
		expect(addresses.filter((address) => !platform || !isAllowedAddress(address, platform))).toEqual([]);
		expect(new Set(addresses).size).toBe(addresses.length);
		expect(streams.filter((one) => one.platform !== platform?.id)).toEqual([]);
	});

	test('of a session show one on stage or in the hall, at its hour', () => {
		const linked = streams.flatMap((stream) => {
			const session = sessions.find(({ number }) => number === stream.session);
			return session ? [{ stream, session }] : [];
		});
		expect(linked.length).toBe(6);
		expect(linked.filter(({ session }) => !['stage', 'hall'].includes(session.place ?? ''))).toEqual([]);
		expect(
			linked.filter(({ stream, session }) => stream.start !== session.start || stream.end !== session.end)
		).toEqual([]);
	});

	test('show something live at every daytime hour of every day', () => {
		const byDay = minutes.filter((at) => at.slice(11) >= '10:00' && at.slice(11) < '21:00');
		expect(byDay.filter((at) => !streams.some((one) => streamState(one, at) === 'live'))).toEqual([]);
	});

	test('of yesterday can be watched again', () => {
		const past = streams.filter((one) => one.end <= `${today}T00:00`);
		expect(past.map((one) => streamState(one, `${today}T12:00`))).toEqual(['replay', 'replay']);
	});
});

describe('the notices', () => {
	const atHour = (at: string) => noticesInForce(notices, instantOf(at, edition.utcOffset));

	test('leave no hour of the five days without one', () => {
		expect(minutes.filter((at) => at.endsWith(':00') && atHour(at).length === 0)).toEqual([]);
	});

	test('warn at noon, and only inform in the morning', () => {
		expect(atHour(`${today}T13:00`).map(({ level }) => level)).toEqual(['warning', 'information']);
		expect(atHour(`${today}T09:00`).map(({ level }) => level)).toEqual(['information']);
	});
});
