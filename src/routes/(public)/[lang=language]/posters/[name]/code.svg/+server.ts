import { notFound, publicAnswer } from '#lib/platform/http/answers.server.ts';
import type { Language } from '#lib/platform/i18n/language.ts';
import { qrPath } from '#lib/programme/qr.ts';
import { currentProgramme } from '#published/files.server.ts';
import { posterPage } from '#published/pages/poster.ts';
import type { RequestHandler } from './$types';

/** The poster's code as a picture: drawn here, the page needs no code of its own to draw it. */
export const GET: RequestHandler = ({ params, url }) => {
	const programme = currentProgramme(params.lang as Language);
	const poster = programme && posterPage(programme, params.name);
	if (!poster) return notFound('There is no such poster.');
	const { size, path } = qrPath(url.origin + poster.path);
	return publicAnswer(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
			`<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`,
		'image/svg+xml'
	);
};
