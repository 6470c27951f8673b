import type { Bar } from '#lib/charts/bars.ts';
import type { Language } from '#lib/platform/i18n/language.ts';
import { m } from '#lib/platform/i18n/paraglide/messages.js';
import { printDate, printDay, printWeekday } from '#lib/platform/time/date-words.ts';
import type { FigureView } from '#lib/statistics/figure.ts';
import type { AttendancePage, Year } from '#published/pages/attendance.ts';

function numberOf(figure: FigureView | null): Pick<Bar, 'value' | 'printed' | 'qualifier' | 'status'> {
	if (!figure) return { value: null, printed: '' };
	return {
		value: figure.value ?? null,
		printed: figure.printed.number,
		qualifier: figure.printed.qualifier,
		...(figure.status === 'provisional' ? { status: m.provisional() } : {})
	};
}

/** Editions as bars, with the years between them as what they were: not held, or not found by us. */
export function yearBars(years: Year[], lang: Language): Bar[] {
	return years.map((one): Bar => {
		const key = String(one.year);
		if ('absent' in one)
			return one.absent === 'not-held'
				? { key, label: key, value: null, printed: '', gap: true, unknown: m.not_held() }
				: { key, label: key, value: null, printed: '', unknown: m.not_found() };
		return {
			key,
			label: m.edition_name({ city: one.edition.city, year: key }),
			sublabel: printDate(`${one.edition.start}/${one.edition.end}`, lang),
			...numberOf(one.visitors),
			unknown: m.no_figure(),
			...(one.visitors ? { href: `/${lang}/figures/${one.visitors.id}` } : {})
		};
	});
}

/** Public days as bars; a day without a published figure is an empty slot that says so. */
export function dayBars(days: AttendancePage['days'][number]['days'], lang: Language): Bar[] {
	return days.map(({ day, figure, disputed }) => ({
		key: day,
		label: printWeekday(day, lang),
		sublabel: printDay(day, lang),
		...numberOf(figure),
		unknown: disputed ? m.disputed() : m.no_figure(),
		...(figure ? { href: `/${lang}/figures/${figure.id}` } : {})
	}));
}
