import type { Language } from '#lib/platform/i18n/language.ts';
import { m } from '#lib/platform/i18n/paraglide/messages.js';
import type { Correction } from './correction.ts';
import type { Authority, Method, Status } from './observation.ts';
import type { Kind } from './series.ts';

type Word = (inputs: Record<string, never>, options: { locale: Language }) => string;

/** What kind of number it is, in the reader's words. */
export const kindWord: Record<Kind, Word> = {
	cumulative: m.kind_cumulative,
	period: m.kind_period,
	rate: m.kind_rate,
	snapshot: m.kind_snapshot,
	rule: m.kind_rule
};

export const authorityWord: Record<Authority, Word> = {
	communique: m.authority_communique,
	'annual-report': m.authority_annual_report,
	'named-official': m.authority_named_official,
	attributed: m.authority_attributed,
	'unnamed-sources': m.authority_unnamed_sources,
	'press-observation': m.authority_press_observation
};

export const methodWord: Record<Method, Word> = {
	announced: m.method_announced,
	'gate-count': m.method_gate_count,
	mechanical: m.method_mechanical,
	'typed-estimate': m.method_typed_estimate,
	unknown: m.method_unknown
};

export const statusWord: Record<Status, Word> = {
	provisional: m.provisional,
	final: m.final,
	revised: m.revised,
	withdrawn: m.withdrawn
};

export const correctionWord: Record<Correction['kind'], Word> = {
	revision: m.correction_revision,
	correction: m.correction_correction,
	withdrawal: m.correction_withdrawal
};
